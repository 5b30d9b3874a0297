"""Taking the self-test: two picks rank a triad, and every pick can go back."""

from hypothesis import given
from hypothesis import strategies as st

from game.domain.dilemma import Rol
from game.domain.invullen import ZelftestBezig
from game.domain.zelftest import MAX_OVERGESLAGEN, TRIADEN, Zelftest

B, O, V = Rol  # noqa: E741 - the letters on the cards
STAPPEN = st.lists(st.sampled_from("BOVpt"), max_size=60)


def stap(bezig: ZelftestBezig, teken: str) -> ZelftestBezig:
    """Pick a role by its letter, skip with p, go back with t."""
    if teken == "p":
        return bezig.sla_over()
    return bezig.terug() if teken == "t" else bezig.kies({r.letter: r for r in Rol}[teken])


def na(tekens: str) -> ZelftestBezig:
    bezig = ZelftestBezig()
    for teken in tekens:
        bezig = stap(bezig, teken)
    return bezig


def test_the_third_follows_from_the_second_pick() -> None:
    assert na("V") == ZelftestBezig(Zelftest(), (V,))
    assert na("VB") == ZelftestBezig(Zelftest({0: (V, B, O)}))


def test_a_role_is_not_picked_twice_in_one_triad() -> None:
    assert na("VV") == na("V")


def test_back_from_a_triad_leaves_its_first_pick_and_from_a_skip_nothing() -> None:
    assert na("VBt") == na("V")
    assert na("VBtt") == na("")
    assert na("Vt") == na("")
    assert na("VBpt") == na("VB")
    assert na("t") == na("")
    assert not na("").kan_terug


def test_a_pick_is_lost_when_its_triad_is_skipped() -> None:
    assert na("Vp").test.antwoorden == {0: None}


def test_a_third_skip_and_a_pick_after_the_end_change_nothing() -> None:
    assert na("ppp") == na("pp")
    assert na("BO" * TRIADEN + "V") == na("BO" * TRIADEN)
    assert na("BO" * TRIADEN).sla_over() == na("BO" * TRIADEN)


@given(STAPPEN)
def test_whatever_is_pressed_the_answers_are_the_first_triads_without_a_gap(
    tekens: list[str],
) -> None:
    test = na("".join(tekens)).test
    assert list(test.antwoorden) == list(range(len(test.antwoorden)))
    assert sum(rij is None for rij in test.antwoorden.values()) <= MAX_OVERGESLAGEN


@given(STAPPEN, st.sampled_from("BOVp"))
def test_back_takes_exactly_the_last_pick_back(tekens: list[str], teken: str) -> None:
    eerder = na("".join(tekens))
    later = stap(eerder, teken)
    if later != eerder and not (teken == "p" and eerder.keuze):
        assert later.terug() == eerder
