"""Paragraphs below each other that shrink together until all of them fit."""

from __future__ import annotations

import math
from collections.abc import Sequence

from attrs import frozen

from game.ui.boxes import Box
from game.ui.kept import kept
from game.ui.pieces import Text
from game.ui.stage import Stage
from game.ui.text import TextBlock, TextStyle, Valign, lay_text

BODY = TextStyle()

STEPS = 40
"""Steps of the drawn size in the size of text factor 1: each text factor is a whole number."""
SMALLEST_STEP = 24


@frozen
class Para:
    """One paragraph: its words, how they are set, and the space above it."""

    string: str
    style: TextStyle = BODY
    gap: float = 0


@kept
def flow(
    stage: Stage,
    box: Box,
    paras: Sequence[Para],
    valign: Valign = "top",
    scale: float | None = None,
) -> tuple[Text, ...]:
    """The paragraphs in the box, at the largest common scale that fits (or the given one).

    What does not fit even at the smallest scale gets a box that is too low, which
    `checks.problems` reports.
    """
    scale = flow_scale(stage, box, paras) if scale is None else scale
    blocks = _blocks(stage, box.w, paras, scale)
    spare = max(0.0, box.h - _height(paras, blocks, scale))
    y = box.y + spare * {"top": 0.0, "middle": 0.5, "bottom": 1.0}[valign]
    texts: list[Text] = []
    for para, block in zip(paras, blocks, strict=True):
        y += para.gap * scale if texts else 0
        place = Box(box.x, y, box.w, max(0.0, min(block.height, box.bottom + 1 - y)))
        colour = stage.theme.colour(para.style.colour)
        texts.append(Text(place, block, colour, para.style.align))
        y += block.height
    return tuple(texts)


@kept
def flow_scale(stage: Stage, box: Box, paras: Sequence[Para]) -> float:
    """The largest scale at which the paragraphs fit in the box without breaking a word."""
    steps = scales(stage)
    for scale in steps:
        blocks = _blocks(stage, box.w, paras, scale)
        whole = all(block.fits and not block.broken for block in blocks)
        if whole and _height(paras, blocks, scale) <= box.h:
            return scale
    return steps[-1]


def scales(stage: Stage) -> tuple[float, ...]:
    """The scales to try, large to small: the same drawn sizes at every text factor.

    What fits at a small factor is thus tried at a larger one too, so text never gets smaller.
    """
    factor = stage.text_factor
    steps = range(math.ceil(factor * STEPS) - 1, SMALLEST_STEP - 1, -1)
    return (1.0, *(step / STEPS / factor for step in steps))


def flow_height(stage: Stage, width: float, paras: Sequence[Para], scale: float = 1.0) -> float:
    """The height that the paragraphs take at a scale."""
    return _height(paras, _blocks(stage, width, paras, scale), scale)


def _blocks(stage: Stage, width: float, paras: Sequence[Para], scale: float) -> list[TextBlock]:
    return [
        lay_text(stage, para.string, para.style.at(para.style.size * scale), width)
        for para in paras
    ]


def _height(paras: Sequence[Para], blocks: Sequence[TextBlock], scale: float) -> float:
    return sum(block.height for block in blocks) + scale * sum(para.gap for para in paras[1:])
