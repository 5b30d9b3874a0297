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
from game.ui.page import Page
from game.ui.text import TextStyle
from game.ui.widgets import Button

WHO = TextStyle("bold", 42)
SAID = TextStyle("quote", 64)
WHEN = TextStyle("body", 36, "muted")
ASK = TextStyle("title", 84)
HOW = TextStyle("body", 40)
LONG = 160
"""A sentence of more signs than this is set smaller."""
FRESH = Zet("begonnen", None), Zet("getoond", False)
"""A new minute for whoever is next, whose sentence nobody sees yet."""


class WatKwamErvanScreen(PraatScreen):
    """Whose sentence it was, the sentence itself, and the question."""

    name = "wat_kwam_ervan"
    hint = N_("Eén zin: wat kwam ervan?")

    def __init__(self, **options: Any) -> None:
        self.getoond = False
        """Whether its owner wants this table to see the sentence."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """Nothing is written down before the sentence is shown."""
        self.writes = self.getoond
        return super().page(ctx, view)

    def asked(self, ctx: Context, view: View) -> list[Para]:
        """The sentence by name once its owner shows it, the question, and who is next."""
        t, beurt = ctx.t, view.sessie.beurt
        if beurt is None:
            return [Para(t("Wat kwam ervan?"), ASK)]
        if not self.getoond:
            return self._toestemming(ctx, view, beurt)
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

    def _toestemming(self, ctx: Context, view: View, beurt: int) -> list[Para]:
        """Others may sit at this table than last time."""
        t, naam = ctx.t, ctx.t.naam(view.sessie.speler(beurt))
        return [
            Para(t("{naam}, vorige keer nam je een zin mee.", naam=naam), WHO),
            Para(t("Wil je hem hier laten zien?"), ASK, 18),
        ]

    def notities(self, _view: View) -> tuple[str, ...]:
        """Nothing: what was told stands in the report."""
        return ()

    def on(self, ctx: Context, _view: View) -> Button:
        """Show it; then told aloud, or kept to oneself: that is the same key."""
        if not self.getoond:
            return Button(ctx.t("Laat zien"), Zet("getoond", True), "enter", primary=True)
        return Button(ctx.t("Verder"), Many((c.SlaOver(), *FRESH)), "enter", primary=True)

    def others(self, ctx: Context, _view: View) -> list[Button]:
        """Rather not, without a reason."""
        if self.getoond:
            return []
        return [Button(ctx.t("Liever niet"), Many((c.SlaOver(), *FRESH)), "p")]

    def typed(self, name: str, value: str) -> Any:
        """One sentence is enough; nothing written changes nothing."""
        return Many((c.VertelErvan(value), *FRESH)) if value.strip() else Zet("field_name", name)
