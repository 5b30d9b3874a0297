"""`nieuw` writes a dilemma that plays at once, whatever the answers, and never over another."""

import io
import os
import re
import subprocess
import sys
from datetime import date
from fractions import Fraction
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from support.niemand import zonder_rechten
from support.schemakeur import fouten

from game import cli
from game.domain import commands as c
from game.domain.decide import decide
from game.domain.dilemma import Dilemma, Oordeel, Rol, Uitkomst
from game.domain.evolve import fold
from game.domain.kassabon import Band, Kassabon
from game.domain.meespeler import volgende_wens
from game.domain.score import bereken, plannen
from game.domain.state import Spel
from game.domain.views import stoel_achter_scherm, view_for
from game.loading import laad_bestand, laad_dek
from game.loading.lint import lint
from game.loading.lint.room import ROOM
from game.spelvormen import TAFEL
from game.werkplaats.antwoorden import Onbruikbaar, kaal
from game.werkplaats.antwoorden import casus as lees_casus
from game.werkplaats.antwoorden import tekst as lees_tekst
from game.werkplaats.jsonschema import schema_van
from game.werkplaats.nieuw import maak
from game.werkplaats.sjabloon import NOG_NEDERLANDS, SAMENSPEL, SLEUTEL, WENDING, Antwoorden

ROOT = Path(__file__).parents[2]

OPTIES = {
    "--thema": "zorg",
    "--titel": "De lift",
    "--casus": "De lift is zes weken stuk. Mevrouw Bakker woont op drie hoog.",
    "--jij": "Jullie beslissen over het geld.",
    "--volgorde": "relatie,recht,resultaat",
}
KIJKERS = ("De huismeester", "Mevrouw Bakker", "De bewoners", "De wethouder")


def regel(folder: Path, *zonder: str, **anders: str) -> list[str]:
    """A command line with every answer, but for those left out or given otherwise."""
    opties = {naam: waarde for naam, waarde in OPTIES.items() if naam not in zonder}
    opties |= {f"--{naam}": waarde for naam, waarde in anders.items()}
    kijkers = [f"--kijker={naam}" for naam in KIJKERS if "--kijker" not in zonder]
    return ["nieuw", str(folder), *(f"{naam}={w}" for naam, w in opties.items()), *kijkers]


def antwoorden(**anders: object) -> Antwoorden:
    waarden = {naam.strip("-"): waarde for naam, waarde in OPTIES.items()}
    waarden |= {"kijkers": KIJKERS, "volgorde": tuple(Uitkomst), "laag": "gemeente"}
    return Antwoorden(**{**waarden, **anders})


def bonnen(dilemma: Dilemma) -> list[Kassabon]:
    return [bereken(dilemma, plan) for plan in plannen(dilemma)]


def test_what_it_writes_has_no_complaint_and_plays_in_both_languages(tmp_path, capsys):
    assert cli.main(regel(tmp_path)) == 0
    dek = laad_dek([tmp_path])
    assert (list(dek.dilemmas), dek.klachten) == (["zorg/de-lift"], ())
    nl, en = dek.dilemmas["zorg/de-lift"].values()
    assert (nl.titel, en.titel) == ("De lift", f"{NOG_NEDERLANDS} De lift")
    assert tuple(kijker.naam for kijker in nl.kijkers) == KIJKERS
    assert en.casus.startswith(NOG_NEDERLANDS)
    assert not capsys.readouterr().err


def test_it_can_be_played_to_the_end(tmp_path):
    maak(tmp_path, antwoorden())
    spel = Spel(TAFEL, laad_dek([tmp_path]).in_taal("nl"))
    sessie = fold(decide(spel, None, c.BeginSessie(("An", "Bo", "Cis"), seed=1, minuten=30)))
    while not sessie.gesloten:
        view = view_for(spel, sessie, stoel_achter_scherm(sessie))
        sessie = fold(decide(spel, sessie, volgende_wens(view)), sessie)
    assert [ronde.dilemma for ronde in sessie.rondes] == ["zorg/de-lift"]
    assert sessie.rondes[0].kassabon


def test_every_english_text_is_marked(tmp_path):
    engels = maak(tmp_path, antwoorden()).with_suffix(".en.yaml").read_text("utf-8")
    for line in yaml.safe_load(engels)["kaarten"]["verbinder"][1].values():
        assert line.startswith(NOG_NEDERLANDS)
    assert engels.count(">-") == engels.count(f" {NOG_NEDERLANDS} ") - 1  # the remark on top


def test_it_says_where_it_is_how_to_check_how_to_play_and_where_to_begin(tmp_path, capsys):
    folder = tmp_path / "mijn map"
    cli.main(regel(folder))
    said = capsys.readouterr().out
    pad = folder / "zorg" / "de-lift.yaml"
    assert f"Gemaakt: {pad}\n" in said
    assert f'ideale-ambtenaar controleer "{folder}"\n' in said
    assert f'ideale-ambtenaar --scenarios "{folder}"\n' in said
    begin = int(re.search(r"Begin met regel (\d+)", said)[1])
    lines = pad.read_text("utf-8").splitlines()
    assert lines[begin - 1 : begin + 1] == ["    - titel: >-", "        Eerst de regels lezen"]
    assert cli.main(["controleer", str(folder)]) == 0
    assert cli.main(["kassabon", str(pad), "--alle"]) == 0


