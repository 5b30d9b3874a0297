"""Frames of 1920x1080 while something changes, against copying the memory of one frame.

Every frame of a change counts: the first one too, in which the page is made and the picture
mended, and the last one, in which what moved comes to rest. The clock of the game is simulated,
so that a slow frame does not skip the ones after it.

Frames and copies are measured in CPU time of the thread that draws: on an idle machine that is
the time that passes, on a shared one it leaves out the turns of others. What passed by the clock
is given beside it.
"""

from __future__ import annotations

import ctypes
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pygame
from attrs import frozen
from child import begin, game_in_plan, new_game, step

Row = tuple[str, str, str]

SIZE = (1920, 1080)
ROUNDS, LAYS = 5, 20
AIM = "at most 4x, under 8 ms"


@frozen
class Taken:
    """Milliseconds of one frame: in CPU time, and by the clock."""

    cpu: float
    clock: float


class Bench:
    """A game, the surface it draws on, and its simulated clock."""

    def __init__(self, game: Any) -> None:
        self.game = game
        self.surface = pygame.Surface(SIZE)
        self.now = 0.0
        game.klok = lambda: self.now

    def settle(self, most: int = 40) -> list[Taken]:
        """Draw until nothing moves; what each frame took."""
        taken, busy = [], True
        while busy and len(taken) < most:
            cpu, clock = time.thread_time(), time.perf_counter()
            busy = self.game.draw(self.surface)
            spent = time.thread_time() - cpu, time.perf_counter() - clock
            taken.append(Taken(*(seconds * 1000 for seconds in spent)))
            self.now += 1 / 60
        return taken

    def point(self, box: Any) -> None:
        """Let the pointer come above a box."""
        u = self.game.host.stage.u
        pos = round(box.centre[0] * u), round(box.centre[1] * u)
        self.game.handle(pygame.Event(pygame.MOUSEMOTION, pos=pos, touch=False))

    def write(self, letter: str) -> None:
        """Type a letter."""
        self.game.handle(pygame.Event(pygame.TEXTINPUT, text=letter))


def frames() -> list[Row]:
    """The rows about drawing."""
    return [_laying(), _hovering(), _typing(), *_phases()]


def _laying() -> Row:
    """A card is laid, and taken back."""
    game, lay = game_in_plan(SIZE)
    bench = Bench(game)
    bench.settle()

    def change() -> list[Taken]:
        lay()
        return bench.settle()

    change(), change()
    rounds = [_round([change for _ in range(LAYS)]) for _ in range(ROUNDS)]
    return "a card is laid: p99 of all frames", _against(rounds), AIM


def _hovering() -> Row:
    """The pointer passes over everything that can be chosen while a plan is made."""
    bench = Bench(game_in_plan(SIZE)[0])
    bench.settle()

    def over(box: Any) -> Callable[[], list[Taken]]:
        def change() -> list[Taken]:
            bench.point(box)
            return bench.settle()

        return change

    targets = [target.box for target in bench.game.host.shown.targets if target.enabled]
    changes = [over(box) for box in targets]
    _round(changes)
    rounds = [_round(changes * 4) for _ in range(ROUNDS)]
    return "the pointer goes from place to place: p99", _against(rounds), AIM


def _typing() -> Row:
    """Letters are typed in a text field."""
    from game.screens.base import Typ

    bench = Bench(game_in_plan(SIZE)[0])
    bench.game.open("eigen_aanpak")
    bench.settle()
    wishes = [target.wish for target in bench.game.host.shown.targets]
    bench.game.grant(next(wish for wish in wishes if isinstance(wish, Typ)))
    bench.game.refresh()
    bench.settle()

    def letter(sign: str) -> Callable[[], list[Taken]]:
        def change() -> list[Taken]:
            bench.write(sign)
            return bench.settle()

        return change

    words = "wij bellen eerst even met de wethouder en met de buren "
    rounds = [_round([letter(sign) for sign in words]) for _ in range(ROUNDS)]
    return "a letter is typed: p99", _against(rounds), AIM


def _phases() -> Iterator[Row]:
    """A whole session: pages made, and the first frame of each phase, new and known."""
    bench = Bench(new_game(SIZE))
    bench.settle()
    begin(bench.game)
    pages: dict[str, float] = {}
    fresh: dict[str, float] = {}
    again: list[Taken] = []
    while not bench.game.session.sessie.gesloten:
        fase = bench.game.session.sessie.fase.value
        taken = bench.settle()
        if fase in fresh:
            again += taken
        else:
            fresh[fase] = taken[0].cpu
            pages[fase] = statistics.median(_page(bench.game) for _ in range(9))
        bench.now += 45
        step(bench.game)
    slow, heavy = max(fresh, key=fresh.__getitem__), max(pages, key=pages.__getitem__)
    yield (
        "a screen's page is made again",
        f"median {statistics.median(pages.values()):.1f} ms, most {pages[heavy]:.1f} ms ({heavy})",
        "",
    )
    yield (
        "the first frame of a phase that was not seen before (fonts, drawings)",
        f"median {statistics.median(fresh.values()):.0f} ms, most {fresh[slow]:.0f} ms ({slow})",
        "",
    )
    yield (
        "all frames of later steps in known phases",
        f"p99 {_p99(frame.cpu for frame in again):.1f} ms, "
        f"median {statistics.median(frame.cpu for frame in again):.2f} ms",
        "",
    )


def _page(game: Any) -> float:
    start = time.thread_time()
    game.host.page(game.screen, game.context(), game.view)
    return (time.thread_time() - start) * 1000


def _round(changes: list[Callable[[], list[Taken]]]) -> tuple[list[Taken], float]:
    """All frames of the changes, and the milliseconds of a memcpy at the same time.

    The copy is the fastest there is: the same memory again and again, warm in the cache.
    """
    taken, copies = [], []
    for change in changes:
        taken += change()
        copies += [_memcpy() for _ in range(4)][1:]
    return taken, statistics.median(copies)


def _against(rounds: list[tuple[list[Taken], float]]) -> str:
    """The round in the middle: on a shared machine one round may be hit by its neighbours."""
    ratios = sorted(
        (_p99(frame.cpu for frame in taken) / copy, _p99(frame.cpu for frame in taken), copy)
        for taken, copy in rounds
    )
    ratio, worst, copy = ratios[len(ratios) // 2]
    every = [frame for taken, _ in rounds for frame in taken]
    middle = statistics.median(frame.cpu for frame in every)
    return (
        f"**{worst:.1f} ms = {ratio:.1f}x** a memcpy of a frame ({copy:.2f} ms); "
        f"rounds {ratios[0][0]:.1f}x to {ratios[-1][0]:.1f}x; "
        f"median frame {middle:.2f} ms = {middle / copy:.1f}x; "
        f"by the clock {_p99(frame.clock for frame in every):.1f} ms"
    )


def _p99(taken: Iterable[float]) -> float:
    return statistics.quantiles(taken, n=100, method="inclusive")[98]


_SOURCE, _TARGET = (ctypes.create_string_buffer(SIZE[0] * SIZE[1] * 4) for _ in range(2))


def _memcpy() -> float:
    start = time.thread_time()
    ctypes.memmove(_TARGET, _SOURCE, SIZE[0] * SIZE[1] * 4)
    return (time.thread_time() - start) * 1000
