"""An uncle at his birthday: a paper hat, flags above him and a piece of cake, in 420 by 470."""

from collections.abc import Mapping
from types import MappingProxyType

from game.ui.portraits import INK, portrait_layers
from game.ui.svg import circle, document, ellipse, group, line, path, rect

UNCLE: Mapping[str, str] = MappingProxyType(
    {
        "leeftijd": "oud",
        "huid": "licht",
        "haar": "kort",
        "haarkleur": "grijs",
        "bril": "rond",
        "baard": "snor",
        "kleding": "groen",
        "mond": "blij",
    }
)

WIDTH, HEIGHT = 420, 470
RED, YELLOW, BLUE, CREAM = "#B5525C", "#F0C15C", "#8FA9BF", "#FBF7EE"
_FLAGS = (RED, YELLOW, BLUE, CREAM, RED, YELLOW, BLUE)
_CORD = ((8, 26), (66, 48), (124, 61), (182, 67), (238, 67), (296, 61), (354, 48), (412, 26))
"""Where the flags hang, from the left to the right along a cord that sags."""


def uncle_svg() -> str:
    """Return the drawing."""
    portrait = group(portrait_layers(UNCLE) + _hat(), transform="translate(50 112) scale(1.6)")
    return document(_flags() + portrait + _cake(), WIDTH, HEIGHT)


def _flags() -> str:
    cord = "M" + "L".join(f"{x} {y}" for x, y in _CORD)
    flags = "".join(
        path(
            f"M{x + 5} {y + 1}L{to_x - 5} {to_y - 1}L{(x + to_x) / 2} {(y + to_y) / 2 + 44}z", fill
        )
        for (x, y), (to_x, to_y), fill in zip(_CORD, _CORD[1:], _FLAGS, strict=False)
    )
    return flags + line(cord, INK, 3, opacity=0.55)


def _hat() -> str:
    """A cone that stands a little askew, with a band, dots and a plume."""
    cone = (
        path("M68 60L103 -14L136 56Q102 46 68 60z", RED)
        + path("M68 60Q102 46 136 56L133 49.5Q102 40 71.5 53z", YELLOW)
        + circle(100, 22, 4.5, CREAM)
        + circle(89, 36, 4, CREAM)
        + circle(113, 35, 4, CREAM)
        + circle(103, -14, 8, YELLOW)
    )
    return group(cone, transform="rotate(7 100 56)")


def _cake() -> str:
    """A piece of cake with a candle on a plate, before him."""
    slice_ = (
        path("M258 392L366 378L392 396L284 416z", CREAM)
        + path("M258 392L284 416V442L258 420z", "#E3B98A")
        + path("M284 416L392 396V424L284 442z", "#F0D3A8")
        + path("M284 425L392 405.5V411.5L284 431z", RED)
    )
    candle = rect(322, 350, 9, 42, BLUE, rx=3) + path(
        "M326.5 326C334 336 335 343 326.5 348C318 343 319 336 326.5 326z", YELLOW
    )
    plate = ellipse(325, 438, 88, 15, "#FFFFFF") + ellipse(325, 435, 64, 9, "#E3DAC8")
    return plate + slice_ + candle
