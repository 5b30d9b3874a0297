"""The corpus of broken files in `kapot/`: each gives its complaint, on the line where it is wrong.

A file in there is named after what its author did. It holds only the part of a dilemma that it is
about. That all else is missing gives D004 for the dilemma as a whole; those are left out here.
What cannot be kept in a repository (50 MB, a link to itself) is made on the spot.
"""

import os
import shutil
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest
import yaml
from support.niemand import zonder_rechten

from game import cli
from game.loading import Klacht, events, laad_bestand, laad_dek
from game.texts.klachten import klacht_zin

MAP = Path(__file__).parent / "kapot"

KLACHTEN = {
    "afgekapt-in-aanhaling": "D002:2",
    "afgekapt-in-lijst": "D001:2",
    "afgekapt-in-sleutel": "D001:3",
    "afgekapt-na-sleutel": "D005:3",
    "afgekapt-na-streepje": "D010:3 D014:3",
    "anker-hergebruikt": "D041:1 D041:2",
    "anker-invoegen": "D003:1",
    "bytes-bom-in-het-midden": "D035:2",
    "bytes-halve-letter": "D034:2",
    "bytes-kleur": "D035:2",
    "bytes-latin-1": "D034:3",
    "bytes-nul": "D035:2",
    "bytes-oude-mac-regels": "D008:2",
    "bytes-plaatje": "D034:1",
    "bytes-rechts-naar-links": "D035:2",
    "bytes-regelscheider-next-line": "D035:2",
    "bytes-regelscheider": "D035:2",
    "bytes-surrogaat": "D034:2",
    "bytes-utf-16-zonder-bom": "D035:1",
    "bytes-windows-1252": "D034:2",
    "bytes-windows-regels": "D002:2 D008:3",
    "bytes-zip": "D035:1",
    "document-eind": "D001:3",
    "document-twee": "D037:2",
    "getal-arabisch": "D008:1",
    "getal-hexadecimaal": "D008:1",
    "getal-komma": "D003:1",
    "getal-leeg": "D005:1",
    "getal-macht": "D008:1",
    "getal-nul-ervoor": "D008:1",
    "getal-plus": "D008:1",
    "getal-procent": "D008:1",
    "getal-reusachtig": "D008:1",
    "getal-streepje-eronder": "D008:1",
    "getal-woord": "D008:1",
    "gewicht-oneindig": "D010:2 D009:5 D009:6",
    "gewicht-procenten": "D010:2 D009:4 D009:4 D009:4",
    "gewicht-samen-niet-een": "D010:2 D012:4",
    "inspringing-een-te-veel": "D001:3",
    "inspringing-een-te-weinig": "D001:3",
    "inspringing-streepje": "D001:3",
    "kaarten-rol-vergeten": "D004:2 D010:2 D010:3",
    "label-getal": "D041:1 D041:2",
    "lijst-dertien": "D010:1",
    "lijst-een-vraag": "D010:1",
    "paar-onbekend": "D007:2 D007:3",
    "paar-van-een": "D010:2",
    "sleutel-dubbel-in-kaart": "D006:10 D010:20 D010:21",
    "sleutel-dubbel-op-een-regel": "D006:1",
    "sleutel-dubbel": "D006:3",
    "sleutel-engels": "D003:1",
    "sleutel-hoofdletter": "D003:1",
    "sleutel-is-lijst": "D001:1",
    "sleutel-met-ster": "D041:1",
    "sleutel-spatie": "D010:2 D003:7",
    "sleutel-verkeerde-plek": "D003:1",
    "sleutel-zonder-dubbele-punt": "D001:2",
    "sleutel-zonder-spatie": "D001:2",
    "soort-kaart-als-tekst": "D005:2 D005:2 D005:3 D005:3 D005:4 D005:4",
    "soort-kijkers-als-tekst": "D005:1",
    "soort-lat-als-lijst": "D005:1",
    "soort-niets": "D005:1 D005:2 D005:3",
    "soort-vragen-als-blok": "D005:2",
    "tab-gemengd": "D022:3",
    "tab-in-lijst": "D022:2",
    "tab-inspringing": "D022:2",
    "tekst-aanhaling-midden": "D002:2",
    "tekst-aanhaling-open": "D002:3",
    "tekst-accent-grave": "D002:1",
    "tekst-accolade": "D002:1",
    "tekst-achter-de-pijl": "D002:1",
    "tekst-achter-de-streep": "D002:1",
    "tekst-alleen-spaties": "D014:1",
    "tekst-apenstaart": "D002:1",
    "tekst-apostrof": "D002:1",
    "tekst-dubbele-punt-aan-het-eind": "D002:3",
    "tekst-dubbele-punt": "D002:1",
    "tekst-en-teken": "D002:1",
    "tekst-haken": "D002:1",
    "tekst-hekje": "D002:1 D002:2",
    "tekst-is-blok": "D002:2",
    "tekst-is-lijst": "D002:2",
    "tekst-leeg": "D014:1 D014:2",
    "tekst-met-vluchtteken": "D001:1",
    "tekst-niet-ingesprongen": "D001:2",
    "tekst-procent": "D002:1",
    "tekst-sterretjes": "D002:1",
    "tekst-streepje": "D002:1",
    "tekst-twee-regels-met-punt": "D001:2",
    "tekst-uitroepteken": "D002:1",
    "tekst-vergeten-pijl": "D001:3",
    "vorm-csv": "D038:1",
    "vorm-html": "D038:1",
    "vorm-json": "D007:3",
    "vorm-markdown": "D038:3",
    "vorm-vraag-en-antwoord": "D007:4",
    "woord-aangehaald": "D005:2",
    "woord-datum": "D018:4",
    "woord-hoofdletter": "D007:1",
    "woord-ja": "D007:1",
    "woord-no": "D007:2",
    "woord-null": "D007:1",
    "woord-on": "D007:1",
    "woord-tijd": "D007:1",
}
"""File -> its complaints, each with its line."""

