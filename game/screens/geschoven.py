"""07: both choices side by side, and who moved where; no names."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.bus import Stroom
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Zet
from game.screens.klasbalken import balken, balken_van, weinig
from game.screens.klasknop import Knop, letter
from game.screens.klasvak import KlasScreen
from game.texts.les import geschoven_kort, geschoven_zin, keuzewoord, rol_van_keuze
from game.ui.boxes import Box
from game.ui.lines import Line
from game.ui.page import Page, join
from game.ui.pieces import Piece, Text, write
from game.ui.stage import DESIGN
from game.ui.text import lay_text

STROMEN = 6
"""So many streams are shown, the largest first."""


class GeschovenScreen(KlasScreen):
    """The bars of the first and of the second choice."""

    name = "geschoven"
    stromen = False
    """Whether it shows who went where."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """A title, what the two rows of a bar are, and the bars."""
        klas, t = view.klas, ctx.t
        eerst, daarna = klas.keuzetellingen
        nu = daarna or eerst
        kop, rest = box.split_y(104.0, 1, gap=16)
        if nu is None:
            return Page((write(ctx.stage, box, t("Nog niemand koos."), letter(ctx, "title", 72)),))
        title = t("Wie is er geschoven?") if eerst and daarna else t("Wat koos de klas?")
        head = Page((write(ctx.stage, kop, title, letter(ctx, "title", 68)),))
        if nu.weinig:
            return head + weinig(ctx, rest)
        if self.stromen:
            return head + _stromen(ctx, view, rest, klas.stromen[: _plaats(ctx, rest)])
        rijen = balken_van(nu, eerst if daarna else None)
        legend = _legenda(ctx, kop) if eerst and daarna else Page()
        return join([head, legend, balken(ctx, view, rest, rijen)])

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """The question to those who moved, and where they went when that is known."""
        klas, t = view.klas, ctx.t
        waarheen = klas.stromen and klas.tellingen and not self._weinig(view)
        smal = ctx.stage.height > 1.1 * DESIGN[1]
        zeg = geschoven_kort if waarheen or smal else geschoven_zin
        vraag = zeg(t, klas) if klas.tellingen else t("Verder")
        on = Knop(vraag, c.GaVerder(), "enter", "verder", primary=True)
        if not waarheen:
            return (on,)
        label = t("Balken") if self.stromen else t("Waarheen?")
        return (on, Knop(label, Zet("stromen", not self.stromen), "w", "stromen"))

    def _weinig(self, view: View) -> bool:
        return any(telling.weinig for telling in view.klas.tellingen.values())


def _legenda(ctx: Context, box: Box) -> Page:
    """Which number is of before and which of now."""
    stage, t = ctx.stage, ctx.t
    now = lay_text(stage, t("na het praten"), letter(ctx, "bold", 38), None)
    before = lay_text(stage, t("eerst"), letter(ctx, "body", 38), None)
    left = Box(box.x, box.y, box.w - now.width - 50, box.h)
    return Page(
        (
            Text(left, before, stage.theme.muted, "right", "middle"),
            Text(box, now, stage.theme.ink, "right", "middle"),
        )
    )


def _stromen(ctx: Context, view: View, box: Box, stromen: Sequence[Stroom]) -> Page:
    """Each stream: from, an arrow, to, and how many."""
    high = min(170.0, box.h / max(1, len(stromen)))
    places = box.top(high * len(stromen)).column(max(1, len(stromen)))
    return join(_stroom(ctx, view, b, s) for b, s in zip(places, stromen, strict=True))


def _plaats(ctx: Context, box: Box) -> int:
    """So many streams have room, each with a title of two lines."""
    line = letter(ctx, "bold", 42).size * ctx.stage.text_factor * 1.25
    return min(STROMEN, max(1, int(box.h // (2 * line + 6))))


def _stroom(ctx: Context, view: View, box: Box, stroom: Stroom) -> Page:
    van, arrow, naar, number = box.split_x(0.5, 120, 0.5, 110, gap=24)
    y = box.centre[1]
    line = Line((arrow.x + 8, y), (arrow.right - 8, y), ctx.stage.theme.ink, 7, arrow=True)
    count = letter(ctx, "title", 72, align="right")
    pieces: list[Piece] = [line, write(ctx.stage, number, str(stroom.aantal), count)]
    for place, keuze in ((van, stroom.van), (naar, stroom.naar)):
        emblem, words = place.inset(0, 2).split_x(min(96.0, box.h - 12), 1, gap=20)
        rol = rol_van_keuze(keuze)
        pieces += [parts.emblem(emblem, rol)] if rol else []
        label = keuzewoord(ctx.t, view.dilemma, keuze)
        pieces.append(write(ctx.stage, words, label, letter(ctx, "bold", 42)))
    return Page(tuple(pieces))
