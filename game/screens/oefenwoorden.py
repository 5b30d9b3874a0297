"""What a sheet of an exercise asks and tells, in words as large as the room allows."""

from __future__ import annotations

from collections.abc import Sequence

from game.oefeningen.blad import Blad, Regel
from game.screens import parts
from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height
from game.ui.pieces import Piece
from game.ui.stage import Stage
from game.ui.text import TextStyle

TITLE = TextStyle("title", 58)
SUB = TextStyle("body", 36, "muted")
LABEL = TextStyle("bold", 32)
LINE = TextStyle("body", 32)
EMBLEM = 104.0
INDENT = 58.0
"""The room for an emblem before a line."""
SIZES = (1.4, 1.3, 1.2, 1.1, 1.0)
"""How much larger than usual words may stand, largest first."""
FULL = 0.72
"""Words grow until they take this part of the room."""
APART = 26.0


def grown(stage: Stage, width: float, high: float, blad: Blad) -> float:
    """How much larger than usual the words of a sheet can be in a room; measured at normal text."""
    sizes = (s for s in SIZES if height(stage.normal, width, blad, s) <= FULL * high)
    return next(sizes, SIZES[-1])


def height(stage: Stage, width: float, blad: Blad, size: float) -> float:
    """How high the words are at that size."""
    asked = flow_height(stage, width - _aside(blad, size), _asked(blad, size)) + 8
    high = max(EMBLEM * size if blad.rol else 0.0, asked)
    if not blad.regels:
        return high
    lines = _lines(blad.regels, size)[0]
    return high + APART + flow_height(stage, width - _indent(blad.regels, size), lines) + 8


def words(ctx: Context, box: Box, blad: Blad, size: float) -> tuple[Piece, ...]:
    """The question with the emblem of a role, and the lines below it."""
    stage = ctx.stage
    asked = box.trim(left=_aside(blad, size))
    sign: tuple[Piece, ...] = ()
    if blad.rol is not None:
        side = min(EMBLEM * size, box.h)
        sign = (parts.flush_emblem(Box(box.x, box.y, side, side), blad.rol),)
    if not blad.regels:
        return (*sign, *flow(stage, asked, _asked(blad, size)))
    whole = height(stage, box.w, blad, size)
    least = EMBLEM * size if blad.rol else 0.0
    high = max(least, flow_height(stage, asked.w, _asked(blad, size)) + 8)
    high *= min(1.0, box.h / whole)
    lines = box.trim(top=high + APART)
    return (
        *sign,
        *flow(stage, asked.top(high), _asked(blad, size)),
        *_told(ctx, lines, blad, size),
    )


def _told(ctx: Context, box: Box, blad: Blad, size: float) -> tuple[Piece, ...]:
    """Lines below each other, each with its emblem and its bold word, in one size."""
    paras, first = _lines(blad.regels, size)
    texts = flow(ctx.stage, box.trim(left=_indent(blad.regels, size)), paras)
    side = 42 * size
    signs = [
        parts.emblem(Box(box.x, texts[at].box.y + 2, side, side), line.rol)
        for at, line in zip(first, blad.regels, strict=True)
        if line.rol is not None
    ]
    return (*signs, *texts)


def _lines(lines: Sequence[Regel], size: float) -> tuple[list[Para], list[int]]:
    """The paragraphs of the lines, and which of them each line begins with."""
    label, plain = LABEL.at(LABEL.size * size), LINE.at(LINE.size * size)
    paras: list[Para] = []
    first = []
    for line in lines:
        first.append(len(paras))
        gap = 16 * size if paras else 0
        if line.kop:
            paras.append(Para(line.kop, label, gap))
            gap = 0
        paras.append(Para(line.tekst, plain, gap))
    return paras, first


def _asked(blad: Blad, size: float) -> list[Para]:
    title, sub = TITLE.at(TITLE.size * size), SUB.at(SUB.size * min(size, 1.2))
    return [Para(blad.titel, title), *([Para(blad.uitleg, sub, 10)] if blad.uitleg else [])]


def _aside(blad: Blad, size: float) -> float:
    """The room that the emblem of the role takes before the question."""
    return EMBLEM * size + 26 if blad.rol else 0.0


def _indent(lines: Sequence[Regel], size: float) -> float:
    return INDENT * size if any(line.rol for line in lines) else 0.0
