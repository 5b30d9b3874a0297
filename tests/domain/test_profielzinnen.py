"""What a profiel says in words: never more than its numbers allow, and of one person only."""

import re
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.profielen import KWALITEITEN, LEEG, met_gezien, met_grepen, met_test

from game.domain.dilemma import Rol
from game.domain.punten import anders
from game.domain.zelftest import DUIDELIJK, TRIADEN, Plaats, Volgorde, Zelftest, voorsprong
from game.texts import triaden
from game.texts.profielzinnen import (
    PLAATSEN,
    afstand_zin,
    een_decimaal,
    gegrepen_zin,
    gezien_zin,
    uitslag_zin,
    voorsprong_zin,
    vraag_zin,
)
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

T = Vertaler()
EERSTEN = st.text("BOV", min_size=TRIADEN, max_size=TRIADEN)
GREPEN = st.text("BOV", min_size=6, max_size=40)


@given(EERSTEN, GREPEN)
def test_the_number_of_a_difference_never_says_otherwise_than_the_words(
    eersten: str, tekens: str
) -> None:
    profiel = met_grepen(met_test(LEEG, eersten), tekens)
    heel, van, tot = map(int, re.findall(r"\d+", afstand_zin(T, profiel)))
    assert van == 100
    assert (heel > tot) is anders(profiel)


@given(st.text("BOV", min_size=10, max_size=12))
def test_the_number_of_a_lead_never_says_otherwise_than_the_words(eersten: str) -> None:
    test = met_test(LEEG, eersten.ljust(TRIADEN, "-")).zelftest
    gezegd = re.findall(r"[\d,]+", voorsprong_zin(T, test))[0].replace(",", ".")
    assert (Fraction(gezegd) >= DUIDELIJK) == (voorsprong(test) >= DUIDELIJK)
    assert ("geen duidelijke voorkeur" in uitslag_zin(T, test)) == (voorsprong(test) < DUIDELIJK)


@given(EERSTEN, GREPEN)
def test_it_only_asks_what_made_that_beyond_the_noise(eersten: str, tekens: str) -> None:
    profiel = met_grepen(met_test(LEEG, eersten), tekens)
    verschilt = anders(profiel)
    assert (vraag_zin(T, profiel) == "Wat maakte dat?") is verschilt
    assert ("vaker" in gegrepen_zin(T, profiel)) is verschilt


def test_more_of_the_preference_itself_is_said_as_such() -> None:
    b, o, v = Rol
    rijen: list[Volgorde] = [(v, b, o), (v, o, b)] * 4 + [(b, v, o), (o, v, b)] * 2
    test = Zelftest(dict(enumerate(rijen)))
    profiel = met_grepen(attrs.evolve(LEEG, zelftest=test), "V" * 24)
    assert gegrepen_zin(T, profiel) == "In het spel pakte je de Verbinder nog vaker."


def test_roles_that_were_taken_equally_often_are_all_named() -> None:
    assert gegrepen_zin(T, met_grepen(LEEG, "BBBVVV")) == (
        "In het spel pakte je de Bureaucraat en de Verbinder even vaak."
    )
    assert gezien_zin(T, met_gezien(LEEG, KWALITEITEN[:2] * 3)) == (
        "Anderen noemden kwaliteiten van de Ondernemer en de Verbinder even vaak."
    )


@pytest.mark.parametrize(
    ("getal", "gezegd"), [(7, "7"), (Fraction(36, 5), "7.2"), (Fraction(72, 11), "6.5")]
)
def test_a_number_has_at_most_one_decimal(getal: Fraction, gezegd: str) -> None:
    assert een_decimaal(Fraction(getal)) == gezegd


def test_there_are_twelve_triads_of_short_sentences_that_name_no_role() -> None:
    assert len(triaden.TRIADEN) == TRIADEN
    zinnen = [zin for triade in triaden.TRIADEN for zin in triade]
    assert len(set(zinnen)) == 3 * TRIADEN
    for zin in zinnen:
        assert len(zin.split()) <= 14
        assert not any(WOORDEN[rol].lower() in zin.lower() for rol in Rol)
    assert triaden.stelling(11, Rol.BUREAUCRAAT) == "Als ik iets niet weet, pak ik het dossier."


def test_every_place_has_its_words() -> None:
    assert set(PLAATSEN) == set(Plaats)
