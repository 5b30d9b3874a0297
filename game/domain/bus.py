"""What came in for one question of a lesson, and what it adds up to.

Every closed question belongs to one phase and has a *bus* (ballot box). What lies in it is klad:
it stands beside the log, and the log gets the counts alone once the step has closed. Nothing here
says who chose what after that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from attrs import field, frozen

from game.domain.dilemma import EigenAanpak

T = TypeVar("T")

WEINIG = 5
"""Below so many answers a chart could point at somebody, and so says only that they are few."""


@frozen
class Tafelplan:
    """The cards that a table lays, at most three; `eigen` tells what each eigen aanpak does."""

    kaarten: tuple[str, ...]
    eigen: Mapping[str, EigenAanpak] = field(factory=dict, hash=False)
    pen: int | None = None
    """The seat whose phone laid it; None when the teacher typed it."""

    @property
    def vol(self) -> bool:
        """Whether three cards lie, so that it counts."""
        return len(self.kaarten) == 3


@frozen
class Wissel:
    """A table swaps one card of its plan for another."""

    uit: str
    erin: str
    pen: int | None = None
    """The seat whose phone proposed it; None when the teacher typed it."""


@frozen
class Ticket:
    """What somebody leaves at the door: one sentence and one question; either may be empty."""

    zin: str
    vraag: str


@frozen
class Bus:
    """The answers to one question while its step is open."""

    geteld: Mapping[str, int] = field(factory=dict, hash=False)
    """What the teacher counted, by choice."""
    stemmen: Mapping[int, str] = field(factory=dict, hash=False)
    """What each seat chose; an eigen aanpak by the code of its role: B0."""
    eigen: Mapping[int, EigenAanpak] = field(factory=dict, hash=False)
    plannen: Mapping[int, Tafelplan] = field(factory=dict, hash=False)
    """What lies at each table."""
    wissels: Mapping[int, Wissel] = field(factory=dict, hash=False)
    tickets: Mapping[int, Ticket] = field(factory=dict, hash=False)
    zinnen: Mapping[int, str] = field(factory=dict, hash=False)
    """Why each seat moved."""
    dicht: int = 0
    """So many answers lie here that this view may not see."""
    geteld_bij: frozenset[str] = frozenset()
    """The choices that the teacher counted already, also where the view may not see how many."""
    tafels_bij: frozenset[int] = frozenset()
    """The tables of which a plan or a swap is in, also where the view may not see which."""

    @property
    def binnen(self) -> int:
        """How many answers there are; a plan counts once it is whole."""
        vol = sum(plan.vol for plan in self.plannen.values())
        klein = len(self.stemmen) + vol + len(self.wissels) + len(self.tickets) + len(self.zinnen)
        return self.dicht + sum(self.geteld.values()) + klein

    def gesloten(self) -> Bus:
        """The same bus for who may not look into it."""
        vol = (nummer for nummer, plan in self.plannen.items() if plan.vol)
        tafels = frozenset({*vol, *self.wissels})
        return Bus(dicht=self.binnen, geteld_bij=frozenset(self.geteld), tafels_bij=tafels)

    def van(self, deelnemer: int) -> Bus:
        """The same bus for one seat, which sees what it put in itself and nothing else."""
        return Bus(
            stemmen=_eigen(self.stemmen, deelnemer),
            eigen=_eigen(self.eigen, deelnemer),
            plannen={nr: plan for nr, plan in self.plannen.items() if plan.pen == deelnemer},
            wissels={nr: wissel for nr, wissel in self.wissels.items() if wissel.pen == deelnemer},
            tickets=_eigen(self.tickets, deelnemer),
            zinnen=_eigen(self.zinnen, deelnemer),
        )


@frozen
class Telling:
    """What a question brought, once its step has closed."""

    aantallen: Mapping[str, int] = field(hash=False)
    """How many chose what, in the order of the choices; nobody means 0."""
    getypt: int = 0
    """How many of them the teacher counted, so that nobody knows who they were."""

    @property
    def totaal(self) -> int:
        """How many answered."""
        return sum(self.aantallen.values())

    @property
    def weinig(self) -> bool:
        """Whether there are too few answers to draw."""
        return self.totaal < WEINIG


@frozen
class Stroom:
    """So many moved from one card to another between the two choices."""

    van: str
    naar: str
    aantal: int


def tel(bus: Bus, mogelijk: Sequence[str]) -> Telling:
    """Count a bus: what was typed and what the phones chose, together."""
    stemmen = tuple(bus.stemmen.values())
    aantallen = {k: bus.geteld.get(k, 0) + stemmen.count(k) for k in mogelijk}
    return Telling(aantallen, getypt=sum(bus.geteld.values()))


def opgehaald(bus: Bus) -> tuple[Ticket, ...]:
    """What lies at the door, in the order of the words."""
    return tuple(sorted(bus.tickets.values(), key=lambda ticket: (ticket.zin, ticket.vraag)))


def stromen(eerst: Bus, daarna: Bus) -> tuple[Stroom, ...]:
    """Who moved where, of the seats that chose twice; the largest stream first."""
    paren = [
        (van, daarna.stemmen[nummer])
        for nummer, van in eerst.stemmen.items()
        if daarna.stemmen.get(nummer, van) != van
    ]
    soorten = sorted(set(paren), key=lambda paar: (-paren.count(paar), paar))
    return tuple(Stroom(*paar, paren.count(paar)) for paar in soorten)


def minstens_geschoven(eerst: Telling, daarna: Telling) -> int:
    """The fewest people who can have moved, when only the counts are known.

    Somebody who came or left between the two choices did not move: the smaller of what all
    cards gained and of what all cards lost.
    """
    verschil = [daarna.aantallen[k] - n for k, n in eerst.aantallen.items()]
    erbij = sum(max(0, n) for n in verschil)
    eraf = sum(max(0, -n) for n in verschil)
    return min(erbij, eraf)


def kunnen_schuiven(eerst: Bus, daarna: Bus) -> int:
    """The most people who can have moved: a phone that chose once is known to be one person.

    Beside the seats that chose twice and moved, only somebody who was counted by hand, once or
    twice, can have chosen twice.
    """
    twee_keer = len(eerst.stemmen.keys() & daarna.stemmen.keys())
    los = min(eerst.binnen, daarna.binnen) - twee_keer
    handen = sum(eerst.geteld.values()) + sum(daarna.geteld.values())
    return sum(stroom.aantal for stroom in stromen(eerst, daarna)) + min(los, handen)


def _eigen(alles: Mapping[int, T], deelnemer: int) -> dict[int, T]:
    return {deelnemer: alles[deelnemer]} if deelnemer in alles else {}
