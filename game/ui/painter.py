"""Painting: what stands still is on a layer that is copied, what moves is drawn on top.

A frame with one card under way costs little more than that card: the layer is mended where a
still piece changed, a moving group is drawn once on a surface of its own, and of the surface only
what differs from the frame before is put right.
"""

from __future__ import annotations

from itertools import takewhile

import pygame
from attrs import evolve, frozen

from game.ui import shapes
from game.ui.afloat import Cards
from game.ui.canvas import Canvas
from game.ui.compare import Placed
from game.ui.layer import Layer
from game.ui.motion import Frame, Moving
from game.ui.page import Page, Target
from game.ui.pieces import Group, Scrim
from game.ui.reach import reach
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
        self._layer: Layer | None = None
        self._canvas = Canvas()
        self._cards = Cards(stage)

    def paint(
        self, surface: pygame.Surface, page: Page, frame: Frame, touch: Touch | None = None
    ) -> None:
        """Draw the frame; `touch` says what has the focus, what the pointer is over, what is down.

        The pieces of `frame` come from `page`; the surface has the size of the stage's look. When
        it is the one of the frame before, it still shows that, or `forget` was called.
        """
        touch = touch or Touch()
        raised = self._raised(page, frame, touch)
        layer = self._layer = self._layer or Layer(self._stage, surface)
        picture = layer.show(frame.still, raised)
        self._canvas.lay(surface, picture, layer.changed())
        for mover in frame.moving:
            self._move(surface, mover)
        self._cards.trim(mover.piece for mover in frame.moving)
        focus, hover = page.by_name(touch.focus), page.by_name(touch.hover)
        if focus is not None:
            self._ring(surface, focus, frame)
        elif hover is not None and not self._stage.look.motion:
            self._contour(surface, hover, self._stage.theme.ink, 3.0, 3.0)

    def forget(self) -> None:
        """What the surface shows may be lost: the next frame is drawn on all of it."""
        self._canvas.forget()

    def _raised(self, page: Page, frame: Frame, touch: Touch) -> list[Placed]:
        """The group of the hovered or pressed target, a little higher or lower."""
        target = page.by_name(touch.pressed) or page.by_name(touch.hover)
        if target is None or not self._stage.look.motion:
            return []  # without motion the hovered target gets a contour instead
        dy = LIFT / 2 if target.name == touch.pressed else -LIFT
        # What lies under a veil cannot be chosen, though it may have the same name.
        upper = takewhile(lambda piece: not isinstance(piece, Scrim), reversed(frame.still))
        return [
            (piece, dy) for piece in upper if isinstance(piece, Group) and piece.key == target.name
        ]

    def _move(self, surface: pygame.Surface, mover: Moving) -> None:
        stage = self._stage
        if not isinstance(mover.piece, Group):
            mover.piece.draw(surface, stage)  # what grows stays where it is
            self._canvas.over(reach(mover.piece, stage))
            return
        card = self._cards.get(mover.piece)
        picture, box = card.picture, card.box
        left, top = stage.px(box.x + mover.dx), stage.px(box.y + mover.dy)
        if mover.squash < 1:
            width = max(1, round(picture.get_width() * mover.squash))
            left += (picture.get_width() - width) // 2
            picture = pygame.transform.scale(picture, (width, picture.get_height()))
        picture.set_alpha(round(255 * mover.alpha))
        self._canvas.over(surface.blit(picture, (left, top)))

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
        self._canvas.over(rect)
