"""The five gables of a canal house, each drawn on top of its wall.

Every gable keeps to the width of the wall and ends in a stone edge, so that any two of them can
stand side by side.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from game.ui.city_plot import DUSK, FRAME, SHADE, STONE, House
from game.ui.svg import box, circle, line, num, path, polygon


def _hoist(house: House, y: float) -> str:
    """Return the beam and hook that lift furniture past narrow stairs."""
    m = house.middle
    beam = (
        box(m - 2.6, y - 1.6, 5.2, 2.6)
        + box(m - 0.5, y + 1, 1, 4.2)
        + box(m - 1.6, y + 5, 3.2, 1.8)
    )
    return path(beam, SHADE, opacity=0.72)


def _attic(house: House, y: float, r: float = 5.2) -> str:
    """Return the round attic window."""
    return circle(house.middle, y, r + 1.7, FRAME) + circle(house.middle, y, r, DUSK)


def _hatch(house: House, y: float) -> str:
    """Return the hatch where the goods went in, between its shutters."""
    x = house.middle
    return (
        path(box(x - 6.4, y - 8.4, 12.8, 16.8), FRAME)
        + path(box(x - 4.8, y - 6.8, 9.6, 13.6), DUSK)
        + path(box(x - 0.6, y - 6.8, 1.2, 13.6), FRAME)
        + path(box(x - 13, y - 8, 5.6, 16) + box(x + 7.4, y - 8, 5.6, 16), house.door)
    )


def _step(house: House) -> str:
    """A trapgevel: equal steps up to a flat top, each with a stone cap."""
    steps, rise, m = 4, 11.0, house.middle
    run = house.width / 2 / (steps + 0.6)
    boxes = caps = ""
    for step in range(steps):
        half = house.width / 2 - run * (step + 0.15)
        y = house.top - rise * (step + 1)
        boxes += box(m - half, y, half * 2, rise + 1)
        caps += box(m - half - 0.8, y - 1.6, run + 0.8, 2.6)
        caps += box(m + half - run, y - 1.6, run + 0.8, 2.6)
    peak = house.top - rise * steps
    last = house.width / 2 - run * (steps - 0.85)
    caps += box(m - last - 0.8, peak - 1.6, last * 2 + 1.6, 2.6)
    return (
        path(boxes, house.brick)
        + path(caps, STONE)
        + _hatch(house, house.top - 8)
        + _hoist(house, peak + 8)
    )


def _bell(house: House) -> str:
    """A klokgevel: shoulders that swing up into a round top, edged in stone."""
    x, w, y, m = house.x, house.width, house.top, house.middle
    top = y - 46
    neck, low, high = w * 0.16, num(y - 4), num(y - 33)
    edge = (
        f"M{num(x)} {num(y)}"
        f"C{num(x + w * 0.2)} {low} {num(x + neck)} {high} {num(m - neck)} {num(top + 5)}"
        f"Q{num(m)} {num(top - 6)} {num(m + neck)} {num(top + 5)}"
        f"C{num(x + w - neck)} {high} {num(x + w * 0.8)} {low} {num(x + w)} {num(y)}"
    )
    return (
        path(f"{edge}v1H{num(x)}z", house.brick)
        + line(edge, STONE, 2.6)
        + _attic(house, y - 13)
        + _hoist(house, top + 9)
    )


def _neck(house: House) -> str:
    """A halsgevel: a brick neck between two stone scrolls, with a small pediment."""
    x, w, y, m = house.x, house.width, house.top, house.middle
    half, top = w * 0.25, y - 40
    scroll = (
        f"M{num(x)} {num(y)}C{num(x + w * 0.16)} {num(y - 3)} {num(m - half - 1)} {num(y - 12)}"
        f" {num(m - half)} {num(top + 3)}V{num(y)}z"
        f"M{num(x + w)} {num(y)}C{num(x + w * 0.84)} {num(y - 3)} {num(m + half + 1)} {num(y - 12)}"
        f" {num(m + half)} {num(top + 3)}V{num(y)}z"
    )
    roof = polygon(((m - half - 3, top), (m, top - 12), (m + half + 3, top)))
    return (
        path(scroll, STONE)
        + path(box(m - half, top, half * 2, 41), house.brick)
        + path(roof + box(m - half - 3, top - 1, half * 2 + 6, 3), STONE)
        + _attic(house, y - 12)
        + _hoist(house, top + 9)
    )


def _spout(house: House) -> str:
    """A tuitgevel: two straight slopes to a small chimney-like top."""
    x, w, y, m = house.x, house.width, house.top, house.middle
    top = y - 38
    slope = (
        (x, y),
        (m - 8, top),
        (m - 8, top - 7),
        (m + 8, top - 7),
        (m + 8, top),
        (x + w, y),
        (x + w, y + 1),
        (x, y + 1),
    )
    edge = (
        f"M{num(x)} {num(y)}L{num(m - 8)} {num(top)}M{num(m + 8)} {num(top)}L{num(x + w)} {num(y)}"
    )
    return (
        path(polygon(slope), house.brick)
        + line(edge, STONE, 2.6)
        + path(box(m - 9.5, top - 9, 19, 3), STONE)
        + _hatch(house, y - 7)
        + _hoist(house, top + 6)
    )


def _flat(house: House) -> str:
    """A lijstgevel: a straight cornice on brackets, with a dormer behind it."""
    x, w, y, m = house.x, house.width, house.top, house.middle
    brackets = "".join(box(x + 5 + i * (w - 13) / 4, y - 2, 3, 5) for i in range(5))
    return (
        path(
            polygon(((x + 7, y - 6), (x + 15, y - 26), (x + w - 15, y - 26), (x + w - 7, y - 6))),
            "#59606F",
        )
        + path(
            box(m - 10, y - 24, 20, 18)
            + polygon(((m - 13, y - 23), (m, y - 31), (m + 13, y - 23))),
            STONE,
        )
        + path(box(m - 6, y - 20, 12, 12), DUSK)
        + path(box(x - 3, y - 9, w + 6, 7), STONE)
        + path(brackets, STONE)
    )


GABLES: Mapping[str, Callable[[House], str]] = MappingProxyType(
    {"step": _step, "bell": _bell, "neck": _neck, "spout": _spout, "flat": _flat}
)
