"""What a moment worth talking about holds: its round, and the evidence that a face can paint.

The log holds the facts and the group gives them a meaning (dossier 4.1: a group that leads itself,
with an objective record before it), so a moment judges nothing. What it names is public: cards
and grepen after the reveal, and nobody who passed. What a table at niveau gesprek does not see is
None in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import ClassVar

from attrs import field, frozen

from game.domain.dilemma import Drietal, Oordeel, Rol, Uitkomst
from game.domain.keuzes import Momentsoort


@frozen
class GrepenMoment:
    """The eerste greep in which the table lay furthest apart."""

    soort: ClassVar = Momentsoort.GREPEN
    ronde: int
    rollen: tuple[Rol, ...]
    """The roles that were reached for."""
    grepen: Mapping[int, Rol] = field(factory=dict, hash=False)
    """The role that each seat reached for, where every seat did; else empty.

    Where one seat passed the others would tell which (spel.md, principle 6).
    """

    @property
    def met_namen(self) -> bool:
        """Whether a face may tell who reached for what."""
        return bool(self.grepen)

    @property
    def sterk(self) -> bool:
        """Whether all three roles were reached for."""
        return set(self.rollen) == set(Rol)


@frozen
class ErnaastMoment:
    """The card that somebody proposed and that never lay in the plan."""

    soort: ClassVar = Momentsoort.ERNAAST
    ronde: int
    kaart: str
    stoelen: tuple[int, ...]
    """Whose proposal it was; one seat or more."""
    plan: tuple[str, ...]
    """The cards that did lie there in the end."""
    sterk: bool
    """Whether no card of its role lay there."""


@frozen
class SchakelMoment:
    """The swap after the wending that changed most."""

    soort: ClassVar = Momentsoort.SCHAKELING
    ronde: int
    indiener: int
    """The seat that proposed it."""
    uit: str
    erin: str
    eerst: tuple[Oordeel, ...]
    """What the four kijkers made of the plan before the swap."""
    daarna: tuple[Oordeel, ...]
    waarden: tuple[Fraction, Fraction] | None = None
    """The waarde after the wending (0-100) of both plans; None at niveau gesprek."""

    @property
    def sterk(self) -> bool:
        """Whether the word of a kijker changed."""
        return self.eerst != self.daarna


@frozen
class KijkersMoment:
    """The outcome on which two kijkers judged furthest apart."""

    soort: ClassVar = Momentsoort.KIJKERS
    ronde: int
    mild: int
    """The kijker (0-3) with the highest mark."""
    streng: int
    """The kijker with the lowest."""
    uitkomst: Uitkomst
    """Where their weights make the largest difference."""
    oordelen: tuple[Oordeel, ...]
    cijfers: tuple[Fraction, ...] | None
    """The four marks (1-10); None at niveau gesprek."""

    @property
    def sterk(self) -> bool:
        """Whether one can live with it and another drops out."""
        uiterst = self.oordelen[self.mild], self.oordelen[self.streng]
        return uiterst == (Oordeel.LEEFT, Oordeel.HAAKT_AF)


@frozen
class DoorschietMoment:
    """A strength that was overdone: a third card of one role, or far above the lat."""

    soort: ClassVar = Momentsoort.DOORGESCHOTEN
    ronde: int
    rol: Rol
    """Whose strength it is; its own outcome is the one that is too much."""
    kaarten: tuple[str, ...] = ()
    """The three cards of the role; empty where it is about the lat."""
    bracht: Drietal | None = None
    """What the plan brought, where it is about the lat."""
    lat: Drietal | None = None
    """The author's lat beside it."""

    @property
    def sterk(self) -> bool:
        """Whether it is a third card: what schoot door stands on the receipt."""
        return bool(self.kaarten)


@frozen
class LatMoment:
    """The lat that the group moved, and its own sentence why."""

    soort: ClassVar = Momentsoort.LAT
    ronde: int
    schrijver: Drietal
    """The author's lat."""
    groep: Drietal
    """The group's lat, with the same sum."""
    waarom: str
    """The sentence of the group; may be empty."""

    @property
    def hoger(self) -> tuple[Uitkomst, ...]:
        """The outcomes that the group raised."""
        return tuple(x for x in Uitkomst if self.groep[x] > self.schrijver[x])

    @property
    def lager(self) -> tuple[Uitkomst, ...]:
        """The outcomes that it lowered."""
        return tuple(x for x in Uitkomst if self.groep[x] < self.schrijver[x])

    @property
    def sterk(self) -> bool:
        """Whether the group said why."""
        return bool(self.waarom)


Moment = GrepenMoment | ErnaastMoment | SchakelMoment | KijkersMoment | DoorschietMoment | LatMoment
