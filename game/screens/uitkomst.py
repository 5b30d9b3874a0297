"""05a: what happened, and what the four people say of it; one reaction is read from the chair."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import EigenAanpak
from game.domain.kassabon import Kassabon
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Screen
from game.screens.voorstellen import zin
from game.texts.beurt import leest_voor
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height
from game.ui.page import Page, join
from game.ui.people import Person, quote_card, quote_scale
from game.ui.pieces import Panel
from game.ui.portraits import portrait_svg
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TITLE = TextStyle("title", 62)
STORY = TextStyle("body", 36)
PAD_X, PAD_Y = 64.0, 34.0
LEAST, MOST = 0.4, 0.52
"""The part of the height that the story takes, at least and at most."""
MUCH = 640
"""A story of more letters than this is set smaller: somebody typed a long eigen aanpak."""
LONG = 20
"""A reader with more letters than this is called by the first word of the name."""


class UitkomstScreen(Screen):
    """The story of the band and of each card, then four reactions."""

    name = "uitkomst"

    def page(self, ctx: Context, view: View) -> Page:
        """The story on top, the kijkers below it, and the way on."""
        head = [parts.sky(ctx), parts.round_header(ctx, view)]
        bon = view.ronde.kassabon
        if bon is None:
            return join(head)
        box, buttons = parts.content_box(ctx.stage).split_y(1, 76.0, gap=28)
        paras = verhaal(view, bon)
        wanted = flow_height(ctx.stage, box.w - 2 * PAD_X, paras) + 2 * PAD_Y + 4
        high = min(max(wanted, box.h * LEAST), box.h * MOST)
        story, people = box.split_y(high, 1, gap=26)
        label = ctx.t("De kassabon") if view.toon_bon else ctx.t("En dan gaat de telefoon")
        return join(
            [
                *head,
                Page((Panel(story, ctx.stage.theme.paper),)),
                Page(flow(ctx.stage, story.inset(PAD_X, PAD_Y), paras, "middle")),
                reacties(ctx, view, people, bon),
                button_row(ctx.stage, buttons, [Button(label, c.GaVerder(), "enter", True)]),
            ]
        )


def verhaal(view: View, bon: Kassabon) -> list[Para]:
    """The band's title and text, then what came of each different card."""
    band = view.dilemma.uitkomsten[bon.band]
    kaarten = [view.kaart(code) for code in dict.fromkeys(view.ronde.plan)]
    gevolgen = [k.tekst if isinstance(k, EigenAanpak) else k.gevolg for k in kaarten]
    kwam = " ".join(zin(gevolg) for gevolg in gevolgen if gevolg)
    style = STORY if len(band.tekst) + len(kwam) <= MUCH else STORY.at(30)
    paras = [Para(band.titel, TITLE), Para(band.tekst, style, 10)]
    return [*paras, Para(kwam, style, 14)] if kwam else paras


def reacties(ctx: Context, view: View, box: Box, bon: Kassabon) -> Page:
    """Four reactions with their judgement, quotes all at one scale; the chair's stands out."""
    boxes = box.grid(2, 2, gap=24)
    people = [_persoon(ctx, view, bon, nummer) for nummer in range(len(view.dilemma.kijkers))]
    pairs = list(zip(boxes, people, strict=True))
    scale = min(quote_scale(ctx.stage, place, person) for place, person in pairs)
    return join(quote_card(ctx.stage, place, person, scale) for place, person in pairs)


def _persoon(ctx: Context, view: View, bon: Kassabon, nummer: int) -> Person:
    kijker, oordeel = view.dilemma.kijkers[nummer], bon.oordelen[nummer]
    in_stoel = view.ronde.kijker == nummer
    return Person(
        f"kijker:{nummer}",
        f"{kijker.naam} · {_lezer(ctx, view)}" if in_stoel else kijker.naam,
        portrait_svg({**kijker.portret, "mond": parts.MOND[oordeel]}),
        kijker.reactie(oordeel),
        ctx.t(WOORDEN[oordeel]),
        selected=in_stoel,
    )


def _lezer(ctx: Context, view: View) -> str:
    """Who reads the chair's reaction aloud: whoever sat in it."""
    t, stoelen = ctx.t, view.ronde.ernaast()
    if not stoelen:
        return t("lees voor vanaf de stoel")
    spelers = view.spelers_op(stoelen[0])
    naam = t.namen(spelers)
    if len(naam) > LONG:
        naam = t.rij([t.naam(speler).split()[0] for speler in spelers])
    return leest_voor(t, spelers, naam)
