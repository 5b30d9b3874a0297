"""Motion: the same key elsewhere slides there, what is new slides in, bars grow.

Time is an argument, so a frame is a function of the pages shown so far and the clock. Nothing
depends on motion: with it off, every page simply is there.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from game.ui.growth import Grower, amount, ease_out, growers, overshoot, with_amount
from game.ui.page import Page
from game.ui.pieces import Group, Piece

MOVE, TURN, GROW = 0.22, 0.26, 0.6
"""Seconds to slide, to turn over, and for a bar to grow."""
RISE = 24
"""Units that a new group comes up from."""


@frozen
class Moving:
    """A piece on its way: shifted in units, faded, and `squash` narrower while it turns."""

    piece: Piece
    dx: float = 0
    dy: float = 0
    alpha: float = 1.0
    squash: float = 1.0


@frozen
class Frame:
    """What to draw now: still pieces below, moving ones on top; `busy` while anything moves."""

    still: tuple[Piece, ...]
    moving: tuple[Moving, ...] = ()
    busy: bool = False


@frozen
class _Trip:
    """A group under way since `start`: from where, how visible it was, and its old side."""

    start: float
    dx: float
    dy: float
    fresh: bool
    back: Group | None

    @property
    def lasts(self) -> float:
        return TURN if self.back else MOVE


@frozen
class _Growth:
    """A bar, dot or ring that grows since `start` from an old amount."""

    start: float
    origin: float

    def seen(self, grower: Grower, now: float) -> float:
        """The amount at this moment, on its way to the grower's own."""
        part = min(1.0, max(0.0, (now - self.start) / GROW))
        return self.origin + (amount(grower) - self.origin) * ease_out(part)


class Motion:
    """Remembers the page shown last; the same calls with the same times give the same frames."""

    def __init__(self, on: bool = True) -> None:
        self._on = on
        self._page: Page | None = None
        self._trips: dict[str, _Trip] = {}
        self._growths: dict[str, _Growth] = {}

    def frame(self, page: Page, now: float) -> Frame:
        """The page as it is to be seen at `now` (in seconds)."""
        if self._page is None or not self._on:
            self._page = page
        elif page is not self._page and page != self._page:
            self._depart(self._page, page, now)
            self._page = page
        self._arrive(now)
        return self._frame(self._page, now)

    def skip(self) -> None:
        """Let everything arrive at once."""
        self._trips.clear()
        self._growths.clear()

    def _depart(self, old: Page, new: Page, now: float) -> None:
        before, after = _groups(old), _groups(new)
        trips = {
            key: self._trip(before.get(key), group, now)
            for key, group in after.items()
            if group.moves
        }
        growths = dict(self._growing(old, new, now))
        self._trips = {key: trip for key, trip in trips.items() if trip is not None}
        self._growths = growths

    def _trip(self, old: Group | None, new: Group, now: float) -> _Trip | None:
        """The way that a group has to go, counted from where it is seen now."""
        if old is None:
            return _Trip(now, 0, RISE, True, None)
        under_way = self._trips.get(new.key)
        at = _moving(old, under_way, now) if under_way else Moving(old)
        dx = old.box.centre[0] + at.dx - new.box.centre[0]
        dy = old.box.centre[1] + at.dy - new.box.centre[1]
        turned = old if old.face != new.face else None
        if abs(dx) < 0.5 and abs(dy) < 0.5 and turned is None:
            return under_way if under_way and under_way.fresh else None
        return _Trip(now, dx, dy, False, turned)

    def _growing(self, old: Page, new: Page, now: float) -> Iterator[tuple[str, _Growth]]:
        before = {grower.key: grower for grower in growers(old.pieces)}
        for grower in growers(new.pieces):
            was = before.get(grower.key)
            seen = 0.0 if was is None else amount(was)
            if was is not None and was.key in self._growths:
                seen = self._growths[was.key].seen(was, now)
            if abs(seen - amount(grower)) > 1e-6:
                yield grower.key, _Growth(now, seen)

    def _arrive(self, now: float) -> None:
        self._trips = {
            key: trip for key, trip in self._trips.items() if now < trip.start + trip.lasts
        }
        self._growths = {
            key: growth for key, growth in self._growths.items() if now < growth.start + GROW
        }

    def _frame(self, page: Page, now: float) -> Frame:
        if not self._trips and not self._growths:
            return Frame(page.pieces)
        still: list[Piece] = []
        moving: list[Moving] = []
        for piece in page.pieces:
            if isinstance(piece, Group) and piece.key in self._trips:
                moving.append(_moving(piece, self._trips[piece.key], now))
            else:
                rest, growing = self._apart(piece, now)
                still.extend(rest)
                moving.extend(growing)
        return Frame(tuple(still), tuple(moving), True)

    def _apart(self, piece: Piece, now: float) -> tuple[list[Piece], list[Moving]]:
        """The piece without what grows inside it, and what grows."""
        if isinstance(piece, Group):
            parts = [self._apart(inner, now) for inner in piece.pieces]
            growing = [mover for _, movers in parts for mover in movers]
            if not growing:
                return [piece], []
            rest = tuple(inner for rests, _ in parts for inner in rests)
            return [evolve(piece, pieces=rest)], growing
        if isinstance(piece, Grower) and piece.key in self._growths:
            seen = self._growths[piece.key].seen(piece, now)
            return [], [Moving(with_amount(piece, seen))]
        return [piece], []


def _moving(group: Group, trip: _Trip, now: float) -> Moving:
    part = min(1.0, max(0.0, (now - trip.start) / trip.lasts))
    left = 1 - (overshoot if group.settle and not trip.fresh else ease_out)(part)
    side: Group = group
    squash = 1.0
    dx, dy = trip.dx * left, trip.dy * left
    if trip.back is not None:
        squash = abs(1 - 2 * part)
        if part < 0.5:
            # The old side is placed at its own box, so it is shifted from there.
            side = trip.back
            dx += group.box.centre[0] - side.box.centre[0]
            dy += group.box.centre[1] - side.box.centre[1]
    return Moving(side, dx, dy, ease_out(part) if trip.fresh else 1.0, squash)


def _groups(page: Page) -> dict[str, Group]:
    return {piece.key: piece for piece in page.pieces if isinstance(piece, Group)}
