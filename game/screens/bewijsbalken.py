"""Bars as evidence: three outcomes beside the lat, and the lat that a group moved."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.domain.dilemma import Uitkomst
from game.domain.kassabon import maat_van
from game.domain.moment import DoorschietMoment, LatMoment
from game.screens import parts
from game.screens.base import Context
from game.screens.bon import lat_balk
from game.texts.bon import LATZIN
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle

NAME = TextStyle("bold", 42, valign="middle", min_size=24)
WORD = TextStyle("body", 38, align="right", valign="middle", min_size=22)
NOTE = TextStyle("body", 30, "muted")
SIGN = 68.0


@frozen
class Balk:
    """A row: its outcome, how far the bar goes, where the mark is, and what that means."""

    uitkomst: Uitkomst
    aantal: float
    lat: float
    woord: str


def boven_de_lat(ctx: Context, moment: DoorschietMoment, box: Box) -> Page:
    """What the plan brought beside the author's lat, in words."""
    bracht, lat = moment.bracht, moment.lat
    if bracht is None or lat is None:
        return Page()
    rows = [
        Balk(x, float(bracht[x]), float(lat[x]), ctx.t(WOORDEN[maat_van(bracht[x], lat[x])]))
        for x in Uitkomst
    ]
    return _kaart(ctx, box, moment.soort.value, rows, ctx.t(LATZIN))


def twee_latten(ctx: Context, moment: LatMoment, box: Box) -> Page:
    """The group's lat as bars, with the author's as marks."""
    t = ctx.t
    rows = [
        Balk(
            x,
            float(moment.groep[x]),
            float(moment.schrijver[x]),
            t("{nu} in plaats van {eerst}", nu=moment.groep[x], eerst=moment.schrijver[x])
            if moment.groep[x] != moment.schrijver[x]
            else t("bleef {aantal}", aantal=moment.groep[x]),
        )
        for x in Uitkomst
    ]
    note = t("De balk is jullie lat. Het streepje is die van de schrijver.")
    return _kaart(ctx, box, moment.soort.value, rows, note)


def _kaart(ctx: Context, box: Box, key: str, rows: Sequence[Balk], note: str) -> Page:
    """The rows on a card, with below them what the marks are."""
    inner = box.inset(46, 28)
    bars, below = inner.split_y(1, 84, gap=12)
    pieces: list[Piece] = [Panel(box, ctx.stage.theme.paper)]
    for place, row in zip(bars.column(len(rows), 18), rows, strict=True):
        pieces += _rij(ctx, place, row)
    pieces += flow(ctx.stage, below, [Para(note, NOTE)], "bottom")
    return Page((Group(f"{key}:balken", box, tuple(pieces), moves=False),))


def _rij(ctx: Context, box: Box, row: Balk) -> list[Piece]:
    """Emblem and name beside the word, the bar below them."""
    above, bar = box.split_y(0.56, 0.44, gap=6)
    side = min(SIGN, above.h)
    name, word = above.trim(left=side + 20).split_x(0.5, 0.5, gap=16)
    high = min(44.0, bar.h * 0.62)
    place = Box(bar.x, bar.y + high * 0.3, bar.w, high)
    return [
        parts.emblem(above.left(side), parts.ROL_VAN[row.uitkomst]),
        write(ctx.stage, name, ctx.t(WOORDEN[row.uitkomst]), NAME),
        write(ctx.stage, word, row.woord, WORD),
        lat_balk(ctx, place, row.uitkomst, row.aantal, row.lat),
    ]
