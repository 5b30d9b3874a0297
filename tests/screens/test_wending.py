import pytest
from screens.sessies import doe, pagina, sessie_in

from game.domain import commands as c
from game.domain.fase import Fase
from game.screens.base import Many, Zet
from game.screens.schakelen import SchakelScreen
from game.screens.wending import WendingScreen
from game.ui.page import flat
from game.ui.pieces import Text


def words(page):
    texts = [piece for piece in flat(page.pieces) if isinstance(piece, Text)]
    return " ".join(
        run.text for text in texts for line in text.block.lines for run in line.runs
    )  # fmt: skip


def test_the_outcome_stays_hidden_until_everybody_looked():
    view = sessie_in(Fase.WENDING)
    page = pagina(WendingScreen(), view)
    said = words(page)
    assert view.dilemma.wending.houdt[:20] not in said
    assert view.dilemma.wending.breekt[:20] not in said
    assert page.by_key("enter").wish == c.GaVerder()


def test_keeping_the_plan_is_one_key():
    page = pagina(SchakelScreen(), sessie_in(Fase.SCHAKELEN))
    assert page.by_key("enter").wish == c.GaVerder()


def test_switching_takes_three_digits():
    view = sessie_in(Fase.SCHAKELEN)
    wie = next(
        s for s in range(4) if any(s not in view.ronde.indieners(k) for k in view.ronde.plan)
    )
    page = pagina(SchakelScreen(), view)
    assert page.by_key(str(wie + 1)).wish == Many((Zet("uit", None), Zet("wie", wie)))
    uit = next(k for k in view.ronde.plan if wie not in view.ronde.indieners(k))
    page = pagina(SchakelScreen(wie=wie), view)
    assert page.by_key(str(view.ronde.plan.index(uit) + 1)).wish == Zet("uit", uit)
    page = pagina(SchakelScreen(wie=wie, uit=uit), view)
    wens = page.by_key("1").wish
    assert isinstance(wens, c.Schakel)
    assert (wens.indiener, wens.uit) == (wie, uit)
    assert doe(view, wens).fase is Fase.NIEUWE_BON


def test_nobody_takes_out_their_own_card():
    view = sessie_in(Fase.SCHAKELEN)
    kaart, wie = next((k, s) for k in view.ronde.plan for s in view.ronde.indieners(k))
    page = pagina(SchakelScreen(wie=wie), view)
    assert page.by_name(f"kaart:{kaart}") is None
    assert page.by_key(str(view.ronde.plan.index(kaart) + 1)) is None


@pytest.mark.parametrize("uit", [None, "kaart"])
def test_every_step_can_be_taken_back(uit):
    view = sessie_in(Fase.SCHAKELEN)
    wie = next(
        s for s in range(4) if any(s not in view.ronde.indieners(k) for k in view.ronde.plan)
    )
    kaart = next(k for k in view.ronde.plan if wie not in view.ronde.indieners(k))
    page = pagina(SchakelScreen(wie=wie, uit=kaart if uit else None), view)
    assert page.by_key("backspace").wish == (Zet("uit", None) if uit else Zet("wie", None))


def test_an_eigen_aanpak_left_out_may_come_in():
    view = sessie_in(Fase.SCHAKELEN, spelers=8)
    left_out = [k for k in view.ronde.eigen if k not in view.ronde.plan]
    wie = next(
        s for s in range(8) if any(s not in view.ronde.indieners(k) for k in view.ronde.plan)
    )
    uit = next(k for k in view.ronde.plan if wie not in view.ronde.indieners(k))
    page = pagina(SchakelScreen(wie=wie, uit=uit), view)
    for kaart in left_out:
        assert page.by_name(f"kaart:{kaart}").wish == c.Schakel(wie, uit, kaart)


def test_what_was_chosen_stays_to_be_chosen_again():
    view = sessie_in(Fase.SCHAKELEN)
    wie = next(
        s for s in range(4) if any(s not in view.ronde.indieners(k) for k in view.ronde.plan)
    )
    uit = next(k for k in view.ronde.plan if wie not in view.ronde.indieners(k))
    page = pagina(SchakelScreen(wie=wie, uit=uit), view)
    assert page.by_name("weer:wie").wish == Many((Zet("uit", None), Zet("wie", None)))
    assert page.by_name("weer:uit").wish == Zet("uit", None)
