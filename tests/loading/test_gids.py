"""The author's guide (SCENARIO.md) keeps its word: every example gives exactly what it promises.

A block in the guide says behind its language what it is:

- ``yaml D011 lat``: in place of that key of the good dilemma; the file then has that complaint.
  With more keys, each line that is not indented begins the next one;
- ``yaml D051 engels titel``: the same, in the English file;
- ``yaml D036 bestand``: the whole file;
- ``sh D030``: what to type to see that complaint;
- ``text nieuw``: the conversation that makes the good dilemma.

Complaints named behind the first code come along.
"""

import io
import re
import shlex
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import attrs
import pytest
from support.niemand import zonder_rechten

from game import cli
from game.loading import Geladen, dek, laad_bestand, standaard_dek
from game.loading.klachten import CODES
from game.loading.schema import dilemma_schema
from game.loading.spec import Choice, Listing, Record, Spec
from game.werkplaats.sleutels import UITLEG

GIDS = (Path(__file__).parents[2] / "SCENARIO.md").read_text("utf-8")
LIFT = Path("mijn-dilemmas/wonen/de-lift-van-de-populier.yaml")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="the example is for another terminal")


@attrs.frozen
class Blok:
    taal: str
    woorden: tuple[str, ...]
    inhoud: str

    @property
    def codes(self) -> list[str]:
        return [woord for woord in self.woorden if re.fullmatch(r"D\d{3}", woord)]


def blokken() -> list[Blok]:
    gevonden = re.findall(r"^```(\w+)((?: \S+)*)\n(.*?)^```$", GIDS, re.DOTALL | re.MULTILINE)
    return [Blok(taal, tuple(info.split()), inhoud) for taal, info, inhoud in gevonden]


BLOKKEN = blokken()
VOORBEELDEN = [blok for blok in BLOKKEN if blok.codes]
(GESPREK,) = (blok for blok in BLOKKEN if blok.woorden == ("nieuw",))


@pytest.fixture(autouse=True)
def lift(tmp_path, monkeypatch) -> str:
    """The good dilemma of the guide, made as the guide says; what was said on the way."""
    typed = re.findall(r"^> ?(.*)$", GESPREK.inhoud, re.MULTILINE)
    uit = io.StringIO()
    with monkeypatch.context() as patch:
        patch.chdir(tmp_path)
        patch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
        patch.setattr(sys, "stdout", uit)
        (command,) = re.findall(r"^\$ ideale-ambtenaar (.*)$", GESPREK.inhoud, re.MULTILINE)
        assert cli.main(shlex.split(command)) == 0
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(dek, "user_dir", lambda name: tmp_path / "niets" / name)
    answers = iter(typed)
    return re.sub("> ", lambda _: f"> {next(answers)}\n", uit.getvalue())


def test_the_conversation_in_the_guide_is_the_conversation(lift):
    _, _, said = GESPREK.inhoud.partition("\n")
    assert lift.strip() == said.strip()
    assert laad_bestand(LIFT).klachten == ()


def test_the_worked_example_is_what_the_game_calculates(capsys):
    assert cli.main(["kassabon", str(LIFT), "--plan", "B1,O1,V1"]) == 0
    bon = capsys.readouterr().out
    for uitkomst, lat, getal in (("Recht", 2, 4), ("Resultaat", 8, 6), ("Relatie", 5, 4)):
        assert f"{uitkomst} {getal}, de lat ligt op {lat}:" in bon
    assert "Waarde 80 van de 100. Dit plan houdt stand." in bon
    assert "De wending vraagt Relatie 4: het plan houdt." in bon
    assert "| **uitkomst** | **4** | **6** | **4** |\n| de lat | 2 | 8 | 5 |" in GIDS


def naam(blok: Blok) -> str:
    return " ".join(blok.woorden)


def gezegd(capsys, *args: str) -> list[tuple[str, str]]:
    """What `controleer` says: the file and the code of each complaint."""
    capsys.readouterr()
    cli.main(["controleer", "--vandaag", "2026-11-01", *args])
    out = capsys.readouterr().out
    return re.findall(r"^(\S.*?):\d+:\d+: (D\d{3}) ", out, re.MULTILINE)


