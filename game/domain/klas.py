"""A class: who sits there, what it was asked, and what the tables laid."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from game.domain.bus import Bus, Stroom, Tafelplan, Telling, Ticket, Wissel
from game.domain.dilemma import Dilemma, Rol
from game.domain.fase import Fase
from game.domain.kassabon import Kassabon

DEELNEMERS = range(2, 301)
"""How many a class or a hall may hold; a vote of more than 300 cards is never counted."""

TAFELS = range(41)
"""How many tables may lay a plan; none when a class only chooses."""

STAPMINUTEN = range(31)
"""The minutes of a step; a step of no minutes is left out."""

ROEPNAAM_LENGTE = 24

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


def gehoord(klas: Klas, bus: Bus) -> tuple[str, ...]:
    """Why people moved, in the order of the words: that of the seats would tell whose it is."""
    stil = {each.nummer for each in klas.deelnemers if each.gedempt}
    return tuple(sorted(zin for nummer, zin in bus.zinnen.items() if nummer not in stil))