ENGELS = {
    "dubbel": "D006:2",
    "dubbele-punt": "D002:1",
    "engelse-sleutel": "D003:1",
    "formaat": "D052:1",
    "kaart-mist-tekst": "D051:2 D051:2 D051:3",
    "latin-1": "D034:2",
    "leeg": "D036:1",
    "lijst": "D038:1",
    "parameter": "D052:3",
    "tab": "D022:4",
    "te-veel-vragen": "D053:2",
    "te-weinig-kijkers": "D053:2",
    "tekst-als-lijst": "D002:1",
}
"""English file beside a good Dutch one -> its complaints, each with its line."""


@pytest.fixture(params=["libyaml", "pure"])
def parser(request, monkeypatch):
    """Both parsers: a Python without libyaml says the same."""
    if request.param == "pure":
        monkeypatch.setattr(events, "LOADER", yaml.SafeLoader)


def gezegd(klachten: Iterable[Klacht], zonder: str) -> str:
    """The complaints with their lines, but for whole parts of the dilemma that are missing."""
    return " ".join(
        f"{klacht.code}:{klacht.regel}"
        for klacht in klachten
        if klacht.code != zonder or klacht.waarden["waarin"] != "dilemma"
    )


def test_every_file_stands_in_its_table():
    assert {path.stem for path in MAP.glob("*.yaml")} == set(KLACHTEN)
    assert {path.stem for path in (MAP / "engels").glob("*.yaml")} == set(ENGELS)
    assert len(KLACHTEN) >= 60


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("naam", KLACHTEN)
def test_a_broken_file_says_what_is_wrong_and_on_which_line(naam):
    geladen = laad_bestand(MAP / f"{naam}.yaml")
    assert geladen.dilemma == {}
    klachten = [klacht for klacht in geladen.klachten if not klacht.vertaling]
    assert gezegd(klachten, "D004") == KLACHTEN[naam]
    assert all(klacht_zin(klacht, taal) for klacht in klachten for taal in ("nl", "en"))


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("naam", ENGELS)
def test_a_broken_translation_says_so_and_the_dilemma_plays(schrijf, goed, naam):
    path = schrijf(goed)
    shutil.copy(MAP / "engels" / f"{naam}.yaml", path.with_suffix(".en.yaml"))
    geladen = laad_bestand(path)
    assert set(geladen.dilemma) == {"nl", "en"}
    assert gezegd(geladen.klachten, "D051") == ENGELS[naam]


BOM = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(24)
)


def _groot(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)


TER_PLEKKE: Mapping[str, tuple[str, Callable[[Path], object]]] = {
    "groot": ("D033", _groot),
    "diep": ("D039", lambda path: path.write_text("[" * 100_000)),
    "diepe-sleutels": ("D039", lambda path: path.write_text("{a: " * 50_000)),
    "bom": ("D003", lambda path: path.write_text(BOM)),
    "kring-van-verwijzingen": ("D041", lambda path: path.write_text("&a\nlat: *a\n")),
    "veel-regels": ("D040", lambda path: path.write_text("a: 1\n" * 50_000)),
    "map": ("D032", lambda path: path.mkdir()),
    "kring": ("D042", lambda path: path.symlink_to(path.name)),
    "dood-spoor": ("D030", lambda path: path.symlink_to("weg.yaml")),
    "dicht": ("D031", lambda path: (path.write_text("laag: rijk\n"), path.chmod(0))),
}
"""File -> its first complaint, and how to make it."""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no such files here")
@pytest.mark.usefixtures("parser")
def test_whatever_lies_beside_it_a_good_dilemma_plays_in_bounded_work(schrijf, goed):
    thema = schrijf(goed).parent
    for path in MAP.glob("*.yaml"):
        shutil.copy(path, thema)
    for naam, (_, maak) in TER_PLEKKE.items():
        maak(thema / f"{naam}.yaml")
    begin = time.monotonic()
    with zonder_rechten(thema / "kantoor.yaml"):
        dek = laad_dek([thema.parent])
    assert time.monotonic() - begin < 30
    assert list(dek.dilemmas) == ["woningnood/kantoor"]
    codes = {each.pad.stem: [k.code for k in each.klachten] for each in dek.weggelaten}
    assert set(codes) == set(KLACHTEN) | set(TER_PLEKKE)
    for naam, (code, _) in TER_PLEKKE.items():
        assert code in codes[naam], naam


def test_the_command_says_all_of_it_in_lines_that_a_terminal_can_show(capsys):
    assert cli.main(["controleer", *(str(MAP / f"{naam}.yaml") for naam in KLACHTEN)]) == 1
    out, err = capsys.readouterr()
    assert not err
    assert all(line.isprintable() for line in out.splitlines())
    assert out.splitlines()[-1].startswith(f"{len(KLACHTEN)} bestanden bekeken, ")
