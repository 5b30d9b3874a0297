"""The three role emblems and the common signs, as SVG.

A role is always shape + icon + word, colour last, so an emblem differs in shape even in grey.
Names are plain words; which role wears which emblem is not known here.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import attrs

from game.ui.svg import document, line, num, path

INK = "#1B2438"
WHITE = "#FFFFFF"
_PEN = 3.7


@attrs.frozen
class Emblem:
    """A shape with its fill and the icon that stands on it, in a box of 64 by 64."""

    fill: str
    icon_color: str
    shape: str
    icon: str
    middle: tuple[float, float]


EMBLEMS: Mapping[str, Emblem] = MappingProxyType(
    {
        "stempel": Emblem(
            fill="#1B4F8A",
            icon_color=WHITE,
            shape="M13.5 4.5h37a9 9 0 0 1 9 9v37a9 9 0 0 1-9 9h-37a9 9 0 0 1-9-9v-37"
            "a9 9 0 0 1 9-9z",
            icon="M27.3 32.8C27.3 27.6 23 25.4 23 19.6a9 9 0 0 1 18 0C41 25.4 36.7 27.6 36.7 32.8"
            "M17.2 41.6C17.2 36.4 20.4 33 25.4 33H38.6C43.6 33 46.8 36.4 46.8 41.6z"
            "M18 49.4H46",
            middle=(32, 30),
        ),
        "horloge": Emblem(
            fill="#E08A00",
            icon_color=INK,
            shape="M34.2 4.2 61.9 54.6A4.4 4.4 0 0 1 58 61H6A4.4 4.4 0 0 1 2.1 54.6"
            "L29.8 4.2A2.5 2.5 0 0 1 34.2 4.2z",
            icon="M32 28.6A11.7 11.7 0 0 1 32 52A11.7 11.7 0 0 1 32 28.6z"
            "M32 28V23M27.6 22.8H36.4M32 34.2V40.6L36.8 43.6",
            middle=(32, 37.4),
        ),
        "schakels": Emblem(
            fill="#7FCDBB",
            icon_color=INK,
            shape="M32 2.5A29.5 29.5 0 0 1 32 61.5A29.5 29.5 0 0 1 32 2.5z",
            icon="M14.4 32A10.4 10.4 0 0 1 35.2 32A10.4 10.4 0 0 1 14.4 32z"
            "M28.8 32A10.4 10.4 0 0 1 49.6 32A10.4 10.4 0 0 1 28.8 32z",
            middle=(32, 32),
        ),
    }
)

# Signs stand in a box of 24 by 24 and are drawn with one round pen of 2.2.
SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "check": "M4.5 12.8 9.6 18 19.5 6.5",
        "cross": "M6 6 18 18M18 6 6 18",
        "arrow_right": "M4.5 12H19.5M13 5.5 19.5 12 13 18.5",
        "arrow_left": "M19.5 12H4.5M11 5.5 4.5 12 11 18.5",
        "arrow_up": "M12 19.5V4.5M5.5 11 12 4.5 18.5 11",
        "arrow_down": "M12 4.5V19.5M5.5 13 12 19.5 18.5 13",
        "plus": "M12 5V19M5 12H19",
        "minus": "M5 12H19",
        "pencil": "M4.2 19.8 5.4 15 16 4.4A2.4 2.4 0 0 1 19.6 8L9 18.6zM13.6 6.8 17.2 10.4",
        "sound_on": "M3.5 9.5V14.5H7L12 18.8V5.2L7 9.5zM15.4 9.2A4 4 0 0 1 15.4 14.8"
        "M18 6.4A8 8 0 0 1 18 17.6",
        "sound_off": "M3.5 9.5V14.5H7L12 18.8V5.2L7 9.5zM15.8 9.6 20.6 14.4M20.6 9.6 15.8 14.4",
        "fullscreen": "M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15",
        "window": "M9 4V9H4M20 9H15V4M15 20V15H20M4 15H9V20",
        "question": "M8 8.8A4 4 0 1 1 13.4 12.5C12.3 13 12 13.7 12 15M12 18.9V19",
        "door": "M6 20.5V3.5H18V20.5M3.5 20.5H20.5M14.5 12V12.1",
        "undo": "M8.5 4 4 8.5 8.5 13M4.4 8.5H14A5.6 5.6 0 0 1 14 19.7H9",
        "gear": "M10.1 3.2H13.9L14.4 5.9 16.3 7 18.9 6.1 20.8 9.4 18.7 11.1V12.9L20.8 14.6"
        " 18.9 17.9 16.3 17 14.4 18.1 13.9 20.8H10.1L9.6 18.1 7.7 17 5.1 17.9 3.2 14.6"
        " 5.3 12.9V11.1L3.2 9.4 5.1 6.1 7.7 7 9.6 5.9zM12 9.2A2.8 2.8 0 0 1 12 14.8"
        "A2.8 2.8 0 0 1 12 9.2z",
        "paper": "M6 3.5H14L18.5 8V20.5H6zM9.2 11.5H15M9.2 15.5H15",
        "person": "M12 3.8A4.2 4.2 0 0 1 12 12.2A4.2 4.2 0 0 1 12 3.8z"
        "M4 20.5C4 16.4 7.4 14.6 12 14.6S20 16.4 20 20.5z",
        "play": "M7 4.5 19 12 7 19.5z",
        "pause": "M8.2 5V19M15.8 5V19",
        "thumb_up": "M7.5 10.8 11 3.6A2.3 2.3 0 0 1 13.3 6L12.8 9.6H18.2A2.2 2.2 0 0 1 20.3 12.3"
        "L18.7 18.2A2.6 2.6 0 0 1 16.2 20.2H7.5zM3.7 10.8H7.5V20.2H3.7z",
        "thumb_down": "M7.5 13.2 11 20.4A2.3 2.3 0 0 0 13.3 18L12.8 14.4H18.2"
        "A2.2 2.2 0 0 0 20.3 11.7L18.7 5.8A2.6 2.6 0 0 0 16.2 3.8H7.5zM3.7 13.2H7.5V3.8H3.7z",
    }
)
_SOLID = ("play",)
_HEAVY = {"pause": 4.0}


@cache
def emblem_svg(name: str, edge: str | None = None) -> str:
    """Return the emblem `name`: its shape in its own fill, its icon on it; `edge` outlines it."""
    emblem = EMBLEMS[name]
    outline = line(emblem.shape, edge, 2) if edge else ""
    return document(
        path(emblem.shape, emblem.fill) + outline + line(emblem.icon, emblem.icon_color, _PEN),
        64,
        64,
    )


def emblem_icon_svg(name: str, color: str) -> str:
    """Return only the icon of emblem `name` in `color`, centred, for a bar that has the fill."""
    emblem = EMBLEMS[name]
    x, y = emblem.middle
    window = f"{num(x - 23)} {num(y - 23)} 46 46"
    return document(line(emblem.icon, color, _PEN), 46, 46, window)


def sign_svg(name: str, color: str = INK) -> str:
    """Return the common sign `name` drawn in `color`."""
    body = line(SIGNS[name], color, _HEAVY.get(name, 2.2))
    if name in _SOLID:
        body = path(SIGNS[name], color) + body
    return document(body, 24, 24)
