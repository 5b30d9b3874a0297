"""The self-test: twelve triads to rank, and what the ranking says about one person.

The scores are ipsative: they add up to a constant, so they tell the order within a person and
nothing between persons (dossier 5.3). Nothing here takes two tests, and nothing ever should.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from fractions import Fraction
from itertools import permutations
from random import Random

import attrs
from attrs import field, frozen

from game.domain.dilemma import Rol

TRIADEN = 12
"""The number of triads (dossier 5.1)."""

MAX_OVERGESLAGEN = 2
"""Forced choice irritates, so this many triads may be skipped (dossier 5.3)."""

PUNTEN_SAMEN = 36
"""What the three scores add up to, also after triads were skipped (dossier 5.2)."""

DUIDELIJK = 7
"""The least lead in points that ranking at random does not easily give (dossier 5.2)."""

Volgorde = tuple[Rol, Rol, Rol]
"""The roles of the three statements of a triad, in some order."""


class Plaats(Enum):
    """How near a role lies to somebody, nearest first (dossier 5.2)."""

    VOORKEUR = "voorkeur"
    OOK = "ook"
    VERDER = "verder"


def volgorde(triade: int, seed: str = "") -> Volgorde:
    """In which order the statements of a triad (0-11) stand, the same at each return.

    Over the whole test every order comes twice, so that no role has the best place.
    """
    rijen = list(permutations(Rol)) * 2
    Random(f"triaden {seed}").shuffle(rijen)
    een, twee, drie = rijen[triade]
    return een, twee, drie


def _passend(_: object, __: object, antwoorden: Mapping[int, Volgorde | None]) -> None:
    if not all(triade in range(TRIADEN) for triade in antwoorden):
        raise ValueError("a triad is 0 to 11")
    if any(rij is not None and set(rij) != set(Rol) for rij in antwoorden.values()):
        raise ValueError("a ranking names each role once")
    if sum(rij is None for rij in antwoorden.values()) > MAX_OVERGESLAGEN:
        raise ValueError("at most two triads are skipped")


@frozen
class Zelftest:
    """The answers so far, by triad: the roles from most to least like me, or None for skipped.

    Raises ValueError for a triad there is not, half a ranking, or a third skip.
    """

    antwoorden: Mapping[int, Volgorde | None] = field(factory=dict, hash=False, validator=_passend)

    def met(self, triade: int, rij: Volgorde | None) -> Zelftest:
        """The test with this triad ranked, or skipped."""
        return attrs.evolve(self, antwoorden=dict(sorted({**self.antwoorden, triade: rij}.items())))

    def zonder(self, triade: int) -> Zelftest:
        """The test with this triad open again."""
        return attrs.evolve(
            self, antwoorden={t: r for t, r in self.antwoorden.items() if t != triade}
        )

    @property
    def volgende(self) -> int | None:
        """The first triad that is still open; None when the test is complete."""
        return next((t for t in range(TRIADEN) if t not in self.antwoorden), None)

    @property
    def klaar(self) -> bool:
        """Whether every triad is ranked or skipped."""
        return self.volgende is None

    @property
    def mag_overslaan(self) -> bool:
        """Whether one more triad may be skipped."""
        return sum(rij is None for rij in self.antwoorden.values()) < MAX_OVERGESLAGEN

    @property
    def rijen(self) -> tuple[Volgorde, ...]:
        """The triads that were ranked."""
        return tuple(rij for rij in self.antwoorden.values() if rij is not None)


def scores(test: Zelftest) -> Mapping[Rol, Fraction]:
    """Points by role, 2/1/0 per triad, rescaled to sum 36; all 0 when nothing is ranked yet."""
    factor = Fraction(TRIADEN, max(1, len(test.rijen)))
    return {rol: factor * sum(2 - rij.index(rol) for rij in test.rijen) for rol in Rol}


def aandelen(test: Zelftest) -> Mapping[Rol, Fraction]:
    """The share of each role in the points, 0 to 2/3; together 1 once something is ranked."""
    return {rol: score / PUNTEN_SAMEN for rol, score in scores(test).items()}


def eerste_keuzes(test: Zelftest) -> Mapping[Rol, Fraction]:
    """The share of triads in which each role came first, 0 to 1.

    This compares with played behaviour, which counts only firsts too (dossier 5.4).
    """
    eersten = [rij[0] for rij in test.rijen]
    return {rol: Fraction(eersten.count(rol), max(1, len(eersten))) for rol in Rol}


def voorsprong(test: Zelftest) -> Fraction:
    """How many points of 36 the first role is ahead of the second."""
    eerste, tweede, _ = sorted(scores(test).values(), reverse=True)
    return eerste - tweede


def voorkeur(test: Zelftest) -> Rol | None:
    """The role somebody begins with; None before the end, or without a clear preference."""
    if not test.klaar or voorsprong(test) < DUIDELIJK:
        return None
    punten = scores(test)
    return max(Rol, key=lambda rol: punten[rol])


def plaatsen(test: Zelftest) -> Mapping[Rol, Plaats]:
    """Where each role lies: only what is clearly ahead is nearer, clearly behind further off.

    What chance does between first and second it does between second and third as well.
    """
    punten = scores(test)
    derde, tweede, eerste = sorted(punten.values())

    def plaats(score: Fraction) -> Plaats:
        if score == eerste and eerste - tweede >= DUIDELIJK:
            return Plaats.VOORKEUR
        if score == derde and tweede - derde >= DUIDELIJK:
            return Plaats.VERDER
        return Plaats.OOK

    return {rol: plaats(score) for rol, score in punten.items()}
