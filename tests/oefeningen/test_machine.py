"""The 150-jaar-machine: what a time does to a lat, and what the machine takes and refuses."""

from collections.abc import Iterable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from oefeningen.oefenen import inhoud
from support.ruw import dek, id_van

from game.domain.dilemma import Drietal, Rol
from game.domain.keuzes import TEKST_LENGTE
from game.domain.oefenboek import Oefenboek, Oefenzaak
from game.domain.reden import Geweigerd, Reden
from game.domain.score import bereken
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.machine import OEFENING
from game.oefeningen.machine.rules import (
    Halte,
    Stand,
    begin,
    bon_van,
    dilemma_van,
    doe,
    klaar,
    oogst,
)
from game.oefeningen.machine.tijd import Tijd, lat_van
from game.oefeningen.vorm import Inhoud, Opzet
from game.texts.vertaler import Vertaler

T = Vertaler("nl")


def tijd(recht: int = 0, resultaat: int = 0, relatie: int = 0, jaar: int = 1925) -> Tijd:
    woorden = ("wat het ziet", "wat het niet ziet", "Het houdt.", "Het houdt niet.", "een boek")
    return Tijd(jaar, str(jaar), "iemand", Rol.BUREAUCRAAT, recht, resultaat, relatie, *woorden)


INHOUD = Inhoud(
    (tijd(12, 3, 2), tijd(2, 12, 4, jaar=1995), tijd(jaar=2026)), dek(("W1", "W2", "P6", "C6"))
)


def na(zetten: Iterable[Zet], stand: Stand | None = None) -> Stand:
    stand = stand or begin(INHOUD, Opzet())
    for zet in zetten:
        stand = doe(INHOUD, stand, zet)
    return stand


def geweigerd(stand: Stand, zet: Zet) -> Reden:
    with pytest.raises(Geweigerd) as wat:
        doe(INHOUD, stand, zet)
    return wat.value.reden


def gespeeld(dilemma: str, *plan: str, datum: str = "2026-03-01") -> Oefenzaak:
    return Oefenzaak(datum, datum, dilemma, (), plan, 0, False)


PLAN = (Kies("0"), Verder())
GOK = (*PLAN, Kies("B1"), Kies("O1"), Kies("V1"), Verder())

latten = (
    st.tuples(*[st.integers(0, 8)] * 3)
    .filter(lambda delen: 12 <= sum(delen) <= 18)
    .map(lambda delen: Drietal(*delen))
)
tijden = st.tuples(*[st.integers(0, 20)] * 3).map(lambda punten: tijd(*punten))


@given(latten, tijden)
def test_a_time_keeps_the_sum_and_the_range_of_a_lat(lat: Drietal, wanneer: Tijd) -> None:
    eigen = lat_van(lat, wanneer)
    assert eigen.som == lat.som
    assert all(0 <= deel <= 8 and deel.denominator == 1 for deel in eigen)


@given(latten)
def test_a_time_without_points_has_the_lat_of_the_author(lat: Drietal) -> None:
    assert lat_van(lat, tijd()) == lat


@given(latten, tijden)
def test_a_time_makes_the_same_lat_every_time(lat: Drietal, wanneer: Tijd) -> None:
    assert lat_van(lat, wanneer) == lat_van(lat, wanneer)


@given(latten, st.integers(1, 20))
def test_what_a_time_asks_alone_never_goes_down(lat: Drietal, punten: int) -> None:
    assert lat_van(lat, tijd(punten)).recht >= lat.recht


@given(latten, tijden)
def test_the_score_takes_the_lat_of_every_time(lat: Drietal, wanneer: Tijd) -> None:
    dilemma = attrs.evolve(INHOUD.dilemmas[id_van("W1")], lat=lat)
    eigen = lat_van(lat, wanneer)
    assert bereken(dilemma, dilemma.kaarten[:3], eigen).lat == eigen


