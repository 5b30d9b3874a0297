"""Beside the triangle of *wat als*: what dots mean, and a plan with its four people."""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Band
from game.domain.kassabon import Kassabon
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context
from game.screens.wolk import radius, spot
from game.texts.bon import band_zin
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card, strip_card
from game.ui.emblems import emblem_svg
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.people import Person, quote_card, quote_scale
from game.ui.pieces import write
from game.ui.text import TextStyle

WORDS = TextStyle("body", 38)
LEGEND = TextStyle("body", 34, valign="middle", min_size=22)
STANDS = TextStyle("title", 44, valign="middle", min_size=26)


def explanation(ctx: Context, view: View, box: Box) -> Page:
    """What the triangle shows, and what a dot's size says where bands are shown."""
    t = ctx.t
    first = t("Zo landt elke mix van drie kaarten in deze zaak.")
    larger = t("{zin} Groter is steviger.", zin=first) if view.toon_bon else first
    paras = [
        Para(larger, WORDS),
        Para(t("Wijs een plek aan en lees wat er dan met de vier mensen gebeurt."), WORDS, 28),
        Para(t("Dit is een denkmodel, geen meting."), WORDS, 28),
    ]
    room = box.top(box.h * 0.54) if view.toon_bon else box
    words = flow(ctx.stage, room, paras)
    if not view.toon_bon:
        return Page(words)
    return Page(words) + _legend(ctx, view, box.trim(top=words[-1].box.bottom - box.y + 24))


def _legend(ctx: Context, view: View, box: Box) -> Page:
    """The four sizes with their words, each row as high as its dot needs."""
    needed = sum(2 * radius(view, band) for band in Band)
    gap = min(26.0, max(0.0, (box.h - needed) / len(Band)))
    pages, y = [], box.y
    for band in Band:
        size = radius(view, band)
        row = Box(box.x, y, box.w, 2 * size)
        label = Box(row.x + 120, row.centre[1] - 30, row.w - 120, 60)
        dot = spot(ctx.stage.theme, (row.x + 50, row.centre[1]), size)
        pages.append(Page((dot, write(ctx.stage, label, ctx.t(WOORDEN[band]), LEGEND))))
        y += 2 * size + gap
    return join(pages)


@frozen
class Vier:
    """One plan: its cards, how it stands, and what the four people would say."""

    bon: Kassabon

    def page(self, ctx: Context, view: View, box: Box) -> Page:
        """Three low cards, a sentence where bands are shown, four people."""
        cards, line, people = box.split_y(116, 70 if view.toon_bon else 20, 1, gap=14)
        stands = Page((write(ctx.stage, line, band_zin(ctx.t, self.bon), STANDS),))
        return join(
            [
                self._cards(ctx, view, cards),
                stands if view.toon_bon else Page(),
                self._people(ctx, view, people),
            ]
        )

    def _cards(self, ctx: Context, view: View, box: Box) -> Page:
        specs = [
            Card(
                f"kaart:{kaart.code}",
                vlak.card_title(ctx, kaart),
                tint=parts.TINT[kaart.rol],
                emblem=emblem_svg(parts.EMBLEM[kaart.rol]),
                pad=16,
            )
            for kaart in map(view.kaart, self.bon.plan)
        ]
        places = box.row(len(specs), gap=14)
        return join(
            strip_card(ctx.stage, place, spec) for place, spec in zip(places, specs, strict=True)
        )

    def _people(self, ctx: Context, view: View, box: Box) -> Page:
        places = box.column(len(view.dilemma.kijkers), gap=18)
        specs = [
            Person(
                f"kijker:{at}",
                kijker.naam,
                parts.portrait(Box(0, 0, 1, 1), kijker, oordeel).source,
                kijker.reactie(oordeel),
                ctx.t(WOORDEN[oordeel]),
                quote_size=38,
            )
            for at, (kijker, oordeel) in enumerate(
                zip(view.dilemma.kijkers, self.bon.oordelen, strict=True)
            )
        ]
        pairs = list(zip(places, specs, strict=True))
        scale = min(quote_scale(ctx.stage, place, spec) for place, spec in pairs)
        return join(quote_card(ctx.stage, place, spec, scale) for place, spec in pairs)
