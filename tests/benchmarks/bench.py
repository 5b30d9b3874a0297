"""Measure the game against a bare pygame window: `python tests/benchmarks/bench.py`.

Ratios say more than seconds: both sides run on the same machine at the same moment. Needs a
screen or Xvfb, and Linux for idle CPU and memory. Prints a table in Markdown.
"""

from __future__ import annotations

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
RUNS = 7
DISPLAY = ":31"

Row = tuple[str, str, str]
"""What was measured, the outcome, and the aim."""


def main() -> None:
    """Print every measurement with its aim."""
    from frames import frames
    from rules import rules

    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        os.environ["XDG_CONFIG_HOME"] = folder
        # As after an installation: compiled once, not at every start.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = f"{folder}/compiled"
        with screen():
            rows = [first_frame(), *idle()]
        rows += [*frames(), *rules()]
    print(
        f"{platform.machine()}, {os.cpu_count()} cores (load {os.getloadavg()[0]:.1f}), "
        f"{platform.system()}, Python {platform.python_version()}\n"
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
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1920x1080x24"], stderr=subprocess.DEVNULL
    )
    os.environ["DISPLAY"] = DISPLAY
    time.sleep(1.5)
    try:
        yield
    finally:
        del os.environ["DISPLAY"]
        server.terminate()
        server.wait()


def child(what: str) -> tuple[subprocess.Popen[str], float]:
    """A process, and the number that it prints: the seconds until its window's first flip."""
    command = [sys.executable, str(HERE / "child.py"), what, str(time.monotonic())]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    for line in process.stdout:
        if line[0].isdigit():
            return process, float(line)
    sys.exit(f"The measured process '{what}' said nothing.")


def stop(process: subprocess.Popen[str]) -> None:
    """End a child."""
    process.kill()
    process.wait()


def first_frame() -> Row:
    """Seconds from the start of the process until the first flip, the kinds in turn."""
    taken: dict[str, list[float]] = {"bare": [], "lean": [], "game": []}
    for run in range(RUNS + 1):
        for what, seconds in taken.items():
            process, shown = child(what)
            if run:  # the first one compiles, and fills the disk cache
                seconds.append(shown)
            stop(process)
    bare, lean, game = (statistics.median(taken[what]) for what in ("bare", "lean", "game"))
    return (
        "first visible frame, from the start of the process",
        f"**{game / bare:.2f}x** a bare window ({game:.2f} s against {bare:.2f} s; "
        f"{game / lean:.2f}x one without OpenGL, {lean:.2f} s)",
        "at most 2.5x",
    )


def idle() -> list[Row]:
    """CPU and memory of a window of 1280x720 in which nothing happens, for twenty seconds.

    SDL loads OpenGL for a bare window, and the game asks it not to: both ways are measured.
    """
    cpu, memory = {}, {}
    processes = {what: child(what)[0] for what in ("bare", "lean", "game")}
    time.sleep(3)
    before = {what: ticks(process.pid) for what, process in processes.items()}
    time.sleep(20)
    for what, process in processes.items():
        used = ticks(process.pid) - before[what]
        cpu[what] = used / os.sysconf("SC_CLK_TCK") / 20 * 100
        memory[what] = resident(process.pid)
        stop(process)
    process, after = child("played")
    stop(process)
    return [
        (
            "CPU on the start screen while nothing happens",
            f"**{cpu['game']:.2f}%** of a core (a bare window that waits: {cpu['bare']:.2f}%)",
            "under 1%",
        ),
        (
            "memory on the start screen, 1280x720",
            f"**{memory['game'] / memory['bare']:.2f}x** a bare window "
            f"({memory['game']:.0f} MB against {memory['bare']:.0f} MB; "
            f"{memory['game'] / memory['lean']:.2f}x one without OpenGL, {memory['lean']:.0f} MB)",
            "at most 1.6x",
        ),
        (
            "memory after a whole session, 1280x720",
            f"**{after / memory['bare']:.2f}x** a bare window ({after:.0f} MB; "
            f"{after / memory['lean']:.2f}x one without OpenGL)",
            "",
        ),
    ]


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
