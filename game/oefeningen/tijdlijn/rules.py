"""The timeline: lay events in order, lay them on a role, choose the layer of tomorrow.

**Good neighbours** (`buren`). Two events that lie next to each other are neighbours; they are good
when the first of them really came first. It is Kendall's way of comparing two orders, of
neighbours only: 0 when the order is turned around, all of them only when it is the real one.

No two events of one time are of the same year, so that the real order is never in doubt. An event
may have strengthened more roles than one; `ook` says which (dossier 1.7).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise
from random import Random

import attrs
from attrs import field, frozen

from game.domain.dilemma import Rol
from game.domain.oefenboek import Keer, Oefenboek
from game.domain.reden import Reden, eis
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Inhoud, Opzet

AANTAL = 6
"""So many events are laid each time."""

BRONNEN = "bronnen"
"""The button that shows where the events are written down."""

_MAAND = r"(0[1-9]|1[0-2])"
_DATUM = rf"\d{{4}}(-{_MAAND}(-(0[1-9]|[12]\d|3[01]))?)?"


@frozen
class Gebeurtenis:
    """Something that happened in public administration, with its day and its source."""

    naam: str
    """What it is called for short, without a year."""
    datum: str = field(metadata={"vorm": _DATUM})
    """The year, the month or the day: 1929, 1982-11 or 1901-06-22."""
    tekst: str
    """What happened, without a year."""
    rol: Rol
    """The role that it strengthened most."""
    bron: str
    """Where it is written down."""
    stand: str = field(metadata={"vorm": rf"\d{{4}}-{_MAAND}"})
    """The month in which somebody checked it."""
    ook: tuple[Rol, ...] = ()
    """The roles that it can be read for as well."""
    vraag: str = ""
    """Something to talk about, where this one asks for it."""

    @property
    def jaar(self) -> str:
        """The year in which it happened."""
        return self.datum[:4]


class Deel(Enum):
    """What is on the sheet."""

    LEGGEN = "leggen"
    TIJD = "tijd"
    BRONNEN = "bronnen"
    ROL = "rol"
    MORGEN = "morgen"
    VRAAG = "vraag"
    KLAAR = "klaar"


@frozen
class Stand:
    """Where the player is; events are numbers in the content."""

    trekking: tuple[int, ...]
    """The events of this time, in the order in which they are laid."""
    gelegd: tuple[int, ...]
    """Those that lie there, in the order in which they lie."""
    op_tijd: tuple[int, ...]
    """The same events as they happened."""
    samen: bool = False
    """Whether a group sits around it."""
    deel: Deel = Deel.LEGGEN
    rollen: tuple[Rol, ...] = ()
    """The role of each event that has one, as they happened."""
    keus: Rol | None = None
    """What was chosen on this sheet."""

    @property
    def volgende(self) -> int:
        """The event that is to be laid next."""
        return self.trekking[len(self.gelegd)]

    @property
    def aan_zet(self) -> int:
        """The event that is to be laid on a role now."""
        return self.op_tijd[len(self.rollen)]


def begin(inhoud: Inhoud[Gebeurtenis], opzet: Opzet) -> Stand:
    """Six events by chance, spread over the whole time, the first of them laid."""
    kans = Random(opzet.seed)
    op_tijd = tuple(kans.choice(vak) for vak in _vakken(_een_per_jaar(inhoud.stukken, kans)))
    eis(len(op_tijd) > 1, Reden.NIET_NU)
    trekking = tuple(kans.sample(op_tijd, len(op_tijd)))
    return Stand(trekking, trekking[:1], op_tijd, samen=len(opzet.namen) > 1)


def doe(inhoud: Inhoud[Gebeurtenis], stand: Stand, zet: Zet) -> Stand:
    """Lay an event, choose a role, look at the sources, or go on."""
    match zet:
        case Kies(keuze):
            eis(keuze in te_kiezen(stand), Reden.NIET_NU)
            return _gekozen(stand, keuze)
        case Verder():
            eis(kan_verder(stand), Reden.NIET_NU)
            return _verder(stand)
        case Schrijf():
            eis(False, Reden.NIET_NU)
            return stand


def klaar(stand: Stand) -> bool:
    """Whether the last sheet was left."""
    return stand.deel is Deel.KLAAR


def oogst(stand: Stand, opzet: Opzet) -> Oefenboek:
    """That it was done, and when; no role was practised in it."""
    return opzet.boek.met_keer(Keer(opzet.dag, "tijdlijn"))


def buren(datums: Sequence[str]) -> int:
    """How many neighbours lie in the order in which they happened: 0 to one less than all."""
    return sum(eerst < dan for eerst, dan in pairwise(datums))


def te_kiezen(stand: Stand) -> tuple[str, ...]:
    """What can be chosen now: a place by number, a role by name, or the button."""
    match stand.deel:
        case Deel.LEGGEN:
            return tuple(str(plek) for plek in range(len(stand.gelegd) + 1))
        case Deel.TIJD:
            return (BRONNEN,)
        case Deel.ROL | Deel.MORGEN:
            return tuple(rol.value for rol in Rol)
        case _:
            return ()


def kan_verder(stand: Stand) -> bool:
    """Whether this sheet can be left: what is asked on it has to be laid."""
    if stand.deel in (Deel.ROL, Deel.MORGEN):
        return stand.keus is not None
    return stand.deel not in (Deel.LEGGEN, Deel.KLAAR)


def _gekozen(stand: Stand, keuze: str) -> Stand:
    match stand.deel:
        case Deel.LEGGEN:
            return _gelegd(stand, int(keuze))
        case Deel.TIJD:
            return attrs.evolve(stand, deel=Deel.BRONNEN)
        case _:
            return attrs.evolve(stand, keus=Rol(keuze))


def _gelegd(stand: Stand, plek: int) -> Stand:
    """With the next event in that place; when it was the last, the years appear."""
    gelegd = (*stand.gelegd[:plek], stand.volgende, *stand.gelegd[plek:])
    deel = Deel.LEGGEN if len(gelegd) < len(stand.trekking) else Deel.TIJD
    return attrs.evolve(stand, gelegd=gelegd, deel=deel)


def _verder(stand: Stand) -> Stand:
    match stand.deel:
        case Deel.TIJD:
            return attrs.evolve(stand, deel=Deel.ROL)
        case Deel.BRONNEN:
            return attrs.evolve(stand, deel=Deel.TIJD)
        case Deel.ROL:
            return _rol_gelegd(stand)
        case Deel.MORGEN:
            return attrs.evolve(stand, deel=Deel.VRAAG)
        case _:
            return attrs.evolve(stand, deel=Deel.KLAAR)


def _rol_gelegd(stand: Stand) -> Stand:
    rollen = stand.rollen if stand.keus is None else (*stand.rollen, stand.keus)
    deel = Deel.ROL if len(rollen) < len(stand.op_tijd) else Deel.MORGEN
    return attrs.evolve(stand, rollen=rollen, keus=None, deel=deel)


def _een_per_jaar(stukken: Sequence[Gebeurtenis], kans: Random) -> list[int]:
    """One event of each year by chance, as they happened."""
    nummers = kans.sample(range(len(stukken)), len(stukken))
    per_jaar = {stukken[nummer].jaar: nummer for nummer in nummers}
    return [per_jaar[jaar] for jaar in sorted(per_jaar)]


def _vakken(rij: Sequence[int]) -> list[Sequence[int]]:
    """Cut in as many equal pieces as there are events to lay."""
    aantal, alle = min(AANTAL, len(rij)), len(rij)
    return [rij[alle * n // aantal : alle * (n + 1) // aantal] for n in range(aantal)]
