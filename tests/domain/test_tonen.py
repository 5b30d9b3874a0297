"""A shown number is short, and never promises more than the exact amount."""

from fractions import Fraction

import pytest

from game.domain.tonen import toon_bedrag, toon_cijfer, toon_risico, toon_uitkomst, toon_waarde


@pytest.mark.parametrize(
    ("waarde", "getoond"),
    [
        ("84.6", "84"),
        ("85", "85"),
        ("69.99", "69"),
        ("49.5", "49"),
        ("92.5", "93"),
        ("92.49", "92"),
        ("0", "0"),
        ("100", "100"),
    ],
)
def test_a_waarde_is_whole_and_stays_in_its_band(waarde: str, getoond: str) -> None:
    assert toon_waarde(Fraction(waarde)) == getoond


@pytest.mark.parametrize(
    ("cijfer", "getoond"),
    [
        ("5.46", "5.4"),
        ("5.5", "5.5"),
        ("3.95", "3.9"),
        ("5", "5.0"),
        ("6.75", "6.8"),
        ("9.96", "10.0"),
    ],
)
def test_a_mark_has_one_decimal_and_keeps_its_judgement(cijfer: str, getoond: str) -> None:
    assert toon_cijfer(Fraction(cijfer)) == getoond


@pytest.mark.parametrize(
    ("bedrag", "getoond"),
    [("4", "+4"), ("1.5", "+1.5"), ("-2", "−2"), ("0", "0"), ("0.04", "0"), ("-0.04", "0")],
)
def test_an_amount_is_signed_and_short(bedrag: str, getoond: str) -> None:
    assert toon_bedrag(Fraction(bedrag)) == getoond


def test_gains_and_costs_round_alike() -> None:
    assert toon_bedrag(Fraction("0.25")) == "+0.3"
    assert toon_bedrag(Fraction("-0.25")) == "−0.3"


@pytest.mark.parametrize(
    ("uitkomst", "getoond"), [("4.96", "4.9"), ("5", "5"), ("2.96", "3"), ("5.96", "6")]
)
def test_an_outcome_does_not_reach_a_lat_that_it_misses(uitkomst: str, getoond: str) -> None:
    assert toon_uitkomst(Fraction(uitkomst), Fraction(5)) == getoond


@pytest.mark.parametrize(
    ("risico", "getoond"), [("1", "1"), ("1.04", "1.1"), ("4.01", "4.1"), ("2.44", "2.4")]
)
def test_a_risico_does_not_shrink_to_a_milder_word(risico: str, getoond: str) -> None:
    assert toon_risico(Fraction(risico)) == getoond
