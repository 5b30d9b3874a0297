"""`ideale-ambtenaar demo`: the game plays a whole session by itself, through the real screens.

Off screen, on a simulated clock, with the same events that a player's mouse and keys would give.
Every screen that it passes becomes a picture, and the session's log stands beside them. The same
options give the same pictures, to the pixel.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

BAD_INPUT = 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "demo",
        help="laat het spel zichzelf spelen en bewaar plaatjes",
        description="Speelt een hele sessie vanzelf en bewaart een plaatje van elk scherm.",
    )
    parser.add_argument("--uit", type=Path, default=Path("demo"), metavar="MAP")
    parser.add_argument("--spelcode", default="", metavar="CODE")
    parser.add_argument("--spelers", type=int, default=4, choices=range(2, 9), metavar="2-8")
    parser.add_argument("--grootte", type=_size, default=(1920, 1080), metavar="1920x1080")
    parser.add_argument("--taal", default="nl", choices=("nl", "en"))
    parser.add_argument("--minuten", type=int, default=60, choices=(30, 45, 60, 90))
    parser.add_argument("--manier", default="open", choices=("open", "dicht"))
    parser.add_argument("--niveau", default="gewoon", choices=("licht", "gewoon", "gesprek"))
    parser.add_argument("--tekst", type=float, default=1.0, choices=(1.0, 1.15, 1.3))
    parser.add_argument("--contrast", action="store_true", help="met hoog contrast")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play and write; 0, or 2 after a sentence when that cannot be."""
    # No window is ever opened, so that this also runs on a machine without a screen.
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    from game.demospel import play_demo

    try:
        args.uit.mkdir(parents=True, exist_ok=True)
        refused = play_demo(args)
    except OSError as error:
        print(f"Naar {args.uit} kan het spel niet schrijven: {error.strerror}.", file=sys.stderr)
        return BAD_INPUT
    if refused:
        print(refused, file=sys.stderr)
        return BAD_INPUT
    print(f"De plaatjes en het logboek staan in {args.uit}.")
    return 0


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError("schrijf de grootte als 1920x1080")
    size = int(width), int(height)
    if not (640 <= size[0] <= 7680 and 400 <= size[1] <= 4320):
        raise argparse.ArgumentTypeError("de grootte ligt tussen 640x400 en 7680x4320")
    return size
