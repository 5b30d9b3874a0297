"""Any exercise: its sheet, with the card at the left and what is asked beside it (10, 11)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.domain.views import View
from game.oefeningen.blad import Blad, Regel, Schrijf, Veld, Verder
from game.screens import frame, oefenkeuzes, oefenvel, parts
from game.screens.base import (
    Context,
    Oefen,
    Oefenblad,
    OefenTerug,
    Screen,
    StopOefening,
    Typ,
    Zet,
)
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height
from game.ui.header import Header, header
from game.ui.page import Page, join
from game.ui.pieces import Piece
from game.ui.text import TextStyle, Valign
from game.ui.widgets import Button, button_row

TITLE = TextStyle("title", 58)
SUB = TextStyle("body", 36, "muted")
LABEL = TextStyle("bold", 32)
LINE = TextStyle("body", 32)
APART = 60.0
CARD = 0.44
"""The part of the width that the card takes."""
FIELD_HIGH = 88.0
EMBLEM = 104.0
INDENT = 58.0
"""The room for an emblem before a line."""
ROOM_FOR_WORDS = 0.34
"""The part of the height that words keep above choices that would take it all."""


class OefeningScreen(Screen):
    """The sheet of the exercise at hand; `profielen` keeps open what its book belongs to."""

    name = "oefening"
    profielen: tuple[str, ...] = ()

    def typed(self, name: str, value: str) -> Any:
        """What was typed goes to the rules."""
        return Oefen(Schrijf(name, value))

    def page(self, ctx: Context, view: View | None) -> Page:  # noqa: ARG002 - no session here
        """The sheet; while somebody types by touch, the field and the letters."""
        aan_tafel = ctx.oefening
        if aan_tafel is None:
            return parts.sky(ctx)
        blad, head = aan_tafel.blad, _head(ctx, aan_tafel)
        if self.typing is not None and self.board and blad.veld is not None:
            veld, asked = blad.veld, [Para(blad.titel, TITLE)]
            if blad.vel is not None and blad.vel.citaat:
                asked.append(Para(f"“{blad.vel.citaat}”", oefenvel.QUOTE, 10))
            return parts.board_page(
                ctx, self, head, asked, FIELD_HIGH, lambda c, box: self._field(c, box, veld)
            )
        content = parts.content_box(ctx.stage).trim(bottom=parts.buttons_box(ctx.stage).h + 30)
        body = self._naast if blad.naast else self._onder
        return join([parts.sky(ctx), head, body(ctx, content, blad), self._buttons(ctx, aan_tafel)])

    def _onder(self, ctx: Context, box: Box, blad: Blad) -> Page:
        """The card at the left, all else in a column at the right (10)."""
        room, vel = box, Page()
        if blad.vel is not None:
            left, room = box.split_x(CARD, 1 - CARD, gap=APART)
            vel = oefenvel.vel(ctx, left, blad.vel)
        high = oefenkeuzes.column_height(blad.keuzes)
        field = FIELD_HIGH + 24 if blad.veld else 0.0
        high = min(high, room.h * (1 - ROOM_FOR_WORDS) - field)
        words = room.trim(bottom=high + (28 if high else 0))
        needed = _words_height(ctx, words.w, blad) + field
        # Few words leave the choices close below them, as on the target.
        words = words.top(min(words.h, needed))
        below = Box(room.x, words.bottom + 28, room.w, high)
        return join(
            [
                vel,
                self._words(ctx, words, blad),
                oefenkeuzes.column(ctx, below, blad.keuzes) if blad.keuzes else Page(),
            ]
        )

    def _naast(self, ctx: Context, box: Box, blad: Blad) -> Page:
        """The card and the words above, the choices beside each other below (11)."""
        high = oefenkeuzes.row_height(blad.keuzes)
        above, below = box.split_y(1, high, gap=40)
        room, vel = above, Page()
        if blad.vel is not None:
            left, room = above.split_x(CARD, 1 - CARD, gap=APART)
            vel = oefenvel.vel(ctx, left, blad.vel)
        return join(
            [
                vel,
                self._words(ctx, room, blad, "middle"),
                oefenkeuzes.row(ctx, below, blad.keuzes),
            ]
        )

    def _words(self, ctx: Context, box: Box, blad: Blad, valign: Valign = "top") -> Page:
        """The question with its emblem, the lines, and the field below them."""
        place, words = Page(), box
        if blad.veld is not None:
            words, field = box.split_y(1, FIELD_HIGH, gap=24)
            place = self._field(ctx, field, blad.veld)
        pieces: list[Piece] = []
        asked = _asked(blad)
        if blad.rol is not None:
            side = min(EMBLEM, words.h)
            pieces.append(parts.flush_emblem(Box(words.x, words.y, side, side), blad.rol))
            words = words.trim(left=side + 26)
        if not blad.regels:
            return Page((*pieces, *flow(ctx.stage, words, asked, valign))) + place
        high = min(words.h * 0.6, flow_height(ctx.stage.normal, words.w, asked) + 8)
        pieces += flow(ctx.stage, words.top(high), asked)
        lines = Box(box.x, words.y + high + 20, box.w, words.h - high - 20)
        return Page((*pieces, *regels(ctx, lines, blad.regels))) + place

    def _field(self, ctx: Context, box: Box, veld: Veld) -> Page:
        return parts.field(ctx, self, box, veld.naam, veld.tekst, veld.hint, veld.langst)

    def _buttons(self, ctx: Context, aan_tafel: Oefenblad) -> Page:
        t, blad = ctx.t, aan_tafel.blad
        box = parts.buttons_box(ctx.stage)
        if self.typing is not None:
            # Leaving the field, by whatever way, already keeps what was typed.
            done = Button(t("Klaar met typen"), Zet("typing", None), "enter", primary=True)
            return button_row(ctx.stage, box, [done], align="right")
        specs = []
        if aan_tafel.kan_terug:
            specs.append(Button(t("Stap terug"), OefenTerug(), "backspace", name="terug"))
        for knop in blad.knoppen:
            specs.append(Button(knop.label, Oefen(knop.zet), knop.toets, enabled=knop.kan))
        if blad.veld is not None:
            veld = blad.veld
            label = t("Anders zeggen") if veld.tekst else t("Typ het op")
            specs.append(Button(label, Typ(veld.naam, veld.tekst, veld.langst), "t", name="typ"))
        if blad.verder:
            specs.append(
                Button(blad.verder, Oefen(Verder()), "enter", True, blad.kan_verder, "verder")
            )
        made = button_row(ctx.stage, box, specs, align="right")
        alone = blad.veld is not None and not blad.verder
        return frame.also(made, "typ", "enter") if alone else made


def regels(ctx: Context, box: Box, lines: Sequence[Regel]) -> tuple[Piece, ...]:
    """Lines below each other, each with its emblem and its bold word, in one size."""
    indent = INDENT if any(line.rol for line in lines) else 0.0
    paras, first = _paras(lines)
    texts = flow(ctx.stage, box.trim(left=indent), paras)
    signs = [
        parts.emblem(Box(box.x, texts[at].box.y + 2, 42, 42), line.rol)
        for at, line in zip(first, lines, strict=True)
        if line.rol is not None
    ]
    return (*signs, *texts)


def _paras(lines: Sequence[Regel]) -> tuple[list[Para], list[int]]:
    """The paragraphs of the lines, and which of them each line begins with."""
    paras: list[Para] = []
    first = []
    for line in lines:
        first.append(len(paras))
        gap = 16 if paras else 0
        if line.kop:
            paras.append(Para(line.kop, LABEL, gap))
            gap = 0
        paras.append(Para(line.tekst, LINE, gap))
    return paras, first


def _asked(blad: Blad) -> list[Para]:
    return [Para(blad.titel, TITLE), *([Para(blad.uitleg, SUB, 10)] if blad.uitleg else [])]


def _words_height(ctx: Context, width: float, blad: Blad) -> float:
    """How high the words are at the text size of now, without the field."""
    stage = ctx.stage
    aside = EMBLEM + 26 if blad.rol else 0
    high = max(EMBLEM if blad.rol else 0, flow_height(stage, width - aside, _asked(blad)) + 8)
    if blad.regels:
        indent = INDENT if any(line.rol for line in blad.regels) else 0.0
        high += 28 + flow_height(stage, width - indent, _paras(blad.regels)[0])
    return high


def _head(ctx: Context, aan_tafel: Oefenblad) -> Page:
    """The strip on top: which exercise, where in it, and the way out."""
    spec = Header(
        bold=aan_tafel.titel,
        muted=aan_tafel.blad.stap,
        pause=ctx.t("Stop"),
        wish=StopOefening(),
        name="stop",
    )
    return header(ctx.stage, spec)
