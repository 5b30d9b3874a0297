from datetime import datetime
from pathlib import Path

import pytest
from sessies import context, dek

from game.loading import Dek, Weggelaten
from game.screens.base import Many, Pop, Push, Quit, Resume, VergeetBewaard, Zet
from game.screens.bevestig import BevestigScreen
from game.screens.bewaard import BewaardScreen
from game.screens.menu import MenuScreen
from game.screens.start import StartScreen
from game.session.opslag import Bewaard


def bewaard(aantal):
    moments = (datetime(2025, 11, 21 - n, 14, 10) for n in range(aantal))
    return tuple(Bewaard(Path(f"{n}.jsonl"), moment) for n, moment in enumerate(moments))


def wish(page, key):
    target = page.by_key(key)
    return target.wish if target else None


def test_a_first_start_begins_at_the_table_with_one_or_enter():
    page = StartScreen().page(context(), None)
    assert wish(page, "1") == wish(page, "enter") == Push("opzet")
    assert wish(page, "v") is None


def test_a_saved_session_is_gone_on_with_by_v_or_enter():
    saved = bewaard(1)
    page = StartScreen().page(context(saved=saved), None)
    assert wish(page, "v") == wish(page, "enter") == Resume(saved[0])
    assert wish(page, "1") == Push("opzet")


def test_of_several_saved_sessions_the_table_chooses_one_by_digit():
    saved = bewaard(8)
    page = StartScreen().page(context(saved=saved), None)
    assert wish(page, "v") == Push("bewaard")
    listed = BewaardScreen().page(context(saved=saved), None)
    assert [wish(listed, str(n)) for n in range(1, 7)] == [Resume(each) for each in saved[:6]]
    assert wish(listed, "7") is None


def test_more_sessions_than_fit_are_leafed_through():
    ctx = context(sessies=bewaard(14))
    screen = BewaardScreen(wissen=True)
    first = screen.page(ctx, None)
    assert (wish(first, "e"), wish(first, "l")) == (Zet("blad", 1), None)
    screen.blad = 2
    last = screen.page(ctx, None)
    assert (wish(last, "e"), wish(last, "l")) == (None, Zet("blad", 1))
    assert wish(last, "2").options["wens"] == VergeetBewaard(ctx.sessies[13])
    assert wish(last, "3") is None


def test_forgetting_is_in_the_menu_also_when_there_is_nothing_to_go_on_with():
    assert wish(MenuScreen().page(context(), None), "v") == Push("bewaard", {"wissen": True})
    assert wish(BewaardScreen(wissen=True).page(context(), None), "1") is None


def test_what_cannot_be_taken_back_is_not_said_with_enter():
    screen = BevestigScreen(vraag="Weg?", ja="Ja", wens=Quit(), onherroepelijk=True)
    page = screen.page(context(), None)
    assert wish(page, "enter") == wish(page, "esc") == Pop()
    assert wish(page, "j") == Many((Pop(), Quit()))


def test_what_was_left_out_is_mentioned_only_when_there_is_something():
    out = (Weggelaten(Path("thema/kapot.yaml"), ()),)
    broken = context(deck=Dek(dek().geladen, out))
    assert StartScreen().page(broken, None).by_name("weggelaten").wish == Push("weggelaten")
    assert MenuScreen().page(broken, None).by_name("weggelaten").wish == Push("weggelaten")
    assert StartScreen().page(context(), None).by_name("weggelaten") is None


def test_without_dilemmas_nothing_can_begin():
    assert StartScreen().page(context(deck=Dek({})), None).by_name("opzet") is None


@pytest.mark.parametrize(("key", "expected"), [("x", Quit()), ("esc", Pop())])
def test_the_menu_leaves_the_game_or_goes_back(key, expected):
    assert wish(MenuScreen().page(context(), None), key) == expected
