"""Where a word of a text stands in its file, so that an editor jumps to the word itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from game.loading.klachten import Place

_WORD = re.compile(r"[^ \t]+")


def place_of(lines: list[str], start: Place, word: int) -> Place:
    """The place of the text's word with that number, from 0; else where the text starts.

    Folding makes one space of all white space, so the words of a text are the words of its lines.
    """
    return next(islice(_words(lines, start), word, None), start)


def _words(lines: list[str], start: Place) -> Iterator[Place]:
    here = lines[start.line - 1 : start.line]
    block = bool(here) and here[0][start.column - 1 : start.column] in (">", "|")
    for number in range(start.line + block, len(lines) + 1):
        after = start.column - 1 if number == start.line else 0
        for found in _WORD.finditer(lines[number - 1], after):
            yield Place(number, found.start() + 1)
