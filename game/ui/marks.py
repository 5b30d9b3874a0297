"""Small drawn marks: rules, bars with a lat, rings, dots and key caps."""

from __future__ import annotations

import math

import pygame
from attrs import frozen

from game.ui import shapes
from game.ui.boxes import Box
from game.ui.keysigns import SIGNS, draw_sign
from game.ui.pieces import Text
from game.ui.shapes import Brush
from game.ui.stage import Stage
from game.ui.text import TextBlock
from game.ui.theme import Colour


@frozen
class Rule:
    """A line along its box, as thick as the box is thin; dashed on request."""

    box: Box
    colour: Colour
    dashed: bool = False

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw at least one pixel thick."""
        rect = stage.rect(self.box, dx, dy)
        rect.size = max(1, rect.w), max(1, rect.h)
        for part in _dashes(rect, stage) if self.dashed else [rect]:
            surface.fill(self.colour, part)


@frozen
class Bar:
    """A rounded bar filled to `fraction`, with a dark mark where the lat lies."""

    box: Box
    fraction: float
    lat_fraction: float | None
    fill: Colour
    edge: Colour
    key: str = ""
    """With a key the bar grows from what it was."""

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw the empty bar, the fill with its edge, and the lat."""
        rect = stage.rect(self.box, dx, dy)
        shapes.rounded(Brush(surface, stage.shapes, stage.theme.bar), rect, rect.h // 2)
        if stage.theme.framed:
            ink = Brush(surface, stage.shapes, stage.theme.ink)
            shapes.outlined(ink, rect, rect.h // 2, max(1, stage.px(2)))
        self._draw_fill(surface, stage, rect)
        if self.lat_fraction is not None:
            mark = _mark(stage, rect, self.lat_fraction)
            shapes.rounded(Brush(surface, stage.shapes, stage.theme.ink), mark, mark.w // 2)

    def _draw_fill(self, surface: pygame.Surface, stage: Stage, rect: pygame.Rect) -> None:
        width, thin = round(rect.w * min(1, max(0, self.fraction))), max(1, stage.px(2))
        # Narrower than its own height it stays a whole pill, cut off at the amount.
        whole = pygame.Rect(*rect.topleft, max(width, rect.h), rect.h)
        inner = whole.inflate(-2 * thin, -2 * thin)
        with shapes.clipped(surface, pygame.Rect(*rect.topleft, width, rect.h)):
            shapes.rounded(Brush(surface, stage.shapes, self.edge), whole, rect.h // 2)
            shapes.rounded(Brush(surface, stage.shapes, self.fill), inner, inner.h // 2)


@frozen
class Ring:
    """A ring of which `fraction` is left, clockwise from the top: the timer."""

    box: Box
    fraction: float
    colour: Colour
    thick: float = 10
    key: str = ""

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw the pale ring, then the part that is left."""
        rect = stage.rect(self.box, dx, dy)
        size, thick = min(rect.size), max(2, stage.px(self.thick))
        whole = pygame.Rect(*rect.topleft, size, size)
        shapes.outlined(Brush(surface, stage.shapes, stage.theme.line), whole, size // 2, thick)
        part = min(1, max(0, self.fraction))
        if part > 0:
            top = -math.pi / 2
            surface.blit(shapes.arc(self.colour, size, thick, top, top + part * 2 * math.pi), rect)


@frozen
class Dot:
    """A filled circle in a square box, with an outline on request."""

    box: Box
    fill: Colour
    outline: Colour | None = None
    outline_width: float = 3
    key: str = ""
    """With a key the dot grows from what it was."""

    @classmethod
    def at(cls, x: float, y: float, radius: float, fill: Colour, key: str = "") -> Dot:
        """A dot around a point."""
        return cls(Box(x - radius, y - radius, 2 * radius, 2 * radius), fill, key=key)

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw the outline as a larger disc below."""
        rect = stage.rect(self.box, dx, dy)
        if self.outline:
            surface.blit(shapes.disc(stage.shapes, self.outline, rect.w), rect)
            thin = max(1, stage.px(self.outline_width))
            rect = rect.inflate(-2 * thin, -2 * thin)
        if rect.w > 0:
            surface.blit(shapes.disc(stage.shapes, self.fill, rect.w), rect)


@frozen
class KeyCap:
    """A drawn key with its name or its sign, as a hint."""

    box: Box
    block: TextBlock
    colour: Colour

    @property
    def name(self) -> str:
        """What stands on the key."""
        return "".join(run.text for line in self.block.lines for run in line.runs)

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw the outline of the key and its name in the middle."""
        brush = Brush(surface, stage.shapes, self.colour)
        rect = stage.rect(self.box, dx, dy)
        shapes.outlined(brush, rect, stage.px(7), max(1, stage.px(2)))
        if self.name in SIGNS:
            draw_sign(surface, self.colour, rect, self.name)
            return
        Text(self.box, self.block, self.colour, "center", "middle").draw(surface, stage, dx, dy)


def _mark(stage: Stage, rect: pygame.Rect, fraction: float) -> pygame.Rect:
    """The lat: a narrow mark that stands out above and below its bar."""
    width, extra = max(2, stage.px(7)), max(2, round(rect.h * 0.34))
    x = rect.x + round(rect.w * fraction) - width // 2
    return pygame.Rect(x, rect.y - extra, width, rect.h + 2 * extra)


def _dashes(rect: pygame.Rect, stage: Stage) -> list[pygame.Rect]:
    along = rect.w >= rect.h
    dash, gap = max(2, stage.px(10)), max(1, stage.px(6))
    length = rect.w if along else rect.h
    return [
        pygame.Rect(rect.x + at, rect.y, min(dash, length - at), rect.h)
        if along
        else pygame.Rect(rect.x, rect.y + at, rect.w, min(dash, length - at))
        for at in range(0, length, dash + gap)
    ]
