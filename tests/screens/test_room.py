"""What `controleer` calls short enough fits the screens: the table of room against the layout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import count, cycle, islice

import pytest
from attrs import evolve
from screens import sessies
from screens.reizen import NAMES, Groep
from screens.test_layout import HARD, Look, context_of
from screens.test_tweeling import DAN, second
from screens.toestand import Toestand
from screens.toestanden import SAYS, TELLS
from screens.verhalen import plans_that_say_everything

from game.domain.dilemma import Dilemma
from game.domain.fase import Fase
from game.domain.views import View
from game.loading import Dek
from game.loading.lint.room import ROOM, SMALLEST_LETTERS
from game.loading.lint.subject import Subject
from game.screens.base import Screen
from game.screens.registry import screen_for
from game.ui.checks import problems
from game.ui.page import Page, flat
from game.ui.pieces import Text

TODAY = date(2026, 6, 1)
ID = DAN
"""The second of two twins: it has every field there is."""
FULL = sessies.dek().in_taal("nl")
DUTCH = [look for look in HARD if look[2] == "nl"]
PARTS = {"feit": "feiten", "sleutel": "sleutel", "samenspel": "samenspel", "kaart": "kaarten",
         "kijker": "kijkers", "verhaal": "uitkomsten", "wending": "wending",
         "tweeling": "tweeling"}  # fmt: skip


@cache
def words(field: str) -> list[str]:
    """Every word that the shipped dilemmas say in that field."""
    return [
        word
        for dilemma in FULL.values()
        for prose in Subject(dilemma, TODAY).of(field)
        for word in prose.text.split()
    ]


def as_long(field: str, length: int, turn: int) -> str:
    """Real words of that field, exactly that long together."""
    there = words(field)
    text = " ".join(islice(cycle(there[turn * 7 % len(there) :] + there), length))[:length].strip()
    return text.ljust(length, "n")


def filled(field: str, part: object, turns: Iterator[int]) -> object:
    """The same part of a dilemma with that field as long as its room."""
    name = field.partition(".")[2]
    if isinstance(old := getattr(part, name), tuple):
        return evolve(part, **{name: tuple(as_long(field, ROOM[field], next(turns)) for _ in old)})
    return evolve(part, **{name: as_long(field, ROOM[field], next(turns))})


def longest(variant: int) -> Dilemma:
    """A dilemma whose texts all are as long as their room."""
    dilemma, turns = FULL[ID], count(31 * variant)
    for field in ROOM:
        key = PARTS.get(field.partition(".")[0], "")
        old = getattr(dilemma, key, None)
        if not key:
            dilemma = filled(field, dilemma, turns)
        elif isinstance(old, tuple):
            new = tuple(filled(field, part, turns) for part in old)
            dilemma = evolve(dilemma, **{key: new})
        elif isinstance(old, dict):
            new = {band: filled(field, part, turns) for band, part in old.items()}
            dilemma = evolve(dilemma, **{key: new})
        else:
            dilemma = evolve(dilemma, **{key: filled(field, old, turns)})
    return dilemma


def letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text.lower())


def too_small(page: Page, begins: set[str]) -> Iterator[str]:
    """The texts of the dilemma that are set in letters that are too small."""
    for piece in flat(page.pieces):
        if isinstance(piece, Text) and piece.block.size < SMALLEST_LETTERS:
            said = letters("".join(run.text for line in piece.block.lines for run in line.runs))
            if any(begin in said for begin in begins):
                yield f"in {piece.block.size:.1f} units: {said[:40]}"


def complaints(state: Toestand, look: Look, groep: Groep, begins: set[str]) -> list[str]:
    view = state.view(groep, look[2])
    assert view is not None
    return wrong(state.maak(view), view, look, begins)


def wrong(screen: Screen, view: View, look: Look, begins: set[str]) -> list[str]:
    ctx = context_of(look)
    page = screen.page(ctx, view)
    found = [*problems(page, ctx.stage), *too_small(page, begins)]
    return [f"{screen.name}: {problem}" for problem in found]


@pytest.fixture
def begins(monkeypatch: pytest.MonkeyPatch, variant: int) -> set[str]:
    """The deck with the longest dilemma in it, and how each of its texts begins."""
    dek, dilemma = sessies.dek(), longest(variant)
    loaded = evolve(dek.geladen[ID], dilemma={"nl": dilemma, "en": dilemma})
    deck = Dek({**dek.geladen, ID: loaded})
    monkeypatch.setattr(sessies, "dek", lambda: deck)
    texts = Subject(dilemma, TODAY).texts
    assert {(text.field, len(text.text)) for text in texts} == set(ROOM.items())
    return {letters(text.text)[:10] for text in texts}


@pytest.mark.parametrize("look", DUTCH, ids=str)
@pytest.mark.parametrize("variant", range(2))
def test_a_dilemma_as_long_as_its_room_fits_where_room_is_smallest(
    begins: set[str], look: Look
) -> None:
    players = NAMES["gewoon"][:4]
    found: list[str] = []
    for state in SAYS:
        found += complaints(state, look, Groep(players, ID, **state.groep), begins)
    for plan in plans_that_say_everything(ID):
        for state in TELLS:
            groep = Groep(players, ID, plan=plan, **state.groep)
            found += complaints(state, look, groep, begins)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", DUTCH, ids=str)
@pytest.mark.parametrize("fase", [Fase.DILEMMA, Fase.VRAAG])
@pytest.mark.parametrize("variant", range(2))
def test_a_twin_as_long_as_its_room_fits_too(begins: set[str], look: Look, fase: Fase) -> None:
    assert wrong(screen_for(fase)(), second(fase, "nl"), look, begins) == []
