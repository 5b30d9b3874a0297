"""Who speaks when: the names in a row with an arrow between, the one who begins first.

Which order that is, is the domain's (`verloop.spreekvolgorde`); here it only has to fit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from game.domain.views import View
from game.screens.base import Context
from game.screens.voorstellen import naam_kort
from game.texts.terugkijken import spreekbeurten
from game.ui.boxes import Box
from game.ui.flow import scales
from game.ui.lines import Line
from game.ui.page import Page
from game.ui.pieces import Panel, Piece, Text
from game.ui.stage import Stage
from game.ui.text import TextBlock, TextStyle, lay_text

BEGINS = TextStyle("bold", 36)
NAME = TextStyle("body", 36)
AIR, SHAFT = 16.0, 34.0
"""The air on both sides of an arrow, and how long it is."""
READABLE = 0.7
"""Whole names are not set smaller than this."""
HIGH = 92.0
"""A strip so high has room for three lines of small names, or one of large ones."""


def strook(ctx: Context, view: View, box: Box) -> Page:
    """A strip of paper with the order of speaking."""
    panel = Panel(box, ctx.stage.theme.paper, 18)
    return Page((panel, *volgorde(ctx, view, box.inset(40, 8))))


def volgorde(ctx: Context, view: View, box: Box) -> list[Piece]:
    """The names in the box, on as many lines as they need, as large as fits.

    Long names of many players stand there by their first word, rather than too small to read.
    """
    for naam in (ctx.t.naam, lambda speler: naam_kort(ctx.t.naam(speler))):
        rows = _Rows.fitting(ctx.stage, spreekbeurten(ctx.t, view, naam), box)
        if rows.scale * ctx.stage.text_factor >= READABLE:
            break
    return list(rows.pieces(ctx.stage, box))


@frozen
class _Rows:
    """Names on lines at one scale."""

    lines: tuple[tuple[TextBlock, ...], ...]
    scale: float

    @classmethod
    def fitting(cls, stage: Stage, namen: Sequence[str], box: Box) -> _Rows:
        """The names at the largest scale at which they fit in the box."""
        for scale in scales(stage):
            rows = cls.of(stage, namen, scale, box.w)
            if rows.height <= box.h and rows.width <= box.w:
                break
        return rows

    @classmethod
    def of(cls, stage: Stage, namen: Sequence[str], scale: float, wide: float) -> _Rows:
        """The names in order, a new line where the next one no longer fits."""
        lines: list[list[TextBlock]] = [[]]
        for at, naam in enumerate(namen):
            style = NAME if at else BEGINS
            block = lay_text(stage, naam, style.at(style.size * scale), None)
            # Behind each name but the last there is room for its arrow.
            if lines[-1] and _width([*lines[-1], block], scale) + _arrow(scale) > wide:
                lines.append([])
            lines[-1].append(block)
        return cls(tuple(map(tuple, lines)), scale)

    @property
    def width(self) -> float:
        return max(_width(line, self.scale) for line in self.lines)

    @property
    def height(self) -> float:
        return sum(line[0].height for line in self.lines)

    def pieces(self, stage: Stage, box: Box) -> Iterator[Piece]:
        """The words and arrows, the lines in the middle of the box's height."""
        y = box.y + (box.h - self.height) / 2
        for number, line in enumerate(self.lines):
            x, last_line = box.x, number == len(self.lines) - 1
            for at, block in enumerate(line):
                place = Box(x, y, block.width, block.height)
                yield Text(place, block, stage.theme.ink)
                x += block.width
                if not last_line or at < len(line) - 1:
                    yield _drawn(stage, place, self.scale)
                x += _arrow(self.scale)
            y += line[0].height


def _arrow(scale: float) -> float:
    return (2 * AIR + SHAFT) * scale


def _width(line: Sequence[TextBlock], scale: float) -> float:
    return sum(block.width for block in line) + _arrow(scale) * (len(line) - 1)


def _drawn(stage: Stage, after: Box, scale: float) -> Line:
    """An arrow behind a name, at half the height of its letters."""
    x, y = after.right + AIR * scale, after.y + after.h * 0.52
    return Line((x, y), (x + SHAFT * scale, y), stage.theme.muted, 4 * scale, arrow=True)
