"""The ticket at the door: one sentence and one question."""

from __future__ import annotations

from game.domain.views import View
from game.screens.base import Context
from game.screens.klasvak import KlasScreen
from game.screens.klaswoorden import alineas
from game.ui.boxes import Box
from game.ui.page import Page


class TicketScreen(KlasScreen):
    """What everybody leaves behind."""

    name = "ticket"

    def body(self, ctx: Context, view: View, box: Box) -> Page:  # noqa: ARG002 - the same in every lesson
        """The two things that are asked."""
        t = ctx.t
        woorden = [
            ("title", t("Briefje bij de deur"), 84.0),
            ("body", t("Eén zin die je meeneemt."), 62.0),
            ("body", t("Eén vraag die je nog hebt."), 62.0),
        ]
        return alineas(ctx, box, woorden)
