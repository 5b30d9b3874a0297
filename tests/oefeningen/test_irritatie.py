"""Irritatie wordt kwaliteit: the route, what lies on it, and what nobody keeps."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from oefeningen.oefenen import blad, bladstanden, inhoud, standen, weg, zetten

from game.domain.dilemma import Rol
from game.domain.oefenboek import Keer
from game.domain.reden import Geweigerd, Reden
from game.oefeningen.blad import Kies, Schrijf, Verder
from game.oefeningen.irritatie.rules import begin, bewaart, doe, oogst
from game.oefeningen.irritatie.stand import Deel, Irritatie, Stand
from game.oefeningen.vorm import Inhoud, Opzet

SEEDS = st.integers(0, 2**20 - 1)
ALLES: Inhoud[Irritatie] = inhoud("irritatie")


def vers(seed: int = 0, *namen: str) -> Stand:
    return begin(ALLES, Opzet(namen or ("",), seed))


def eigen() -> Stand:
    """On the sheet where the own irritation is typed."""
    return doe(ALLES, vers(), Kies("eigen"))


def gevuld(stand: Stand, *zetten_: Any) -> Stand:
    for zet in zetten_:
        stand = doe(ALLES, stand, zet)
    return stand


def test_there_are_four_irritations_of_each_role() -> None:
    rollen = [stuk.rol for stuk in ALLES.stukken]
    assert {rol: rollen.count(rol) for rol in Rol} == dict.fromkeys(Rol, 4)


@given(SEEDS)
def test_each_time_has_one_irritation_of_each_role(seed: int) -> None:
    rollen = [ALLES.stukken[route.stuk].rol for route in vers(seed).routes]
    assert sorted(rol.value for rol in rollen) == sorted(rol.value for rol in Rol)


@given(SEEDS)
def test_at_each_step_lies_one_choice_of_each_role_and_its_own_is_among_them(seed: int) -> None:
    for route in vers(seed).routes:
        for keuzes in (route.te_veel, route.kwaliteit):
            assert route.stuk in keuzes
            assert {ALLES.stukken[nummer].rol for nummer in keuzes} == set(Rol)


def test_with_pieces_of_one_role_there_is_still_something_to_choose() -> None:
    alles = Inhoud(tuple(s for s in ALLES.stukken if s.rol is Rol.ONDERNEMER))
    stand = begin(alles, Opzet(seed=3))
    assert len(stand.routes) == 1
    assert len(set(stand.routes[0].te_veel)) == 3


def test_the_same_seed_gives_the_same_and_another_gives_others() -> None:
    assert vers(7) == vers(7)
    assert len({vers(seed).routes for seed in range(20)}) > 10


def test_the_emblem_comes_after_the_first_choice() -> None:
    eerst = blad("irritatie", vers())
    dan = blad("irritatie", gevuld(vers(), Kies("8"), Verder()))
    assert eerst.vel is not None
    assert dan.vel is not None
    assert eerst.vel.rol is None
    assert dan.vel.rol is Rol.BUREAUCRAAT


@pytest.mark.parametrize("keuze", vers().route.te_veel)
def test_whatever_is_laid_the_same_line_comes_beside_it(keuze: int) -> None:
    sheet = blad("irritatie", gevuld(vers(), Kies(str(keuze))))
    assert [regel.tekst for regel in sheet.regels] == [ALLES.stukken[vers().route.stuk].te_veel]
    assert [k.id for k in sheet.keuzes if k.gekozen] == [str(keuze)]


def test_before_something_is_laid_nothing_lies_beside_it_and_nothing_is_preselected() -> None:
    sheet = blad("irritatie", vers())
    assert not sheet.regels
    assert not any(keuze.gekozen for keuze in sheet.keuzes)
    assert not sheet.kan_verder


def test_the_question_of_the_game_comes_after_that_of_the_player() -> None:
    stand = gevuld(vers(), Kies("8"), Verder(), Kies("5"), Verder())
    voorbeeld = ALLES.stukken[stand.route.stuk].vraag
    assert voorbeeld not in str(blad("irritatie", stand))
    stand = gevuld(stand, Schrijf("vraag", "  Voor wie schrijf je dit? "), Verder())
    teksten = [regel.tekst for regel in blad("irritatie", stand).regels]
    assert teksten[-2:] == ["Voor wie schrijf je dit?", voorbeeld]


def test_a_question_may_be_skipped_and_an_own_irritation_may_not() -> None:
    stand = gevuld(vers(), Kies("8"), Verder(), Kies("5"), Verder())
    assert gevuld(stand, Verder()).deel is Deel.VOORBEELD
    with pytest.raises(Geweigerd) as geweigerd:
        doe(ALLES, eigen(), Verder())
    assert geweigerd.value.reden is Reden.NIET_NU


def test_a_sentence_that_is_too_long_is_refused_and_an_empty_one_takes_back() -> None:
    with pytest.raises(Geweigerd) as geweigerd:
        doe(ALLES, eigen(), Schrijf("zin", "x" * 281))
    assert geweigerd.value.reden is Reden.TEKST_TE_LANG
    assert gevuld(eigen(), Schrijf("zin", "Zij zucht."), Schrijf("zin", " ")) == eigen()


def test_the_way_back_to_the_examples_forgets_what_was_typed() -> None:
    assert gevuld(eigen(), Schrijf("zin", "Zij zucht."), Kies("voorbeeld")) == vers()


def test_the_own_route_shows_what_that_role_is_good_at() -> None:
    stand = gevuld(eigen(), Schrijf("zin", "Zij zucht."), Verder(), Kies("verbinder"), Verder())
    sheet = blad("irritatie", gevuld(stand, Verder()))
    assert [regel.tekst for regel in sheet.regels] == [
        "inleving",
        "openheid voor iedereen",
        "vertrouwen geven",
    ]


@settings(deadline=None)
@given(SEEDS)
def test_own_words_are_never_kept_and_gone_with_their_route(seed: int) -> None:
    """At any moment of any walk: a Stand with a typed word in it may not go to disk."""
    kans, woord = Random(seed), "Zwaluwstaartverbinding"
    stand = vers(seed)
    while stand.deel is not Deel.KLAAR:
        stand = doe(ALLES, stand, kans.choice(zetten(blad("irritatie", stand), woord)))
        assert bewaart(stand) == (woord not in str(stand))
        if stand.deel in (Deel.TE_VEEL, Deel.KLAAR):
            assert bewaart(stand)


def test_only_that_it_was_done_comes_in_the_book() -> None:
    *_, laatste = standen("irritatie")
    opzet = weg("irritatie").OPZET
    boek = oogst(laatste, opzet)
    assert boek.keren == (Keer("2026-11-26", "irritatie"),)
    assert evolve(boek, keren=()) == opzet.boek


def test_where_words_are_typed_the_sheet_says_that_they_are_not_kept() -> None:
    vragend = (Deel.EIGEN_ZIN, Deel.EIGEN_VRAAG, Deel.VRAAG, Deel.UITDAGING)
    for stand in bladstanden("irritatie"):
        if stand.deel in vragend:
            assert "Dit bewaart het spel niet." in blad("irritatie", stand).uitleg


def test_at_a_table_everybody_thinks_first() -> None:
    assert "Ieder denkt eerst zelf" in blad("irritatie", vers(0, "Samira", "Joost")).uitleg
    assert "Ieder" not in blad("irritatie", vers()).uitleg
