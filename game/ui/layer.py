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

SCENERIES = 2
"""How many are kept: that of the page, and that of the dialog on top of it."""


@frozen(eq=False)
class Scenery:
    """The pieces at the back, drawn; without any there is only the colour of the sky."""

    pieces: tuple[Piece, ...] = ()
    picture: pygame.Surface | None = None


class Layer:
    """The picture of the still pieces of one stage, as large as the surface it is for."""

    def __init__(self, stage: Stage, like: pygame.Surface) -> None:
        self._stage = stage
        self._picture = pygame.Surface(like.get_size(), 0, like)
        self._whole = self._picture.get_rect()
        self._parts: list[Part] = []
        self._torn = [self._whole]
        self._sceneries: list[Scenery] = []
        self._raised: list[Placed] = []
        self._under: list[tuple[pygame.Rect, pygame.Surface]] = []

    def show(self, still: Sequence[Piece], raised: Sequence[Placed] = ()) -> pygame.Surface:
        """The still pieces, those that are raised above the others; the picture is only lent.

        The raised ones are among the still pieces, behind the scenery. What they cover is put
        aside, so that the next one to rise does not make this one be drawn again.
        """
        row: list[Placed] = [(piece, 0.0) for piece in flat(still)]
        scenery = self._scenery(row[: _depth(still)])
        parts, torn = compare(self._parts, row, self._stage)
        if torn or self._torn or list(raised) != self._raised:
            self._lower()
            self._lay(parts, torn, scenery)
            self._raise(still, raised, scenery)
        return self._picture

    def _lay(self, parts: list[Part], torn: list[pygame.Rect], scenery: Scenery) -> None:
        """Make the picture show the parts, the first of which are on the scenery."""
        for rect in patches(self._torn + torn, self._whole):
            self._mend(rect, parts, scenery)
        self._parts, self._torn = parts, []

    def _raise(self, still: Sequence[Piece], raised: Sequence[Placed], scenery: Scenery) -> None:
        """Lift pieces out of the row to the top of it, and keep what was there."""
        up = {id(piece) for piece, _ in raised}
        row = [(leaf, 0.0) for leaf in flat(piece for piece in still if id(piece) not in up)]
        row += [(leaf, dy) for piece, dy in raised for leaf in flat((piece,))]
        parts, torn = compare(self._parts, row, self._stage)
        for rect in patches(torn, self._whole):
            under = odd(rect.size, self._picture)
            under.blit(self._picture, (0, 0), rect)
            self._under.append((rect, under))
            self._mend(rect, parts, scenery)
        self._raised = list(raised)

    def _lower(self) -> None:
        """Put back what was under the raised pieces."""
        for rect, picture in self._under:
            self._picture.blit(picture, rect, ((0, 0), rect.size))
        self._under, self._raised = [], []

    def _mend(self, rect: pygame.Rect, parts: Sequence[Part], scenery: Scenery) -> None:
        """Draw everything within the rectangle again."""
        with clipped(self._picture, rect):
            if scenery.picture is None:
                self._picture.fill(self._stage.theme.sky_bottom)
            else:
                self._picture.blit(scenery.picture, rect, rect)
            for part in parts[len(scenery.pieces) :]:
                if part.reach.colliderect(rect):
                    part.piece.draw(self._picture, self._stage, 0, part.dy)

    def _scenery(self, row: Sequence[Placed]) -> Scenery:
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
