import attrs
import pytest
from sessies import NAMEN, context, sessie_in

from game.domain import commands as c
from game.domain.fase import Fase
from game.screens.base import Home, Many, Pop, Push
from game.screens.bevestig import BevestigScreen
from game.screens.pauze import PauzeScreen
from game.screens.spelers import SpelersScreen
from game.screens.voorlezen import VoorlezenScreen


def pauze(fase, **opties):
    return PauzeScreen().page(context(), sessie_in(fase, **opties))


def yes(push):
    """What choosing yes in the confirmation asks for."""
    return BevestigScreen(**push.options).page(context(), None).by_key("enter").wish


def test_both_escape_and_enter_go_on_playing():
    page = pauze(Fase.DILEMMA)
    assert page.by_key("esc").wish == page.by_key("enter").wish == Pop()
    assert page.by_key("x").wish == Home()


def test_players_come_and_go_only_between_two_rounds():
    assert pauze(Fase.DILEMMA).by_name("spelers") is None
    assert pauze(Fase.TUSSENSTAND).by_name("spelers") is not None


def test_ending_early_is_asked_once_more():
    wish = yes(pauze(Fase.PLAN).by_key("t").wish)
    assert wish == Many((Pop(), Many((Pop(), c.RondAf()))))


@pytest.mark.parametrize("fase", [Fase.ALS_DAN, Fase.EINDBEELD])
def test_a_session_that_ends_cannot_be_ended_early(fase):
    assert pauze(fase).by_name("eindbeeld") is None


def test_a_typed_name_joins_and_a_key_joins_without_one():
    assert SpelersScreen().typed("nieuwe speler", "Bó") == c.KomErbij("Bó")
    assert SpelersScreen().typed("nieuwe speler", " ") is None, "the field was only looked at"
    page = SpelersScreen().page(context(), sessie_in(Fase.TUSSENSTAND))
    assert page.by_key("e").wish == c.KomErbij("")


def test_leaving_is_by_digit_and_asked_once_more():
    page = SpelersScreen().page(context(), sessie_in(Fase.TUSSENSTAND))
    assert yes(page.by_key("2").wish) == Many((Pop(), c.GaWeg(1)))


def test_when_one_player_would_be_left_the_overlay_goes_too():
    page = SpelersScreen().page(context(), sessie_in(Fase.TUSSENSTAND, namen=NAMEN[:2]))
    assert yes(page.by_key("1").wish) == Many((Pop(), Many((Pop(), c.GaWeg(0)))))


def test_a_full_table_has_no_place_for_another():
    page = SpelersScreen().page(context(), sessie_in(Fase.TUSSENSTAND, namen=NAMEN))
    assert page.by_key("n") is None


def test_stopping_is_asked_first_when_nothing_can_be_saved():
    ctx = attrs.evolve(context(), can_save=False)
    wish = PauzeScreen().page(ctx, sessie_in(Fase.PLAN)).by_key("x").wish
    assert yes(wish) == Many((Pop(), Home()))


def test_the_case_and_its_facts_can_be_looked_up_from_the_pause():
    assert pauze(Fase.KIEZEN).by_key("f").wish == Push("voorlezen")
    assert VoorlezenScreen().page(context(), sessie_in(Fase.KIEZEN)).by_key("f").wish == Push(
        "feiten"
    )
