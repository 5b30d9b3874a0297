"""A role on a large card: its emblem, the fingers that mean it, and what it stands for."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.domain.dilemma import Rol
from game.screens import parts
from game.screens.base import Context
from game.screens.heading import grown
from game.texts.woorden import ROLZINNEN, WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle

BAND = 14.0
PAD = 36.0


@frozen
class Keus:
    """A role that can be chosen with this many fingers; without a wish it is only shown."""

    rol: Rol
    vingers: int
    wish: object = None


def role_cards(ctx: Context, boxes: Sequence[Box], choices: Sequence[Keus]) -> Page:
    """The roles beside each other, their words all at the scale of the fullest one."""
    pairs = list(zip(boxes, choices, strict=True))
    scale = min(flow_scale(ctx.stage, _room(box), _words(ctx, box, keus)) for box, keus in pairs)
    return join(_card(ctx, box, keus, scale) for box, keus in pairs)


def _card(ctx: Context, box: Box, keus: Keus, scale: float) -> Page:
    stage, name = ctx.stage, f"rol:{keus.rol.value}"
    tint = stage.theme.tint(parts.TINT[keus.rol])
    top = _top(box)
    digit = TextStyle("title", top.h * 0.86, valign="middle", min_size=20)
    beside = top.trim(left=top.h + 34).inset(0, -0.1 * top.h)
    pieces: list[Piece] = [
        Panel(box, stage.theme.paper, band=tint.fill, band_height=BAND),
        parts.flush_emblem(top.left(top.h), keus.rol),
        write(stage, beside, str(keus.vingers), digit),
        *flow(stage, _room(box), _words(ctx, box, keus), "top", scale),
    ]
    targets: tuple[Target, ...] = ()
    if keus.wish is not None:
        label = ctx.t(WOORDEN[keus.rol])
        targets = (Target(name, box, keus.wish, (str(keus.vingers),), label, radius=22),)
    return Page((Group(name, box, tuple(pieces)),), targets)


def _top(box: Box) -> Box:
    """The row with the emblem and the number of fingers."""
    inner = box.inset(PAD, 0).trim(top=BAND + min(30.0, box.h * 0.07))
    return inner.top(min(box.h * 0.34, box.w * 0.46, 280.0))


def _room(box: Box) -> Box:
    """Where the name and the sentence go."""
    top = _top(box)
    return box.inset(PAD, 0).trim(top=top.bottom - box.y + min(26.0, box.h * 0.04), bottom=20)


def _words(ctx: Context, box: Box, keus: Keus) -> list[Para]:
    """The name and the question, larger on a larger card."""
    name = TextStyle("title", grown(52, box.h, 400, 1.45), parts.TINT[keus.rol])
    asks = TextStyle("body", grown(36, box.h, 400, 1.9))
    return [
        Para(ctx.t(WOORDEN[keus.rol]), name),
        Para(ctx.t(ROLZINNEN[keus.rol]), asks, 8),
    ]
