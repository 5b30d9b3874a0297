"""Letters and buttons that a whole class can read, up to ten metres away (schermen.md)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.keys import key_label
from game.ui.marks import KeyCap
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, Text
from game.ui.text import Align, TextBlock, TextStyle, Valign, lay_text
from game.ui.widgets import cap_size

LEAST = 32
"""The smallest letters on a class screen, in pixels (schermen.md)."""
LINES = 22.5
"""So many of these letters stand above each other on the lowest projector, of 720 lines."""


@frozen
class Knop:
    """A button of a class screen."""

    label: str
    wish: Any
    key: str
    name: str = ""
    primary: bool = False
    ook: str = ""
    """Another key that means the same, for a hand that knows it from the other steps."""


def letter(
    ctx: Context,
    face: str,
    size: float,
    colour: str = "ink",
    align: Align = "left",
    valign: Valign = "middle",
) -> TextStyle:
    """Letters of that size, and never under the smallest that a class can read."""
    least = kleinste(ctx)
    drawn = least * ctx.stage.text_factor
    return TextStyle(face, max(size, least), colour, align, valign, drawn)


def kleinste(ctx: Context) -> float:
    """The size in units of the smallest letters that a class can read on this screen.

    A window that is lower than a projector shows the same page, only smaller.
    """
    stage = ctx.stage
    return min(LEAST / stage.u, stage.height / LINES) / stage.text_factor


def knoppen(ctx: Context, box: Box, specs: Sequence[Knop]) -> Page:
    """Buttons beside each other; where room is scarce fewer of them show their key."""
    air = 24.0 * (len(specs) - 1)
    for met_toets in (len(specs), 1, 0):
        wide = [breedte(ctx, spec, kaal=at >= met_toets) for at, spec in enumerate(specs)]
        if sum(wide) + air <= box.w:
            break
    pages, x = [], box.x
    for at, (spec, w) in enumerate(zip(specs, wide, strict=True)):
        pages.append(knop(ctx, Box(x, box.y, w, box.h), spec, kaal=at >= met_toets))
        x += w + 24
    return join(pages)


def knop(ctx: Context, box: Box, spec: Knop, *, kaal: bool = False) -> Page:
    """A button in letters that a class can read, with its key unless it is `kaal`."""
    stage, theme = ctx.stage, ctx.stage.theme
    ink, fill = (theme.white, theme.ink) if spec.primary else (theme.ink, theme.paper)
    cap = _cap(ctx, spec)
    wide, high = cap_size(cap)
    beside = 0.0 if kaal else wide + 22
    label = lay_text(stage, spec.label, _letters(ctx, spec), box.w - beside - 40, box.h - 8)
    inner = box.centered(label.width + beside, box.h)
    edge = None if spec.primary else theme.ink
    pieces: list[Piece] = [
        Panel(box, fill, radius=18, shadow=False, outline=edge),
        Text(inner.left(label.width), label, ink, "left", "middle"),
    ]
    if not kaal:
        place = inner.right_part(wide).centered(wide, high)
        pieces.append(KeyCap(place, cap, ink))
    name = spec.name or spec.label
    keys = tuple(key for key in (spec.key, spec.ook) if key)
    target = Target(name, box, spec.wish, keys, spec.label, radius=18)
    return Page((Group(name, box, tuple(pieces), moves=False),), (target,))


def _letters(ctx: Context, spec: Knop) -> TextStyle:
    return letter(ctx, "bold", 38 if spec.primary else 34)


def _cap(ctx: Context, spec: Knop) -> TextBlock:
    return lay_text(ctx.stage, key_label(spec.key), letter(ctx, "bold", 26), None)


def breedte(ctx: Context, spec: Knop, *, kaal: bool = False) -> float:
    """The width that a button takes by itself."""
    label = lay_text(ctx.stage, spec.label, _letters(ctx, spec), None)
    return label.width + 62 if kaal else label.width + cap_size(_cap(ctx, spec))[0] + 84
