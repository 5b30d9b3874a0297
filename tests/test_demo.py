"""`demo`: the game plays itself; the same code gives the same pictures, to the byte."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.domain.fase import Fase
from game.oefeningen import NAMEN
from game.spelvormen import ALLEEN, KLAS, TAFEL

QUICK = ("--grootte", "640x400", "--spelers", "2", "--minuten", "30")


def demo(uit: Path, *options: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    """Play in a process of its own; `seed` shuffles what Python leaves to chance."""
    return subprocess.run(
        [sys.executable, "-m", "game", "demo", "--uit", str(uit), *QUICK, *options],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def log(folder: Path) -> list[dict[str, object]]:
    lines = (folder / "sessie.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize(("taal", "manier"), [("nl", "open"), ("en", "dicht")])
def test_the_code_of_a_session_plays_it_again_to_the_byte(
    tmp_path: Path, taal: str, manier: str
) -> None:
    options = ("--taal", taal, "--manier", manier)
    first = demo(tmp_path / "first", *options)
    assert (first.returncode, first.stderr) == (0, "")
    begun = next(line for line in log(tmp_path / "first") if line.get("soort") == "SessieBegonnen")
    again = demo(tmp_path / "again", *options, "--spelcode", str(begun["spelcode"]), seed="7")
    assert (again.returncode, again.stderr) == (0, "")
    assert files(tmp_path / "first") == files(tmp_path / "again")


def test_somebody_alone_passes_every_screen_of_their_session_and_every_exercise(
    tmp_path: Path,
) -> None:
    assert demo(tmp_path, "--alleen").returncode == 0
    shown = [path.stem.partition("-")[2] for path in sorted(tmp_path.glob("*.png"))]
    passed = {fase.value for fase in (*ALLEEN.ronde, *ALLEEN.slot)}
    assert passed - {"nieuwe_bon"} <= set(shown)
    assert {"alleen", "groei"} <= set(shown)
    assert shown.count("oefening") > 10 * len(NAMEN)


def test_a_lesson_passes_every_step(tmp_path: Path) -> None:
    assert demo(tmp_path, "--klas").returncode == 0
    shown = {path.stem.partition("-")[2] for path in tmp_path.glob("*.png")}
    assert {fase.value for fase in (*KLAS.ronde, *KLAS.slot)} <= shown
    assert {"opzet_klas", "tellen", "tafelplan", "tafelwissel", "docent"} <= shown
    assert log(tmp_path)[-1]["soort"] == "SessieGesloten"


def test_a_whole_session_passes_every_screen_of_its_manner(tmp_path: Path) -> None:
    assert demo(tmp_path, "--manier", "dicht", "--minuten", "60").returncode == 0
    shown = {path.stem.partition("-")[2] for path in tmp_path.glob("*.png")}
    elsewhere = {Fase.GREEP, Fase.KIEZEN, Fase.LATEN_ZIEN}
    passed = {fase.value for fase in (*TAFEL.ronde, *TAFEL.slot) if fase not in elsewhere}
    assert passed - {"nieuwe_bon"} <= shown
    assert {"start", "opzet", "uitleg", "instellingen", "feiten"} <= shown
    assert {"profielen", "zelftest", "drie_punten", "kwadrant", "moment_groot"} <= shown
    assert {pygame.image.load(str(path)).get_size() for path in tmp_path.glob("*.png")} == {
        (640, 400)
    }
    assert log(tmp_path)[-1]["soort"] == "SessieGesloten"
    assert {path.suffix for path in tmp_path.iterdir()} == {".png", ".jsonl"}


@pytest.mark.parametrize("taal", ["nl", "en"])
def test_a_wrong_code_gets_one_dutch_sentence(tmp_path: Path, taal: str) -> None:
    made = demo(tmp_path, "--spelcode", "DIT-IS-NIETS", "--taal", taal)
    assert made.returncode == 2
    assert made.stdout == ""
    assert made.stderr.startswith("Deze spelcode klopt niet")
    assert made.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_gets_one_sentence(tmp_path: Path) -> None:
    in_the_way = tmp_path / "bestand"
    in_the_way.write_text("geen map", "utf-8")
    for uit in (in_the_way, in_the_way / "demo"):
        made = demo(uit)
        assert made.returncode == 2
        assert made.stderr.startswith(f"Naar {uit} kan het spel niet schrijven")
        assert made.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "options",
    [("--grootte", "groot"), ("--grootte", "100x100"), ("--spelers", "9"), ("--taal", "fr")],
)
def test_an_option_that_cannot_be_is_refused(tmp_path: Path, options: tuple[str, str]) -> None:
    made = demo(tmp_path / "demo", *options)
    assert made.returncode == 2
    assert options[0] in made.stderr
    assert not (tmp_path / "demo").exists()
