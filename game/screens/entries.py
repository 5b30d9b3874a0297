"""A column of large entries: a sign, what it does, and its key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from game.ui.boxes import Box
from game.ui.emblems import sign_svg
from game.ui.keys import key_label
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Picture, Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text
from game.ui.theme import Colour
from game.ui.widgets import cap_size, key_cap

WORDS = TextStyle("bold", 36, valign="middle", min_size=20)
HIGHEST = 116.0


@frozen
class Entry:
    """One entry of a menu; `keys` also work, but are not drawn."""

    name: str
    label: str
    wish: Any
    key: str
    sign: str
    primary: bool = False
    keys: tuple[str, ...] = ()


def entries(stage: Stage, box: Box, specs: Sequence[Entry], gap: float = 22) -> Page:
    """The entries below each other from the top of the box."""
    height = min(HIGHEST, (box.h - gap * (len(specs) - 1)) / len(specs))
    rows = box.top(height * len(specs) + gap * (len(specs) - 1)).column(len(specs), gap)
    return join(_entry(stage, row, spec) for row, spec in zip(rows, specs, strict=True))


def column_height(count: int, gap: float = 22) -> float:
    """How high a column of so many entries is when there is room."""
    return HIGHEST * count + gap * (count - 1)


def _entry(stage: Stage, box: Box, spec: Entry) -> Page:
    theme = stage.theme
    colour = theme.white if spec.primary else theme.ink
    fill = theme.ink if spec.primary else theme.paper
    label = key_label(spec.key)
    cap = cap_size(lay_text(stage, label, TextStyle("body", 18), None))[0]
    inner = box.inset(34, 8)
    sign, words, key = inner.split_x(46.0, 1, cap + 4, gap=24)
    pieces: list[Piece] = [
        Panel(box, fill, 18, outline=None if spec.primary else theme.line),
        Picture(sign.centered(46, 46), sign_svg(spec.sign, _code(colour))),
        write(stage, words, spec.label, _styled(spec)),
        key_cap(stage, key, spec.key, theme.white if spec.primary else None),
    ]
    target = Target(spec.name, box, spec.wish, (spec.key, *spec.keys), spec.label, radius=18)
    return Page((Group(spec.name, box, tuple(pieces), moves=False),), (target,))


def _styled(spec: Entry) -> TextStyle:
    colour = "white" if spec.primary else "ink"
    return TextStyle(WORDS.face, WORDS.size, colour, WORDS.align, WORDS.valign, WORDS.min_size)


def _code(colour: Colour) -> str:
    red, green, blue = colour
    return f"#{red:02X}{green:02X}{blue:02X}"