@pytest.mark.parametrize("blok", [b for b in VOORBEELDEN if b.taal == "yaml"], ids=naam)
def test_an_example_gives_exactly_its_complaint(blok, capsys):
    path = LIFT.with_suffix(".en.yaml") if "engels" in blok.woorden else LIFT
    paden = [woord for woord in blok.woorden if woord not in ("engels", *blok.codes)]
    if paden == ["bestand"]:
        path.write_text(blok.inhoud, "utf-8")
    else:
        delen = re.split(r"^(?=\S)", blok.inhoud, flags=re.MULTILINE)[1:]
        for pad, deel in zip(paden, delen if paden[1:] else [blok.inhoud], strict=True):
            path.write_text(_in_plaats_van(path, pad, deel), "utf-8")
    found = gezegd(capsys, str(LIFT))
    assert [code for name, code in found if name == str(path)] == blok.codes


def _in_plaats_van(path: Path, pad: str, deel: str) -> str:
    """The text of the file with this part in place of a key and all that hangs under it."""
    lines = path.read_text("utf-8").splitlines()
    regel, kolom = _plaats(path, pad)
    after = (nummer for nummer in range(regel, len(lines)) if _hoort_niet(lines[nummer], kolom))
    einde = next(after, len(lines))
    marge = " " * (kolom - 1)
    nieuw = [f"{marge}{line}".rstrip() for line in deel.splitlines()]
    nieuw[0] = lines[regel - 1][: kolom - 1] + nieuw[0].lstrip()
    return "\n".join([*lines[: regel - 1], *nieuw, *lines[einde:]]) + "\n"


def _plaats(path: Path, pad: str) -> tuple[int, int]:
    if path == LIFT:
        geladen: Geladen = laad_bestand(path)
        assert pad in geladen.plaatsen, pad
        return geladen.plaats(pad)
    lines = path.read_text("utf-8").splitlines()
    return lines.index(next(line for line in lines if line.startswith(f"{pad}:"))) + 1, 1


def _hoort_niet(line: str, kolom: int) -> bool:
    """Whether a line lies outside what began at that column."""
    inspringing = len(line) - len(line.lstrip())
    return not line or inspringing < kolom


@POSIX
@pytest.mark.parametrize("blok", [b for b in VOORBEELDEN if b.taal == "sh"], ids=naam)
def test_what_the_guide_says_to_type_gives_that_complaint(blok, capsys):
    *before, command = blok.inhoud.splitlines()
    subprocess.run(["sh", "-eu", "-c", "\n".join(before)], check=True)
    program, *args = shlex.split(command)
    assert program == "ideale-ambtenaar"
    found: list[str]
    if args[0] == "--scenarios":
        found = [klacht.code for klacht in standaard_dek([args[1]]).klachten]
    else:
        with zonder_rechten(LIFT.absolute()) if blok.codes == ["D031"] else nullcontext():
            found = [code for _, code in gezegd(capsys, args[1])]
    assert set(found) == set(blok.codes)
    assert found.count(blok.codes[0]) == 1


@pytest.mark.parametrize("code", CODES)
def test_every_complaint_stands_in_the_guide_with_an_example(code):
    assert f"\n**{code}** " in GIDS, f"{code} has no meaning in SCENARIO.md"
    assert code in [b.codes[0] for b in VOORBEELDEN], f"{code} has no example in SCENARIO.md"


def test_the_guide_names_only_complaints_that_there_are():
    assert set(re.findall(r"\bD\d{3}\b", GIDS)) <= set(CODES)


def sleuteltabellen() -> str:
    """Every key in a table, as it should stand in the guide."""
    tabellen = []
    for record in {each.name: each for each in _records(dilemma_schema("", ""))}.values():
        rijen = [
            f"| `{key}` | {'ja' if slot.required else 'nee'} "
            f"| {UITLEG[record.name][key]}{_keuze(slot.spec)} |"
            for key, slot in record.slots.items()
        ]
        kop = ("| sleutel | moet | wat |", "|---|---|---|")
        tabellen.append("\n".join((f"### In `{record.name}`\n", *kop, *rijen)))
    return "\n\n".join(tabellen)


def _keuze(spec: Spec) -> str:
    """Which words fit there, when there are a few."""
    inner = spec.part if isinstance(spec, Listing) else spec
    woorden = list(inner.words) if isinstance(inner, Choice) else []
    return f" Kies uit: {', '.join(woorden)}." if woorden and woorden[0].isalpha() else ""


def _records(spec: Spec):
    if isinstance(spec, Listing):
        yield from _records(spec.part)
    if isinstance(spec, Record):
        yield spec
        for slot in spec.slots.values():
            yield from _records(slot.spec)


def test_every_key_stands_in_a_table():
    assert sleuteltabellen() in GIDS, f"put this in SCENARIO.md:\n\n{sleuteltabellen()}"
