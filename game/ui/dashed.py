"""A dashed rounded outline: an empty place that waits for a card."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

import pygame
from attrs import frozen

from game.ui import shapes
from game.ui.boxes import Box
from game.ui.shapes import Point
from game.ui.stage import Stage
from game.ui.theme import Colour

DASH, GAP = 11.0, 7.0


@frozen
class Dashed:
    """A dashed outline along a rounded box, inward from its edge."""

    box: Box
    colour: Colour
    radius: float = 22
    width: float = 4

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw whole dashes, evenly around, the curved ones smooth."""
        rect, thick = stage.rect(self.box, dx, dy), max(1, stage.px(self.width))
        key = "dashes", self.colour, rect.size, self.radius, thick
        parts = stage.shapes.get(key, lambda: self._parts(stage, rect.size, thick))
        surface.fblits([(part, (rect.x + x, rect.y + y)) for part, (x, y) in parts])

    def _parts(
        self, stage: Stage, size: tuple[int, int], thick: int
    ) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        path = _Path(size[0] - thick, size[1] - thick, self.radius * stage.u - thick / 2)
        count = max(4, round(path.length / ((DASH + GAP) * stage.u)))
        step = path.length / count
        share = DASH / (DASH + GAP)
        return [
            self._dash(
                [
                    (x + thick / 2, y + thick / 2)
                    for x, y in path.between(n * step, (n + share) * step)
                ],
                thick,
            )
            for n in range(count)
        ]

    def _dash(self, points: list[Point], thick: int) -> tuple[pygame.Surface, tuple[int, int]]:
        left = math.floor(min(x for x, _ in points) - thick)
        top = math.floor(min(y for _, y in points) - thick)
        right = math.ceil(max(x for x, _ in points) + thick)
        bottom = math.ceil(max(y for _, y in points) + thick)

        def draw(large: pygame.Surface, fine: int) -> None:
            for start, end in pairwise(points):
                corners = _slab(start, end, thick)
                pygame.draw.polygon(
                    large, self.colour, [((x - left) * fine, (y - top) * fine) for x, y in corners]
                )

        return shapes.smooth(self.colour, (right - left, bottom - top), draw), (left, top)


@frozen
class _Path:
    """The way around a rounded rectangle, clockwise from the top left corner's end."""

    w: float
    h: float
    radius: float

    @property
    def length(self) -> float:
        r = self.radius
        return 2 * (self.w + self.h - 4 * r) + 2 * math.pi * r

    def between(self, start: float, end: float) -> Iterator[Point]:
        steps = 6
        for step in range(steps + 1):
            yield self.point(start + (end - start) * step / steps)

    def point(self, at: float) -> Point:
        """The point so far along the way."""
        r, quarter = self.radius, math.pi / 2 * self.radius
        legs = (
            (self.w - 2 * r, (r, 0.0), (1, 0), (self.w - r, r), -math.pi / 2),
            (self.h - 2 * r, (self.w, r), (0, 1), (self.w - r, self.h - r), 0.0),
            (self.w - 2 * r, (self.w - r, self.h), (-1, 0), (r, self.h - r), math.pi / 2),
            (self.h - 2 * r, (0.0, self.h - r), (0, -1), (r, r), math.pi),
        )
        at %= self.length
        for straight, begin, (ux, uy), middle, turn in legs:
            if at <= straight:
                return begin[0] + ux * at, begin[1] + uy * at
            at -= straight
            if at <= quarter:
                angle = turn + at / r
                return middle[0] + r * math.cos(angle), middle[1] + r * math.sin(angle)
            at -= quarter
        return r, 0.0


def _slab(start: Point, end: Point, thick: float) -> list[Point]:
    length = math.dist(start, end) or 1
    # A hair longer than the step, so that neighbouring steps leave no seam in a curve.
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    nx, ny, over = -uy * thick / 2, ux * thick / 2, 0.3
    return [
        (start[0] - ux * over + nx, start[1] - uy * over + ny),
        (end[0] + ux * over + nx, end[1] + uy * over + ny),
        (end[0] + ux * over - nx, end[1] + uy * over - ny),
        (start[0] - ux * over - nx, start[1] - uy * over - ny),
    ]
