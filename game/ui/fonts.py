"""The fonts: opened when first needed, measured once per word, never fatal.

A font file that is missing becomes pygame's own font. A letter that the font lacks takes its
whole word to the fallback font, a sign (emoji, arrow) only itself; what neither has is drawn as
the font's box. Strings are cleaned first: pygame stops at null characters and lone surrogates.
"""

from __future__ import annotations

import math
import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import pygame

from game import files
from game.ui.theme import Colour

FACES = {
    "title": "fraunces-semibold.ttf",
    "quote": "fraunces-italic.ttf",
    "body": "atkinson-regular.ttf",
    "bold": "atkinson-bold.ttf",
    "fallback": "fallback.ttf",
}
_PROBE_PX = 96
_MOST = 20_000
"""Words that are remembered; a whole session has some thousands."""
_NOWHERE = "\uffff"  # no font has a glyph for a non-character
_INVISIBLE = {"Cc", "Cf", "Cs"}
_SPACES = {"\t": " ", "\u2009": " ", "\u202f": "\u00a0"}  # few fonts know the thin ones
_WORDS = re.compile(r"\s+|\S+")


class Fonts:
    """Opened fonts by face (title, quote, body, bold, fallback) and pixel size."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or files.data_dir("assets") / "fonts"
        self._open: dict[tuple[str, int], pygame.Font] = {}
        self._has: dict[tuple[str, str], bool] = {}
        self._widths: dict[tuple[str, int, str], float] = {}
        self._words: dict[tuple[str, str], list[tuple[str, str]]] = {}
        self._rises: dict[tuple[str, int], tuple[float, float]] = {}

    def font(self, face: str, px: int) -> pygame.Font:
        """The font of that face at that size, opened once."""
        key = face, max(1, px)
        if key not in self._open:
            self._open[key] = self._load(*key)
        return self._open[key]

    def width(self, face: str, px: int, text: str) -> float:
        """The width of a cleaned text in pixels, fallback runs included; measured once."""
        key = face, px, text
        if key not in self._widths:
            if len(self._widths) > _MOST:
                self._widths.clear()
            fine = fineness(px)
            self._widths[key] = sum(
                self.font(own, px * fine).size(part)[0] / fine
                for part, own in self.runs(face, text)
            )
        return self._widths[key]

    def rise(self, face: str, px: int) -> tuple[float, float]:
        """How far letters reach above the baseline and below it, in pixels."""
        key = face, px
        if key not in self._rises:
            fine = fineness(px)
            font = self.font(face, px * fine)
            self._rises[key] = font.get_ascent() / fine, -font.get_descent() / fine
        return self._rises[key]

    def picture(self, face: str, px: int, text: str, colour: Colour) -> pygame.Surface:
        """The text of one run drawn on a transparent surface, letters evenly spaced."""
        fine = fineness(px)
        font = self.font(face, px * fine)
        if font.size(text)[0] <= 0:  # pygame refuses to draw what takes no room
            return pygame.Surface((1, 1), pygame.SRCALPHA)
        large = font.render(text, True, colour)
        if fine == 1:
            return large
        width, height = (math.ceil(side / fine) for side in large.get_size())
        return pygame.transform.smoothscale(large, (max(1, width), max(1, height)))

    def runs(self, face: str, text: str) -> list[tuple[str, str]]:
        """The text in parts, each with the face that can draw it."""
        if text.isascii():  # every font has these
            return [(text, face)] if text else []
        runs: list[tuple[str, str]] = []
        for word in _WORDS.findall(text):
            key = face, word
            if key not in self._words:
                if len(self._words) > _MOST:
                    self._words.clear()
                self._words[key] = self._word_runs(face, word)
            for part, own in self._words[key]:
                if runs and runs[-1][1] == own:
                    runs[-1] = runs[-1][0] + part, own
                else:
                    runs.append((part, own))
        return runs

    def _word_runs(self, face: str, word: str) -> list[tuple[str, str]]:
        strange = [sign for sign in word if self._needs_fallback(face, sign)]
        if not strange:
            return [(word, face)]
        if any(unicodedata.category(sign)[0] in "LM" for sign in strange):
            return [(word, "fallback")]
        return [(sign, "fallback" if sign in strange else face) for sign in word]

    def _needs_fallback(self, face: str, sign: str) -> bool:
        return not self._covers(face, sign) and self._covers("fallback", sign)

    def _covers(self, face: str, sign: str) -> bool:
        if sign.isascii():
            return True
        key = face, sign
        if key not in self._has:
            self._has[key] = sign.isspace() or not _same_glyph(
                self.font(face, _PROBE_PX), sign, _NOWHERE
            )
        return self._has[key]

    def _load(self, face: str, px: int) -> pygame.Font:
        if not pygame.font.get_init():
            pygame.font.init()
        path = self._folder / FACES[face]
        try:
            return pygame.Font(str(path), px)
        except (FileNotFoundError, pygame.error):
            return pygame.Font(None, px)


def fineness(px: int) -> int:
    """How much larger a text is drawn before it is scaled down.

    SDL_ttf spaces letters in whole pixels, which is uneven in small print ("Ontwer p").
    """
    return 4 if px <= 24 else 2 if px <= 56 else 1


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """The text that fonts can draw: composed accents, newlines kept, nothing invisible."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(
        _SPACES.get(sign, sign)
        for sign in unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
        if sign in "\n\t" or _visible(sign)
    )


def _visible(sign: str) -> bool:
    # Variation selectors (U+FE00-FE0F) only choose a colour edition that no font here has.
    return unicodedata.category(sign) not in _INVISIBLE and not "\ufe00" <= sign <= "\ufe0f"


def _same_glyph(font: pygame.Font, one: str, other: str) -> bool:
    """Whether both are drawn alike; equal metrics alone may be a coincidence."""
    if font.size(one)[0] <= 0:
        return True  # it takes no room, so there is nothing to see
    if font.metrics(one) != font.metrics(other):
        return False
    pictures = [font.render(sign, False, "white", "black") for sign in (one, other)]
    return pygame.image.tobytes(pictures[0], "RGB") == pygame.image.tobytes(pictures[1], "RGB")
