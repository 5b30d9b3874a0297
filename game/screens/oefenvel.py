"""The card of an exercise: a drawing with its name, or words and somebody who says something."""

from __future__ import annotations

from game import files
from game.oefeningen.blad import Vel
from game.screens import parts
from game.screens.base import Context
from game.screens.oefenwoorden import largest
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height
from game.ui.page import Page
from game.ui.pieces import Panel, Picture, Piece
from game.ui.stage import Stage
from game.ui.text import TextStyle

TITLE = TextStyle("title", 54)
NAME = TextStyle("title", 76, align="center")
TEXT = TextStyle("body", 36)
QUOTE = TextStyle("quote", 46)
WHO = TextStyle("body", 34, "muted")
LABEL = TextStyle("bold", 34)
LINE = TextStyle("body", 34)
ENKEL = str.maketrans({"“": "‘", "”": "’"})
FACE = 136.0
APART = 60.0
CARD = 0.44
"""The part of the width that the card takes."""
APART_BELOW = 34.0
"""The air between the words and the quote below them."""
FEW = 0.5
"""Words that take less than this part of the card stand in its middle."""
FULL = 0.7
"""Words grow until they take this part of the card."""


def beside(ctx: Context, box: Box, spec: Vel | None) -> tuple[Box, Page]:
    """The room beside the card, and the card; without one it is all room."""
    if spec is None:
        return box, Page()
    left, room = box.split_x(CARD, 1 - CARD, gap=APART)
    return room, vel(ctx, left, spec)


def vel(ctx: Context, box: Box, spec: Vel) -> Page:
    """The card in its box."""
    panel = Panel(box, ctx.stage.theme.paper)
    inner = box.inset(52, 44)
    made = _drawing(ctx, inner, spec) if spec.beeld else _words(ctx, inner, spec)
    return Page((panel, *made))


def _drawing(ctx: Context, box: Box, spec: Vel) -> tuple[Piece, ...]:
    """The drawing large, its name below it."""
    paras = [Para(spec.titel, NAME)]
    if spec.tekst:
        paras.append(Para(spec.tekst, TEXT, 8))
    high = min(box.h * 0.45, flow_height(ctx.stage, box.w, paras) + 6)
    above, below = box.split_y(1, high, gap=20)
    side = min(above.w, above.h)
    source = files.data_dir("assets") / spec.beeld
    picture = Picture(above.centered(side, side), source)
    return (picture, *flow(ctx.stage, below, paras, "middle"))


def _words(ctx: Context, box: Box, spec: Vel) -> tuple[Piece, ...]:
    """What it is about on top, what somebody says below it; few words stand in the middle."""
    if spec == Vel(spec.titel):
        return flow(ctx.stage, box, [Para(spec.titel, NAME)], "middle")
    size = _grown(ctx.stage.normal, box, spec)
    above = _above(spec, size)
    high, low = _shares(ctx.stage, box, spec, size)
    gap = APART_BELOW if high and low else 0.0
    few = high + gap + low < FEW * box.h
    top = box.trim(top=(box.h - high - gap - low) / 2 if few else 0.0)
    words = flow(ctx.stage, top.top(high), above) if above else ()
    place = top.trim(top=high + gap).top(low)
    return (*words, *_said(ctx, place, spec, size)) if spec.citaat else words


def _shares(stage: Stage, box: Box, spec: Vel, size: float) -> tuple[float, float]:
    """How high the words and the quote are: each within its share, cut at normal text."""
    heights = []
    for measure in (stage.normal, stage):
        above = _above(spec, size)
        words = flow_height(measure, box.w, above) + 4 if above else 0.0
        heights.append((words, _said_height(measure, box.w, spec, size)))
    (words, said), now = heights
    free = box.h - (APART_BELOW if words and said else 0.0)
    share = free / (words + said) if words + said else 1.0
    return min(words * share, now[0]), min(said * share, now[1])


def _grown(stage: Stage, box: Box, spec: Vel) -> float:
    """How much larger than usual the words of a card can be; measured at normal text."""

    def high(size: float) -> float:
        above = flow_height(stage, box.w, _above(spec, size))
        return above + _said_height(stage, box.w, spec, size)

    return largest(high, FULL * box.h)


def _above(spec: Vel, size: float) -> list[Para]:
    paras = [Para(spec.titel, TITLE.at(TITLE.size * min(size, 1.15)))] if spec.titel else []
    paras += [Para(spec.tekst, TEXT.at(TEXT.size * size), 14)] if spec.tekst else []
    label, line = LABEL.at(LABEL.size * size), LINE.at(LINE.size * size)
    for told in spec.regels:
        paras += [Para(told.kop, label, 16)] if told.kop else []
        paras.append(Para(told.tekst, line, 0 if told.kop else 12))
    return paras


def _said_height(stage: Stage, width: float, spec: Vel, size: float) -> float:
    """How high the quote is, with its face or emblem; nothing when nobody speaks."""
    if not spec.citaat:
        return 0.0
    side = (FACE + 30) * _sign_size(size) if _has_sign(spec) else 0.0
    return max(side, flow_height(stage, width - side, _quote(spec, size)) + 8)


def _said(ctx: Context, box: Box, spec: Vel, size: float) -> tuple[Piece, ...]:
    """The face or emblem of who speaks, and the words beside it."""
    if not _has_sign(spec):
        return flow(ctx.stage, box, _quote(spec, size), "middle")
    face = FACE * _sign_size(size)
    words = box.trim(left=face + 30)
    sign = Box(box.x, box.y + max(0.0, (box.h - face) / 2), face, min(face, box.h))
    return (*_sign(ctx, sign, spec), *flow(ctx.stage, words, _quote(spec, size), "middle"))


def _sign_size(size: float) -> float:
    """A face grows less than words do."""
    return min(size, 1.2)


def _has_sign(spec: Vel) -> bool:
    return spec.kijker is not None or spec.rol is not None


def _sign(ctx: Context, box: Box, spec: Vel) -> tuple[Piece, ...]:
    if spec.kijker is not None:
        back = Panel(
            box, ctx.stage.theme.bar, box.h / 2, shadow=False,
            outline=ctx.stage.theme.white, outline_width=5,
        )  # fmt: skip
        return back, parts.portrait(box.inset(6), spec.kijker, spec.oordeel)
    return () if spec.rol is None else (parts.emblem(box.inset(8), spec.rol),)


def tussen_tekens(citaat: str) -> str:
    """What somebody says between its signs; what they quote themselves between single ones."""
    return f"“{citaat.translate(ENKEL)}”"


def _quote(spec: Vel, size: float) -> list[Para]:
    paras = [Para(tussen_tekens(spec.citaat), QUOTE.at(QUOTE.size * size))]
    return [*paras, Para(spec.kijker.naam, WHO, 6)] if spec.kijker is not None else paras
