"""A page: placed pieces, and the places where a player can act."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from attrs import frozen

from game.ui.boxes import Box
from game.ui.pieces import Group, Piece, Scrim
from game.ui.stage import Stage

Direction = Literal["next", "previous", "left", "right", "up", "down"]

_AHEAD = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


@frozen
class Target:
    """A place to click, touch or reach by key: choosing it hands back `wish`."""

    name: str
    box: Box
    wish: object
    keys: tuple[str, ...] = ()
    """Names as `keys.key_name` gives them: enter, esc, k, 1."""
    label: str = ""
    enabled: bool = True
    radius: float = 16
    aside: bool = False
    """Whether a first arrow passes it by, because it is not what the page is about."""
    keys_only: bool = False
    """Whether it is a short way to what can be chosen by mouse on another screen."""


@frozen
class Page:
    """Pieces from back to front, and targets in the order of the Tab key."""

    pieces: tuple[Piece, ...] = ()
    targets: tuple[Target, ...] = ()

    def __add__(self, other: Page) -> Page:
        return Page(self.pieces + other.pieces, self.targets + other.targets)

    def hit(self, point: tuple[float, float]) -> Target | None:
        """The enabled target at a point in units; the one on top when they overlap."""
        found = [target for target in self._shown() if target.box.holds(point)]
        return found[-1] if found else None

    def by_key(self, name: str) -> Target | None:
        """The enabled target that this key chooses."""
        return next((target for target in self._enabled() if name in target.keys), None)

    def by_name(self, name: str | None) -> Target | None:
        """The enabled target with that name."""
        return next((target for target in self._enabled() if target.name == name), None)

    def next_focus(self, current: str | None, direction: Direction) -> str | None:
        """The name of the target that gets the focus after `current`.

        Tab walks around in order, what stands aside last; an arrow goes to the nearest target
        on that side and stays where it is when there is none.
        """
        targets = self._shown()
        here = self.by_name(current)
        if not targets:
            return None
        if here is None:
            if direction in _AHEAD:
                return _first(targets).name
            return targets[-1].name if direction == "previous" else _first(targets).name
        if direction in ("next", "previous"):
            targets = [*(t for t in targets if not t.aside), *(t for t in targets if t.aside)]
            step = 1 if direction == "next" else -1
            return targets[(targets.index(here) + step) % len(targets)].name
        near = [
            (distance, target.name)
            for target in targets
            if (distance := _distance(here.box, target.box, _AHEAD[direction])) is not None
        ]
        return min(near, key=lambda pair: pair[0])[1] if near else here.name

    def _shown(self) -> list[Target]:
        """What can be seen and chosen by mouse and focus."""
        return [target for target in self._enabled() if not target.keys_only]

    def _enabled(self) -> list[Target]:
        return [target for target in self.targets if target.enabled]


def _first(targets: Sequence[Target]) -> Target:
    """Where a focus begins: what stands aside comes last."""
    return next((target for target in targets if not target.aside), targets[0])


def join(pages: Iterable[Page]) -> Page:
    """All fragments as one page, in order."""
    parts = list(pages)
    return Page(
        tuple(piece for page in parts for piece in page.pieces),
        tuple(target for page in parts for target in page.targets),
    )


def dialog(stage: Stage, below: Page, above: Page) -> Page:
    """A page under a veil, with another on top that alone can be chosen from."""
    return Page((*below.pieces, Scrim(stage.box, stage.theme.ink), *above.pieces), above.targets)


def flat(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces with those inside groups, groups themselves left out."""
    for piece in pieces:
        if isinstance(piece, Group):
            yield from flat(piece.pieces)
        else:
            yield piece


def _distance(here: Box, there: Box, ahead: tuple[int, int]) -> float | None:
    """How far a box lies in a direction, sideways counted double; None when it does not."""
    (x, y), (to_x, to_y) = here.centre, there.centre
    forward = (to_x - x) * ahead[0] + (to_y - y) * ahead[1]
    if forward <= 1:
        return None
    gap_x = max(0.0, there.x - here.right, here.x - there.right)
    gap_y = max(0.0, there.y - here.bottom, here.y - there.bottom)
    aside = gap_y if ahead[0] else gap_x
    skew = abs(to_y - y) if ahead[0] else abs(to_x - x)
    # What stands straight ahead wins over what stands askew, however near.
    return math.hypot(forward, 0) + 2 * aside + (skew * 0.2 if not aside else 1000)
