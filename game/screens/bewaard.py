"""The sessions of this machine: which one to go on with, or which one to forget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.domain.views import View
from game.oefeningen import titel
from game.screens import frame
from game.screens.base import Context, Pop, Push, Resume, Screen, VergeetBewaard, Zet
from game.screens.vergeten import ask_to_forget
from game.session.opslag import Bewaard
from game.texts.datum import dag
from game.texts.rolkaarten import met_eigen_zaak
from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle
from game.ui.widgets import Button

MOST = 6
"""So many stand on one page."""
LEEG = TextStyle("body", 46)


class BewaardScreen(Screen):
    """The sessions to go on with, or all there are to forget one of; last played first."""

    name = "bewaard"
    wissen = False
    """Whether choosing a session forgets it; then closed ones are listed too."""

    def __init__(self, **options: Any) -> None:
        self.blad = 0
        """Which page of sessions; 0 has the ones played last."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View | None) -> Page:
        """Up to six cards with a day, the case, the number of players and a time."""
        listed = self._listed(ctx)
        blad = min(self.blad, self._last(ctx))
        shown = listed[blad * MOST : (blad + 1) * MOST]
        room = frame.content(ctx.stage)
        rows = max(1, -(-len(shown) // 3))
        height = min(320.0, room.h / rows)
        grid = room.top(height * rows).grid(3, rows, 32)
        specs = [self._card(ctx, number, each) for number, each in enumerate(shown, 1)]
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, self._ask(ctx)),
                cards(ctx.stage, grid[: len(specs)], specs) if listed else _nothing(ctx, room),
                frame.buttons(ctx, self._buttons(ctx, blad)),
            ]
        )

    def _listed(self, ctx: Context) -> Sequence[Bewaard]:
        return ctx.sessies if self.wissen else ctx.saved

    def _last(self, ctx: Context) -> int:
        return max(0, len(self._listed(ctx)) - 1) // MOST

    def _ask(self, ctx: Context) -> str:
        if self.wissen:
            return ctx.t("Welk spel vergeten we?")
        return ctx.t("Met welk spel gaan jullie verder?")

    def _buttons(self, ctx: Context, blad: int) -> list[Button]:
        t = ctx.t
        specs = [Button(t("Terug"), Pop(), "esc", name="terug")]
        if blad < self._last(ctx):
            specs.append(Button(t("Eerder"), Zet("blad", blad + 1), "e", name="eerder"))
        if blad:
            specs.append(Button(t("Later"), Zet("blad", blad - 1), "l", name="later"))
        if ctx.saved and not self.wissen:
            forget = Push("bewaard", {"wissen": True})
            specs.append(Button(t("Een spel vergeten"), forget, "x", name="wissen"))
        return specs

    def _wish(self, ctx: Context, saved: Bewaard) -> Any:
        if not self.wissen:
            return Resume(saved)
        return ask_to_forget(ctx, VergeetBewaard(saved), oefening=bool(saved.oefening))

    def _which(self, ctx: Context, saved: Bewaard) -> list[str]:
        """The case that was played and with how many, as far as known; or the exercise."""
        if saved.oefening:
            return [ctx.t("Oefening ‘{naam}’", naam=ctx.t(titel(saved.oefening)))]
        dilemmas = met_eigen_zaak(ctx.t, ctx.dek.in_taal(ctx.settings.taal))
        dilemma = dilemmas.get(saved.dilemma)
        count = ctx.t.n("{aantal} speler", "{aantal} spelers", saved.spelers)
        return [*([dilemma.titel] if dilemma else []), *([count] if saved.spelers else [])]

    def _card(self, ctx: Context, number: int, saved: Bewaard) -> Card:
        t = ctx.t
        last = [t("Gespeeld tot {tijd}", tijd=f"{saved.wanneer:%H:%M}")]
        if saved.afgesloten:
            last.append(t("afgesloten"))
        return Card(
            name=f"bewaard {number}",
            title=dag(t, saved.wanneer),
            text=" · ".join([*self._which(ctx, saved), *last]),
            wish=self._wish(ctx, saved),
            key=str(number),
            number=str(number),
            title_size=42,
        )


def _nothing(ctx: Context, box: Box) -> Page:
    return Page((write(ctx.stage, box, ctx.t("Er staat hier geen sessie."), LEEG),))
