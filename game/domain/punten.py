"""Three dots in one triangle, all of one person: voorkeur, gegrepen and gezien.

Each is a share per role of what came first: in the test, in the hand, in the eyes of others. Too
little to tell is said as such, and a difference is called one only beyond the noise (dossier 5.4).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from attrs import field, frozen

from game.domain.dilemma import Rol
from game.domain.keuzes import KWALITEITEN
from game.domain.profiel import Profiel
from game.domain.zelftest import eerste_keuzes

VANAF = 6
"""Under this many dilemmas nothing is shown (dossier 5.4); as many words of others are asked."""

GRENZEN: tuple[tuple[int, Fraction], ...] = (
    (24, Fraction(20, 100)),
    (11, Fraction(25, 100)),
    (VANAF, Fraction(35, 100)),
)
"""From so many dilemmas on, a distance above this is more than noise.

The dossier gives 6-9, 12 and 24 (5.4). Ten lies nearest to nine, and eleven to twelve.
"""

_ROL_VAN = {kwaliteit: rol for rol, rij in KWALITEITEN.items() for kwaliteit in rij}


@frozen
class Punt:
    """One dot: the share of each role, together 1, and how many choices or words it rests on."""

    aandelen: Mapping[Rol, Fraction] = field(hash=False)
    uit: int

    @property
    def voorop(self) -> tuple[Rol, ...]:
        """The role or roles with the largest share, in their fixed order."""
        meest = max(self.aandelen.values())
        return tuple(rol for rol in Rol if self.aandelen[rol] == meest)


@frozen
class Punten:
    """The three dots of one person; None where it is not known, or too little to tell."""

    voorkeur: Punt | None
    """From the whole self-test, by first ranks, so that it lies on the same scale as the others."""
    gegrepen: Punt | None
    gezien: Punt | None


def punten(profiel: Profiel) -> Punten:
    """The dots that this profiel has enough for."""
    test = profiel.zelftest
    return Punten(
        Punt(eerste_keuzes(test), len(test.rijen)) if test.klaar else None,
        _punt(grepen(profiel)),
        _punt(gezien(profiel)),
    )


def grepen(profiel: Profiel) -> tuple[Rol, ...]:
    """Every eerste greep, one per dilemma played."""
    return tuple(rol for deel in profiel.sessies for _, rol in deel.grepen)


def gezien(profiel: Profiel) -> tuple[Rol, ...]:
    """The role of every quality that others named; one that we do not know is left out."""
    woorden = (woord for deel in profiel.sessies for woord in deel.gezien)
    return tuple(_ROL_VAN[woord] for woord in woorden if woord in _ROL_VAN)


def nog_nodig(keren: Sequence[Rol]) -> int:
    """How many more are needed before a dot is shown."""
    return max(0, VANAF - len(keren))


def afstand(een: Punt, ander: Punt) -> Fraction:
    """How far two dots lie apart: 0 is the same, 1 the opposite (dossier 5.4)."""
    return sum((abs(een.aandelen[r] - ander.aandelen[r]) for r in Rol), Fraction()) / 2


def anders(profiel: Profiel) -> bool | None:
    """Whether play differs from the self-test by more than noise; None when too little is known."""
    alle = punten(profiel)
    if alle.voorkeur is None or alle.gegrepen is None:
        return None
    return afstand(alle.voorkeur, alle.gegrepen) > grens(alle.gegrepen)


def grens(gegrepen: Punt) -> Fraction:
    """The distance from the test that chance still gives, with so many grepen."""
    return next(grens for vanaf, grens in GRENZEN if gegrepen.uit >= vanaf)


def vaker(profiel: Profiel) -> Rol | None:
    """The role that was reached for most beyond the test; None when one of them is missing."""
    alle = punten(profiel)
    if alle.voorkeur is None or alle.gegrepen is None:
        return None
    test, spel = alle.voorkeur.aandelen, alle.gegrepen.aandelen
    return max(Rol, key=lambda rol: spel[rol] - test[rol])


def _punt(keren: Sequence[Rol]) -> Punt | None:
    if nog_nodig(keren):
        return None
    return Punt({rol: Fraction(keren.count(rol), len(keren)) for rol in Rol}, len(keren))
