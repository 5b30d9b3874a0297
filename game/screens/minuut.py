"""A ring that fills in a minute: for who speaks, and for a minute of silence.

It asks nothing: when it is full it stays full, and nobody is cut off.
"""

from __future__ import annotations

from typing import Any

from game.screens.base import Context, Screen, Zet
from game.ui.boxes import Box
from game.ui.marks import Ring
from game.ui.page import Page, Target
from game.ui.pieces import Group, Piece, write
from game.ui.text import TextStyle

MINUTE = 60.0
STEP = 0.25
"""The ring moves in steps of so many seconds, so that a frame is seldom another page."""
RING = 84
RING_COLUMN = 150.0
"""The room at the right of a card for the ring and its word."""
LABEL_HIGH = 40.0
LABEL = TextStyle("body", 28, "muted", "center", "middle", 18)


class MinuutScreen(Screen):
    """A screen on which a minute runs; space begins it anew."""

    def __init__(self, **options: Any) -> None:
        self.begonnen: float | None = None
        """When the ring began to fill."""
        super().__init__(**options)

    def loop(self, ctx: Context) -> None:
        """Begin the minute, and tick until it is full."""
        self.begonnen = _step(ctx.now) if self.begonnen is None else self.begonnen
        self.ticking = ctx.now - self.begonnen < MINUTE

    def ring(self, ctx: Context, column: Box) -> Page:
        """The minute at the top of its column: it fills, and then stays full."""
        box = column.top(RING + 8 + LABEL_HIGH * ctx.stage.text_factor)
        now = _step(ctx.now)
        share = min(1.0, max(0.0, (now - (self.begonnen or 0.0)) / MINUTE))
        place = box.top(RING).centered(RING, RING)
        label = write(ctx.stage, box.trim(top=RING + 8), ctx.t("1 minuut"), LABEL)
        pieces: tuple[Piece, ...] = (Ring(place, share, ctx.stage.theme.ink), label)
        again = Target(
            "minuut", place, Zet("begonnen", None), ("space",), ctx.t("Opnieuw een minuut"),
            radius=RING / 2,
        )  # fmt: skip
        return Page((Group("minuut", box, pieces, moves=False),), (again,))


def _step(seconds: float) -> float:
    return int(seconds / STEP) * STEP
