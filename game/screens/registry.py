"""Every screen by name, and the screen of each phase: a new screen is one class and one row."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.fase import Fase
from game.screens.base import Screen
from game.screens.dilemma import DilemmaScreen
from game.screens.schakelen import SchakelScreen
from game.screens.vraag import VraagScreen
from game.screens.wending import WendingScreen

PHASES: Mapping[Fase, type[Screen]] = {
    Fase.DILEMMA: DilemmaScreen,
    Fase.WENDING: WendingScreen,
    Fase.SCHAKELEN: SchakelScreen,
    Fase.VRAAG: VraagScreen,
}
"""The screen of each phase; complete by test."""

OVERLAYS: tuple[type[Screen], ...] = ()
"""Screens that lie on top of another, or stand outside a session."""

SCREENS: Mapping[str, type[Screen]] = {
    screen.name: screen for screen in (*PHASES.values(), *OVERLAYS)
}
"""Every screen by its name."""


def screen_for(fase: Fase) -> type[Screen]:
    """The screen on which a phase is played."""
    return PHASES[fase]
