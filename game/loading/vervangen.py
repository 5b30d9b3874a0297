"""Words of a text for other words: whole words, the longest first, no words twice.

What was put in its place is never looked at again, so that two names can change places.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from attrs import field, frozen

_LETTER = r"[\w\u0300-\u036f]"
_SPACE = "[ \u00a0]"


@frozen
class Vervangen:
    """A text with its words replaced, and which words were found there."""

    tekst: str
    gedaan: tuple[str, ...] = ()
    """The words that were replaced, in the order of the text."""


@frozen
class Vervanger:
    """Puts other words in place of words; `woorden` says which for which."""

    woorden: Mapping[str, str] = field(hash=False)

    def __call__(self, tekst: str) -> Vervangen:
        """The text with every word of the table replaced, and what was replaced."""
        parts, gedaan, end = [], [], 0
        for start, stop, van in sorted(self._taken(tekst)):
            parts += [tekst[end:start], _as_begun(tekst[start], van, self.woorden[van])]
            gedaan.append(van)
            end = stop
        return Vervangen("".join([*parts, tekst[end:]]), tuple(gedaan))

    def staat_in(self, tekst: str) -> frozenset[str]:
        """Which of the words stand in the text, also within longer ones of the table."""
        plain = _plain(tekst)
        # Looking for the words as they are is much faster, and nearly always enough.
        near = (each for each in self._patronen if _plain(each[1:]) in plain)
        return frozenset(van for van in near if self._patronen[van].search(tekst))

    def _taken(self, tekst: str) -> list[tuple[int, int, str]]:
        """Where which words are replaced: a longer one first, and nothing that is taken."""
        taken: list[tuple[int, int, str]] = []
        for van in sorted(self.staat_in(tekst), key=lambda each: (-len(each), each)):
            for found in self._patronen[van].finditer(tekst):
                start, stop = found.span()
                if all(stop <= first or last <= start for first, last, _ in taken):
                    taken.append((start, stop, van))
        return taken

    @cached_property
    def _patronen(self) -> Mapping[str, re.Pattern[str]]:
        return {van: _pattern(van) for van in self.woorden}


def _pattern(van: str) -> re.Pattern[str]:
    """The words as whole words: no part of a longer word, nor of a longer number (212, 1.212)."""
    first = f"[{van[0]}{van[0].upper()}]" if _begins_small(van) else re.escape(van[0])
    body = first + re.escape(_plain(van[1:])).replace(r"\ ", _SPACE)
    before = rf"(?<!{_LETTER})" + (r"(?<!\d[.,:])" if van[0].isdigit() else "")
    after = rf"(?!{_LETTER})" + (r"(?![.,:]\d)" if van[-1].isdigit() else "")
    return re.compile(before + body + after)


def _plain(tekst: str) -> str:
    """The text with plain spaces; one that holds words together is a space like any other."""
    return tekst.replace("\u00a0", " ")


def _begins_small(van: str) -> bool:
    return van[0].islower() and len(van[0].upper()) == 1


def _as_begun(letter: str, van: str, naar: str) -> str:
    """The new words, with a capital where the old ones got one at the start of a sentence."""
    return naar[:1].upper() + naar[1:] if letter != van[0] and letter.isupper() else naar
