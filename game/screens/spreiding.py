"""The spread: every table a number in one triangle, and beside it what its plan does.

In the order of the tables, never of what came out: this is no ranking. Without tables the vote of
the whole class lies there.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from attrs import frozen

from game.domain.dilemma import Band, Rol
from game.domain.kassabon import Kassabon
from game.domain.klas import Tafeluitslag
from game.domain.score import Mix, mix_van_codes
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.driehoek import Driehoek
from game.screens.klasknop import kleinste, letter
from game.screens.klasvak import KlasScreen
from game.texts.les import band_zin
from game.ui.boxes import Box
from game.ui.lines import Line
from game.ui.marks import Dot
from game.ui.page import Page, join
from game.ui.pieces import Piece, write
from game.ui.shapes import Point

MEESTE = 8
"""So many tables can stand in the triangle by number."""
ROW = 150.0
"""The most that a row beside the triangle takes in height."""


@frozen
class Ligging:
    """Where a plan lies: the number on its dot, its mix now and before, and what it does."""

    merk: str
    mix: Mix
    was: Mix
    band: Band


class SpreidingScreen(KlasScreen):
    """The triangle with the tables, and a row for each."""

    name = "spreiding"
    nieuw = False
    """Whether it shows the plans after the swap."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The triangle at the left, the rows at the right."""
        liggingen = self.liggingen(ctx, view)
        if not liggingen:
            none = ctx.t("Er ligt nog geen plan.")
            return Page((write(ctx.stage, box, none, letter(ctx, "title", 72)),))
        left, right = box.split_x(0.61, 0.39, gap=36)
        return driehoek(ctx, left, liggingen) + _rijen(ctx, right, liggingen)

    def liggingen(self, ctx: Context, view: View) -> tuple[Ligging, ...]:
        """Every table with a plan, in the order of the tables; else the class as a whole."""
        klas = view.klas
        if klas.tafels:
            rijen = sorted(klas.tafels.items())
            return tuple(_ligging(str(nr), uitslag, self.nieuw) for nr, uitslag in rijen)
        if klas.bon is None:
            return ()
        mix = mix_van_codes(klas.bon.plan)
        return (Ligging(ctx.t("klas"), mix, mix, klas.bon.band),)


class NieuweSpreidingScreen(SpreidingScreen):
    """The same after the swap, with an arrow from where a table lay."""

    name = "nieuwe_spreiding"
    nieuw = True


def _ligging(merk: str, uitslag: Tafeluitslag, nieuw: bool) -> Ligging:
    was = mix_van_codes(uitslag.plan.kaarten)
    nu = mix_van_codes(uitslag.kaarten) if nieuw else was
    bon: Kassabon = uitslag.laatste_bon if nieuw else uitslag.kassabon
    return Ligging(merk, nu, was, bon.band)


def driehoek(ctx: Context, box: Box, liggingen: Sequence[Ligging]) -> Page:
    """The triangle with a numbered dot for each plan; equal mixes stand beside each other."""
    radius = _straal(ctx)
    shape = Driehoek(box.inset(0, 10), radius + 34, letter(ctx, "bold", 38))
    arrows = [_pijl(ctx, shape, each) for each in liggingen if each.was != each.mix]
    spots = sorted(((shape.place(each.mix), each.merk) for each in liggingen), key=_plek)
    dots: list[Piece] = []
    for _, group in groupby(spots, key=_plek):
        together = list(group)
        if len(liggingen) > MEESTE:
            # In a hall the numbers would hide each other: then how many tables lie there.
            together = [(together[0][0], f"{len(together)}×")]
        for at, merk in _naast_elkaar(together, 2 * radius + 6):
            dots += _stip(ctx, at, merk, radius)
    return join([shape.page(ctx), Page(tuple(arrows)), Page(tuple(dots))])


def _naast_elkaar(spots: Sequence[tuple[Point, str]], step: float) -> list[tuple[Point, str]]:
    """Dots of one place around it, in rows of at most three."""
    columns = min(len(spots), 3)
    rows = -(-len(spots) // columns)
    placed = []
    for at, ((x, y), merk) in enumerate(spots):
        row, column = divmod(at, columns)
        wide = min(columns, len(spots) - row * columns)
        dx, dy = column - (wide - 1) / 2, row - (rows - 1) / 2
        placed.append(((x + dx * step, y + dy * step), merk))
    return placed


def _plek(spot: tuple[Point, str]) -> tuple[float, float]:
    return round(spot[0][0], 3), round(spot[0][1], 3)


def _straal(ctx: Context) -> float:
    """As large as the smallest letters need."""
    return max(40.0, kleinste(ctx) * ctx.stage.text_factor * 0.82)


def _stip(ctx: Context, at: Point, merk: str, radius: float) -> list[Piece]:
    """A dark dot with a number; a word stands on a wider one."""
    x, y = at
    wide = radius if len(merk) < 3 else radius * 1.9
    dot = Dot.at(x, y, wide, ctx.stage.theme.ink, f"stip {merk}")
    style = letter(ctx, "bold", 40, "white", "center")
    return [dot, write(ctx.stage, Box(x - wide, y - radius, 2 * wide, 2 * radius), merk, style)]


def _pijl(ctx: Context, shape: Driehoek, ligging: Ligging) -> Piece:
    """From where a table lay to where it lies now, up to the edge of its dot."""
    (x0, y0), (x1, y1) = shape.place(ligging.was), shape.place(ligging.mix)
    far = max(1.0, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
    back = _straal(ctx) / far
    end = x1 - (x1 - x0) * back, y1 - (y1 - y0) * back
    return Line((x0, y0), end, ctx.stage.theme.muted, 7, arrow=True)


def _rijen(ctx: Context, box: Box, liggingen: Sequence[Ligging]) -> Page:
    """A row for each table; many of them in two columns."""
    columns = 1 if len(liggingen) <= MEESTE else 2
    rows = -(-len(liggingen) // columns)
    high = min(ROW, box.h / rows)
    room = box.centered(box.w, high * rows)
    places = [b for column in room.row(columns, 30) for b in column.column(rows)]
    return join(_rij(ctx, b, each, columns) for b, each in zip(places, liggingen, strict=False))


def _rij(ctx: Context, box: Box, ligging: Ligging, columns: int) -> Page:
    """The number, the roles of the three cards, and in a word what the plan does."""
    number, rest = box.split_x(_breed(ligging.merk, columns), 1, gap=10)
    pieces = _stip(ctx, number.centre, ligging.merk, min(_straal(ctx), box.h / 2 - 2))
    if sum(ligging.mix) == 3:
        emblems, rest = rest.split_x(3 * 70.0, 1, gap=24)
        rollen = [rol for rol, n in zip(Rol, ligging.mix, strict=True) for _ in range(n)]
        side = min(64.0, box.h - 6)
        pieces += [parts.emblem(Box(emblems.x + at * 70, box.centre[1] - side / 2, side, side), rol)
                   for at, rol in enumerate(rollen)]  # fmt: skip
    if columns == 1:
        words = band_zin(ctx.t, ligging.band)
        pieces.append(write(ctx.stage, rest, words, letter(ctx, "bold", 42)))
    return Page(tuple(pieces))


def _breed(merk: str, columns: int) -> float:
    """The width of the place for a number, or for the word of the whole class."""
    if len(merk) > 2:
        return 220.0
    return 104.0 if columns == 1 else 90.0
