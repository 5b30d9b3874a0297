"""A phase of the debrief with nothing but its question and the way on."""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Screen
from game.texts.vertaler import N_
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 84)


class SlotfaseScreen(Screen):
    """One sentence on a card, and on."""

    vraag = ""
    wens: Any = c.GaVerder()

    def page(self, ctx: Context, view: View) -> Page:
        """The card and the button."""
        card = vlak.middle_box(ctx.stage)
        asked = flow(ctx.stage, card.inset(80, 44), [Para(ctx.t(self.vraag), ASK)], "middle")
        on = Button(ctx.t("Verder"), self.wens, "enter", primary=True)
        return join(
            [
                vlak.city(ctx, view),
                parts.round_header(ctx, view),
                Page((Panel(card, ctx.stage.theme.paper), *asked)),
                button_row(ctx.stage, parts.buttons_box(ctx.stage), [on]),
            ]
        )


class WatKwamErvanScreen(SlotfaseScreen):
    """What came of the sentence of last time."""

    name = "wat_kwam_ervan"
    vraag = N_("Wat kwam ervan?")
    wens = c.SlaOver()


class VerjaardagScreen(SlotfaseScreen):
    """The plan, explained to an uncle at a birthday."""

    name = "verjaardag"
    vraag = N_("Leg het plan uit aan je oom, in één zin.")


class TrotsScreen(SlotfaseScreen):
    """A moment to be proud of."""

    name = "trots"
    vraag = N_("Op welk moment in je werk ben je trots?")
