"""A hint beside a row of buttons: both grow, neither at the cost of the other."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.boxes import Box, around
from game.ui.page import Page
from game.ui.pieces import write
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import GAP, Button, button_row, button_size

SPACE = 34.0
"""The room between the last button and the hint."""
MOST = 1.35
"""How much wider than at normal text the buttons become at most."""


def hinted_row(
    stage: Stage, box: Box, specs: Sequence[Button], hint: str, style: TextStyle
) -> Page:
    """Buttons from the left of the box and the hint beside the last one, whole at normal text."""
    wide = _width(stage.normal, box, specs, lay_text(stage.normal, hint, style, None).width)
    row = button_row(stage, box.left(wide), specs)
    taken = around([target.box for target in row.targets]).right - box.x
    place = box.trim(left=taken + SPACE).left(box.w - wide - SPACE)
    return row + Page((write(stage, place, hint, style),))


def _width(stage: Stage, box: Box, specs: Sequence[Button], hint: float) -> float:
    """What the buttons may take: room to grow in, as far as the hint leaves any."""
    needed = sum(button_size(stage, spec)[0] for spec in specs) + GAP * (len(specs) - 1)
    return max(needed, min(needed * MOST, box.w - SPACE - hint - 1))
