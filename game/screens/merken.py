"""The three marks of a profiel: each its own shape, none of which is the shape of a role."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from itertools import combinations, product

from attrs import frozen

from game.ui.boxes import Box, around
from game.ui.lines import Polygon
from game.ui.pieces import Panel, Piece, write
from game.ui.shapes import Point
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text
from game.ui.theme import Colour

RADIUS = 34
APART = 2 * RADIUS + 10
"""Marks whose centres are nearer than this stand beside each other."""
LABEL = TextStyle("bold", 30, align="center", valign="middle", min_size=20)


class Merk(Enum):
    """What a mark stands for."""

    VOORKEUR = "voorkeur"
    GEGREPEN = "gegrepen"
    GEZIEN = "gezien"


def _ruit(radius: float) -> list[Point]:
    return [(0, -radius), (radius, 0), (0, radius), (-radius, 0)]


def _kruis(radius: float) -> list[Point]:
    """A cross that stands askew, in twelve corners."""
    dun = radius * 0.34
    recht = [(-dun, -radius), (dun, -radius), (dun, -dun), (radius, -dun), (radius, dun),
             (dun, dun), (dun, radius), (-dun, radius), (-dun, dun), (-radius, dun),
             (-radius, -dun), (-dun, -dun)]  # fmt: skip
    half = math.sqrt(0.5)
    return [((x - y) * half, (x + y) * half) for x, y in recht]


def _ster(radius: float) -> list[Point]:
    """A star with five points."""
    ver = [radius if punt % 2 == 0 else radius * 0.45 for punt in range(10)]
    hoeken = [math.pi * punt / 5 - math.pi / 2 for punt in range(10)]
    return [(r * math.cos(h), r * math.sin(h)) for r, h in zip(ver, hoeken, strict=True)]


VORMEN: Mapping[Merk, Callable[[float], list[Point]]] = {
    Merk.VOORKEUR: _ruit,
    Merk.GEGREPEN: _kruis,
    Merk.GEZIEN: _ster,
}
"""The corners of each shape around nothing."""


def teken(merk: Merk, centre: Point, radius: float, fill: Colour, edge: Colour) -> Polygon:
    """The mark around a point."""
    x, y = centre
    hoeken = tuple((x + dx, y + dy) for dx, dy in VORMEN[merk](radius))
    return Polygon(hoeken, fill, edge, 5)


@frozen
class Gezet:
    """A mark at its place in the triangle."""

    merk: Merk
    centre: Point

    @property
    def box(self) -> Box:
        """The square that it fills."""
        x, y = self.centre
        return Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS)


Groep = tuple[Gezet, ...]
"""Marks that stand beside each other, because their dots would cover each other."""


def naast_elkaar(plaatsen: Mapping[Merk, Point]) -> tuple[Groep, ...]:
    """The marks at their places; where they would cover each other they stand side by side."""
    groepen: list[Groep] = [(Gezet(merk, punt),) for merk, punt in plaatsen.items()]
    while botsing := _botsing(groepen):
        een, ander = botsing
        over = [groep for groep in groepen if groep not in botsing]
        groepen = [*over, (*een, *ander)]
    return tuple(_gelegd(groep) for groep in groepen)


def _gelegd(groep: Groep) -> Groep:
    """The marks of a group in a row, around the middle of their dots."""
    rij = sorted(groep, key=lambda each: each.centre[0])
    x, y = (sum(each.centre[as_] for each in groep) / len(groep) for as_ in (0, 1))
    begin = x - APART * (len(rij) - 1) / 2
    return tuple(Gezet(each.merk, (begin + at * APART, y)) for at, each in enumerate(rij))


def _botsing(groepen: Sequence[Groep]) -> tuple[Groep, Groep] | None:
    """Two groups of which marks would cover each other, if any."""
    for een, ander in combinations(groepen, 2):
        paren = product(_gelegd(een), _gelegd(ander))
        if any(math.dist(a.centre, b.centre) < APART - 1 for a, b in paren):
            return een, ander
    return None


def bijschriften(
    stage: Stage,
    groepen: Sequence[Groep],
    woorden: Mapping[Merk, str],
    room: Box,
    bezet: Sequence[Box],
) -> Iterator[Piece]:
    """A tag with the words of each group, in the order of its marks; none where there is no room.

    A tag has a ground of its own, so that it can lie on a side of the triangle.
    """
    vol = [*bezet, *(each.box for groep in groepen for each in groep)]
    for groep in groepen:
        woord = ", ".join(woorden[each.merk] for each in groep)
        blok = lay_text(stage, woord, LABEL, None)
        plekken = _plekken(groep, room, blok.width + 30, blok.height + 10)
        plek = next((p for p in plekken if not any(p.overlaps(ander) for ander in vol)), None)
        if plek is not None:
            vol.append(plek)
            theme = stage.theme
            yield Panel(plek, theme.paper, plek.h / 2, shadow=False, outline=theme.line)
            yield write(stage, plek.inset(14, 2), woord, LABEL)


def _plekken(groep: Groep, room: Box, breed: float, hoog: float) -> Iterator[Box]:
    """Around a group, within the room: one mark has its word at the right where it can."""
    rij = around([each.box for each in groep])
    x, y = rij.centre
    midden = min(max(room.x, x - breed / 2), room.right - breed)
    boven = Box(midden, rij.y - 8 - hoog, breed, hoog)
    onder = Box(midden, rij.bottom + 8, breed, hoog)
    rechts = Box(rij.right + 8, y - hoog / 2, breed, hoog)
    links = Box(rij.x - 8 - breed, y - hoog / 2, breed, hoog)
    order = (rechts, links, boven, onder) if len(groep) == 1 else (boven, onder, rechts, links)
    return (plek for plek in order if room.covers(plek))
