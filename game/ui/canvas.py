"""The surface that is shown, with a still picture on it and a few things drawn over that.

Of a frame hardly anything differs from the one before, so only that is put right: what was drawn
over, and where the picture itself changed.
"""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from game.ui.blocks import copied
from game.ui.patches import patches

_MOST = 0.5
"""The share of the surface above which one copy of it all is sooner done."""


class Canvas:
    """Remembers which surface it put a picture on, and where something was drawn over that."""

    def __init__(self) -> None:
        self._on: pygame.Surface | None = None
        self._over: list[pygame.Rect] = []

    def lay(
        self, surface: pygame.Surface, picture: pygame.Surface, torn: Iterable[pygame.Rect]
    ) -> None:
        """Make the surface show the picture, which changed in `torn` since it was last laid."""
        whole = picture.get_rect()
        parts = patches([*self._over, *torn], whole)
        if (
            surface is self._on
            and sum(part.w * part.h for part in parts) < _MOST * whole.w * whole.h
        ):
            for part in parts:
                copied(surface, picture, part)
        else:
            surface.blit(picture, (0, 0))
        self._on, self._over = surface, []

    def over(self, rect: pygame.Rect) -> None:
        """Something was drawn here, on top of the picture."""
        self._over.append(rect)

    def forget(self) -> None:
        """The surface may show something else: the next time all of it is laid."""
        self._on = None
