"""The ticket at the door: one sentence and one question."""

from __future__ import annotations

from game.screens.klaswoorden import WoordenScreen
from game.texts.vertaler import N_


class TicketScreen(WoordenScreen):
    """What everybody leaves behind."""

    name = "ticket"
    woorden = (
        ("title", N_("Briefje bij de deur"), 84.0),
        ("body", N_("Eén zin die je meeneemt."), 62.0),
        ("body", N_("Eén vraag die je nog hebt."), 62.0),
    )
