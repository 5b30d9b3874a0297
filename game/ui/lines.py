"""Drawn lines between points: polygons, straight lines and arrows.

Neither of the fonts has an arrow, so arrows are drawn.
"""

from __future__ import annotations

import math
from itertools import pairwise

import pygame
from attrs import frozen

from game.ui import shapes
from game.ui.boxes import Box, around
from game.ui.shapes import Point
from game.ui.stage import Stage
from game.ui.theme import Colour


@frozen
class Polygon:
    """A filled polygon, with an outline on request."""

    points: tuple[Point, ...]
    fill: Colour | None
    outline: Colour | None = None
    outline_width: float = 4

    @property
    def box(self) -> Box:
        """The box around the points."""
        return around([Box(x, y, 0, 0) for x, y in self.points])

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw the fill, then the sides with round joints."""
        points = [((x + dx) * stage.u, (y + dy) * stage.u) for x, y in self.points]
        if self.fill:
            shapes.polygon(surface, self.fill, points)
        if self.outline:
            thick = max(1.0, self.outline_width * stage.u)
            joint = shapes.disc(stage.shapes, self.outline, max(1, round(thick)))
            for start, end in pairwise([*points, points[0]]):
                shapes.stroke(surface, self.outline, start, end, thick)
                surface.blit(joint, (round(start[0] - thick / 2), round(start[1] - thick / 2)))


@frozen
class Line:
    """A straight line between two points, with an arrowhead at the end on request."""

    start: Point
    end: Point
    colour: Colour
    width: float = 4
    arrow: bool = False

    @property
    def box(self) -> Box:
        """The box around both ends."""
        return around([Box(*self.start, 0, 0), Box(*self.end, 0, 0)])

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw the shaft up to the head."""
        start, end = (((x + dx) * stage.u, (y + dy) * stage.u) for x, y in (self.start, self.end))
        thick = max(1.0, self.width * stage.u)
        if self.arrow:
            turn = math.atan2(end[1] - start[1], end[0] - start[0])
            shapes.polygon(surface, self.colour, _head(end, turn, thick * 4))
            end = end[0] - math.cos(turn) * thick * 3, end[1] - math.sin(turn) * thick * 3
        shapes.stroke(surface, self.colour, start, end, thick)


def _head(tip: Point, turn: float, size: float) -> list[Point]:
    sides = (turn + math.pi - 0.45, turn + math.pi + 0.45)
    return [tip, *((tip[0] + size * math.cos(t), tip[1] + size * math.sin(t)) for t in sides)]
