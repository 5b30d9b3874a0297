"""The end of a lesson: a goodbye, and paper for who wants to come back to it."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Context, Home, MaakVerslag, Many, Zet
from game.screens.klasknop import Knop
from game.screens.klaswoorden import WoordenScreen
from game.texts.vertaler import N_


class LeseindeScreen(WoordenScreen):
    """The words at the door."""

    name = "leseinde"
    woorden = (
        ("title", N_("Het spel is uit, het werk niet."), 84.0),
        ("body", N_("Morgen doet iemand iets voor mensen die ze nooit ziet."), 58.0),
        ("body", N_("Kijk eens wie dat bij jullie is."), 58.0),
    )
    gemaakt = False
    """Whether the report was made."""

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:  # noqa: ARG002 - every lesson ends alike
        """The report first: once the lesson is closed nobody goes back to it."""
        t = ctx.t
        klaar = Many((c.SluitSessie(), Home()))
        if self.gemaakt:
            return (Knop(t("Les afsluiten"), klaar, "enter", "sluiten", primary=True),)
        verslag = Many((MaakVerslag(frozenset()), Zet("gemaakt", True)))
        return (
            Knop(t("Maak het verslag"), verslag, "enter", "verslag", primary=True, ook="r"),
            Knop(t("Sluit zonder"), klaar, "z", "sluiten"),
        )
