"""The three places of the plan, and what stands beside them: the question, who speaks last, lat."""

from __future__ import annotations

from attrs import evolve

from game.domain import commands as c
from game.domain.dilemma import Uitkomst
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.bon import lat_balk
from game.screens.voorstelkaart import kaart
from game.screens.voorstellen import kaart_spec, naam_kort, voorstellen
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.dashed import Dashed
from game.ui.flow import Para, flow, flow_height
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle

NUMERAL = TextStyle("title", 72, "muted", align="center", valign="middle", min_size=34)
ASK = TextStyle("bold", 36)
SAY = TextStyle("body", 36)
LAT = TextStyle("body", 28, "muted")
SMALL = TextStyle("body", 26, valign="middle", min_size=14)
SMALLEST = 0.6
LEAST, MOST = 0.46, 0.57
"""The part of the height that the words above the lat take, at least and at most."""


def plekken(ctx: Context, view: View, box: Box) -> Page:
    """Three places beside each other: dashed with a number, or the card that lies there."""
    boxes = box.row(len(view.ronde.plekken), 28)
    codes = zip(boxes, view.ronde.plekken, strict=True)
    return join(_plek(ctx, view, place, n, code) for n, (place, code) in enumerate(codes, start=1))


def _plek(ctx: Context, view: View, box: Box, nummer: int, code: str | None) -> Page:
    if code is None:
        dashes = Dashed(box, ctx.stage.theme.muted)
        return Page((dashes, write(ctx.stage, box, str(nummer), NUMERAL)))
    spec = evolve(
        kaart_spec(ctx, view, code),
        text="",
        wish=c.LeegPlek(code),
        key=toets(view, code),
        settle=True,
    )
    return kaart(ctx.stage, box, spec)


def toets(view: View, code: str) -> str:
    """The digit of a proposal; a card from the lege stoel has none."""
    codes = voorstellen(view) or tuple(kaart.code for kaart in view.dilemma.kaarten)
    return str(codes.index(code) + 1) if code in codes else ""


def vraag(ctx: Context, view: View, box: Box) -> Page:
    """What is asked of the table now, and with niveau licht what the case asks."""
    t = ctx.t
    paras = [
        Para(t("Wat gaat er op de drie plekken?"), ASK),
        Para(t("Begin met wie het minst zegt."), SAY, 4),
    ]
    leider = [speler for speler in view.sessie.aanwezig if speler.leidt]
    if leider:
        paras.append(
            Para(t("{naam} spreekt als laatste.", naam=naam_kort(t.naam(leider[0]))), SAY, 4)
        )
    if not view.toon_lat_vooraf:
        return Page(flow(ctx.stage, box, paras, "middle"))
    # The words take what they need at the smallest; the bars get the rest.
    wanted = flow_height(ctx.stage, box.w, paras, SMALLEST) + 4
    high = min(MOST * box.h, max(LEAST * box.h, wanted))
    boven, onder = box.split_y(high, 1, gap=14)
    return Page(flow(ctx.stage, boven, paras)) + _lat(ctx, view, onder)


def _lat(ctx: Context, view: View, box: Box) -> Page:
    """Three small bars with nothing in them but the mark of the lat."""
    panel = Panel(box, ctx.stage.theme.paper, 16)
    kop, *rijen = box.inset(20, 8).split_y(0.31, 0.23, 0.23, 0.23)
    titel = flow(ctx.stage, kop, [Para(ctx.t("Dit vraagt de zaak, volgens de schrijver"), LAT)])
    return join([Page((panel, *titel)), *(_latrij(ctx, view, rij, x) for rij, x in zip(
        rijen, Uitkomst, strict=True))])  # fmt: skip


def _latrij(ctx: Context, view: View, box: Box, uitkomst: Uitkomst) -> Page:
    size = min(36.0, box.h - 4)
    naam, balk = box.split_x(0.42, 0.58, gap=12)
    sign = parts.emblem(naam.left(size), parts.ROL_VAN[uitkomst])
    bar = balk.centered(balk.w, min(20.0, box.h * 0.45))
    woord = write(ctx.stage, naam.trim(left=size + 10), ctx.t(WOORDEN[uitkomst]), SMALL)
    lat = float(view.dilemma.lat[uitkomst])
    return Page((sign, woord, lat_balk(ctx, bar, uitkomst, 0, lat)))
