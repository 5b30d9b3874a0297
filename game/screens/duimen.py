"""The wending: read aloud while its outcome is hidden, thumbs, and only then the verdict."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.bus import Telling
from game.domain.fase import Fase
from game.domain.klas import BREEKT, HOUDT
from game.domain.views import View
from game.screens.base import Context, Push
from game.screens.klasknop import Knop
from game.screens.klasvak import KlasScreen
from game.screens.klaswoorden import Alinea, alineas
from game.texts.les import houdt_zin, wending_zinnen
from game.ui.boxes import Box
from game.ui.page import Page


class DuimenScreen(KlasScreen):
    """The event; then at how many tables the plan holds."""

    name = "duimen"

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The event in large letters, or the verdict."""
        telling = view.klas.tellingen.get(Fase.DUIMEN)
        paras = self._vraag(ctx, view) if telling is None else self._uitslag(ctx, view, telling)
        return alineas(ctx, box, paras)

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """Count the thumbs, then the verdict, then on."""
        t = ctx.t
        if Fase.DUIMEN in view.klas.tellingen:
            return (self.verder(ctx, view),)
        toon = Knop(t("En? Houdt het?"), c.Onthul(), "enter", "laat zien", primary=True)
        return (toon, Knop(t("Tel de duimen"), Push("tellen"), "t", "tellen"))

    def _vraag(self, ctx: Context, view: View) -> list[Alinea]:
        t, wending = ctx.t, view.dilemma.wending
        return [
            ("title", wending.aanloop or t("En dan gaat de telefoon."), 68),
            ("body", wending.tekst, 54),
            ("bold", t("Houdt jullie plan? Duim omhoog of duim omlaag."), 54),
        ]

    def _uitslag(self, ctx: Context, view: View, telling: Telling) -> list[Alinea]:
        """How many tables hold, what happened then, and what the class expected."""
        klas, t = view.klas, ctx.t
        houdt = [bon.wending_houdt for bon in klas.bonnen]
        wending = view.dilemma.wending
        alinea: list[Alinea] = []
        if houdt:
            alinea.append(("title", houdt_zin(t, houdt), 72.0))
        alinea += [("body", zin, 50.0) for zin in wending_zinnen(t, klas, wending)]
        if telling.totaal and not telling.weinig:
            omhoog, omlaag = telling.aantallen[HOUDT], telling.aantallen[BREEKT]
            gedacht = t("Duimen omhoog: {omhoog}. Omlaag: {omlaag}.", omhoog=omhoog, omlaag=omlaag)
            alinea.append(("quote", gedacht, 50.0))
        return alinea or [("title", t("Er ligt nog geen plan."), 72.0)]
