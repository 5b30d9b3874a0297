"""The way of one case, small: where its last plan lies between the three roles."""

from __future__ import annotations

from game.domain.dilemma import Rol
from game.domain.score import Mix
from game.screens import parts
from game.screens.base import Context
from game.screens.driehoek import SLOPE
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.lines import Polygon
from game.ui.marks import Dot
from game.ui.page import Page
from game.ui.pieces import Panel, Piece, write
from game.ui.text import TextStyle

TITLE = TextStyle("title", 44, valign="middle", min_size=24)
WORD = TextStyle("body", 32, valign="middle", min_size=18)
PAD, SIGN, GAP, DOT = 36.0, 48.0, 16.0, 22.0
LEGEND = 0.46
"""The part of the width that the title and the words take."""


def wegkaart(ctx: Context, box: Box, mix: Mix) -> Page:
    """A card with the title and the three roles, and the triangle with a dot in it."""
    left, right = box.inset(PAD, PAD * 0.8).split_x(LEGEND, 1 - LEGEND, gap=GAP)
    kop, *rijen = left.split_y(0.28, 0.24, 0.24, 0.24)
    pieces: list[Piece] = [
        Panel(box, ctx.stage.theme.paper),
        write(ctx.stage, kop, ctx.t("Jouw weg"), TITLE),
    ]
    for rol, rij in zip(Rol, rijen, strict=True):
        side = min(SIGN, rij.h - 6)
        sign, words = rij.split_x(side, 1, gap=GAP)
        pieces += [
            parts.emblem(sign, rol),
            write(ctx.stage, words, ctx.t(WOORDEN[rol]), WORD),
        ]
    return Page((*pieces, *_driehoek(ctx, right, mix)))


def _driehoek(ctx: Context, box: Box, mix: Mix) -> list[Piece]:
    """The triangle with an emblem at each corner: Bureaucraat left, Verbinder on top."""
    theme, inner = ctx.stage.theme, box.inset(SIGN * 0.6)
    side = min(inner.w, inner.h / SLOPE)
    x, y = inner.centre
    low, top = y + side * SLOPE / 2, y - side * SLOPE / 2
    hoeken = {
        Rol.BUREAUCRAAT: (x - side / 2, low),
        Rol.ONDERNEMER: (x + side / 2, low),
        Rol.VERBINDER: (x, top),
    }
    som = sum(mix) or 1
    punten = [(deel / som, hoeken[rol]) for rol, deel in zip(Rol, mix, strict=True)]
    daar = sum(deel * px for deel, (px, _) in punten), sum(deel * py for deel, (_, py) in punten)
    signs = [
        parts.emblem(Box(px - SIGN / 2, py - SIGN / 2, SIGN, SIGN), rol)
        for rol, (px, py) in hoeken.items()
    ]
    lines = Polygon(tuple(hoeken.values()), theme.white, theme.ink, 4)
    return [lines, *signs, Dot.at(*daar, DOT, theme.ink)]
