"""Any exercise: its sheet, with the card at the left and what is asked beside it (10, 11)."""

from __future__ import annotations

from typing import Any

from game.domain.views import View
from game.oefeningen.blad import Blad, Schrijf, Veld, Verder
from game.screens import frame, oefenkeuzes, oefenvel, oefenwoorden, parts
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
from game.ui.flow import Para
from game.ui.header import Header, header
from game.ui.page import Page, join
from game.ui.widgets import Button, button_row

FIELD_HIGH = 88.0
ROOM_FOR_WORDS = 0.42
"""The part of the height that words keep, if they need it, above choices that want it all."""


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
            veld, asked = blad.veld, [Para(blad.titel, oefenwoorden.TITLE)]
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
        room, vel = oefenvel.beside(ctx, box, blad.vel)
        field = FIELD_HIGH + 24 if blad.veld else 0.0
        asked = oefenwoorden.height(ctx.stage.normal, room.w, blad, 1.0)
        spare = room.h - min(asked + 28, room.h * ROOM_FOR_WORDS) - field
        high = min(oefenkeuzes.column_height(blad.keuzes) * ctx.stage.text_factor, spare)
        words = room.trim(bottom=high + (28 if high else 0))
        size = oefenwoorden.grown(ctx.stage, words.w, words.h - field, blad)
        # Few words leave the choices close below them, as on the target.
        needed = oefenwoorden.height(ctx.stage, words.w, blad, size) + field
        words = words.top(min(words.h, needed))
        below = Box(room.x, words.bottom + 28, room.w, high)
        choices = oefenkeuzes.column(ctx, below, blad.keuzes) if blad.keuzes else Page()
        return join([vel, self._words(ctx, words, blad, size), choices])

    def _naast(self, ctx: Context, box: Box, blad: Blad) -> Page:
        """The card and the words above, the choices beside each other below (11)."""
        above, below = box.split_y(1, oefenkeuzes.row_height(blad.keuzes), gap=40)
        room, vel = oefenvel.beside(ctx, above, blad.vel)
        field = FIELD_HIGH + 24 if blad.veld else 0.0
        size = oefenwoorden.grown(ctx.stage, room.w, room.h - field, blad)
        needed = oefenwoorden.height(ctx.stage, room.w, blad, size) + field
        words = room.trim(top=max(0.0, (room.h - needed) / 2))
        choices = oefenkeuzes.row(ctx, below, blad.keuzes)
        return join([vel, self._words(ctx, words.top(min(needed, room.h)), blad, size), choices])

    def _words(self, ctx: Context, box: Box, blad: Blad, size: float) -> Page:
        """The question and the lines, and the field below them."""
        if blad.veld is None:
            return Page(oefenwoorden.words(ctx, box, blad, size))
        words, field = box.split_y(1, FIELD_HIGH, gap=24)
        made = Page(oefenwoorden.words(ctx, words, blad, size))
        return made + self._field(ctx, field, blad.veld)

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
