"""Quotation marks as printers set them, made of the straight ones that a keyboard types."""

from __future__ import annotations

import re
from functools import lru_cache

_STRAIGHT = re.compile("[\"']")
_CLIPPED = re.compile(r"'(?:(?:s|t|n|k|m|r|ie|em|tis)\b|\d)", re.IGNORECASE)
"""What loses its first letters to an apostrophe: 's avonds, 't, '90."""
_OPENERS = " \n\u00a0([{\u2014\u2013-/\u201c\u2018"
_SIGNS = {'"': ("\u201c", "\u201d"), "'": ("\u2018", "\u2019")}


@lru_cache(maxsize=4096)
def curly(text: str) -> str:
    """The text with “pairs”, ‘pairs’ and apostrophes (zo’n, ’s avonds), sign for sign."""
    if not _STRAIGHT.search(text):
        return text
    signs = list(text)
    for found in _STRAIGHT.finditer(text):
        at = found.start()
        opens, closes = _SIGNS[signs[at]]
        apostrophe = _CLIPPED.match(text, at) is not None
        signs[at] = opens if not apostrophe and _opening(signs, at) else closes
    return "".join(signs)


def _opening(signs: list[str], at: int) -> bool:
    """Whether a word begins right behind this sign, and none ends right before it."""
    # The stars of bold words are no signs of their own.
    before = next((sign for sign in reversed(signs[:at]) if sign != "*"), " ")
    after = next((sign for sign in signs[at + 1 :] if sign != "*"), " ")
    return before in _OPENERS and not after.isspace()
