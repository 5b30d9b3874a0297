"""Where the cards of the moments stand, and where on each the title, the words and the picture."""

from __future__ import annotations

from attrs import frozen

from game.ui.boxes import Box

GAP = 24
WIDE = 2.1
"""From this shape on the picture stands beside the words, else below them."""
TALLEST = 460.0
"""On a tall page the cards stand in the middle rather than half empty."""
WIDEST = 1240.0
"""One card alone is no wider than this."""
COLUMNS = (1, 2, 3, 2, 3, 3)
"""How many cards stand in a row, for one moment to six."""
HEAD = 58.0
"""The room for the digit and the title."""
WHERE = 72.0
"""The room below the words of a wide card for the case it was in."""


@frozen
class Plek:
    """Where a card stands, and on it the digit with the title, the words and the picture."""

    card: Box
    digit: Box
    title: Box
    words: Box
    where: Box
    """The room for the case it was in: beside the picture, or below the words."""
    picture: Box
    tap: Box
    """The place that picks: the card without its picture."""

    @classmethod
    def of(cls, box: Box, told: bool) -> Plek:
        """`told` is whether a card says which case it was in."""
        if box.w > WIDE * box.h:
            side = min(360.0, box.w * 0.36)
            tap, picture = box.trim(right=side), box.right_part(side).inset(26, 24)
            top, words, where = _lines(tap.trim(bottom=16), WHERE if told else 0.0)
        else:
            high = min(190.0, max(112.0, box.h * 0.33))
            tap, below = box.trim(bottom=high), box.bottom_part(high).inset(28, 0).trim(bottom=18)
            top, words, _ = _lines(tap, 0.0)
            where, picture = below.split_x(0.48 if told else 0.0, 0.52 if told else 1.0, gap=18)
        digit, title = top.split_x(44.0, 1, gap=16)
        return cls(box, digit, title, words, where, picture, tap)

    @property
    def look(self) -> Box:
        """The place that shows the moment large: around the picture."""
        return Box(self.picture.x - 10, self.picture.y, self.picture.w + 20, self.picture.h + 12)


def plekken(box: Box, aantal: int, told: bool) -> list[Plek]:
    """Places for so many cards, row by row; an incomplete last row stands in the middle."""
    columns = columns_of(aantal)
    rows = -(-aantal // columns)
    wide = box.w if aantal > 1 else min(box.w, WIDEST)
    room = box.centered(wide, min(box.h, rows * TALLEST + (rows - 1) * GAP))
    places = room.grid(columns, rows, GAP)[:aantal]
    dx = (columns * rows - aantal) * (places[0].w + GAP) / 2
    last = columns * (rows - 1)
    return [
        Plek.of(place.moved(dx=dx) if n >= last else place, told) for n, place in enumerate(places)
    ]


def columns_of(aantal: int) -> int:
    """How many cards stand in a row."""
    return COLUMNS[aantal - 1]


def _lines(box: Box, below: float) -> tuple[Box, Box, Box]:
    """The rows of a card: its title, its sentence, and `below` units under that."""
    inner = box.inset(28, 0).trim(top=16, bottom=2)
    top, words = inner.split_y(HEAD, 1, gap=6)
    return top, words.trim(bottom=below), words.bottom_part(below)
