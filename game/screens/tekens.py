"""Small drawings for *zo werkt het*: a file, cards, a phone, balloons, a laptop, keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from game.ui.svg import circle, document, group, line, path, rect

INK, PAPER, PALE, GREY = "#1B2438", "#FFFFFF", "#E4E9EE", "#9AA3B2"
BLUE, ORANGE, GREEN, RED = "#1B4F8A", "#E08A00", "#7FCDBB", "#A65E45"


@cache
def teken_svg(name: str) -> str:
    """The drawing with that name, 120 by 120; always the same."""
    return document(TEKENS[name](), 120, 120)


def _zaak() -> str:
    """A file with a few lines and a paper clip."""
    back = rect(22, 18, 72, 92, "#C9B58F", rx=6)
    sheet = rect(30, 10, 68, 90, PAPER, rx=5, stroke=PALE, stroke_width=2)
    words = line("M42 36H86M42 50H86M42 64H74M42 78H82", GREY, 5)
    return back + sheet + words + line("M50 4v20a6 6 0 0 0 12 0V8", RED, 4)


def _card(x: float, y: float, turn: float, colour: str) -> str:
    face = rect(-20, -30, 40, 60, PAPER, rx=6, stroke=PALE, stroke_width=2)
    band = path("M-20 -18v-6a6 6 0 0 1 6 -6h28a6 6 0 0 1 6 6v6z", colour)
    words = line("M-11 -4H11M-11 8H5", GREY, 4)
    return group(face + band + words, transform=f"translate({x} {y}) rotate({turn})")


def _plan() -> str:
    """Three cards, fanned out."""
    return _card(30, 64, -14, BLUE) + _card(60, 58, 0, ORANGE) + _card(90, 64, 14, GREEN)


def _bon() -> str:
    """A receipt with three bars."""
    paper = path("M26 8h68v100l-11 -8 -11 8 -12 -8 -12 8 -11 -8 -11 8z", PAPER, stroke=PALE,
                 stroke_width=2)  # fmt: skip
    bars = "".join(
        rect(36, y, 48, 11, PALE, rx=5.5) + rect(36, y, wide, 11, colour, rx=5.5)
        for y, wide, colour in ((24, 38, BLUE), (46, 24, ORANGE), (68, 44, GREEN))
    )
    return paper + bars + line("M70 20V38M70 42V60M70 64V82", INK, 4)


def _telefoon() -> str:
    """A telephone that rings."""
    body = rect(36, 14, 46, 92, INK, rx=10) + rect(41, 24, 36, 68, "#DCE5EA", rx=3)
    ring = line("M26 34Q18 46 26 58M92 34Q100 46 92 58M14 28Q2 46 14 64M104 28Q116 46 104 64",
                RED, 5)  # fmt: skip
    return body + ring + circle(59, 99, 3.5, GREY) + circle(59, 58, 11, GREEN)


def _gesprek() -> str:
    """Two balloons."""
    left = path("M16 16h52a12 12 0 0 1 12 12v22a12 12 0 0 1 -12 12h-28l-16 16 2 -16h-10"
                "a12 12 0 0 1 -12 -12v-22a12 12 0 0 1 12 -12z", BLUE)  # fmt: skip
    right = path("M58 54h46a12 12 0 0 1 12 12v18a12 12 0 0 1 -12 12h-6l2 16 -16 -16h-26"
                 "a12 12 0 0 1 -12 -12v-18a12 12 0 0 1 12 -12z", GREEN)  # fmt: skip
    return left + right + line("M20 33H64M20 46H46", PAPER, 5) + line("M62 70H102M62 82H86", INK, 5)


def _laptop() -> str:
    """A laptop that goes round: an arrow above it."""
    top = rect(28, 46, 64, 44, INK, rx=6) + rect(34, 52, 52, 32, "#DCE5EA", rx=2)
    foot = path("M16 92h88l-6 12h-76z", "#46526C")
    turn = line("M30 34Q60 6 90 32M90 32l-3 -14M90 32l-14 -1", ORANGE, 6)
    return top + foot + turn + circle(60, 68, 8, GREEN)


def _pauze() -> str:
    """A cup with steam, beside the sign for a pause."""
    cup = path("M22 52h56v32a20 20 0 0 1 -20 20h-16a20 20 0 0 1 -20 -20z", RED)
    ear = line("M79 60h9a10 10 0 0 1 0 26h-11", RED, 7)
    return cup + ear + line("M38 40q-7 -9 0 -18M56 40q-7 -9 0 -18", GREY, 5)


def _toetsen() -> str:
    """Three keys."""
    keys = ((8, 22, 50), (64, 22, 48), (8, 66, 104))
    return "".join(
        rect(x, y, wide, 36, PAPER, rx=8, stroke=INK, stroke_width=4) for x, y, wide in keys
    ) + line("M24 40H42M79 34L88 46 97 34M40 84H80", INK, 4)


TEKENS: Mapping[str, Callable[[], str]] = {
    "zaak": _zaak,
    "plan": _plan,
    "bon": _bon,
    "telefoon": _telefoon,
    "gesprek": _gesprek,
    "laptop": _laptop,
    "pauze": _pauze,
    "toetsen": _toetsen,
}
"""Every drawing by name."""
