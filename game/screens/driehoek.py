"""The triangle of the three roles: where a mix lies in it, and the way a session took (09, D)."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.score import Mix
from game.screens import parts
from game.screens.base import Context
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.lines import Polygon
from game.ui.page import Page
from game.ui.pieces import Piece, write
from game.ui.shapes import Point
from game.ui.text import TextStyle, lay_text

SLOPE = 0.866
"""The height of a triangle whose sides are 1."""
EMBLEM = 62
WORD = TextStyle("bold", 32, valign="middle", min_size=15)
CLEAR = 60.0
"""So far from a corner nothing is written, because a dot may lie on it."""


@frozen
class Driehoek:
    """A triangle in a box: Bureaucraat left, Ondernemer right, Verbinder on top."""

    box: Box
    clear: float = CLEAR
    word: TextStyle = WORD
    """How the words at the corners are set."""

    @property
    def corners(self) -> Mapping[Rol, Point]:
        """The corner of each role; the box keeps room for dots, and below for emblem and word."""
        inner = self.box.trim(
            left=self.clear, top=CLEAR, right=self.clear, bottom=CLEAR + EMBLEM + 4
        )
        side = min(inner.w, inner.h / SLOPE)
        x, y = inner.centre
        low = y + side * SLOPE / 2
        return {
            Rol.BUREAUCRAAT: (x - side / 2, low),
            Rol.ONDERNEMER: (x + side / 2, low),
            Rol.VERBINDER: (x, low - side * SLOPE),
        }

    def place(self, mix: Mix) -> Point:
        """Where a mix lies: nearer to a corner with more cards of that role."""
        total = sum(mix) or 1
        shares = [(count / total, self.corners[rol]) for count, rol in zip(mix, Rol, strict=True)]
        x = sum(share * corner[0] for share, corner in shares)
        y = sum(share * corner[1] for share, corner in shares)
        return x, y

    def page(self, ctx: Context) -> Page:
        """The triangle itself, with an emblem and a word at each corner."""
        theme = ctx.stage.theme
        pieces: list[Piece] = [Polygon(tuple(self.corners.values()), theme.white, theme.ink, 4)]
        for rol in Rol:
            word = ctx.t(WOORDEN[rol])
            block = lay_text(ctx.stage, word, self.word, None)
            wide = block.width + 2
            place = self._label(rol, EMBLEM + 12 + wide)
            emblem, words = place.split_x(EMBLEM, 1, gap=12)
            # Large letters stand higher than the emblem beside them.
            words = words.centered(words.w, max(words.h, block.height + 1))
            pieces += [parts.emblem(emblem, rol), write(ctx.stage, words, word, self.word)]
        return Page(tuple(pieces))

    def _label(self, rol: Rol, wide: float) -> Box:
        """Right of the top corner, where the triangle is narrow; else below the corner."""
        x, y = self.corners[rol]
        if rol is Rol.VERBINDER:
            left = x + self.clear
            return Box(left, y - EMBLEM / 2, min(wide, self.box.right - left), EMBLEM)
        wide = min(wide, self.box.w / 2 - 10)
        left = min(max(self.box.x, x - wide / 2), self.box.right - wide)
        return Box(left, y + CLEAR, wide, EMBLEM)
