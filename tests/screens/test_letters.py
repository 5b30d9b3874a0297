"""The letter board by touch: names with their accents, and a capital where they begin."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.app import Game
from game.screens.base import Screen
from game.screens.registry import SCREENS
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.start import make_dek

SIZE = (1024, 768)
SURFACE = pygame.Surface(SIZE)


@pytest.fixture(params=[1.0, 1.15, 1.3])
def game(request: pytest.FixtureRequest, tmp_path: Path) -> Game:
    settings = Settings(tekst=request.param, geluid=False)
    played = Game(make_dek(), settings, Opslag(tmp_path), SIZE)
    played.open("opzet")
    played.draw(SURFACE)
    return played


def touch(game: Game, name: str) -> None:
    """A finger on the place with this name; touch arrives as mouse events."""
    target = game.host.shown.by_name(name)
    assert target is not None, name
    u = game.host.stage.u
    pos = round(target.box.centre[0] * u), round(target.box.centre[1] * u)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        game.handle(pygame.Event(kind, pos=pos, button=1, touch=True))
    game.draw(SURFACE)


def tap(game: Game, letters: str) -> str:
    """Tap these keys one by one, and read what then stands in the field."""
    for letter in letters:
        touch(game, f"letter {KEYS.get(letter, letter)}")
    return typed(game)


KEYS = {" ": "space", "<": "backspace", "^": "shift", "*": "others"}


def typed(game: Game) -> str:
    assert game.screen.typing is not None
    return game.screen.typing.value


def test_a_name_begins_with_a_capital_and_goes_on_without(game: Game) -> None:
    touch(game, "naam 0")
    assert tap(game, "wim") == "Wim"
    assert tap(game, " van ^hof") == "Wim van Hof"
    assert tap(game, "<" * 11) == ""
    assert tap(game, "bo") == "Bo"


def test_letters_with_accents_are_two_taps_and_then_the_alphabet_is_back(game: Game) -> None:
    touch(game, "naam 0")
    assert tap(game, "zo*ë") == "Zoë"
    assert tap(game, " ^*ñu*ñez") == "Zoë Ñuñez"
    assert tap(game, "<" * 9 + "*łukasz") == "Łukasz"
    assert tap(game, "<" * 6 + "*ıbrahim") == "İbrahim"


def test_the_key_for_accents_also_leads_back(game: Game) -> None:
    touch(game, "naam 0")
    assert tap(game, "**j") == "J"


def test_a_name_that_stands_there_already_goes_on_without_a_capital(game: Game) -> None:
    touch(game, "naam 0")
    tap(game, "jo")
    touch(game, "letter ok")
    assert game.screen.typing is not None, "the next field is ready"
    assert tap(game, "li") == "Li"
    touch(game, "letter ok")
    touch(game, "letter ok")
    assert game.screen.typing is None
    touch(game, "naam 0")
    assert tap(game, "ost") == "Joost"


@pytest.mark.parametrize("name", sorted(SCREENS))
def test_only_the_middle_of_a_sentence_begins_small(name: str) -> None:
    made: Screen = SCREENS[name]()
    assert made.capital == (name != "als_dan")
