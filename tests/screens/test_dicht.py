"""Behind the screen: one turn per seat, and nothing that tells what an earlier seat did."""

import pytest
from screens.sessies import context
from screens.test_rugzak import woorden
from screens.toetsen import Tafel

from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import Manier


def dicht(**opties):
    return Tafel(Fase.DICHT, manier=Manier.DICHT, **opties)


def test_a_turn_is_sit_down_grab_a_role_choose_a_card():
    tafel = dicht()
    tafel.toets("enter", "2", "1")
    assert tafel.sessie.klad.voorstellen[0].kaart == "O1"
    assert tafel.view.stoel is None
    assert tafel.sessie.klad.beurt == 1


def test_whoever_passes_a_greep_still_gets_a_role_and_may_pass_again():
    tafel = dicht()
    tafel.toets("enter", "p")
    assert tafel.view.rol(0) in Rol
    tafel.toets("p")
    assert 0 not in tafel.sessie.klad.voorstellen


@pytest.mark.parametrize("turn", [("1", "2"), ("3", "1"), ("p", "1"), ("2", "p"), ("p", "p")])
def test_the_hand_over_is_the_same_whatever_was_chosen(turn):
    other, tafel = dicht(), dicht()
    other.toets("enter", "1", "1")
    tafel.toets("enter", *turn)
    ctx = context()
    assert tafel.screen.page(ctx, tafel.view) == other.screen.page(ctx, other.view)


def test_after_the_last_turn_everybody_has_a_closed_card_and_enter_shows_them():
    tafel = dicht(namen=("Samira", "Joost"))
    tafel.toets("enter", "1", "1", "enter", "p", "p")
    keys = {getattr(piece, "key", "") for piece in tafel.page.pieces}
    assert {"rug:0", "rug:1"} <= keys
    tafel.toets("enter")
    assert tafel.screen.name == "grepen", "roles and cards are seen once, together"
    tafel.toets("enter")
    assert tafel.sessie.fase is Fase.PLAN
    assert set(tafel.sessie.ronde.voorstellen) == {0}


def test_three_fingers_make_an_own_card_and_end_the_turn():
    tafel = dicht()
    tafel.toets("enter", "3", "3", "1", "2", "enter")
    eigen = tafel.sessie.klad.voorstellen[0].eigen
    assert eigen is not None
    assert eigen.rol is Rol.VERBINDER
    assert tafel.screen.name == "dicht"
    assert tafel.view.stoel is None


def test_the_greep_comes_before_the_cards_in_every_round():
    tafel = dicht()
    tafel.toets("enter")
    assert tafel.page.by_name("rol:verbinder")
    assert not tafel.page.by_name("kaart:B1")


@pytest.mark.parametrize(
    ("wie", "named"), [(("1", "2"), True), (("1", "p"), False), (("p", "1"), False)]
)
def test_after_the_reveal_a_greep_has_a_name_only_when_all_reached(wie, named):
    tafel = dicht(namen=("Samira", "Joost"))
    for greep in wie:
        tafel.toets("enter", greep, "p")
    tafel.toets("enter")
    assert tafel.screen.name == "grepen"
    keys = {getattr(piece, "key", "") for piece in tafel.page.pieces}
    assert ({"rug:0", "rug:1"} <= keys) is named
    assert ("gegrepen:bureaucraat" in keys) is not named
    assert bool({"Samira", "Joost"} & {*woorden(tafel.page)}) is named
