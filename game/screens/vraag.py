"""06a: one open question, a minute each at most, and a sentence written down by who wants to."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Context
from game.screens.praten import QUESTION, TURN, PraatScreen
from game.texts.beurt import begint
from game.ui.flow import Para
from game.ui.widgets import Button


class VraagScreen(PraatScreen):
    """The question of this round, who begins, a ring that fills in a minute, and what was kept."""

    name = "vraag"

    def asked(self, ctx: Context, view: View) -> list[Para]:
        """Who begins, and a question of the dilemma."""
        turn = begint(ctx.t, view.spelers_op(view.ronde.voorlezer))
        return [Para(turn, TURN), Para(view.vraag, QUESTION, 16)]

    def notities(self, view: View) -> tuple[str, ...]:
        """What was written down in this round."""
        return view.ronde.notities

    def on(self, ctx: Context, _view: View) -> Button:
        """On to the waardering."""
        return Button(ctx.t("Waardering geven"), c.GaVerder(), "enter", primary=True)

    def others(self, ctx: Context, view: View) -> list[Button]:
        """Another question, where the dilemma has more than one."""
        if len(view.vragen) < 2:
            return []
        return [Button(ctx.t("Andere vraag"), c.StelAndereVraag(), "a")]
