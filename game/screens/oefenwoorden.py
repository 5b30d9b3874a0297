"""What a sheet of an exercise asks and tells, in words as large as the room allows.

The question has a size of its own, so that it stays as it is when lines come to stand with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.domain.dilemma import Rol
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
LABEL = TextStyle("bold", 34)
LINE = TextStyle("body", 34)
EMBLEM = 104.0
INDENT = 58.0
"""The room for an emblem before a line."""
SIZES = (1.4, 1.3, 1.2, 1.1, 1.0)
"""How much larger than usual words may stand, largest first."""
ASKED = 0.4
"""A question grows until it takes this part of the room."""
ALONE = 0.64
"""The same for a question with nothing below it."""
SLACK = 8.0


def question_size(stage: Stage, width: float, high: float, blad: Blad) -> float:
    """How much larger than usual the question can be in a room; measured at normal text."""
    part = ASKED if blad.regels or blad.keuzes or blad.veld else ALONE
    return largest(lambda size: question_height(stage.normal, width, blad, size), part * high)


def question_height(stage: Stage, width: float, blad: Blad, size: float) -> float:
    """How high the question is at that size, with the emblem of its role."""
    words = flow_height(stage, width - _aside(blad.rol, size), _asked(blad, size)) + SLACK
    return max(EMBLEM * size if blad.rol else 0.0, words)


def question(ctx: Context, box: Box, blad: Blad, size: float) -> tuple[Piece, ...]:
    """The question, behind the emblem of the role in which it is answered."""
    words = flow(ctx.stage, box.trim(left=_aside(blad.rol, size)), _asked(blad, size))
    if blad.rol is None:
        return words
    side = min(EMBLEM * size, box.h)
    return (parts.flush_emblem(Box(box.x, box.y, side, side), blad.rol), *words)


def lines_size(stage: Stage, box: Box, lines: Sequence[Regel]) -> float:
    """How much larger than usual the lines can be in a room; measured at normal text."""
    return largest(lambda size: lines_height(stage.normal, box.w, lines, size), box.h)


def lines_height(stage: Stage, width: float, lines: Sequence[Regel], size: float = 1.0) -> float:
    """How high the lines are at that size; nothing without lines."""
    if not lines:
        return 0.0
    return flow_height(stage, width - _indent(lines, size), _paras(lines, size)[0]) + SLACK


def lines(ctx: Context, box: Box, told: Sequence[Regel], size: float) -> tuple[Piece, ...]:
    """Lines below each other, each with its emblem and its bold word, in one size."""
    paras, first = _paras(told, size)
    texts = flow(ctx.stage, box.trim(left=_indent(told, size)), paras)
    side = 42 * size
    signs = [
        parts.emblem(Box(box.x, texts[at].box.y + 2, side, side), line.rol)
        for at, line in zip(first, told, strict=True)
        if line.rol is not None
    ]
    return (*signs, *texts)


def largest(height: Callable[[float], float], most: float) -> float:
    """The largest size at which words are at most so high, or the smallest that there is."""
    return next((size for size in SIZES if height(size) <= most), SIZES[-1])


def _paras(told: Sequence[Regel], size: float) -> tuple[list[Para], list[int]]:
    """The paragraphs of the lines, and which of them each line begins with."""
    label, plain = LABEL.at(LABEL.size * size), LINE.at(LINE.size * size)
    paras: list[Para] = []
    first = []
    for line in told:
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


def _aside(rol: Rol | None, size: float) -> float:
    """The room that the emblem of the role takes before the question."""
    return EMBLEM * size + 26 if rol else 0.0


def _indent(told: Sequence[Regel], size: float) -> float:
    return INDENT * size if any(line.rol for line in told) else 0.0
