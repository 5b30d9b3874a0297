"""Rows to choose from: a large digit or an emblem, a title and a few words below it (10)."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.domain.dilemma import Rol
from game.screens import parts
from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.cards import RADIUS, SELECTED
from game.ui.dashed import Dashed
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle

HIGH, GAP = 190.0, 26.0
"""How high a row is at most at normal text, and the air between two."""
SIGN = 70.0
DIGIT = TextStyle("title", 64, align="center", valign="middle", min_size=30)
TITLE = TextStyle("bold", 38)
TEXT = TextStyle("body", 32)
LINE = 2.0


@frozen
class Rij:
    """One row; without a `wish` it only shows something."""

    name: str
    digit: str
    title: str
    text: str
    wish: object = None
    selected: bool = False
    dashed: bool = False
    """Whether it is still to be filled in by hand."""
    rol: Rol | None = None
    """Whose colour the dashes have, or whose emblem stands where there is no digit."""


def rijen(ctx: Context, box: Box, rows: Sequence[Rij]) -> Page:
    """The rows, at the scale of the fullest one; what is made by hand alone may be smaller."""
    high = min(HIGH * ctx.stage.text_factor, (box.h - GAP * (len(rows) - 1)) / len(rows))
    places = [Box(box.x, box.y + n * (high + GAP), box.w, high) for n in range(len(rows))]
    pairs = list(zip(places, rows, strict=True))
    scales = [flow_scale(ctx.stage, _room(place), _paras(row)) for place, row in pairs]
    most = min(scale for scale, row in zip(scales, rows, strict=True) if not row.dashed)
    return join(
        _rij(ctx, place, row, min(most, scale))
        for (place, row), scale in zip(pairs, scales, strict=True)
    )


def _rij(ctx: Context, box: Box, row: Rij, scale: float) -> Page:
    stage = ctx.stage
    words = flow(stage, _room(box), _paras(row), "middle", scale)
    pieces: list[Piece] = [*_edge(stage, box, row), *_sign(ctx, box, row), *words]
    group = Group(row.name, box, tuple(pieces), moves=False)
    if row.wish is None:
        return Page((group,))
    keys = (row.digit,) if row.digit else ()
    return Page((group,), (Target(row.name, box, row.wish, keys, row.title, radius=RADIUS),))


def _edge(stage: Stage, box: Box, row: Rij) -> list[Piece]:
    """Paper with a thin line, dashes while it is open, and ink around what is chosen."""
    theme = stage.theme
    if row.dashed and not row.selected:
        colour = theme.ink if row.rol is None else theme.tint(parts.TINT[row.rol]).text
        return [Dashed(box, colour, RADIUS)]
    outline, width = (theme.ink, SELECTED) if row.selected else (theme.line, LINE)
    return [Panel(box, theme.paper, RADIUS, outline=outline, outline_width=width)]


def _sign(ctx: Context, box: Box, row: Rij) -> list[Piece]:
    place = box.trim(left=30).left(SIGN)
    if row.digit:
        return [write(ctx.stage, place, row.digit, DIGIT)]
    side = min(SIGN, box.h - 24)
    return [] if row.rol is None else [parts.emblem(place.centered(side, side), row.rol)]


def _room(box: Box) -> Box:
    return box.trim(left=30 + SIGN + 24, top=14, right=30, bottom=14)


def _paras(row: Rij) -> list[Para]:
    return [Para(row.title, TITLE), Para(row.text, TEXT, 6)]
