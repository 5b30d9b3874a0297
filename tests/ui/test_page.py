"""Boxes add up, targets are found, the focus goes around, and bad layouts are reported."""

import pygame
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from game.ui.boxes import Box, around
from game.ui.cards import Card, cards
from game.ui.checks import problems
from game.ui.header import Header, header
from game.ui.keys import key_label, key_name
from game.ui.keysigns import SIGNS
from game.ui.marks import KeyCap
from game.ui.page import Page, Target, dialog, flat
from game.ui.pieces import Panel, Text, write
from game.ui.stage import Look, Stage
from game.ui.text import TextStyle
from game.ui.theme import HIGH_CONTRAST, LIGHT, Theme, contrast
from game.ui.widgets import Button, button, button_row, button_size, key_cap

STAGE = Stage(Look())
BODY = TextStyle("body", 34)
SIZES = [(1280, 720), (1920, 1080), (1024, 768), (3840, 2160), (2560, 1080)]


@given(st.integers(1, 9), st.floats(0, 40))
def test_a_row_fills_its_box_with_equal_parts(n: int, gap: float) -> None:
    box = Box(10, 20, 1000, 50)
    parts = box.row(n, gap)
    assert parts[0].x == box.x
    assert parts[-1].right == pytest.approx(box.right)
    assert around(parts).covers(box)
    assert not any(a.overlaps(b) for a in parts for b in parts if a is not b)


def test_fixed_sizes_come_first_and_fractions_share_the_rest() -> None:
    left, middle, right = Box(0, 0, 500, 10).split_x(100, 0.25, 0.75, gap=50)
    assert (left.w, middle.w, right.w) == (100, 75, 225)
    assert middle.x == 150


def grid() -> Page:
    boxes = Box(0, 0, 300, 300).grid(3, 3)
    return Page((), tuple(Target(str(n), box, n) for n, box in enumerate(boxes)))


def test_tab_goes_around_and_skips_what_cannot_be_chosen() -> None:
    page = grid()
    off = evolve(page.targets[1], enabled=False)
    page = Page((), (page.targets[0], off, *page.targets[2:]))
    assert page.next_focus(None, "next") == "0"
    assert page.next_focus(None, "previous") == "8"
    assert page.next_focus("0", "next") == "2"
    assert page.next_focus("8", "next") == "0"


def test_arrows_go_to_the_neighbour_and_stop_at_the_edge() -> None:
    page = grid()
    assert page.next_focus("4", "left") == "3"
    assert page.next_focus("4", "right") == "5"
    assert page.next_focus("4", "up") == "1"
    assert page.next_focus("4", "down") == "7"
    assert page.next_focus("0", "up") == "0"


def test_every_target_is_reached_with_tab() -> None:
    page, seen, at = grid(), [], None
    for _ in page.targets:
        at = page.next_focus(at, "next")
        seen.append(at)
    assert seen == [target.name for target in page.targets]


def test_a_point_and_a_key_find_their_target() -> None:
    page = button(STAGE, (100, 100), Button("Verder", "wens", "enter", True))
    target = page.hit((120, 120))
    assert target is not None
    assert target.wish == "wens"
    assert page.by_key("enter") == target
    assert page.hit((90, 120)) is None


def test_a_disabled_button_answers_to_nothing() -> None:
    page = button(STAGE, (100, 100), Button("Verder", "wens", "enter", enabled=False))
    assert page.hit((120, 120)) is None
    assert page.by_key("enter") is None


def test_keypad_and_keys_have_one_name() -> None:
    assert key_name(pygame.K_KP_ENTER) == key_name(pygame.K_RETURN) == "enter"
    assert key_name(pygame.K_KP_3) == key_name(pygame.K_3) == "3"
    assert [key_label(name) for name in ("enter", "k", "f11")] == ["Enter", "K", "F11"]


