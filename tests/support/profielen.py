"""Profielen for tests, each role by its letter: `met_grepen(LEEG, "BBO")`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from game.domain.dilemma import Rol
from game.domain.profiel import Profiel, Sessiedeel
from game.domain.zelftest import Volgorde, Zelftest

DAG = "2026-11-23"
LEEG = Profiel("0a1b2c3d", "Joost", "2026-11-20")
LETTERS = {rol.letter: rol for rol in Rol}
KWALITEITEN = ("luistert", "durft", "rust", "deelt", "tempo", "zorgvuldig", "vraagt_door")
"""Seven qualities: four of the Verbinder, two of the Ondernemer, one of the Bureaucraat."""


def met_grepen(profiel: Profiel, tekens: str, sessie: str = "s") -> Profiel:
    """The profiel with a session in which these roles were reached for."""
    grepen = tuple((f"w/{n}", LETTERS[teken]) for n, teken in enumerate(tekens))
    return _met(profiel, Sessiedeel(sessie, DAG, grepen))


def met_gezien(profiel: Profiel, woorden: Sequence[str], sessie: str = "g") -> Profiel:
    """The profiel with a session in which others named these qualities."""
    return _met(profiel, Sessiedeel(sessie, DAG, gezien=tuple(woorden)))


def met_test(profiel: Profiel, eersten: str) -> Profiel:
    """The profiel with a self-test in which these roles came first; `-` is a skipped triad."""
    test = Zelftest({triade: _rij(teken) for triade, teken in enumerate(eersten)})
    return attrs.evolve(profiel, zelftest=test)


def _rij(teken: str) -> Volgorde | None:
    """The role first, the others behind it in their fixed order."""
    if teken == "-":
        return None
    tweede, derde = (rol for rol in Rol if rol is not LETTERS[teken])
    return LETTERS[teken], tweede, derde


def _met(profiel: Profiel, deel: Sessiedeel) -> Profiel:
    return attrs.evolve(profiel, sessies=(*profiel.sessies, deel))
