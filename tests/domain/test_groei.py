"""What is for today: a case that is due, or a new one with the role practised least."""

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.boeken import boek, boeken, zaak
from support.ruw import dek

from game.domain.dilemma import Rol, Sleutel
from game.domain.groei import (
    STAPPEN,
    Oefenreden,
    Oefenvoorstel,
    dagnummer,
    komt_terug,
    vandaag,
)
from game.domain.oefenboek import Keer, Oefenboek, keren_per_rol, minst_geoefend

B, O, V = Rol  # noqa: E741 - the letters on the cards
DEK = dek()
BEGIN = date(2026, 11, 2)


def dag(n: int) -> str:
    """The n-th day from the begin."""
    return (BEGIN + timedelta(n)).isoformat()


def met_sleutel(rol: Rol | None) -> str:
    return next(id_ for id_, d in sorted(DEK.items()) if d.sleutel.rol is rol)


def test_an_empty_book_begins_with_any_new_case() -> None:
    assert vandaag(Oefenboek(), dag(0), DEK) == Oefenvoorstel("", B, Oefenreden.BEGIN)


def test_a_missed_key_role_brings_the_case_back_the_next_day_with_that_role() -> None:
    id_ = met_sleutel(O)
    gespeeld = boek(zaak(dag(0), id_, "B1 V1 V2", gemist=True))
    assert vandaag(gespeeld, dag(0), DEK).zaak != id_
    wil = Oefenvoorstel(id_, O, Oefenreden.SLEUTEL_GEMIST)
    assert vandaag(gespeeld, dag(1), DEK) == wil


def test_each_day_with_the_key_role_gives_a_case_more_room_and_another_miss_begins_again() -> None:
    id_, keren, n = met_sleutel(V), [zaak(dag(0), gemist=True)], 0
    keren = [attrs.evolve(keren[0], dilemma=id_)]
    for stap in (*STAPPEN, STAPPEN[-1]):
        assert komt_terug(keren) - dagnummer(dag(n)) == stap
        n += stap
        keren.append(zaak(dag(n), id_))
    assert vandaag(boek(*keren), dag(n + 30), DEK).reden is Oefenreden.SLEUTEL_EERDER_GEMIST
    keren.append(zaak(dag(n + 1), id_, gemist=True))
    assert komt_terug(keren) - dagnummer(dag(n + 1)) == 1


def test_twice_on_one_day_is_one_time() -> None:
    id_ = met_sleutel(O)
    twee = [zaak(dag(0), id_, gemist=True), zaak(dag(0), id_, sessie="later")]
    assert komt_terug(twee) - dagnummer(dag(0)) == 1


def test_a_case_that_never_missed_its_key_comes_back_after_thirty_days() -> None:
    id_ = met_sleutel(O)
    gespeeld = boek(zaak(dag(0), id_))
    assert vandaag(gespeeld, dag(29), DEK).zaak != id_
    assert vandaag(gespeeld, dag(30), DEK) == Oefenvoorstel(id_, B, Oefenreden.LANG_GELEDEN)


def test_what_waits_longest_comes_first() -> None:
    eerst, dan = met_sleutel(V), met_sleutel(O)
    gespeeld = boek(zaak(dag(0), eerst, gemist=True), zaak(dag(2), dan, gemist=True))
    assert vandaag(gespeeld, dag(9), DEK).zaak == eerst


def test_with_nothing_due_a_new_case_asks_for_the_role_practised_least() -> None:
    gespeeld = boek(zaak(dag(0), met_sleutel(B), "B1 B2 O1"))
    voorstel = vandaag(gespeeld, dag(1), DEK)
    assert (voorstel.rol, voorstel.reden) == (V, Oefenreden.MINST_GEOEFEND)
    assert DEK[voorstel.zaak].sleutel.rol is V
    assert not DEK[voorstel.zaak].gevoelig
    zonder = {id_: d for id_, d in DEK.items() if d.sleutel.rol is not V}
    assert vandaag(gespeeld, dag(1), zonder).zaak == ""


def test_with_every_role_as_often_any_new_case_will_do() -> None:
    gespeeld = boek(zaak(dag(0), met_sleutel(B), "B1 O1 V1"))
    assert vandaag(gespeeld, dag(1), DEK) == Oefenvoorstel("", B, Oefenreden.EVENWICHT)


def test_with_every_case_played_the_one_that_comes_back_first_is_for_today() -> None:
    twee = dict(sorted(DEK.items())[:2])
    een, ander = twee
    gespeeld = boek(zaak(dag(0), ander), zaak(dag(1), een))
    wil = Oefenvoorstel(ander, B, Oefenreden.ALLES_GESPEELD)
    assert vandaag(gespeeld, dag(2), twee) == wil


def test_a_case_that_lost_its_key_role_since_is_only_long_ago() -> None:
    id_ = met_sleutel(O)
    zonder = {id_: attrs.evolve(DEK[id_], sleutel=Sleutel(""))}
    gespeeld = boek(zaak(dag(0), id_, gemist=True))
    assert vandaag(gespeeld, dag(1), zonder).reden is Oefenreden.LANG_GELEDEN


@pytest.mark.parametrize("grens", ["2026-02-28", "2024-02-29", "2025-12-31", "2000-02-29"])
def test_days_are_counted_as_a_calendar_does(grens: str) -> None:
    morgen = (date.fromisoformat(grens) + timedelta(1)).isoformat()
    assert dagnummer(morgen) == dagnummer(grens) + 1


@given(st.dates(), st.dates())
def test_days_between_are_those_of_a_calendar(een: date, ander: date) -> None:
    verschil = dagnummer(ander.isoformat()) - dagnummer(een.isoformat())
    assert verschil == (ander - een).days


@pytest.mark.parametrize("geen", ["", "gisteren", "2026-11", "2026-11-xx"])
def test_what_is_no_day_is_long_ago(geen: str) -> None:
    assert dagnummer(geen) == 0


@given(boeken(), st.sampled_from(["2026-01-01", "2026-11-20", "2027-02-01"]), st.data())
def test_it_never_proposes_a_case_outside_the_deck(
    oefenboek: Oefenboek, nu: str, data: st.DataObject
) -> None:
    ids = data.draw(st.sets(st.sampled_from([*sorted(DEK)[:6]]), max_size=6))
    deel = {id_: DEK[id_] for id_ in ids}
    voorstel = vandaag(oefenboek, nu, deel)
    assert voorstel.zaak in {"", *deel}
    assert voorstel == vandaag(oefenboek, nu, deel), "the same book and day, the same proposal"


@given(boeken())
def test_outside_a_missed_key_it_names_a_role_practised_least(oefenboek: Oefenboek) -> None:
    voorstel = vandaag(oefenboek, "2027-01-01", DEK)
    gemist = {Oefenreden.SLEUTEL_GEMIST, Oefenreden.SLEUTEL_EERDER_GEMIST}
    if voorstel.reden not in gemist:
        keren = keren_per_rol(oefenboek)
        assert keren[voorstel.rol] == min(keren.values())


@given(boeken(), st.sampled_from(Rol), st.integers(1, 60))
def test_a_role_practised_more_than_the_others_is_not_the_least(
    oefenboek: Oefenboek, rol: Rol, keer: int
) -> None:
    meer = oefenboek.met_keer(Keer("2026-11-23", "rolsprint", (rol,) * (keer + 40)))
    assert minst_geoefend(meer) is not rol
