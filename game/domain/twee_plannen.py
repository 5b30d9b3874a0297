"""Which two tables explain their plans: the two whose mixes lie furthest apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from game.domain.klas import Tafeluitslag
from game.domain.score import mix_van_codes


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
    rollen = zip(mix_van_codes(een), mix_van_codes(ander), strict=True)
    return sum(abs(n - m) for n, m in rollen), len(set(een) ^ set(ander))
