"""Boxes in units, and the ways a screen cuts them up."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen


@frozen
class Box:
    """A rectangle in units; every helper returns new boxes."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        """The middle point."""
        return self.x + self.w / 2, self.y + self.h / 2

    def inset(self, dx: float, dy: float | None = None) -> Box:
        """The same box, smaller by `dx` on both sides and `dy` (or `dx`) above and below."""
        dy = dx if dy is None else dy
        return Box(self.x + dx, self.y + dy, self.w - 2 * dx, self.h - 2 * dy)

    def outset(self, by: float) -> Box:
        """The same box, larger by `by` on all sides."""
        return self.inset(-by)

    def trim(self, left: float = 0, top: float = 0, right: float = 0, bottom: float = 0) -> Box:
        """The same box with a strip cut off each named side."""
        return Box(self.x + left, self.y + top, self.w - left - right, self.h - top - bottom)

    def moved(self, dx: float = 0, dy: float = 0) -> Box:
        """The same box elsewhere."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def left(self, w: float) -> Box:
        """The strip of width `w` at the left."""
        return Box(self.x, self.y, w, self.h)

    def right_part(self, w: float) -> Box:
        """The strip of width `w` at the right."""
        return Box(self.right - w, self.y, w, self.h)

    def top(self, h: float) -> Box:
        """The strip of height `h` at the top."""
        return Box(self.x, self.y, self.w, h)

    def bottom_part(self, h: float) -> Box:
        """The strip of height `h` at the bottom."""
        return Box(self.x, self.bottom - h, self.w, h)

    def centered(self, w: float, h: float) -> Box:
        """A box of that size in the middle of this one."""
        return Box(self.x + (self.w - w) / 2, self.y + (self.h - h) / 2, w, h)

    def split_x(self, *shares: float, gap: float = 0) -> tuple[Box, ...]:
        """Columns from left to right: a share up to 1 is a fraction of what the fixed ones leave.

        A share above 1 is a fixed width in units.
        """
        boxes, x = [], self.x
        for w in _sizes(shares, self.w - gap * (len(shares) - 1)):
            boxes.append(Box(x, self.y, w, self.h))
            x += w + gap
        return tuple(boxes)

    def split_y(self, *shares: float, gap: float = 0) -> tuple[Box, ...]:
        """Rows from top to bottom; shares as in `split_x`."""
        boxes, y = [], self.y
        for h in _sizes(shares, self.h - gap * (len(shares) - 1)):
            boxes.append(Box(self.x, y, self.w, h))
            y += h + gap
        return tuple(boxes)

    def row(self, n: int, gap: float = 0) -> tuple[Box, ...]:
        """`n` equal boxes beside each other."""
        return self.split_x(*[1 / n] * n, gap=gap)

    def column(self, n: int, gap: float = 0) -> tuple[Box, ...]:
        """`n` equal boxes below each other."""
        return self.split_y(*[1 / n] * n, gap=gap)

    def grid(self, columns: int, rows: int, gap: float = 0) -> tuple[Box, ...]:
        """Equal boxes in reading order."""
        return tuple(box for line in self.column(rows, gap) for box in line.row(columns, gap))

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether the point lies inside; the right and lower edge are outside."""
        return self.x <= point[0] < self.right and self.y <= point[1] < self.bottom

    def covers(self, other: Box, slack: float = 0.5) -> bool:
        """Whether the other box lies wholly inside, give or take `slack` units."""
        return (
            self.x - slack <= other.x
            and self.y - slack <= other.y
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlaps(self, other: Box, slack: float = 0.5) -> bool:
        """Whether the two share more than `slack` units in both directions."""
        return (
            min(self.right, other.right) - max(self.x, other.x) > slack
            and min(self.bottom, other.bottom) - max(self.y, other.y) > slack
        )


def _sizes(shares: Sequence[float], total: float) -> list[float]:
    free = total - sum(share for share in shares if share > 1)
    return [share if share > 1 else share * free for share in shares]


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of them."""
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Box(x, y, right - x, bottom - y)
