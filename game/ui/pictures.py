"""Pictures: SVG drawn at the exact size it is needed, kept while used, never fatal.

What is missing or broken becomes a plain panel, so that a picture never stops a session.
"""

from __future__ import annotations

import io
import math
from pathlib import Path

import pygame

from game.ui.cache import Cache

Source = str | Path
"""SVG text, or the file that holds it."""

PLAIN = (221, 217, 207)
_PROBE = 64


class Pictures:
    """Draws each source once per size; `limit` bounds what is kept, in pixels."""

    def __init__(self, limit: int) -> None:
        self._drawn = Cache(limit)
        self._ratios: dict[Source, float] = {}

    def get(self, source: Source, size: tuple[int, int], cover: bool = False) -> pygame.Surface:
        """The picture with its own transparency, exactly `size` pixels.

        It is centred: whole within the size, or with `cover` filling it, the rest cut off.
        """
        size = max(1, size[0]), max(1, size[1])
        return self._drawn.get((source, size, cover), lambda: self._place(source, size, cover))

    def ratio(self, source: Source) -> float:
        """Width divided by height; 1 for what cannot be read."""
        if source not in self._ratios:
            probe = _draw(source, (_PROBE * 8, _PROBE * 8))
            self._ratios[source] = probe.get_width() / probe.get_height() if probe else 1.0
        return self._ratios[source]

    def _place(self, source: Source, size: tuple[int, int], cover: bool) -> pygame.Surface:
        wanted = _covering(self.ratio(source), size) if cover else size
        drawn = _draw(source, wanted)
        placed = pygame.Surface(size, pygame.SRCALPHA)
        if drawn is None:
            placed.fill(PLAIN)
        else:
            placed.blit(
                drawn, ((size[0] - drawn.get_width()) // 2, (size[1] - drawn.get_height()) // 2)
            )
        return placed


def _covering(ratio: float, size: tuple[int, int]) -> tuple[int, int]:
    """The size of a whole picture that covers `size`, with its half transparent edge outside."""
    width = max(size[0], math.ceil(size[1] * ratio)) + 4
    return width, max(size[1], math.ceil(width / ratio)) + 4


def _draw(source: Source, size: tuple[int, int]) -> pygame.Surface | None:
    try:
        data = source.read_bytes() if isinstance(source, Path) else source.encode()
        return pygame.image.load_sized_svg(io.BytesIO(data), size)
    except (OSError, pygame.error, ValueError):
        return None
