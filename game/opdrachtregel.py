"""A command line that speaks Dutch: what argparse says by itself, in words for who never programs.

argparse asks gettext for each of its sentences, through two names in its own module. Those two
answer here from a table; a sentence that is not in it stays English, and the test says so.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

WRONG = 2

WOORDEN: Mapping[str, str] = {
    "usage: ": "Gebruik: ",
    "positional arguments": "wat je erbij schrijft",
    "options": "opties",
    "show this help message and exit": "laat deze uitleg zien",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "Schrijf er nog bij: %s.",
    "unrecognized arguments: %s": "Dit ken ik hier niet: %s.",
    "expected one argument": "schrijf er één woord of getal achter.",
    "ignored explicit argument %r": "%r kan hier niet achter staan.",
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s is te kort. Het kan zijn: %(matches)s."
    ),
    # The only types that can refuse without a sentence of their own are numbers.
    "invalid %(type)s value: %(value)r": "%(value)r is hier geen getal.",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "%(value)r kan hier niet. Kies uit: %(choices)s."
    ),
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": (
        "%(value)r kan hier niet. Bedoelde je %(closest)r? Kies uit: %(choices)s."
    ),
}
"""What argparse says -> how we say it. What only a programmer can do wrong is left out."""


class Opdrachtregel(argparse.ArgumentParser):
    """A parser whose complaint is one sentence, and below it how to get help."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and stop with 2."""
        self.exit(WRONG, f"{message}\nUitleg krijg je met: {self.prog} --help\n")


def streekoptie(parser: argparse.ArgumentParser) -> None:
    """Add `--streek BESTAND`, which several commands share."""
    parser.add_argument(
        "--streek",
        type=Path,
        metavar="BESTAND",
        help="zet de namen en cijfers van je eigen streek in de dilemma's, uit dit streekpakket "
        "(standaard: streek.yaml in je eigen map, als dat er is)",
    )


def spreek_nederlands() -> None:
    """From now on each new parser in this process speaks Dutch."""
    vars(argparse).update(_=_zin, ngettext=_zinnen)


def _zin(text: str) -> str:
    return WOORDEN.get(text, text)


def _zinnen(one: str, more: str, number: int) -> str:
    return _zin(one if number == 1 else more)
