"""What the tests of exercises share: the shipped content, a walk to its end, and its sheets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from game.loading import laad_dek
from game.loading.oefeningen import Stukken, laad_stukken
from game.oefeningen import oefening
from game.oefeningen.blad import Blad, Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Inhoud
from game.texts.vertaler import Vertaler

SCENARIOS = Path(__file__).parents[2] / "scenarios"


@cache
def dek() -> Any:
    """The shipped deck."""
    return laad_dek([SCENARIOS])


@cache
def stukken(naam: str) -> Stukken:
    """The shipped pieces of an exercise."""
    return laad_stukken(oefening(naam), [SCENARIOS])


@cache
def inhoud(naam: str, taal: str = "nl") -> Inhoud[Any]:
    """What an exercise is done with, as shipped."""
    return Inhoud(stukken(naam).van(taal), dek().in_taal(taal))


def weg(naam: str) -> Any:
    """The walk of an exercise: OPZET, WEG and PLAATJES."""
    return import_module(f"oefeningen.wegen.{naam}")


def standen(naam: str) -> Iterator[Any]:
    """Every Stand on the walk, from the first to the last."""
    soort, gaan = oefening(naam), weg(naam)
    stand = soort.begin(inhoud(naam), gaan.OPZET)
    yield stand
    for zet in gaan.WEG:
        stand = soort.doe(inhoud(naam), stand, zet)
        yield stand


@cache
def bladstanden(naam: str) -> tuple[Any, ...]:
    """Every Stand on the walk that has a sheet."""
    return tuple(stand for stand in standen(naam) if not oefening(naam).klaar(stand))


def blad(naam: str, stand: Any, taal: str = "nl") -> Blad:
    """The sheet of a Stand in a language."""
    return oefening(naam).blad(Vertaler(taal), inhoud(naam, taal), stand)


def zetten(sheet: Blad, tekst: str = "Dat vraag ik morgen.") -> tuple[Zet, ...]:
    """Every zet that the sheet offers."""
    out: list[Zet] = [Kies(keuze.id) for keuze in sheet.keuzes if keuze.kan]
    out += [Kies(n.keuze) for keuze in sheet.keuzes for n in keuze.namen if n.keuze]
    out += [knop.zet for knop in sheet.knoppen if knop.kan]
    if sheet.veld:
        out.append(Schrijf(sheet.veld.naam, tekst[: sheet.veld.langst]))
    if sheet.verder and sheet.kan_verder:
        out.append(Verder())
    return tuple(out)
