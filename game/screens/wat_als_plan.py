"""Beside the triangle of *wat als*: what dots mean, the plans of a mix, a plan's four people."""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Band, Rol
from game.domain.kassabon import Kassabon
from game.domain.score import Mix
from game.domain.tonen import toon_waarde
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Zet
from game.screens.wolk import mengsels_van, own_bon, plans_of, radius
from game.texts.bon import band_zin
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card, strip_card
from game.ui.emblems import emblem_svg
from game.ui.fields import Option, option
from game.ui.flow import Para, flow
from game.ui.marks import Dot
from game.ui.page import Page, join
from game.ui.people import Person, quote_card, quote_scale
from game.ui.pieces import write
from game.ui.text import TextStyle

WORDS = TextStyle("body", 38)
LEGEND = TextStyle("body", 34, valign="middle", min_size=22)
HEAD = TextStyle("title", 50, valign="middle", min_size=28)
MEAN = TextStyle("body", 34, "muted", valign="middle", min_size=22)
STANDS = TextStyle("title", 44, valign="middle", min_size=26)
PLAN = TextStyle("body", 40, min_size=16)
DIGITS = "123456789"
ROW = 150


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
        dot = Dot.at(row.x + 50, row.centre[1], size, ctx.stage.theme.dot)
        pages.append(Page((dot, write(ctx.stage, label, ctx.t(WOORDEN[band]), LEGEND))))
        y += 2 * size + gap
    return join(pages)


def plan_list(ctx: Context, view: View, box: Box, mix: Mix, numbers: bool) -> Page:
    """The plans of a mix to choose from; the group's own is named."""
    head, mean, rest = box.split_y(76, 52, 1, gap=12)
    bonnen = plans_of(view, mix)
    height = min(ROW, (rest.h + 12) / max(1, len(bonnen)))
    words = [_plan_words(ctx, view, bon) for bon in bonnen]
    size = vlak.shared_size(ctx.stage, words, PLAN, rest.w - 110, height - 24)
    options = [
        option(
            ctx.stage,
            Box(rest.x, rest.y + at * height, rest.w, height - 12),
            Option(
                f"plan:{'.'.join(bon.plan)}",
                said,
                choose(bon),
                DIGITS[at] if at < len(DIGITS) else "",
                size=size,
            ),
        )
        for at, (bon, said) in enumerate(zip(bonnen, words, strict=True))
    ]
    return join([_mix_head(ctx, head, mix), _mean(ctx, view, mean, (mix, numbers)), *options])


def choose(bon: Kassabon) -> Many:
    """The wish of a plan: show what it would do."""
    return Many((Zet("plan", bon.plan), Zet("gekozen", "")))


def _plan_words(ctx: Context, view: View, bon: Kassabon) -> str:
    titles = " · ".join(vlak.card_title(ctx, view.kaart(code)) for code in bon.plan)
    own = own_bon(view)
    if own is not None and own.plan == bon.plan:
        return ctx.t("Jullie plan: {kaarten}", kaarten=titles)
    return titles


def _mix_head(ctx: Context, box: Box, mix: Mix) -> Page:
    """The word for a mix with one emblem per card."""
    side = min(60.0, box.h)
    wide = sum(mix) * (side + 12)
    words, emblems = box.split_x(1, wide, gap=16)
    roles = [rol for rol, count in zip(Rol, mix, strict=True) for _ in range(count)]
    signs = [
        parts.emblem(Box(emblems.x + at * (side + 12), box.y, side, box.h), rol)
        for at, rol in enumerate(roles)
    ]
    return Page((write(ctx.stage, words, ctx.t("Deze mix"), HEAD), *signs))


def _mean(ctx: Context, view: View, box: Box, what: tuple[Mix, bool]) -> Page:
    """How the plans of the mix stand on average, where bands are shown; else what to do."""
    (mix, numbers), t = what, ctx.t
    mengsel = mengsels_van(view.dilemma).get(mix)
    said = t("Kies een plan.")
    if view.toon_bon and mengsel is not None:
        band = t(WOORDEN[mengsel.band])
        said = t("Gemiddeld: {band}. Kies een plan.", band=band)
        if numbers:
            waarde = toon_waarde(mengsel.waarde)
            said = t("Gemiddeld {waarde} van de 100. Kies een plan.", waarde=waarde)
    return Page((write(ctx.stage, box, said, MEAN),))


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
