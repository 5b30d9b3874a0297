"""The four kijkers below each other: what each made of it first, and what now."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.dilemma import Kijker, Oordeel
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.emblems import sign_svg
from game.ui.page import Page, join
from game.ui.pieces import Group, Picture, Piece, write
from game.ui.text import TextStyle

NAME = TextStyle("bold", 36, valign="middle", min_size=20)
WAS = TextStyle("body", 34, "muted", valign="middle", min_size=18)
NOW = TextStyle("bold", 34, valign="middle", min_size=18)
ARROW = 34
BESIDE = 22
Oordelen = Sequence[Oordeel]


def changes(
    ctx: Context, view: View, box: Box, words: tuple[Oordelen, Oordelen], name: str = "kijker"
) -> Page:
    """The four kijkers below each other, each with the word before and after; no card below."""
    kijkers = view.dilemma.kijkers
    rows = box.column(len(kijkers), gap=10)
    wide = rows[0].w - _face(rows[0]) - BESIDE
    names = [kijker.naam for kijker in kijkers]
    size = vlak.shared_size(ctx.stage, names, NAME, wide, rows[0].h / 3)
    return join(
        _change(ctx, row, kijker, (f"{name}:{at}", size, first, last))
        for at, (row, kijker, first, last) in enumerate(zip(rows, kijkers, *words, strict=True))
    )


def _change(
    ctx: Context, box: Box, kijker: Kijker, what: tuple[str, float, Oordeel, Oordeel]
) -> Page:
    """One kijker: the face as it is now, and the word before and after."""
    key, size, first, last = what
    face, words = box.split_x(_face(box), 1, gap=BESIDE)
    name, was, now = words.inset(0, max(0.0, (words.h - 156) / 2)).column(3)
    pieces: list[Piece] = [
        parts.portrait(face, kijker, last),
        write(ctx.stage, name, kijker.naam, NAME.at(size)),
    ]
    if first is last:
        same = ctx.t("Blijft: {woord}", woord=ctx.t(WOORDEN[last]))
        pieces.append(write(ctx.stage, was, same, WAS))
    else:
        arrow = Box(now.x, now.y, ARROW, now.h).centered(ARROW, ARROW)
        pieces += [
            write(ctx.stage, was, ctx.t(WOORDEN[first]), WAS),
            Picture(arrow, sign_svg("arrow_right")),
            write(ctx.stage, now.trim(left=ARROW + 10), ctx.t(WOORDEN[last]), NOW),
        ]
    return Page((Group(key, box, tuple(pieces), moves=False),))


def _face(box: Box) -> float:
    return min(120.0, box.h - 6)
