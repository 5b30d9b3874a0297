"""What changed between two rows of pieces, so that only that is drawn again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import pygame
from attrs import frozen

from game.ui.pieces import Piece
from game.ui.reach import reach
from game.ui.stage import Stage

Placed = tuple[Piece, float]
"""A piece without pieces inside, drawn so many units lower than it stands."""


@frozen(eq=False)
class Part:
    """What is drawn, and the pixels that it can touch."""

    piece: Piece
    dy: float
    reach: pygame.Rect

    def shows(self, placed: Placed) -> bool:
        """Whether it is the same piece at the same place."""
        return self.dy == placed[1] and (self.piece is placed[0] or self.piece == placed[0])


def compare(
    old: Sequence[Part], row: Sequence[Placed], stage: Stage
) -> tuple[list[Part], list[pygame.Rect]]:
    """The row as parts, those of `old` used again, and the reach of all that came or went.

    Outside that reach both rows draw the same pieces in the same order.
    """
    shortest = min(len(old), len(row))
    head = next((n for n in range(shortest) if not old[n].shows(row[n])), shortest)
    rest = shortest - head
    tail = next((n for n in range(rest) if not old[-1 - n].shows(row[-1 - n])), rest)
    kept, torn = _middle(old[head : len(old) - tail], row[head : len(row) - tail], stage)
    return [*old[:head], *kept, *old[len(old) - tail :]], torn


def _middle(
    old: Sequence[Part], row: Sequence[Placed], stage: Stage
) -> tuple[list[Part], list[pygame.Rect]]:
    """Walk through both; an old part that is passed over was taken away, or has moved back."""
    places = defaultdict(list)
    for number, part in enumerate(old):
        places[part.piece.box].append(number)
    kept, torn, at = [], [], 0
    for placed in row:
        same = (n for n in places.get(placed[0].box, ()) if n >= at and old[n].shows(placed))
        found = next(same, None)
        if found is None:
            part = Part(*placed, reach(placed[0], stage, placed[1]))
            torn.append(part.reach)
        else:
            part = old[found]
            torn += [gone.reach for gone in old[at:found]]
            at = found + 1
        kept.append(part)
    return kept, torn + [gone.reach for gone in old[at:]]
