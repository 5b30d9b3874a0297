"""The soft shadow under a card: blurred once per size at a quarter of it, then kept as a frame."""

from __future__ import annotations

import math

import pygame

from game.ui.shapes import Brush
from game.ui.theme import Colour

DROP, SOFT, DARK = 18, 40, 0.16
"""How far the shadow falls and spreads, in units, and its share of ink."""
REACH = DROP + SOFT
_COARSE = 4
_EDGE = 3
"""Units at the upper edge of a card that its own thickness may leave bare."""

Strip = tuple[pygame.Surface, tuple[int, int]]
"""A part of a shadow, and where it goes from the shadow's own corner."""


def cast(brush: Brush, rect: pygame.Rect, radius: int, u: float) -> None:
    """Draw the shadow of a card of that rectangle, `u` pixels to the unit.

    Only around it: the middle, which the card covers, is left as it was.
    """
    ink, soft, drop = brush.colour, max(1, round(SOFT * u)), round(DROP * u)
    fallen = rect.move(0, drop).inflate(2 * soft, 2 * soft)
    hidden = rect.inflate(0, -2 * (radius + math.ceil(_EDGE * u))).move(-fallen.x, -fallen.y)
    key = "shadow", ink, rect.size, radius, soft
    strips = brush.cache.get(
        key, lambda: _strips(_whole(brush, rect, radius, soft, hidden), hidden)
    )
    brush.surface.fblits([(strip, (fallen.x + x, fallen.y + y)) for strip, (x, y) in strips])


def _whole(
    brush: Brush, rect: pygame.Rect, radius: int, soft: int, hidden: pygame.Rect
) -> pygame.Surface:
    """The shadow of a card of this size, stretched from that of the smallest with its corners."""
    slab = 2 * (soft + radius)  # beyond this the middle of an edge no longer changes
    size = min(rect.w, slab + 2), min(rect.h, slab + 2)
    key = "blur", brush.colour, size, radius, soft
    blurred = brush.cache.get(key, lambda: _blurred(brush.colour, size, radius, soft))
    return _stretched(blurred, rect.inflate(2 * soft, 2 * soft).size, hidden)


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


def _stretched(whole: pygame.Surface, size: tuple[int, int], hidden: pygame.Rect) -> pygame.Surface:
    """Nine parts: corners as they are, edges and middle stretched from one line of pixels."""
    stretched = pygame.Surface(size, pygame.SRCALPHA)
    for x, w, to_x, to_w in _cuts(whole.get_width(), size[0]):
        for y, h, to_y, to_h in _cuts(whole.get_height(), size[1]):
            if hidden.contains((to_x, to_y, to_w, to_h)):
                continue
            part = whole.subsurface((x, y, w, h))
            if (w, h) != (to_w, to_h):
                part = pygame.transform.scale(part, (to_w, to_h))
            # Added to nothing, so that every pixel stays exactly what it was.
            stretched.blit(part, (to_x, to_y), None, pygame.BLEND_RGBA_ADD)
    return stretched


def _strips(whole: pygame.Surface, hidden: pygame.Rect) -> list[Strip]:
    """The shadow above, below, left and right of what is hidden."""
    width, height = whole.get_size()
    if hidden.w <= 0 or hidden.h <= 0:
        return [(whole, (0, 0))]
    places = [
        pygame.Rect(0, 0, width, hidden.top),
        pygame.Rect(0, hidden.bottom, width, height - hidden.bottom),
        pygame.Rect(0, hidden.top, hidden.left, hidden.h),
        pygame.Rect(hidden.right, hidden.top, width - hidden.right, hidden.h),
    ]
    return [(whole.subsurface(place).copy(), place.topleft) for place in places]


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
