"""Talk to move your neighbour: what to do, and nothing else to look at."""

from __future__ import annotations

from game.domain.views import View
from game.screens.base import Context
from game.screens.klasvak import KlasScreen
from game.screens.klaswoorden import alineas
from game.texts.vertaler import N_
from game.ui.boxes import Box
from game.ui.page import Page

REGELS = (
    N_("Zoek iemand met een andere kaart."),
    N_("Zeg wat jouw kaart doet voor wie het minst te zeggen heeft."),
    N_("Vraag wat die ander ziet dat jij niet ziet."),
)


class OvertuigenScreen(KlasScreen):
    """The task of the talk."""

    name = "overtuigen"

    def body(self, ctx: Context, view: View, box: Box) -> Page:  # noqa: ARG002 - the same in every lesson
        """A title and three sentences."""
        t = ctx.t
        title = ("title", t("Praat je buur om"), 88.0)
        return alineas(ctx, box, [title, *(("body", t(regel), 54.0) for regel in REGELS)])
