"""A whole session in a real window: once by keyboard alone, once by mouse alone."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.fase import Fase
from game.domain.meespeler import volgende_wens
from game.domain.state import Sessie
from game.domain.views import stoel_achter_scherm, view_for
from game.screens.base import Context, Many
from game.screens.registry import screen_for
from game.session.settings import Settings
from game.start import make_dek
from game.texts.vertaler import Vertaler
from game.ui.stage import Look, Stage
from tests.window.conftest import SIZE, Player

KEYS: Mapping[Fase, tuple[str, ...]] = {
    Fase.GREEP: ("1", "2", "3", "1", "Return"),
    Fase.LATEN_ZIEN: ("1", "2", "1", "2", "Return"),
    Fase.PLAN: ("1", "2", "3", "Return"),
    Fase.STOEL: ("1", "Return"),
    Fase.WAARDERING: ("p",),
    Fase.ROLGEVOEL: ("3", "4", "5", "2", "Return"),
    Fase.ALS_DAN: ("p",),
}
"""What a table of four types in each phase; everywhere else Enter goes on."""


def played(sessie: Sessie | None) -> bool:
    return sessie is not None and sessie.gesloten


def place(sessie: Sessie | None) -> tuple[object, ...]:
    """Where the session is: it changes with everything that is decided."""
    return (None,) if sessie is None else (len(sessie.rondes), sessie.fase, sessie.beurt)


def test_a_session_by_keyboard_alone(player: Player) -> None:
    player.key("1", "Return", "Return")
    sessie = player.wait(lambda sessie: sessie is not None)
    while sessie is not None and not sessie.gesloten:
        before = place(sessie)
        player.key(*KEYS.get(sessie.fase, ("Return",)))
        sessie = player.wait(lambda now, b=before: played(now) or place(now) != b)
    assert played(sessie)
    assert sessie is not None
    assert all(ronde.kassabon for ronde in sessie.rondes)
