"""Een prikkel on screen: from a button beside the pause to a question, by key and by mouse."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pygame
import pytest
from screens.sessies import doe, pagina, sessie_in

from game.app import Game
from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN
from game.domain.meespeler import volgende_wens
from game.domain.prikkel import open_prikkels, zetten
from game.domain.state import Prikkel
from game.domain.views import View
from game.screens.base import Many, Pop, Push, Zet
from game.screens.prikkel import PrikkelScreen
from game.screens.registry import screen_for
from game.screens.waardering import WaarderingScreen
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.start import make_dek
from game.texts.prikkel import TE_VEEL, VRAAG, genoteerd
from game.texts.vertaler import Vertaler
from game.ui.page import Page, flat
from game.ui.pieces import Text

SURFACE = pygame.Surface((1280, 720))
OP = (
    Fase.PLAN,
    Fase.STOEL,
    Fase.UITKOMST,
    Fase.KASSABON,
    Fase.NIEUWE_BON,
    Fase.WAT_ALS,
    Fase.VRAAG,
    Fase.WAARDERING,
)
NIET_OP = (Fase.DILEMMA, Fase.KIJKERS, Fase.GREEP, Fase.LATEN_ZIEN, Fase.ROLGEVOEL, Fase.ALS_DAN)


def met_prikkel(fase: Fase = Fase.KASSABON) -> tuple[View, str]:
    """A table with a prikkel on its first move."""
    view = sessie_in(fase)
    view = doe(view, *[c.TrekPrikkelIn(n) for n in open_prikkels(view.ronde).values()])
    kaart = zetten(view.ronde)[0]
    return doe(view, c.LegPrikkel(kaart)), kaart


def woorden(page: Page) -> str:
    """Everything that stands on a page."""
    return " ".join(
        "".join(run.text for run in line.runs)
        for piece in flat(page.pieces)
        if isinstance(piece, Text)
        for line in piece.block.lines
    )


@pytest.mark.parametrize("fase", OP)
def test_one_button_beside_the_pause_lays_a_prikkel(fase: Fase) -> None:
    view = sessie_in(fase)
    target = pagina(screen_for(fase)(), view).by_key("i")
    assert target is not None
    assert target.wish == Push("prikkel")
    assert target.box.y < 76, "it stands in the strip on top"


@pytest.mark.parametrize("fase", NIET_OP)
def test_where_nothing_may_prick_there_is_no_button(fase: Fase) -> None:
    assert pagina(screen_for(fase)(), sessie_in(fase)).by_key("i") is None


def test_a_table_that_passed_has_no_move_that_pricks() -> None:
    view = sessie_in(Fase.LATEN_ZIEN)
    leeg = [c.KiesKaart(stoel, None) for stoel in view.sessie.klad.voorstellen]
    view = doe(view, *leeg, c.Onthul())
    assert view.fase is Fase.PLAN
    assert pagina(screen_for(Fase.PLAN)(), view).by_key("i") is None


def test_each_move_has_a_digit_and_choosing_it_lays_the_prikkel() -> None:
    view = sessie_in(Fase.PLAN)
    page = pagina(PrikkelScreen(), view)
    for at, kaart in enumerate(zetten(view.ronde), start=1):
        target = page.by_key(str(at))
        assert target is not None
        assert target.wish == Many((c.LegPrikkel(kaart), Zet("kaart", kaart)))


def test_a_card_with_a_prikkel_opens_that_one() -> None:
    view, kaart = met_prikkel()
    target = pagina(PrikkelScreen(), view).by_key("1")
    assert target is not None
    assert target.wish == Zet("kaart", kaart)


def test_what_there_is_too_much_of_is_said_and_never_typed() -> None:
    view, kaart = met_prikkel()
    page = pagina(PrikkelScreen(kaart=kaart), view)
    assert page.by_key("enter").wish == Zet("gezegd", True)  # type: ignore[union-attr]
    assert page.by_key("l").wish == Pop()  # type: ignore[union-attr]
    assert page.by_key("x").wish == Many((c.TrekPrikkelIn(0), Pop()))  # type: ignore[union-attr]
    assert not [t for t in page.targets if type(t.wish).__name__ == "Typ"]


def test_the_six_words_of_the_role_of_the_card_and_none_is_chosen() -> None:
    view, kaart = met_prikkel()
    page = pagina(PrikkelScreen(kaart=kaart, gezegd=True), view)
    words = KWALITEITEN[view.kaart(kaart).rol]
    for at, word in enumerate(words, start=1):
        wens = page.by_key(str(at)).wish  # type: ignore[union-attr]
        assert wens == Many((c.NoemKwaliteit(0, word), Zet("genoemd", word)))
    assert page.by_key("enter") is None


def test_a_prikkel_that_is_gone_leads_back_to_the_moves() -> None:
    view, kaart = met_prikkel()
    weg = doe(view, c.TrekPrikkelIn(0))
    page = pagina(PrikkelScreen(kaart=kaart, gezegd=True), weg)
    assert page.by_key("1").wish != Zet("kaart", kaart)  # type: ignore[union-attr]


def test_at_the_waardering_the_one_that_is_left_is_a_softly_worded_key() -> None:
    view, kaart = met_prikkel(Fase.WAARDERING)
    knop = pagina(WaarderingScreen(), view).by_key("i")
    assert knop is not None
    assert knop.label == "Er ligt nog een prikkel"
    assert knop.wish == Push("prikkel", {"kaart": kaart})
    twee = doe(view, c.LegPrikkel(zetten(view.ronde)[1]))
    assert pagina(WaarderingScreen(), twee).by_key("i").wish == Push("prikkel")  # type: ignore[union-attr]


def test_what_was_named_is_said_at_once() -> None:
    t = Vertaler("nl")
    view, _ = met_prikkel()
    thomas = view.sessie.speler(3)
    assert genoteerd(t, [thomas], "schrijft_op") == "Genoteerd bij Thomas: schrijft het op."
    assert genoteerd(t, [], "schrijft_op") == "Genoteerd bij het plan: schrijft het op."


def test_each_role_has_a_hint_and_a_question_of_its_own() -> None:
    assert set(TE_VEEL) == set(VRAAG) == set(Rol)
    assert len({*TE_VEEL.values()}) == len({*VRAAG.values()}) == len(Rol)


@pytest.fixture
def game(tmp_path: Path) -> Game:
    """A game at its first receipt."""
    played = Game(make_dek(), Settings(geluid=False), Opslag(tmp_path), SURFACE.get_size())
    played.lees()
    played.seed, played.klok = lambda: 7, count().__next__
    played.grant(c.BeginSessie(("Joost", "Mei Ling", "Samira"), seed=7))
    while played.view is None or played.view.fase is not Fase.KASSABON:
        assert played.view is not None
        played.grant(volgende_wens(played.view))
    played.draw(SURFACE)
    return played


def press(game: Game, key: int) -> None:
    game.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
    game.draw(SURFACE)


def click(game: Game, name: str) -> None:
    target = game.host.shown.by_name(name)
    assert target is not None, name
    x, y = target.box.centre
    pos = round(x * game.host.stage.u), round(y * game.host.stage.u)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        game.handle(pygame.Event(kind, pos=pos, button=1))
    game.draw(SURFACE)


def test_the_whole_route_with_keys(game: Game) -> None:
    assert game.view is not None
    eerder = game.view.ronde.prikkels
    for key in (pygame.K_i, pygame.K_1, pygame.K_RETURN, pygame.K_3):
        press(game, key)
    *_, prikkel = game.view.ronde.prikkels
    kaart = zetten(game.view.ronde)[0]
    assert len(game.view.ronde.prikkels) == len(eerder) + 1
    assert prikkel.kwaliteit == KWALITEITEN[game.view.kaart(kaart).rol][2]
    assert "Genoteerd bij" in woorden(game.host.shown)
    press(game, pygame.K_RETURN)
    assert game.screen.name == "kassabon"


def test_the_whole_route_with_the_mouse_and_later(game: Game) -> None:
    assert game.view is not None
    kaart = zetten(game.view.ronde)[1]
    click(game, "prikkel")
    click(game, f"kaart:{kaart}")
    click(game, "Later")
    assert game.screen.name == "kassabon"
    assert Prikkel(kaart, game.view.ronde.prikkels[-1].aan) == game.view.ronde.prikkels[-1]
    click(game, "prikkel")
    click(game, f"kaart:{kaart}")
    click(game, "Laat maar")
    assert kaart not in open_prikkels(game.view.ronde)
