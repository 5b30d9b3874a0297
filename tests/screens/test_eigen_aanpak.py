"""The eigen aanpak: two taps, never its own role's outcome as the cost."""

import pytest
from screens.sessies import context, sessie_in

from game.domain import commands as c
from game.domain.dilemma import Rol, Uitkomst
from game.domain.fase import Fase
from game.screens.base import Many, Pop, Typ
from game.screens.eigen_aanpak import EigenAanpakScreen
from game.ui.typing import TextInput


def screen(**opties):
    return EigenAanpakScreen(**{"stoel": 2, "rol": Rol.VERBINDER, **opties})


def page(screen):
    return screen.page(context(), sessie_in(Fase.PLAN))


@pytest.mark.parametrize("rol", Rol)
@pytest.mark.parametrize("plus", Uitkomst)
def test_the_cost_is_another_outcome_than_it_and_its_role_bring(rol, plus):
    free = {
        uitkomst
        for uitkomst in Uitkomst
        if page(screen(rol=rol, plus=plus)).by_name(f"kost {uitkomst.value}")
    }
    assert free == set(Uitkomst) - {plus, rol.uitkomst}


def test_digits_first_say_what_it_brings_then_what_it_costs():
    assert page(screen()).by_key("1").name == "brengt recht"
    assert page(screen(plus=Uitkomst.RECHT)).by_key("2").name == "kost resultaat"
    assert page(screen(plus=Uitkomst.RECHT, min=Uitkomst.RESULTAAT)).by_key("2") is None


def test_enter_waits_for_both_taps():
    assert page(screen(plus=Uitkomst.RECHT)).by_key("enter") is None


@pytest.mark.parametrize(
    ("soort", "command"),
    [
        ("voorstel", lambda keuze: c.KiesKaart(2, keuze)),
        ("ruil", lambda keuze: c.Ruil(2, keuze)),
        ("rolwissel", lambda keuze: c.WisselRol(2, Rol.VERBINDER, keuze)),
    ],
)
def test_it_sends_what_it_was_asked_for(soort, command):
    made = screen(soort=soort, plus=Uitkomst.RECHT, min=Uitkomst.RESULTAAT, tekst="Taart.")
    keuze = c.Keuze(3, Uitkomst.RECHT, Uitkomst.RESULTAAT, "Taart.")
    assert page(made).by_key("enter").wish == Many((command(keuze), Pop()))


def test_what_is_being_typed_counts_when_the_button_is_clicked():
    made = screen(plus=Uitkomst.RECHT, min=Uitkomst.RESULTAAT)
    made.typing, made.field_name = TextInput.of("Ik bel eerst.", 280), "tekst"
    command, _ = page(made).by_name("Dit is mijn kaart").wish.wishes
    assert command.keuze.tekst == "Ik bel eerst."


def test_the_sentence_can_be_typed_and_left_out():
    assert page(screen()).by_key("t").wish == Typ("tekst", "", 280)


def test_another_gain_clears_a_cost_that_no_longer_can_be():
    made = screen(plus=Uitkomst.RELATIE, min=Uitkomst.RECHT)
    _, cost = page(made).by_name("brengt recht").wish.wishes
    assert cost.value is None


def test_with_the_letter_board_only_the_field_and_the_letters_are_left():
    made = screen()
    made.typing, made.field_name, made.board = TextInput.of("", 280), "tekst", True
    assert page(made).by_name("letter q")
    assert page(made).by_key("1") is None
