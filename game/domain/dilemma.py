"""What a dilemma is: the words an author writes and the parameters the score reads.

The classes are the schema of a scenario file (one key, one field, one name), so an author's
YAML, the score and the screens speak of the same things. They refuse numbers outside the ranges
of the score; they know nothing of files or languages. A translated dilemma is a second
`Dilemma` with the same `id` and the same parameters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from fractions import Fraction

import attrs
from attrs import field, frozen, validators

LAT_SOM = range(12, 19)
"""The three whole numbers of a lat add up to 12 up to and including 18."""


class Uitkomst(Enum):
    """One of the three outcomes that a plan brings, in their fixed order."""

    RECHT = "recht"
    RESULTAAT = "resultaat"
    RELATIE = "relatie"


class Rol(Enum):
    """One of the three ideal types of a civil servant, in their fixed order."""

    BUREAUCRAAT = "bureaucraat"
    ONDERNEMER = "ondernemer"
    VERBINDER = "verbinder"

    @property
    def letter(self) -> str:
        """The capital with which card codes of this role begin."""
        return self.value[0].upper()

    @property
    def uitkomst(self) -> Uitkomst:
        """The role's own outcome, which its cards feed (dossier 1.1)."""
        return _EIGEN_UITKOMST[self]

    @classmethod
    def van(cls, code: str) -> Rol:
        """The role of a card by its code: B1 is of the Bureaucraat; LookupError for no card."""
        return _ROL_VAN[code[0]]


_EIGEN_UITKOMST = {
    Rol.BUREAUCRAAT: Uitkomst.RECHT,
    Rol.ONDERNEMER: Uitkomst.RESULTAAT,
    Rol.VERBINDER: Uitkomst.RELATIE,
}

_ROL_VAN = {rol.letter: rol for rol in Rol}


class Band(Enum):
    """How firmly a plan stands, best first; it judges the plan, not its goodness."""

    STAAT_STEVIG = "staat_stevig"
    HOUDT_STAND = "houdt_stand"
    WANKELT = "wankelt"
    LOOPT_VAST = "loopt_vast"


class Oordeel(Enum):
    """What a kijker makes of an outcome, mildest first."""

    LEEFT = "leeft"
    SLIKT = "slikt"
    HAAKT_AF = "haakt_af"


class Laag(Enum):
    """The layer of government in which a dilemma plays."""

    GEMEENTE = "gemeente"
    PROVINCIE = "provincie"
    WATERSCHAP = "waterschap"
    RIJK = "rijk"


@frozen
class Drietal:
    """One exact amount for each outcome; addition and scaling go per outcome."""

    recht: Fraction = field(default=Fraction(0), converter=Fraction)
    resultaat: Fraction = field(default=Fraction(0), converter=Fraction)
    relatie: Fraction = field(default=Fraction(0), converter=Fraction)

    @classmethod
    def van(cls, bedragen: Mapping[Uitkomst, Fraction | int]) -> Drietal:
        """Build from a mapping; an outcome left out is 0."""
        return cls(*(bedragen.get(uitkomst, 0) for uitkomst in Uitkomst))

    def __getitem__(self, uitkomst: Uitkomst) -> Fraction:
        return {
            Uitkomst.RECHT: self.recht,
            Uitkomst.RESULTAAT: self.resultaat,
            Uitkomst.RELATIE: self.relatie,
        }[uitkomst]

    def __iter__(self) -> Iterator[Fraction]:
        return iter((self.recht, self.resultaat, self.relatie))

    def __add__(self, other: Drietal) -> Drietal:
        return Drietal(*(a + b for a, b in zip(self, other, strict=True)))

    def __sub__(self, other: Drietal) -> Drietal:
        return Drietal(*(a - b for a, b in zip(self, other, strict=True)))

    @property
    def som(self) -> Fraction:
        """The three amounts together."""
        return sum(self, Fraction(0))


def _check_lat(_: object, attribute: attrs.Attribute[Drietal], lat: Drietal) -> None:
    if any(deel.denominator != 1 or not 0 <= deel <= 8 for deel in lat):
        raise ValueError(f"{attribute.name}: three whole numbers from 0 to 8, not {lat}")
    if lat.som not in LAT_SOM:
        raise ValueError(f"{attribute.name}: adds up to {lat.som}, not 12 to 18")


def _check_weights(_: object, attribute: attrs.Attribute[Drietal], weights: Drietal) -> None:
    if min(weights) < 0 or weights.som != 1:
        raise ValueError(f"{attribute.name}: three weights from 0 that add up to 1, not {weights}")


