"""The swap: every table may change one card of its plan."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Context, Push
from game.screens.klasknop import Knop
from game.screens.klasvak import binnen
from game.screens.tafelplannen import TafelplannenScreen
from game.texts.vertaler import N_


class TafelsSchakelenScreen(TafelplannenScreen):
    """What each table may do, with all cards in sight."""

    name = "tafels_schakelen"
    opdracht = N_("Eén kaart wisselen mag. Wie aan je tafel durft?")

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """Type the swaps in, or go on."""
        t, er = ctx.t, binnen(view)
        niemand = t("Niemand wisselt")
        label = (
            t.n("Verder met {aantal} wissel", "Verder met {aantal} wissels", er) if er else niemand
        )
        on = Knop(label, c.GaVerder(), "enter", "verder", primary=True)
        tik = Knop(t("Tik de wissels in"), Push("tafelwissel"), "t", "tafelwissel")
        return (on, tik) if view.klas.tafels else (on,)
