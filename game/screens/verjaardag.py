"""De verjaardag: the plan in one sentence, to somebody who does not know it and has a question."""

from __future__ import annotations

from attrs import evolve

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Context
from game.screens.praten import PraatScreen
from game.screens.voorstellen import kaart_spec
from game.texts.verjaardag import OPDRACHT, TERUGVRAAG, wie_is_wie
from game.ui.birthday import HEIGHT, WIDTH, uncle_svg
from game.ui.boxes import Box
from game.ui.cards import strip_card
from game.ui.flow import Para
from game.ui.page import Page, join
from game.ui.pieces import Picture
from game.ui.text import TextStyle
from game.ui.widgets import Button

WHO = TextStyle("bold", 42)
ASK = TextStyle("title", 84)
BACK = TextStyle("quote", 46)
PLAN = 112.0
"""How high the three cards of the plan are."""
PICTURE = 0.26
"""The part of the width for the uncle."""


class VerjaardagScreen(PraatScreen):
    """The uncle with his cake, who explains and who asks back, and the plan below."""

    name = "verjaardag"

    def asked(self, ctx: Context, view: View) -> list[Para]:
        """Who is who, the task, and what the uncle asks back."""
        t = ctx.t
        return [
            Para(wie_is_wie(t, view), WHO),
            Para(t(OPDRACHT), ASK, 14),
            Para(t(TERUGVRAAG), BACK, 24),
        ]

    def notities(self, view: View) -> tuple[str, ...]:
        """What was written down in this round."""
        return view.ronde.notities

    def on(self, ctx: Context, _view: View) -> Button:
        """On to the waardering."""
        return Button(ctx.t("Waardering geven"), c.GaVerder(), "enter", primary=True)

    def others(self, _ctx: Context, _view: View) -> list[Button]:
        """Nothing else."""
        return []

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The drawing beside the words, and the plan under both."""
        above, plan = box.split_y(1, PLAN, gap=22)
        left, right = above.split_x(PICTURE, 1 - PICTURE, gap=30)
        scale = min(left.w / WIDTH, left.h / HEIGHT)
        uncle = Picture(left.centered(WIDTH * scale, HEIGHT * scale), uncle_svg())
        return join([Page((uncle,)), self.card(ctx, view, right), _plan(ctx, view, plan)])


def _plan(ctx: Context, view: View, box: Box) -> Page:
    """The three cards of the plan, small."""
    places = box.row(len(view.ronde.plekken), 26)
    specs = [evolve(kaart_spec(ctx, view, code), text="") for code in view.ronde.plan]
    return join(
        strip_card(ctx.stage, place, spec) for place, spec in zip(places, specs, strict=False)
    )