@frozen
class Kaart:
    """One of the six fixed cards of a dilemma: +1 on `plus`, -1 on `min`."""

    code: str
    """The role's letter and the order in the file: B1, B2, O1, O2, V1 or V2."""
    rol: Rol
    titel: str
    kort: str
    tekst: str
    wint: str
    riskeert: str
    gevolg: str
    plus: Uitkomst
    min: Uitkomst = field()

    @min.validator
    def _differs(self, _: object, value: Uitkomst) -> None:
        if value is self.plus:
            raise ValueError("plus and min are two different outcomes")


@frozen
class EigenAanpak:
    """A card that a player made up; at a table `merk` tells the cards of one role apart.

    Raises ValueError when gain and cost are the same outcome, or when the cost is the role's own.
    """

    rol: Rol
    plus: Uitkomst
    min: Uitkomst = field()
    tekst: str = ""
    merk: str = ""

    @min.validator
    def _costs_elsewhere(self, _: object, value: Uitkomst) -> None:
        if value in (self.plus, self.rol.uitkomst):
            raise ValueError("an eigen aanpak costs another outcome than it or its role brings")

    @property
    def code(self) -> str:
        """B0, O0 or V0, and the merk behind a point when there is one: B0.2."""
        return f"{self.rol.letter}0" + (f".{self.merk}" if self.merk else "")


Gelegd = Kaart | EigenAanpak
"""Anything that can lie in a plan; the score reads its rol, plus, min and code."""


@frozen
class Sleutel:
    """The key role of a dilemma, or none, and why."""

    waardoor: str
    rol: Rol | None = None


@frozen
class Samenspel:
    """What two roles do to each other in this case: 1 they help, -1 they get in the way."""

    rollen: tuple[Rol, Rol]
    effect: int = field(validator=validators.in_((-1, 1)))
    waardoor: str


@frozen
class Kijker:
    """One of the four people who have to live with the outcome, and how they weigh it."""

    naam: str
    zegt: str
    weegt: Drietal = field(validator=_check_weights)
    leeft: str
    slikt: str
    haakt_af: str
    portret: Mapping[str, str] = field(factory=dict, hash=False)

    def reactie(self, oordeel: Oordeel) -> str:
        """The sentence that this person says at that judgement."""
        return {
            Oordeel.LEEFT: self.leeft,
            Oordeel.SLIKT: self.slikt,
            Oordeel.HAAKT_AF: self.haakt_af,
        }[oordeel]


@frozen
class Verhaal:
    """The story of a band: a title and a text that name no card."""

    titel: str
    tekst: str


@frozen
class Wending:
    """The event after the plan: it breaks when the tested outcome is below the threshold."""

    tekst: str
    toets: Uitkomst
    drempel: int = field(validator=[validators.ge(3), validators.le(6)])
    houdt: str
    breekt: str
    aanloop: str = ""


@frozen
class Feit:
    """A fact with its source and the month (YYYY-MM) in which somebody checked it."""

    tekst: str
    bron: str
    stand: str


@frozen
class Tweeling:
    """Which dilemma this one is the twin of: the same citizen, who then asked the opposite.

    Citizens ask for the rule on Monday and for an exception on Tuesday (dossier 1.0, point 7), so
    the two are dealt in one session, the other first.
    """

    na: str
    """The id of the dilemma that comes first."""
    tekst: str
    """What the table is reminded of when it has just played that one."""
    vraag: str
    """The question with which it then looks back first."""


@frozen
class Dilemma:
    """One case, complete: what the table reads and what the score needs."""

    thema: str
    naam: str
    titel: str
    laag: Laag
    jij: str
    casus: str
    kort: str
    lat: Drietal = field(validator=_check_lat)
    sleutel: Sleutel
    kaarten: tuple[Kaart, ...]
    kijkers: tuple[Kijker, Kijker, Kijker, Kijker]
    uitkomsten: Mapping[Band, Verhaal] = field(hash=False)
    wending: Wending
    vragen: tuple[str, ...]
    samenspel: tuple[Samenspel, ...] = ()
    belangen: tuple[str, ...] = ()
    feiten: tuple[Feit, ...] = ()
    gevoelig: tuple[str, ...] = ()
    beeld: str = ""
    tweeling: Tweeling | None = None

    @property
    def id(self) -> str:
        """The dilemma's identity: theme and name, as in the folder."""
        return f"{self.thema}/{self.naam}"

    def kaart(self, code: str) -> Kaart:
        """The fixed card with that code; KeyError when the dilemma has none."""
        return {kaart.code: kaart for kaart in self.kaarten}[code]

    def hand(self, rol: Rol) -> tuple[Kaart, ...]:
        """The two fixed cards of a role, in the order of the file."""
        return tuple(kaart for kaart in self.kaarten if kaart.rol is rol)

    def samenspel_van(self, een: Rol, ander: Rol) -> Samenspel | None:
        """What these two roles do to each other here, or None when that is nothing."""
        for samenspel in self.samenspel:
            if set(samenspel.rollen) == {een, ander}:
                return samenspel
        return None
