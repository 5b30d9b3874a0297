"""What the benchmark measures: bare windows, the game's window, and states of the game."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

SIZE = (1280, 720)


def bare(started: float) -> None:
    """The least that a pygame program does: open a window, flip, wait."""
    import pygame

    pygame.display.init()
    surface = pygame.display.set_mode(SIZE, pygame.RESIZABLE)
    surface.fill((233, 239, 243))
    pygame.display.flip()
    print(time.monotonic() - started, flush=True)
    while pygame.event.wait(1000).type != pygame.QUIT:
        pass


def lean(started: float) -> None:
    """A bare window that is shown the way the game shows its own: without OpenGL."""
    os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
    bare(started)


def game(started: float) -> None:
    """The game as its command starts it."""
    from game.start import make_game
    from game.window import open_window, play

    class Timed:
        """A window that says when it first showed something."""

        def __init__(self, window: Any) -> None:
            self._window, self._shown = window, False

        def __getattr__(self, name: str) -> Any:
            return getattr(self._window, name)

        def flip(self) -> None:
            self._window.flip()
            if not self._shown:
                self._shown = True
                print(time.monotonic() - started, flush=True)

    play(Timed(open_window()), make_game())


def new_game(size: tuple[int, int]) -> Any:
    """A game off screen, on the start screen, its clock in `game.klok`."""
    import pygame

    from game.app import Game
    from game.session.opslag import Opslag
    from game.session.settings import Settings
    from game.start import make_dek

    pygame.display.init()
    made = Game(make_dek(), Settings(geluid=False), Opslag(Path(mkdtemp())), size)
    made.seed = lambda: 7
    return made


def begin(played: Any) -> None:
    """Let four people begin."""
    from game.domain import commands as c

    played.grant(c.BeginSessie(("Joost", "Mei Ling", "Samira", "Thomas"), seed=7))


def step(played: Any) -> None:
    """Do what a table would do next."""
    from game.domain.meespeler import volgende_wens

    played.grant(volgende_wens(played.session.view))
    played.refresh()


def played(_started: float) -> None:
    """Play a whole session off screen, and say how many megabytes the process then holds."""
    import pygame

    game, now = new_game(SIZE), [0.0]
    game.klok = lambda: now[0]
    surface = pygame.Surface(SIZE)
    begin(game)
    while not game.session.sessie.gesloten:
        for _ in range(30):
            game.draw(surface)
            now[0] += 1 / 30
        step(game)
    rows = Path("/proc/self/status").read_text().splitlines()
    kilobytes = next(int(row.split()[1]) for row in rows if row.startswith("VmRSS"))
    print(kilobytes / 1024, flush=True)


def game_in_plan(size: tuple[int, int]) -> tuple[Any, Callable[[], None]]:
    """A game in the plan phase, and a way to lay a card or take it back."""
    from game.domain import commands as c
    from game.domain.fase import Fase

    played = new_game(size)
    begin(played)
    while played.session.sessie.fase is not Fase.PLAN:
        step(played)

    def lay() -> None:
        plan = played.session.sessie.ronde.plan
        played.grant(c.LeegPlek("B1") if "B1" in plan else c.VulPlek("B1"))
        played.refresh()

    return played, lay


def long_log(length: int) -> list[Any]:
    """The events of a session that goes on about its plan for very long."""
    from game.domain import commands as c
    from game.domain import events as e
    from game.domain.decide import decide
    from game.domain.state import Spel
    from game.loading import standaard_dek
    from game.spelvormen import TAFEL

    spel = Spel(TAFEL, standaard_dek().in_taal("nl"))
    events: Any = decide(spel, None, c.BeginSessie(("", "", "", ""), seed=7))
    moves = [e.PlekGevuld(0, "B1"), e.PlekGeleegd(0)]
    return [*events, *(moves[i % 2] for i in range(length - len(events)))]


def long_session(dilemmas: int, players: int) -> Any:
    """The view on the last screen of a session of so many dilemmas, more than a set-up gives."""
    import attrs

    from game.domain import commands as c
    from game.domain.decide import decide
    from game.domain.evolve import fold
    from game.domain.fase import Fase
    from game.domain.meespeler import volgende_wens
    from game.domain.state import Spel
    from game.domain.views import stoel_achter_scherm, view_for
    from game.loading import standaard_dek
    from game.spelvormen import TAFEL

    spel = Spel(TAFEL, standaard_dek().in_taal("nl"))
    begun: Any = decide(spel, None, c.BeginSessie(("Joost",) * players, seed=7, minuten=90))
    ids = (begun[0].dilemmas[0], *sorted(set(spel.dilemmas) - {begun[0].dilemmas[0]}))
    sessie = fold([attrs.evolve(begun[0], dilemmas=ids[:dilemmas]), *begun[1:]])
    while sessie and sessie.fase is not Fase.EINDBEELD:
        view = view_for(spel, sessie, stoel_achter_scherm(sessie))
        events: Any = decide(spel, sessie, volgende_wens(view))
        sessie = fold(events, sessie)
    return view_for(spel, sessie, None, 180 * 60)


if __name__ == "__main__":
    {"bare": bare, "lean": lean, "game": game, "played": played}[sys.argv[1]](float(sys.argv[2]))
