"""Asking: print a screen, read an answer, recognise it; ask again while it fits nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from game.terminal.console import Console
from game.terminal.scherm import ENTER, Algemeen, Keus, Scherm
from game.texts.vertaler import Vertaler

W = TypeVar("W")

HERHAAL = "?"
OVERAL: Mapping[str, Algemeen] = {
    "taal": Algemeen.TAAL,
    "language": Algemeen.TAAL,
    "q": Algemeen.STOP,
    "stop": Algemeen.STOP,
}
"""What can be typed at every question."""

IN_SESSIE: Mapping[str, Algemeen] = {**OVERAL, "m": Algemeen.MENU, "menu": Algemeen.MENU}
"""What can be typed at every question of a session."""


def stel(
    console: Console,
    t: Vertaler,
    scherm: Scherm[W],
    altijd: Mapping[str, Algemeen] = OVERAL,
    *,
    kort: bool = False,
) -> W | Algemeen:
    """Ask until an answer fits; raises Einde when there are no more answers."""
    if scherm.weg:
        console.leeg()
    toon(console, t, scherm, kort=kort)
    while True:
        antwoord = console.vraag(t("Kies of typ:") if scherm.tekst else t("Kies:"))
        wens = herken(scherm, antwoord, altijd)
        if wens is not None:
            return wens
        if antwoord.strip() == HERHAAL:
            toon(console, t, scherm)
            console.zeg(altijd_zin(t, altijd))
        else:
            console.zeg(misverstand(t, scherm, antwoord))


def toon(console: Console, t: Vertaler, scherm: Scherm[W], *, kort: bool = False) -> None:
    """Print what a screen says, and its answers one below the other."""
    regels = scherm.kort if kort and scherm.kort is not None else scherm.regels
    for regel in ("", *regels, ""):
        console.zeg(regel)
    for keus in scherm.keuzes:
        console.zeg(f"{toets(t, keus)}: {keus.label}", inspringen=3)


def herken(scherm: Scherm[W], antwoord: str, altijd: Mapping[str, Algemeen]) -> W | Algemeen | None:
    """What an answer wishes, or None when it fits nowhere."""
    gelezen = antwoord.strip()
    klein = gelezen.casefold()
    for keus in scherm.keuzes:
        if klein == keus.toets or (klein and klein == keus.ook):
            return keus.wens
    if scherm.letterlijk and scherm.tekst:
        return scherm.tekst(gelezen)
    if klein in altijd:
        return altijd[klein]
    if scherm.tekst and gelezen and klein != HERHAAL:
        return scherm.tekst(gelezen)
    return None


def misverstand(t: Vertaler, scherm: Scherm[W], antwoord: str) -> str:
    """What is said to an answer that fits nowhere."""
    toetsen = t.rij([toets(t, keus) for keus in scherm.keuzes])
    wat = antwoord.strip()[:20]
    if not wat:
        return t("Enter kan hier niet. Kies uit {toetsen}.", toetsen=toetsen)
    return t("‘{wat}’ is hier geen keuze. Kies uit {toetsen}.", wat=wat, toetsen=toetsen)


def altijd_zin(t: Vertaler, altijd: Mapping[str, Algemeen]) -> str:
    """What can be typed at every question, in one line."""
    if Algemeen.MENU in altijd.values():
        return t("Altijd: ? herhaalt, m is het menu, taal is {taal}, q is stoppen.",
                 taal=t.andere_taal)  # fmt: skip
    return t("Altijd: ? herhaalt, taal is {taal}, q is stoppen.", taal=t.andere_taal)


def toets(t: Vertaler, keus: Keus[W]) -> str:
    """A key as it is read: Enter has a name too."""
    return t("Enter") if keus.toets == ENTER else keus.toets
