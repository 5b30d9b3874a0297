"""What was reached for, shown once after *liever dicht*: the role and the card of each seat.

Who passed the greep does not stand here: no screen names a passer (spel.md, principle 6).
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Pop, Screen
from game.screens.heading import grown, heading, overlay_header
from game.screens.intikken import NAME, seat_boxes
from game.texts.bon import kaart_titel
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

BAND = 14.0
HIGH = 270.0
"""Cards with less room than this have the emblem beside the words."""
TALLEST = 560.0
"""On a tall screen the cards stand in the middle rather than half empty."""


class GrepenScreen(Screen):
    """The first beat after the count: roles and cards together, before the plan."""

    name = "grepen"

    def page(self, ctx: Context, view: View) -> Page:
        """A card per seat, and the way on to the plan."""
        t, box = ctx.t, parts.content_box(ctx.stage)
        top, seats, buttons = box.split_y(112.0, 1, 76.0, gap=30)
        rule = (
            t("Wat je greep, is je rol.")
            if view.ronde.nummer == 1
            else t("Je rol deelde het spel. Dit was je eerste gedachte.")
        )
        grepen = view.ronde.grepen or {}
        count = max(1, len(grepen))
        room = seats.centered(seats.w, min(seats.h, TALLEST if count <= 4 else seats.h))
        if not grepen:
            rule = t("Het spel deelde de rollen.")
        title = t("Zo grepen jullie.") if grepen else t("Deze keer greep niemand.")
        on = Button(t("Naar het plan"), Pop(), "enter", primary=True)
        return join(
            [
                parts.sky(ctx) if grepen else vlak.city(ctx, view),
                overlay_header(ctx, view.dilemma.titel),
                heading(ctx, top, title, rule),
                _cards(ctx, view, dict(zip(grepen, seat_boxes(room, count), strict=False))),
                button_row(ctx.stage, buttons, [on]),
            ]
        )


@frozen
class _Spot:
    """Where a card stands, and on it the name, the emblem and the words."""

    card: Box
    name: Box
    emblem: Box
    words: Box

    @classmethod
    def of(cls, box: Box) -> _Spot:
        """The emblem above the words on a high card, beside them on a low one."""
        inner = box.trim(top=BAND).inset(26, 14)
        name, rest = inner.split_y(min(64.0, inner.h * 0.26), 1, gap=8)
        if rest.h > HIGH:
            side = min(170.0, rest.h * 0.4)
            return cls(box, name, rest.top(side).left(side), rest.trim(top=side + 18))
        side = min(110.0, rest.h, rest.w * 0.22)
        return cls(box, name, rest.left(side).top(side), rest.trim(left=side + 16))


def _cards(ctx: Context, view: View, boxes: Mapping[int, Box]) -> Page:
    """The cards of the seats, their words at the scale of the fullest one."""
    spots = {seat: _Spot.of(box) for seat, box in boxes.items()}
    words = {seat: _words(ctx, view, seat, spot.words.h) for seat, spot in spots.items()}
    scales = (flow_scale(ctx.stage, spots[seat].words, words[seat]) for seat in spots)
    scale = min(scales, default=1.0)
    return join(_card(ctx, view, seat, spots[seat], words[seat], scale) for seat in spots)


def _card(
    ctx: Context, view: View, seat: int, spot: _Spot, words: list[Para], scale: float
) -> Page:
    stage, rol = ctx.stage, _greep(view, seat)
    band = stage.theme.tint(parts.TINT[rol]).fill
    pieces: list[Piece] = [
        Panel(spot.card, stage.theme.paper, band=band, band_height=BAND),
        write(stage, spot.name, parts.seat_names(ctx, view, seat), NAME),
        parts.flush_emblem(spot.emblem, rol),
        *flow(stage, spot.words, words, "top", scale),
    ]
    return Page((Group(f"rug:{seat}", spot.card, tuple(pieces)),))


def _words(ctx: Context, view: View, seat: int, high: float) -> list[Para]:
    """The role reached for, the role played where that is another, and the card."""
    t, rol, plays = ctx.t, _greep(view, seat), view.rol(seat)
    title = TextStyle("title", grown(46, high, 220, 1.3), parts.TINT[rol])
    paras = [Para(t(WOORDEN[rol]), title)]
    if plays is not None and plays is not rol:
        paras.append(Para(t("speelt {rol}", rol=t(WOORDEN[plays])), TextStyle("body", 34, "muted")))
    shown = (view.ronde.voorstellen or {}).get(seat)
    if shown is None:
        return paras
    style = TextStyle("bold", grown(36, high, 220, 1.2))
    return [*paras, Para(kaart_titel(t, view.kaart(shown.kaart)), style, 14)]


def _greep(view: View, seat: int) -> Rol:
    return (view.ronde.grepen or {})[seat]