@pytest.mark.parametrize(
    ("lat", "wanneer", "wordt"),
    [
        (Drietal(5, 5, 5), tijd(15), Drietal(8, 4, 3)),
        (Drietal(6, 6, 6), tijd(3, 3, 12), Drietal(5, 5, 8)),
        (Drietal(8, 7, 0), tijd(12, 3, 2), Drietal(8, 5, 2)),
        (Drietal(1, 8, 6), tijd(2, 12, 4), Drietal(2, 8, 5)),
        (Drietal(3, 8, 1), tijd(12, 3, 2), Drietal(6, 5, 1)),
    ],
)
def test_a_time_mixes_what_the_case_asks_with_what_it_asks_itself(
    lat: Drietal, wanneer: Tijd, wordt: Drietal
) -> None:
    assert lat_van(lat, wanneer) == wordt


def test_it_offers_three_dilemmas_of_the_deck() -> None:
    zaken = begin(INHOUD, Opzet(seed=3)).zaken
    assert len({zaak.dilemma for zaak in zaken}) == 3
    assert {zaak.dilemma for zaak in zaken} <= set(INHOUD.dilemmas)


def test_what_carries_a_content_note_stands_behind_what_does_not() -> None:
    zwaar = {
        naam: attrs.evolve(dilemma, gevoelig=("ziekte",)) if naam == id_van("W1") else dilemma
        for naam, dilemma in INHOUD.dilemmas.items()
    }
    for seed in range(20):
        zaken = begin(attrs.evolve(INHOUD, dilemmas=zwaar), Opzet(seed=seed)).zaken
        assert id_van("W1") not in {zaak.dilemma for zaak in zaken}


def test_the_dilemma_that_was_asked_for_is_on_at_once() -> None:
    stand = begin(INHOUD, Opzet(dilemma=id_van("P6")))
    assert stand.halte is Halte.PLAN
    assert dilemma_van(INHOUD, stand).id == id_van("P6")


def test_a_dilemma_that_is_not_in_the_deck_is_not_asked_for() -> None:
    assert begin(INHOUD, Opzet(dilemma="thema/weg")).halte is Halte.ZAAK


def test_an_empty_deck_is_refused() -> None:
    with pytest.raises(Geweigerd) as wat:
        begin(Inhoud(INHOUD.stukken), Opzet())
    assert wat.value.reden is Reden.TE_WEINIG_DILEMMAS


def test_the_plan_of_last_time_lies_there_when_it_is_chosen() -> None:
    boek = Oefenboek(zaken=(gespeeld(id_van("W2"), "O1", "B1", "V2"), gespeeld("thema/weg", "B1")))
    stand = begin(INHOUD, Opzet(boek=boek))
    assert stand.zaken[-1].dilemma == id_van("W2")
    assert [zaak.dilemma for zaak in stand.zaken].count(id_van("W2")) == 1
    assert na((Kies("3"), Verder()), stand).plan == ("O1", "B1", "V2")


def test_an_own_approach_of_last_time_leaves_its_place_open() -> None:
    boek = Oefenboek(zaken=(gespeeld(id_van("W2"), "O0", "B1", "V2"),))
    stand = na((Kies("3"), Verder()), begin(INHOUD, Opzet(boek=boek)))
    assert stand.plan == ("B1", "V2")
    assert geweigerd(stand, Verder()) is Reden.NIET_NU


def test_nothing_is_chosen_beforehand() -> None:
    assert geweigerd(begin(INHOUD, Opzet()), Verder()) is Reden.NIET_NU


def test_a_card_that_is_chosen_again_is_taken_back() -> None:
    assert na((*PLAN, Kies("B1"), Kies("O2"), Kies("B1"))).plan == ("O2",)


def test_a_plan_takes_three_cards_of_this_case_and_no_fourth() -> None:
    vol = na((*PLAN, Kies("B1"), Kies("B2"), Kies("O1")))
    assert geweigerd(vol, Kies("V1")) is Reden.NIET_NU
    assert geweigerd(na(PLAN), Kies("B0")) is Reden.NIET_NU
    assert geweigerd(na((*PLAN, Kies("B1"))), Verder()) is Reden.NIET_NU


