"""The self-test: what a ranking says of one person, and what it may not say."""

from collections import Counter
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.domain.dilemma import Rol
from game.domain.zelftest import (
    MAX_OVERGESLAGEN,
    TRIADEN,
    Plaats,
    Volgorde,
    Zelftest,
    aandelen,
    eerste_keuzes,
    plaatsen,
    scores,
    volgorde,
    voorkeur,
    voorsprong,
)

B, O, V = Rol  # noqa: E741 - the letters on the cards
RIJEN: list[Volgorde] = [(een, twee, drie) for een, twee, drie in permutations(Rol)]


@st.composite
def volledig(draw: st.DrawFn) -> Zelftest:
    """Any complete test, with up to two triads skipped."""
    rijen: list[Volgorde | None] = list(draw(st.tuples(*[st.sampled_from(RIJEN)] * TRIADEN)))
    for triade in draw(st.sets(st.integers(0, TRIADEN - 1), max_size=MAX_OVERGESLAGEN)):
        rijen[triade] = None
    return Zelftest(dict(enumerate(rijen)))


def met_rijen(**keren: int) -> Zelftest:
    """A test with each ranking so many times (BOV=8), the rest of the triads skipped."""
    rol = {rol.letter: rol for rol in Rol}
    rijen = [[rol[teken] for teken in rij] for rij, n in keren.items() for _ in range(n)]
    gevuld: dict[int, Volgorde | None] = {i: (r[0], r[1], r[2]) for i, r in enumerate(rijen)}
    return Zelftest({**dict.fromkeys(range(len(gevuld), TRIADEN)), **gevuld})


def test_each_triad_gives_two_one_and_nothing() -> None:
    assert scores(met_rijen(BOV=12)) == {B: 24, O: 12, V: 0}
    assert aandelen(met_rijen(BOV=12)) == {B: Fraction(2, 3), O: Fraction(1, 3), V: 0}


@given(volledig())
def test_the_points_always_add_up_to_36_also_after_skipping(test: Zelftest) -> None:
    assert sum(scores(test).values()) == 36
    assert sum(aandelen(test).values()) == 1
    assert sum(eerste_keuzes(test).values()) == 1
    assert all(0 <= score <= 24 for score in scores(test).values())


def test_skipped_triads_are_made_up_for_exactly() -> None:
    test = met_rijen(BOV=6, VBO=5)
    assert scores(test) == {B: Fraction(17 * 12, 11), O: Fraction(6 * 12, 11), V: Fraction(120, 11)}


def test_a_lead_of_six_is_no_preference_and_of_seven_is() -> None:
    zes, zeven = grens(6), grens(7)
    assert [voorsprong(zes), voorsprong(zeven)] == [6, 7]
    assert [voorkeur(zes), voorkeur(zeven)] == [None, B]


def grens(lead: int) -> Zelftest:
    """Some test without skips in which the Bureaucraat leads by exactly so much."""
    soorten = ("BOV", "BVO", "OBV", "VBO")
    for a in range(13):
        for b in range(13 - a):
            for c in range(13 - a - b):
                test = met_rijen(**dict(zip(soorten, (a, b, c, 12 - a - b - c), strict=True)))
                if scores(test)[B] == max(scores(test).values()) and voorsprong(test) == lead:
                    return test
    raise AssertionError(lead)


@given(volledig())
def test_a_preference_is_a_lead_of_seven_of_36_and_nothing_else(test: Zelftest) -> None:
    assert (voorkeur(test) is None) == (voorsprong(test) < 7)
    eerste = [rol for rol, plaats in plaatsen(test).items() if plaats is Plaats.VOORKEUR]
    assert eerste == [rol for rol in Rol if rol is voorkeur(test)]


@given(volledig())
def test_further_off_is_only_what_is_clearly_behind(test: Zelftest) -> None:
    punten = scores(test)
    for rol, plaats in plaatsen(test).items():
        achter = [punten[ander] - punten[rol] for ander in Rol if ander is not rol]
        assert (plaats is Plaats.VERDER) == all(verschil >= 7 for verschil in achter)


def test_without_the_last_triad_there_is_no_preference_yet() -> None:
    test = met_rijen(BOV=12).zonder(11)
    assert not test.klaar
    assert test.volgende == 11
    assert voorkeur(test) is None
    assert voorkeur(test.met(11, (B, O, V))) is B


def test_the_first_open_triad_comes_next_and_skipping_counts_as_an_answer() -> None:
    test = Zelftest().met(0, (V, O, B)).met(1, None)
    assert test.volgende == 2
    assert test.zonder(0).volgende == 0
    assert test.rijen == ((V, O, B),)


def test_two_triads_may_be_skipped_and_no_third() -> None:
    test = Zelftest().met(0, None).met(5, None)
    assert not test.mag_overslaan
    assert Zelftest().met(0, None).mag_overslaan
    with pytest.raises(ValueError, match="two"):
        test.met(7, None)


@pytest.mark.parametrize("triade", [-1, 12])
def test_there_are_twelve_triads(triade: int) -> None:
    with pytest.raises(ValueError, match="triad"):
        Zelftest({triade: (B, O, V)})


def test_half_a_ranking_is_no_answer() -> None:
    with pytest.raises(ValueError, match="once"):
        Zelftest({0: (B, B, V)})


@given(st.text(max_size=8))
def test_every_role_stands_in_every_place_four_times(seed: str) -> None:
    rijen = [volgorde(triade, seed) for triade in range(TRIADEN)]
    assert Counter(rijen) == dict.fromkeys(RIJEN, 2)
    assert rijen == [volgorde(triade, seed) for triade in range(TRIADEN)]


def test_an_empty_test_divides_by_nothing() -> None:
    assert set(scores(Zelftest()).values()) == {0}
    assert set(eerste_keuzes(Zelftest()).values()) == {0}
    assert set(plaatsen(Zelftest()).values()) == {Plaats.OOK}
