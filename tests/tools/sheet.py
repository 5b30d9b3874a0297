"""Lay every screen beside its target picture: `python tests/tools/sheet.py DEMO TARGETS OUT`.

DEMO is a folder that `ideale-ambtenaar demo` wrote, TARGETS the folder with the target pictures
(01-start.png and so on). OUT gets one picture per target: the target left, the game right.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

os.environ["SDL_VIDEODRIVER"] = "dummy"
import pygame  # noqa: E402 - the driver must be chosen first

SCREEN_OF: Mapping[str, str] = {
    "01-start": "start",
    "02a-dilemma": "dilemma",
    "02b-kijkers": "kijkers",
    "03a-drie-twee-een": "kiezen",
    "03b-dicht": "dicht",
    "04a-plan": "plan",
    "04b-stoel": "stoel",
    "05a-uitkomst": "uitkomst",
    "05b-kassabon": "kassabon",
    "06a-vraag": "vraag",
    "06b-waardering": "waardering",
    "09-eindbeeld": "eindbeeld",
    "12a-wending": "wending",
    "12b-schakelen": "schakelen",
    "12c-wat-als": "wat_als",
}
"""Which of the game's screens each target picture is about."""
SIZE = 1280, 720
GAP = 24


def main(demo: Path, targets: Path, out: Path) -> int:
    """Write the sheets; returns how many screens the demo did not pass."""
    out.mkdir(parents=True, exist_ok=True)
    missing = 0
    for target, screen in SCREEN_OF.items():
        shots = sorted(demo.glob(f"*-{screen}.png"))
        if not shots:
            print(f"{target}: no screen '{screen}' in {demo}")
            missing += 1
            continue
        sheet = pygame.Surface((2 * SIZE[0] + GAP, SIZE[1]))
        for place, path in enumerate((targets / f"{target}.png", shots[0])):
            picture = pygame.transform.smoothscale(pygame.image.load(str(path)), SIZE)
            sheet.blit(picture, (place * (SIZE[0] + GAP), 0))
        pygame.image.save(sheet, str(out / f"{target}.png"))
    return missing


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:4])))
