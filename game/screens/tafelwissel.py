"""Typing in the swaps: a table, the card that goes, and the card that comes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from game.domain import commands as c
from game.domain.bus import Wissel
from game.domain.klas import Klas
from game.domain.views import View
from game.screens.base import Context, Many, Zet
from game.screens.tafelplan import TafelplanScreen
from game.texts.les import tafelnaam
from game.ui.page import Page


class TafelwisselScreen(TafelplanScreen):
    """First the card of a table that goes, then the one that comes."""

    name = "tafelwissel"
    tafel: int = 0
    """The table at hand; the first with a plan until one is chosen."""

    def page(self, ctx: Context, view: View) -> Page:
        """The first table with a plan, unless one was chosen."""
        nummers = self.tafels(view.klas)
        if self.tafel not in nummers and nummers:
            self.tafel = nummers[0]
        return super().page(ctx, view)

    def tafels(self, klas: Klas) -> Sequence[int]:
        """The tables that have a plan."""
        return sorted(klas.tafels)

    def titel(self, ctx: Context) -> str:
        """Which card is asked for now."""
        tafel = tafelnaam(ctx.t, self.tafel)
        if self.kaarten:
            return ctx.t("{tafel}: welke kaart komt erin?", tafel=tafel)
        return ctx.t("{tafel}: welke kaart gaat eruit?", tafel=tafel)

    def gekozen(self, view: View) -> Collection[str]:
        """The plan of the table, without the card that goes."""
        return set(self._plan(view)) - set(self.kaarten)

    def mag(self, view: View, code: str) -> bool:
        """Out goes a card of the plan, in comes one that is not in it."""
        return (code in self._plan(view)) != bool(self.kaarten)

    def wens(self, code: str) -> Any:
        """The card that goes is remembered here; with the one that comes the swap is kept."""
        if not self.kaarten:
            return Zet("kaarten", (code,))
        wissel = Wissel(self.kaarten[0], code)
        return Many((c.SchakelTafel(self.tafel, wissel), Zet("kaarten", ())))

    def _plan(self, view: View) -> Sequence[str]:
        return view.klas.tafels[self.tafel].plan.kaarten if self.tafel else ()
