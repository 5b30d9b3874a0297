"""The three marks of a profiel: each its own shape, none of which is the shape of a role."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from itertools import combinations, product

from attrs import evolve, frozen

from game.ui.boxes import Box
from game.ui.lines import Polygon
from game.ui.pieces import Text, write
from game.ui.shapes import Point
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text
from game.ui.theme import Colour

RADIUS = 34
APART = 2 * RADIUS + 10
"""Marks whose centres are nearer than this stand beside each other."""
LABEL = TextStyle("bold", 30, valign="middle", min_size=20)


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


def naast_elkaar(plaatsen: Mapping[Merk, Point]) -> tuple[Gezet, ...]:
    """The marks at their places; where they would cover each other they stand side by side."""
    groepen: list[Groep] = [(Gezet(merk, punt),) for merk, punt in plaatsen.items()]
    while botsing := _botsing(groepen):
        een, ander = botsing
        over = [groep for groep in groepen if groep not in botsing]
        groepen = [*over, (*een, *ander)]
    return tuple(each for groep in groepen for each in _gelegd(groep))


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


@frozen
class Vrij:
    """Where words may stand: in this box, clear of other boxes and across no line."""

    box: Box
    vol: Sequence[Box]
    lijnen: Sequence[tuple[Point, Point]]

    def heeft(self, plek: Box) -> bool:
        """Whether there is room for words just there."""
        if not self.box.covers(plek) or any(plek.overlaps(ander) for ander in self.vol):
            return False
        ruim = plek.outset(8)
        return not any(ruim.holds(punt) for lijn in self.lijnen for punt in _langs(*lijn))

    def zonder(self, *plekken: Box) -> Vrij:
        """What is left once something stands there too."""
        return evolve(self, vol=(*self.vol, *plekken))


def bijschriften(
    stage: Stage, gezet: Sequence[Gezet], woorden: Mapping[Merk, str], vrij: Vrij
) -> Iterator[Text]:
    """The word beside each mark, where nothing else stands; where there is no room, none."""
    vrij = vrij.zonder(*(each.box for each in gezet))
    for each in gezet:
        blok = lay_text(stage, woorden[each.merk], LABEL, None)
        plekken = _plekken(each, blok.width + 2, blok.height)
        plek = next((plek for plek in plekken if vrij.heeft(plek)), None)
        if plek is not None:
            vrij = vrij.zonder(plek)
            yield write(stage, plek, woorden[each.merk], LABEL)


def _plekken(gezet: Gezet, breed: float, hoog: float) -> Iterator[Box]:
    """Around a mark: right, left, below and above, then further off."""
    x, y = gezet.centre
    for ver in (RADIUS + 8, RADIUS + 40, RADIUS + 90):
        yield Box(x + ver, y - hoog / 2, breed, hoog)
        yield Box(x - ver - breed, y - hoog / 2, breed, hoog)
        yield Box(x - breed / 2, y + ver, breed, hoog)
        yield Box(x - breed / 2, y - ver - hoog, breed, hoog)


def _langs(begin: Point, eind: Point) -> Iterator[Point]:
    """Points close together along a line."""
    stappen = max(1, round(math.dist(begin, eind) / 6))
    for stap in range(stappen + 1):
        deel = stap / stappen
        yield begin[0] + (eind[0] - begin[0]) * deel, begin[1] + (eind[1] - begin[1]) * deel
