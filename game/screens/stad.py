"""The city that grows while the table watches: piece by piece, at full strength."""

from __future__ import annotations

from attrs import frozen

from game.screens import parts
from game.screens.base import Context
from game.ui.page import Page

PER_PIECE = 0.35
"""Seconds between one new piece and the next."""


@frozen
class Groei:
    """The pieces that the players had, those that were added, and when the adding began."""

    had: int
    added: int
    begonnen: float

    def pieces(self, ctx: Context) -> int:
        """How many pieces stand at this moment; all of them at once without motion."""
        if not ctx.stage.look.motion:
            return self.had + self.added
        passed = int(max(0.0, ctx.now - self.begonnen) / PER_PIECE)
        return self.had + min(self.added, passed)

    def done(self, now: float) -> bool:
        """Whether every piece stands."""
        return now - self.begonnen >= (self.added + 1) * PER_PIECE

    def page(self, ctx: Context) -> Page:
        """The sky and the whole city along the bottom."""
        return parts.skyline(ctx, self.pieces(ctx) + parts.BEGIN_PIECES, alpha=1.0)
