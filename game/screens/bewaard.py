"""The saved sessions behind *Verder spelen*, when there is more than one."""

from __future__ import annotations

from typing import Any

from game.domain.views import View
from game.screens import frame
from game.screens.base import Context, Pop, Resume, Screen, VergeetBewaard, Zet
from game.screens.vergeten import ask_to_forget
from game.session.opslag import Bewaard
from game.texts.datum import dag
from game.texts.rolkaarten import met_eigen_zaak
from game.ui.cards import Card, cards
from game.ui.page import Page, join
from game.ui.widgets import Button

MOST = 6
"""Older ones are not offered; their files stay."""


class BewaardScreen(Screen):
    """The sessions that can be gone on with, last played first."""

    name = "bewaard"
    wissen = False
    """Whether choosing a session forgets it instead."""

    def page(self, ctx: Context, view: View | None) -> Page:
        """Up to six cards with a day, the case, the number of players and a time."""
        shown = ctx.saved[:MOST]
        room = frame.content(ctx.stage)
        rows = max(1, -(-len(shown) // 3))
        height = min(320.0, room.h / rows)
        grid = room.top(height * rows).grid(3, rows, 32)
        specs = [self._card(ctx, number, each) for number, each in enumerate(shown, 1)]
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, self._ask(ctx)),
                cards(ctx.stage, grid[: len(specs)], specs),
                frame.buttons(ctx, self._buttons(ctx)),
            ]
        )

    def _ask(self, ctx: Context) -> str:
        if self.wissen:
            return ctx.t("Welk spel vergeten we?")
        return ctx.t("Met welk spel gaan jullie verder?")

    def _buttons(self, ctx: Context) -> list[Button]:
        t = ctx.t
        if self.wissen:
            return [Button(t("Toch niet"), Zet("wissen", False), "esc")]
        forget = Button(t("Een spel vergeten"), Zet("wissen", True), "x", name="wissen")
        return [Button(t("Terug"), Pop(), "esc"), *([forget] if ctx.saved else [])]

    def _wish(self, ctx: Context, saved: Bewaard) -> Any:
        return ask_to_forget(ctx, VergeetBewaard(saved)) if self.wissen else Resume(saved)

    def _which(self, ctx: Context, saved: Bewaard) -> list[str]:
        """The case that was played and with how many, as far as that is known."""
        dilemmas = met_eigen_zaak(ctx.t, ctx.dek.in_taal(ctx.settings.taal))
        dilemma = dilemmas.get(saved.dilemma)
        count = ctx.t.n("{aantal} speler", "{aantal} spelers", saved.spelers)
        return [*([dilemma.titel] if dilemma else []), *([count] if saved.spelers else [])]

    def _card(self, ctx: Context, number: int, saved: Bewaard) -> Card:
        t = ctx.t
        last = t("Gespeeld tot {tijd}", tijd=f"{saved.wanneer:%H:%M}")
        return Card(
            name=f"bewaard {number}",
            title=dag(t, saved.wanneer),
            text=" · ".join([*self._which(ctx, saved), last]),
            wish=self._wish(ctx, saved),
            key=str(number),
            number=str(number),
            title_size=42,
        )
