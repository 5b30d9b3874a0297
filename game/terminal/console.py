"""Lines out and lines in, for any console: no colour, no cursor tricks, no letter it cannot print.

A line that is piped in is echoed, so that what comes out reads as a conversation. The end of the
input is a way to stop, not an error.
"""

from __future__ import annotations

import shutil
import textwrap
import unicodedata
from typing import TextIO

WIDTH = 78
LONGEST = 2000
"""More letters than this on one line are not an answer."""
BLANK_LINES = 60
"""More than any common window is high: what was chosen scrolls out of sight."""

PLAIN = str.maketrans(
    {
        "‘": "'",
        "’": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "−": "-",
        "·": "-",
        "…": "...",
        "€": "EUR",
        "\N{NO-BREAK SPACE}": " ",
    }
)
"""What typographic signs become where the console has none."""


class Einde(Exception):
    """There is nothing more to read, or nobody left to read to."""


class Console:
    """A place to say and to ask; `interactief` tells a person at the keys from a script."""

    def __init__(self, uit: TextIO, binnen: TextIO) -> None:
        self._uit = uit
        self._binnen = binnen
        self._breedte = min(WIDTH, shutil.get_terminal_size().columns) if uit.isatty() else WIDTH

    @property
    def interactief(self) -> bool:
        """Whether what is typed shows on the screen by itself."""
        return self._binnen.isatty()

    def zeg(self, tekst: str = "", inspringen: int = 0) -> None:
        """Print a paragraph; its later lines are indented by so many spaces."""
        regels = textwrap.wrap(
            tekst,
            max(self._breedte, 20),
            subsequent_indent=" " * inspringen,
            break_on_hyphens=False,
        )
        self._schrijf("\n".join(regels) + "\n")

    def leeg(self) -> None:
        """Let everything that stands here scroll out of sight."""
        self._schrijf("\n" * BLANK_LINES)

    def vraag(self, woord: str) -> str:
        """Ask for one line; raises Einde when there is none."""
        self._schrijf(f"{woord} ")
        try:
            regel = self._binnen.readline()
        except OSError as fout:
            raise Einde from fout
        if not regel:
            self._schrijf("\n")
            raise Einde
        gelezen = schoon(regel[:LONGEST])
        if not self.interactief:
            self._schrijf(f"{gelezen}\n")
        return gelezen

    def _schrijf(self, tekst: str) -> None:
        try:
            self._uit.write(leesbaar(tekst, self._uit.encoding))
            self._uit.flush()
        except BrokenPipeError as fout:
            raise Einde from fout


def schoon(regel: str) -> str:
    """One line of text: without its end, control signs and halves of signs."""
    heel = unicodedata.normalize("NFC", regel.replace("\t", " "))
    return "".join(teken for teken in heel if unicodedata.category(teken) not in ("Cc", "Cs"))


def leesbaar(tekst: str, codering: str | None) -> str:
    """The text with the nearest sign for every one that this encoding does not have."""
    try:
        tekst.encode(codering or "utf-8")
    except UnicodeEncodeError:
        return "".join(_naaste(teken, codering or "utf-8") for teken in tekst)
    return tekst


def _naaste(teken: str, codering: str) -> str:
    kandidaten = (teken, teken.translate(PLAIN), unicodedata.normalize("NFKD", teken)[:1])
    return next((kandidaat for kandidaat in kandidaten if _kan(kandidaat, codering)), "?")


def _kan(teken: str, codering: str) -> bool:
    try:
        teken.encode(codering)
    except UnicodeEncodeError:
        return False
    return True
