"""The three places of the plan, what is asked about them, and what the case asks."""

from __future__ import annotations

from attrs import evolve

from game.domain import commands as c
from game.domain.dilemma import Uitkomst
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.bon import lat_balk
from game.screens.voorstelkaart import kaarten, laag
from game.screens.voorstellen import kaart_spec, naam_kort, voorstellen
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card
from game.ui.dashed import Dashed
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle

LAID = 130
"""So many letters of an eigen aanpak stand on a card that lies in a place."""
NARROW = 400.0
"""A card smaller than this both ways, beside the lat, has room for its title only."""
NUMERAL = TextStyle("title", 72, "muted", align="center", valign="middle", min_size=34)
LAT = TextStyle("body", 32, "muted")
WORD = TextStyle("body", 36, valign="middle", min_size=18)


def plekken(ctx: Context, view: View, box: Box) -> Page:
    """Three places beside each other: dashed with a number, or the card that lies there."""
    boxes = box.row(len(view.ronde.plekken), 28)
    codes = list(zip(boxes, view.ronde.plekken, strict=True))
    leeg = [_leeg(ctx, place, n) for n, (place, code) in enumerate(codes, start=1) if code is None]
    vol = [(place, _gelegd(ctx, view, place, code)) for place, code in codes if code is not None]
    return join([*leeg, kaarten(ctx.stage, [place for place, _ in vol], [spec for _, spec in vol])])


def _leeg(ctx: Context, box: Box, nummer: int) -> Page:
    dashes = Dashed(box, ctx.stage.theme.muted)
    return Page((dashes, write(ctx.stage, box, str(nummer), NUMERAL)))


def _gelegd(ctx: Context, view: View, box: Box, code: str) -> Card:
    """A card that lies in a place; its words come back as soon as the places have grown."""
    spec = kaart_spec(ctx, view, code, most=LAID)
    return evolve(
        spec,
        text="" if laag(box) or box.w < NARROW > box.h else spec.text,
        title_size=48,
        text_size=40,
        wish=c.LeegPlek(code),
        key=toets(view, code),
        settle=True,
    )


def toets(view: View, code: str) -> str:
    """The digit of a proposal; a card from the lege stoel has none."""
    codes = voorstellen(view) or tuple(kaart.code for kaart in view.dilemma.kaarten)
    return str(codes.index(code) + 1) if code in codes else ""


def vragen(ctx: Context, view: View) -> tuple[str, str]:
    """A title of its own once the plan is full, and what is asked of the table now."""
    t = ctx.t
    titel, zinnen = "", [t("**Wat gaat er op de drie plekken?** Begin met wie het minst zegt.")]
    if None not in view.ronde.plekken:
        titel, zinnen = t("Is dit jullie plan?"), [t("Wie twijfelt nog?")]
    elif set(voorstellen(view)) <= set(view.ronde.plan):
        zinnen = [t("**Er is nog een plek leeg.** Kijk met K welke kaart er nog bij past.")]
    leider = [speler for speler in view.sessie.aanwezig if speler.leidt]
    if leider:
        zinnen.append(t("{naam} spreekt als laatste.", naam=naam_kort(t.naam(leider[0]))))
    return titel, " ".join(zinnen)


def lat_paneel(ctx: Context, view: View, box: Box) -> Page:
    """What the case asks: three bars with nothing in them but the mark of the lat."""
    panel = Panel(box, ctx.stage.theme.paper, 16)
    kop, *rijen = box.inset(30, 18).split_y(0.31, 0.23, 0.23, 0.23)
    titel = flow(ctx.stage, kop, [Para(ctx.t("Dit vraagt de zaak, volgens de schrijver"), LAT)])
    return join([Page((panel, *titel)), *(_latrij(ctx, view, rij, x) for rij, x in zip(
        rijen, Uitkomst, strict=True))])  # fmt: skip


def _latrij(ctx: Context, view: View, box: Box, uitkomst: Uitkomst) -> Page:
    size = min(48.0, box.h - 4)
    naam, balk = box.split_x(0.42, 0.58, gap=12)
    sign = parts.emblem(naam.left(size), parts.ROL_VAN[uitkomst])
    bar = balk.centered(balk.w, min(30.0, box.h * 0.5))
    woord = write(ctx.stage, naam.trim(left=size + 10), ctx.t(WOORDEN[uitkomst]), WORD)
    lat = float(view.dilemma.lat[uitkomst])
    return Page((sign, woord, lat_balk(ctx, bar, uitkomst, 0, lat)))
