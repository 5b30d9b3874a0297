"""Text that is laid out once and then only drawn: size, lines and places are a value."""

from __future__ import annotations

import math
from typing import Literal

import pygame
from attrs import evolve, frozen

from game.ui.fonts import clean
from game.ui.quotes import curly
from game.ui.stage import Stage
from game.ui.theme import Colour
from game.ui.wrap import Span, Wrapped, marked, wrap

Align = Literal["left", "center", "right"]
Valign = Literal["top", "middle", "bottom"]

LEADING = {"title": 1.12, "quote": 1.2, "body": 1.25, "bold": 1.25}
SMALLEST = 0.7
"""How far a text may shrink when its style says nothing."""


Placed = tuple[pygame.Surface, float, float]
"""A picture of one run, and where it goes in pixels from a corner."""


@frozen
class TextStyle:
    """How a text is set: face (title, quote, body, bold), size in units, colour token, place."""

    face: str = "body"
    size: float = 34
    colour: str = "ink"
    align: Align = "left"
    valign: Valign = "top"
    min_size: float | None = None

    def at(self, size: float) -> TextStyle:
        """The same style at another size."""
        # Written out, because it is done for every text and evolve is five times slower.
        return TextStyle(self.face, size, self.colour, self.align, self.valign, self.min_size)

    @property
    def smallest(self) -> float:
        """The size in units below which this text is never set."""
        return self.size * SMALLEST if self.min_size is None else self.min_size


@frozen
class Run:
    """A part of a line in one face, `x` pixels from the start of the line."""

    text: str
    face: str
    x: float


@frozen
class Line:
    """One line: its runs and its width in pixels."""

    runs: tuple[Run, ...]
    width: float


@frozen
class TextBlock:
    """A text on its lines: `width`, `height` and `size` in units, `px` and `step` in pixels."""

    lines: tuple[Line, ...]
    px: int
    step: int
    width: float
    height: float
    size: float
    fits: bool
    broken: bool = False


def lay_text(
    stage: Stage, string: str, style: TextStyle, width: float | None, height: float | None = None
) -> TextBlock:
    """Lay the string within `width` units (None: one line per newline).

    The wanted size is the style's times the stage's text factor. With a height it shrinks until
    everything fits and no word is broken, never below the style's smallest size; `fits` tells.
    """
    return stage.texts.get(
        (string, style.face, style.size, style.smallest, width, height),
        lambda: _lay(stage, string, style, width, height),
    )


def draw_block(
    surface: pygame.Surface, stage: Stage, block: TextBlock, colour: Colour, places: list[int]
) -> None:
    """Draw the lines: `places` is the top, then the left of each line, in pixels."""
    top, *lefts = places
    # The entry holds the block itself, so its id is not another's as long as it is kept.
    _, lines = stage.words.get(
        (id(block), colour), lambda: (block, _pictures(stage, block, colour))
    )
    surface.fblits(
        [
            (picture, (round(left + x), round(top + number * block.step + y)))
            for number, (left, line) in enumerate(zip(lefts, lines, strict=True))
            for picture, x, y in line
        ]
    )


def _lay(
    stage: Stage, string: str, style: TextStyle, width: float | None, height: float | None
) -> TextBlock:
    pieces = marked(curly(clean(string)), style.face)
    smallest = max(1, math.ceil(style.smallest * stage.u - 0.5))
    # Rounded first: a size divided by the factor and multiplied by it again is the same size.
    px = max(smallest, stage.px(round(style.size * stage.text_factor, 6)))
    while True:
        block = _set(stage, pieces, style, px, width)
        fits = block.fits and (height is None or block.height <= height)
        if (fits and not block.broken) or height is None or px <= smallest:
            return block if fits == block.fits else evolve(block, fits=fits)
        # One pixel at a time: larger steps would skip what fits at a smaller text factor.
        px -= 1


def _set(
    stage: Stage, pieces: list[Span], style: TextStyle, px: int, width: float | None
) -> TextBlock:
    def measure(text: str, face: str) -> float:
        return stage.fonts.width(face, px, text)

    limit = None if width is None else width * stage.u + 0.5
    wrapped: Wrapped = wrap(pieces, limit, measure)
    lines = tuple(_line(stage, line, px) for line in wrapped.lines)
    step = round(px * LEADING[style.face])
    widest = max(line.width for line in lines)
    return TextBlock(
        lines=lines,
        px=px,
        step=step,
        width=widest / stage.u,
        height=step * len(lines) / stage.u,
        size=px / stage.u,
        fits=limit is None or widest <= limit + 0.5,
        broken=wrapped.broken,
    )


def _line(stage: Stage, pieces: tuple[Span, ...], px: int) -> Line:
    runs, x = [], 0.0
    for piece in pieces:
        for text, face in stage.fonts.runs(piece.face, piece.text):
            runs.append(Run(text, face, x))
            x += stage.fonts.width(face, px, text)
    return Line(tuple(runs), x)


def _pictures(stage: Stage, block: TextBlock, colour: Colour) -> list[list[Placed]]:
    """Each line as pictures, placed from the left and the top of the line."""
    fonts, px = stage.fonts, block.px
    return [
        [
            (
                fonts.picture(run.face, px, run.text, colour),
                run.x,
                _baseline(stage, line, block) - fonts.rise(run.face, px)[0],
            )
            for run in line.runs
        ]
        for line in block.lines
    ]


def _baseline(stage: Stage, line: Line, block: TextBlock) -> float:
    """Where the letters stand in a line step, as in CSS: the leading shared above and below."""
    own = [run.face for run in line.runs if run.face != "fallback"] or ["body"]
    above, below = stage.fonts.rise(own[0], block.px)
    return (block.step - above - below) / 2 + above
