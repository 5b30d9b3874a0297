"""Which two tables explain their plans: the two whose mixes lie furthest apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from game.domain.dilemma import Rol
from game.domain.klas import Tafeluitslag


def verste_twee(tafels: Mapping[int, Tafeluitslag]) -> tuple[int, ...]:
    """The numbers of two tables with plans as different as there are; fewer when there are fewer.

    Different is first in the roles, then in the cards; a tie goes to the lowest numbers.
    """
    if len(tafels) < 2:
        return tuple(tafels)
    plannen = {nummer: uitslag.plan.kaarten for nummer, uitslag in sorted(tafels.items())}
    paren = combinations(plannen, 2)
    return max(paren, key=lambda paar: _verschil(plannen[paar[0]], plannen[paar[1]]))


def _verschil(een: Sequence[str], ander: Sequence[str]) -> tuple[int, int]:
    rollen = sum(abs(_aantal(een, rol) - _aantal(ander, rol)) for rol in Rol)
    return rollen, len(set(een) ^ set(ander))


def _aantal(codes: Sequence[str], rol: Rol) -> int:
    return sum(code.startswith(rol.letter) for code in codes)