def test_an_editor_finds_the_schemas_and_the_files_fit_them(tmp_path):
    pad = maak(tmp_path, antwoorden())
    for path, taal in ((pad, "nl"), (pad.with_suffix(".en.yaml"), "en")):
        text = path.read_text("utf-8")
        named = text.splitlines()[0].removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve().is_file()
        assert fouten(schema_van(taal), yaml.safe_load(text)) == []


@pytest.mark.parametrize("volgorde", list(permutations(Uitkomst)), ids=lambda v: v[0].value)
def test_whatever_a_case_asks_most_the_numbers_are_fair(tmp_path, volgorde):
    geladen = laad_bestand(maak(tmp_path, antwoorden(volgorde=volgorde)))
    assert lint(geladen, date(2026, 11, 1)) == (), "nor is there anything to say about its words"
    dilemma = geladen.dilemma["nl"]
    alle = bonnen(dilemma)
    stevig = sum(bon.band is Band.STAAT_STEVIG for bon in alle)
    assert 4 <= stevig + sum(bon.band is Band.HOUDT_STAND for bon in alle) <= 11
    assert 1 <= stevig <= 10
    assert 5 <= sum(bon.wending_houdt for bon in alle) <= 15
    assert dilemma.sleutel.rol.uitkomst is volgorde[0]
    assert dilemma.lat[volgorde[0]] > dilemma.lat[volgorde[1]] > dilemma.lat[volgorde[2]]
    assert len({kijker.weegt for kijker in dilemma.kijkers}) == 4
    best = {max(alle, key=lambda bon: bon.cijfers[nummer]).plan for nummer in range(4)}
    assert len(best) > 1, "the kijkers do not all want the same plan"
    for oordelen in zip(*(bon.oordelen for bon in alle), strict=True):
        assert set(oordelen) == set(Oordeel), "each kijker can be won and lost"


def test_every_pair_key_role_and_wending_has_its_sentences():
    assert set(SLEUTEL) == set(Rol)
    assert set(WENDING) == set(Uitkomst)
    assert len(SAMENSPEL) == 3


def test_a_second_one_with_that_name_never_writes_over_the_first(tmp_path):
    eerste = maak(tmp_path, antwoorden())
    (tmp_path / "dilemma.schema.json").write_text("van mij")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.*")}
    tweede = maak(tmp_path, antwoorden(casus="Iets anders."))
    assert tweede == eerste.with_name("de-lift-2.yaml")
    assert {path: path.read_bytes() for path in before} == before
    tweede.unlink()
    assert maak(tmp_path, antwoorden()).name == "de-lift-3.yaml", "its English is still there"


