"""Every screen is there, is laid out, and can be played with keys alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from screens.reizen import NAMES, Groep
from screens.sessies import context
from screens.toestand import Toestand
from screens.toestanden import TOESTANDEN

from game.domain.fase import Fase
from game.domain.views import View
from game.screens.base import Push, Screen
from game.screens.registry import OVERLAYS, SCREENS
from game.ui.page import Page

NO_ENTER: Mapping[str, str] = {
    "dicht greep": "a choice by digit ends the turn",
    "dicht card": "a choice by digit ends the turn",
    "dicht passed": "a choice by digit ends the turn",
    "dicht dealt": "a choice by digit ends the turn",
    "dicht pairs greep": "a choice by digit ends the turn",
    "dicht pairs card": "a choice by digit ends the turn",
    "greep": "nobody is tapped in: a table that passes presses P",
    "laten_zien": "nobody is tapped in: a table that passes presses P",
    "bril alleen": "a card is chosen first",
    "plan alleen": "three places have to be filled",
    "plan alleen laid": "three places have to be filled",
    "plan": "three places have to be filled",
    "plan one laid": "three places have to be filled",
    "plan licht": "three places have to be filled",
    "plan own cards": "three places have to be filled",
    "plan nobody": "three places have to be filled",
    "plan pairs": "three places have to be filled",
    "waardering": "a word ends the turn, and so does P",
    "waardering a prikkel left": "a word ends the turn, and so does P",
    "waardering a prikkel left somebody": "a word ends the turn, and so does P",
    "waardering later": "a word ends the turn, and so does P",
    "waardering somebody": "a word ends the turn, and so does P",
    "waardering pairs": "a word ends the turn, and so does P",
}
"""States of a phase without anything to confirm, and why."""

BY_PHASE = {fase.value for fase in Fase}


@cache
def made(state: Toestand) -> tuple[Screen, View | None]:
    """The screen of a state with an ordinary table, and its view."""
    seats = 6 if state.groep.get("paren") else 4
    view = state.view(Groep(NAMES["gewoon"][:seats], **state.groep))
    return state.maak(view), view


@cache
def page_of(state: Toestand) -> Page:
    screen, view = made(state)
    return screen.page(state.around(context(), view), view)  # type: ignore[arg-type]  # as the host does


def test_every_screen_has_a_name_and_a_file_of_its_own() -> None:
    assert len(SCREENS) == len(set(SCREENS)) == len(Fase) + len(OVERLAYS)
    assert {name: screen.name for name, screen in SCREENS.items()} == {n: n for n in SCREENS}
    folder = Path(__file__).parents[2] / "game" / "screens"
    made = [
        re.findall(r'^    name = "(\w+)"$', p.read_text("utf-8"), re.M) for p in folder.glob("*.py")
    ]
    assert {name for names in made for name in names} == set(SCREENS)


def test_every_screen_is_laid_out_in_some_state() -> None:
    assert {made(state)[0].name for state in TOESTANDEN} == set(SCREENS)
    assert len({state.naam for state in TOESTANDEN}) == len(TOESTANDEN)


@pytest.mark.parametrize("state", TOESTANDEN, ids=lambda state: state.naam)
def test_keys_alone_reach_every_place(state: Toestand) -> None:
    page = page_of(state)
    enabled = [target for target in page.targets if target.enabled and not target.keys_only]
    reached, focus = set(), None
    for _ in enabled:
        focus = page.next_focus(focus, "next")
        reached.add(focus)
    assert reached == {target.name for target in enabled}
    assert all(page.by_key(key) is target for target in enabled for key in target.keys)


@pytest.mark.parametrize("state", TOESTANDEN, ids=lambda state: state.naam)
def test_every_place_says_what_it_is(state: Toestand) -> None:
    assert all(target.name and target.wish is not None for target in page_of(state).targets)


@pytest.mark.parametrize("state", TOESTANDEN, ids=lambda state: state.naam)
def test_enter_goes_on_unless_nothing_can_be_confirmed(state: Toestand) -> None:
    screen = made(state)[0]
    if screen.name in BY_PHASE and screen.typing is None:
        assert (page_of(state).by_key("enter") is None) == (state.naam in NO_ENTER)


@pytest.mark.parametrize("state", TOESTANDEN, ids=lambda state: state.naam)
def test_escape_pauses_the_game_or_goes_back(state: Toestand) -> None:
    escape, screen = page_of(state).by_key("esc"), made(state)[0]
    if screen.typing is None:
        assert escape is not None
    if screen.name in BY_PHASE and state.naam != "eindbeeld one sentence":
        assert escape is not None
        assert escape.wish == Push("pauze")
