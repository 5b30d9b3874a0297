"""A plan for every table: the cards by number, and which tables are in."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Context, Push
from game.screens.klaskaarten import kaarten
from game.screens.klasknop import Knop, letter
from game.screens.klasvak import KlasScreen, binnen
from game.texts.vertaler import N_
from game.ui.boxes import Box
from game.ui.page import Page
from game.ui.pieces import write


class TafelplannenScreen(KlasScreen):
    """What each table has to do, with all cards in sight."""

    name = "tafelplannen"
    opdracht = N_("Leg met je tafel drie kaarten. De stilste begint.")
    """What every table does now."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The task and the cards."""
        ask, cards = box.split_y(96.0, 1, gap=22)
        words = write(ctx.stage, ask, ctx.t(self.opdracht), letter(ctx, "title", 54))
        return Page((words,)) + kaarten(ctx, view, cards, eigen=False)

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """Type the plans in; once there are any, lay them open."""
        t = ctx.t
        tik = Knop(t("Tik de plannen in"), Push("tafelplan"), "t", "tafelplan")
        er, totaal = binnen(view), view.klas.opzet.tafels
        if not er:
            return (Knop(tik.label, tik.wish, "enter", "tafelplan", primary=True, ook="t"),)
        stand = t("Laat zien: {n} van {totaal}", n=er, totaal=totaal)
        return (Knop(stand, c.GaVerder(), "enter", "verder", primary=True), tik)
