"""Tapping in what the fingers showed: a cell per seat, and a cursor for whoever has the keys.

Mouse and touch choose anywhere. On the keyboard a digit goes to the seat under the cursor and
the cursor moves on; 0 or space passes a seat by, backspace goes back. Who made a fist is simply
not tapped, so nothing on the screen tells a pass from a seat that is still to come.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from attrs import evolve, frozen

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Zet
from game.ui.boxes import Box
from game.ui.hints import hinted_row
from game.ui.page import Page, Target
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, key_cap

CURSOR = 7.0
PLATE = 6.0
"""The white edge around an emblem on ink."""
FAINT = 0.3
"""How visible an emblem is when another one was tapped."""
NAME = TextStyle("bold", 34, valign="middle", min_size=15)
HINT = TextStyle("body", 32, "muted", valign="middle", min_size=20)


@frozen
class Place:
    """Where a seat stands in the order of tapping in."""

    seat: int
    seats: int
    cursor: int

    @property
    def current(self) -> bool:
        """Whether the digits go to this seat now."""
        return self.seat == self.cursor

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that bring the cursor here."""
        if self.seat == self.cursor + 1:
            return ("0", "space")
        return ("backspace",) if self.seat == self.cursor - 1 else ()

    def key(self, digit: int) -> str:
        """The key of a choice at this seat: its digit while the cursor is here."""
        return str(digit) if self.current else ""

    def tapped(self, wish: object, back: bool = False) -> Many:
        """The wish of a choice here; the cursor moves on, or comes here to take one back."""
        return Many((Zet("cursor", self.seat if back else self.seat + 1), wish))


@frozen
class Chip:
    """A role to tap at a seat; `faint` when another one was tapped there."""

    name: str
    label: str
    rol: Rol
    wish: object
    key: str = ""
    chosen: bool = False
    faint: bool = False


def places(view: View, cursor: int) -> list[Place]:
    """Every seat of the round in order."""
    seats = len(view.ronde.stoelen)
    return [Place(seat, seats, cursor) for seat in range(seats)]


def first_open(view: View, cursor: int | None, shown: Collection[int]) -> int:
    """The cursor, or before anybody moved it the first seat that has shown nothing."""
    if cursor is not None:
        return cursor
    seats = range(len(view.ronde.stoelen))
    return next((seat for seat in seats if seat not in shown), len(seats) - 1)


def seat_boxes(box: Box, seats: int, gap: float = 26) -> list[Box]:
    """A cell per seat: one row up to four, else two rows."""
    rows = 1 if seats <= 4 else 2
    columns = math.ceil(seats / rows)
    return list(box.grid(columns, rows, gap))[:seats]


def name_cell(ctx: Context, view: View, box: Box, place: Place, rol: Rol | None = None) -> Page:
    """Who sits there, with the emblem of a role; choosing it brings the cursor here."""
    stage, name = ctx.stage, f"stoel:{place.seat}"
    pieces: list[Piece] = []
    if rol is not None:
        pieces.append(parts.emblem(box.left(box.h).inset(0, 3), rol))
    words = box.trim(left=box.h + 14 if rol is not None else 0)
    pieces.append(write(stage, words, parts.seat_names(ctx, view, place.seat), NAME))
    label = parts.seat_names(ctx, view, place.seat)
    target = Target(name, box, Zet("cursor", place.seat), place.keys, label, radius=12)
    return Page((Group(name, box, tuple(pieces), moves=False),), (target,))


def cell(ctx: Context, box: Box, place: Place) -> Page:
    """The paper below a seat's choices, outlined in ink while the cursor is here."""
    paper = Panel(box, ctx.stage.theme.paper, outline_width=CURSOR)
    return Page((evolve(paper, outline=ctx.stage.theme.ink) if place.current else paper,))


def emblem_chip(ctx: Context, box: Box, chip: Chip) -> Page:
    """The emblem of a role, with its digit beside it while the cursor is here."""
    theme = ctx.stage.theme
    mark, hint = _halves(box, bool(chip.key))
    emblem = parts.emblem(mark, chip.rol)
    pieces: list[Piece] = [
        _plate(ctx, box, chip.chosen),
        *([Panel(mark.inset(-PLATE), theme.white, 12, shadow=False)] if chip.chosen else []),
        evolve(emblem, alpha=FAINT if chip.faint else 1.0),
    ]
    if chip.key:
        colour = theme.white if chip.chosen else theme.muted
        pieces.append(key_cap(ctx.stage, hint, chip.key, colour))
    keys = (chip.key,) if chip.key else ()
    target = Target(chip.name, box, chip.wish, keys, chip.label, radius=14)
    return Page((Group(chip.name, box, tuple(pieces), moves=False),), (target,))


def confirm_row(ctx: Context, box: Box, tapped: bool, more: Sequence[Button] = ()) -> Page:
    """The way on once somebody is tapped in; a table where all pass says so with P."""
    t = ctx.t
    shown = [Button(t("Zo is het"), c.Onthul(), "enter", primary=True, enabled=tapped), *more]
    if not tapped:
        shown.append(Button(t("Iedereen past"), c.Onthul(), "p"))
    return hinted_row(ctx.stage, box, shown, t("Wie past, laat je leeg."), HINT)


def _plate(ctx: Context, box: Box, chosen: bool) -> Panel:
    """What an emblem stands on: filled with ink once it was tapped."""
    theme = ctx.stage.theme
    paper = Panel(box, theme.white, 14, shadow=False, outline=theme.line)
    if chosen:
        return evolve(paper, fill=theme.ink, outline=None)
    return evolve(paper, outline_width=max(3.0, theme.edge))


def _halves(box: Box, hinted: bool) -> tuple[Box, Box]:
    """Where the emblem goes, and its digit: below it in a tall chip, beside it in a low one."""
    if box.h > box.w * 1.1:
        size = min(box.w - 24, box.h - 66)
        middle = box.centered(size, size + (46 if hinted else 0))
        return middle.top(size), middle.bottom_part(38)
    size = min(box.h - 18, box.w - 58)
    middle = box.centered(size + (42 if hinted else 0), size)
    return middle.left(size), middle.right_part(34)
