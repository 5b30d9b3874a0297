"""Wat kwam ervan? The sentence of last time, and what its owner wants to tell about it.

Whether it came by is no good or bad mark: the game keeps what is told and asks nothing more.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Context, Many, Zet
from game.screens.praten import PraatScreen
from game.screens.voorstellen import daarna
from game.texts.vertaler import N_
from game.texts.zinnen import als_dan_zin, wanneer_zin
from game.ui.flow import Para
from game.ui.text import TextStyle
from game.ui.widgets import Button

WHO = TextStyle("bold", 42)
SAID = TextStyle("quote", 64)
WHEN = TextStyle("body", 36, "muted")
ASK = TextStyle("title", 84)
HOW = TextStyle("body", 40)
LONG = 160
"""A sentence of more signs than this is set smaller."""
FRESH = Zet("begonnen", None)
"""A new minute for whoever is next."""


class WatKwamErvanScreen(PraatScreen):
    """Whose sentence it was, the sentence itself, and the question."""

    name = "wat_kwam_ervan"
    hint = N_("Eén zin: wat kwam ervan?")

    def asked(self, ctx: Context, view: View) -> list[Para]:
        """The sentence by name, the question, and who is next."""
        t, beurt = ctx.t, view.sessie.beurt
        if beurt is None:
            return [Para(t("Wat kwam ervan?"), ASK)]
        toen = view.sessie.vorige[beurt]
        zin, wanneer = als_dan_zin(t, toen), wanneer_zin(t, toen)
        naam, said = t.naam(view.sessie.speler(beurt)), SAID if len(zin) <= LONG else SAID.at(34)
        how = f"{t('Vertel het hardop. Het kwam langs, of niet.')} {daarna(ctx, view)}".strip()
        return [
            Para(t("{naam}, dit nam je de vorige keer mee.", naam=naam), WHO),
            Para(f"“{zin}”", said, 18),
            *([Para(wanneer, WHEN, 12)] if wanneer else []),
            Para(t("Wat kwam ervan?"), ASK, 40),
            Para(how, HOW, 14),
        ]

    def notities(self, _view: View) -> tuple[str, ...]:
        """Nothing: what was told stands in the report."""
        return ()

    def on(self, ctx: Context, _view: View) -> Button:
        """Told aloud, or kept to oneself: that is the same key."""
        return Button(ctx.t("Verder"), Many((c.SlaOver(), FRESH)), "enter", primary=True)

    def others(self, _ctx: Context, _view: View) -> list[Button]:
        """Nothing else."""
        return []

    def typed(self, name: str, value: str) -> Any:
        """One sentence is enough; nothing written changes nothing."""
        return Many((c.VertelErvan(value), FRESH)) if value.strip() else Zet("field_name", name)
