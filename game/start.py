"""A game on this machine: the deck, the settings and the folder of saved sessions."""

from __future__ import annotations

from pathlib import Path

import attrs

from game.app import START_SIZE, Game
from game.files import user_dir
from game.loading import Dek, standaard_dek
from game.session.opslag import Opslag
from game.session.profielen import Profielen
from game.session.settings import load_settings, save_settings, settings_path
from game.uitvoer import Uitvoer, open_in_browser


def make_game(
    taal: str | None = None, scenarios: Path | None = None, streek: Path | None = None
) -> Game:
    """The game with the shipped deck, the user's own folder and, if given, one more.

    The deck is read as soon as the window has shown something: that is not kept waiting for it.
    """
    settings = load_settings(settings_path())
    if taal:
        settings = attrs.evolve(settings, taal=taal)
    opslag = Opslag(user_dir("sessies"), user_dir("verslagen"))
    profielen = Profielen(user_dir("profielen"))
    game = Game(Dek({}, gelezen=False), settings, opslag, START_SIZE, profielen)
    game.uitvoer = Uitvoer(opslag.verslagen, open_in_browser)
    game.reread = lambda: make_dek(scenarios, streek)
    game.remember = lambda changed: save_settings(settings_path(), changed)
    return game


def make_dek(scenarios: Path | None = None, streek: Path | None = None) -> Dek:
    """The deck to play with, in the words of a streekpakket if there is one."""
    return standaard_dek((scenarios,) if scenarios else (), streek)
