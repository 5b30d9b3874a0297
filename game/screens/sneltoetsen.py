"""The keys that work on every screen, and what each does to the game."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

import attrs
import pygame

from game.loading import Dek
from game.session.settings import Settings
from game.texts.vertaler import N_


class Game(Protocol):
    """What these keys ask of the game."""

    settings: Settings
    dek: Dek
    schrijver: bool

    def change(self, settings: Settings) -> None:
        """Play on with other settings."""

    def herlees(self) -> None:
        """Read the scenarios again."""

    def say(self, text: str) -> None:
        """Lay a sentence over the screen for a while."""


GELUID = {True: N_("Het geluid staat aan."), False: N_("Het geluid staat uit.")}
"""What the sound key says, for who cannot hear the difference."""

PARAMETERS = {
    True: N_("Je ziet nu de parameters. F6 zet ze weer uit."),
    False: N_("De parameters staan weer uit."),
}

HERLEZEN = {
    True: N_("De dilemma’s zijn opnieuw gelezen."),
    False: N_("Opnieuw gelezen. Niet alles doet mee: kijk in het menu bij Wat niet meedoet."),
}
"""What reading again says, by whether every file is good."""


def _volledig(game: Game) -> None:
    game.change(attrs.evolve(game.settings, volledig=not game.settings.volledig))


def _geluid(game: Game) -> None:
    game.change(attrs.evolve(game.settings, geluid=not game.settings.geluid))
    game.say(GELUID[game.settings.geluid])


def _herlees(game: Game) -> None:
    game.herlees()
    game.say(HERLEZEN[not game.dek.weggelaten])


def _parameters(game: Game) -> None:
    game.schrijver = not game.schrijver
    game.change(game.settings)
    game.say(PARAMETERS[game.schrijver])


SNELTOETSEN: Mapping[int, Callable[[Game], None]] = {
    pygame.K_F11: _volledig,
    pygame.K_m: _geluid,
    pygame.K_F5: _herlees,
    pygame.K_F6: _parameters,
}
"""Full screen and sound; for an author reading again and the parameters on the cards."""

LETTERS = frozenset({pygame.K_m})
"""Those that write a letter while somebody types."""


def sneltoets(event: pygame.Event, typing: bool) -> Callable[[Game], None] | None:
    """What the key of this event does on every screen, if it is such a key."""
    if event.type != pygame.KEYDOWN or (typing and event.key in LETTERS):
        return None
    return SNELTOETSEN.get(event.key)
