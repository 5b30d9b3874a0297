"""Who is it about? The seats beside each other with their emblem and names, by digit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece
from game.ui.text import TextStyle
from game.ui.widgets import corner_cap

NAME = TextStyle("bold", 42)
NOTE = TextStyle("body", 32, "muted")
HIGHEST = 300.0
PAD = 34.0
FEW = 4
"""So many seats leave room for the city."""


def boven_stad(ctx: Context, view: View, stoelen: int) -> tuple[Page, Box]:
    """The city with the room above it; with many seats the sky and the whole page."""
    box = parts.content_box(ctx.stage)
    if stoelen > FEW:
        return parts.sky(ctx), box
    return vlak.city(ctx, view), Box(box.x, box.y, box.w, vlak.city_top(ctx.stage) - box.y - 24)


def stoel_keuze(
    ctx: Context,
    view: View,
    box: Box,
    stoelen: Sequence[int],
    wens: Callable[[int], object],
    noot: Callable[[int], str],
    dicht: Sequence[int] = (),
) -> Page:
    """A card per seat; those in `dicht` cannot be chosen and say why in their note."""
    columns = 2 if len(stoelen) > 3 else 1
    rows = -(-len(stoelen) // columns)
    box = box.top(min(box.h, rows * HIGHEST))
    boxes = box.grid(columns, rows, gap=24)[: len(stoelen)]
    cards = [(stoel, noot(stoel), stoel in dicht) for stoel in stoelen]
    scale = min(
        flow_scale(ctx.stage, _room(place), _paras(ctx, view, stoel, words))
        for place, (stoel, words, _) in zip(boxes, cards, strict=True)
    )
    return join(
        _kaart(ctx, view, place, str(n), (stoel, words, None if shut else wens(stoel)), scale)
        for n, (place, (stoel, words, shut)) in enumerate(zip(boxes, cards, strict=True), start=1)
    )


def _kaart(
    ctx: Context, view: View, box: Box, key: str, wie: tuple[int, str, object], scale: float
) -> Page:
    stoel, words, wens = wie
    stage, naam = ctx.stage, f"stoel:{stoel}"
    rol = view.rol(stoel)
    room = _room(box)
    size = _size(box)
    sign = Box(box.x + PAD, box.y + (box.h - size) / 2, size, size)
    pieces: list[Piece] = [
        Panel(box, stage.theme.paper, shadow=wens is not None,
              outline=None if wens is not None else stage.theme.line),
        *([parts.emblem(sign, rol)] if rol else []),
        *flow(stage, room, _paras(ctx, view, stoel, words), "middle", scale),
    ]  # fmt: skip
    doel: tuple[Target, ...] = ()
    if wens is not None:
        pieces.append(corner_cap(stage, box, key))
        label = parts.seat_names(ctx, view, stoel)
        doel = (Target(naam, box, wens, (key,), label, radius=22),)
    return Page((Group(naam, box, tuple(pieces)),), doel)


def _size(box: Box) -> float:
    return min(110.0, box.h - 40)


def _room(box: Box) -> Box:
    return box.trim(left=PAD + _size(box) + 28, top=12, right=84, bottom=12)


def _paras(ctx: Context, view: View, stoel: int, words: str) -> list[Para]:
    return [Para(parts.seat_names(ctx, view, stoel), NAME), Para(words, NOTE, 2)]
