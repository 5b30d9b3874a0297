import pytest
from sessies import NAMEN, context, dek

from game.domain import commands as c
from game.domain.decide import decide
from game.domain.keuzes import Manier, Niveau
from game.domain.reden import Weigering
from game.domain.state import Spel
from game.screens.base import Many, Pop, Typ, Zet
from game.screens.opzet import OpzetScreen
from game.spelvormen import TAFEL
from game.ui.typing import TextInput


def choose(screen, *names):
    """Choose targets by name, as the host would."""
    for name in names:
        take(screen, screen.page(context(), None).by_name(name).wish)


def take(screen, wish):
    for each in wish.wishes if isinstance(wish, Many) else (wish,):
        if isinstance(each, Zet):
            setattr(screen, each.name, each.value)


def begin(screen):
    return screen.page(context(), None).by_key("enter").wish


def granted(command):
    return not isinstance(decide(Spel(TAFEL, dek().in_taal("nl")), None, command), Weigering)


def test_enter_alone_begins_a_session_that_the_rules_grant():
    command = begin(OpzetScreen())
    assert command == c.BeginSessie(("",) * 4, seed=0)
    assert granted(command)


@pytest.mark.parametrize("aantal", range(2, 9))
def test_every_number_of_players_is_one_digit_away(aantal):
    screen = OpzetScreen()
    take(screen, screen.page(context(), None).by_key(str(aantal)).wish)
    command = begin(screen)
    assert len(command.namen) == aantal
    assert granted(command)


def test_two_players_choose_behind_the_screen_unless_they_say_so():
    screen = OpzetScreen(aantal=2)
    assert begin(screen).manier is Manier.DICHT
    choose(screen, "manier open")
    assert begin(screen).manier is Manier.OPEN


def test_pairs_need_five_players_and_a_laptop_that_goes_round():
    screen = OpzetScreen(aantal=6)
    assert screen.page(context(), None).by_key("t") is None
    choose(screen, "manier dicht", "In tweetallen")
    assert begin(screen).paren
    choose(screen, "aantal 4")
    assert not begin(screen).paren


def test_everything_on_the_second_page_ends_up_in_the_wish():
    screen = OpzetScreen()
    choose(screen, "anders", "thema woningnood", "niveau gesprek", "zonder", "zonder schulden")
    choose(screen, "klaar")
    command = begin(screen)
    assert (command.themas, command.niveau) == ({"woningnood"}, Niveau.GESPREK)
    assert command.zonder == {"schulden"}


def test_a_leader_is_somebody_who_sits_at_the_table():
    screen = OpzetScreen(namen=NAMEN)
    choose(screen, "leidt", "leidt 3")
    assert begin(screen).leidt == 3
    choose(screen, "aantal 3")
    assert begin(screen).leidt is None


def test_a_typed_name_is_kept_and_the_next_field_is_ready():
    wish = OpzetScreen(aantal=3).typed("naam 0", " Bó ")
    assert wish.wishes[0].value[0] == "Bó"
    assert wish.wishes[1] == Typ("naam 1", "", 40)


@pytest.mark.parametrize(("field", "value"), [("naam 2", "Samira"), ("naam 0", "")])
def test_the_last_name_or_an_empty_one_ends_the_row(field, value):
    assert isinstance(OpzetScreen(aantal=3).typed(field, value), Zet)


def test_a_name_that_is_still_being_typed_counts_when_the_table_begins():
    screen = OpzetScreen(aantal=2)
    screen.typing, screen.field_name = TextInput.of("Q"), "naam 1"
    wish = screen.page(context(), None).by_name("begin").wish
    assert wish.wishes[-1].namen == ("", "Q")
    assert wish.wishes[0] == Zet("typing", None)


def test_nothing_begins_when_no_dilemma_fits_and_no_code_is_given():
    themes = frozenset({"geen thema"})
    assert OpzetScreen(themas=themes).page(context(), None).by_name("begin") is None
    with_code = OpzetScreen(themas=themes, spelcode="2ZGP")
    assert with_code.page(context(), None).by_name("begin").wish.spelcode == "2ZGP"


def test_escape_goes_back_a_page_and_then_away():
    assert OpzetScreen(deel=1).page(context(), None).by_key("esc").wish == Zet("deel", 0)
    assert OpzetScreen().page(context(), None).by_key("esc").wish == Pop()
