"""The placed pieces of a page: frozen values that know their box and how to draw themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import pygame
from attrs import frozen

from game.ui import shadow, shapes
from game.ui.boxes import Box
from game.ui.pictures import Source
from game.ui.shapes import Brush
from game.ui.stage import Stage
from game.ui.text import Align, TextBlock, TextStyle, Valign, draw_block, lay_text
from game.ui.theme import Colour, mix

_SHARES = {"left": 0.0, "center": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}


class Piece(Protocol):
    """Anything that can be placed on a page."""

    @property
    def box(self) -> Box:
        """Where it stands, in units."""

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw it, shifted by so many units."""


@frozen
class Text:
    """A laid text somewhere in its box."""

    box: Box
    block: TextBlock
    colour: Colour
    align: Align = "left"
    valign: Valign = "top"

    @property
    def ink(self) -> Box:
        """The part of the box that the lines really take."""
        spare_x, spare_y = self.box.w - self.block.width, self.box.h - self.block.height
        x = self.box.x + spare_x * _SHARES[self.align]
        y = self.box.y + spare_y * _SHARES[self.valign]
        return Box(x, y, self.block.width, self.block.height)

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw the lines, each aligned by its own width."""
        rect, share = stage.rect(self.box, dx, dy), _SHARES[self.align]
        lefts = [rect.x + round((rect.w - line.width) * share) for line in self.block.lines]
        top = stage.px(self.ink.y + dy)
        draw_block(surface, stage, self.block, self.colour, [top, *lefts])


def write(stage: Stage, box: Box, string: str, style: TextStyle) -> Text:
    """The string laid to fit the box, in the style's colour and place."""
    block = lay_text(stage, string, style, box.w, box.h)
    return Text(box, block, stage.theme.colour(style.colour), style.align, style.valign)


@frozen
class Panel:
    """A card or pill: filled, rounded, with a soft shadow, an outline, a coloured band on top."""

    box: Box
    fill: Colour | None
    radius: float = 22
    shadow: bool = True
    outline: Colour | None = None
    outline_width: float = 2
    band: Colour | None = None
    band_height: float = 14

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw from below: shadow, outline, paper, band."""
        rect, radius = stage.rect(self.box, dx, dy), stage.px(self.radius)
        outline, width = self._edge(stage)
        if self.shadow and not stage.theme.framed:
            _cast(surface, stage, rect, radius)
        if outline and self.fill is None:
            shapes.outlined(Brush(surface, stage.shapes, outline), rect, radius, width)
        elif outline:
            shapes.rounded(Brush(surface, stage.shapes, outline), rect, radius)
            rect, radius = rect.inflate(-2 * width, -2 * width), max(0, radius - width)
        if self.fill:
            shapes.rounded(Brush(surface, stage.shapes, self.fill), rect, radius)
        if self.band:
            strip = pygame.Rect(*rect.topleft, rect.w, stage.px(self.band_height))
            with shapes.clipped(surface, strip):
                shapes.rounded(Brush(surface, stage.shapes, self.band), rect, radius)

    def _edge(self, stage: Stage) -> tuple[Colour | None, int]:
        if self.outline is None and self.shadow and stage.theme.framed:
            return stage.theme.ink, max(1, stage.px(stage.theme.edge))
        return self.outline, max(1, stage.px(self.outline_width))


@frozen
class Picture:
    """A drawing: whole within its box, or with `cover` filling it; corners may be round."""

    box: Box
    source: Source
    cover: bool = False
    radius: float = 0
    corners: tuple[bool, bool, bool, bool] = shapes.ALL
    alpha: float = 1.0
    fade: float = 0.0
    """So many units at the top go over from nothing into the drawing."""

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw at the exact size in pixels."""
        rect = stage.rect(self.box, dx, dy)
        picture = stage.pictures.get(self.source, rect.size, self.cover)
        if self.radius:
            picture = self._rounded(stage, picture)
        if self.alpha < 1 or self.fade:
            picture = picture.copy()
            picture.fill((255, 255, 255, round(255 * self.alpha)), None, pygame.BLEND_RGBA_MULT)
            shapes.fade_top(picture, stage.px(self.fade))
        surface.blit(picture, rect)

    def _rounded(self, stage: Stage, picture: pygame.Surface) -> pygame.Surface:
        def make() -> pygame.Surface:
            mask = pygame.Surface(picture.get_size(), pygame.SRCALPHA)
            mask.fill((255, 255, 255, 0))
            white = Brush(mask, stage.shapes, (255, 255, 255))
            shapes.rounded(white, mask.get_rect(), stage.px(self.radius), self.corners)
            cut = picture.copy()
            cut.blit(mask, (0, 0), None, pygame.BLEND_RGBA_MULT)
            return cut

        key = "cut", self.source, picture.get_size(), self.cover, self.radius, self.corners
        return stage.shapes.get(key, make)


@frozen
class Backdrop:
    """The sky behind everything: three colours from top to bottom, the middle one at 62%."""

    box: Box

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Fill the box."""
        rect = stage.rect(self.box, dx, dy)
        theme = stage.theme
        sky = theme.sky_top, theme.sky_middle, theme.sky_bottom
        column = stage.shapes.get(("sky", rect.h), lambda: shapes.gradient(sky, rect.h, 0.62))
        surface.blit(pygame.transform.scale(column, rect.size), rect)


@frozen
class Scrim:
    """A veil over what came before; what comes after belongs to a dialog on top."""

    box: Box
    colour: Colour
    alpha: float = 0.55

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Darken the box."""
        rect = stage.rect(self.box, dx, dy)
        veil = pygame.Surface(rect.size, pygame.SRCALPHA)
        veil.fill((*self.colour, round(255 * self.alpha)))
        surface.blit(veil, rect)


@frozen
class Group:
    """Pieces that move as one. A group with the name of a target lifts when that is hovered.

    `moves` groups slide when their key turns up elsewhere; with `settle` a little too far and
    back, as a card that is laid down. With another `face` than before they turn over.
    """

    key: str
    box: Box
    pieces: tuple[Piece, ...]
    moves: bool = True
    settle: bool = False
    face: str = ""

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw the pieces in order."""
        draw_all(surface, stage, self.pieces, dx, dy)


def draw_all(
    surface: pygame.Surface, stage: Stage, pieces: Sequence[Piece], dx: float = 0, dy: float = 0
) -> None:
    """Draw the pieces in order, each shifted by so many units."""
    for piece in pieces:
        piece.draw(surface, stage, dx, dy)


def _cast(surface: pygame.Surface, stage: Stage, rect: pygame.Rect, radius: int) -> None:
    shadow.cast(Brush(surface, stage.shapes, stage.theme.ink), rect, radius, stage.u)
    # A hair of a darker edge below, so that the card has a thickness.
    edge = rect.move(0, max(1, stage.px(1.5)))
    dim = mix(stage.theme.line, stage.theme.ink, 0.12)
    shapes.rounded(Brush(surface, stage.shapes, dim), edge, radius)
