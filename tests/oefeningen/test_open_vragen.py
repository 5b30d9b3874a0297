"""Open vragen: nobody is held back, hints follow what was typed, and one question goes along."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from oefeningen.oefenen import blad, inhoud

from game.domain.reden import Geweigerd, Reden
from game.oefeningen.blad import Blad, Kies, Schrijf, Verder, Zet
from game.oefeningen.open_vragen import OEFENING
from game.oefeningen.open_vragen.keur import Hint, keur
from game.oefeningen.open_vragen.rules import AANTAL, VRAAG_LENGTE, Stand
from game.oefeningen.open_vragen.screen import HINTS
from game.oefeningen.vorm import Inhoud, Opzet

OPEN, DICHT = "Wat viel je op?", "Was het goed?"
ZO = "Zo kan het ook"
OPEN_ZIN = "Hier kan iemand van alles op antwoorden."


def begin(*namen: str, seed: int = 4) -> Stand:
    return OEFENING.begin(inhoud("open_vragen"), Opzet(namen or ("",), seed, "2026-03-02"))


def doe(stand: Stand, *zetten: Zet) -> Stand:
    for zet in zetten:
        stand = OEFENING.doe(inhoud("open_vragen"), stand, zet)
    return stand


def typ(stand: Stand, tekst: str) -> Stand:
    return doe(stand, Schrijf("vraag", tekst))


def vel(stand: Stand) -> Blad:
    return blad("open_vragen", stand)


def koppen(stand: Stand) -> list[str]:
    return [regel.kop for regel in vel(stand).regels if regel.kop]


@settings(deadline=None)
@given(st.integers(0, 2**20))
def test_five_different_questions_by_chance(seed: int) -> None:
    assert len(set(begin(seed=seed).vragen)) == AANTAL
    assert begin(seed=seed) == begin(seed=seed)


def test_a_trainer_may_bring_only_one() -> None:
    stukken = inhoud("open_vragen").stukken[:1]
    assert OEFENING.begin(Inhoud(stukken), Opzet()).vragen == (0,)


def test_one_may_go_on_without_typing_anything() -> None:
    stand = doe(begin(), *(Verder(),) * AANTAL)
    assert stand.slot
    assert vel(stand).keuzes == ()
    assert OEFENING.klaar(doe(stand, Verder()))


def test_hints_and_examples_come_after_typing_and_go_with_it() -> None:
    stand = begin()
    assert vel(stand).regels == ()
    getypt = typ(stand, DICHT)
    assert vel(getypt).regels[0].tekst == HINTS[Hint.GESLOTEN]
    assert koppen(getypt) == [ZO]
    assert typ(getypt, "  ") == stand


def test_an_open_question_hears_that_it_is_open() -> None:
    assert vel(typ(begin(), OPEN)).regels[0].tekst == OPEN_ZIN


def test_the_examples_can_be_asked_for_once_and_only_for_this_question() -> None:
    toon = Kies("voorbeeld")
    stand = doe(begin(), toon)
    assert koppen(stand) == [ZO]
    assert vel(stand).knoppen == ()
    with pytest.raises(Geweigerd):
        doe(stand, toon)
    assert vel(doe(stand, Verder())).regels == ()
    with pytest.raises(Geweigerd):
        doe(typ(begin(), OPEN), toon)


def test_one_may_type_as_often_as_one_likes() -> None:
    stand = typ(typ(begin(), DICHT), OPEN)
    assert stand.getypt == (OPEN, "", "", "", "")


def test_a_text_that_is_too_long_is_refused_and_nothing_is_lost() -> None:
    stand = typ(begin(), "x" * VRAAG_LENGTE)
    with pytest.raises(Geweigerd) as geweigerd:
        typ(stand, "x" * (VRAAG_LENGTE + 1))
    assert geweigerd.value.reden is Reden.TEKST_TE_LANG


def test_only_own_questions_can_go_along_and_the_choice_can_be_taken_back() -> None:
    stand = doe(typ(begin(), OPEN), *(Verder(),) * AANTAL)
    assert [keuze.label for keuze in vel(stand).keuzes] == [OPEN]
    mee = doe(stand, Kies("stel-0"))
    assert mee.gekozen == 0
    assert doe(mee, Kies("stel-0")) == stand
    with pytest.raises(Geweigerd):
        doe(stand, Kies("stel-1"))


def test_at_a_table_they_say_it_aloud_by_turns() -> None:
    stand = begin("Joost", "")
    assert vel(stand).uitleg.startswith("Joost ")
    assert vel(doe(stand, Verder())).uitleg.startswith("Speler 2 ")
    assert vel(doe(stand, Verder(), Verder())).uitleg.startswith("Joost ")


def test_after_the_end_nothing_can_be_done() -> None:
    einde = evolve(begin(), plek=AANTAL, klaar=True)
    for zet in (Verder(), Kies("stel-0"), Schrijf("wie", "Samira.")):
        with pytest.raises(Geweigerd):
            doe(einde, zet)


def test_every_hint_has_its_sentence() -> None:
    assert HINTS.keys() == set(Hint)


@pytest.mark.parametrize("taal", ["nl", "en"])
def test_every_shipped_question_is_closed_and_every_example_is_open(taal: str) -> None:
    stukken = inhoud("open_vragen", taal).stukken
    assert len(stukken) >= 12
    for stuk in stukken:
        geen_echo = keur(stuk.gesloten, "")
        assert geen_echo, stuk.gesloten
        assert Hint.ZELFDE not in geen_echo
        assert len(stuk.voorbeelden) == 2
        for voorbeeld in stuk.voorbeelden:
            assert keur(voorbeeld, stuk.gesloten) == (), voorbeeld
