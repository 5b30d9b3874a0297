"""The kernkwadrant on screen: four fields, three roles, and the sentence of the mirror."""

from __future__ import annotations

import pytest
from screens.sessies import SIZES, context, doe, pagina, sessie_in
from screens.test_rugzak import woorden

from game.domain import commands as c
from game.domain.dilemma import Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.kwadrant import Veld, kwadranten
from game.domain.meespeler import volgende_wens
from game.domain.views import View
from game.screens.base import Pop, Zet
from game.screens.kwadrant import KwadrantScreen
from game.screens.kwadrantvlak import Kwadrantvlak
from game.ui.boxes import Box
from game.ui.checks import problems
from game.ui.lines import Line
from game.ui.page import flat

B, O, V = Rol  # noqa: E741 - the letters of the cards


def vol() -> View:
    """A table of four Bureaucraten who laid three of its cards; one of them irritated."""
    view = sessie_in(Fase.GREEP)
    view = doe(view, *(c.KiesGreep(stoel, B) for stoel in range(4)), c.Onthul(), c.GaVerder())
    eigen = c.Keuze(3, Uitkomst.RELATIE, Uitkomst.RESULTAAT, "Ik lees het nog een keer.")
    keuzes = (c.Keuze(1), c.Keuze(2), eigen)
    view = doe(view, *(c.KiesKaart(stoel, keuze) for stoel, keuze in enumerate(keuzes)), c.Onthul())
    view = doe(view, *(c.VulPlek(kaart) for kaart in ("B1", "B2", "B0.3")))
    view = doe(view, c.LegPrikkel("B1"), c.NoemKwaliteit(0, "luistert"))
    while view.fase is not Fase.WAARDERING:
        view = doe(view, c.GaVerder())
    namen = ("vraagt_door", "luistert", "brengt_samen", "ziet_wie_mist")
    for naam in namen:
        aan = next(s.nummer for s in view.sessie.aanwezig if s.nummer != view.sessie.beurt)
        view = doe(view, c.Waardeer(aan, naam))
    while view.fase is not Fase.RUGZAK:
        view = doe(view, volgende_wens(view))
    return view


def test_each_role_has_a_digit_and_the_arrows_go_round() -> None:
    view = sessie_in(Fase.RUGZAK)
    page = pagina(KwadrantScreen(), view)
    assert [page.by_key(key).wish for key in "123"] == [Zet("rol", rol) for rol in Rol]
    assert page.by_key("right").wish == Zet("rol", O)
    assert page.by_key("left").wish == Zet("rol", V)
    assert pagina(KwadrantScreen(rol=V), view).by_key("right").wish == Zet("rol", B)


def test_it_is_closed_with_enter_and_escape() -> None:
    page = pagina(KwadrantScreen(), sessie_in(Fase.RUGZAK))
    assert page.by_key("enter").wish == page.by_key("esc").wish == Pop()


def test_the_four_arrows_go_round_with_the_clock() -> None:
    vlak = Kwadrantvlak(Box(0, 0, 1000, 600))
    page = pagina(KwadrantScreen(), sessie_in(Fase.RUGZAK))
    richtingen = [
        (arrow.end[0] - arrow.start[0], arrow.end[1] - arrow.start[1])
        for arrow in flat(page.pieces)
        if isinstance(arrow, Line) and arrow.arrow
    ]
    assert [(dx > 0, dy > 0) for dx, dy in richtingen] == [
        (True, False), (False, True), (False, False), (False, False),
    ]  # fmt: skip
    kwaliteit, valkuil, uitdaging, allergie = (vlak.velden[veld] for veld in Veld)
    assert kwaliteit.x == allergie.x < valkuil.x == uitdaging.x
    assert kwaliteit.y == valkuil.y < uitdaging.y == allergie.y


def test_it_says_what_showed_and_of_whom_it_is_the_mirror() -> None:
    view = vol()
    said = woorden(pagina(KwadrantScreen(rol=B), view))
    assert "Ronde 1: drie kaarten van de Bureaucraat in één plan." in said
    assert "Ronde 1: een zet van de Bureaucraat prikkelde." in said
    spiegel = {rol: kwadranten(view.spel, view.sessie)[at].spiegel for at, rol in enumerate(Rol)}
    assert spiegel[V] is B
    said = woorden(pagina(KwadrantScreen(rol=V), view))
    assert "De uitdaging van de Verbinder is de kwaliteit van de Bureaucraat." in said
    assert any(zin.startswith("Genoemd: luistert écht") for zin in said)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("taal", ["nl", "en"])
def test_a_field_of_which_everything_showed_fits(size: tuple[int, int], taal: str) -> None:
    view = vol()
    velden = kwadranten(view.spel, view.sessie)[2].velden
    assert len(velden[Veld.ALLERGIE]) == 3
    for tekst in (1.0, 1.3):
        ctx = context(size, tekst=tekst, taal=taal)
        assert problems(KwadrantScreen(rol=V).page(ctx, view), ctx.stage) == []
