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

from game.opdrachtregel import streekoptie

BAD_INPUT = 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "demo",
        help="laat het spel zichzelf spelen en bewaar plaatjes",
        description="Speelt een hele sessie vanzelf en bewaart een plaatje van elk scherm.",
    )
    _what_is_played(parser)
    _how_it_looks(parser)
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
    except OSError:
        print(
            f"Naar {args.uit} kan het spel niet schrijven. Kies een andere map met --uit.",
            file=sys.stderr,
        )
        return BAD_INPUT
    if refused:
        print(refused, file=sys.stderr)
        return BAD_INPUT
    print(f"De plaatjes en het logboek staan in {args.uit}.")
    return 0


def _what_is_played(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--spelcode",
        default="",
        metavar="CODE",
        help="speel de dilemma's en de loting van deze spelcode (standaard: elke keer dezelfde)",
    )
    streekoptie(parser)
    parser.add_argument(
        "--alleen",
        action="store_true",
        help="speel wat één persoon kan oefenen, met alle oefeningen (standaard: een tafel)",
    )
    parser.add_argument(
        "--klas",
        action="store_true",
        help="geef een les aan een klas, zonder telefoons (standaard: een tafel)",
    )
    parser.add_argument(
        "--spelers",
        type=int,
        default=4,
        choices=range(2, 9),
        metavar="2-8",
        help="zoveel spelers zitten aan tafel (standaard: %(default)s)",
    )
    parser.add_argument(
        "--minuten",
        type=int,
        default=60,
        choices=(30, 45, 60, 90),
        help="zo lang duurt de sessie (standaard: %(default)s)",
    )
    parser.add_argument(
        "--manier",
        default="open",
        choices=("open", "dicht"),
        help="kies open met vingers, of dicht: de laptop gaat rond (standaard: %(default)s)",
    )
    parser.add_argument(
        "--niveau",
        default="gewoon",
        choices=("licht", "gewoon", "gesprek"),
        help="toon de lat vooraf (licht), later (gewoon) of nooit (gesprek) (standaard: gewoon)",
    )


def _how_it_looks(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--uit",
        type=Path,
        default=Path("demo"),
        metavar="MAP",
        help="bewaar de plaatjes in deze map (standaard: %(default)s)",
    )
    parser.add_argument(
        "--grootte",
        type=_size,
        default=(1920, 1080),
        metavar="BREEDxHOOG",
        help="zo groot wordt elk plaatje, in pixels (standaard: 1920x1080)",
    )
    parser.add_argument(
        "--taal",
        default="nl",
        choices=("nl", "en"),
        help="speel in het Nederlands of het Engels (standaard: %(default)s)",
    )
    parser.add_argument(
        "--tekst",
        type=_getal,
        default=1.0,
        choices=(1.0, 1.15, 1.3),
        help="maak alle tekst zoveel keer zo groot (standaard: %(default)s)",
    )
    parser.add_argument(
        "--contrast",
        action="store_true",
        help="teken met hoog contrast: zwart op wit (standaard: uit)",
    )


def _getal(text: str) -> float:
    """A number, with a comma or a point."""
    return float(text.replace(",", "."))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError("schrijf de grootte als 1920x1080.")
    size = int(width), int(height)
    if not (640 <= size[0] <= 7680 and 400 <= size[1] <= 4320):
        raise argparse.ArgumentTypeError("de grootte ligt tussen 640x400 en 7680x4320.")
    return size
