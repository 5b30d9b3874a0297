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
GAP = 28.0
LEAST, MOST = 0.75, 0.54
"""Choices keep this part of the height that they would like, up to this part of the room."""
QUESTION, LINES = 0.6, 0.45
"""The most of the height that the question takes, and the lines below choices."""


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
                asked.append(Para(oefenvel.tussen_tekens(blad.vel.citaat), oefenvel.QUOTE, 10))
            return parts.board_page(
                ctx, self, head, asked, FIELD_HIGH, lambda c, box: self._field(c, box, veld)
            )
        content = parts.content_box(ctx.stage).trim(bottom=parts.buttons_box(ctx.stage).h + 30)
        body = self._naast if blad.naast else self._onder
        return join([parts.sky(ctx), head, body(ctx, content, blad), self._buttons(ctx, aan_tafel)])

    def _onder(self, ctx: Context, box: Box, blad: Blad) -> Page:
        """The card at the left; a column at the right: question, field, choices, lines (10).

        The choices come before what they bring, so that they stay in their places when that is
        told.
        """
        room, vel = oefenvel.beside(ctx, box, blad.vel)
        asked, rest = self._asked(ctx, room, blad)
        if not blad.keuzes:
            return vel + asked + self._told(ctx, rest, blad)
        wanted = oefenkeuzes.column_height(blad.keuzes) * ctx.stage.text_factor
        told = oefenwoorden.lines_height(ctx.stage.normal, rest.w, blad.regels)
        places = rest.top(min(wanted, rest.h - min(told + GAP, rest.h * LINES) if told else rest.h))
        choices = oefenkeuzes.column(ctx, places, blad.keuzes)
        below = rest.trim(top=places.h + GAP)
        return join([vel, asked, choices, self._told(ctx, below, blad)])

    def _naast(self, ctx: Context, box: Box, blad: Blad) -> Page:
        """The card and the words above, the choices beside each other below (11)."""
        above, below = box.split_y(1, oefenkeuzes.row_height(blad.keuzes), gap=40)
        room, vel = oefenvel.beside(ctx, above, blad.vel)
        field = Page()
        if blad.veld is not None:
            room, place = room.split_y(1, FIELD_HIGH, gap=GAP)
            field = self._field(ctx, place, blad.veld)
        words = Page(oefenwoorden.words(ctx, room, blad))
        return join([vel, words, field, oefenkeuzes.row(ctx, below, blad.keuzes)])

    def _asked(self, ctx: Context, room: Box, blad: Blad) -> tuple[Page, Box]:
        """The question at the top of the room, with the field below it when there are choices."""
        size = oefenwoorden.question_size(ctx.stage, room.w, room.h, blad)
        high = oefenwoorden.question_height(ctx.stage, room.w, blad, size)
        high = min(high, room.h * QUESTION, room.h - self._needed(ctx, room.h, blad))
        made = Page(oefenwoorden.question(ctx, room.top(high), blad, size))
        rest = room.trim(top=high + GAP)
        if blad.veld is None or not blad.keuzes:
            return made, rest
        return made + self._field(ctx, rest.top(FIELD_HIGH), blad.veld), rest.trim(
            top=FIELD_HIGH + GAP
        )

    def _needed(self, ctx: Context, room: float, blad: Blad) -> float:
        """What the choices below each other cannot do without, with the field above them."""
        if not blad.keuzes:
            return 0.0
        field = FIELD_HIGH + GAP if blad.veld else 0.0
        least = oefenkeuzes.column_height(blad.keuzes) * ctx.stage.text_factor * LEAST
        return GAP + field + min(least, room * MOST)

    def _told(self, ctx: Context, box: Box, blad: Blad) -> Page:
        """The lines; without choices the field stands below them."""
        field = blad.veld if blad.veld is not None and not blad.keuzes else None
        room = box.trim(bottom=FIELD_HIGH + GAP) if field else box
        size = oefenwoorden.lines_size(ctx.stage, room, blad.regels)
        made = Page(oefenwoorden.lines(ctx, room, blad.regels, size))
        if field is None:
            return made
        high = min(room.h, oefenwoorden.lines_height(ctx.stage, room.w, blad.regels, size))
        place = box.trim(top=high + GAP if high else 0).top(FIELD_HIGH)
        return made + self._field(ctx, place, field)

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
