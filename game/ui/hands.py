"""A hand that shows one, two or three fingers, or a fist: for *zo werkt het* and on paper."""

from __future__ import annotations

from functools import cache

from game.ui.svg import document, line, rect

WIDTH, HEIGHT = 120, 150
SKINS = ("#C98E62", "#F2CBA8", "#8E5C3C", "#E8B88F")
LINES = ("#AB7145", "#DFAE86", "#714329", "#CF9768")
SLEEVES = ("#1B4F8A", "#E08A00", "#0F6355", "#5E667A")
_UP, _FOLDED = 12.0, 56.0
_FINGERS = (22.0, 45.0, 68.0, 90.0)


@cache
def hand_svg(fingers: int) -> str:
    """A hand with so many fingers up, 0 to 3, in a colour of its own; always the same."""
    skin, shade, sleeve = SKINS[fingers], LINES[fingers], SLEEVES[fingers]
    shown = "".join(
        rect(x, _top(at, fingers), 21, 84 - _top(at, fingers) + 10, skin, rx=10.5)
        for at, x in enumerate(_FINGERS)
    )
    folds = "".join(
        line(f"M{x} 64V82", shade, 3)
        for at, x in enumerate((44.0, 67.0, 89.5))
        if at >= fingers - 1
    )
    palm = rect(22, 66, 89, 58, skin, rx=22)
    thumb = rect(14, 80, 60, 24, skin, rx=12) + line("M62 104H32Q16 103 14 92", shade, 3)
    cuff = rect(34, 116, 66, 34, sleeve, rx=6)
    return document(cuff + shown + palm + folds + thumb, WIDTH, HEIGHT)


def _top(finger: int, up: int) -> float:
    """The y of a finger's tip: the first ones are up."""
    return (_UP, _UP - 8, _UP)[finger] if finger < up else _FOLDED