def test_the_guess_is_free_and_can_be_taken_back() -> None:
    assert na((*GOK, Kies("1"), Kies("1"))).gok is None
    assert na((*GOK, Verder())).halte is Halte.EERSTE
    assert geweigerd(na(GOK), Kies("3")) is Reden.NIET_NU


def test_the_times_look_in_the_order_of_their_years() -> None:
    omgekeerd = attrs.evolve(INHOUD, stukken=INHOUD.stukken[::-1])
    assert begin(omgekeerd, Opzet(seed=5)).tijden == (2, 1, 0)


def test_of_more_times_three_are_drawn_by_seed() -> None:
    meer = attrs.evolve(INHOUD, stukken=(*INHOUD.stukken, tijd(1, 1, 2, jaar=1960)))
    gezien = {begin(meer, Opzet(seed=seed)).tijden for seed in range(30)}
    assert {len(set(tijden)) for tijden in gezien} == {3}
    assert len(gezien) == 4


def test_today_measures_with_the_lat_of_the_author() -> None:
    stand = na(GOK)
    dilemma = dilemma_van(INHOUD, stand)
    plan = [dilemma.kaart(code) for code in stand.plan]
    assert bon_van(INHOUD, stand, 2) == bereken(dilemma, plan)


def test_three_times_see_one_outcome_and_value_it_differently() -> None:
    kaarten = (Kies("B1"), Kies("O1"), Kies("V1"))
    stand = na(kaarten, begin(INHOUD, Opzet(dilemma=id_van("W1"))))
    bonnen = [bon_van(INHOUD, stand, plek) for plek in range(3)]
    assert len({bon.uitkomst for bon in bonnen}) == 1
    assert len({bon.waarde for bon in bonnen}) == 3


def test_a_sentence_is_kept_without_its_spaces_and_not_too_long() -> None:
    laatste = na((*GOK, *[Verder()] * 5))
    assert na((Schrijf("antwoord", "  de stilte "),), laatste).antwoord == "de stilte"
    assert geweigerd(laatste, Schrijf("antwoord", "x" * (TEKST_LENGTE + 1))) is Reden.TEKST_TE_LANG
    assert geweigerd(laatste, Schrijf("elders", "x")) is Reden.NIET_NU
    assert geweigerd(na(GOK), Schrijf("antwoord", "x")) is Reden.NIET_NU


def test_it_ends_and_leaves_the_roles_of_the_plan_in_the_book() -> None:
    stand = na((*GOK, *[Verder()] * 6))
    assert klaar(stand)
    assert geweigerd(stand, Verder()) is Reden.NIET_NU
    (keer,) = oogst(stand, Opzet(dag="2026-03-02")).keren
    assert keer.oefening == OEFENING.naam
    assert keer.rollen == (Rol.BUREAUCRAAT, Rol.ONDERNEMER, Rol.VERBINDER)


def test_of_the_shipped_times_today_keeps_the_lat_of_the_author() -> None:
    *vroeger, vandaag = inhoud("machine").stukken
    assert not any(vandaag.punten.values())
    assert all(any(toen.punten.values()) and toen.jaar < vandaag.jaar for toen in vroeger)


def test_the_shipped_times_rarely_agree_on_the_lat_of_a_case() -> None:
    geladen = inhoud("machine")
    anders = [
        len({lat_van(dilemma.lat, tijd) for tijd in geladen.stukken}) == len(geladen.stukken)
        for dilemma in geladen.dilemmas.values()
    ]
    assert sum(anders) > 0.9 * len(anders)


@pytest.mark.parametrize("namen", [("",), ("Bo", "Wim")])
def test_every_sheet_says_that_there_is_something_to_do(namen: tuple[str, ...]) -> None:
    stand = begin(INHOUD, Opzet(namen=namen))
    zetten = (*GOK, Kies("0"), *[Verder()] * 6)
    for zet in zetten:
        blad = OEFENING.blad(T, INHOUD, stand)
        assert blad.titel
        assert blad.verder
        stand = doe(INHOUD, stand, zet)
    assert klaar(stand)
