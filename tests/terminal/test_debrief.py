"""The debrief at the terminal: said in the same words, with the same ways on."""

from __future__ import annotations

import pytest

from game.domain.spelcode import schrijf
from game.texts.vragenbank import VRAGENBANK

NAAR_HET_EIND = ["m", "2", "j"]
"""From anywhere in a round: the menu, round off, yes."""

PLAN = ["", "", "", "1", "2", "3", "", "", "", "1", "1", "1", "", "1", "2", "3", ""]
"""Three players in the open, who lay what they propose: without a plan nobody asks through what."""


@pytest.fixture
def opzet(dek):
    code = schrijf(("testdorp/brug", "testdorp/markt"), dek.in_taal("nl"), 5)

    def maak(minuten="4", leidt=""):
        return ["1", "3", "Ann, Bob, Côme", minuten, leidt, "2", "1", "", code]

    return maak


def na_de_opzet(gezegd: str) -> str:
    """On one line, because a console breaks lines anywhere."""
    return " ".join(gezegd.split("Terugkijken: Check-in", 1)[1].split())


def test_the_check_in_asks_one_word_and_says_what_the_time_goes_to(terminal, opzet):
    gezegd = na_de_opzet(terminal.speel([*opzet(), *NAAR_HET_EIND]))
    assert "Eén woord: hoe zit je erbij?" in gezegd
    assert "Niemand reageert." in gezegd
    assert "Côme begint, daarna Ann en Bob." in gezegd, "Ann read aloud and Bob operated"
    assert "We praten over keuzes, niet over karakters." in gezegd
    assert "1: Kort, 5 min" in gezegd
    assert "2: Lang, " in gezegd


def test_the_short_form_is_chosen_and_the_plan_follows(terminal, opzet):
    gezegd = na_de_opzet(terminal.speel([*opzet(), *NAAR_HET_EIND, "1"]))
    assert "Nu: Kort, 5 min." in gezegd
    assert "Waardoor? 1 minuut" in gezegd


def test_a_case_that_is_left_out_is_said_softly_and_can_still_be_played(terminal, opzet):
    gezegd = na_de_opzet(terminal.speel([*opzet(), *NAAR_HET_EIND, "n"]))
    assert "laten we liggen. Zo blijft er tijd om terug te kijken." in gezegd
    assert "n: Toch nog een zaak" in gezegd
    assert "Straks" in gezegd, "the table is between two cases again"


def test_waardoor_begins_in_silence_then_in_turn_with_doorvragen(terminal, opzet):
    praat = ["v", "v", "", "a", "s", "Ik koos te snel.", ""]
    typt = [*opzet(), *PLAN, *NAAR_HET_EIND, "2", "", "", *praat]
    gezegd = na_de_opzet(terminal.speel(typt))
    waardoor = gezegd.split("Terugkijken: Waardoor?", 1)[1]
    assert "Eerst een minuut stil. Denk, of schrijf voor jezelf." in waardoor
    assert "Om de beurt, hooguit een minuut. Passen mag." in waardoor
    assert "Welk voorbeeld komt bij je op?" in waardoor
    assert "Wat gebeurde er daarna?" in waardoor
    gesteld = [zin for zin in VRAGENBANK.values() if zin in waardoor]
    assert len(gesteld) == 3, "a question, another one, and that of the next W"
    assert "“Ik koos te snel.”" in waardoor
    assert "“Ik koos te snel.”" not in waardoor.split("Terugkijken: Waar lijkt", 1)[1]


def test_the_short_form_has_no_minute_for_silence(terminal, opzet):
    gezegd = na_de_opzet(terminal.speel([*opzet(), *PLAN, *NAAR_HET_EIND, "1", "", ""]))
    assert "Terugkijken: Waardoor? (ongeveer 1 minuut)" in gezegd
    assert "minuut stil" not in gezegd
