"""Who sits at the luistertafel, what was said there, and the rule by which a colleague goes along.

The rule: three conditions are counted, and when at least as many hold as the koppigheid of a
colleague, that colleague goes along. Nothing else counts. What happened last time makes the
koppigheid one lower or one higher, never below 1 or above 3.
"""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen, validators

from game.domain.dilemma import Dilemma, Oordeel, Rol
from game.domain.score import bereken

PLAN = 3
"""So many cards lie in a plan."""

BEURTEN = 3
"""So often a plan can be laid on the table: the first time, and twice changed."""

ZACHTST, KOPPIGST = 1, 3


class Stap(Enum):
    """The sheets, in their order; from ANTWOORD the way may go back to GESPREK."""

    ZAAK = "zaak"
    VOORSTELLEN = "voorstellen"
    GESPREK = "gesprek"
    PLAN = "plan"
    ANTWOORD = "antwoord"
    VERHAAL = "verhaal"
    EEN = "een"
    """The rule sheet of the first colleague."""
    ANDER = "ander"
    """The rule sheet of the other."""
    VRAAG = "vraag"
    KLAAR = "klaar"


class Eerder(Enum):
    """What a colleague remembers of last time, in what it does to the koppigheid."""

    NIETS = "niets"
    ZACHTER = "zachter"
    STUGGER = "stugger"


_STAPJE = {Eerder.NIETS: 0, Eerder.ZACHTER: -1, Eerder.STUGGER: 1}


class Soort(Enum):
    """What a colleague says; each cites a card or a kijker of the case."""

    OPENT = "opent"
    OPENT_ZACHTER = "opent_zachter"
    OPENT_STUGGER = "opent_stugger"
    NODIG = "nodig"
    RISICO = "risico"
    MEE_KAART = "mee_kaart"
    MEE_KIJKER = "mee_kijker"
    MIST_VRAAG = "mist_vraag"
    MIST_KAART = "mist_kaart"
    MIST_KIJKER = "mist_kijker"


class Voorwaarde(Enum):
    """The three conditions that are counted, in the order in which they are told."""

    GEVRAAGD = "gevraagd"
    """The player asked what this colleague needs."""
    KAART = "kaart"
    """A card of the colleague's role lies in the plan."""
    KIJKER = "kijker"
    """The kijker whom the colleague watches can live with the plan."""


@frozen
class Uitspraak:
    """One thing that a colleague said: what it cites, and which of the ways to say it."""

    wie: int
    """Which of the two colleagues."""
    soort: Soort
    variant: int
    beurt: int
    kaart: str = ""
    """The code of the card it cites; empty when it cites a kijker only."""
    kijker: int | None = None


@frozen
class Collega:
    """A simulated colleague: a role, a manner, and what they want and watch."""

    naam: str
    rol: Rol
    aard: int = field(validator=[validators.ge(ZACHTST), validators.le(KOPPIGST)])
    """The koppigheid without what happened last time."""
    eerder: Eerder
    voorstel: str
    """The code of the card they propose."""
    kijker: int
    """Which kijker (0-3) they watch: who weighs their role's outcome most."""
    toon: int
    """The variant with which they begin."""
    gevraagd_in: int = 0
    """In which beurt the player asked what they need; 0 is never."""
    mee: bool = False
    """Whether they go along with the plan that was laid on the table last."""

    @property
    def koppigheid(self) -> int:
        """How many of the three conditions must hold."""
        return max(ZACHTST, min(KOPPIGST, self.aard + _STAPJE[self.eerder]))

    @property
    def gevraagd(self) -> bool:
        """Whether the player asked what they need."""
        return self.gevraagd_in > 0


@frozen
class Stand:
    """Where the talk is: who sits there, what was said, and what lies in the plan."""

    dilemma: str
    rol: Rol
    """The role of the player."""
    collegas: tuple[Collega, Collega]
    stap: Stap = Stap.ZAAK
    plan: tuple[str, ...] = ()
    beurt: int = 1
    """Which plan this is: the first, or one that was changed (2 and 3)."""
    gezegd: tuple[Uitspraak, ...] = ()


def geldt(dilemma: Dilemma, stand: Stand, wie: int) -> frozenset[Voorwaarde]:
    """Which of the three conditions of a colleague hold for the plan as it lies."""
    collega = stand.collegas[wie]
    gelden = {
        Voorwaarde.GEVRAAGD: collega.gevraagd,
        Voorwaarde.KAART: any(code[0] == collega.rol.letter for code in stand.plan),
        Voorwaarde.KIJKER: oordelen(dilemma, stand)[collega.kijker] is Oordeel.LEEFT,
    }
    return frozenset(voorwaarde for voorwaarde, waar in gelden.items() if waar)


def gaat_mee(dilemma: Dilemma, stand: Stand, wie: int) -> bool:
    """The rule: at least as many conditions hold as the koppigheid asks."""
    return len(geldt(dilemma, stand, wie)) >= stand.collegas[wie].koppigheid


def oordelen(dilemma: Dilemma, stand: Stand) -> tuple[Oordeel, ...]:
    """What the four kijkers make of the plan as it lies."""
    return bereken(dilemma, tuple(map(dilemma.kaart, stand.plan))).oordelen
