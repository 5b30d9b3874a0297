"""The way through the triangle: the last plan of each round, in order (09, D)."""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.score import Mix
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Screen
from game.screens.driehoek import CLEAR, Driehoek
from game.screens.frame import also
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.lines import Line
from game.ui.marks import Dot
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece, write
from game.ui.shapes import Point
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TITLE = TextStyle("title", 56, min_size=32)
WORDS = TextStyle("body", 34)
QUIET = TextStyle("body", 32, "muted")
CASE = TextStyle("bold", 40, valign="bottom", min_size=22)
NUMBER = TextStyle("bold", 38, "white", "center", "middle", 20)
RADIUS = 40
EMBLEM = 54


@frozen
class Plek:
    """One round on the way: its number, its case, and the mix of its last plan."""

    nummer: int
    titel: str
    mix: Mix


def weg_van(view: View) -> tuple[Plek, ...]:
    """The rounds of which the plan was played out, in order."""
    return tuple(
        Plek(ronde.nummer, view.spel.dilemmas[ronde.dilemma].titel, mix)
        for ronde, mix in zip(view.uitgespeeld, view.weg, strict=True)
    )


class WegScreen(Screen):
    """The triangle with the rounds as numbers, and what each number was."""

    name = "weg"

    def page(self, ctx: Context, view: View) -> Page:
        """The triangle left, the cases right, and back."""
        content = parts.content_box(ctx.stage)
        cards, buttons = content.split_y(1, 75, gap=36)
        left, right = cards.split_x(0.6, 0.4, gap=30)
        way = weg_van(view)
        paper = ctx.stage.theme.paper
        back = Button(ctx.t("Terug"), Pop(), "enter", primary=True)
        return join(
            [
                parts.sky(ctx),
                Page((Panel(left, paper), Panel(right, paper))),
                triangle(ctx, left, way),
                self._cases(ctx, right.inset(48, 44), way),
                also(button_row(ctx.stage, buttons, [back]), back.target, "esc"),
            ]
        )

    def _cases(self, ctx: Context, box: Box, way: tuple[Plek, ...]) -> Page:
        t = ctx.t
        note = Para(t("Geen goede of foute weg. Alleen: zo mengden jullie."), QUIET)
        if not way:
            none = Para(t("Er is nog geen zaak uitgespeeld."), WORDS)
            return Page(flow(ctx.stage, box, [none, note]))
        rows, below = box.split_y(1, 110, gap=20)
        height = min(210.0, rows.h / len(way))
        cases = [
            self._case(ctx, Box(rows.x, rows.y + at * height, rows.w, height - 16), plek)
            for at, plek in enumerate(way)
        ]
        return join([*cases, Page(flow(ctx.stage, below, [note], "bottom"))])

    def _case(self, ctx: Context, box: Box, plek: Plek) -> Page:
        """A number, the title, and the roles of the three cards."""
        left, right = box.split_x(2 * RADIUS, 1, gap=24)
        title, roles = right.split_y(1, EMBLEM, gap=8)
        x, y = left.centre[0], left.centre[1]
        cards = [rol for rol, count in zip(Rol, plek.mix, strict=True) for _ in range(count)]
        emblems = [
            parts.emblem(Box(roles.x + at * (EMBLEM + 12), roles.y, EMBLEM, EMBLEM), rol)
            for at, rol in enumerate(cards)
        ]
        number = _number(ctx, (x, y), str(plek.nummer))
        return Page((*number, write(ctx.stage, title, plek.titel, CASE), *emblems))


def triangle(ctx: Context, box: Box, way: tuple[Plek, ...]) -> Page:
    """The rounds as numbers where their mixes lie, below a title."""
    title = write(ctx.stage, box.inset(50, 30).top(84), ctx.t("Jullie weg"), TITLE)
    room = box.inset(60, 40).trim(top=50)
    most = max(Counter(plek.mix for plek in way).values(), default=1)
    driehoek = Driehoek(room, CLEAR + (most - 1) * (RADIUS + 4))
    spots = [(plek, driehoek.place(plek.mix)) for plek in way]
    lines = [_arrow(ctx, start, end) for (_, start), (_, end) in pairwise(spots) if start != end]
    numbers = Page(tuple(_numbers(ctx, spots)))
    return join([Page((title,)), driehoek.page(ctx), Page(tuple(lines)), numbers])


def _numbers(ctx: Context, spots: list[tuple[Plek, Point]]) -> list[Piece]:
    """A dot with a number for each round; rounds at one place stand beside each other."""
    pieces: list[Piece] = []
    ordered = sorted(spots, key=lambda spot: (spot[1], spot[0].nummer))
    for (x, y), group in groupby(ordered, key=lambda spot: spot[1]):
        together = list(group)
        for at, (plek, _) in enumerate(together):
            aside = (at - (len(together) - 1) / 2) * (2 * RADIUS + 8)
            pieces += _number(ctx, (x + aside, y), str(plek.nummer))
    return pieces


def _number(ctx: Context, at: Point, label: str) -> list[Piece]:
    dot = Dot.at(*at, RADIUS, ctx.stage.theme.ink)
    return [dot, write(ctx.stage, dot.box.inset(6), label, NUMBER)]


def _arrow(ctx: Context, start: Point, end: Point) -> Line:
    """From the edge of one dot to the edge of the next."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = (dx * dx + dy * dy) ** 0.5
    gap = min(RADIUS + 10, length * 0.3) / length
    begin = start[0] + dx * gap, start[1] + dy * gap
    until = end[0] - dx * gap, end[1] - dy * gap
    return Line(begin, until, ctx.stage.theme.muted, 6, arrow=True)
