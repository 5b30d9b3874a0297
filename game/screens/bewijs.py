"""The evidence of one moment, large: what stood on the table, for a whole table to look at.

`bewijs` fills any box of at least about 1300 by 480 units; for less there is `bewijsklein`. It
draws no title and no sentence: whose screen it is says those. What it draws is keyed by the kind
of the moment, so that it stands beside anything else.
"""

from __future__ import annotations

from attrs import evolve

from game.domain.moment import (
    DoorschietMoment,
    ErnaastMoment,
    GrepenMoment,
    KijkersMoment,
    LatMoment,
    Moment,
    SchakelMoment,
)
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.bewijsbalken import boven_de_lat, twee_latten
from game.screens.bewijsgrepen import grepen
from game.screens.heading import grown
from game.screens.kijkerrijen import changes
from game.screens.voorstelkaart import kaarten
from game.screens.voorstellen import kaart_spec
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card
from game.ui.emblems import sign_svg
from game.ui.page import Page, join
from game.ui.people import Person, quote_card, quote_scale
from game.ui.pieces import Panel, Picture, write
from game.ui.text import TextStyle

GAP = 26
LABEL = TextStyle("body", 32, "muted", valign="middle", min_size=24)
DIFFER = TextStyle("bold", 38, valign="middle", min_size=24)
ARROW = 64
HIGH = 700.0
"""On a tall page the evidence stands in the middle rather than half empty."""


def bewijs(ctx: Context, view: View, moment: Moment, box: Box) -> Page:
    """What there is to see of a moment, as large as the box allows."""
    toen = view.in_ronde(moment.ronde)
    match moment:
        case GrepenMoment():
            return grepen(ctx, toen, moment, box.centered(box.w, min(box.h, HIGH)))
        case ErnaastMoment():
            return _ernaast(ctx, toen, moment, box)
        case SchakelMoment():
            return _schakeling(ctx, toen, moment, box)
        case KijkersMoment():
            return _kijkers(ctx, toen, moment, box)
        case DoorschietMoment():
            return _doorgeschoten(ctx, toen, moment, box)
        case LatMoment():
            return twee_latten(ctx, moment, box)


def _ernaast(ctx: Context, toen: View, moment: ErnaastMoment, box: Box) -> Page:
    """The card with its owner, and beside it the three that did lie there."""
    left, right = box.split_x(0.5, 0.5, gap=2 * GAP)
    label, plan = right.split_y(48, 1, gap=10)
    lying = [_card(ctx, toen, moment, code) for code in moment.plan]
    return join(
        [
            _cards(ctx, (left,), [_whole(ctx, toen, moment, moment.kaart, left.h)]),
            Page((write(ctx.stage, label, ctx.t("In het plan"), LABEL),)),
            _cards(ctx, plan.column(len(lying), 20), lying),
        ]
    )


def _schakeling(ctx: Context, toen: View, moment: SchakelMoment, box: Box) -> Page:
    """The card that went out, the one that came in, and what four people made of that."""
    stage, t = ctx.stage, ctx.t
    cards, people = box.centered(box.w, min(box.h, HIGH)).split_x(0.6, 0.4, gap=GAP)
    out, arrow, into = cards.split_x(0.5, ARROW, 0.5, gap=16)
    (says_out, out), (says_in, into) = (place.split_y(48, 1, gap=6) for place in (out, into))
    specs = [_card(ctx, toen, moment, code) for code in (moment.uit, moment.erin)]
    signs = (
        write(stage, says_out, t("Eruit"), LABEL),
        write(stage, says_in, t("Erin"), LABEL),
        Picture(arrow.centered(ARROW, ARROW), sign_svg("arrow_right")),
        Panel(people, stage.theme.paper),
    )
    words = moment.eerst, moment.daarna
    rows = changes(ctx, toen, people.inset(30, 24), words, _key(moment, "kijker"))
    return join([Page(signs), _cards(ctx, (out, into), specs), rows])


def _kijkers(ctx: Context, toen: View, moment: KijkersMoment, box: Box) -> Page:
    """What the four said; the two furthest apart are outlined, and their outcome stands below."""
    people, strip = box.split_y(1, 64, gap=18)
    specs = [
        Person(
            _key(moment, str(at)),
            kijker.naam,
            parts.portrait(Box(0, 0, 1, 1), kijker, oordeel).source,
            kijker.reactie(oordeel),
            ctx.t(WOORDEN[oordeel]),
            selected=at in (moment.mild, moment.streng),
        )
        for at, (kijker, oordeel) in enumerate(
            zip(toen.dilemma.kijkers, moment.oordelen, strict=True)
        )
    ]
    pairs = list(zip(people.grid(2, 2, GAP), specs, strict=True))
    scale = min(quote_scale(ctx.stage, place, spec) for place, spec in pairs)
    said = ctx.t("Grootste verschil: {uitkomst}", uitkomst=ctx.t(WOORDEN[moment.uitkomst]))
    sign = strip.left(strip.h)
    below = (
        parts.emblem(sign, parts.ROL_VAN[moment.uitkomst]),
        write(ctx.stage, strip.trim(left=sign.w + 20), said, DIFFER),
    )
    return join([*(quote_card(ctx.stage, *pair, scale) for pair in pairs), Page(below)])


def _doorgeschoten(ctx: Context, toen: View, moment: DoorschietMoment, box: Box) -> Page:
    """The three cards of a role, or the three outcomes beside the lat."""
    if not moment.kaarten:
        return boven_de_lat(ctx, moment, box)
    low = box.centered(box.w, min(box.h, HIGH))
    specs = [_whole(ctx, toen, moment, code, low.h) for code in moment.kaarten]
    return _cards(ctx, low.row(len(specs), GAP), specs)


def _whole(ctx: Context, toen: View, moment: Moment, code: str, high: float) -> Card:
    """A card with all that stands on it, as large as its box is high."""
    spec = kaart_spec(ctx, toen, code, heel=True)
    title, text = (grown(size, high, 420, 1.4) for size in (54, 42))
    return evolve(spec, name=_key(moment, code), title_size=title, text_size=text)


def _card(ctx: Context, toen: View, moment: Moment, code: str) -> Card:
    """A card as it lay there, with its owner."""
    spec = kaart_spec(ctx, toen, code, most=120)
    return evolve(spec, name=_key(moment, code), title_size=50, text_size=40)


def _cards(ctx: Context, places: tuple[Box, ...], specs: list[Card]) -> Page:
    return kaarten(ctx.stage, places, specs)


def _key(moment: Moment, what: str) -> str:
    return f"{moment.soort.value}:{what}"
