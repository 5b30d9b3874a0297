"""Every screen looks as it did: each picture is drawn again and laid on the expected one.

Letters and curves differ between releases and machines, so pixels are compared on Linux x86-64
with the pinned pygame-ce only; elsewhere the pictures are drawn and nothing more. When a change
is meant, `PLAATJES=nieuw pytest tests/pictures` draws them anew.
"""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path

import pygame
import pytest
from pictures.plaatjes import PLAATJES, Plaatje
from pictures.vergelijk import FEW, differing, save, side_by_side

from game.screens.registry import SCREENS

ROOT = Path(__file__).parents[2]
EXPECTED = Path(__file__).parent / "verwacht"
CHANGED = ROOT / "uit" / "plaatjes"
"""Where expected, got and difference are laid side by side; not kept."""
ANEW = os.environ.get("PLAATJES") == "nieuw"
MOST_BYTES = 12_000_000
"""Some fifty kilobytes a picture: a clone stays quick."""

_PIN = re.search(r'"pygame-ce==([\d.]+)"', (ROOT / "pyproject.toml").read_text("utf-8"))
EXACT = (
    sys.platform == "linux"
    and platform.machine() == "x86_64"
    and _PIN is not None
    and pygame.version.ver == _PIN[1]
)


@pytest.mark.parametrize("plaatje", PLAATJES, ids=lambda plaatje: plaatje.bestand)
def test_a_screen_looks_as_expected(plaatje: Plaatje) -> None:
    got, path = plaatje.draw(), EXPECTED / plaatje.bestand
    if ANEW:
        save(got, path)
        return
    if not EXACT:
        pytest.skip("pixels are compared on Linux x86-64 with the pinned pygame-ce")
    expected = pygame.image.load(str(path)) if path.is_file() else None
    if expected is None or differing(expected, got) > FEW:
        changed = CHANGED / plaatje.bestand
        save(side_by_side(expected, got), changed)
        pytest.fail(f"{plaatje.bestand} is another picture now: look at {changed}")


def test_the_same_state_is_drawn_the_same_twice() -> None:
    first, second = PLAATJES[0].draw(), PLAATJES[0].draw()
    assert pygame.image.tobytes(first, "RGB") == pygame.image.tobytes(second, "RGB")


def test_no_picture_is_left_over_or_missing_and_together_they_stay_small() -> None:
    names = [plaatje.bestand for plaatje in PLAATJES]
    assert len(set(names)) == len(names)
    for path in EXPECTED.glob("*.png"):
        if ANEW and path.name not in names:
            path.unlink()
    assert {path.name for path in EXPECTED.glob("*.png")} == set(names)
    assert sum(path.stat().st_size for path in EXPECTED.glob("*.png")) < MOST_BYTES


def test_every_screen_is_in_a_picture() -> None:
    assert {plaatje.scherm for plaatje in PLAATJES} == set(SCREENS)


def test_a_difference_is_seen_and_a_rounding_is_not() -> None:
    one = pygame.Surface((100, 50))
    one.fill((200, 150, 100))
    other = one.copy()
    assert differing(one, other) == 0
    other.fill((205, 145, 100), (0, 0, 50, 50))
    assert differing(one, other) == 0
    other.fill((230, 150, 100), (0, 0, 10, 10))
    assert differing(one, other) == 100
    assert differing(one, pygame.Surface((50, 50))) == 2500
    assert side_by_side(one, other).get_at((3 * 100 + 24 - 100, 0))[:3] == (30, 0, 0)
