"""12b: the verdict of the wending, and one card that may be swapped in three visible steps.

Who proposes, which card goes out, which card comes in: one step at a time with its digits; what
was chosen stays as a chip, and Backspace goes one step back.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Screen, Zet
from game.screens.schakelkaarten import Schakelkaarten
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.hints import hinted_row
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import Button, button_row

VERDICT = TextStyle("title", 60, "white", valign="middle", min_size=36)
BECAUSE = TextStyle("body", 40, "white")
STEP = TextStyle("title", 50, valign="middle", min_size=18)
HINT = TextStyle("body", 30, "muted", valign="middle", min_size=20)


class SchakelScreen(Screen):
    """Keep the plan, or let somebody propose to swap one card."""

    name = "schakelen"

    def __init__(self, **options: Any) -> None:
        self.wie: int | None = None
        """The seat that proposes."""
        self.alleen = False
        """Whether one person plays, whose proposal it always is."""
        self.uit: str | None = None
        """The card that goes out."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The verdict, the step that is asked for with what was chosen, and the buttons."""
        self.alleen = view.alleen
        if self.alleen:
            self.wie = 0
        content = parts.content_box(ctx.stage)
        verdict, step, rows, below = content.split_y(0.2, 84, 0.8, 75, gap=22)
        kaarten = Schakelkaarten(self.wie, self.uit)
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                self._verdict(ctx, view, verdict),
                self._step(ctx, view, step, kaarten),
                kaarten.page(ctx, view, rows),
                self._buttons(ctx, below),
            ]
        )

    def _verdict(self, ctx: Context, view: View, box: Box) -> Page:
        t, wending = ctx.t, view.dilemma.wending
        holds = bool(view.ronde.wending_houdt)
        word = t("Het houdt.") if holds else t("Het breekt.")
        inner = box.inset(52, 18)
        wide = lay_text(ctx.stage.normal, word, VERDICT, None).width
        left, right = inner.split_x(wide + 2, 1, gap=40)
        because = Para(wending.houdt if holds else wending.breekt, BECAUSE)
        said = flow(ctx.stage, right, [because], "middle")
        return Page((vlak.dark(ctx.stage, box), write(ctx.stage, left, word, VERDICT), *said))

    def _step(self, ctx: Context, view: View, box: Box, kaarten: Schakelkaarten) -> Page:
        """The question, and beside it what was chosen before."""
        said = self._question(ctx)
        if self.wie is None:
            return Page((write(ctx.stage, box, said, STEP),))
        wide = min(lay_text(ctx.stage.normal, said, STEP, None).width + 2, box.w * 0.46)
        left, right = box.split_x(wide, 1, gap=40)
        return Page((write(ctx.stage, left, said, STEP),)) + kaarten.chips(ctx, view, right)

    def _question(self, ctx: Context) -> str:
        t = ctx.t
        if self.wie is None:
            return t("Jullie mogen één kaart wisselen. Wie durft?")
        if self.alleen and self.uit is None:
            return f"{t('Jullie mogen één kaart wisselen. Wie durft?')} {t('Wat gaat eruit?')}"
        return t("Welke kaart gaat eruit?") if self.uit is None else t("Wat komt erin?")

    def _buttons(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        specs = [Button(t("We houden het zo"), c.GaVerder(), "enter", primary=True)]
        if self.wie is not None and not (self.alleen and self.uit is None):
            specs.append(Button(t("Stap terug"), self._back(), "backspace"))
        if self.alleen or self.wie is None or self.uit is not None:
            return button_row(ctx.stage, box, specs)
        hint = t("Je eigen kaart haal je er niet zelf uit. Laat een ander het voorstellen.")
        return hinted_row(ctx.stage, box, specs, hint, HINT)

    def _back(self) -> Zet | Many:
        return Zet("wie", None) if self.uit is None else Zet("uit", None)
