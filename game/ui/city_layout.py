"""Where everything in the city stands, thought up once from a width and a seed.

City units: the strip is 330 high whatever the window, the quay lies at 282. Only `random()` is
asked of the generator, since that is the one method whose numbers never change between Pythons.
"""

from collections.abc import Sequence
from itertools import pairwise
from random import Random
from typing import TypeVar

import attrs

from game.ui.city_plot import House
from game.ui.city_things import LEAVES
from game.ui.city_water import HULLS

HEIGHT = 330.0
GROUND = 282.0
QUAY = 10.0
WATER = GROUND + QUAY

# Neighbours differ, and with eight bricks and nine gables a house comes back after 72 plots.
_BRICKS = (
    *("#A65E45", "#7A3C3A", "#C68B59", "#93533F", "#5A647C", "#B5764B"),
    *("#6F5B4F", "#8C4A3B"),
)
_DOORS = ("#20407F", "#7B1F2E", "#1F5C4A", "#2B2B2B")
_WIDTHS = {2: (62.0, 70.0), 3: (80.0, 98.0)}
_GABLES = ("bell", "step", "flat", "neck", "spout", "step", "neck", "bell", "spout")
_COATS = ("#1B4F8A", "#7B1F2E", "#0F6355")
_T = TypeVar("_T")

Spots = tuple[float, ...]


@attrs.frozen
class Layout:
    """Every place in the strip; trees, boats and the like in the order in which they come."""

    width: float
    plots: tuple[House, ...]
    building_order: tuple[int, ...]
    skyline: tuple[tuple[float, float, float], ...]
    ripples: tuple[tuple[float, float, float], ...]
    trees: tuple[tuple[float, float, str], ...]
    boats: tuple[tuple[float, str], ...]
    turbines: tuple[tuple[float, float, float], ...]
    towers: Spots
    lanterns: Spots
    bikes: tuple[tuple[float, str], ...]
    benches: Spots
    flowers: Spots
    ducks: Spots
    birds: tuple[tuple[float, float], ...]
    walkers: tuple[tuple[float, str], ...]


def lay_out(width: float, seed: int) -> Layout:
    """Return the places for a strip of `width` city units."""
    dice = Random(seed)
    plots, gaps = _plots(width, dice)
    seams = tuple(right.x for left, right in pairwise(plots) if left.x + left.width == right.x)
    mill = _nearest(gaps, width * 0.12)
    return Layout(
        width=width,
        plots=plots,
        building_order=_shuffled(range(len(plots)), dice),
        skyline=_skyline(width, dice),
        ripples=_ripples(width, dice),
        trees=_trees(gaps, dice),
        boats=tuple((width * at, hull) for at, hull in zip((0.86, 0.72, 0.94), HULLS, strict=True)),
        turbines=((mill, 203.0, 56.0), (mill + 78, 176.0, 40.0)),
        towers=(_nearest(gaps, width * 0.72),),
        lanterns=seams[1::3],
        benches=tuple(gap - 18 for gap in gaps[1::3]),
        bikes=tuple((gap - 12, _pick(_DOORS[:3], dice)) for gap in gaps[::3]),
        walkers=tuple((x - 18, _pick(_COATS, dice)) for x in seams[2::6]),
        flowers=tuple(plot.middle + 14 for plot in plots[1::4]),
        ducks=(width * 0.52, width * 0.9),
        birds=((width * 0.4, 44.0), (width * 0.86, 30.0)),
    )


def _plots(width: float, dice: Random) -> tuple[tuple[House, ...], Spots]:
    """Return the plots from beyond the left edge to beyond the right, and the gaps for trees."""
    plots: list[House] = []
    gaps: list[float] = []
    x, row = -22.0, 0
    while x < width:
        plots.append(_house(x, plots, dice))
        x += plots[-1].width
        row += 1
        if row > 1 and dice.random() < 0.45:
            gaps.append(x + 15)
            x, row = x + 30, 0
    return tuple(plots), tuple(gaps)


def _house(x: float, before: Sequence[House], dice: Random) -> House:
    """Return a house that differs from its neighbour in brick, gable, height and door."""
    last = before[-1] if before else None
    rows = _other(range(2, 5), last.rows if last else None, dice)
    columns = _pick((2, 3, 3, 3, 3), dice)
    return House(
        x=x,
        ground=GROUND,
        width=round(_between(*_WIDTHS[columns], dice)),
        wall=rows * 32 + 48 + round(_between(0, 8, dice)),
        gable=_GABLES[len(before) % len(_GABLES)],
        brick=_BRICKS[len(before) % len(_BRICKS)],
        door=_other(_DOORS, last.door if last else None, dice),
        columns=columns,
        rows=rows,
        lit=tuple(dice.random() < 0.68 for _ in range(rows * columns)),
    )


def _skyline(width: float, dice: Random) -> tuple[tuple[float, float, float], ...]:
    blocks: list[tuple[float, float, float]] = []
    x = 40.0
    while x < width:
        wide = round(_between(70, 135, dice))
        blocks.append((x, wide, round(_between(70, 170, dice))))
        x += wide + _pick((0, 0, 18, 60), dice)
    return tuple(blocks)


def _ripples(width: float, dice: Random) -> tuple[tuple[float, float, float], ...]:
    return tuple(
        (
            round(dice.random() * width),
            round(_between(WATER + 8, HEIGHT - 4, dice)),
            round(_between(24, 100, dice)),
        )
        for _ in range(int(width / 55))
    )


def _trees(gaps: Spots, dice: Random) -> tuple[tuple[float, float, str], ...]:
    """One tree in every gap; they do not come in order of place."""
    return tuple(
        (gaps[index], round(_between(64, 92, dice)), _pick(LEAVES, dice))
        for index in _shuffled(range(len(gaps)), dice)
    )


def _nearest(gaps: Spots, x: float) -> float:
    """Return the gap nearest to `x`: what is tall and far away is best seen between houses."""
    return min(gaps, key=lambda gap: abs(gap - x), default=x)


def _between(low: float, high: float, dice: Random) -> float:
    return low + (high - low) * dice.random()


def _pick(choices: Sequence[_T], dice: Random) -> _T:
    return choices[int(dice.random() * len(choices))]


def _other(choices: Sequence[_T], than: _T | None, dice: Random) -> _T:
    return _pick([choice for choice in choices if choice != than], dice)


def _shuffled(choices: Sequence[_T], dice: Random) -> tuple[_T, ...]:
    return tuple(sorted(choices, key=lambda _: dice.random()))
