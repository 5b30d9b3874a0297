"""The whole deck as one page of HTML that needs nothing else: no network, no script, no file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from game.druk.figuren import letters, voorraad
from game.druk.html import tekst
from game.druk.kaarten import Zaak, bladen
from game.druk.regels import rollenblad, rondeblad
from game.druk.tellen import telblad
from game.druk.uitkomst import uitkomstblad
from game.loading import Geladen
from game.texts.vertaler import Vertaler

STIJL = Path(__file__).with_name("druk.css")

LETTERS: Mapping[str, tuple[str, int]] = {
    "atkinson-regular.ttf": ("Atkinson", 400),
    "atkinson-bold.ttf": ("Atkinson", 700),
    "fraunces-semibold.ttf": ("Fraunces", 600),
    "fraunces-italic.ttf": ("Fraunces Italic", 400),
}
"""The fonts of the game, embedded whole: together about 340 kB, the same on every printer."""


def maak_boek(geladen: Iterable[Geladen], taal: str) -> str:
    """The printable page: the rules once, and for each dilemma four sheets."""
    t = Vertaler(taal)
    zaken = _zaken(t, {each.dilemma[taal].id: each for each in geladen}, taal)
    titel = tekst(t("De Ideale Ambtenaar"))
    return (
        f'<!DOCTYPE html>\n<html lang="{taal}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{titel}</title>\n<style>{_lettertypen()}{STIJL.read_text('utf-8')}</style>\n"
        f"</head>\n<body>\n{voorraad()}\n" + "\n".join(_bladen(t, zaken)) + "\n</body>\n</html>\n"
    )


def _zaken(t: Vertaler, geladen: Mapping[str, Geladen], taal: str) -> list[Zaak]:
    """The dilemmas in this language; one whose twin is printed too knows what comes first."""
    zaken = []
    for each in geladen.values():
        dilemma = each.dilemma[taal]
        eerst = geladen.get(dilemma.tweeling.na) if dilemma.tweeling else None
        zaken.append(Zaak(t, dilemma, each, eerst.dilemma[taal] if eerst else None))
    return zaken


def _bladen(t: Vertaler, zaken: list[Zaak]) -> Iterator[str]:
    yield rondeblad(t)
    yield telblad(t, zaken[0].dilemma)
    yield rollenblad(t)
    for zaak in zaken:
        yield from bladen(zaak)
        yield uitkomstblad(zaak)


def _lettertypen() -> str:
    return "".join(
        f"@font-face {{ font-family: '{naam}'; font-weight: {dikte}; "
        f"src: url('{letters(bestand)}') format('truetype'); }}\n"
        for bestand, (naam, dikte) in LETTERS.items()
    )
