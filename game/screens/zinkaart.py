"""One sentence of a triad: its digit, its words, and what it is to the player once picked."""

from __future__ import annotations

from attrs import frozen

from game.screens import vlak
from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.page import Page, Target
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import pill, pill_size

DIGIT = TextStyle("title", 68, align="center", valign="middle", min_size=40)
WORDS = TextStyle("body", 50, valign="middle", min_size=34)
PILL = 30


@frozen
class Zinkaart:
    """The key, the sentence, what choosing it means, and whether it is the first pick."""

    key: str
    zin: str
    wens: object
    gekozen: bool

    def page(self, ctx: Context, box: Box) -> Page:
        """A wide card; the first pick has a dark edge and says what it is."""
        stage = ctx.stage
        edge = stage.theme.ink if self.gekozen else None
        panel = Panel(box, stage.theme.paper, outline=edge, outline_width=vlak.chosen_edge(stage))
        digit, words = box.inset(40, 16).split_x(90, 1, gap=30)
        words, merk = self._merk(ctx, words)
        pieces: tuple[Piece, ...] = (
            panel,
            write(stage, digit, self.key, DIGIT),
            write(stage, words, self.zin, WORDS),
            *merk.pieces,
        )
        name = f"zin:{self.key}"
        target = Target(name, box, self.wens, (self.key,), self.zin, radius=22)
        return Page((Group(name, box, pieces, moves=False),), (target,))

    def _merk(self, ctx: Context, box: Box) -> tuple[Box, Page]:
        """The room that is left beside the label of the first pick, and that label."""
        if not self.gekozen:
            return box, Page()
        label = ctx.t("past het meest")
        wide, high = pill_size(ctx.stage, label, PILL)
        wide = min(wide + 28, box.w * 0.34)
        place = box.right_part(wide).centered(wide, high)
        return box.trim(right=wide + 24), pill(ctx.stage, place, label, dark=True, size=PILL)
