"""The canal city that grows: one piece for every step that the players take.

The strip is laid out once from width, height and seed; then `pieces` says how much of it is
there. A plot without a house shows a scaffold. Pieces come in one fixed order, so a city with
more pieces holds everything that a smaller one held.
"""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import cycle

import attrs

from game.ui import city_house as houses
from game.ui import city_things as things
from game.ui import city_water as water
from game.ui.city_layout import GROUND, HEIGHT, QUAY, WATER, Layout, lay_out
from game.ui.svg import document, group, num

Ripple = tuple[float, float, float]

BEGIN_PIECES = 24
"""The city that stands before anybody played, in pieces."""

# The order in which the city is built, over and over, until each kind has run out.
_ORDER = (
    *("house", "house", "tree", "house", "house", "boat", "house", "house", "turbine"),
    *("house", "house", "tree", "house", "house", "house", "tower", "house", "house"),
    *("tree", "house", "house", "house", "house", "house"),
    *("turbine", "lantern", "lights", "tree", "house", "bike", "lights", "house", "tree"),
    *("lights", "lantern", "house", "flowers", "lights", "ducks", "house", "bench", "tree"),
    *("lights", "house", "walker", "lantern", "lights", "birds", "house", "boat"),
)
# Painted from back to front.
_DEPTH = (
    *("turbine", "tower", "birds", "scaffold", "house", "lights", "flowers", "bench"),
    *("walker", "bike", "lantern", "tree", "boat", "ducks"),
)


@attrs.frozen
class Piece:
    """One thing of the city: its kind, its number within the kind and how it looks."""

    kind: str
    number: int
    svg: str


def city_svg(
    width: int, height: int, pieces: int, seed: int = 1, shown: float = 1.0, deep: float = 0.0
) -> str:
    """Return the strip of `width` by `height` with the first `pieces` things in it.

    The strip stands on the lower edge: sky above, water below. The same arguments give the same
    text, always. More pieces than `city_size` change nothing any more. With `shown` below 1
    only that lower part of the strip is drawn, and the picture is as much lower. With `deep`
    there is so much more water below it, and the picture is as much higher.
    """
    layout, order = _plan(_units(width, height), seed)
    depth = deep * HEIGHT / height
    built = order[: max(0, pieces)]
    body = (
        things.skyline_svg(layout.skyline, GROUND)
        + "".join(_layer(kind, built, layout) for kind in _DEPTH[:-2])
        + water.ground_svg(layout.width, GROUND, QUAY, HEIGHT + depth)
        + _reflections(built, layout)
        + water.ripples_svg(_deepened(layout.ripples, depth))
        + "".join(_layer(kind, built, layout) for kind in _DEPTH[-2:])
    )
    box = f"0 {num(HEIGHT * (1 - shown))} {num(layout.width)} {num(HEIGHT * shown + depth)}"
    return document(body, width, height * shown + deep, box)


def city_size(width: int, height: int, seed: int = 1) -> int:
    """Return how many pieces fill the strip of `width` by `height`."""
    return len(_plan(_units(width, height), seed)[1])


def _units(width: int, height: int) -> float:
    """Return the width in city units, in which the strip is always as high."""
    return round(width * HEIGHT / height, 2)


@lru_cache(maxsize=8)
def _plan(width: float, seed: int) -> tuple[Layout, tuple[Piece, ...]]:
    """Return the layout and all its pieces in building order."""
    layout = lay_out(width, seed)
    waiting = {kind: list(drawings) for kind, drawings in _drawings(layout).items()}
    order: list[Piece] = []
    turn = cycle(_ORDER)
    while any(waiting.values()):
        kind = next(turn)
        if waiting[kind]:
            order.append(Piece(kind, _count(order, kind), waiting[kind].pop(0)))
    return layout, tuple(order)


def _drawings(layout: Layout) -> Mapping[str, tuple[str, ...]]:
    """Return every kind with its drawings in the order in which they come."""
    plots = tuple(layout.plots[index] for index in layout.building_order)
    return {
        "house": tuple(houses.house_svg(plot) for plot in plots),
        "lights": tuple(houses.lights_svg(plot) for plot in plots),
        "tree": tuple(things.tree_svg(x, GROUND, size, leaf) for x, size, leaf in layout.trees),
        "boat": _boats(layout),
        "turbine": tuple(things.turbine_svg(x, GROUND, hub, r) for x, hub, r in layout.turbines),
        "tower": tuple(things.tower_svg(x, GROUND, 276) for x in layout.towers),
        "lantern": tuple(things.lantern_svg(x, GROUND) for x in layout.lanterns),
        "bike": tuple(things.bike_svg(x, GROUND, color) for x, color in layout.bikes),
        "bench": tuple(things.bench_svg(x, GROUND) for x in layout.benches),
        "flowers": tuple(things.flowers_svg(x, GROUND) for x in layout.flowers),
        "ducks": tuple(water.ducks_svg(x, WATER + 14) for x in layout.ducks),
        "birds": tuple(things.birds_svg(x, y) for x, y in layout.birds),
        "walker": tuple(things.walker_svg(x, GROUND, coat) for x, coat in layout.walkers),
    }


def _boats(layout: Layout) -> tuple[str, ...]:
    """Every second boat is a tour boat."""
    kinds = cycle((water.boat_svg, water.tour_boat_svg))
    return tuple(draw(x, WATER, hull) for draw, (x, hull) in zip(kinds, layout.boats, strict=False))


def _layer(kind: str, built: tuple[Piece, ...], layout: Layout) -> str:
    """Return all pieces of one kind, each in a group that carries its name."""
    if kind == "scaffold":
        return _scaffolds(built, layout)
    return "".join(
        group(piece.svg, id=f"{kind}-{piece.number}") for piece in built if piece.kind == kind
    )


def _scaffolds(built: tuple[Piece, ...], layout: Layout) -> str:
    empty = layout.building_order[_count(built, "house") :]
    return "".join(houses.scaffold_svg(layout.plots[index]) for index in sorted(empty))


def _deepened(ripples: Sequence[Ripple], depth: float) -> tuple[Ripple, ...]:
    """Return the ripples, repeated band below band as deep as the water goes."""
    band = HEIGHT - WATER
    bands = range(1 + math.ceil(depth / band))
    return tuple((x + 97 * at, y + band * at, long) for at in bands for x, y, long in ripples)


def _reflections(built: tuple[Piece, ...], layout: Layout) -> str:
    done = layout.building_order[: _count(built, "house")]
    return "".join(houses.reflection_svg(layout.plots[index], WATER) for index in done)


def _count(built: Sequence[Piece], kind: str) -> int:
    return sum(piece.kind == kind for piece in built)
