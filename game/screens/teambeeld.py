"""The team as a picture: the triangle of the roles, with at each corner who reached for it first.

Bureaucraat stands left, Ondernemer right and Verbinder on top, as in every triangle of the game.
A corner that nobody reached for is dashed and empty: the blind spot is what is not there. Where
somebody reached for nothing no corner has names (see `domain/team`).
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.team import Hand, Teambeeld
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context
from game.screens.voorstellen import naam_kort, namen_kort
from game.texts.team import GEGREPEN, NIEMAND
from game.texts.woorden import ROLZINNEN, WOORDEN
from game.ui.boxes import Box
from game.ui.dashed import Dashed
from game.ui.lines import Polygon
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import key_cap

HEAD, TAG, GAP, PAD = 76.0, 56.0, 12.0, 24.0
BAND = 12.0
EMBLEM = 60.0
APART = 40.0
"""The least room between the corners below."""
WIDEST = 620.0
TWO_COLUMNS = 3
"""With more hands than this they stand in two columns."""
TAG_LETTERS = 26
NAME = TextStyle("bold", 36, valign="middle", min_size=22)
WHO = TextStyle("body", 34, align="center", valign="middle", min_size=16)
NOBODY = TextStyle("body", 34, "muted", valign="middle", min_size=20)


@frozen
class Hoek:
    """A corner of the picture: its role, who reached for it, and what choosing it wishes."""

    rol: Rol
    handen: tuple[Hand, ...]
    wens: object
    key: str
    gekozen: bool
    zegt: str
    """What stands in it where there are no names."""

    @property
    def leeg(self) -> bool:
        """Whether this is a blind spot."""
        return self.zegt == NIEMAND

    @property
    def columns(self) -> int:
        """In how many columns the hands stand."""
        return 2 if len(self.handen) > TWO_COLUMNS else 1

    @property
    def rows(self) -> int:
        """In how many rows; an empty corner has one for its words."""
        return max(1, -(-len(self.handen) // self.columns))

    @property
    def high(self) -> float:
        """The height that it takes by itself."""
        return BAND + HEAD + self.rows * (TAG + GAP) + PAD


def teambeeld_page(
    ctx: Context, view: View, box: Box, beeld: Teambeeld, wensen: Mapping[Rol, object]
) -> Page:
    """The picture in its box; each corner can be chosen, by its digit too."""
    geleend = view.sessie.geleend
    hoeken = [
        Hoek(rol, beeld.grepen.get(rol, ()), wensen[rol], str(at),
             geleend is not None and geleend.rol is rol, _zegt(beeld, rol))
        for at, rol in enumerate(Rol, start=1)
    ]  # fmt: skip
    places = _plekken(box, hoeken)
    b, o, v = (place.centre for place in places.values())
    theme = ctx.stage.theme
    triangle = Polygon((b, o, v), theme.white, theme.ink, 4)
    return join([Page((triangle,)), *(_hoek(ctx, view, places[hoek.rol], hoek) for hoek in hoeken)])


def _zegt(beeld: Teambeeld, rol: Rol) -> str:
    """What stands in a corner without names; before the first greep only what the role asks."""
    if not beeld.gegrepen:
        return ROLZINNEN[rol]
    return GEGREPEN if rol in beeld.gegrepen else NIEMAND


def _plekken(box: Box, hoeken: list[Hoek]) -> Mapping[Rol, Box]:
    """Where each corner stands: as high as it needs, but never more than half of the picture."""
    wide = min(WIDEST, (box.w - APART) / 2)
    most = (box.h - APART) / 2
    b, o, v = (min(most, hoek.high) for hoek in hoeken)
    low = max(b, o)
    return {
        Rol.BUREAUCRAAT: Box(box.x, box.bottom - low, wide, low),
        Rol.ONDERNEMER: Box(box.right - wide, box.bottom - low, wide, low),
        Rol.VERBINDER: Box(box.centre[0] - wide / 2, box.y, wide, v),
    }


def _hoek(ctx: Context, view: View, box: Box, hoek: Hoek) -> Page:
    naam = f"mist:{hoek.rol.value}"
    pieces = (*_paper(ctx, box, hoek), *_kop(ctx, box, hoek), *_wie(ctx, view, box, hoek))
    label = ctx.t(WOORDEN[hoek.rol])
    target = Target(naam, box, hoek.wens, (hoek.key,), label, radius=22)
    return Page((Group(naam, box, pieces),), (target,))


def _paper(ctx: Context, box: Box, hoek: Hoek) -> tuple[Piece, ...]:
    """Paper with the band of its role; dashed where nobody reached, in ink once it is missed."""
    theme = ctx.stage.theme
    tint = theme.tint(parts.TINT[hoek.rol])
    edge = theme.ink if hoek.gekozen else None
    paper = Panel(
        box, theme.paper, shadow=not hoek.leeg, outline=edge,
        outline_width=vlak.chosen_edge(ctx.stage), band=tint.fill, band_height=BAND,
    )  # fmt: skip
    dashed = hoek.leeg and not hoek.gekozen
    return (paper, Dashed(box, tint.text, 22, 4)) if dashed else (paper,)


def _kop(ctx: Context, box: Box, hoek: Hoek) -> tuple[Piece, ...]:
    """The emblem, the word and the digit of a role."""
    row = box.inset(PAD, 0).trim(top=BAND).top(HEAD)
    sign, word, key = row.split_x(EMBLEM, 1, 50.0, gap=16)
    return (
        parts.flush_emblem(sign.centered(EMBLEM, EMBLEM), hoek.rol),
        write(ctx.stage, word, ctx.t(WOORDEN[hoek.rol]), NAME),
        key_cap(ctx.stage, key, hoek.key),
    )


def _wie(ctx: Context, view: View, box: Box, hoek: Hoek) -> list[Piece]:
    """A tag for each hand; or what is said without names."""
    room = box.inset(PAD, 0).trim(top=BAND + HEAD, bottom=PAD)
    if not hoek.handen:
        return [write(ctx.stage, room, ctx.t(hoek.zegt), NOBODY)]
    theme, pieces = ctx.stage.theme, list[Piece]()
    room = room.top(min(room.h, hoek.rows * (TAG + GAP) - GAP))
    for tag, hand in zip(room.grid(hoek.columns, hoek.rows, GAP), hoek.handen, strict=False):
        pieces.append(Panel(tag, theme.white, tag.h / 2, shadow=False, outline=theme.line,
                            outline_width=max(2.0, theme.edge)))  # fmt: skip
        pieces.append(write(ctx.stage, tag.inset(18, 2), _naam(ctx, view, hand), WHO))
    return pieces


def _naam(ctx: Context, view: View, hand: Hand) -> str:
    """Who a hand is, in the few letters that a tag has."""
    spelers = [view.sessie.speler(nummer) for nummer in hand]
    if len(spelers) == 1:
        return naam_kort(ctx.t.naam(spelers[0]))
    return namen_kort(ctx, spelers, TAG_LETTERS)
