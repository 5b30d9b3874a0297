"""The picture of a team: given a session, then who reached for what, and the blind spot."""

from __future__ import annotations

from random import Random

from attrs import evolve
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
    beeld = teambeeld(given(Fase.KIEZEN, grepen="BBVV").sessie)
    assert beeld.grepen == {B: ((0,), (1,)), O: (), V: ((2,), (3,))}
    assert beeld.gegrepen == (B, V)
    assert beeld.met_namen


def test_a_hand_stands_once_with_a_role_however_often_it_reached_for_it() -> None:
    beeld = teambeeld(given(Fase.KIEZEN, ronde=2, grepen="BBVV").sessie)
    assert beeld.grepen == {B: ((0,), (1,)), O: (), V: ((2,), (3,))}


def test_as_long_as_somebody_here_reached_for_nothing_it_has_the_roles_and_no_names() -> None:
    eerst = given(Fase.GREEP, grepen="BBV-")
    beeld = teambeeld(eerst.tot(Fase.KIEZEN).sessie)
    assert (beeld.gegrepen, beeld.grepen, beeld.nooit) == ((B, V), {}, (O,))
    assert not beeld.met_namen
    daarna = evolve(eerst.tot(Fase.GREEP, 2), grepen="---O").tot(Fase.KIEZEN, 2)
    assert teambeeld(daarna.sessie).grepen == {B: ((0,), (1,)), O: ((3,),), V: ((2,),)}


def test_nothing_is_seen_before_the_reveal() -> None:
    open_ = given(Fase.GREEP).na(c.KiesGreep(0, B))
    dicht = given(Fase.DICHT, manier=Manier.DICHT).na(c.BeginBeurt(), c.KiesGreep(0, B))
    for tafel in (open_, dicht, given(Fase.DILEMMA)):
        assert teambeeld(tafel.sessie) == Teambeeld()


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
    assert beeld == Teambeeld()


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
    gezien = {(hand, rol) for hand, rol in onthuld if hier >= {*hand}}
    assert beeld.gegrepen == tuple(r for r in Rol if r in {rol for _, rol in gezien})
    genoemd = {nummer for hand, _ in gezien for nummer in hand}
    assert beeld.met_namen is (bool(gezien) and genoemd >= hier)
    if beeld.met_namen:
        assert tuple(beeld.grepen) == tuple(Rol)
        assert {(hand, rol) for rol, handen in beeld.grepen.items() for hand in handen} == gezien
        assert all(len(set(handen)) == len(handen) for handen in beeld.grepen.values())
    assert not {*beeld.nooit} & {*beeld.gegrepen}
    assert {*beeld.minst} <= {*beeld.gegrepen}
    assert len(beeld.blinde_vlek) < len(Rol)
