"""The picture of a team: given a session, then who reached for what, and the blind spot."""

from __future__ import annotations

from random import Random

from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st
from support.onderweg import onderweg
from support.tafel import given
from support.wensen import groepen

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import Manier
from game.domain.state import Sessie
from game.domain.team import Teambeeld, teambeeld

B, O, V = Rol  # noqa: E741 - the letters of the cards


def test_each_hand_stands_with_every_role_that_it_reached_for() -> None:
    beeld = teambeeld(given(Fase.KIEZEN, grepen="BBV-").sessie)
    assert beeld.grepen == {B: ((0,), (1,)), O: (), V: ((2,),)}


def test_a_hand_stands_once_with_a_role_however_often_it_reached_for_it() -> None:
    beeld = teambeeld(given(Fase.KIEZEN, ronde=2, grepen="BBV-").sessie)
    assert beeld.grepen == {B: ((0,), (1,)), O: (), V: ((2,),)}


def test_nothing_is_seen_before_the_reveal() -> None:
    open_ = given(Fase.GREEP).na(c.KiesGreep(0, B))
    dicht = given(Fase.DICHT, manier=Manier.DICHT).na(c.BeginBeurt(), c.KiesGreep(0, B))
    for tafel in (open_, dicht, given(Fase.DILEMMA)):
        assert teambeeld(tafel.sessie) == Teambeeld(dict.fromkeys(Rol, ()))


def test_a_pair_reached_as_one() -> None:
    tafel = given(
        Fase.PLAN, spelers=6, paren=True, manier=Manier.DICHT, grepen="BOV", kaarten="111"
    )
    assert teambeeld(tafel.sessie).grepen == {B: ((0, 1),), O: ((2, 3),), V: ((4, 5),)}


def test_a_role_that_nobody_reached_for_is_the_blind_spot() -> None:
    beeld = teambeeld(given(Fase.KIEZEN, grepen="VVV-").sessie)
    assert beeld.blinde_vlek == beeld.nooit == (B, O)
    assert beeld.minst == ()


def test_else_the_one_reached_for_least() -> None:
    beeld = teambeeld(given(Fase.KIEZEN, grepen="BBOVV", spelers=5).sessie)
    assert beeld.blinde_vlek == beeld.minst == (O,)
    assert beeld.nooit == ()


def test_when_all_were_reached_for_as_often_no_role_stands_out() -> None:
    assert teambeeld(given(Fase.KIEZEN, grepen="BOV-").sessie).blinde_vlek == ()


def test_when_all_passed_there_is_no_blind_spot_either() -> None:
    beeld = teambeeld(given(Fase.KIEZEN, grepen="----").sessie)
    assert beeld == Teambeeld(dict.fromkeys(Rol, ()))


def test_who_passed_cannot_be_told_from_who_came_later() -> None:
    past = given(Fase.TUSSENSTAND, spelers=4, grepen="BOV-").sessie
    later = given(Fase.TUSSENSTAND, spelers=3, grepen="BOV").na(c.KomErbij("Bo")).sessie
    assert teambeeld(past) == teambeeld(later)


def test_who_left_took_their_grepen_along() -> None:
    tafel = given(Fase.TUSSENSTAND, grepen="BOVV").na(c.GaWeg(0))
    beeld = teambeeld(tafel.sessie)
    assert beeld.grepen == {B: (), O: ((1,),), V: ((2,), (3,))}
    assert beeld.nooit == (B,)


@settings(max_examples=60)
@for_all(groepen(), st.integers(0, 2**32))
def test_at_any_moment_it_holds_revealed_grepen_and_nobody_who_passed(
    groep: c.BeginSessie, zaad: int
) -> None:
    for sessie in onderweg(groep, Random(zaad)):
        klopt(sessie)


def klopt(sessie: Sessie) -> None:
    """Every role is there; every hand on it reached for it, in the open, and is here now."""
    beeld = teambeeld(sessie)
    hier = {speler.nummer for speler in sessie.aanwezig}
    onthuld = {
        (ronde.stoelen[stoel], rol)
        for ronde in sessie.rondes
        for stoel, rol in (ronde.grepen or {}).items()
    }
    assert tuple(beeld.grepen) == tuple(Rol)
    for rol, handen in beeld.grepen.items():
        assert len(set(handen)) == len(handen)
        assert {(hand, rol) for hand in handen} == {
            (hand, r) for hand, r in onthuld if r is rol and hier >= {*hand}
        }
    assert all(not beeld.grepen[rol] for rol in beeld.nooit)
    assert all(beeld.grepen[rol] for rol in beeld.minst)
    assert len(beeld.blinde_vlek) < len(Rol)
