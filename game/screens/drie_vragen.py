"""Alone: three open questions, one after the other, each with a sentence for who wants to."""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.keuzes import TEKST_LENGTE
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Screen, Zet
from game.screens.eerder import eerder_knop
from game.texts.alleen import drie_vragen_van
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

WHICH = TextStyle("body", 34, "muted")
QUESTION = TextStyle("title", 84)
FIELD, HIGH = "antwoord", 90.0


class DrieVragenScreen(Screen):
    """The question of now, and a field to answer it in."""

    name = "drie_vragen"
    typt_vanzelf = True

    def page(self, ctx: Context, view: View) -> Page:
        """The card with the question and the field, and the way on."""
        head, asked = parts.round_header(ctx, view), self._paras(ctx, view)
        if self.typing is not None and self.board:
            return parts.board_page(ctx, self, head, asked[:2], HIGH, self._field)
        card, buttons = vlak.middle_box(ctx.stage), parts.buttons_box(ctx.stage)
        words, field = card.inset(80, 48).split_y(1, HIGH, gap=24)
        texts = flow(ctx.stage, words, asked, "middle")
        return join(
            [
                vlak.city(ctx, view),
                head,
                Page((Panel(card, ctx.stage.theme.paper), *texts)),
                self._field(ctx, field),
                button_row(ctx.stage, buttons, self._buttons(ctx, view)),
            ]
        )

    def typed(self, name: str, value: str) -> Any:
        """What was written answers the question; nothing written changes nothing."""
        return c.SchrijfOp(value) if value.strip() else Zet("field_name", name)

    def _paras(self, ctx: Context, view: View) -> list[Para]:
        t, gegeven = ctx.t, view.ronde.antwoorden
        vragen = drie_vragen_van(t, view)
        which = t("Vraag {n} van {totaal}", n=len(gegeven) + 1, totaal=len(vragen))
        return [Para(which, WHICH), Para(vragen[len(gegeven)], QUESTION, 16)]

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Eén zin, als je wilt.")
        return parts.field(ctx, self, box, FIELD, "", hint, TEKST_LENGTE)

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        if self.typing is not None:
            # Leaving the field, by whatever way, already keeps what was typed.
            return [Button(t("Bewaar deze zin"), Zet("typing", None), "enter", primary=True)]
        specs = [Button(t("Verder"), c.SlaOver(), "enter", primary=True)]
        if view.kan_ongedaan:
            specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return [*specs, *eerder_knop(ctx, view)]
