"""The teacher's sheet on the class screen: every step can be repeated, skipped or lengthened.

Each of these has one key on every class screen too. What only the teacher may know is not here:
the class looks at this.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Change, Context, Many, Pop, Push
from game.screens.frame import also
from game.screens.klasblad import Klasblad
from game.screens.klasknop import Knop, knop, knoppen, letter
from game.screens.klasvak import STAPWENSEN, zeker
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import write


class DocentScreen(Klasblad):
    """Buttons for what the teacher does with a step."""

    name = "docent"

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The buttons in two columns, and how many pupils there are."""
        many, rest = box.inset(56, 40).split_y(110.0, 1, gap=30)
        specs = self._knoppen(ctx, view)
        rows = -(-len(specs) // 2)
        high = min(130.0, (rest.h - 24 * (rows - 1)) / rows)
        room = rest.top(high * rows + 24 * (rows - 1))
        places = zip(room.grid(2, rows, 24), specs, strict=False)
        return join(
            [self._aantal(ctx, view, many), *(knop(ctx, place, spec) for place, spec in places)]
        )

    def voet(self, ctx: Context, view: View, box: Box) -> Page:  # noqa: ARG002 - the same at every step
        """Back to the class."""
        back = Knop(ctx.t("Terug naar de les"), Pop(), "enter", "terug", primary=True)
        return also(knoppen(ctx, box, [back]), "terug", "esc")

    def _knoppen(self, ctx: Context, view: View) -> list[Knop]:
        t = ctx.t
        labels = {
            "h": t("Deze stap opnieuw"),
            "backspace": t("Een stap terug"),
            "s": t("Sla deze stap over"),
            "v": t("Twee minuten langer"),
            "n": t("Naar de nabespreking"),
        }
        wensen = {**STAPWENSEN, "n": c.RondAf()}
        made = [
            Knop(labels[key], Many((Pop(), zeker(ctx, view, wish))), key, type(wish).__name__)
            for key, wish in wensen.items()
            if type(wish) in view.toegestaan
        ]
        open_ = ctx.settings.docentvenster
        label = t("Sluit je eigen venster") if open_ else t("Open je eigen venster")
        wens: Any = Change("docentvenster", not open_)
        if not open_:
            uitleg = t("Sleep het naar je eigen scherm. Bij dubbel beeld ziet de klas het ook.")
            vraag = t("Staat de beamer op uitbreiden?")
            wens = Push("bevestig", {"vraag": vraag, "uitleg": uitleg, "ja": t("Ja"), "wens": wens})
        venster = Knop(label, wens, "w", "venster")
        phones = Knop(t("Telefoons"), Push("kamer"), "f", "kamer")
        return [*made, phones, venster, Knop(t("Pauze"), Push("pauze"), "p", "pauzeknop")]

    def _aantal(self, ctx: Context, view: View, box: Box) -> Page:
        """How many pupils there are, with one less and one more."""
        aantal = view.klas.opzet.aantal
        words, less, more = box.split_x(1, 130, 130, gap=24)
        label = ctx.t("{n} deelnemers in de klas", n=aantal)
        return join(
            [
                Page((write(ctx.stage, words, label, letter(ctx, "title", 56)),)),
                knop(ctx, less, Knop("−", c.ZetAantal(aantal - 1), "-", "minder"), kaal=True),
                knop(ctx, more, Knop("+", c.ZetAantal(aantal + 1), "+", "meer"), kaal=True),
            ]
        )
