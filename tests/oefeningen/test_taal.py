"""Taal: the roles are spread, the content stays, and every answer is as good as another."""

from __future__ import annotations

from collections import Counter
from itertools import permutations

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from oefeningen.oefenen import blad, inhoud

from game.domain.dilemma import Rol
from game.domain.reden import Geweigerd
from game.oefeningen.blad import Blad, Kies, Schrijf, Verder, Zet
from game.oefeningen.taal import OEFENING
from game.oefeningen.taal.opgave import Boodschap, Deel, Stand, Zinsoort
from game.oefeningen.vorm import Inhoud, Opzet

TAFEL = ("Joost", "", "Mei Ling")
SEEDS = st.integers(0, 2**20)


def begin(*namen: str, seed: int = 5) -> Stand:
    return OEFENING.begin(inhoud("taal"), Opzet(namen or ("",), seed, "2026-03-02"))


def doe(stand: Stand, *zetten: Zet) -> Stand:
    for zet in zetten:
        stand = OEFENING.doe(inhoud("taal"), stand, zet)
    return stand


def vel(stand: Stand) -> Blad:
    return blad("taal", stand)


def gegeven(stand: Stand) -> list[Rol]:
    return [inhoud("taal").stukken[opgave.stuk].rol for opgave in stand.opgaven]


@settings(deadline=None)
@given(SEEDS, st.integers(1, 8))
def test_given_and_listening_roles_are_spread(seed: int, spelers: int) -> None:
    stand = begin(*("x",) * spelers, seed=seed)
    assert len(stand.opgaven) == (4 if spelers > 3 else 3)
    assert len({opgave.stuk for opgave in stand.opgaven}) == len(stand.opgaven)
    for rollen in (gegeven(stand), [opgave.luisteraar for opgave in stand.opgaven]):
        assert set(rollen) == set(Rol)
        assert max(Counter(rollen).values()) <= 2


@settings(deadline=None)
@given(SEEDS)
def test_nobody_is_told_something_in_their_own_language_first(seed: int) -> None:
    stand = begin(seed=seed)
    for rol, opgave in zip(gegeven(stand), stand.opgaven, strict=True):
        assert len({rol, opgave.luisteraar, opgave.derde(rol)}) == 3
        assert opgave.elders != opgave.stuk


def test_the_sentences_lie_in_every_order() -> None:
    gezien = {opgave.volgorde for seed in range(60) for opgave in begin(seed=seed).opgaven}
    assert gezien == set(permutations(Zinsoort))


@settings(deadline=None)
@given(SEEDS)
def test_the_three_sentences_differ(seed: int) -> None:
    assert len({keuze.label for keuze in vel(begin(seed=seed)).keuzes}) == 3


@pytest.mark.parametrize("soort", Zinsoort)
def test_each_choice_says_whose_words_they_are_and_what_became_of_the_content(
    soort: Zinsoort,
) -> None:
    stand = begin()
    opgave, stukken = stand.opgave, inhoud("taal").stukken
    wie, wat = vel(doe(stand, Kies(soort.value))).regels
    derde = opgave.derde(stukken[opgave.stuk].rol)
    assert wie.rol is (derde if soort is Zinsoort.DERDE else opgave.luisteraar)
    stuk = opgave.elders if soort is Zinsoort.ELDERS else opgave.stuk
    assert stukken[stuk].kern in wat.tekst


def test_before_a_choice_nothing_is_told_and_nothing_is_chosen() -> None:
    sheet = vel(begin())
    assert sheet.regels == ()
    assert not any(keuze.gekozen or keuze.rol for keuze in sheet.keuzes)
    assert not sheet.kan_verder


def test_one_may_choose_again_and_go_on_with_any_of_them() -> None:
    for soort in Zinsoort:
        stand = doe(begin(), *(Kies(ander.value) for ander in Zinsoort), Kies(soort.value))
        assert doe(stand, Verder()).deel is Deel.ZEGGEN


def test_alone_the_sentence_may_be_typed_and_is_read_back() -> None:
    stand = doe(begin(), Kies("derde"), Verder())
    assert vel(stand).veld is not None
    stand = doe(stand, Schrijf("zin", "  Wie mag dit?  "), Verder())
    read_back = vel(stand).vel
    assert read_back is not None
    assert read_back.citaat == "Wie mag dit?"
    assert vel(stand).rol is stand.opgave.luisteraar


def test_at_a_table_it_is_said_aloud_by_turns_and_the_next_one_listens() -> None:
    stand = begin(*TAFEL)
    namen = []
    for _ in stand.opgaven:
        stand = doe(stand, Kies("derde"), Verder())
        assert vel(stand).veld is None
        namen.append(vel(stand).uitleg.split(" luistert")[0])
        with pytest.raises(Geweigerd):
            doe(stand, Schrijf("zin", "Toch getypt."))
        stand = doe(stand, Verder(), Verder(), Verder())
    assert namen == [
        "Joost zegt het. Speler 2",
        "Speler 2 zegt het. Mei Ling",
        "Mei Ling zegt het. Joost",
    ]


def test_only_the_sentence_has_to_be_chosen() -> None:
    stand = begin()
    for _ in stand.opgaven:
        stand = doe(stand, Kies("elders"), *(Verder(),) * len(Deel))
    assert stand.slot
    assert OEFENING.klaar(doe(stand, Verder()))


def test_after_the_end_nothing_can_be_done() -> None:
    einde = evolve(begin(), plek=3, klaar=True)
    for zet in (Verder(), Kies("ja"), Schrijf("woorden", "Termijn.")):
        with pytest.raises(Geweigerd):
            doe(einde, zet)


def test_the_book_keeps_the_roles_that_were_spoken_to() -> None:
    stand = begin()
    keer = OEFENING.oogst(stand, Opzet(dag="2026-03-02")).keren[-1]
    assert keer.oefening == "taal"
    assert keer.rollen == tuple(opgave.luisteraar for opgave in stand.opgaven)


def test_a_trainer_may_bring_two_sentences_of_one_role() -> None:
    stuk = Boodschap(Rol.VERBINDER, "b", "o", "v", "kern")
    stand = OEFENING.begin(Inhoud((stuk, stuk)), Opzet())
    assert len(stand.opgaven) == 2


@pytest.mark.parametrize("taal", ["nl", "en"])
def test_every_shipped_sentence_is_short_and_its_own(taal: str) -> None:
    stukken = inhoud("taal", taal).stukken
    assert Counter(stuk.rol for stuk in stukken) == dict.fromkeys(Rol, 5)
    zinnen = [stuk.van(rol) for stuk in stukken for rol in Rol]
    assert len(set(zinnen)) == len(zinnen)
    assert max(map(len, zinnen)) <= 62
    assert max(len(stuk.kern) for stuk in stukken) <= 60
