"""The commands: play in a window or a terminal, and the author's tools.

Heavy rooms are imported when their command is chosen, so that each starts fast.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from game import demo, kamer
from game.druk import opdracht as druk
from game.opdrachtregel import Opdrachtregel, spreek_nederlands, streekoptie
from game.werkplaats import balans, controleer, kassabon, nieuw, proef, schema

NO_SCREEN = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code says how it went."""
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot print a letter shows a question mark rather than a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    # What a command prints is for people and programs; pygame's greeting is for neither.
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    args = parser().parse_args(argv)
    if not hasattr(args, "run"):
        return _play_terminal(args) if args.terminal else _play_window(args)
    try:
        code = int(args.run(args))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough (`... | head`). Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def parser() -> argparse.ArgumentParser:
    """What may be written on the command line; `run` says which command was."""
    spreek_nederlands()
    line = Opdrachtregel(
        prog="ideale-ambtenaar",
        usage="%(prog)s [OPTIES] [OPDRACHT]",
        description="De Ideale Ambtenaar: een kaart- en reflectiespel voor publieke professionals. "
        "Zonder opdracht begint het spel.",
    )
    line.add_argument(
        "--terminal",
        action="store_true",
        help="speel in de terminal, met alleen tekst (standaard: in een venster)",
    )
    line.add_argument(
        "--taal",
        choices=("nl", "en"),
        help="speel in het Nederlands of het Engels (standaard: zoals de vorige keer)",
    )
    line.add_argument(
        "--scenarios",
        type=Path,
        metavar="MAP",
        help="speel ook met de dilemma's in deze map (standaard: alleen die van het spel en die "
        "in je eigen map)",
    )
    streekoptie(line)
    subparsers = line.add_subparsers(
        title="opdrachten",
        metavar="OPDRACHT",
        prog=line.prog,
        help="meer uitleg krijg je met: %(prog)s OPDRACHT --help",
    )
    for command in (nieuw, controleer, kassabon, balans, proef, druk, schema, kamer, demo):
        command.add_parser(subparsers)
    return line


def _play_window(args: argparse.Namespace) -> int:
    import pygame

    if not getattr(pygame, "IS_CE", False):
        print(
            "Dit spel heeft pygame-ce nodig, maar hier staat pygame. Doe eerst:\n"
            "  pip uninstall pygame pygame-ce\n  pip install pygame-ce",
            file=sys.stderr,
        )
        return NO_SCREEN
    from game.start import make_game
    from game.window import NoScreen, open_window, play

    try:
        window = open_window()
    except NoScreen:
        return _offer_terminal(args)
    play(window, make_game(args.taal, args.scenarios, args.streek))
    return 0


def _offer_terminal(args: argparse.Namespace) -> int:
    print("Hier is geen scherm. In de terminal speel je zo: ideale-ambtenaar --terminal")
    if not sys.stdin.isatty():
        return NO_SCREEN
    answer = input("Nu in de terminal spelen? [J/n] ").strip().lower()
    return _play_terminal(args) if answer in ("", "j", "ja", "y", "yes") else NO_SCREEN


def _play_terminal(args: argparse.Namespace) -> int:
    from game.files import user_dir
    from game.terminal.play import play_terminal
    from game.uitvoer import Uitvoer, open_in_browser

    uitgever = Uitvoer(user_dir("verslagen"), open_in_browser)
    return play_terminal(uitgever, args.taal, args.scenarios, args.streek)
