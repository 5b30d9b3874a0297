"""A lesson on the class screen, by keys and by mouse: what it asks, shows and never shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from screens.reizen import Groep
from screens.sessies import context
from screens.toestand import Toestand
from screens.toestanden_klas import KLAS
from support.spel import Spel

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.klas import Klas
from game.ui.marks import KeyCap
from game.ui.page import flat
from game.ui.pieces import Text

HANDEN = (6, 2, 0, 5, 6, 1, 3, 5, 4)
"""A class of thirty-two over nine cards."""
TOETSEN_IN_15_SECONDEN = 30
"""Two keys a second is somebody who looks at the keyboard."""


@pytest.fixture
def spel(tmp_path: Path) -> Spel:
    """A lesson, just begun."""
    spel = Spel(tmp_path)
    spel.druk("2", "enter")
    return spel


def klas(spel: Spel) -> Klas:
    assert spel.game.session is not None
    assert spel.game.session.sessie.klas is not None
    return spel.game.session.sessie.klas


def tot(spel: Spel, fase: Fase) -> None:
    """On to a step, without anything coming in."""
    assert spel.game.session is not None
    while spel.game.session.sessie.fase is not fase:
        spel.wens(c.GaVerder())


def getoond(spel: Spel) -> set[str]:
    """Every text on the page."""
    pieces = [piece for piece in flat(spel.game.host.shown.pieces) if isinstance(piece, Text)]
    return {" ".join(run.text for line in p.block.lines for run in line.runs) for p in pieces}


def tel(spel: Spel) -> int:
    """Type the hands of the class; the number of keys that took."""
    keys = [key for aantal in HANDEN for key in (*str(aantal), "enter")]
    spel.druk("t", *keys)
    return len(keys) + 1


def test_two_keys_from_the_start_and_students_do_something(spel: Spel) -> None:
    assert spel.scherm == "voorwerp"
    assert klas(spel).opzet.voorwerpen


def test_a_class_is_counted_in_fifteen_seconds(spel: Spel) -> None:
    tot(spel, Fase.EERSTE_KEUZE)
    assert tel(spel) <= TOETSEN_IN_15_SECONDEN
    assert tuple(klas(spel).bus(Fase.EERSTE_KEUZE).geteld.values()) == HANDEN
    assert spel.scherm == "eerste_keuze"


def test_a_letter_goes_to_its_card_and_a_wrong_digit_is_taken_back(spel: Spel) -> None:
    tot(spel, Fase.EERSTE_KEUZE)
    spel.druk("t", "d", "1", "2", "backspace", "1", "b", "7", "esc")
    assert klas(spel).bus(Fase.EERSTE_KEUZE).geteld == {"O1": 1, "B2": 7}


def test_the_counter_opens_at_the_first_row_that_was_not_counted(spel: Spel) -> None:
    tot(spel, Fase.EERSTE_KEUZE)
    spel.druk("t", "5", "enter", "6", "esc", "t", "7", "esc")
    assert klas(spel).bus(Fase.EERSTE_KEUZE).geteld == {"B1": 5, "B2": 6, "B0": 7}


def test_more_hands_than_people_are_asked_about(spel: Spel) -> None:
    tot(spel, Fase.EERSTE_KEUZE)
    spel.druk("t", "9", "9", "esc")
    assert any("klopt dat?" in words for words in getoond(spel))


def test_the_class_sees_how_many_answered_and_never_what_until_both_choices_are_over(
    spel: Spel,
) -> None:
    tot(spel, Fase.EERSTE_KEUZE)
    spel.druk("t", "1", "1", "enter", "1", "3")
    assert {"11", "13"}.isdisjoint(getoond(spel))
    assert not any("24" in words for words in getoond(spel))
    spel.druk("esc")
    assert any("24" in words for words in getoond(spel))
    spel.druk("enter")
    assert spel.scherm == "overtuigen"
    assert {"11", "13"}.isdisjoint(getoond(spel))
    tot(spel, Fase.TWEEDE_KEUZE)
    spel.druk("t", "9", "enter", "1", "5", "esc", "enter")
    assert spel.scherm == "geschoven"
    assert {"11", "13", "9", "15"} <= getoond(spel)


def test_few_answers_are_not_drawn(spel: Spel) -> None:
    tot(spel, Fase.EERSTE_KEUZE)
    spel.druk("t", "3", "esc", "enter")
    tot(spel, Fase.GESCHOVEN)
    assert "3" not in getoond(spel)
    assert any("Weinig antwoorden" in words for words in getoond(spel))


@pytest.mark.parametrize(
    ("key", "there"), [("s", Fase.OVERTUIGEN), ("backspace", Fase.ZAAK), ("h", Fase.EERSTE_KEUZE)]
)
def test_every_step_is_skipped_repeated_or_left_backwards_by_one_key(
    spel: Spel, key: str, there: Fase
) -> None:
    tot(spel, Fase.EERSTE_KEUZE)
    spel.druk(key)
    assert spel.game.session is not None
    assert spel.game.session.sessie.fase is there


@pytest.mark.parametrize("key", ["s", "backspace", "h"])
def test_what_was_counted_does_not_go_unasked(spel: Spel, key: str) -> None:
    tot(spel, Fase.EERSTE_KEUZE)
    spel.druk("t", "5", "esc", key)
    assert spel.scherm == "bevestig"
    spel.druk("esc")
    assert klas(spel).bus(Fase.EERSTE_KEUZE).geteld == {"B1": 5}
    spel.druk(key, "enter")
    assert not klas(spel).bussen


def test_the_report_comes_before_the_lesson_is_closed(spel: Spel) -> None:
    tot(spel, Fase.LESEINDE)
    spel.druk("enter")
    assert spel.scherm == "leseinde"
    assert "Het staat klaar" in spel.toast
    spel.druk("enter")
    assert spel.scherm == "start"


def test_typed_digits_are_the_number_of_people(tmp_path: Path) -> None:
    spel = Spel(tmp_path)
    spel.druk("2", "3", "6", "enter")
    assert (klas(spel).opzet.aantal, klas(spel).opzet.tafels) == (36, 9)


def test_a_table_is_gone_back_to_with_what_was_typed(spel: Spel) -> None:
    tot(spel, Fase.TAFELPLANNEN)
    spel.druk("enter", "1", "4", "enter")
    spel.klik("tafel 1")
    spel.druk("7", "esc", "enter")
    assert klas(spel).tafels[1].plan.kaarten == ("B1", "O1", "V1")


def test_a_step_is_lengthened_by_one_key(spel: Spel) -> None:
    was = klas(spel).stap_duurt
    spel.druk("v")
    assert klas(spel).stap_duurt == was + 120


def test_pause_is_always_there(spel: Spel) -> None:
    for fase in (Fase.VOORWERP, Fase.EERSTE_KEUZE, Fase.LESEINDE):
        tot(spel, fase)
        spel.druk("esc")
        assert spel.scherm == "pauze"
        spel.druk("esc")


def test_plans_are_typed_a_table_after_the_other_and_lie_open_together(spel: Spel) -> None:
    tot(spel, Fase.TAFELPLANNEN)
    spel.druk("enter", "1", "4", "7", "enter", "2", "4", "8", "enter", "1", "esc")
    assert not klas(spel).tafels
    spel.druk("enter")
    assert spel.scherm == "spreiding"
    assert {n: u.plan.kaarten for n, u in klas(spel).tafels.items()} == {
        1: ("B1", "O1", "V1"),
        2: ("B2", "O1", "V2"),
    }


def test_a_swap_is_a_table_a_card_out_and_a_card_in(spel: Spel) -> None:
    tot(spel, Fase.TAFELPLANNEN)
    spel.druk("enter", "1", "4", "7", "esc", "enter")
    tot(spel, Fase.TAFELS_SCHAKELEN)
    spel.druk("t", "4", "5", "esc", "enter")
    assert klas(spel).tafels[1].kaarten == ("B1", "O2", "V1")


def test_the_time_plan_is_the_teachers_own(tmp_path: Path) -> None:
    spel = Spel(tmp_path)
    spel.druk("2", "w")
    spel.klik("voorwerp −")
    spel.druk("enter")
    assert spel.scherm == "tweede_voorwerp"


def test_a_lesson_that_was_left_is_gone_on_with(spel: Spel, tmp_path: Path) -> None:
    tot(spel, Fase.EERSTE_KEUZE)
    spel.druk("t", "5", "enter", "9", "esc", "enter", "esc", "x")
    later = Spel(tmp_path)
    later.druk("v")
    assert later.scherm == "overtuigen"
    assert klas(later).bus(Fase.EERSTE_KEUZE).geteld == {"B1": 5, "B2": 9}


GROOT = [
    state
    for state in KLAS
    if state.fase is not None and not any(w in state.naam for w in ("docentblik", "pauze"))
]
"""What a class looks at; the pause and the teacher's window are for who sits close by."""


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
@pytest.mark.parametrize("state", GROOT, ids=lambda state: state.naam)
def test_no_letter_of_a_class_screen_is_under_32_pixels(
    state: Toestand, size: tuple[int, int]
) -> None:
    ctx = context(size)
    view = state.view(Groep((), **state.groep))
    page = state.maak(view).page(state.around(ctx, view), view)
    for piece in flat(page.pieces):
        if isinstance(piece, Text | KeyCap) and piece.block.lines:
            words = " ".join(run.text for line in piece.block.lines for run in line.runs)
            assert piece.block.size * ctx.stage.u >= 31.5, words
