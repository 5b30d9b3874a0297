"""From what a stranger sends to a command: two tables, and nothing beside them.

The shape is looked at here, and the seat is filled in here, so that no message can name another's.
Whether it may happen now is for the rules.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TypeVar

from game.domain import commands as c
from game.domain.bus import Wissel
from game.domain.dilemma import Uitkomst
from game.domain.keuzes import TEKST_LENGTE

Veld = Mapping[str, object]
T = TypeVar("T")

LANGSTE_CODE = 16
"""The most signs of a choice: a card, a role, a person or a thumb."""
GETAL = range(-1, 1000)


class Onzin(Exception):
    """A message that no page of ours ever sends."""


def lees_bericht(tekst: str | bytes) -> Veld:
    """A message as fields; Onzin when it is none."""
    try:
        bericht = json.loads(tekst, parse_constant=_geen_getal)
    except (ValueError, RecursionError) as fout:
        raise Onzin("no JSON") from fout
    return velden(bericht)


def deelnemerwens(wat: object, deelnemer: int) -> c.Command:
    """The command of a seat; Onzin for whatever a pupil's page never sends."""
    naam, veld = _enige(wat)
    return _uit(DEELNEMER, naam)(veld, deelnemer)


def docentwens(wat: object) -> c.Command:
    """The command of the teacher; Onzin for whatever the teacher's page never sends."""
    naam, veld = _enige(wat)
    return _uit(DOCENT, naam)(veld)


def velden(wat: object) -> Veld:
    """An object with fields; Onzin when it is none."""
    if not isinstance(wat, dict):
        raise Onzin("no object")
    return wat


def tekst(veld: Veld, naam: str, langst: int = TEKST_LENGTE) -> str:
    """A text, empty when it is not there; Onzin when it is none. What is too long, rules refuse."""
    waarde = veld.get(naam, "")
    if not isinstance(waarde, str):
        raise Onzin(f"{naam} is no text")
    # One sign more than may be kept is left, so that the rules say that it is too long. Halves of
    # a sign cannot be written to a file.
    return waarde[: langst + 1].encode("utf-8", "replace").decode()


def getal(veld: Veld, naam: str, bereik: range = GETAL) -> int:
    """A whole number in a range; Onzin when it is none."""
    waarde = veld.get(naam)
    # True is a number to Python, and to nobody else.
    if type(waarde) is not int or waarde not in bereik:
        raise Onzin(f"{naam} is no number")
    return waarde


def vlag(veld: Veld, naam: str) -> bool:
    """Yes or no; Onzin when it is neither."""
    waarde = veld.get(naam)
    if not isinstance(waarde, bool):
        raise Onzin(f"{naam} is neither yes nor no")
    return waarde


def code(veld: Veld, naam: str) -> str:
    """The code of a choice; Onzin when it is none."""
    waarde = veld.get(naam)
    if not isinstance(waarde, str) or not 0 < len(waarde) <= LANGSTE_CODE:
        raise Onzin(f"{naam} is no code")
    return tekst(veld, naam, LANGSTE_CODE)


def _stem(veld: Veld, deelnemer: int) -> c.Command:
    keuze = None if veld.get("keuze") is None else code(veld, "keuze")
    return c.Stem(deelnemer, keuze, _eigen(veld) if "plus" in veld else None)


def _plan(veld: Veld, deelnemer: int) -> c.Command:
    kaarten = veld.get("kaarten")
    if not isinstance(kaarten, list) or len(kaarten) > 3:
        raise Onzin("no plan")
    gelegd = tuple(code({"kaart": kaart}, "kaart") for kaart in kaarten)
    eigen = veld.get("eigen", {})
    eigens = tuple(
        (naam[:LANGSTE_CODE], _eigen(velden(each))) for naam, each in velden(eigen).items()
    )
    return c.LegTafelplan(getal(veld, "tafel"), gelegd, deelnemer, eigens[:3])


def _wissel(veld: Veld, deelnemer: int) -> c.Command:
    wissel = Wissel(code(veld, "uit"), code(veld, "erin")) if "uit" in veld else None
    return c.SchakelTafel(getal(veld, "tafel"), wissel, deelnemer)


def _eigen(veld: Veld) -> c.Eigen:
    try:
        plus, kost = Uitkomst(veld.get("plus")), Uitkomst(veld.get("min"))
    except (ValueError, TypeError) as fout:
        raise Onzin("no outcome") from fout
    return c.Eigen(plus, kost, tekst(veld, "tekst"))


DEELNEMER: Mapping[str, Callable[[Veld, int], c.Command]] = {
    "stem": _stem,
    "tafel": lambda veld, deelnemer: c.NoemTafel(deelnemer, getal(veld, "tafel")),
    "plan": _plan,
    "wissel": _wissel,
    "waarom": lambda veld, deelnemer: c.ZegWaaromGeschoven(deelnemer, tekst(veld, "tekst")),
    "ticket": lambda veld, deelnemer: c.GeefTicket(
        deelnemer, tekst(veld, "zin"), tekst(veld, "vraag")
    ),
}
"""All that a pupil may ask, by its name in a message."""

DOCENT: Mapping[str, Callable[[Veld], c.Command]] = {
    "verder": lambda _: c.GaVerder(),
    "toon": lambda _: c.Onthul(),
    "opnieuw": lambda _: c.BeginStapOpnieuw(),
    "terug": lambda _: c.GaStapTerug(),
    "over": lambda _: c.SlaStapOver(),
    "langer": lambda veld: c.VerlengStap(getal(veld, "seconden")),
    "aantal": lambda veld: c.ZetAantal(getal(veld, "aantal")),
    "tel": lambda veld: c.TelStem(code(veld, "keuze"), getal(veld, "aantal")),
    "hoeken": lambda veld: c.GaNaarHoeken(vlag(veld, "hoeken")),
    "verwijder": lambda veld: c.VerwijderDeelnemer(getal(veld, "deelnemer")),
    "demp": lambda veld: c.Demp(getal(veld, "deelnemer"), vlag(veld, "gedempt")),
}
"""All that the teacher may ask, by its name in a message."""


def _enige(wat: object) -> tuple[str, Veld]:
    """The one wish in a message, and its fields."""
    wens = velden(wat)
    if len(wens) != 1:
        raise Onzin("not one wish")
    naam, veld = next(iter(wens.items()))
    return naam, velden(veld)


def _uit(tabel: Mapping[str, T], naam: str) -> T:
    if naam not in tabel:
        raise Onzin("no wish of ours")
    return tabel[naam]


def _geen_getal(woord: str) -> object:
    raise ValueError(woord)
