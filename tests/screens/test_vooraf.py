"""A warming-up before a session: chosen in the set-up, done, and its object comes back."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest
from screens.sessies import doe

from game.app import Game
from game.domain import commands as c
from game.domain.aandenken import Aandenken
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.meespeler import volgende_wens
from game.oefeningen.blad import Kies, Verder
from game.screens.aandenken import AandenkenScreen
from game.screens.beheerwensen import BeginOefening, Oefen
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.start import make_dek

SURFACE = pygame.Surface((1280, 720))
NAMEN = ("Joost", "Mei Ling", "Samira")
BEGIN = c.BeginSessie(NAMEN, 0, minuten=30)
LAMP = Aandenken("Bureaulamp", "", {Rol.VERBINDER: 2, Rol.BUREAUCRAAT: 1})


@pytest.fixture
def game(tmp_path: Path) -> Game:
    return Game(make_dek(), Settings(geluid=False), Opslag(tmp_path), (1280, 720))


def press(game: Game, *keys: int) -> None:
    for key in keys:
        game.draw(SURFACE)
        game.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
    game.draw(SURFACE)


def warm_up(game: Game) -> None:
    """Three objects at which everybody points, and the first stays on the table."""
    wijst = [Kies(rol.value) for rol in (Rol.BUREAUCRAAT, Rol.VERBINDER, Rol.VERBINDER)]
    for zet in (*(*wijst, Verder(), Verder(), Verder()) * 3, Kies("voorwerp-0"), Verder()):
        assert game.grant(Oefen(zet))


def test_by_keys_alone_a_warming_up_is_chosen_and_begins_before_the_session(game: Game) -> None:
    press(game, pygame.K_1, pygame.K_w, pygame.K_o, pygame.K_1, pygame.K_RETURN)
    assert game.screen.name == "oefening"
    assert game.session is None
    press(game, pygame.K_ESCAPE)
    assert game.screen.name == "opzet", "who stops it is back in the set-up"


def test_after_the_warming_up_the_session_begins_with_its_object(game: Game) -> None:
    assert game.grant(BeginOefening("voorwerpen", NAMEN, daarna=BEGIN))
    warm_up(game)
    assert game.view is not None
    assert game.screen.name == "dilemma"
    bewaard = game.view.sessie.aandenken
    assert bewaard is not None
    assert bewaard.gewezen == {Rol.BUREAUCRAAT: 1, Rol.ONDERNEMER: 0, Rol.VERBINDER: 2}


def test_what_cannot_begin_is_said_before_the_warming_up(game: Game) -> None:
    daarna = c.BeginSessie(NAMEN, 0, spelcode="AAAA-BBBB")
    assert not game.grant(BeginOefening("voorwerpen", NAMEN, daarna=daarna))
    assert game.screen.name != "oefening"


@pytest.fixture
def terug(game: Game) -> Game:
    """A session that has come to the object that came back."""
    game.grant(c.BeginSessie(NAMEN, 0, minuten=30, aandenken=LAMP))
    while game.view is not None and game.view.fase is not Fase.AANDENKEN:
        assert game.grant(volgende_wens(game.view))
    return game


def test_by_keys_everybody_is_tapped_in_who_passes_leaves_no_trace(terug: Game) -> None:
    assert terug.view is not None
    press(terug, pygame.K_2, pygame.K_0, pygame.K_3)
    assert terug.view.sessie.gewezen == {0: Rol.ONDERNEMER, 2: Rol.VERBINDER}
    shown = {target.label for target in terug.host.shown.targets}
    assert "Mei Ling" not in shown
    press(terug, pygame.K_z)
    assert terug.view.sessie.gewezen == {0: Rol.ONDERNEMER}
    terug.klok = lambda: 1e9  # long after the phase began: Enter is no slip
    press(terug, pygame.K_RETURN)
    assert terug.view.fase is Fase.EINDBEELD


def test_the_last_name_comes_back_and_is_the_next_one(terug: Game) -> None:
    press(terug, pygame.K_1, pygame.K_1, pygame.K_z, pygame.K_3)
    assert terug.view is not None
    assert terug.view.sessie.gewezen == {0: Rol.BUREAUCRAAT, 1: Rol.VERBINDER}


def test_then_and_now_are_told_once_everybody_was_tapped_in(terug: Game) -> None:
    assert terug.view is not None
    view = doe(terug.view, *(c.WijsVoorwerp(n, Rol.ONDERNEMER) for n in range(3)))
    page = AandenkenScreen().page(terug.context(), view)
    words = " ".join(text for text in map(str, page.pieces))
    assert "Bureaucraat 1, Verbinder 2" in words
    assert "Ondernemer 3" in words
