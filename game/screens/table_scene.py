"""The drawing on the card *Aan tafel*: colleagues who talk, three cards and one laptop."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from game.ui.svg import circle, document, ellipse, group, line, path, rect

WIDTH, HEIGHT = 700, 330
INK, PAPER = "#1B2438", "#FBF7EE"
_TABLE = 236


@frozen
class _Person:
    """Somebody at the table: where, how tall, and in which colours."""

    x: float
    y: float
    skin: str
    hair: str
    shirt: str
    cut: str
    smile: str = "M-9 13Q0 20 9 13"
    lean: float = 0


_CUTS = {
    "kort": "M-31 -4C-33 -34 -16 -42 2 -42S34 -32 31 -4C27 -18 18 -24 -4 -24"
    "C-20 -24 -28 -16 -31 -4z",
    "lang": "M-32 34C-42 10 -40 -42 0 -43S42 10 32 34L22 32C28 6 26 -16 4 -22"
    "C-20 -18 -28 4 -22 32z",
    "krul": "M-33 2A14 14 0 0 1 -34 -22A16 16 0 0 1 -16 -42A18 18 0 0 1 14 -44A16 16 0 0 1 35 -24"
    "A13 13 0 0 1 33 2C29 -10 22 -20 0 -20S-29 -10 -33 2z",
    "knot": "M-12 -42A13 13 0 1 1 12 -42C26 -38 34 -24 31 -2C26 -18 14 -24 0 -24S-26 -18 -31 -2"
    "C-34 -24 -26 -38 -12 -42z",
    "doek": "M-27 40C-44 8 -40 -42 0 -44S44 8 27 40C12 52 -12 52 -27 40z",
    "kaal": "M-31 2C-32 -6 -31 -12 -29 -16L-27 -6zM31 2C32 -6 31 -12 29 -16L27 -6z",
}

_PEOPLE = (
    _Person(112, 122, "#F2CBA8", "#B98A4B", "#7B1F2E", "lang"),
    _Person(226, 112, "#8E5C3C", "#241A18", "#E0A64A", "krul", "M-10 12Q0 24 10 12z", lean=4),
    _Person(350, 120, "#E8B88F", "#1B4F8A", "#143E6E", "doek"),
    _Person(474, 108, "#F2CBA8", "#9AA0AC", "#0F6355", "kaal", lean=-3),
    _Person(588, 122, "#C98E62", "#3A2A22", "#5B3F73", "knot", lean=-5),
)


@cache
def table_svg() -> str:
    """The whole drawing, `WIDTH` by `HEIGHT`; always the same."""
    body = "".join(_person(each) for each in _PEOPLE)
    return document(_talk() + body + _table() + _things(), WIDTH, HEIGHT)


def _person(who: _Person) -> str:
    shoulders = "M-58 120C-58 72 -40 56 -16 52L16 52C40 56 58 72 58 120z"
    back = path(_CUTS["lang"], who.hair) if who.cut == "lang" else ""
    cover = path(_CUTS["doek"], who.hair) if who.cut == "doek" else ""
    hair = "" if who.cut == "doek" else path(_CUTS[who.cut], who.hair)
    face = ellipse(0, 0, 24 if who.cut == "doek" else 30, 29 if who.cut == "doek" else 34, who.skin)
    mouth = who.smile.endswith("z")
    smile = path(who.smile, PAPER) if mouth else line(who.smile, INK, 3)
    eyes = circle(-10, -3, 3, INK) + circle(10, -3, 3, INK)
    neck = path("M-11 24h22v26c0 14 -22 14 -22 0z", who.skin, opacity=0.9)
    return group(
        back + path(shoulders, who.shirt) + cover + neck + face + hair + eyes + smile,
        transform=f"translate({who.x} {who.y}) rotate({who.lean})",
    )


def _talk() -> str:
    """Two balloons: the talk is the game."""
    left = path("M258 10h74a16 16 0 0 1 16 16v18a16 16 0 0 1 -16 16h-42l-20 18l2 -18h-14"
                "a16 16 0 0 1 -16 -16v-18a16 16 0 0 1 16 -16z", "#FFFFFF")  # fmt: skip
    right = path("M522 2h58a14 14 0 0 1 14 14v16a14 14 0 0 1 -14 14h-34l-22 18l4 -18h-6"
                 "a14 14 0 0 1 -14 -14v-16a14 14 0 0 1 14 -14z", "#FFFFFF")  # fmt: skip
    words = line("M266 28H324M266 42H304", "#C9CFD8", 5) + line(
        "M526 18H576M526 31H556", "#C9CFD8", 5
    )
    return left + right + words


def _table() -> str:
    return (
        path(
            f"M120 {_TABLE + 20}l-26 74h22l32 -74zM580 {_TABLE + 20}l26 74h-22l-32 -74z", "#8A5A3C"
        )
        + rect(30, _TABLE - 22, 640, 46, "#C68B59", rx=23)
        + rect(30, _TABLE + 2, 640, 22, "#A96F43", rx=11)
    )


def _things() -> str:
    """A laptop seen from behind, three cards and two mugs."""
    laptop = (
        path("M288 148h124a10 10 0 0 1 10 10v68h-144v-68a10 10 0 0 1 10 -10z", "#2F3A52")
        + circle(350, 187, 13, "#7FCDBB")
        + rect(262, 222, 176, 10, "#46526C", rx=5)
    )
    cards = "".join(
        rect(x, 206, 44, 18, PAPER, rx=4) + rect(x, 206, 44, 7, colour, rx=3)
        for x, colour in ((122, "#1B4F8A"), (176, "#E08A00"), (472, "#7FCDBB"))
    )
    mugs = "".join(
        rect(x, 192, 26, 30, colour, rx=5) + line(f"M{x + 27} 199q11 0 11 8t-11 8", colour, 5)
        for x, colour in ((76, "#7B9BB5"), (566, "#A65E45"))
    )
    return laptop + cards + mugs
