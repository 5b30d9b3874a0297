"""Measure the game against a bare pygame window, in one run: `python tests/benchmarks/bench.py`.

Ratios say more than seconds: both sides run on the same machine at the same moment. Needs a
screen or Xvfb; Linux only for idle CPU and memory. Prints a table in Markdown.
"""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
RUNS = 5
FRAME_SIZE = (1920, 1080)


def main() -> None:
    """Print every measurement with its aim."""
    with screen(), tempfile.TemporaryDirectory() as home:
        os.environ["XDG_DATA_HOME"] = home
        rows = [first_frame(), *idle(), moving_card(), scoring(), folding()]
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()}\n"
    )
    print("| what | measured | aim |\n|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row) + " |")


@contextmanager
def screen() -> Iterator[None]:
    """The display at hand, or a virtual one of 1920x1080."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield
        return
    if not shutil.which("Xvfb"):
        sys.exit("There is no screen and no Xvfb.")
    os.environ["DISPLAY"] = ":99"
    command = ["Xvfb", ":99", "-screen", "0", "1920x1080x24"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    time.sleep(1.5)
    try:
        yield
    finally:
        server.terminate()


def child(what: str) -> subprocess.Popen[str]:
    """A process that opens a window: `bare` or `game`."""
    command = [sys.executable, str(HERE / "child.py"), what, str(time.monotonic())]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def first_frame() -> tuple[str, str, str]:
    """Seconds from the start of the process until the first flip."""
    taken: dict[str, list[float]] = {"bare": [], "game": []}
    for _ in range(RUNS):
        for what, seconds in taken.items():
            process = child(what)
            seconds.append(float(line(process)))
            process.kill()
            process.wait()
    bare, game = (statistics.median(taken[what]) for what in ("bare", "game"))
    text = f"{game / bare:.2f}x a bare window ({game:.2f} s against {bare:.2f} s)"
    return "first visible frame", text, "at most 2.5x"


def idle() -> list[tuple[str, str, str]]:
    """CPU and memory of a window in which nothing happens, for ten seconds."""
    cpu, memory = {}, {}
    for what in ("bare", "game"):
        process = child(what)
        line(process)
        time.sleep(3)
        before = ticks(process.pid)
        time.sleep(10)
        cpu[what] = (ticks(process.pid) - before) / os.sysconf("SC_CLK_TCK") / 10 * 100
        memory[what] = resident(process.pid)
        process.kill()
        process.wait()
    ratio = memory["game"] / memory["bare"]
    sizes = f"{memory['game']:.0f} MB against {memory['bare']:.0f} MB"
    return [
        ("idle CPU", f"{cpu['game']:.2f}% of a core (bare {cpu['bare']:.2f}%)", "under 1%"),
        ("memory while idle", f"{ratio:.2f}x a bare window ({sizes})", "at most 1.6x"),
    ]


def moving_card() -> tuple[str, str, str]:
    """Frames at 1080p while a card slides to its place, against copying one frame."""
    import pygame
    from child import game_in_plan

    game, lay = game_in_plan(FRAME_SIZE)
    surface, frames = pygame.Surface(FRAME_SIZE), []
    for _ in range(20):
        now = game.klok()
        game.klok = lambda now=now: now
        while game.draw(surface):
            now += 1 / 60
            game.klok = lambda now=now: now
        lay()
        game.draw(surface)
        busy = True
        while busy:
            now += 1 / 60
            game.klok = lambda now=now: now
            start = time.perf_counter()
            busy = game.draw(surface)
            frames.append((time.perf_counter() - start) * 1000)
    copy = memcpy_ms(surface)
    worst = statistics.quantiles(frames, n=100)[98]
    middle = statistics.median(frames)
    text = f"{worst:.2f} ms = {worst / copy:.1f}x a memcpy of it ({copy:.2f} ms; median {middle:.2f} ms)"
    return "p99 of a frame while a card moves, 1080p", text, "at most 4x, under 8 ms"


def memcpy_ms(surface: object) -> float:
    """Milliseconds to copy the pixels of one frame."""
    size = FRAME_SIZE[0] * FRAME_SIZE[1] * 4
    source, target = ctypes.create_string_buffer(size), ctypes.create_string_buffer(size)
    taken = [timed(lambda: ctypes.memmove(target, source, size)) for _ in range(50)]
    return statistics.median(taken)


def scoring() -> tuple[str, str, str]:
    """All twenty plans of a dilemma."""
    from game.domain.score import bereken, plannen
    from game.loading import standaard_dek

    dilemma = next(iter(standaard_dek().in_taal("nl").values()))
    taken = [timed(lambda: [bereken(dilemma, p) for p in plannen(dilemma)]) for _ in range(50)]
    return "scoring all twenty plans", f"{statistics.median(taken):.1f} ms", ""


def folding() -> tuple[str, str, str]:
    """A log of two thousand events, folded into a session."""
    from child import long_log

    from game.domain.evolve import fold

    log = long_log(2000)
    taken = [timed(lambda: fold(log)) for _ in range(10)]
    return "folding a log of 2,000 events", f"{statistics.median(taken):.1f} ms", ""


def timed(do: Callable[[], object]) -> float:
    """Milliseconds that it takes."""
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


def line(process: subprocess.Popen[str]) -> str:
    """The next line that a child prints."""
    assert process.stdout
    return process.stdout.readline()


def ticks(pid: int) -> int:
    """Clock ticks of CPU that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def resident(pid: int) -> float:
    """Megabytes of memory that a process holds."""
    rows = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith("VmRSS")) / 1024


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    main()
