"""02b: four people arrive in the corners, each with one line. They have to live with this."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Kijker
from game.domain.keuzes import Manier
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Screen
from game.screens.heading import grown
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.people import Person, quote_card, quote_scale
from game.ui.pieces import Text
from game.ui.portraits import portrait_svg
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

SHARE = 0.31
"""The part of the height that a row of two cards takes."""
GAP = 60
SENTENCE = TextStyle("title", 72, align="center")
PLACES = TextStyle("body", 38, "muted", align="center")
QUOTE = 42.0


class KijkersScreen(Screen):
    """The four kijkers around the sentence that matters."""

    name = "kijkers"

    def page(self, ctx: Context, view: View) -> Page:
        """Two kijkers above, two below, the sentence between them."""
        box = parts.content_box(ctx.stage).trim(top=12)
        above, middle, below, buttons = box.split_y(SHARE, 1 - 2 * SHARE, SHARE, 106.0)
        corners = [*above.row(2, GAP), *below.row(2, GAP)]
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                self._people(ctx, view, corners),
                Page(self._sentence(ctx, middle)),
                button_row(
                    ctx.stage, buttons.trim(top=30), self._buttons(ctx, view), align="center"
                ),
            ]
        )

    def _people(self, ctx: Context, view: View, boxes: list[Box]) -> Page:
        people = [_person(n, kijker, boxes[n].h) for n, kijker in enumerate(view.dilemma.kijkers)]
        pairs = list(zip(boxes, people, strict=True))
        scale = min(quote_scale(ctx.stage, box, person) for box, person in pairs)
        return join(quote_card(ctx.stage, box, person, scale) for box, person in pairs)

    def _sentence(self, ctx: Context, box: Box) -> tuple[Text, ...]:
        t = ctx.t
        paras = [
            Para(t("Vier mensen moeten hiermee leven."), SENTENCE),
            Para(t("Jullie plan heeft drie plekken."), PLACES, 10),
        ]
        return flow(ctx.stage, box.centered(960, box.h - 24), paras, "middle")

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        shown = [Button(t("Welke rol pak jij?"), c.GaVerder(), "enter", primary=True)]
        if view.sessie.manier is Manier.DICHT and c.KiesManier in view.toegestaan:
            shown.append(Button(t("Liever open, met vingers"), c.KiesManier(Manier.OPEN), "o"))
        return shown


def _person(number: int, kijker: Kijker, high: float) -> Person:
    face = portrait_svg({**kijker.portret, "mond": parts.MOND[None]})
    return Person(
        f"kijker:{number}",
        kijker.naam,
        face,
        kijker.zegt,
        quote_size=grown(QUOTE, high, 280, 1.25),
    )
