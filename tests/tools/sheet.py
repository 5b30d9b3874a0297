"""Lay every screen beside its target picture: `python tests/tools/sheet.py TARGETS OUT`.

TARGETS is the folder with the target pictures (01-start.png and so on). The game plays itself
twice, in the open and behind the screen; OUT gets one picture per target: the target left, the
game right.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import pygame

from game.cli import main as play

SCREEN_OF: Mapping[str, tuple[str, int]] = {
    "01-start": ("start", 0),
    "02a-dilemma": ("dilemma", 0),
    "02b-kijkers": ("kijkers", 0),
    "03a-drie-twee-een": ("kiezen", 0),
    "03b-dicht": ("dicht", 2),
    "04a-plan": ("plan", 0),
    "04b-stoel": ("stoel", 0),
    "05a-uitkomst": ("uitkomst", 0),
    "05b-kassabon": ("kassabon", 0),
    "06a-vraag": ("vraag", 0),
    "06b-waardering": ("waardering", 0),
    "09-eindbeeld": ("eindbeeld", 0),
    "12a-wending": ("wending", 0),
    "12b-schakelen": ("schakelen", 0),
    "12c-wat-als": ("wat_als", 0),
}
"""The screen that each target picture is about, and the time (from 0) that it is passed."""
SIZE = 1280, 720
GAP = 24


def main(targets: Path, out: Path) -> None:
    """Play, and write the sheets."""
    for manier in ("open", "dicht"):
        play(["demo", "--uit", str(out / manier), "--manier", manier])
    for target, (screen, time) in SCREEN_OF.items():
        manier = "dicht" if screen == "dicht" else "open"
        shot = sorted((out / manier).glob(f"*-{screen}.png"))[time]
        sheet = pygame.Surface((2 * SIZE[0] + GAP, SIZE[1]))
        for place, path in enumerate((targets / f"{target}.png", shot)):
            picture = pygame.transform.smoothscale(pygame.image.load(str(path)), SIZE)
            sheet.blit(picture, (place * (SIZE[0] + GAP), 0))
        pygame.image.save(sheet, str(out / f"{target}.png"))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
