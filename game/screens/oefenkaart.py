"""A paper card to begin something with: what it is, what you do in it, and how long that takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

from game.domain.dilemma import Rol
from game.screens import parts
from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece
from game.ui.text import TextStyle
from game.ui.widgets import corner_cap

TITLE = TextStyle("title", 44)
TEXT = TextStyle("body", 34)
TIME = TextStyle("body", 34, "muted")
LARGE = 1.35
"""So much larger are the words on the card that comes first."""
CAP = 64.0
"""The room for the key at the right."""

Tekenaar = Callable[[Box], Sequence[Piece]]


@frozen
class Oefenkaart:
    """What stands on a card; `tekent` draws what is above the words of a large one."""

    name: str
    title: str
    text: str
    minuten: str
    wish: object
    key: str
    tekent: Tekenaar | None = None


def oefenkaarten(ctx: Context, boxes: Sequence[Box], specs: Sequence[Oefenkaart]) -> Page:
    """Cards that belong together: their words all at the scale of the fullest one."""
    pairs = list(zip(boxes, specs, strict=True))
    scale = min(flow_scale(ctx.stage, _room(box), _paras(spec)) for box, spec in pairs)
    return join(
        _page(ctx, box, spec, flow(ctx.stage, _room(box), _paras(spec), "top", scale))
        for box, spec in pairs
    )


def grote_kaart(ctx: Context, box: Box, spec: Oefenkaart) -> Page:
    """The card that comes first, which also listens to Enter; its drawing stands on top."""
    inner = box.inset(56, 44)
    picture, words = inner.split_y(0.42, 0.58, gap=24)
    paras = _paras(spec, LARGE)
    drawn = spec.tekent(picture) if spec.tekent else ()
    texts = flow(ctx.stage, words.trim(bottom=40), paras, "top")
    return _page(ctx, box, spec, (*drawn, *texts), "enter")


def emblemen(box: Box) -> Sequence[Piece]:
    """The three roles beside each other."""
    side = min(box.h, (box.w - 2 * 30) / 3, 190.0)
    top = box.y + (box.h - side) / 2
    return [
        parts.flush_emblem(Box(box.x + at * (side + 30), top, side, side), rol)
        for at, rol in enumerate(Rol)
    ]


def _page(ctx: Context, box: Box, spec: Oefenkaart, inside: Sequence[Piece], *keys: str) -> Page:
    pieces = (
        Panel(box, ctx.stage.theme.paper),
        *inside,
        corner_cap(ctx.stage, box, keys[0] if keys else spec.key),
    )
    group = Group(spec.name, box, pieces, moves=False)
    target = Target(spec.name, box, spec.wish, (spec.key, *keys), spec.title, radius=22)
    return Page((group,), (target,))


def _room(box: Box) -> Box:
    return box.inset(36, 22).trim(right=CAP - 36)


def _paras(spec: Oefenkaart, size: float = 1.0) -> list[Para]:
    title, text, time = (style.at(style.size * size) for style in (TITLE, TEXT, TIME))
    paras = [Para(spec.title, title), Para(spec.text, text, 8)]
    return [*paras, Para(spec.minuten, time, 12)] if spec.minuten else paras
