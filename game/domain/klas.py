"""A class: who sits there, what it was asked, and what the tables laid.

Every closed question of a lesson belongs to one phase and has a *bus* (ballot box). What lies in
it is klad: it stands beside the log, and the log gets the counts alone once the step has closed.
Nothing here says which pupil chose what after that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from attrs import field, frozen

from game.domain.dilemma import Dilemma, EigenAanpak, Rol
from game.domain.fase import Fase
from game.domain.kassabon import Kassabon

T = TypeVar("T")

DEELNEMERS = range(2, 301)
"""How many a class or a hall may hold; a vote of more than 300 cards is never counted."""

TAFELS = range(41)
"""How many tables may lay a plan; none when a class only chooses."""

STAPMINUTEN = range(31)
"""The minutes of a step; a step of no minutes is left out."""

ROEPNAAM_LENGTE = 24

WEINIG = 5
"""Below so many answers a chart could point at somebody, and so says only that they are few."""

LANGER = 120
"""So many seconds a step grows at one key."""

HOUDT, BREEKT = "houdt", "breekt"

DOCENT = -1
"""The seat of the teacher, who sees what the class does not see yet."""


@frozen
class Lesvoorwerp:
    """An object for the first minute: its name as it is shown, and the name of its drawing."""

    naam: str
    beeld: str


@frozen
class Lesopzet:
    """How a lesson was set up: how many there are, and the minutes of each step."""

    aantal: int
    tafels: int
    minuten: Mapping[Fase, int] = field(hash=False)
    rollen: bool = False
    """Whether each table has a role of its own, so that pupils choose from that hand only."""
    namen: bool = True
    """Whether phones are asked for a roepnaam."""
    voorwerpen: tuple[Lesvoorwerp, ...] = ()


@frozen
class Deelnemer:
    """A seat with a phone: a number for the whole lesson, and a roepnaam, which may be empty."""

    nummer: int
    roepnaam: str
    tafel: int | None = None
    """The number of the table, from 1."""
    gedempt: bool = False
    """Whether sentences of this seat stay unread."""
    aanwezig: bool = True


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


@frozen
class Tafeluitslag:
    """What a table laid, what that brought, and what a swap made of it."""

    plan: Tafelplan
    kassabon: Kassabon
    wissel: Wissel | None = None
    nieuwe_bon: Kassabon | None = None

    @property
    def laatste_bon(self) -> Kassabon:
        """The receipt that counts from now on."""
        return self.nieuwe_bon or self.kassabon

    @property
    def kaarten(self) -> tuple[str, ...]:
        """The cards as they lie after the swap, if there was one."""
        if self.wissel is None:
            return self.plan.kaarten
        wissel = self.wissel
        return tuple(wissel.erin if k == wissel.uit else k for k in self.plan.kaarten)


@frozen
class Klas:
    """The lesson up to now."""

    opzet: Lesopzet
    deelnemers: tuple[Deelnemer, ...] = ()
    hoeken: bool = False
    """Whether the phones are put away, and everybody shows a choice with a hand or a corner."""
    stap_op: int = 0
    """The second of the lesson at which this step began."""
    stap_duurt: int = 0
    """The seconds planned for this step."""
    bussen: Mapping[Fase, Bus] = field(factory=dict, hash=False)
    tellingen: Mapping[Fase, Telling] = field(factory=dict, hash=False)
    stromen: tuple[Stroom, ...] = ()
    schoven: int = 0
    """How many moved between the two choices, as far as anybody can know."""
    exact: bool = False
    """Whether that is all of them, because nobody was counted by hand."""
    tafels: Mapping[int, Tafeluitslag] = field(factory=dict, hash=False)
    bon: Kassabon | None = None
    """The receipt of the vote of the whole class."""
    zinnen: tuple[str, ...] = ()
    """Why people moved, in their own words, without names."""
    tickets: tuple[Ticket, ...] = ()

    @property
    def bonnen(self) -> tuple[Kassabon, ...]:
        """The receipts of the tables before the swap; without tables that of the whole class."""
        tafels = tuple(uitslag.kassabon for uitslag in self.tafels.values())
        return tafels or ((self.bon,) if self.bon else ())

    @property
    def keuzetellingen(self) -> tuple[Telling | None, Telling | None]:
        """The counts of both silent choices, as far as they are known."""
        return self.tellingen.get(Fase.EERSTE_KEUZE), self.tellingen.get(Fase.TWEEDE_KEUZE)

    @property
    def aanwezig(self) -> tuple[Deelnemer, ...]:
        """The seats that take part."""
        return tuple(each for each in self.deelnemers if each.aanwezig)

    def deelnemer(self, nummer: int) -> Deelnemer | None:
        """The seat with that number, unless it was taken away."""
        return next((each for each in self.aanwezig if each.nummer == nummer), None)

    def bus(self, fase: Fase) -> Bus:
        """What lies in the bus of a phase."""
        return self.bussen.get(fase, Bus())

    def rol(self, deelnemer: Deelnemer) -> Rol | None:
        """The role whose hand a seat chooses from; None where everybody chooses from six cards."""
        tafel = deelnemer.nummer + 1 if deelnemer.tafel is None else deelnemer.tafel
        return self.rol_van_tafel(tafel)

    def rol_van_tafel(self, tafel: int) -> Rol | None:
        """The role that a table chooses from first; None where everybody chooses from six cards."""
        return tuple(Rol)[(tafel - 1) % len(Rol)] if self.opzet.rollen else None


def keuzes(dilemma: Dilemma, fase: Fase) -> tuple[str, ...]:
    """What can be chosen in a phase, in the order in which it is drawn; empty without a bus."""
    if fase in (Fase.VOORWERP, Fase.TWEEDE_VOORWERP):
        return tuple(rol.value for rol in Rol)
    if fase in (Fase.EERSTE_KEUZE, Fase.TWEEDE_KEUZE):
        return kaartcodes(dilemma)
    if fase is Fase.KIJKERSTOEL:
        return tuple(str(nummer) for nummer in range(len(dilemma.kijkers)))
    return (HOUDT, BREEKT) if fase is Fase.DUIMEN else ()


def kaartcodes(dilemma: Dilemma) -> tuple[str, ...]:
    """The codes of all cards in the order of their numbers: 1 to 9, three for each role."""
    return tuple(code for rol in Rol for code in hand(dilemma, rol))


def hand(dilemma: Dilemma, rol: Rol) -> tuple[str, ...]:
    """The codes of a role: its two cards and its eigen aanpak."""
    return (*(kaart.code for kaart in dilemma.hand(rol)), f"{rol.letter}0")


def tel(bus: Bus, mogelijk: Sequence[str]) -> Telling:
    """Count a bus: what was typed and what the phones chose, together."""
    stemmen = tuple(bus.stemmen.values())
    aantallen = {k: bus.geteld.get(k, 0) + stemmen.count(k) for k in mogelijk}
    return Telling(aantallen, getypt=sum(bus.geteld.values()))


def gehoord(klas: Klas, bus: Bus) -> tuple[str, ...]:
    """Why people moved, in the order of the words: that of the seats would tell whose it is."""
    stil = {each.nummer for each in klas.deelnemers if each.gedempt}
    return tuple(sorted(zin for nummer, zin in bus.zinnen.items() if nummer not in stil))


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
