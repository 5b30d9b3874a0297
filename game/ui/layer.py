"""The still layer: everything that does not move, on one picture that is only mended.

A change costs what it changes: within the reach of the pieces that came or went everything is
drawn again from back to front, the rest stays. The result equals drawing it all anew, to the
pixel. The scenery at the back (the sky and the city, or a whole page under a veil) is kept on a
picture of its own, because it hardly ever changes and costs most.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import pygame
from attrs import frozen

from game.ui.blocks import odd
from game.ui.compare import Part, Placed, compare
from game.ui.page import flat
from game.ui.patches import patches
from game.ui.pieces import Backdrop, Picture, Piece, Scrim
from game.ui.shapes import clipped
from game.ui.stage import Stage

Patch = tuple[pygame.Rect, pygame.Surface]
"""A part of the picture, and what it shows: in the upper left corner of the surface."""

SCENERIES = 2
"""How many are kept: that of the page, and that of the dialog on top of it."""


@frozen(eq=False)
class Scenery:
    """The pieces at the back, drawn; without any there is only the colour of the sky."""

    pieces: tuple[Piece, ...] = ()
    picture: pygame.Surface | None = None


@frozen(eq=False)
class Lift:
    """Pieces that are raised, and what the picture shows where that makes a difference."""

    raised: list[Placed]
    over: list[Patch]

    @property
    def weight(self) -> int:
        """How many pixels it keeps."""
        return sum(rect.w * rect.h for rect, _ in self.over)


class Layer:
    """The picture of the still pieces of one stage, as large as the surface it is for."""

    def __init__(self, stage: Stage, like: pygame.Surface) -> None:
        self._stage = stage
        self._picture = pygame.Surface(like.get_size(), 0, like)
        self._whole = self._picture.get_rect()
        self._still: Sequence[Piece] = ()
        self._parts: list[Part] = []
        self._torn = [self._whole]
        self._scenery = Scenery()
        self._sceneries: list[Scenery] = []
        self._raised: list[Placed] = []
        self._under: list[Patch] = []
        self._lifts: list[Lift] = []
        self._changed: list[pygame.Rect] = []

    def show(self, still: Sequence[Piece], raised: Sequence[Placed] = ()) -> pygame.Surface:
        """The still pieces, those that are raised above the others; the picture is only lent.

        The raised ones are among the still pieces, behind the scenery. What they cover is put
        aside, so that the next one to rise does not make this one be drawn again.
        """
        if still is not self._still or self._torn:
            self._lay(still)
        if list(raised) != self._raised:
            self._lower()
            self._raise(list(raised))
        return self._picture

    def changed(self) -> list[pygame.Rect]:
        """Where the picture changed since this was last asked."""
        rects, self._changed = self._changed, []
        return rects

    def _lay(self, still: Sequence[Piece]) -> None:
        """Make the picture show the still pieces, with nothing raised where any of them changed."""
        row: list[Placed] = [(piece, 0.0) for piece in flat(still)]
        scenery = self._behind(row[: _depth(still)])
        parts, torn = compare(self._parts, row, self._stage)
        self._still, self._scenery = still, scenery
        if not torn and not self._torn:
            return
        self._lower()
        for rect in patches(self._torn + torn, self._whole):
            self._mend(rect, parts)
        self._parts, self._torn, self._lifts = parts, [], []

    def _raise(self, raised: list[Placed]) -> None:
        """Lift pieces out of the row to the top of it, and keep what was there."""
        lift = next((lift for lift in self._lifts if lift.raised == raised), None)
        if lift is None:
            self._lifts.append(self._lifted(raised))
            while sum(lift.weight for lift in self._lifts) > self._whole.w * self._whole.h:
                del self._lifts[0]
        else:
            self._under = [(rect, self._copy(rect)) for rect, _ in lift.over]
            self._put(lift.over)
        self._raised = raised

    def _lifted(self, raised: list[Placed]) -> Lift:
        """Draw the raised pieces on top; the same ones can be put back while nothing changes."""
        up = {id(piece) for piece, _ in raised}
        row = [(leaf, 0.0) for leaf in flat(piece for piece in self._still if id(piece) not in up)]
        row += [(leaf, dy) for piece, dy in raised for leaf in flat((piece,))]
        parts, torn = compare(self._parts, row, self._stage)
        rects = patches(torn, self._whole)
        self._under = [(rect, self._copy(rect)) for rect in rects]
        for rect in rects:
            self._mend(rect, parts)
        return Lift(raised, [(rect, self._copy(rect)) for rect in rects])

    def _lower(self) -> None:
        """Put back what was under the raised pieces."""
        self._put(self._under)
        self._under, self._raised = [], []

    def _copy(self, rect: pygame.Rect) -> pygame.Surface:
        copied = odd(rect.size, self._picture)
        copied.blit(self._picture, (0, 0), rect)
        return copied

    def _put(self, parts: list[Patch]) -> None:
        for rect, picture in parts:
            self._picture.blit(picture, rect, ((0, 0), rect.size))
            self._changed.append(rect)

    def _mend(self, rect: pygame.Rect, parts: Sequence[Part]) -> None:
        """Draw everything within the rectangle again."""
        scenery = self._scenery
        self._changed.append(rect)
        with clipped(self._picture, rect):
            if scenery.picture is None:
                self._picture.fill(self._stage.theme.sky_bottom)
            else:
                self._picture.blit(scenery.picture, rect, rect)
            for part in parts[len(scenery.pieces) :]:
                if part.reach.colliderect(rect):
                    part.piece.draw(self._picture, self._stage, 0, part.dy)

    def _behind(self, row: Sequence[Placed]) -> Scenery:
        """The picture of the pieces at the back, drawn once while they stay the same."""
        pieces = tuple(piece for piece, _ in row)
        if not pieces:
            return Scenery()
        known = (kept for kept in self._sceneries if kept.pieces == pieces)
        found = next(known, None) or Scenery(pieces, self._drawn(row))
        self._sceneries = [found, *(kept for kept in self._sceneries if kept is not found)]
        del self._sceneries[SCENERIES:]
        return found

    def _drawn(self, row: Sequence[Placed]) -> pygame.Surface:
        picture = odd(self._whole.size, self._picture)
        if isinstance(row[-1][0], Scrim):
            # Under the veil lies the page that was on the picture a moment ago, or nearly so.
            below = [piece for piece, _ in row[:-1]]
            picture.blit(self.show(below), (0, 0))
            above = row[-1:]
        else:
            picture.fill(self._stage.theme.sky_bottom)
            above = row
        for piece, _ in above:
            piece.draw(picture, self._stage)
        return picture


def _depth(still: Sequence[Piece]) -> int:
    """How many pieces make the scenery: all up to the last veil, else what lies at the back."""
    veils = [place for place, piece in enumerate(still) if isinstance(piece, Scrim)]
    if veils:
        return sum(1 for _ in flat(still[: veils[-1] + 1]))
    return sum(1 for _ in takewhile(lambda piece: isinstance(piece, Backdrop | Picture), still))
