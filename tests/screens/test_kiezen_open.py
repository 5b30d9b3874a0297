"""Choosing in the open: what the fingers showed is tapped in, by keys or by hand."""

import pytest
from screens.toetsen import Tafel

from game.domain import commands as c
from game.domain.dilemma import Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.keuzes import Manier
from game.screens.greep import GreepScreen


def test_digits_go_round_the_table_and_space_passes_a_fist_by():
    tafel = Tafel(Fase.GREEP)
    tafel.toets("1", "space", "3", "3")
    assert tafel.sessie.klad.grepen == {
        0: Rol.BUREAUCRAAT,
        2: Rol.VERBINDER,
        3: Rol.VERBINDER,
    }
    assert tafel.page.by_key("1") is None, "after the last seat a digit does nothing"


def test_after_resuming_the_digits_go_to_the_first_seat_that_showed_nothing():
    tafel = Tafel(Fase.GREEP)
    tafel.toets("1", "2")
    tafel.stack = [GreepScreen()]
    tafel.toets("3")
    assert tafel.sessie.klad.grepen == {
        0: Rol.BUREAUCRAAT,
        1: Rol.ONDERNEMER,
        2: Rol.VERBINDER,
    }


def test_a_greep_is_taken_back_by_choosing_it_again():
    tafel = Tafel(Fase.GREEP)
    tafel.toets("2", "backspace", "2")
    assert tafel.sessie.klad.grepen == {}
    tafel.toets("3")
    assert tafel.sessie.klad.grepen == {0: Rol.VERBINDER}


def test_any_seat_can_be_tapped_by_hand():
    tafel = Tafel(Fase.GREEP)
    tafel.kies("greep:3:ondernemer")
    tafel.kies("stoel:1")
    tafel.toets("1")
    assert tafel.sessie.klad.grepen == {1: Rol.BUREAUCRAAT, 3: Rol.ONDERNEMER}


def test_nothing_is_preselected_and_four_fists_are_said_aloud():
    tafel = Tafel(Fase.GREEP)
    assert tafel.sessie.klad.grepen == {}
    assert tafel.page.by_key("enter") is None, "nobody passes by pressing on"
    tafel.toets("p")
    assert tafel.sessie.fase is Fase.KIEZEN
    assert set(tafel.sessie.ronde.rollen) == set(Rol)


def test_a_table_without_a_proposal_says_so():
    tafel = Tafel(Fase.LATEN_ZIEN)
    assert tafel.page.by_key("enter") is None
    tafel.toets("p")
    assert tafel.sessie.fase is Fase.PLAN
    assert not tafel.sessie.ronde.voorstellen


@pytest.mark.parametrize("fase", [Fase.GREEP, Fase.LATEN_ZIEN])
def test_once_somebody_is_tapped_in_enter_goes_on_and_p_is_gone(fase):
    tafel = Tafel(fase)
    tafel.toets("1")
    assert tafel.page.by_key("p") is None
    assert tafel.page.by_key("enter").wish == c.Onthul()


@pytest.mark.parametrize("fase", [Fase.GREEP, Fase.KIEZEN])
def test_the_table_may_rather_choose_behind_the_screen(fase):
    tafel = Tafel(fase)
    tafel.toets("d")
    assert tafel.sessie.manier is Manier.DICHT
    assert tafel.sessie.fase is Fase.DICHT


def test_before_the_greep_a_closed_table_may_go_back_to_fingers():
    tafel = Tafel(Fase.KIJKERS, manier=Manier.DICHT)
    tafel.toets("o", "enter")
    assert tafel.sessie.fase is Fase.GREEP


def test_a_card_is_shown_large_and_the_arrows_leaf_through_the_roles():
    tafel = Tafel(Fase.KIEZEN)
    tafel.toets("k", "3", "right")
    assert Rol(tafel.screen.rol) is Rol.BUREAUCRAAT
    tafel.toets("left", "esc")
    assert tafel.screen.name == "kiezen"
    tafel.kies("kaart:O2")
    assert Rol(tafel.screen.rol) is Rol.ONDERNEMER


def test_three_fingers_ask_what_it_brings_and_costs():
    tafel = Tafel(Fase.LATEN_ZIEN)
    rol = tafel.view.rol(0)
    tafel.toets("3")
    assert tafel.screen.name == "eigen_aanpak"
    brengt = next(u for u in Uitkomst if u is not rol.uitkomst)
    tafel.kies(f"brengt {brengt.value}")
    kost = next(u for u in Uitkomst if u not in (brengt, rol.uitkomst))
    tafel.kies(f"kost {kost.value}")
    tafel.toets("enter")
    eigen = tafel.sessie.klad.voorstellen[0].eigen
    assert (eigen.rol, eigen.plus, eigen.min) == (rol, brengt, kost)
    assert tafel.screen.name == "laten_zien"


def test_the_next_digit_is_for_the_next_seat():
    tafel = Tafel(Fase.LATEN_ZIEN)
    tafel.toets("1", "2", "0", "1")
    codes = {stoel: v.kaart[1] for stoel, v in tafel.sessie.klad.voorstellen.items()}
    assert codes == {0: "1", 1: "2", 3: "1"}


def test_a_card_is_taken_back_by_choosing_it_again():
    tafel = Tafel(Fase.LATEN_ZIEN)
    tafel.toets("1")
    tafel.kies("stoel:0:1")
    assert tafel.sessie.klad.voorstellen == {}


def test_after_the_count_the_plan_begins():
    tafel = Tafel(Fase.LATEN_ZIEN)
    tafel.toets("1", "1", "enter")
    assert tafel.sessie.fase is Fase.PLAN
    assert set(tafel.sessie.ronde.voorstellen) == {0, 1}


def test_kiezen_goes_on_to_the_count():
    assert Tafel(Fase.KIEZEN).page.by_key("enter").wish == c.GaVerder()
