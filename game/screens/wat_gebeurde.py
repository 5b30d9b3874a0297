"""*Wat gebeurde er?*: what the game found in the log, and the group picks what to talk about.

A digit or a tap takes a moment up or lets it go; the picture shows it large. Below the cards lies
a question of the bank. When nothing happened that stands out, the question is all there is.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.keuzes import MOMENTEN, TEKST_LENGTE
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Push, Screen, Typ, Zet
from game.screens.heading import heading
from game.screens.momentkaart import momentkaarten
from game.texts.vragenbank import VRAGENBANK
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

QUESTION = TextStyle("title", 44, align="center")
ALONE = TextStyle("title", 96)
STRIP = 78.0
FIELD = 78.0
NOTE_FIELD = "notitie"


class WatGebeurdeScreen(Screen):
    """The moments as cards, a question, and on."""

    name = "wat_gebeurde"

    def page(self, ctx: Context, view: View) -> Page:
        """The cards with the question below; while somebody writes, the field in its place."""
        if self.typing is not None and self.board:
            asked = [Para(self._question(ctx, view), QUESTION)]
            head = parts.round_header(ctx, view)
            return parts.board_page(ctx, self, head, asked, FIELD, self._field)
        return join(
            [
                *(self._moments if view.momenten else self._alone)(ctx, view),
                parts.round_header(ctx, view),
                button_row(ctx.stage, parts.buttons_box(ctx.stage), self._buttons(ctx, view)),
            ]
        )

    def typed(self, name: str, value: str) -> Any:
        """What was written is kept; nothing written changes nothing."""
        return c.SchrijfOp(value) if value.strip() else Zet("field_name", name)

    def _moments(self, ctx: Context, view: View) -> list[Page]:
        """The heading, the cards, and the question in a strip."""
        box = parts.content_box(ctx.stage).trim(bottom=75 + 22)
        t, strip = ctx.t, STRIP if self._below(ctx, view) else 0.0
        top, cards, below = box.split_y(72.0, 1, max(strip, 1.1), gap=16)
        many = MOMENTEN[view.sessie.vorm]
        ask = t.n(
            "Waar praten jullie over? Kies één moment.",
            "Waar praten jullie over? Kies er hooguit {aantal}.",
            many,
        )
        kept = sum(bij is view.fase for bij, _ in view.sessie.notities)
        aside = t.n("{aantal} zin bewaard", "{aantal} zinnen bewaard", kept) if kept else ""
        return [
            parts.sky(ctx),
            heading(ctx, top, t("Wat gebeurde er?"), ask, aside),
            momentkaarten(ctx, view, cards),
            self._strip(ctx, view, below) if strip else Page(),
        ]

    def _alone(self, ctx: Context, view: View) -> list[Page]:
        """No moment at all: the question of the bank, large."""
        box = vlak.middle_box(ctx.stage)
        words, field = box.inset(80, 48).split_y(1, FIELD, gap=20)
        if self.typing is None:
            words = box.inset(80, 48)
        asked = self._question(ctx, view) or ctx.t("Wat gebeurde er?")
        texts = flow(ctx.stage, words, [Para(asked, ALONE)], "middle")
        card = Page((Panel(box, ctx.stage.theme.paper), *texts))
        typing = [] if self.typing is None else [self._field(ctx, field)]
        return [vlak.city(ctx, view), card, *typing]

    def _below(self, ctx: Context, view: View) -> bool:
        return bool(self._question(ctx, view)) or self.typing is not None

    def _strip(self, ctx: Context, view: View, box: Box) -> Page:
        """The question; while somebody writes, the field."""
        if self.typing is not None:
            return self._field(ctx, box)
        asked = flow(ctx.stage, box.inset(40, 8), [Para(self._question(ctx, view), QUESTION)],
                     "middle")  # fmt: skip
        return Page((Panel(box, ctx.stage.theme.white), *asked))

    def _question(self, ctx: Context, view: View) -> str:
        return ctx.t(VRAGENBANK[view.bankvraag]) if view.bankvraag else ""

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        if self.typing is not None:
            # Leaving the field, by whatever way, already keeps what was typed.
            return [Button(t("Bewaar deze zin"), Zet("typing", None), "enter", primary=True)]
        specs = [Button(t("Verder"), c.GaVerder(), "enter", primary=True)]
        if view.momenten:
            chosen = view.sessie.momenten or tuple(moment.soort for moment in view.momenten)
            groot = Push("moment_groot", {"soort": chosen[0]})
            specs.append(Button(t("Bekijk groot"), groot, "g", name="groot"))
        if view.bankvraag:
            specs.append(Button(t("Andere vraag"), c.StelAndereVraag(), "a"))
        specs.append(Button(t("Schrijf iets op"), Typ(NOTE_FIELD, "", TEKST_LENGTE), "s"))
        if view.kan_ongedaan:
            specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return specs

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Eén zin uit het gesprek")
        return parts.field(ctx, self, box, NOTE_FIELD, "", hint, TEKST_LENGTE)
