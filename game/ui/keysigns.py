"""Signs on drawn keys: arrows, the space bar and the key that rubs out, alike in any language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pygame

from game.ui import shapes
from game.ui.shapes import Point
from game.ui.theme import Colour

Stroke = tuple[Point, Point]
"""A line between two points in a square from -1 to 1, its y going down."""

_SHAFT: tuple[Stroke, ...] = (((-0.9, 0), (0.9, 0)), ((-0.9, 0), (-0.2, -0.65)),
                              ((-0.9, 0), (-0.2, 0.65)))  # fmt: skip
_TAG: tuple[Point, ...] = ((-1.1, 0), (-0.45, -0.75), (1.1, -0.75), (1.1, 0.75), (-0.45, 0.75))


def _turned(turn: Callable[[Point], Point]) -> tuple[Stroke, ...]:
    return tuple((turn(start), turn(end)) for start, end in _SHAFT)


SIGNS: Mapping[str, tuple[Stroke, ...]] = {
    "←": _SHAFT,
    "→": _turned(lambda point: (-point[0], point[1])),
    "↑": _turned(lambda point: (point[1], point[0])),
    "↓": _turned(lambda point: (point[1], -point[0])),
    "␣": (((-0.9, -0.1), (-0.9, 0.6)), ((-1, 0.5), (1, 0.5)), ((0.9, 0.6), (0.9, -0.1))),
    "⌫": (
        *zip(_TAG, (*_TAG[1:], _TAG[0]), strict=True),
        ((0, -0.3), (0.6, 0.3)),
        ((0, 0.3), (0.6, -0.3)),
    ),
}
"""Each sign that no font here has, as strokes."""


def draw_sign(surface: pygame.Surface, colour: Colour, rect: pygame.Rect, sign: str) -> None:
    """Draw the sign in the middle of the key `rect`."""
    size, thick = rect.h * 0.3, max(1.0, rect.h / 14)
    x, y = rect.center
    for start, end in SIGNS[sign]:
        ends = [(x + px * size, y + py * size) for px, py in (start, end)]
        shapes.stroke(surface, colour, ends[0], ends[1], thick)
