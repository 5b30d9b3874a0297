"""The triangle of the three roles: where a mix lies in it, and the way a session took (09, D)."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.score import Mix
from game.screens import parts
from game.ui.boxes import Box
from game.ui.lines import Polygon
from game.ui.page import Page
from game.ui.pieces import Piece
from game.ui.shapes import Point
from game.ui.stage import Stage

SLOPE = 0.866
"""The height of a triangle whose sides are 1."""
EMBLEM = 62


@frozen
class Driehoek:
    """A triangle in a box: Bureaucraat left, Ondernemer right, Verbinder on top."""

    box: Box

    @property
    def corners(self) -> Mapping[Rol, Point]:
        """The corner of each role; the box keeps room for the emblems beside them."""
        inner = self.box.trim(left=EMBLEM + 20, top=EMBLEM + 14, right=EMBLEM + 20, bottom=26)
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

    def page(self, stage: Stage) -> Page:
        """The triangle itself, with an emblem at each corner."""
        outline = Polygon(tuple(self.corners.values()), stage.theme.white, stage.theme.ink, 4)
        pieces: list[Piece] = [outline]
        for rol, (x, y) in self.corners.items():
            pieces.append(parts.emblem(_beside(rol, x, y), rol))
        return Page(tuple(pieces))


def _beside(rol: Rol, x: float, y: float) -> Box:
    """The emblem's place: above the top corner, else outward at the foot."""
    half, far = EMBLEM / 2, EMBLEM / 2 + 16
    dx, dy = {
        Rol.BUREAUCRAAT: (-far, -6.0),
        Rol.ONDERNEMER: (far, -6.0),
        Rol.VERBINDER: (0.0, -far),
    }[rol]
    return Box(x + dx - half, y + dy - half, EMBLEM, EMBLEM)
