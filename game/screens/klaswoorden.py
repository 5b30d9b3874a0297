"""A few sentences for a whole class: as large as the card allows, never too small to read."""

from __future__ import annotations

from collections.abc import Sequence

from game.screens.base import Context
from game.screens.klasknop import kleinste, letter
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page

Alinea = tuple[str, str, float]
"""A face, the words, and their size beside the others."""

SHARES = (1.5, 1.35, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7)
AIR = 0.55


def alineas(ctx: Context, box: Box, woorden: Sequence[Alinea]) -> Page:
    """The paragraphs in the middle of the box, at the largest size at which all of them fit."""
    least = kleinste(ctx)
    for share in (*SHARES, 0.0):
        made = [
            Para(words, letter(ctx, face, max(size * share, least)), size * share * AIR)
            for face, words, size in woorden
        ]
        if flow_scale(ctx.stage, box, made) == 1.0:
            break
    return Page(flow(ctx.stage, box, made, "middle"))
