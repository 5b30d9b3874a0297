"""Between two rounds: what the city gained, who reads next, and who comes or goes."""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.delen import zet_neer
from game.domain.events import Speler
from game.domain.keuzes import PAREN_VANAF
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.screens.stad import Groei
from game.texts.beurt import leest_straks
from game.texts.terugkijken import tijd_over
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.header import Header, header
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

GREW = TextStyle("title", 92)
WHY = TextStyle("body", 44)
NEXT = TextStyle("body", 44, "muted")
TALLEST = 600
"""The card is no higher than this."""


class TussenstandScreen(Screen):
    """The city grows by what the last case brought; then on to the next case."""

    name = "tussenstand"

    def __init__(self, **options: Any) -> None:
        self.begonnen: float | None = None
        """When the city began to grow."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """A card with what was added and who reads next, over the whole city."""
        self.begonnen = ctx.now if self.begonnen is None else self.begonnen
        added = view.nieuwe_stadsdelen
        groei = Groei(view.stadsdelen - added, added, self.begonnen)
        self.ticking = ctx.stage.look.motion and not groei.done(ctx.now)
        box = parts.content_box(ctx.stage, parts.DEEP + parts.CITY_HEIGHT + 20)
        card = box.centered(box.w, min(box.h, TALLEST))
        buttons = parts.buttons_box(ctx.stage)
        return join(
            [
                groei.page(ctx),
                self._header(ctx, view),
                self._card(ctx, view, card, added),
                button_row(ctx.stage, buttons, self._buttons(ctx)),
            ]
        )

    def _header(self, ctx: Context, view: View) -> Page:
        t, done, planned = ctx.t, view.ronde.nummer, len(view.sessie.dilemmas)
        return header(
            ctx.stage,
            Header(
                bold=t("Tussenstand"),
                muted=t("{n} van {totaal} zaken gespeeld", n=done, totaal=planned),
                right=tijd_over(t, view),
                pause=t("Pauze"),
                wish=Push("pauze"),
            ),
        )

    def _card(self, ctx: Context, view: View, box: Box, added: int) -> Page:
        t = ctx.t
        paras = [
            Para(
                t("De stad groeit.") if added or not view.toon_bon else t("De stad wacht nog."),
                GREW,
            ),
            Para(self._why(ctx, view, added), WHY, 16),
            Para(leest_straks(t, next_readers(view)), NEXT, 26),
        ]
        words = flow(ctx.stage, box.inset(70, 44), paras, "middle")
        return Page((Panel(box, ctx.stage.theme.paper), *words))

    def _why(self, ctx: Context, view: View, added: int) -> str:
        t = ctx.t
        if not view.toon_bon:
            return t("Wat jullie deden, krijgt een plek in de stad. Kijk maar even.")
        if added == 0:
            return t("Nog geen stuk erbij. Elke tien punten is er één.")
        return t.n(
            "{aantal} stuk erbij. Elke tien punten is er één.",
            "{aantal} stukken erbij. Elke tien punten is er één.",
            added,
        )

    def _buttons(self, ctx: Context) -> list[Button]:
        t = ctx.t
        return [
            Button(t("Volgende zaak"), c.GaVerder(), "enter", primary=True),
            Button(t("Iemand erbij of weg"), Push("spelers"), "s"),
        ]


def next_readers(view: View) -> list[Speler]:
    """Who sits on the seat that reads in the next round."""
    sessie = view.sessie
    spelers = [speler.nummer for speler in sessie.aanwezig]
    paren = sessie.paren and len(spelers) >= PAREN_VANAF
    stoelen = zet_neer(sessie.rondes, spelers, paren)
    if not stoelen:
        return []
    stoel = stoelen[len(sessie.rondes) % len(stoelen)]
    return [sessie.speler(nummer) for nummer in stoel]
