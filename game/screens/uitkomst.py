"""05a: what happened, and what the four people say of it; one reaction is read from the chair."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import EigenAanpak
from game.domain.kassabon import Kassabon
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Screen
from game.screens.eerder import eerder_knop
from game.screens.voorstellen import zin
from game.texts.beurt import leest_voor
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height, scales
from game.ui.page import Page, join
from game.ui.people import Person, quote_card, quote_scale
from game.ui.pieces import Panel, Text
from game.ui.portraits import portrait_svg
from game.ui.stage import Stage
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TITLE = TextStyle("title", 62)
STORY = TextStyle("body", 38)
PAD_X, PAD_Y = 64.0, 30.0
COLUMNS = 70.0
"""The room between what happened and what came of each card."""
SHARES = 0.34, 0.66
"""The part of the width that the first of them takes, at least and at most."""
LEAST, MOST = 0.38, 0.52
"""The part of the height that the story takes, at least and at most."""
MUCH = 640
"""A story of more letters than this is set smaller: somebody typed a long eigen aanpak."""
Verhaal = tuple[Para, Para, Para]
"""The title, what happened, and what came of the cards (perhaps nothing)."""
GAP = 12.0
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
        verteld = verhaal(view, bon)
        wanted = hoogte(ctx.stage.normal, box.w - 2 * PAD_X, verteld) + 2 * PAD_Y + 4
        high = min(max(wanted, box.h * LEAST), box.h * MOST)
        story, people = box.split_y(high, 1, gap=26)
        label = ctx.t("De kassabon") if view.toon_bon else ctx.t("En dan gaat de telefoon")
        knoppen = [Button(label, c.GaVerder(), "enter", True), *eerder_knop(ctx, view)]
        return join(
            [
                *head,
                Page((Panel(story, ctx.stage.theme.paper),)),
                Page(kolommen(ctx.stage, story.inset(PAD_X, PAD_Y), verteld)),
                reacties(ctx, view, people, bon),
                button_row(ctx.stage, buttons, knoppen),
            ]
        )


def verhaal(view: View, bon: Kassabon) -> Verhaal:
    """The band's title and text, then what came of each different card."""
    band = view.dilemma.uitkomsten[bon.band]
    kaarten = [view.kaart(code) for code in dict.fromkeys(view.ronde.plan)]
    gevolgen = [k.tekst if isinstance(k, EigenAanpak) else k.gevolg for k in kaarten]
    kwam = " ".join(zin(gevolg) for gevolg in gevolgen if gevolg)
    style = STORY if len(band.tekst) + len(kwam) <= MUCH else STORY.at(30)
    return Para(band.titel, TITLE), Para(band.tekst, style), Para(kwam, style)


def hoogte(stage: Stage, width: float, verteld: Verhaal, scale: float = 1.0) -> float:
    """What the story takes in a width: its title, and the higher of its two columns."""
    titel, *delen = verteld
    widths = [each.w for each in _naast(Box(0, 0, width, 0), verteld)]
    below = max(flow_height(stage, w, [deel], scale) for w, deel in zip(widths, delen, strict=True))
    return flow_height(stage, width, [titel], scale) + GAP * scale + below


def kolommen(stage: Stage, box: Box, verteld: Verhaal) -> tuple[Text, ...]:
    """The title, and below it what happened beside what came of the cards: short lines."""
    steps = scales(stage)
    scale = next((s for s in steps if hoogte(stage, box.w, verteld, s) <= box.h), steps[-1])
    titel, *delen = verteld
    spare = max(0.0, box.h - hoogte(stage, box.w, verteld, scale))
    box = box.trim(top=spare / 2)
    (kop,) = flow(stage, box, [titel], scale=scale)
    onder = box.trim(top=kop.box.h + GAP * scale)
    beside = zip(_naast(onder, verteld), delen, strict=True)
    return (kop, *(text for place, deel in beside if deel.string
                   for text in flow(stage, place, [deel], scale=scale)))  # fmt: skip


def _naast(box: Box, verteld: Verhaal) -> tuple[Box, Box]:
    """Two columns, each as wide as its words ask, so that they end at about one height."""
    _, eerst, dan = (len(para.string) for para in verteld)
    least, most = SHARES
    share = min(most, max(least, eerst / (eerst + dan)))
    left, right = box.split_x(share, 1 - share, gap=COLUMNS)
    return left, right


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
        kijker.naam,
        portrait_svg({**kijker.portret, "mond": parts.MOND[oordeel]}),
        kijker.reactie(oordeel),
        ctx.t(WOORDEN[oordeel]),
        selected=in_stoel,
        chip=_lezer(ctx, view) if in_stoel else "",
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
