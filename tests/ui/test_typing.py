"""Typing keeps whole letters, one line and its limit; pictures and sounds never stop a game."""

from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.boxes import Box
from game.ui.checks import problems
from game.ui.fields import (
    ACCENTS,
    BACKSPACE,
    DONE,
    LETTERS,
    OTHERS,
    SHIFT,
    SPACE,
    Board,
    Field,
    letter_board,
    text_field,
)
from game.ui.pictures import PLAIN, Pictures
from game.ui.sound import Sounds
from game.ui.stage import Look, Stage
from game.ui.typing import TextInput

KEYS = st.sampled_from(["backspace", "delete", "left", "right", "home", "end"])


def key(code: int, mod: int = 0) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=code, mod=mod)


def test_letters_come_in_at_the_caret() -> None:
    typed = TextInput.of("Jst").press("left").press("left").insert("oo")
    assert (typed.value, typed.caret) == ("Joost", 3)


def test_text_events_type_and_keys_edit() -> None:
    typed = TextInput().accept(pygame.Event(pygame.TEXTINPUT, text="é"))
    assert typed.value == "é"
    assert typed.accept(key(pygame.K_BACKSPACE)).value == ""
    assert typed.accept(pygame.Event(pygame.MOUSEMOTION)) == typed


def test_pasted_text_is_one_clean_line_within_the_limit() -> None:
    paste = key(pygame.K_v, pygame.KMOD_CTRL)
    typed = TextInput(max_length=12).accept(paste, lambda: "een\r\ntwee\x00\tdrie vier")
    assert typed.value == "een twee dri"


def test_an_emoji_with_its_joiners_goes_in_one_press() -> None:
    typed = TextInput.of("ja \U0001f469\u200d\U0001f4bb\U0001f3fd")
    assert typed.press("backspace").value == "ja "
    assert TextInput.of("x\u0323\u0307").press("backspace").value == ""


@given(st.lists(st.one_of(KEYS, st.text(max_size=5).map(lambda text: f"+{text}")), max_size=30))
def test_the_caret_always_stands_in_the_text(steps: list[str]) -> None:
    typed = TextInput(max_length=20)
    for step in steps:
        typed = typed.insert(step[1:]) if step[0] == "+" else typed.press(step)
        assert 0 <= typed.caret <= len(typed.value) <= 20
        assert "\n" not in typed.value


@pytest.mark.parametrize("value", ["", "Jo", "W" * 60, "**ster**"])
@pytest.mark.parametrize("active", [True, False])
def test_a_field_holds_any_length(value: str, active: bool) -> None:
    stage = Stage(Look((1024, 768), 1.3))
    field = Field("naam", TextInput.of(value), "Naam", 1, active)
    page = text_field(stage, Box(100, 100, 400, 70), field)
    assert problems(page, stage) == []


@pytest.mark.parametrize("accented", [False, True])
@pytest.mark.parametrize("shifted", [False, True])
def test_the_letter_board_has_a_place_for_every_letter(accented: bool, shifted: bool) -> None:
    stage = Stage(Look())
    board = Board(str, "spatie", "wis", "Klaar", "hoofdletter", shifted, accented)
    page = letter_board(stage, Box(300, 500, 1300, 500), board)
    wishes = [target.wish for target in page.targets]
    wide = {SHIFT, OTHERS, SPACE, BACKSPACE, DONE}
    assert wide < set(wishes)
    letters = [wish for wish in wishes if wish not in wide]
    assert all(len(letter) == 1 for letter in letters)
    assert len({*letters}) == len(letters) == len("".join(ACCENTS if accented else LETTERS))
    assert problems(page, stage) == []


def test_the_letter_board_knows_the_letters_of_names_in_europe() -> None:
    known = "".join((*LETTERS, *ACCENTS))
    assert set("ñåøçëïéèüöäáíóúêîôûßšžčćł") <= set(known)
    assert len(set(known)) == len(known)


def test_a_missing_or_broken_picture_becomes_a_plain_panel(tmp_path: Path) -> None:
    pictures = Pictures(limit=10_000)
    for source in (tmp_path / "weg.svg", "geen svg"):
        picture = pictures.get(source, (20, 10), cover=True)
        assert picture.get_size() == (20, 10)
        assert picture.get_at((5, 5))[:3] == PLAIN


def test_a_covering_picture_leaves_no_bare_edge() -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90">'
        '<rect width="160" height="90" fill="#123456"/></svg>'
    )
    for size in ((300, 100), (100, 300), (161, 91)):
        picture = Pictures(limit=1_000_000).get(svg, size, cover=True)
        assert picture.get_size() == size
        corners = [(0, 0), (size[0] - 1, 0), (0, size[1] - 1), (size[0] - 1, size[1] - 1)]
        assert all(picture.get_at(corner).a == 255 for corner in corners)


def test_sound_never_stops_the_game(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "geen-apparaat")
    sounds = Sounds(tmp_path)
    sounds.play("kaart")
    sounds.mute(True)
    sounds.play("kaart")
