"""03a: everybody reads the two cards of their role in silence, until the count."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Kaart, Rol
from game.domain.keuzes import Manier
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.screens.handkaarten import EIGEN
from game.screens.heading import grown, heading
from game.screens.kaart_groot import holders
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

GAP = 30
EMBLEM = 72.0
HOLDER = TextStyle("body", 30, min_size=15)


class KiezenScreen(Screen):
    """Three roles beside each other: who holds them, two cards, and the eigen aanpak."""

    name = "kiezen"

    def page(self, ctx: Context, view: View) -> Page:
        """The call for silence, the columns, and the count."""
        t, box = ctx.t, parts.content_box(ctx.stage)
        top, columns, buttons = box.split_y(96.0, 1, 76.0, gap=22)
        fingers = t("Zo meteen: één, twee of drie vingers. Een vuist is passen.")
        names, first, second, own = columns.split_y(92.0, 0.5, 0.5, 92.0, gap=20)
        rows = [row.row(3, GAP) for row in (names, first, second, own)]
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                heading(ctx, top, t("Lees je twee kaarten. Zeg niets."), fingers),
                *(_role(ctx, view, at, rol) for at, rol in zip(rows[0], Rol, strict=True)),
                cards(ctx.stage, [*rows[1], *rows[2]], _fixed(view, first.h)),
                cards(ctx.stage, rows[3], [_own(ctx, rol) for rol in Rol]),
                button_row(ctx.stage, buttons, _buttons(ctx, view)),
            ]
        )


def _role(ctx: Context, view: View, box: Box, rol: Rol) -> Page:
    """The emblem and the name of a role, and below it who holds it."""
    mark = parts.flush_emblem(Box(box.x, box.y + 4, EMBLEM, EMBLEM), rol)
    name = TextStyle("bold", 35, parts.TINT[rol], valign="bottom")
    above, below = box.trim(left=EMBLEM + 24).split_y(0.5, 0.5)
    words = write(ctx.stage, above, ctx.t(WOORDEN[rol]), name)
    return Page((mark, words, write(ctx.stage, below, holders(ctx, view, rol), HOLDER)))


def _fixed(view: View, high: float) -> list[Card]:
    """The six cards: of each role the first, then of each the second."""
    hands = [view.dilemma.hand(rol) for rol in Rol]
    return [_card(hand[n], n + 1, high) for n in range(2) for hand in hands]


def _card(kaart: Kaart, number: int, high: float) -> Card:
    return Card(
        f"kaart:{kaart.code}",
        kaart.titel,
        kaart.kort,
        tint=parts.TINT[kaart.rol],
        number=str(number),
        wish=Push("kaart_groot", {"rol": kaart.rol}),
        title_size=grown(40, high, 235),
        text_size=grown(34, high, 235),
    )


def _own(ctx: Context, rol: Rol) -> Card:
    name, title = f"eigen:{rol.value}", ctx.t("Eigen aanpak")
    return Card(name, title, tint=parts.TINT[rol], number=str(EIGEN), dashed=True, title_size=36)


def _buttons(ctx: Context, view: View) -> list[Button]:
    t = ctx.t
    shown = [
        Button(t("Drie, twee, één: laat zien"), c.GaVerder(), "enter", primary=True),
        Button(t("Kaart groot"), Push("kaart_groot"), "k"),
    ]
    if c.KiesManier in view.toegestaan:
        shown.append(Button(t("Liever dicht"), c.KiesManier(Manier.DICHT), "d"))
    return shown
