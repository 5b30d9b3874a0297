"""The commands: play in a window or a terminal, and the author's tools.

Heavy rooms are imported when their command is chosen, so that each starts fast.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from game import demo
from game.werkplaats import controleer, kassabon

NO_SCREEN = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code says how it went."""
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot print a letter shows a question mark rather than a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    # What a command prints is for people and programs; pygame's greeting is for neither.
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    args = _parser().parse_args(argv)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ideale-ambtenaar",
        description="De Ideale Ambtenaar: een kaart- en reflectiespel voor publieke professionals.",
    )
    parser.add_argument("--terminal", action="store_true", help="speel in de terminal")
    parser.add_argument("--taal", choices=("nl", "en"), help="nl of en")
    parser.add_argument(
        "--scenarios", type=Path, metavar="MAP", help="een map met eigen dilemma's erbij"
    )
    subparsers = parser.add_subparsers(title="opdrachten", metavar="")
    for command in (controleer, kassabon, demo):
        command.add_parser(subparsers)
    return parser


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
    play(window, make_game(args.taal, args.scenarios))
    return 0


def _offer_terminal(args: argparse.Namespace) -> int:
    print("Hier is geen scherm. In de terminal speel je zo: ideale-ambtenaar --terminal")
    if not sys.stdin.isatty():
        return NO_SCREEN
    answer = input("Nu in de terminal spelen? [J/n] ").strip().lower()
    return _play_terminal(args) if answer in ("", "j", "ja", "y", "yes") else NO_SCREEN


def _play_terminal(args: argparse.Namespace) -> int:
    from game.terminal.play import play_terminal

    return play_terminal(args.taal, args.scenarios)
