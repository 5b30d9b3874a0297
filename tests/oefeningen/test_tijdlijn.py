"""Tijdlijn: six events, their neighbours, their roles, and the layer of tomorrow."""

from __future__ import annotations

import re
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oefeningen.oefenen import blad, inhoud, standen, weg

from game.domain.dilemma import Rol
from game.domain.oefenboek import Keer
from game.domain.reden import Geweigerd, Reden
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.tijdlijn.rules import (
    AANTAL,
    Deel,
    Gebeurtenis,
    Stand,
    begin,
    buren,
    doe,
    oogst,
)
from game.oefeningen.vorm import Inhoud, Opzet

SEEDS = st.integers(0, 2**20 - 1)
ALLES: Inhoud[Gebeurtenis] = inhoud("tijdlijn")
JAREN = st.lists(st.integers(1800, 2100).map(str), min_size=1, max_size=8, unique=True)


def vers(seed: int = 3, *namen: str) -> Stand:
    return begin(ALLES, Opzet(namen or ("",), seed))


def gelegd(stand: Stand) -> Stand:
    """All events laid, each in front of what lies there."""
    while stand.deel is Deel.LEGGEN:
        stand = doe(ALLES, stand, Kies("0"))
    return stand


def bij(naam: str) -> Stand:
    """On the sheet where that event is laid on a role."""
    return next(
        stand
        for stand in standen("tijdlijn")
        if stand.deel is Deel.ROL and ALLES.stukken[stand.aan_zet].naam == naam
    )


# The content


def test_there_are_twenty_events_over_a_hundred_and_fifty_years() -> None:
    jaren = sorted(int(stuk.jaar) for stuk in ALLES.stukken)
    assert len(jaren) == 20
    assert jaren[-1] - jaren[0] >= 150


@pytest.mark.parametrize("stuk", ALLES.stukken, ids=lambda stuk: stuk.naam)
def test_an_event_has_a_real_day_a_source_and_no_role_twice(stuk: Gebeurtenis) -> None:
    if len(stuk.datum) == 10:
        date.fromisoformat(stuk.datum)
    assert stuk.bron
    assert len({stuk.rol, *stuk.ook}) == 1 + len(stuk.ook)


@pytest.mark.parametrize("taal", ["nl", "en"])
def test_no_name_and_no_text_gives_the_year_away(taal: str) -> None:
    for stuk in inhoud("tijdlijn", taal).stukken:
        assert not re.search(r"\d{4}", stuk.naam + stuk.tekst), stuk.naam


def test_every_role_is_strengthened_by_some_event_and_read_into_others() -> None:
    assert {stuk.rol for stuk in ALLES.stukken} == set(Rol)
    assert {rol for stuk in ALLES.stukken for rol in stuk.ook} == set(Rol)


# What lies on the table


@given(SEEDS)
def test_six_events_of_six_years_spread_over_the_whole_time(seed: int) -> None:
    stand = vers(seed)
    jaren = [int(ALLES.stukken[nummer].jaar) for nummer in stand.op_tijd]
    assert len(set(jaren)) == AANTAL
    assert jaren == sorted(jaren)
    assert sorted(stand.trekking) == sorted(stand.op_tijd)
    assert jaren[0] <= 1901
    assert jaren[-1] >= 2020


def test_any_event_can_come_up_and_the_same_seed_gives_the_same() -> None:
    assert vers(9) == vers(9)
    assert {nummer for seed in range(300) for nummer in vers(seed).trekking} == set(range(20))


def test_events_of_one_year_are_no_timeline() -> None:
    zelfde = tuple(stuk for stuk in ALLES.stukken if stuk.jaar == "1994")
    with pytest.raises(Geweigerd) as geweigerd:
        begin(Inhoud(zelfde), Opzet())
    assert geweigerd.value.reden is Reden.NIET_NU


# Laying


def test_there_is_a_place_before_between_and_after_what_lies_there() -> None:
    stand = doe(ALLES, vers(), Kies("0"))
    assert [keuze.label for keuze in blad("tijdlijn", stand).keuzes] == [
        "Eerst, vóór: Brutering",
        "Tussen Brutering en Ongekend onrecht",
        "Laatst, na: Ongekend onrecht",
    ]


def test_no_year_shows_before_all_events_lie_there() -> None:
    for stand in standen("tijdlijn"):
        if stand.deel is Deel.LEGGEN:
            assert not re.search(r"\d{4}", str(blad("tijdlijn", stand)))


def test_the_last_event_makes_the_years_appear() -> None:
    sheet = blad("tijdlijn", gelegd(vers()))
    assert [regel.kop for regel in sheet.regels] == ["1851", "1980", "1982", "1995", "2020", "2022"]


