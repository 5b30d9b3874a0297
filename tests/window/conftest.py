"""The game in a real window on a virtual screen, driven from outside as a player would."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import frozen

from game.domain.state import Sessie, Spel
from game.loading import standaard_dek
from game.session.lezen import lees
from game.spelvormen import TAFEL

SIZE = (1280, 720)
PATIENCE = 20.0


@frozen
class Player:
    """Somebody at the table: presses keys, clicks, and can look at the log on disk."""

    home: Path
    environment: dict[str, str]
    process: subprocess.Popen[bytes]
    spel: Spel
    root: str

    def key(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)

    def text(self, text: str) -> None:
        """Type letters as a keyboard does."""
        self._xdotool("type", "--delay", "30", text)

    def click(self, x: float, y: float) -> None:
        """Move there and click."""
        self._xdotool("mousemove", str(round(x)), str(round(y)), "click", "1")

    def focus(self) -> None:
        """Wait for the window and give it the keyboard, as a window manager would."""
        end = time.monotonic() + PATIENCE
        while (window := self._under_pointer()) == self.root and time.monotonic() < end:
            time.sleep(0.1)
        self._xdotool("windowfocus", "--sync", window)
        time.sleep(0.5)

    def sessie(self) -> Sessie | None:
        """The session as it stands on disk."""
        logs = sorted((self.home / "ideale-ambtenaar" / "sessies").glob("*.jsonl"))
        return lees(logs[-1], self.spel.dilemmas).sessie if logs else None

    def wait(self, until: Callable[[Sessie | None], bool]) -> Sessie | None:
        """Wait for the log to say something; fails when it does not within the patience."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            sessie = self.sessie()
            if until(sessie):
                return sessie
            assert self.process.poll() is None, "the game stopped"
            time.sleep(0.05)
        raise AssertionError(f"waited in vain; the session is at {self.sessie()}")

    def _under_pointer(self) -> str:
        return under_pointer(self.environment)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A virtual screen of its own."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        pytest.skip("Xvfb and xdotool are not installed")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    number = os.read(read, 16).decode().strip()
    yield f":{number}"
    server.terminate()
    server.wait()
    os.close(read)
    os.close(write)


@pytest.fixture
def player(display: str, tmp_path: Path) -> Iterator[Player]:
    """The game started by its command, with a home of its own."""
    environment = {**os.environ, "DISPLAY": display, "XDG_DATA_HOME": str(tmp_path)}
    environment.pop("SDL_VIDEODRIVER", None)
    root = under_pointer(environment)
    process = subprocess.Popen([sys.executable, "-m", "game"], env=environment)
    spel = Spel(TAFEL, standaard_dek().in_taal("nl"))
    player = Player(tmp_path, environment, process, spel, root)
    try:
        player.focus()
        yield player
    finally:
        process.terminate()
        process.wait(10)


def under_pointer(environment: dict[str, str]) -> str:
    """The number of the window at the right edge of the screen."""
    command = ["xdotool", "mousemove", str(SIZE[0] - 4), "300", "getmouselocation", "--shell"]
    done = subprocess.run(command, env=environment, check=True, capture_output=True)
    return dict(line.split("=") for line in done.stdout.decode().split())["WINDOW"]
