"""Painting: what stands still is drawn once and copied, what moves is drawn on top.

A frame with one card under way costs little more than copying the frame: the layer is kept
until a still piece changes, and a moving group is drawn once on a surface of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

import pygame
from attrs import evolve, frozen

from game.ui import shapes
from game.ui.boxes import Box, around
from game.ui.motion import Frame, Moving
from game.ui.page import Page, Target, flat
from game.ui.pieces import Group, Panel, Piece, draw_all
from game.ui.shadow import REACH
from game.ui.shapes import Brush
from game.ui.stage import Stage
from game.ui.theme import Colour

LIFT = 4
"""Units that a hovered group rises, and half of what a pressed one sinks."""
RING = 4.0


@frozen
class Touch:
    """What a player is doing, as names of targets: focus by keys, hover, pressed."""

    focus: str | None = None
    hover: str | None = None
    pressed: str | None = None


class Painter:
    """Draws frames for one stage; keeps the still layer and the surfaces of moving groups."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._layer: pygame.Surface | None = None
        self._drawn: tuple[Piece, ...] = ()
        self._cards: dict[int, tuple[Piece, pygame.Surface, Box]] = {}

    def paint(
        self, surface: pygame.Surface, page: Page, frame: Frame, touch: Touch | None = None
    ) -> None:
        """Draw the frame; `touch` says what has the focus, what the pointer is over, what is down.

        The pieces of `frame` come from `page`; the surface has the size of the stage's look.
        """
        touch = touch or Touch()
        lifted = self._lifted(page, frame, touch)
        movers = (*frame.moving, *lifted)
        still = _without(frame.still, [mover.piece for mover in lifted])
        surface.blit(self._still(surface, still), (0, 0))
        self._forget([mover.piece for mover in movers])
        for mover in movers:
            self._move(surface, mover)
        focus, hover = page.by_name(touch.focus), page.by_name(touch.hover)
        if focus is not None:
            self._ring(surface, focus, frame)
        elif hover is not None and not self._stage.look.motion:
            self._contour(surface, hover, self._stage.theme.ink, 3.0, 3.0)

    def _still(self, surface: pygame.Surface, pieces: tuple[Piece, ...]) -> pygame.Surface:
        same = len(pieces) == len(self._drawn) and all(
            one is other or one == other for one, other in zip(pieces, self._drawn, strict=True)
        )
        if self._layer is None or not same:
            if self._layer is None:
                self._layer = pygame.Surface(surface.get_size(), 0, surface)
            self._layer.fill(self._stage.theme.sky_bottom)
            draw_all(self._layer, self._stage, pieces)
            self._drawn = pieces
        return self._layer

    def _lifted(self, page: Page, frame: Frame, touch: Touch) -> list[Moving]:
        """The group of the hovered or pressed target, a little higher or lower."""
        target = page.by_name(touch.pressed) or page.by_name(touch.hover)
        if target is None or not self._stage.look.motion:
            return []  # without motion the hovered target gets a contour instead
        dy = LIFT / 2 if target.name == touch.pressed else -LIFT
        return [
            Moving(piece, dy=dy)
            for piece in frame.still
            if isinstance(piece, Group) and piece.key == target.name
        ]

    def _move(self, surface: pygame.Surface, mover: Moving) -> None:
        stage = self._stage
        if not isinstance(mover.piece, Group):
            mover.piece.draw(surface, stage, mover.dx, mover.dy)
            return
        picture, box = self._card(mover.piece)
        left, top = stage.px(box.x + mover.dx), stage.px(box.y + mover.dy)
        if mover.squash < 1:
            width = max(1, round(picture.get_width() * mover.squash))
            left += (picture.get_width() - width) // 2
            picture = pygame.transform.scale(picture, (width, picture.get_height()))
        picture.set_alpha(round(255 * mover.alpha))
        surface.blit(picture, (left, top))

    def _card(self, group: Group) -> tuple[pygame.Surface, Box]:
        """The group on a transparent surface with room for its shadow, drawn once."""
        kept = self._cards.get(id(group))
        if kept is None or kept[0] is not group:
            stage = self._stage
            reach = REACH if any(_shaded(piece) for piece in flat(group.pieces)) else 10
            box = around([group.box, *(piece.box for piece in group.pieces)]).outset(reach)
            picture = pygame.Surface(stage.rect(box).size, pygame.SRCALPHA)
            group.draw(picture, stage, -box.x, -box.y)
            kept = self._cards[id(group)] = group, picture, box
        return kept[1], kept[2]

    def _forget(self, moving: Sequence[Piece]) -> None:
        """Drop the surfaces of groups that no longer move."""
        alive = {id(piece) for piece in moving}
        self._cards = {key: kept for key, kept in self._cards.items() if key in alive}

    def _ring(self, surface: pygame.Surface, target: Target, frame: Frame) -> None:
        """Two contours around the target, so that one of them shows on any colour."""
        stage = self._stage
        on_way = next(
            (
                mover
                for mover in frame.moving
                if isinstance(mover.piece, Group) and mover.piece.key == target.name
            ),
            None,
        )
        dx, dy = (on_way.dx, on_way.dy) if on_way else (0.0, 0.0)
        target = evolve(target, box=target.box.moved(dx, dy))
        self._contour(surface, target, stage.theme.white, 3.0, 3.0)
        self._contour(surface, target, stage.theme.ink, 3.0 + RING, RING)

    def _contour(
        self, surface: pygame.Surface, target: Target, colour: Colour, out: float, wide: float
    ) -> None:
        stage = self._stage
        rect, radius = stage.rect(target.box.outset(out)), stage.px(target.radius + out)
        brush = Brush(surface, stage.shapes, colour)
        shapes.outlined(brush, rect, radius, max(1, stage.px(wide)))


def _without(pieces: tuple[Piece, ...], gone: Sequence[Piece]) -> tuple[Piece, ...]:
    if not gone:
        return pieces
    names = {id(piece) for piece in gone}
    return tuple(piece for piece in pieces if id(piece) not in names)


def _shaded(piece: Piece) -> bool:
    return isinstance(piece, Panel) and piece.shadow
