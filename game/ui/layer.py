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

from game.ui.compare import Part, Placed, compare
from game.ui.page import flat
from game.ui.patches import patches
from game.ui.pieces import Backdrop, Picture, Piece, Scrim
from game.ui.shapes import clipped
from game.ui.stage import Stage

SCENERIES = 2
"""How many are kept: that of the page, and that of the dialog on top of it."""


class Layer:
    """The picture of the still pieces of one stage, as large as the surface it is for."""

    def __init__(self, stage: Stage, like: pygame.Surface) -> None:
        self._stage = stage
        self._picture = pygame.Surface(like.get_size(), 0, like)
        self._whole = self._picture.get_rect()
        self._parts: list[Part] = []
        self._torn = [self._whole]
        self._sceneries: list[tuple[tuple[Piece, ...], pygame.Surface]] = []

    def show(self, still: Sequence[Piece], raised: Sequence[Placed] = ()) -> pygame.Surface:
        """The still pieces with the raised ones above them; the picture is only lent."""
        row: list[Placed] = [(piece, 0.0) for piece in flat(still)]
        row += [(piece, dy) for group, dy in raised for piece in flat((group,))]
        depth = _depth(row)
        scenery = self._scenery(row[:depth]) if depth else None
        self._lay(row, scenery, depth)
        return self._picture

    def _lay(self, row: Sequence[Placed], scenery: pygame.Surface | None, depth: int) -> None:
        """Make the picture show the row, of which the first `depth` are on the scenery."""
        self._parts, torn = compare(self._parts, row, self._stage)
        for rect in patches(self._torn + torn, self._whole):
            with clipped(self._picture, rect):
                if scenery is None:
                    self._picture.fill(self._stage.theme.sky_bottom)
                else:
                    self._picture.blit(scenery, rect, rect)
                for part in self._parts[depth:]:
                    if part.reach.colliderect(rect):
                        part.piece.draw(self._picture, self._stage, 0, part.dy)
        self._torn = []

    def _scenery(self, row: Sequence[Placed]) -> pygame.Surface:
        """The picture of the pieces at the back, drawn once while they stay the same."""
        pieces = tuple(piece for piece, _ in row)
        found = next((kept for kept in self._sceneries if kept[0] == pieces), None)
        if found is None:
            found = pieces, self._drawn(row)
        self._sceneries = [found, *(kept for kept in self._sceneries if kept is not found)]
        del self._sceneries[SCENERIES:]
        return found[1]

    def _drawn(self, row: Sequence[Placed]) -> pygame.Surface:
        if isinstance(row[-1][0], Scrim):
            # Under the veil lies the page that was on the picture a moment ago, or nearly so.
            below = row[:-1]
            depth = _depth(below)
            self._lay(below, self._scenery(below[:depth]) if depth else None, depth)
            picture, above = self._picture.copy(), row[-1:]
        else:
            picture, above = pygame.Surface(self._whole.size, 0, self._picture), row
            picture.fill(self._stage.theme.sky_bottom)
        for piece, _ in above:
            piece.draw(picture, self._stage)
        return picture


def _depth(row: Sequence[Placed]) -> int:
    """How many pieces make the scenery: all up to the last veil, else what lies at the back."""
    veils = [number for number, (piece, _) in enumerate(row) if isinstance(piece, Scrim)]
    if veils:
        return veils[-1] + 1
    return sum(1 for _ in takewhile(lambda placed: isinstance(placed[0], Backdrop | Picture), row))
