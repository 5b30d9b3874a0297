"""Examples of a sentence to take along, as somebody in each role might say it."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.dilemma import Rol
from game.screens import parts
from game.screens.base import Context
from game.texts.alsdan import voorbeeld
from game.texts.woorden import WOORDEN
from game.texts.zinnen import als_dan_zin, wanneer_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle

ROLE = TextStyle("bold", 36, valign="middle", min_size=24)
SAID = TextStyle("quote", 48)
WHEN = TextStyle("body", 34, "muted")
BAND = 14.0


def voorbeeldkaarten(ctx: Context, boxes: Sequence[Box]) -> Page:
    """A card per role, their sentences all at the scale of the fullest one."""
    pairs = list(zip(boxes, Rol, strict=True))
    scale = min(flow_scale(ctx.stage, _cut(box)[1], _paras(ctx, rol)) for box, rol in pairs)
    return join(_kaart(ctx, box, rol, scale) for box, rol in pairs)


def _kaart(ctx: Context, box: Box, rol: Rol, scale: float) -> Page:
    """The emblem and name of the role, and below it the sentence with its moment."""
    stage, (head, words) = ctx.stage, _cut(box)
    band = stage.theme.tint(parts.TINT[rol]).fill
    panel = Panel(box, stage.theme.paper, band=band, band_height=BAND)
    sign, name = head.split_x(head.h, 1, gap=18)
    title = write(stage, name, ctx.t(WOORDEN[rol]), ROLE)
    said = flow(stage, words, _paras(ctx, rol), scale=scale)
    return Page((panel, parts.emblem(sign, rol), title, *said))


def _paras(ctx: Context, rol: Rol) -> list[Para]:
    zin = voorbeeld(ctx.t, rol)
    said = Para(f"“{als_dan_zin(ctx.t, zin)}”", SAID)
    return [said, Para(wanneer_zin(ctx.t, zin), WHEN, 18)]


def _cut(box: Box) -> tuple[Box, Box]:
    head, words = box.inset(40, 30).trim(top=BAND).split_y(64, 1, gap=20)
    return head, words
