"""A sentence over the screen: why a wish was refused, or what the disk has to say."""

from __future__ import annotations

from attrs import frozen

from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.page import Page
from game.ui.pieces import Group, Panel, Text
from game.ui.text import TextStyle, lay_text

SECONDS = 6.0
TOP = 18.0
STYLE = TextStyle("bold", 30, min_size=18)


@frozen
class Toast:
    """What to say (in the source language), and until when."""

    text: str
    until: float

    def page(self, ctx: Context) -> Page:
        """The sentence on a dark card along the upper edge: it hides no choice and no card."""
        stage = ctx.stage
        block = lay_text(stage, ctx.t(self.text), STYLE, min(1500.0, stage.width - 200))
        w, h = block.width + 90, block.height + 44
        box = Box((stage.width - w) / 2, TOP, w, h)
        panel = Panel(box, stage.theme.ink, radius=18)
        return Page(
            (Group("toast", box, (panel, Text(box, block, stage.theme.white, "center", "middle"))),)
        )
