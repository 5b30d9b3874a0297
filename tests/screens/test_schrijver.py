"""An author plays along: F5 reads the scenarios again, F6 shows their parameters."""

from __future__ import annotations

import shutil
from pathlib import Path

import pygame
import pytest
from screens.reizen import Groep, reis
from screens.sessies import context, kijk, sessie_in, spel
from screens.toestand import Toestand
from screens.toestanden import SAYS

from game.app import Game
from game.domain.fase import Fase
from game.domain.spelcode import vingerafdruk
from game.files import data_dir
from game.loading import laad_dek
from game.screens.sneltoetsen import HERLEZEN, PARAMETERS
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.texts.schrijver import met_parameters
from game.texts.vertaler import Vertaler
from game.ui.checks import problems

SURFACE = pygame.Surface((1280, 720))
SPEAKING = [state for state in SAYS if state.fase is not Fase.EINDBEELD]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A deck of one dilemma, that an author is writing."""
    theme = tmp_path / "dek" / "woningnood"
    theme.mkdir(parents=True)
    for path in (data_dir("scenarios") / "woningnood").glob("kantoor*.yaml"):
        shutil.copy(path, theme)
    return tmp_path / "dek"


@pytest.fixture
def game(folder: Path, tmp_path: Path) -> Game:
    played = Game(laad_dek([folder]), Settings(geluid=False), Opslag(tmp_path / "s"), (1280, 720))
    played.reread = lambda: laad_dek([folder])
    press(played, pygame.K_1)
    press(played, pygame.K_RETURN)
    assert played.screen.name == "dilemma"
    return played


def press(game: Game, key: int) -> None:
    game.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
    game.draw(SURFACE)


def rewrite(folder: Path, old: str, new: str) -> None:
    path = folder / "woningnood" / "kantoor.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_f5_shows_what_was_written_and_keeps_the_place(game: Game, folder: Path) -> None:
    assert game.session
    before = game.session.sessie
    rewrite(folder, "Het lege kantoor aan de ring", "Het volle kantoor")
    press(game, pygame.K_F5)
    assert game.view
    assert game.view.dilemma.titel == "Het volle kantoor"
    assert game.session.sessie == before
    assert game.host.toast
    assert game.host.toast.text == HERLEZEN[True]


def test_a_case_that_broke_while_it_was_played_stays_whole(game: Game, folder: Path) -> None:
    rewrite(folder, "drempel: 6", "drempel: 9")
    press(game, pygame.K_F5)
    assert game.view
    assert game.view.dilemma.titel == "Het lege kantoor aan de ring"
    assert [each.pad.name for each in game.dek.weggelaten] == ["kantoor.yaml"]
    assert game.host.toast
    assert game.host.toast.text == HERLEZEN[False]


def test_f6_shows_the_parameters_and_hides_them_again(game: Game) -> None:
    press(game, pygame.K_F6)
    assert game.view
    assert "lat 7/8/0" in game.view.dilemma.jij
    assert game.view.kaart("B1").titel.startswith("B1 ")
    assert game.host.toast
    assert game.host.toast.text == PARAMETERS[True]
    press(game, pygame.K_F6)
    assert "[" not in game.view.dilemma.jij


def test_the_parameters_change_texts_alone() -> None:
    plain = spel().dilemmas
    shown = met_parameters(Vertaler("nl"), plain)
    assert vingerafdruk(shown) == vingerafdruk(plain)
    kijker = shown["woningnood/kantoor"].kijkers[0]
    assert kijker.naam == "De studenten [0.15/0.75/0.1]"


@pytest.mark.parametrize(
    "state", [s for s in SAYS if s.welk >= 0 and s.ronde == 1], ids=lambda state: state.naam
)
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)], ids=str)
def test_parameters_fit_on_every_screen_that_a_dilemma_speaks_on(
    state: Toestand, size: tuple[int, int]
) -> None:
    assert state.fase is not None
    alleen = state.groep.get("alleen", False)
    view = (
        reis(Groep(("",), alleen=True)).view(state.fase)
        if alleen
        else sessie_in(state.fase, **state.groep)
    )
    shown = type(view.spel)(view.spel.spelvorm, met_parameters(Vertaler("nl"), view.spel.dilemmas))
    view = type(view)(shown, view.sessie, view.stoel, view.verstreken)
    ctx = context(size)
    assert problems(state.maak(view).page(ctx, view), ctx.stage) == []


def test_the_session_after_f6_is_the_one_before_it() -> None:
    view = sessie_in(Fase.KIJKERS)
    assert kijk(view.sessie).dilemma.id == view.dilemma.id
