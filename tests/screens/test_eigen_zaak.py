"""Onze eigen zaak at the screen: typed by keys alone, saved, and gone on with."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest
from screens.sessies import NAMEN, context

from game.app import HASTE, Game
from game.domain import commands as c
from game.domain.decide import decide
from game.domain.eigenzaak import REGEL_LENGTE, EigenZaak
from game.domain.evolve import fold
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.state import Spel
from game.domain.views import View, view_for
from game.screens.base import Resume
from game.screens.registry import SCREENS, screen_for
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.spelvormen import TAFEL
from game.start import make_dek
from game.texts.rolkaarten import met_eigen_zaak
from game.texts.vertaler import Vertaler
from game.ui.checks import problems

SURFACE = pygame.Surface((1280, 720))
LINES = ("De lift is stuk", "Wij kiezen wie betaalt", "Iedereen is boos")


@pytest.fixture
def game(tmp_path: Path) -> Game:
    return Game(make_dek(), Settings(geluid=False), Opslag(tmp_path), (1280, 720))


def press(game: Game, key: int, text: str = "") -> None:
    game.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode=text))
    if text.isprintable() and text:
        game.handle(pygame.Event(pygame.TEXTINPUT, text=text))
    game.draw(SURFACE)


def type_case(game: Game) -> None:
    """From the start, by keys: the set-up, the case, and begin."""
    press(game, pygame.K_1)
    press(game, pygame.K_e)
    assert game.screen.name == "eigen_zaak"
    press(game, pygame.K_RETURN)
    assert game.session is None, "without a first line there is nothing to begin"
    press(game, pygame.K_t)
    for text in (*LINES, "Mevrouw Smit"):
        assert game.screen.typing is not None
        game.handle(pygame.Event(pygame.TEXTINPUT, text=text))
        press(game, pygame.K_RETURN)
    press(game, pygame.K_RETURN)  # an empty kijker ends the row
    press(game, pygame.K_RETURN)


def test_a_case_is_typed_and_begun_by_keys_alone(game: Game) -> None:
    type_case(game)
    assert game.view
    assert game.screen.name == "dilemma"
    assert game.view.dilemma.casus == f"{LINES[0]} {LINES[2]}"
    assert game.view.dilemma.kijkers[0].naam == "Mevrouw Smit"
    assert game.host.shown.by_key("f") is None, "nobody looked up facts"


def test_it_is_saved_and_gone_on_with_in_the_other_language(game: Game) -> None:
    now = 10.0
    game.klok = lambda: now
    type_case(game)
    now += HASTE
    press(game, pygame.K_RETURN)
    assert game.session
    before = game.session.sessie
    press(game, pygame.K_ESCAPE)
    press(game, pygame.K_x)
    (saved,) = game.opslag.bewaard()
    game.change(Settings(taal="en", geluid=False))
    game.grant(Resume(saved))
    assert game.session
    assert game.session.sessie == before
    assert game.view
    assert game.view.kaart("B1").titel == "What does it say?"
    assert game.view.dilemma.kijkers[1].naam == "Person 2"


def views(lines: tuple[str, ...], kijkers: tuple[str, ...]) -> list[View]:
    """The view of each phase of a session about such a case."""
    box = Spel(TAFEL, met_eigen_zaak(Vertaler("nl"), {}))
    case = EigenZaak(lines, kijkers)
    events = decide(box, None, c.BeginSessie(NAMEN[:4], 3, eigen_zaak=case))
    assert not isinstance(events, Weigering)
    sessie, seen = fold(events), {}
    while sessie is not None and not sessie.gesloten:
        view = view_for(box, sessie, None)
        seen[view.fase] = view
        done = decide(box, sessie, volgende_wens(view))
        assert not isinstance(done, Weigering)
        sessie = fold(done, sessie)
    return list(seen.values())


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)], ids=str)
@pytest.mark.parametrize("tekst", [1.0, 1.3])
def test_its_screens_hold_short_and_long_words(size: tuple[int, int], tekst: float) -> None:
    short = views(("Kort", "", ""), ("",) * 4)
    long = views(("lang woord " * 11)[:REGEL_LENGTE].split("|") * 3, ("Wilhelmina " * 3,) * 4)
    ctx = context(size, tekst=tekst)
    for view in (*short, *long):
        assert problems(screen_for(view.fase)().page(ctx, view), ctx.stage) == [], view.fase
    for name in ("voorlezen", "pauze", "weg"):
        assert problems(SCREENS[name]().page(ctx, long[0]), ctx.stage) == [], name
