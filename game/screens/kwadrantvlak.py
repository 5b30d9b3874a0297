"""A kernkwadrant as Ofman draws it: four fields around the emblem of their role, and arrows.

Kwaliteit stands top left; the arrows go round with the clock, over valkuil and uitdaging to
allergie and back. The upper two are of the role itself. The lower two are the quality and the
pitfall of the role in the mirror, and wear its emblem.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.kwadrant import Teamkwadrant, Veld
from game.screens import parts
from game.screens.base import Context
from game.screens.heading import grown
from game.texts.kwadrant import KWADRANTWOORDEN, PIJLEN, VELDWOORDEN, veld_zinnen
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.lines import Line
from game.ui.page import Page
from game.ui.pieces import Panel, Piece, Text, write
from game.ui.shapes import Point
from game.ui.text import TextStyle

BETWEEN = 236.0
"""The room between the left and the right fields: an arrow with its word above it."""
BELOW = 96.0
"""The room between the upper and the lower fields: an arrow with its word beside it."""
OUTSIDE = 76.0
"""How far from the outer edge the arrows stand that go up and down."""
AIR = 14.0
"""How far an arrow stays from its fields."""
BAND, PEN = 10.0, 5.0
SIGN = 52.0
"""The emblem on a field."""
HIGH = 250.0
"""Fields that are higher than this have larger letters."""
NAME = TextStyle("bold", 28, "muted")
ARROW_WORD = TextStyle("body", 28, "muted", "center", "bottom", 20)
BESIDE: Mapping[bool, TextStyle] = {
    True: TextStyle("body", 28, "muted", "left", "middle", 20),
    False: TextStyle("body", 28, "muted", "right", "middle", 20),
}
"""The word of an arrow on the left side and on the right side."""


@frozen
class Kwadrantvlak:
    """Where the four fields of a square stand in a box."""

    box: Box

    @property
    def velden(self) -> Mapping[Veld, Box]:
        """The place of each field, in the order of the arrows."""
        (links_boven, rechts_boven), (links_onder, rechts_onder) = (
            rij.split_x(0.5, 0.5, gap=BETWEEN) for rij in self.box.column(2, BELOW)
        )
        plekken = (links_boven, rechts_boven, rechts_onder, links_onder)
        return dict(zip(Veld, plekken, strict=True))

    def page(self, ctx: Context, team: Teamkwadrant) -> Page:
        """The fields, the arrows between them, and the emblem in the middle."""
        middle = self.box.centered(BETWEEN - 2 * AIR, 1.4 * BELOW)
        pieces = *self._velden(ctx, team), *self._pijlen(ctx), parts.emblem(middle, team.rol)
        return Page(pieces)

    def _velden(self, ctx: Context, team: Teamkwadrant) -> list[Piece]:
        """The four fields, their words all at the scale of the fullest one."""
        paras = {veld: _paras(ctx, team, veld, box.h) for veld, box in self.velden.items()}
        rooms = {
            veld: box.inset(30, 16).trim(top=BAND, right=SIGN) for veld, box in self.velden.items()
        }
        scale = min(flow_scale(ctx.stage, rooms[veld], paras[veld]) for veld in Veld)
        pieces: list[Piece] = []
        for veld, box in self.velden.items():
            rol = _rol(team, veld)
            band = ctx.stage.theme.tint(parts.TINT[rol]).fill
            sign = Box(box.right - 24 - SIGN, box.y + BAND + 16, SIGN, SIGN)
            pieces.append(Panel(box, ctx.stage.theme.paper, 18, band=band, band_height=BAND))
            pieces.append(parts.emblem(sign, rol))
            pieces += flow(ctx.stage, rooms[veld], paras[veld], "top", scale)
        return pieces

    def _pijlen(self, ctx: Context) -> list[Piece]:
        """An arrow from each field to the next, with what it means."""
        velden, pieces = self.velden, list[Piece]()
        for veld, volgend in zip(Veld, (*tuple(Veld)[1:], Veld.KWALITEIT), strict=True):
            van, naar = velden[veld], velden[volgend]
            dwars = van.y == naar.y
            start, end = _dwars(van, naar) if dwars else _rechtop(van, naar, self._links(van))
            pieces.append(Line(start, end, ctx.stage.theme.ink, PEN, arrow=True))
            woord = ctx.t(PIJLEN[veld])
            pieces.append(
                _erboven(ctx, woord, start, end) if dwars else self._ernaast(ctx, woord, van, start)
            )
        return pieces

    def _links(self, veld: Box) -> bool:
        return veld.x == self.box.x

    def _ernaast(self, ctx: Context, woord: str, van: Box, start: Point) -> Text:
        """The word of an arrow that goes up or down, on its inner side."""
        links = self._links(van)
        rij = self.box.centered(self.box.w, BELOW - 2 * AIR)
        wide = van.w - OUTSIDE - 24
        place = Box(start[0] + 24 if links else start[0] - 24 - wide, rij.y, wide, rij.h)
        return write(ctx.stage, place, woord, BESIDE[links])


def _rol(team: Teamkwadrant, veld: Veld) -> Rol:
    """Whose a field is: the role's own, or that of the one in its mirror."""
    return team.rol if veld in (Veld.KWALITEIT, Veld.VALKUIL) else team.spiegel


def _paras(ctx: Context, team: Teamkwadrant, veld: Veld, high: float) -> list[Para]:
    """What the field is called, its word, and what this session showed."""
    t, blijken = ctx.t, team.velden[veld]
    woord = t(KWADRANTWOORDEN[team.kwadrant.id][veld])
    zin = TextStyle("body", grown(34, high, HIGH, 1.3), "ink" if blijken else "muted")
    zinnen = veld_zinnen(t, blijken)
    return [
        Para(t(VELDWOORDEN[veld]), NAME),
        Para(woord[:1].upper() + woord[1:], TextStyle("title", grown(44, high, HIGH, 1.3))),
        *(Para(regel, zin, 4 if at else 10) for at, regel in enumerate(zinnen)),
    ]


def _dwars(van: Box, naar: Box) -> tuple[Point, Point]:
    """From the edge of one field across to the edge of the next."""
    y = van.centre[1]
    if van.x < naar.x:
        return (van.right + AIR, y), (naar.x - AIR, y)
    return (van.x - AIR, y), (naar.right + AIR, y)


def _rechtop(van: Box, naar: Box, links: bool) -> tuple[Point, Point]:
    """From the edge of one field up or down to the edge of the next, on the outer side."""
    x = van.x + OUTSIDE if links else van.right - OUTSIDE
    if van.y < naar.y:
        return (x, van.bottom + AIR), (x, naar.y - AIR)
    return (x, van.y - AIR), (x, naar.bottom + AIR)


def _erboven(ctx: Context, woord: str, start: Point, end: Point) -> Text:
    """The word of an arrow that goes across."""
    left, high = min(start[0], end[0]), 80.0
    place = Box(left, start[1] - high - 2 * PEN, abs(end[0] - start[0]), high)
    return write(ctx.stage, place, woord, ARROW_WORD)
