"""What was reached for, shown once after *liever dicht*: the role and the card of each seat.

No screen names a passer (spel.md, principle 6): where a seat passed, who is missing would be the
one. Then only the roles stand here that were reached for, each once.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Pop, Screen
from game.screens.bewijsgrepen import VINGERS
from game.screens.heading import grown, heading, overlay_header
from game.screens.intikken import NAME, seat_boxes
from game.texts.bon import kaart_titel
from game.texts.team import GEGREPEN
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.hands import HEIGHT, WIDTH, hand_svg
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
        """A card per seat, or per role, and the way on to the plan."""
        t, box = ctx.t, parts.content_box(ctx.stage)
        top, seats, buttons = box.split_y(112.0, 1, 76.0, gap=30)
        rule = (
            t("Wat je greep, is je rol.")
            if view.ronde.nummer == 1
            else t("Je rol deelde het spel. Dit was je eerste gedachte.")
        )
        grepen = view.ronde.grepen or {}
        shown = _gegrepen(view)
        count = max(1, len(shown))
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
                _cards(ctx, view, dict(zip(shown, seat_boxes(room, count), strict=False))),
                button_row(ctx.stage, buttons, [on]),
            ]
        )


@frozen
class _Greep:
    """A card: the role reached for, and the seat that did where that may be said."""

    rol: Rol
    seat: int | None = None

    @property
    def key(self) -> str:
        """What the card is called; that of a seat was its closed card just before."""
        return f"gegrepen:{self.rol.value}" if self.seat is None else f"rug:{self.seat}"


def _gegrepen(view: View) -> list[_Greep]:
    """A card for each seat when all reached for a role; else one for each role reached for."""
    grepen = view.ronde.grepen or {}
    if view.ronde.allen_grepen:
        return [_Greep(rol, seat) for seat, rol in grepen.items()]
    return [_Greep(rol) for rol in Rol if rol in grepen.values()]


@frozen
class _Spot:
    """Where a card stands, and on it the name, the emblem and the words."""

    card: Box
    name: Box
    emblem: Box
    words: Box

    @classmethod
    def of(cls, box: Box, named: bool) -> _Spot:
        """The emblem above the words on a high card, beside them on a low one."""
        inner = box.trim(top=BAND).inset(26, 14)
        name, rest = inner.top(min(64.0, inner.h * 0.26)), inner
        if named:
            rest = inner.trim(top=name.h + 8)
        if rest.h > HIGH:
            side = min(170.0, rest.h * 0.4)
            return cls(box, name, rest.top(side).left(side), rest.trim(top=side + 18))
        side = min(110.0, rest.h, rest.w * 0.22)
        return cls(box, name, rest.left(side).top(side), rest.trim(left=side + 16))


def _cards(ctx: Context, view: View, boxes: Mapping[_Greep, Box]) -> Page:
    """The cards, their words at the scale of the fullest one."""
    spots = {greep: _Spot.of(box, greep.seat is not None) for greep, box in boxes.items()}
    words = {greep: _words(ctx, view, greep, spot.words.h) for greep, spot in spots.items()}
    scales = (flow_scale(ctx.stage, spots[greep].words, words[greep]) for greep in spots)
    scale = min(scales, default=1.0)
    return join(_card(ctx, view, greep, spots[greep], words[greep], scale) for greep in spots)


def _card(
    ctx: Context, view: View, greep: _Greep, spot: _Spot, words: list[Para], scale: float
) -> Page:
    stage = ctx.stage
    band = stage.theme.tint(parts.TINT[greep.rol]).fill
    pieces: list[Piece] = [
        Panel(spot.card, stage.theme.paper, band=band, band_height=BAND),
        *_top(ctx, view, greep, spot),
        parts.flush_emblem(spot.emblem, greep.rol),
        *flow(stage, spot.words, words, "top", scale),
    ]
    return Page((Group(greep.key, spot.card, tuple(pieces)),))


def _top(ctx: Context, view: View, greep: _Greep, spot: _Spot) -> tuple[Piece, ...]:
    """Who sits there; on the card of a role its fingers, where they fit beside the emblem."""
    if greep.seat is not None:
        return (write(ctx.stage, spot.name, parts.seat_names(ctx, view, greep.seat), NAME),)
    sign = spot.emblem
    hand = Box(sign.right + 24, sign.y, sign.h * WIDTH / HEIGHT, sign.h)
    fits = spot.words.y > sign.bottom and hand.right < spot.words.right
    return (Picture(hand, hand_svg(VINGERS[greep.rol])),) if fits else ()


def _words(ctx: Context, view: View, greep: _Greep, high: float) -> list[Para]:
    """The role reached for, the role played where that is another, and the card."""
    t, seat = ctx.t, greep.seat
    title = TextStyle("title", grown(46, high, 220, 1.3), parts.TINT[greep.rol])
    paras = [Para(t(WOORDEN[greep.rol]), title)]
    bold = TextStyle("bold", grown(36, high, 220, 1.2))
    if seat is None:
        return [*paras, Para(t(GEGREPEN), bold, 14)]
    plays, shown = view.rol(seat), (view.ronde.voorstellen or {}).get(seat)
    if plays is not None and plays is not greep.rol:
        paras.append(Para(t("speelt {rol}", rol=t(WOORDEN[plays])), TextStyle("body", 34, "muted")))
    if shown is None:
        return paras
    return [*paras, Para(kaart_titel(t, view.kaart(shown.kaart)), bold, 14)]
