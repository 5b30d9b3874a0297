"""What everybody reached for, shown once after *liever dicht*: per seat the role and the card."""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Screen
from game.screens.hands import hand_svg
from game.screens.heading import grown, heading, heading_height, overlay_header
from game.screens.intikken import NAME, seat_boxes
from game.texts.bon import kaart_titel
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Group, Panel, Picture, Piece, write
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
        top, seats, buttons = box.split_y(heading_height(ctx, 112), 1, 76.0, gap=30)
        rule = (
            t("Wat je greep, is je rol. Wie paste, kreeg een rol van het spel.")
            if view.ronde.nummer == 1
            else t("Je rol deelde het spel. Dit was je eerste gedachte.")
        )
        count = len(view.ronde.stoelen)
        room = seats.centered(seats.w, min(seats.h, TALLEST if count <= 4 else seats.h))
        on = Button(t("Naar het plan"), Pop(), "enter", primary=True)
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, view.dilemma.titel),
                heading(ctx, top, t("Zo grepen jullie."), rule),
                _cards(ctx, view, seat_boxes(room, count)),
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
        inner = box.trim(top=BAND).inset(32, 20)
        name, rest = inner.split_y(min(64.0, inner.h * 0.26), 1, gap=12)
        if rest.h > HIGH:
            side = min(170.0, rest.h * 0.4)
            return cls(box, name, rest.top(side).left(side), rest.trim(top=side + 18))
        side = min(110.0, rest.h, rest.w * 0.28)
        return cls(box, name, rest.left(side).top(side), rest.trim(left=side + 22))


def _cards(ctx: Context, view: View, boxes: list[Box]) -> Page:
    """The cards of all seats, their words at the scale of the fullest one."""
    spots = [_Spot.of(box) for box in boxes]
    words = [_words(ctx, view, seat, spot.words.h) for seat, spot in enumerate(spots)]
    scale = min(
        flow_scale(ctx.stage, spot.words, paras) for spot, paras in zip(spots, words, strict=True)
    )
    return join(_card(ctx, view, seat, spot, words[seat], scale) for seat, spot in enumerate(spots))


def _card(
    ctx: Context, view: View, seat: int, spot: _Spot, words: list[Para], scale: float
) -> Page:
    stage, rol = ctx.stage, _greep(view, seat)
    band = stage.theme.tint(parts.TINT[rol]).fill if rol else stage.theme.line
    pieces: list[Piece] = [
        Panel(spot.card, stage.theme.paper, band=band, band_height=BAND),
        write(stage, spot.name, parts.seat_names(ctx, view, seat), NAME),
        parts.flush_emblem(spot.emblem, rol) if rol else Picture(spot.emblem, hand_svg(0)),
        *flow(stage, spot.words, words, "top", scale),
    ]
    return Page((Group(f"rug:{seat}", spot.card, tuple(pieces)),))


def _words(ctx: Context, view: View, seat: int, high: float) -> list[Para]:
    """The role reached for, the role played where that is another, and the card."""
    t, rol, plays = ctx.t, _greep(view, seat), view.rol(seat)
    tint = parts.TINT[rol] if rol else "muted"
    paras = [
        Para(
            t(WOORDEN[rol]) if rol else t("Paste"),
            TextStyle("title", grown(46, high, 220, 1.3), tint),
        )
    ]
    if plays is not None and plays is not rol:
        paras.append(Para(t("speelt {rol}", rol=t(WOORDEN[plays])), TextStyle("body", 34, "muted")))
    shown = (view.ronde.voorstellen or {}).get(seat)
    card = kaart_titel(t, view.kaart(shown.kaart)) if shown else t("Geen kaart")
    style = TextStyle("bold", grown(36, high, 220, 1.2), "ink" if shown else "muted")
    return [*paras, Para(card, style, 14)]


def _greep(view: View, seat: int) -> Rol | None:
    """What a seat reached for; None for who passed."""
    return (view.ronde.grepen or {}).get(seat)