def test_sources_lie_behind_a_button_and_lead_back() -> None:
    tijd = gelegd(vers())
    bronnen = doe(ALLES, tijd, Kies("bronnen"))
    assert blad("tijdlijn", bronnen).regels[0].kop == "29 juni 1851"
    assert "nagekeken in" in blad("tijdlijn", bronnen).regels[0].tekst
    assert doe(ALLES, bronnen, Verder()) == tijd


# Good neighbours


@given(JAREN)
def test_all_neighbours_are_good_only_in_the_real_order(jaren: list[str]) -> None:
    assert 0 <= buren(jaren) <= len(jaren) - 1
    assert (buren(jaren) == len(jaren) - 1) == (jaren == sorted(jaren))
    assert (buren(jaren) == 0) == (jaren == sorted(jaren, reverse=True))


@given(JAREN)
def test_turned_around_the_other_neighbours_are_good(jaren: list[str]) -> None:
    assert buren(jaren) + buren(jaren[::-1]) == len(jaren) - 1


@given(JAREN)
def test_only_the_order_counts_and_not_how_far_apart(jaren: list[str]) -> None:
    plaatsen = {jaar: f"{plaats:04}" for plaats, jaar in enumerate(sorted(jaren))}
    assert buren(jaren) == buren([plaatsen[jaar] for jaar in jaren])


def test_two_that_changed_places_cost_one_neighbour_when_they_lie_together() -> None:
    assert buren(["1901", "1851", "1980", "1994"]) == 2
    assert buren(["1994", "1901", "1851"]) == 0
    assert {buren(rij) for rij in permutations(["1848", "1901", "1980", "2024"])} == {0, 1, 2, 3}


# Roles and the layer of tomorrow


def test_an_event_that_can_be_read_in_two_ways_says_so() -> None:
    sheet = blad("tijdlijn", doe(ALLES, bij("Wob"), Kies("verbinder")))
    assert [(regel.kop, regel.tekst) for regel in sheet.regels] == [
        ("De schrijver koos", "Bureaucraat"),
        ("Ook zo gelezen", "Verbinder"),
    ]


def test_unprecedented_injustice_asks_whether_it_was_too_much_or_too_little() -> None:
    sheet = blad("tijdlijn", doe(ALLES, bij("Ongekend onrecht"), Kies("bureaucraat")))
    assert sheet.regels[-1].tekst == "Hoe kan de Bureaucraat hier te veel en te weinig zijn?"


@pytest.mark.parametrize("rol", Rol)
def test_whatever_role_is_chosen_the_same_lines_come_beside_it(rol: Rol) -> None:
    sheet = blad("tijdlijn", doe(ALLES, bij("Brutering"), Kies(rol.value)))
    assert [regel.tekst for regel in sheet.regels] == ["Ondernemer"]


def test_a_choice_is_needed_before_the_next_event_and_may_be_changed() -> None:
    stand = bij("Woo")
    with pytest.raises(Geweigerd):
        doe(ALLES, stand, Verder())
    anders = doe(ALLES, doe(ALLES, stand, Kies("verbinder")), Kies("bureaucraat"))
    assert anders == doe(ALLES, stand, Kies("bureaucraat"))


@pytest.mark.parametrize("rol", Rol)
def test_every_layer_has_a_question_of_its_own_to_take_along(rol: Rol) -> None:
    morgen = next(stand for stand in standen("tijdlijn") if stand.deel is Deel.MORGEN)
    sheet = blad("tijdlijn", doe(ALLES, doe(ALLES, morgen, Kies(rol.value)), Verder()))
    assert sheet.vel is not None
    assert sheet.vel.rol is rol
    assert sheet.vel.citaat.endswith("?")


def test_the_layers_lie_with_the_newest_on_top() -> None:
    morgen = next(stand for stand in standen("tijdlijn") if stand.deel is Deel.MORGEN)
    regels = blad("tijdlijn", morgen).regels
    assert [regel.tekst for regel in regels][::5] == ["Woo", "Eerste Gemeentewet"]
    assert [regel.rol for regel in regels] == list(morgen.rollen[::-1])


@pytest.mark.parametrize("zet", [Kies("6"), Kies("-1"), Kies("verbinder"), Verder()])
def test_while_events_are_laid_there_is_nothing_else_to_do(zet: Zet) -> None:
    with pytest.raises(Geweigerd):
        doe(ALLES, vers(), zet)
    with pytest.raises(Geweigerd):
        doe(ALLES, vers(), Schrijf("zin", "tekst"))


def test_only_that_it_was_done_comes_in_the_book() -> None:
    *_, laatste = standen("tijdlijn")
    assert oogst(laatste, weg("tijdlijn").OPZET).keren == (Keer("2026-11-26", "tijdlijn"),)
