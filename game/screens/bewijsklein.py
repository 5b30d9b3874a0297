"""The evidence of one moment as a small picture without words, for beside its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.dilemma import Drietal, Rol, Uitkomst
from game.domain.moment import (
    DoorschietMoment,
    ErnaastMoment,
    GrepenMoment,
    KijkersMoment,
    LatMoment,
    Moment,
    SchakelMoment,
)
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.bewijsgrepen import VINGERS
from game.screens.bon import lat_balk
from game.ui.boxes import Box
from game.ui.dashed import Dashed
from game.ui.emblems import sign_svg
from game.ui.hands import HEIGHT, WIDTH, hand_svg
from game.ui.pieces import Panel, Picture, Piece

LARGEST = 150.0
"""How high the picture is at most."""
CLOSE = 6.0
CARD = 0.72
"""How wide a small card is beside its height."""
Pieces = list[Piece]


def bewijs_klein(ctx: Context, view: View, moment: Moment, box: Box) -> tuple[Piece, ...]:
    """The picture in the middle of a box that is wider than it is high."""
    toen = view.in_ronde(moment.ronde)
    place = box.centered(box.w, min(box.h, LARGEST))
    match moment:
        case GrepenMoment(rollen=rollen):
            pieces = _handen(place, rollen)
        case ErnaastMoment(kaart=kaart, plan=plan):
            pieces = _ernaast(ctx, toen, place, kaart, plan)
        case SchakelMoment(uit=uit, erin=erin):
            pieces = _wissel(ctx, toen, place, uit, erin)
        case KijkersMoment():
            pieces = _gezichten(toen, moment, place)
        case DoorschietMoment(bracht=Drietal() as aantal, lat=Drietal() as lat):
            pieces = _balken(ctx, place, aantal, lat)
        case DoorschietMoment(rol=rol, kaarten=kaarten):
            pieces = _rij(ctx, place, [rol] * len(kaarten))
        case LatMoment(groep=aantal, schrijver=lat):
            pieces = _balken(ctx, place, aantal, lat)
    return tuple(pieces)


def _handen(box: Box, rollen: Sequence[Rol]) -> Pieces:
    """A hand for each role, with its emblem below."""
    wide = min(box.w / len(rollen), box.h)
    row = box.centered(wide * len(rollen), box.h).row(len(rollen))
    pieces: Pieces = []
    for place, rol in zip(row, rollen, strict=True):
        hand, sign = place.split_y(0.6, 0.4, gap=6)
        high = min(hand.h, hand.w * HEIGHT / WIDTH)
        pieces += [
            Picture(hand.centered(high * WIDTH / HEIGHT, high), hand_svg(VINGERS[rol])),
            parts.emblem(sign, rol),
        ]
    return pieces


def _ernaast(ctx: Context, toen: View, box: Box, kaart: str, plan: Sequence[str]) -> Pieces:
    """The three cards of the plan together, and the other apart in a dashed frame."""
    # So wide that three cards, some air and one card a quarter larger fit beside each other.
    wide = min(box.h * 0.78 * CARD, (box.w - 2 * CLOSE) / 4.75)
    small, large = Box(0, 0, wide, wide / CARD), Box(0, 0, wide * 1.25, wide * 1.25 / CARD)
    row = box.centered(4.75 * wide + 2 * CLOSE, box.h)
    places = [
        row.moved(dx=n * (wide + CLOSE)).left(wide).centered(wide, small.h)
        for n in range(len(plan))
    ]
    away = row.right_part(large.w).centered(large.w, large.h)
    pieces: Pieces = []
    for place, code in zip(places, plan, strict=True):
        pieces += _kaart(ctx, place, toen.kaart(code).rol)
    return [*pieces, *_kaart(ctx, away, toen.kaart(kaart).rol, apart=True)]


def _wissel(ctx: Context, toen: View, box: Box, uit: str, erin: str) -> Pieces:
    """The card that went out, an arrow, and the card that came in."""
    high = min(box.h, box.w * 0.5)
    wide = high * CARD
    mid = box.centered(2 * wide + 70, high)
    arrow = mid.centered(50, 50)
    return [
        *_kaart(ctx, mid.left(wide), toen.kaart(uit).rol, apart=True),
        Picture(arrow, sign_svg("arrow_right")),
        *_kaart(ctx, mid.right_part(wide), toen.kaart(erin).rol),
    ]


def _gezichten(toen: View, moment: KijkersMoment, box: Box) -> Pieces:
    """The four faces in their moods; the two furthest apart larger, on the outside."""
    kijkers, uiterst = toen.dilemma.kijkers, (moment.mild, moment.streng)
    middle = [n for n in range(len(moment.oordelen)) if n not in uiterst]
    large = min(box.h, box.w * 0.32)
    small = large * 0.56
    order = (moment.mild, *middle, moment.streng)
    sizes = (large, small, small, large)
    x = box.x + (box.w - sum(sizes) - 3 * 6) / 2
    pieces: Pieces = []
    for n, side in zip(order, sizes, strict=True):
        place = Box(x, box.y + (box.h - side) / 2, side, side)
        pieces.append(parts.portrait(place, kijkers[n], moment.oordelen[n]))
        x += side + 6
    return pieces


def _rij(ctx: Context, box: Box, rollen: Sequence[Rol]) -> Pieces:
    """Cards of these roles beside each other."""
    high = min(box.h * 0.9, box.w * 0.36)
    wide = high * CARD
    row = box.centered(len(rollen) * wide + (len(rollen) - 1) * 10, high).row(len(rollen), 10)
    return [
        piece for place, rol in zip(row, rollen, strict=True) for piece in _kaart(ctx, place, rol)
    ]


def _kaart(ctx: Context, box: Box, rol: Rol, *, apart: bool = False) -> Pieces:
    """A card with nothing on it but its emblem; what lies apart has a dashed edge."""
    theme = ctx.stage.theme
    tint = theme.tint(parts.TINT[rol])
    radius, side = box.w * 0.14, box.w * 0.58
    sign = parts.emblem(box.trim(top=box.h * 0.08).centered(side, side), rol)
    if apart:
        return [
            Panel(box, theme.white, radius, shadow=False),
            Dashed(box, tint.text, radius, 3),
            sign,
        ]
    panel = Panel(
        box, theme.white, radius, shadow=False, outline=theme.line, outline_width=3,
        band=tint.fill, band_height=box.h * 0.09,
    )  # fmt: skip
    return [panel, sign]


def _balken(ctx: Context, box: Box, aantal: Drietal, lat: Drietal) -> Pieces:
    """Three bars with their marks: what the plan brought, or the group's lat."""
    pieces: Pieces = []
    for place, x in zip(box.column(len(Uitkomst), 10), Uitkomst, strict=True):
        sign = place.left(place.h)
        high = min(22.0, place.h * 0.5)
        bar = place.trim(left=sign.w + 12).centered(place.w - sign.w - 12, high)
        pieces += [
            parts.emblem(sign, parts.ROL_VAN[x]),
            lat_balk(ctx, bar, x, float(aantal[x]), float(lat[x])),
        ]
    return pieces