@pytest.mark.parametrize("name", ["left", "right", "up", "down", "space", "backspace"])
def test_a_key_whose_name_differs_by_language_is_drawn_as_a_sign(name: str) -> None:
    assert key_label(name) in SIGNS
    cap = key_cap(STAGE, Box(0, 0, 60, 60), name)
    surface = pygame.Surface((60, 60))
    cap.draw(surface, STAGE)
    inside = surface.subsurface(STAGE.rect(cap.box).inflate(-8, -8))
    drawn = pygame.mask.from_threshold(inside, cap.colour, (40, 40, 40))
    assert drawn.count()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("factor", [1.0, 1.15, 1.3])
def test_header_buttons_and_cards_hold_at_every_size(size: tuple[int, int], factor: float) -> None:
    stage = Stage(Look(size, factor))
    steps = ("Dilemma", "Kiezen", "Plan", "Uitkomst", "Wending", "Terugkijken")
    top = header(
        stage, Header("Woningnood", "Ronde 2 van 3", steps, 1, "Nog 12 min", "Pauze", "pauze")
    )
    names = ["Drie, twee, één: laat zien", "Kaart groot", "Liever dicht", "Alle kaarten"]
    row = button_row(
        stage, Box(90, 960, stage.width - 180, 76), [Button(name, name) for name in names]
    )
    boxes = Box(90, 200, stage.width - 180, 240).row(3, 30)
    hand = [
        Card(str(n), title, "Formele brief aan de eigenaar van het pand.", "blauw", number=str(n))
        for n, title in enumerate(("Vier weken, dan een boete", "Veertien panden", "Wacht"), 1)
    ]
    assert problems(top + row + cards(stage, boxes, hand), stage) == []


def test_a_button_is_as_wide_as_its_words() -> None:
    assert button_size(STAGE, Button("Ja", 1))[0] < button_size(STAGE, Button("Ja, dat", 1))[0]


def test_problems_names_what_is_wrong() -> None:
    here = Box(100, 100, 300, 60)
    long = write(STAGE, here, "woorden " * 40, BODY)
    page = Page(
        (long, write(STAGE, here, "hallo", BODY), Panel(Box(1800, 0, 300, 90), (0, 0, 0))),
        (Target("a", Box(0, 0, 30, 30), 1), Target("a", Box(10, 10, 90, 90), 1)),
    )
    found = "\n".join(problems(page, STAGE))
    for sign in ("does not fit", "overlap", "outside", "too small", "targets are named 'a'"):
        assert sign in found


def test_text_across_the_edge_of_a_panel_or_under_one_is_a_problem() -> None:
    panel = Panel(Box(0, 0, 200, 100), STAGE.theme.paper)
    words = write(STAGE, Box(150, 20, 300, 60), "Woningnood", BODY)
    assert "across the edge" in problems(Page((panel, words)), STAGE)[0]
    assert "covered" in problems(Page((words, panel)), STAGE)[0]


def test_only_a_dialog_can_be_chosen_from_and_may_cover_what_is_below() -> None:
    below = button(STAGE, (100, 100), Button("Onder", 1, "enter"))
    above = button(STAGE, (100, 100), Button("Boven", 2, "enter"))
    page = dialog(STAGE, below, above)
    found = page.by_key("enter")
    assert found is not None
    assert found.wish == 2
    assert problems(page, STAGE) == []


@pytest.mark.parametrize("theme", [LIGHT, HIGH_CONTRAST], ids=["light", "contrast"])
def test_a_button_that_cannot_be_chosen_can_still_be_read(theme: Theme) -> None:
    stage = Stage(Look(theme=theme))
    page = button(stage, (100, 100), Button("Zo is het", 1, "enter", True, enabled=False))
    inks = [piece.colour for piece in flat(page.pieces) if isinstance(piece, Text | KeyCap)]
    assert len(inks) == 2
    assert min(contrast(ink, theme.paper) for ink in inks) >= 4.5


def test_buttons_of_a_full_row_shrink_together() -> None:
    specs = [Button(f"Een lange knop {n}", n, "k") for n in range(6)]
    page = button_row(STAGE, Box(90, 960, 1740, 75), specs)
    texts = [piece for piece in flat(page.pieces) if isinstance(piece, Text)]
    assert len({text.block.px for text in texts}) == 1
    assert [one for one in problems(page, STAGE) if "listen" not in one] == []
