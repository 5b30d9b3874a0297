"""What grows from its previous amount: bars, dots and rings; and how things slow down."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from game.ui.marks import Bar, Dot, Ring
from game.ui.pieces import Group, Piece

Grower = Bar | Dot | Ring


def ease_out(part: float) -> float:
    """Fast at first, then slower: 0 to 1."""
    return 1 - (1 - part) ** 3


def overshoot(part: float) -> float:
    """As `ease_out`, a little past 1 before it settles: a card laid on a table."""
    bend = 1.2
    return 1 + (bend + 1) * (part - 1) ** 3 + bend * (part - 1) ** 2


def growers(pieces: tuple[Piece, ...]) -> Iterator[Grower]:
    """Everything with a key that can grow, also inside groups."""
    for piece in pieces:
        if isinstance(piece, Group):
            yield from growers(piece.pieces)
        elif isinstance(piece, Grower) and piece.key:
            yield piece


def amount(grower: Grower) -> float:
    """How far it is: a dot's width in units, else a fraction."""
    return grower.box.w if isinstance(grower, Dot) else grower.fraction


def with_amount(grower: Grower, value: float) -> Grower:
    """The same thing so far along."""
    if isinstance(grower, Dot):
        box = grower.box.centered(value, value)
        return Dot(box, grower.fill, grower.outline, grower.outline_width, grower.key)
    return evolve(grower, fraction=value)
