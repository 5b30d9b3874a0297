"""The wheel, installed in an empty environment and run from another folder, is a whole game.

Slow, because it fetches what the wheel depends on: leave it out with `-m "not wheel"`.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

import attrs
import pytest

pytestmark = pytest.mark.wheel

ROOT = Path(__file__).parents[1]
SHIPPED = {"*/*.yaml": "scenarios", "*.schema.json": "scenarios"}
SHIPPED |= {"*.ttf": "assets/fonts", "*.svg": "assets/scenes", "*.wav": "assets/sounds"}
BIN = "Scripts" if os.name == "nt" else "bin"

SESSION = """
import pygame
from game import __file__ as package
from game.domain import commands as c
from game.domain.meespeler import volgende_wens
from game.files import data_dir
from game.start import make_game
from game.texts.redenen import REDENEN
from game.texts.vertaler import LOCALE, Vertaler

for folder in (data_dir("assets"), data_dir("scenarios"), LOCALE):
    assert package.rpartition("game")[0] in str(folder) and folder.is_dir(), folder
english = Vertaler("en")
assert all(english(dutch) != dutch for dutch in REDENEN.values())

pygame.display.init()
game = make_game("en")
assert game.lees()
surface = pygame.Surface((1280, 720))
game.draw(surface)
assert game.grant(c.BeginSessie(("Joost", "Samira"), seed=1, minuten=30))
seen = set()
while not game.session.sessie.gesloten:
    game.draw(surface)
    seen.add(game.session.sessie.fase)
    assert game.grant(volgende_wens(game.session.view))
game.sounds.play("bell")
saved = game.session.pad
print(len(seen), saved)
"""


@attrs.frozen
class Installed:
    """A fresh environment with the wheel in it, and a folder that is not the checkout."""

    venv: Path
    elsewhere: Path

    def run(self, *command: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
        outside = {"DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH", "VIRTUAL_ENV"}
        env = {name: value for name, value in os.environ.items() if name not in outside}
        env |= {"HOME": str(self.elsewhere), "XDG_DATA_HOME": str(self.elsewhere / "data")}
        env |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
        program = str(self.venv / BIN / command[0])
        return subprocess.run(
            [program, *command[1:]],
            cwd=self.elsewhere,
            env=env,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )


def do(command: Sequence[str | Path]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    do([sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT])
    return next(folder.glob("ideale_ambtenaar-*-py3-none-any.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    venv = tmp_path_factory.mktemp("venv")
    do([sys.executable, "-m", "venv", venv])
    do([venv / BIN / "pip", "install", "--quiet", wheel])
    return Installed(venv, tmp_path_factory.mktemp("elders"))


def test_everything_shipped_is_in_the_wheel(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    for pattern, folder in SHIPPED.items():
        files = [path.relative_to(ROOT) for path in (ROOT / folder).glob(pattern)]
        assert files
        assert {f"game/_data/{path.as_posix()}" for path in files} <= names
    assert "game/texts/locale/en/LC_MESSAGES/game.mo" in names
    assert {name for name in names if name.endswith((".pyc", ".po", ".pot", ".jsonl"))} == set()
    assert {"game", "ideale_ambtenaar-0"} == {
        name.split("/")[0].partition(".")[0] for name in names
    }


def test_the_shipped_dilemmas_are_found_and_sound(installed: Installed) -> None:
    done = installed.run("ideale-ambtenaar", "controleer")
    assert done.returncode == 0, done.stdout + done.stderr
    shipped = len([p for p in (ROOT / "scenarios").glob("*/*.yaml") if ".en." not in p.name])
    assert done.stdout.splitlines()[-1].startswith(f"{shipped} bestanden bekeken, 0 fouten")


def test_a_receipt_of_a_file_of_your_own(installed: Installed) -> None:
    source = ROOT / "scenarios" / "woningnood" / "kantoor.yaml"
    for sibling in (source, source.with_suffix(".en.yaml")):
        (installed.elsewhere / sibling.name).write_bytes(sibling.read_bytes())
    done = installed.run("ideale-ambtenaar", "kassabon", "kantoor.yaml", "--plan", "B1,O1,V1")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.strip()
    assert installed.run("ideale-ambtenaar", "kassabon", "weg.yaml", "--alle").returncode == 2


def test_the_cards_are_printed_out_of_the_package(installed: Installed) -> None:
    done = installed.run("ideale-ambtenaar", "druk", "--uit", "kaarten.html")
    assert done.returncode == 0, done.stdout + done.stderr
    page = (installed.elsewhere / "kaarten.html").read_text("utf-8")
    assert "@page" in page
    assert page.count("src: url('data:font/ttf;base64,") == 4


def test_a_dilemma_can_be_begun_out_of_the_package(installed: Installed) -> None:
    answers = "zorg\nDe lift\nDe lift is stuk.\n\n" + "\n" * 5 + "recht relatie\n"
    done = installed.run("ideale-ambtenaar", "nieuw", "mijn", stdin=answers)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (installed.elsewhere / "mijn" / "dilemma.schema.json").is_file()
    done = installed.run("ideale-ambtenaar", "controleer", "mijn")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_whole_session_is_played_and_drawn_out_of_the_package(installed: Installed) -> None:
    done = installed.run("python", "-I", "-c", SESSION)
    assert done.returncode == 0, done.stdout + done.stderr
    phases, saved = done.stdout.splitlines()[-1].split(" ", 1)
    assert int(phases) > 12
    assert Path(saved).is_relative_to(installed.elsewhere)
    assert b"SessieGesloten" in Path(saved).read_bytes()


def test_the_terminal_starts_and_stops_when_its_input_ends(installed: Installed) -> None:
    done = installed.run("ideale-ambtenaar", "--terminal")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Ideale Ambtenaar" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_it_says_so_and_offers_the_terminal(installed: Installed) -> None:
    command = "import os, sys; os.environ['SDL_VIDEODRIVER'] = 'x11'; sys.argv[1:] = []\n"
    done = installed.run(
        "python", "-I", "-c", command + "from game.cli import main; sys.exit(main())"
    )
    assert done.returncode == 2, done.stdout + done.stderr
    assert "ideale-ambtenaar --terminal" in done.stdout
    assert len(done.stdout.strip().splitlines()) == 1
