"""What the host promises of keys: the ring goes after a choice, a focused field takes letters."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.app import HASTE, Game
from game.domain import commands as c
from game.domain.fase import Fase
from game.sessiebeheer import TIJD_OM
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.start import make_dek

SURFACE = pygame.Surface((1280, 720))


@pytest.fixture
def game(tmp_path: Path) -> Game:
    played = Game(make_dek(), Settings(geluid=False), Opslag(tmp_path), (1280, 720))
    press(played, pygame.K_1)
    assert played.screen.name == "opzet"
    return played


def press(game: Game, key: int, text: str = "") -> None:
    """A key as a window sends it: first the key, then the letter that it wrote."""
    game.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode=text))
    if text.isprintable() and text:
        game.handle(pygame.Event(pygame.TEXTINPUT, text=text))
    game.draw(SURFACE)


def tab_to(game: Game, name: str) -> None:
    for _ in range(40):
        if game.host.touch.focus == name:
            return
        press(game, pygame.K_TAB)
    raise AssertionError(f"Tab never came to {name}")


def test_a_focused_field_takes_the_letters_that_are_typed(game: Game) -> None:
    fields = [t.name for t in game.host.shown.targets if type(t.wish).__name__ == "Typ"]
    tab_to(game, fields[0])
    for letter in "wim":
        press(game, ord(letter), letter)
    assert game.screen.name == "opzet"
    assert game.screen.typing
    assert game.screen.typing.value == "wim"


def test_after_a_choice_by_enter_the_next_enter_is_the_primary_button(game: Game) -> None:
    press(game, pygame.K_TAB)
    press(game, pygame.K_RETURN, "\r")
    assert game.host.touch.focus is None
    press(game, pygame.K_RETURN, "\r")
    assert game.session
    assert game.screen.name == "dilemma"


def test_tab_goes_on_from_the_last_choice(game: Game) -> None:
    press(game, pygame.K_TAB)
    press(game, pygame.K_TAB)
    second = game.host.touch.focus
    press(game, pygame.K_RETURN, "\r")
    press(game, pygame.K_TAB)
    names = [target.name for target in game.host.shown.targets if target.enabled]
    assert names.index(str(game.host.touch.focus)) == names.index(str(second)) + 1


def test_pause_is_the_last_place_of_tab_not_the_first(game: Game) -> None:
    press(game, pygame.K_RETURN, "\r")
    press(game, pygame.K_TAB)
    assert game.host.touch.focus != "pause"


def test_sound_off_stops_what_plays_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.mixer.quit()
    played = Game(make_dek(), Settings(), Opslag(tmp_path), (1280, 720))
    try:
        played.sounds.play("chime")
        assert pygame.mixer.get_busy()
        press(played, pygame.K_m)
        assert not pygame.mixer.get_busy()
        played.sounds.play("chime")
        assert not pygame.mixer.get_busy(), "and off stays off"
        press(played, pygame.K_m)
        played.sounds.play("chime")
        assert pygame.mixer.get_busy()
    finally:
        pygame.mixer.quit()


def test_enter_that_confirms_a_field_gives_letters_back_to_the_keys(game: Game) -> None:
    fields = [t.name for t in game.host.shown.targets if type(t.wish).__name__ == "Typ"]
    tab_to(game, fields[-1])
    press(game, pygame.K_RETURN, "\r")
    press(game, ord("w"), "w")
    press(game, pygame.K_RETURN, "\r")
    assert game.screen.typing is None
    assert game.host.touch.focus is None
    press(game, pygame.K_b, "b")
    assert game.screen.typing is None, "B is the key of the question who leads, no letter"


def test_enter_pressed_twice_skips_no_phase(game: Game) -> None:
    now = 100.0
    game.klok = lambda: now
    press(game, pygame.K_RETURN, "\r")
    assert game.screen.name == "dilemma"
    press(game, pygame.K_RETURN, "\r")
    assert game.screen.name == "dilemma", "nobody has seen this page yet"
    now += HASTE
    press(game, pygame.K_RETURN, "\r")
    assert game.screen.name == "kijkers"


def test_leaving_the_set_up_with_names_is_asked_once(game: Game) -> None:
    fields = [t.name for t in game.host.shown.targets if type(t.wish).__name__ == "Typ"]
    tab_to(game, fields[0])
    for letter in "wim":
        press(game, ord(letter), letter)
    press(game, pygame.K_RETURN, "\r")
    press(game, pygame.K_ESCAPE)
    if game.screen.name == "opzet":  # the first Esc left the next field, that was ready to type in
        press(game, pygame.K_ESCAPE)
    assert game.screen.name == "bevestig"
    press(game, pygame.K_RETURN, "\r")
    assert game.screen.name == "start"


def test_a_window_that_was_uncovered_is_drawn_whole(game: Game) -> None:
    surface = pygame.Surface(game.size)
    game.draw(surface)
    before = pygame.image.tobytes(surface, "RGB")
    surface.fill((255, 0, 255))
    game.handle(pygame.Event(pygame.WINDOWEXPOSED))
    game.draw(surface)
    assert pygame.image.tobytes(surface, "RGB") == before


def test_when_it_is_time_to_look_back_that_is_said_once_and_softly(tmp_path: Path) -> None:
    played = Game(make_dek(), Settings(geluid=False), Opslag(tmp_path), (1280, 720))
    now = 0.0
    played.klok = lambda: now
    played.grant(c.BeginSessie(("A", "B"), seed=1, minuten=30))
    played.refresh()
    assert played.host.toast is None
    now = 18 * 60.0
    played.refresh()
    assert played.host.toast is not None
    assert played.host.toast.text == TIJD_OM
    played.host.toast = None
    played.refresh()
    assert played.host.toast is None
    assert played.session is not None
    assert played.session.sessie.fase is Fase.DILEMMA, "nothing is broken off"
    played.session.stop()
