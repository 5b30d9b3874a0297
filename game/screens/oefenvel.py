"""The card of an exercise: a drawing with its name, or words and somebody who says something."""

from __future__ import annotations

from game import files
from game.oefeningen.blad import Vel
from game.screens import parts
from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height
from game.ui.page import Page
from game.ui.pieces import Panel, Picture, Piece
from game.ui.text import TextStyle

TITLE = TextStyle("title", 54)
NAME = TextStyle("title", 76, align="center")
TEXT = TextStyle("body", 36)
QUOTE = TextStyle("quote", 46)
WHO = TextStyle("body", 30, "muted")
LABEL = TextStyle("bold", 30)
LINE = TextStyle("body", 30)
FACE = 136.0
APART = 60.0
CARD = 0.44
"""The part of the width that the card takes."""
FEW = 0.4
"""Words that take less than this part of the card stand in its middle."""


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
    """What it is about on top, what somebody says below it; alone it stands in the middle."""
    above = [Para(spec.titel, TITLE)] if spec.titel else []
    above += [Para(spec.tekst, TEXT, 14)] if spec.tekst else []
    for line in spec.regels:
        above += [Para(line.kop, LABEL, 16)] if line.kop else []
        above.append(Para(line.tekst, LINE, 0 if line.kop else 12))
    if not spec.citaat:
        few = flow_height(ctx.stage.normal, box.w, above) < FEW * box.h
        return flow(ctx.stage, box, above, "middle" if few else "top")
    if not above:
        return _said(ctx, box, spec)
    side = FACE + 30 if _has_sign(spec) else 0
    wanted = max(FACE, flow_height(ctx.stage.normal, box.w - side, _quote(spec)) + 8)
    low = min(box.h * 0.55, wanted)
    words = box.trim(bottom=low + 34)
    needed = min(words.h, flow_height(ctx.stage, words.w, above) + 4)
    place = box.trim(top=needed + 34).top(low) if needed < words.h else box.bottom_part(low)
    return (*flow(ctx.stage, words, above), *_said(ctx, place, spec))


def _said(ctx: Context, box: Box, spec: Vel) -> tuple[Piece, ...]:
    """The face or emblem of who speaks, and the words beside it."""
    if not _has_sign(spec):
        return flow(ctx.stage, box, _quote(spec), "middle")
    words = box.trim(left=FACE + 30)
    sign = Box(box.x, box.y + max(0.0, (box.h - FACE) / 2), FACE, min(FACE, box.h))
    return (*_sign(ctx, sign, spec), *flow(ctx.stage, words, _quote(spec), "middle"))


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


def _quote(spec: Vel) -> list[Para]:
    paras = [Para(f"“{spec.citaat}”", QUOTE)]
    return [*paras, Para(spec.kijker.naam, WHO, 6)] if spec.kijker is not None else paras
