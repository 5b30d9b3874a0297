"""The swap: every table may change one card of its plan."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Context, Push
from game.screens.klaskaarten import kaarten
from game.screens.klasknop import Knop, letter
from game.screens.klasvak import KlasScreen, binnen, klas_van
from game.ui.boxes import Box
from game.ui.page import Page
from game.ui.pieces import write


class TafelsSchakelenScreen(KlasScreen):
    """What each table may do, with all cards in sight."""

    name = "tafels_schakelen"

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The task and the cards."""
        ask, cards = box.split_y(96.0, 1, gap=22)
        words = ctx.t("Eén kaart wisselen mag. Wie aan je tafel durft?")
        return Page((write(ctx.stage, ask, words, letter(ctx, "title", 54)),)) + kaarten(
            ctx, view, cards, eigen=False
        )

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """Type the swaps in, or go on."""
        t, er = ctx.t, binnen(view)
        label = (
            t.n("Verder met {aantal} wissel", "Verder met {aantal} wissels", er)
            if er
            else t("Niemand wisselt")
        )
        on = Knop(label, c.GaVerder(), "enter", "verder", primary=True)
        tik = Knop(t("Tik de wissels in"), Push("tafelwissel"), "t", "tafelwissel")
        return (on, tik) if klas_van(view).tafels else (on,)
