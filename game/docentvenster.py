"""The teacher's own window beside that of the class: the same session, seen from another seat."""

from __future__ import annotations

from typing import Any

import attrs
import pygame

from game.app import Game
from game.domain.klas import DOCENT
from game.domain.views import View, view_for
from game.screens import base
from game.screens.host import Host
from game.screens.registry import SCREENS
from game.ui.stage import Look, Stage

TITLE = "De Ideale Ambtenaar · docent"
SIZE = (1100, 720)
SMALLEST = (640, 400)


class Docentvenster:
    """A second window; it closes with the lesson, or when somebody closes it."""

    def __init__(self, game: Game) -> None:
        """Open it; raises pygame.error where no second window can be had."""
        self._game = game
        room = max(pygame.display.get_desktop_sizes(), default=SIZE)
        size = min(SIZE[0], room[0]), min(SIZE[1], room[1])
        self.window = pygame.Window(TITLE, size, resizable=True, allow_high_dpi=True)
        self.window.minimum_size = SMALLEST
        self._screen = SCREENS["docentblik"]()
        self._host = Host(Stage(self._look()))

    def handle(self, event: pygame.Event) -> None:
        """Deal with an event of this window."""
        if event.type == pygame.WINDOWCLOSE:
            self._game.grant(base.Change("docentvenster", False))
            return
        wish: Any = self._host.handle(event, self._screen)
        if wish is not None and not self._host.take(wish, self._screen):
            self._game.grant(wish)
            self._game.refresh()

    def draw(self) -> None:
        """Draw what the teacher may see now."""
        view = self._view()
        if view is None:
            return
        look = self._look()
        if look != self._host.stage.look:
            self._host.restage(Stage(look))
        ctx = attrs.evolve(self._game.context(), stage=self._host.stage)
        self._host.page(self._screen, ctx, view)
        self._host.paint(self.window.get_surface(), ctx.now)
        self.window.flip()

    def close(self) -> None:
        """Take the window away."""
        self.window.destroy()

    def _view(self) -> View | None:
        session = self._game.session
        if session is None:
            return None
        return view_for(session.spel, session.sessie, DOCENT, session.verstreken)

    def _look(self) -> Look:
        """The look of the class screen at the size of this window, and without motion."""
        size, look = self.window.get_surface().get_size(), self._game.host.stage.look
        return Look(size, look.text_factor, look.theme, False)


def is_les(game: Game) -> bool:
    """Whether a lesson is being given, so that a teacher has something to see."""
    return bool(game.session and game.session.sessie.klas)
