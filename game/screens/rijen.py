"""A row per player with chips to tap: how a role felt, which role was heard.

Who passes is simply not tapped. A digit taps for the row with the cursor and goes on to the
next; the same digit again takes it back. Nothing is chosen beforehand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Screen, Zet
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 60, valign="middle", min_size=32)
HOW = TextStyle("body", 36, "muted", min_size=22)
NAME = TextStyle("bold", 36, valign="middle", min_size=16)
BOTH = TextStyle("bold", 36)
UNDER = TextStyle("body", 30, "muted")
ONE_COLUMN = 4
GAP, COLUMN_GAP, CHIP_GAP = 14.0, 26.0, 12.0
TALLEST = 84.0

Groepen = Sequence[Sequence[int]]


@frozen
class Rij:
    """A row: where it stands among the others, whose it is, and whether the digits go there."""

    at: int
    speler: int
    hier: bool

    def key(self, n: int) -> str:
        """The digit of its n-th chip while the cursor is here."""
        return str(n) if self.hier else ""

    def tik(self, wens: object, *, terug: bool) -> Many:
        """The wish of a chip; the cursor goes on, or stays where something was taken back."""
        return Many((wens, Zet("cursor", self.at if terug else self.at + 1)))


class RijenScreen(Screen):
    """The rows; `groepen`, `vraag` and `chip` say whose, what is asked and what is tapped."""

    aantal = 5
    """How many chips a row has."""
    breed = 1.3
    """How much wider than high a chip is."""
    deel = 0.55
    """The part of a row that its chips take at most."""
    los = GAP
    """The room between two groups of rows."""

    def __init__(self, **options: Any) -> None:
        self.cursor = 0
        """The row that listens to the digits."""
        super().__init__(**options)

    def groepen(self, view: View) -> Groepen:
        """The players in the order of their rows, those that belong together in one group."""
        raise NotImplementedError(type(self).__name__)

    def vraag(self, ctx: Context) -> tuple[str, str]:
        """What is asked, and how it goes."""
        raise NotImplementedError(type(self).__name__)

    def chip(self, ctx: Context, view: View, box: Box, rij: Rij, n: int) -> Page:
        """The n-th chip of a row, counted from 1."""
        raise NotImplementedError(type(self).__name__)

    def teken(self, _view: View, _speler: int) -> Rol | None:
        """The role before a name, if any."""
        return None

    def onder(self, _ctx: Context, _view: View, _speler: int) -> str:
        """A few words below a name, if any."""
        return ""

    def page(self, ctx: Context, view: View) -> Page:
        """The question, the rows, and on."""
        groepen = self.groepen(view)
        spelers = [speler for groep in groepen for speler in groep]
        head, middle = vlak.middle_box(ctx.stage).trim(top=-4).split_y(128, 1, gap=22)
        places = row_boxes(middle, groepen, self.los)
        rows = join(
            self._row(ctx, view, place, Rij(at, speler, at == self.cursor))
            for at, (place, speler) in enumerate(zip(places, spelers, strict=True))
        )
        knoppen = self._buttons(ctx, view, len(spelers))
        return join(
            [
                vlak.city(ctx, view),
                parts.round_header(ctx, view),
                self._head(ctx, head),
                rows,
                button_row(ctx.stage, parts.buttons_box(ctx.stage), knoppen),
            ]
        )

    def _head(self, ctx: Context, box: Box) -> Page:
        above, below = box.split_y(0.6, 0.4)
        ask, how = self.vraag(ctx)
        return Page((write(ctx.stage, above, ask, ASK), write(ctx.stage, below, how, HOW)))

    def _row(self, ctx: Context, view: View, box: Box, rij: Rij) -> Page:
        """A player's emblem and name, and the chips."""
        stage = ctx.stage
        outline = stage.theme.ink if rij.hier else None
        panel = Panel(
            box, stage.theme.paper, 18, outline=outline, outline_width=vlak.chosen_edge(stage)
        )
        side = min(TALLEST, box.h - 16)
        wide = min(side * self.breed, (box.w * self.deel) / self.aantal - CHIP_GAP)
        row, chips = box.inset(22, 8).split_x(1, self.aantal * (wide + CHIP_GAP), gap=16)
        called = ctx.t.naam(view.sessie.speler(rij.speler))
        target = Target(f"rij:{rij.speler}", row, Zet("cursor", rij.at), label=called)
        inside = (panel, *self._naam(ctx, view, row, rij.speler, called))
        group = Group(f"{self.name}:{rij.speler}", box, inside, moves=False)
        return Page((group,), (target,)) + join(
            self.chip(ctx, view, place.centered(wide, side), rij, n)
            for n, place in enumerate(_chip_boxes(chips, self.aantal, wide), start=1)
        )

    def _naam(self, ctx: Context, view: View, box: Box, speler: int, naam: str) -> Sequence[Piece]:
        """The name behind its emblem, with whatever belongs below it."""
        rol, onder = self.teken(view, speler), self.onder(ctx, view, speler)
        if onder:
            return flow(
                ctx.stage, box.trim(left=18), [Para(naam, BOTH), Para(onder, UNDER)], "middle"
            )
        emblem, words = box.split_x(min(64.0, TALLEST, box.h), 1, gap=20)
        sign = [] if rol is None else [parts.emblem(emblem, rol)]
        return (*sign, write(ctx.stage, words, naam, NAME))

    def _buttons(self, ctx: Context, view: View, count: int) -> list[Button]:
        t = ctx.t
        specs = [Button(t("Klaar"), c.GaVerder(), "enter", primary=True)]
        if self.cursor < count - 1:
            specs.append(Button(t("Volgende speler"), Zet("cursor", self.cursor + 1), "space"))
        if self.cursor > 0:
            specs.append(Button(t("Vorige speler"), Zet("cursor", self.cursor - 1), "backspace"))
        if view.kan_ongedaan:
            specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return specs


def row_boxes(box: Box, groepen: Groepen, los: float = GAP) -> list[Box]:
    """A place per player: one column up to four, else two, and no group in both."""
    columns = 1 if sum(map(len, groepen)) <= ONE_COLUMN or len(groepen) < 2 else 2
    half = -(-len(groepen) // columns)
    sides = [groepen[:half], groepen[half:]][:columns]
    high = min((_room(box.h, side, los) for side in sides if side), default=box.h)
    places = zip(box.row(columns, COLUMN_GAP), sides, strict=True)
    return [place for column, side in places for place in _down(column, side, high, los)]


def _room(height: float, groepen: Groepen, los: float) -> float:
    """How high each row can be when these groups stand below each other."""
    rows = sum(map(len, groepen))
    return (height - los * (len(groepen) - 1) - GAP * (rows - len(groepen))) / rows


def _down(box: Box, groepen: Groepen, high: float, los: float) -> list[Box]:
    places, y = [], box.y
    for groep in groepen:
        for _ in groep:
            places.append(Box(box.x, y, box.w, high))
            y += high + GAP
        y += los - GAP
    return places


def _chip_boxes(box: Box, count: int, wide: float) -> list[Box]:
    return [box.moved(n * (wide + CHIP_GAP)).left(wide) for n in range(count)]
