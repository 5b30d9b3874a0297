"""The soft shadow under a card: blurred once per size at a quarter of it, then kept in parts."""

from __future__ import annotations

import pygame

from game.ui.shapes import Brush
from game.ui.theme import Colour

DROP, SOFT, DARK = 18, 40, 0.16
"""How far the shadow falls and spreads, in units, and its share of ink."""
REACH = DROP + SOFT
_COARSE = 4


def cast(brush: Brush, rect: pygame.Rect, radius: int, u: float) -> None:
    """Draw the shadow of a card of that rectangle, `u` pixels to the unit."""
    ink, soft, drop = brush.colour, max(1, round(SOFT * u)), round(DROP * u)
    slab = 2 * (soft + radius)  # beyond this the middle of an edge no longer changes
    size = min(rect.w, slab + 2), min(rect.h, slab + 2)
    key = "shadow", ink, size, radius, soft
    whole = brush.cache.get(key, lambda: _blurred(ink, size, radius, soft))
    _spread(brush.surface, whole, rect.move(0, drop).inflate(2 * soft, 2 * soft))


def _blurred(ink: Colour, size: tuple[int, int], radius: int, soft: int) -> pygame.Surface:
    full = size[0] + 2 * soft, size[1] + 2 * soft
    small = pygame.Surface((full[0] // _COARSE + 1, full[1] // _COARSE + 1), pygame.SRCALPHA)
    small.fill((*ink, 0))
    slab = pygame.Rect(soft, soft, *size)
    pygame.draw.rect(
        small,
        (*ink, round(255 * DARK)),
        [round(part / _COARSE) for part in slab],
        border_radius=max(1, radius // _COARSE),
    )
    blurred = pygame.transform.gaussian_blur(small, max(1, soft // (2 * _COARSE)), False)
    return pygame.transform.smoothscale(blurred, full)


def _spread(surface: pygame.Surface, whole: pygame.Surface, rect: pygame.Rect) -> None:
    """Nine parts: corners as they are, edges and middle stretched from one line of pixels."""
    across, down = _cuts(whole.get_width(), rect.w), _cuts(whole.get_height(), rect.h)
    for x, w, to_x, to_w in across:
        for y, h, to_y, to_h in down:
            part = whole.subsurface((x, y, w, h))
            if (w, h) != (to_w, to_h):
                part = pygame.transform.scale(part, (to_w, to_h))
            surface.blit(part, (rect.x + to_x, rect.y + to_y))


def _cuts(have: int, want: int) -> list[tuple[int, int, int, int]]:
    if have >= want:
        return [(0, have, 0, have)]
    half = (have - 1) // 2
    end = have - half - 1
    return [
        (0, half, 0, half),
        (half, 1, half, want - half - end),
        (half + 1, end, want - end, end),
    ]
