"""The city that grows while the table watches: piece by piece, at full strength."""

from __future__ import annotations

from attrs import frozen

from game.screens import parts
from game.screens.base import Context
from game.ui.city import BEGIN_PIECES
from game.ui.page import Page

PER_PIECE = 0.35
"""Seconds between one new piece and the next, at most."""
LONGEST = 4.0
"""Seconds in which a city has grown, however much was added."""


@frozen
class Groei:
    """The pieces that the players had, those that were added, and when the adding began."""

    had: int
    added: int
    begonnen: float

    @property
    def step(self) -> float:
        """Seconds between one new piece and the next."""
        return min(PER_PIECE, LONGEST / max(1, self.added))

    def pieces(self, ctx: Context) -> int:
        """How many pieces stand at this moment; all of them at once without motion."""
        if not ctx.stage.look.motion:
            return self.had + self.added
        passed = int(max(0.0, ctx.now - self.begonnen) / self.step)
        return self.had + min(self.added, passed)

    def done(self, now: float) -> bool:
        """Whether every piece stands."""
        return now - self.begonnen >= (self.added + 1) * self.step

    def page(self, ctx: Context) -> Page:
        """The sky and the whole city, with water below it for the buttons."""
        return parts.skyline(ctx, self.pieces(ctx) + BEGIN_PIECES, alpha=1.0, deep=parts.DEEP)
