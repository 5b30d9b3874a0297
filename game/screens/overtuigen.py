"""Talk to move your neighbour: what to do, and nothing else to look at."""

from __future__ import annotations

from game.screens.klaswoorden import WoordenScreen
from game.texts.vertaler import N_


class OvertuigenScreen(WoordenScreen):
    """The task of the talk."""

    name = "overtuigen"
    woorden = (
        ("title", N_("Praat je buur om"), 88.0),
        ("body", N_("Zoek iemand met een andere kaart."), 54.0),
        ("body", N_("Zeg wat jouw kaart doet voor wie het minst te zeggen heeft."), 54.0),
        ("body", N_("Vraag wat die ander ziet dat jij niet ziet."), 54.0),
    )