def vraaggesprek(monkeypatch, folder: Path, typed: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    return cli.main(["nieuw", str(folder)])


def test_the_answers_can_be_typed(tmp_path, monkeypatch):
    typed = "Zorg\nDe lift\nDe lift is stuk.\nAl zes weken.\n\n\n" + "\n" * 4 + "relatie recht\n"
    assert vraaggesprek(monkeypatch, tmp_path, typed) == 0
    dilemma = laad_bestand(tmp_path / "zorg" / "de-lift.yaml").dilemma["nl"]
    assert dilemma.casus == "De lift is stuk. Al zes weken."
    assert dilemma.kort == "De lift is stuk."
    assert dilemma.jij == "Jullie beslissen dit."
    assert dilemma.kijkers[3].naam == "De wethouder"
    assert dilemma.sleutel.rol is Rol.VERBINDER


def test_an_answer_that_will_not_do_is_asked_again(tmp_path, monkeypatch, capsys):
    typed = "\n🛗\nzorg\n" + "x" * 61 + "\nDe lift\n" + "woord " * 81 + "\n\nKort.\n\n"
    typed += "\n" + "n" * 27 + "\nAn\n\n\n\nalles\nrecht\nresultaat relatie\n"
    assert vraaggesprek(monkeypatch, tmp_path, typed) == 0
    said = capsys.readouterr().out
    for sentence in (
        "leeg kan niet",
        "minstens één letter",
        "er passen er 60",
        "81 woorden",
        "er passen er 26",
        "'alles' ken ik niet",
        "Noem ze alle drie",
    ):
        assert said.count(sentence) == 1, sentence


class CtrlC(io.StringIO):
    def readline(self, *_):
        raise KeyboardInterrupt


@pytest.mark.parametrize("stdin", [io.StringIO(""), io.StringIO("zorg\nDe li"), CtrlC()])
def test_whoever_stops_has_written_nothing(tmp_path, monkeypatch, capsys, stdin):
    monkeypatch.setattr(sys, "stdin", stdin)
    assert cli.main(["nieuw", str(tmp_path / "map")]) == 2
    assert capsys.readouterr().err == "Gestopt. Er is niets geschreven.\n"
    assert list(tmp_path.iterdir()) == []


def test_letters_that_are_no_letters_stop_it_with_a_sentence(tmp_path, monkeypatch, capsys):
    raw = io.TextIOWrapper(io.BytesIO(b"caf\xe9\n"), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", raw)
    assert cli.main(["nieuw", str(tmp_path / "map")]) == 2
    assert "kan ik niet lezen" in capsys.readouterr().err


VIJANDIG = [
    ("thema", ""),
    ("thema", "🛗"),
    ("titel", "  "),
    ("titel", "x" * (ROOM["dilemma.titel"] + 1)),
    ("titel", "De\x1b[31m lift"),
    ("titel", "De \udce9 lift"),
    ("casus", "woord " * 81),
    ("casus", "x" * (ROOM["dilemma.casus"] + 1)),
    ("casus", "De \u202e lift"),
    ("jij", "\t"),
    ("volgorde", "recht"),
    ("volgorde", "recht recht recht"),
    ("volgorde", "re"),
    ("volgorde", "snelheid"),
    ("laag", "dorp"),
    ("laag", ""),
    ("kijker", ""),
    ("kijker", "x" * (ROOM["kijker.naam"] + 1)),
    ("kijker", "De vijfde"),
]


@pytest.mark.parametrize(("naam", "waarde"), VIJANDIG)
def test_an_option_that_will_not_do_is_one_sentence_and_nothing_is_written(
    tmp_path, capsys, naam, waarde
):
    folder = tmp_path / "map"
    zonder = "--kijker" if waarde != "De vijfde" else ""
    assert cli.main(regel(folder, zonder, **{naam: waarde})) == 2
    out, err = capsys.readouterr()
    assert err.startswith(f"--{naam}: ")
    assert (out, err.count("\n"), err[-2:]) == ("", 1, ".\n")
    assert list(tmp_path.iterdir()) == []


MOEILIJK = [
    'Wonen: een recht # "nee" - zei hij',
    "'s Avonds & *overdag*",
    "[lijst] {sleutels} !label | > %",
    "<titel> $titel {titel} %s",
    "- - -",
    "---",
    "Één naïeve façade — 🛗🏳️‍🌈",
    "null",
    "12:30",
    "no",
    "x" * ROOM["dilemma.titel"],
]


@pytest.mark.parametrize("titel", MOEILIJK)
def test_difficult_answers_come_back_as_they_were_typed(tmp_path, titel):
    geladen = laad_bestand(maak(tmp_path, antwoorden(titel=titel, casus=titel, jij=titel)))
    assert geladen.klachten == ()
    nl = geladen.dilemma["nl"]
    assert (nl.titel, nl.casus, nl.jij) == (titel, titel, titel)


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_any_answer_is_refused_or_comes_back(data):
    def answer(read):
        try:
            return read(data.draw(st.text(max_size=100)))
        except Onbruikbaar:
            return "Antwoord."

    titel, jij, casus = answer(lees_tekst(60)), answer(lees_tekst(120)), answer(lees_casus)
    kijkers = tuple(answer(lees_tekst(25)) for _ in range(4))
    with TemporaryDirectory() as folder:
        pad = maak(Path(folder), antwoorden(titel=titel, jij=jij, casus=casus, kijkers=kijkers))
        geladen = laad_bestand(pad)
    assert geladen.klachten == ()
    nl = geladen.dilemma["nl"]
    assert (nl.titel, nl.jij, nl.casus) == (titel, jij, casus)
    assert tuple(kijker.naam for kijker in nl.kijkers) == kijkers
    assert sum(nl.kijkers[0].weegt, Fraction(0)) == 1


@pytest.mark.parametrize(
    ("naam", "pad"),
    [("Zorg & Wonen", "zorg-wonen"), ("../../geheim", "geheim"), ("Één/twee", "een-twee")],
)
def test_a_name_becomes_one_plain_folder(naam, pad):
    assert kaal(naam) == pad


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit here")
def test_a_disk_without_room_is_one_sentence_and_leaves_nothing(tmp_path):
    command = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))\n"
        "from game.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", command, *regel(tmp_path / "map")],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("kan ik niet schrijven: het bestand mag niet zo groot zijn.\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no such rights here")
def test_a_folder_without_permission_is_one_sentence(tmp_path, capsys):
    tmp_path.chmod(0o555)
    with zonder_rechten(tmp_path):
        assert cli.main(regel(tmp_path / "map")) == 2
    err = capsys.readouterr().err
    assert err.endswith("kan ik niet schrijven: daar mag ik niet schrijven.\n")
    assert err.count("\n") == 1


def test_a_file_where_a_folder_should_be_is_one_sentence(tmp_path, capsys):
    (tmp_path / "map").write_text("van mij")
    assert cli.main(regel(tmp_path / "map")) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert (tmp_path / "map").read_text() == "van mij"
