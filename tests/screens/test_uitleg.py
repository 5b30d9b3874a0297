from pathlib import Path

import pytest
from sessies import context, dek, sessie_in

from game.domain.fase import Fase
from game.loading import Dek, Klacht, Weggelaten
from game.screens.base import Change, Many, Pop, Push, Zet
from game.screens.instellingen import InstellingenScreen
from game.screens.uitleg import UitlegScreen
from game.screens.uitleg_tekst import BLADEN
from game.screens.weggelaten import WeggelatenScreen


def test_enter_and_arrows_turn_the_pages():
    page = UitlegScreen(blad=1).page(context(), None)
    assert page.by_key("enter").wish == page.by_key("right").wish == Zet("blad", 2)
    assert page.by_key("left").wish == Zet("blad", 0)
    assert page.by_key("esc").wish == Pop()


def test_the_last_page_leads_to_the_table():
    last = UitlegScreen(blad=len(BLADEN) - 1)
    assert last.page(context(), None).by_key("enter").wish == Many((Pop(), Push("opzet")))
    assert last.page(context(), sessie_in(Fase.DILEMMA)).by_key("enter").wish == Pop()


@pytest.mark.parametrize(
    ("key", "change"),
    [
        ("t", Change("taal", "en")),
        ("g", Change("tekst", 1.15)),
        ("c", Change("contrast", True)),
        ("b", Change("beweging", False)),
        ("m", Change("geluid", False)),
        ("f11", Change("volledig", True)),
    ],
)
def test_every_setting_has_a_key_that_turns_it(key, change):
    assert InstellingenScreen().page(context(), None).by_key(key).wish == change


def test_the_largest_text_turns_back_to_the_smallest():
    page = InstellingenScreen().page(context(tekst=1.3), None)
    assert page.by_key("g").wish == Change("tekst", 1.0)


def test_what_was_left_out_is_told_three_files_at_a_time():
    klachten = (Klacht(Path("a.yaml"), 3, 1, "D014"),)
    out = tuple(Weggelaten(Path(f"thema/{n}.yaml"), klachten) for n in range(4))
    ctx = context(deck=Dek(dek().geladen, out))
    assert WeggelatenScreen().page(ctx, None).by_key("enter").wish == Zet("deel", 1)
    assert WeggelatenScreen(deel=1).page(ctx, None).by_key("enter").wish == Zet("deel", 0)
    assert WeggelatenScreen().page(context(), None).by_key("enter") is None
