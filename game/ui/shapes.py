"""Shapes with smooth edges on a plain Surface, in pixels.

pygame's own rounded corners are jagged, so curves are drawn four times as large on a surface of
one colour and scaled down; the straight parts are plain fills. Corners are kept per radius.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import product

import pygame
from attrs import frozen

from game.ui.blocks import filled
from game.ui.cache import Cache
from game.ui.theme import Colour, mix

Point = tuple[float, float]
Draw = Callable[[pygame.Surface, int], None]
"""Draws in opaque white on a surface that is so many times larger."""

Tile = tuple[pygame.Surface, tuple[int, int]]
"""A part of a picture, and where it goes from the picture's corner."""

FINE = 4
ALL = (True, True, True, True)
"""Which corners are round: top left, top right, bottom right, bottom left."""
_TILE = 64
_POLYGONS = Cache(limit=2_000_000)
"""Drawn polygons by colour and shape, in pixels: the large ones take milliseconds."""


@frozen
class Brush:
    """Where to draw, in which colour, and where curves are kept."""

    surface: pygame.Surface
    cache: Cache
    colour: Colour


def smooth(colour: Colour, size: tuple[int, int], draw: Draw, fine: int = FINE) -> pygame.Surface:
    """A transparent surface with one shape in one colour, smooth at the edges."""
    # The transparent pixels carry the colour too, else scaling would darken the edge.
    large = pygame.Surface((max(1, size[0]) * fine, max(1, size[1]) * fine), pygame.SRCALPHA)
    large.fill((*colour, 0))
    draw(large, fine)
    return pygame.transform.smoothscale(large, (max(1, size[0]), max(1, size[1])))


def fade_top(picture: pygame.Surface, rows: int) -> None:
    """Make the upper rows of a picture go over from nothing into what they are."""
    for row in range(min(rows, picture.get_height())):
        veil = 255, 255, 255, round(255 * row / rows)
        picture.fill(veil, (0, row, picture.get_width(), 1), pygame.BLEND_RGBA_MULT)


def disc(cache: Cache, colour: Colour, diameter: int) -> pygame.Surface:
    """A filled circle."""

    def draw(large: pygame.Surface, fine: int) -> None:
        pygame.draw.circle(large, colour, (diameter * fine / 2,) * 2, diameter * fine / 2)

    return cache.get(("disc", colour, diameter), lambda: smooth(colour, (diameter,) * 2, draw))


