"""What was chosen in the steps before, small and beside each other, to choose again."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.ui.boxes import Box
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Picture, Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text

CHOSEN = TextStyle("body", 30, valign="middle", min_size=18)
HIGH, SIDE, BETWEEN = 62.0, 44.0, 16.0
"""The height of one, the size of its emblem, the room between two."""


@frozen
class Chosen:
    """What was chosen before, and the wish to choose it again."""

    name: str
    said: str
    wish: object
    emblem: str = ""

    @property
    def left(self) -> float:
        """Where its words begin."""
        return 20 + (SIDE + 12 if self.emblem else 0)

    def wide(self, stage: Stage) -> float:
        """How wide its words make it."""
        return lay_text(stage, self.said, CHOSEN, None).width + self.left + 22


def chosen_row(stage: Stage, box: Box, chosen: Sequence[Chosen]) -> Page:
    """What was chosen, beside each other from the left; each can be chosen again."""
    pages, x = [], box.x
    for spec, most in zip(chosen, _widths(stage.normal, box.w, chosen), strict=True):
        place = Box(x, box.y, min(most, spec.wide(stage)), box.h)
        pages.append(_chip(stage, place, spec))
        x += place.w + BETWEEN
    return join(pages)


def _widths(stage: Stage, room: float, chosen: Sequence[Chosen]) -> list[float]:
    """How wide each may become: beside another both share what is left over."""
    if len(chosen) < 2:
        return [room] * len(chosen)
    first, second = (spec.wide(stage) for spec in chosen)
    room -= BETWEEN
    first = min(first, room / 2)
    second = min(second, room - first)
    spare = (room - first - second) / 2
    return [first + spare, second + spare]


def _chip(stage: Stage, box: Box, spec: Chosen) -> Page:
    """A small white card with what was chosen."""
    theme = stage.theme
    place = box.centered(box.w, min(box.h, HIGH))
    pieces: list[Piece] = [
        Panel(place, theme.white, 14, shadow=False, outline=theme.line, outline_width=3),
        write(stage, place.trim(left=spec.left, right=18), spec.said, CHOSEN),
    ]
    if spec.emblem:
        sign = place.trim(left=20).left(SIDE).centered(SIDE, SIDE)
        pieces.append(Picture(sign, spec.emblem))
    target = Target(spec.name, place, spec.wish, label=spec.said, radius=14)
    return Page((Group(spec.name, place, tuple(pieces), moves=False),), (target,))
