"""How far a piece can reach when it is drawn: its shadow, its letters, its thick edge.

What lies outside a piece's reach need not be drawn again when the piece changes. Too wide only
costs time; too narrow would leave rubbish behind, so whoever is not in the table gets plenty.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pygame

from game.ui.boxes import around
from game.ui.dashed import Dashed
from game.ui.marks import Bar, Dot, KeyCap, Ring, Rule
from game.ui.pieces import Backdrop, Panel, Picture, Piece, Scrim, Text
from game.ui.shadow import DROP, REACH, SOFT
from game.ui.stage import Stage

PLENTY = 1.1 * REACH
"""Units around the box of a piece that says nothing of itself."""
_SEAM = 2
"""Pixels that rounding can add on a side."""

MARGIN: Mapping[type, Callable[[Any], float]] = {
    Backdrop: lambda _piece: 0,
    Scrim: lambda _piece: 0,
    Picture: lambda _piece: 0,
    Rule: lambda _piece: 1,
    # The lat stands out above and below.
    Bar: lambda bar: 0.35 * bar.box.h + 8,
    Dashed: lambda dashed: dashed.width,
    # A word that is larger than its key sticks out.
    KeyCap: lambda cap: cap.block.size,
    Dot: lambda _piece: 0,
    Ring: lambda _piece: 0,
    Panel: lambda _piece: 0,
}
"""Units around the box that a piece can touch."""


def reach(piece: Piece, stage: Stage, dy: float = 0) -> pygame.Rect:
    """The pixels that the piece can touch when it is drawn `dy` units lower."""
    if isinstance(piece, Text):
        # Letters are higher than their line, those of the fallback font most.
        box = piece.ink.outset(0.4 * piece.block.px / stage.u)
    elif isinstance(piece, Panel) and piece.shadow:
        # A shadow falls: it reaches less far above the card than below it.
        box = around([piece.box, piece.box.outset(SOFT).moved(dy=DROP)])
    else:
        margin = MARGIN.get(type(piece))
        box = piece.box.outset(margin(piece) if margin else PLENTY)
    return stage.rect(box, 0, dy).inflate(2 * _SEAM, 2 * _SEAM)