def rounded(
    brush: Brush,
    rect: pygame.Rect,
    radius: int,
    corners: tuple[bool, bool, bool, bool] = ALL,
) -> None:
    """Fill a rectangle with rounded corners."""
    surface, colour = brush.surface, brush.colour
    radius = max(0, min(radius, rect.w // 2, rect.h // 2))
    top = pygame.Rect(rect.x + radius, rect.y, rect.w - 2 * radius, radius)
    for part in (rect.inflate(0, -2 * radius), top, top.move(0, rect.h - radius)):
        filled(surface, brush.cache, colour, part)
    if not radius:
        return
    whole = disc(brush.cache, colour, 2 * radius)
    for round_corner, (quarter, place) in zip(corners, _quarters(rect, radius), strict=True):
        if round_corner:
            surface.blit(whole, place, quarter)
        else:
            surface.fill(colour, (*place, radius, radius))


def outlined(brush: Brush, rect: pygame.Rect, radius: int, thick: int) -> None:
    """Draw only the edge of a rounded rectangle, inward from `rect`."""
    surface, colour = brush.surface, brush.colour
    radius = max(0, min(radius, rect.w // 2, rect.h // 2))
    key = "ring", colour, radius, thick
    ring = brush.cache.get(key, lambda: _ring(colour, radius, thick))
    for quarter, place in _quarters(rect, radius):
        surface.blit(ring, place, quarter)
    across, down = rect.w - 2 * radius, rect.h - 2 * radius
    surface.fill(colour, (rect.x + radius, rect.y, across, thick))
    surface.fill(colour, (rect.x + radius, rect.bottom - thick, across, thick))
    surface.fill(colour, (rect.x, rect.y + radius, thick, down))
    surface.fill(colour, (rect.right - thick, rect.y + radius, thick, down))


@contextmanager
def clipped(surface: pygame.Surface, rect: pygame.Rect) -> Iterator[None]:
    """Draw only within the rectangle while this lasts."""
    old = surface.get_clip()
    surface.set_clip(rect.clip(old))
    yield
    surface.set_clip(old)


def gradient(colours: tuple[Colour, Colour, Colour], height: int, bend: float) -> pygame.Surface:
    """A column one pixel wide from the first colour to the last, the middle one at `bend`."""
    column = pygame.Surface((1, height))
    top, middle, bottom = colours
    for y in range(height):
        at = y / height
        if at < bend:
            column.set_at((0, y), mix(top, middle, at / bend))
        else:
            column.set_at((0, y), mix(middle, bottom, (at - bend) / (1 - bend)))
    return column


def polygon(surface: pygame.Surface, colour: Colour, points: Sequence[Point]) -> None:
    """Fill a polygon with smooth edges."""
    left, top = (math.floor(min(point[axis] for point in points)) - 1 for axis in (0, 1))
    right, bottom = (math.ceil(max(point[axis] for point in points)) + 1 for axis in (0, 1))
    corners = tuple((x - left, y - top) for x, y in points)
    size = right - left, bottom - top
    tiles = _POLYGONS.get((colour, corners), lambda: _tiles(_polygon(colour, size, corners)))
    surface.fblits([(tile, (left + x, top + y)) for tile, (x, y) in tiles])


def stroke(surface: pygame.Surface, colour: Colour, start: Point, end: Point, thick: float) -> None:
    """Draw a straight line with a thickness and square ends."""
    length = math.dist(start, end) or 1
    nx, ny = (
        (start[1] - end[1]) / length * thick / 2,
        (end[0] - start[0]) / length * thick / 2,
    )
    polygon(
        surface,
        colour,
        [
            (start[0] + nx, start[1] + ny),
            (end[0] + nx, end[1] + ny),
            (end[0] - nx, end[1] - ny),
            (start[0] - nx, start[1] - ny),
        ],
    )


def arc(colour: Colour, diameter: int, thick: int, start: float, end: float) -> pygame.Surface:
    """A part of a ring between two angles in radians, clockwise from the right, round ends."""

    def draw(large: pygame.Surface, fine: int) -> None:
        middle, half = diameter * fine / 2, thick * fine / 2
        radius = middle - half
        steps = max(2, math.ceil((end - start) * radius / 3))
        turns = [start + (end - start) * step / steps for step in range(steps + 1)]
        spots = [(middle + radius * math.cos(t), middle + radius * math.sin(t)) for t in turns]
        for spot in spots:
            pygame.draw.circle(large, colour, spot, half)

    return smooth(colour, (diameter, diameter), draw)


def _polygon(colour: Colour, size: tuple[int, int], corners: Sequence[Point]) -> pygame.Surface:
    def draw(large: pygame.Surface, fine: int) -> None:
        pygame.draw.polygon(large, colour, [(x * fine, y * fine) for x, y in corners])

    return smooth(colour, size, draw, FINE if size[0] * size[1] < 200_000 else 2)


def _tiles(picture: pygame.Surface) -> list[Tile]:
    """The parts in which there is anything: of a slanting line that is very little."""
    rect, tiles = picture.get_rect(), []
    for x, y in product(range(0, rect.w, _TILE), range(0, rect.h, _TILE)):
        part = picture.subsurface(pygame.Rect(x, y, _TILE, _TILE).clip(rect))
        if part.get_bounding_rect().w:
            tiles.append((part.copy(), (x, y)))
    return tiles


def _ring(colour: Colour, radius: int, thick: int) -> pygame.Surface:
    def draw(large: pygame.Surface, fine: int) -> None:
        middle = (radius * fine,) * 2
        pygame.draw.circle(large, colour, middle, radius * fine)
        if radius > thick:
            pygame.draw.circle(large, (*colour, 0), middle, (radius - thick) * fine)

    return smooth(colour, (2 * radius, 2 * radius), draw)


def _quarters(rect: pygame.Rect, radius: int) -> tuple[tuple[pygame.Rect, Point], ...]:
    """The four parts of a disc, and where they go: clockwise from the top left."""
    r = radius
    return (
        (pygame.Rect(0, 0, r, r), (rect.x, rect.y)),
        (pygame.Rect(r, 0, r, r), (rect.right - r, rect.y)),
        (pygame.Rect(r, r, r, r), (rect.right - r, rect.bottom - r)),
        (pygame.Rect(0, r, r, r), (rect.x, rect.bottom - r)),
    )
