"""The stage: one look at one size, with everything that drawing on it needs.

The design is 1920 by 1080 units. A unit is as many pixels as fit both ways, so the page always
is at least that large: 4:3 gives 1920x1440 units, an ultra wide screen 2560x1080.
"""

from __future__ import annotations

from functools import cached_property

import pygame
from attrs import evolve, field, frozen

from game.ui.boxes import Box
from game.ui.cache import Cache
from game.ui.fonts import Fonts
from game.ui.pictures import Pictures
from game.ui.theme import LIGHT, Theme

DESIGN = 1920, 1080


@frozen
class Look:
    """Everything that decides how a page looks and that a player can change."""

    size: tuple[int, int] = DESIGN
    text_factor: float = 1.0
    theme: Theme = field(default=LIGHT)
    motion: bool = True


class Stage:
    """Fonts, pictures and measures for one look; make a new one when the look changes."""

    def __init__(self, look: Look, fonts: Fonts | None = None) -> None:
        self.look = look
        self.theme = look.theme
        self.text_factor = look.text_factor
        self.u = min(look.size[0] / DESIGN[0], look.size[1] / DESIGN[1])
        self.width = look.size[0] / self.u
        self.height = look.size[1] / self.u
        self.fonts = fonts or Fonts()
        screens = look.size[0] * look.size[1]
        self.pictures = Pictures(limit=2 * screens)
        self.shapes = Cache(limit=2 * screens)
        self.words = Cache(limit=screens)
        self.texts = Cache(limit=3000)
        self.fragments = Cache(limit=600)

    @cached_property
    def normal(self) -> Stage:
        """The same stage at normal text, to measure places by.

        Places that share room are cut at normal text, and words grow within them: so nothing
        that grows takes room from words that are full already.
        """
        if self.text_factor == 1:
            return self
        return Stage(evolve(self.look, text_factor=1), self.fonts)

    @property
    def box(self) -> Box:
        """The whole page."""
        return Box(0, 0, self.width, self.height)

    def px(self, units: float) -> int:
        """A length in pixels, rounded."""
        return round(units * self.u)

    def rect(self, box: Box, dx: float = 0, dy: float = 0) -> pygame.Rect:
        """A box in pixels; edges that touch in units touch in pixels."""
        left, top = self.px(box.x + dx), self.px(box.y + dy)
        return pygame.Rect(
            left, top, self.px(box.right + dx) - left, self.px(box.bottom + dy) - top
        )
