"""07: what a class chose, as bars; with a first choice beside it, both under each other.

Too few answers could point at somebody, so then it says only that they are few.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.domain.bus import Telling
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.klasknop import letter
from game.texts.les import keuzewoord, rol_van_keuze, weinig_zin
from game.ui.boxes import Box
from game.ui.marks import Bar
from game.ui.page import Page, join
from game.ui.pieces import Piece, write
from game.ui.text import TextBlock, lay_text
from game.ui.theme import Colour, mix

EMBLEM = 92.0
MOST = 190.0
"""The height of a row when there are few."""
STACKED = 150.0
"""From this height on the words of a row stand above its bars."""
SMALLEST_BAR = 220.0
PALE = 0.5


@frozen
class Balk:
    """One row: a choice, how many chose it, and before that how many did."""

    keuze: str
    aantal: int
    eerst: int | None = None


def balken_van(telling: Telling, eerst: Telling | None = None) -> tuple[Balk, ...]:
    """A row for every choice that anybody made; all of them while there are few choices."""
    rijen = tuple(
        Balk(keuze, n, None if eerst is None else eerst.aantallen.get(keuze, 0))
        for keuze, n in telling.aantallen.items()
    )
    return rijen if len(rijen) <= 4 else tuple(rij for rij in rijen if rij.aantal or rij.eerst)


def balken(ctx: Context, view: View, box: Box, rijen: Sequence[Balk]) -> Page:
    """The rows below each other, as high as there is room for."""
    most = max((max(rij.aantal, rij.eerst or 0) for rij in rijen), default=0) or 1
    wide = max((_woord(ctx, view, rij).width for rij in rijen), default=0.0) + 2
    high = min(MOST, box.h / max(1, len(rijen)))
    room = box.centered(box.w, high * len(rijen))
    places = room.column(max(1, len(rijen)))
    return join(
        _rij(ctx, view, place.inset(0, high * 0.06), rij, most, wide)
        for place, rij in zip(places, rijen, strict=True)
    )


def weinig(ctx: Context, box: Box) -> Page:
    """Instead of a chart of few answers."""
    words = weinig_zin(ctx.t)
    return Page((write(ctx.stage, box, words, letter(ctx, "quote", 64, "muted", "center")),))


def _woord(ctx: Context, view: View, rij: Balk) -> TextBlock:
    """What a row is about, on one line."""
    words = keuzewoord(ctx.t, view.dilemma, rij.keuze)
    return lay_text(ctx.stage, words, letter(ctx, "bold", 46), None)


def _rij(ctx: Context, view: View, box: Box, rij: Balk, most: int, wide: float) -> Page:
    numbers = 230.0 if rij.eerst is not None else 150.0
    head, body, counts = box.split_x(EMBLEM, 1, numbers, gap=36)
    stacked = box.h >= STACKED
    beside = min(wide, body.w - SMALLEST_BAR - 24)
    words, bars = body.split_y(0.5, 0.5) if stacked else body.split_x(beside, 1, gap=24)
    label = letter(ctx, "bold", 46, valign="middle")
    rol = rol_van_keuze(rij.keuze)
    pieces: list[Piece] = [] if rol is None else [parts.emblem(head, rol)]
    if rol is None:
        words, bars = (Box(head.x, part.y, part.right - head.x, part.h) for part in (words, bars))
        if not stacked:
            words, bars = Box(head.x, body.y, words.w, body.h), body.trim(left=words.w)
    pieces.append(write(ctx.stage, words, keuzewoord(ctx.t, view.dilemma, rij.keuze), label))
    pieces += _strepen(ctx, bars, rij, most, rol)
    pieces += _getallen(ctx, counts, rij)
    return Page(tuple(pieces))


def _strepen(ctx: Context, box: Box, rij: Balk, most: int, rol: Rol | None) -> list[Piece]:
    """The bar of now; above it, thinner and pale, that of before."""
    fill, edge = _kleur(ctx, rol)
    now = f"balk {rij.keuze}"
    if rij.eerst is None:
        place = box.centered(box.w, min(52.0, box.h * 0.7))
        return [Bar(place, rij.aantal / most, None, fill, edge, now)]
    upper, lower = box.centered(box.w, min(96.0, box.h * 0.86)).split_y(0.38, 0.62, gap=6)
    pale = mix(ctx.stage.theme.bar, fill, PALE)
    return [
        Bar(upper, rij.eerst / most, None, pale, edge, ""),
        Bar(lower, rij.aantal / most, None, fill, edge, now),
    ]


def _getallen(ctx: Context, box: Box, rij: Balk) -> list[Piece]:
    now = letter(ctx, "title", min(84.0, box.h * 0.72), align="right")
    if rij.eerst is None:
        return [write(ctx.stage, box, str(rij.aantal), now)]
    before, after = box.split_x(0.5, 0.5, gap=12)
    small = letter(ctx, "title", min(52.0, box.h * 0.5), "muted", "right")
    return [
        write(ctx.stage, before, str(rij.eerst), small),
        write(ctx.stage, after, str(rij.aantal), now),
    ]


def _kleur(ctx: Context, rol: Rol | None) -> tuple[Colour, Colour]:
    theme = ctx.stage.theme
    if rol is None:
        return theme.muted, theme.ink
    tint = theme.tint(parts.TINT[rol])
    return tint.fill, tint.text
