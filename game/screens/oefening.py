"""Any exercise: its sheet, with the card at the left and what is asked beside it (10, 11)."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from game.domain.views import View
from game.oefeningen.blad import Blad, Schrijf, Veld, Verder
from game.screens import frame, oefenkeuzes, oefenvel, oefenwoorden, parts
from game.screens.base import Context, Screen, Typ, Zet
from game.screens.beheerwensen import Oefen, Oefenblad, OefenTerug, StopOefening
from game.screens.oefenplaats import FIELD_HIGH, GAP, plaatsen
from game.ui.boxes import Box
from game.ui.flow import Para
from game.ui.header import Header, header
from game.ui.page import Page, join
from game.ui.widgets import Button, button_row


class OefeningScreen(Screen):
    """The sheet of the exercise at hand; `profielen` keeps open what its book belongs to."""

    name = "oefening"
    typt_vanzelf = True
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
        body = self.naast if blad.naast else self._onder
        return join([parts.sky(ctx), head, body(ctx, content, blad), self._buttons(ctx, aan_tafel)])

    def _onder(self, ctx: Context, box: Box, blad: Blad) -> Page:
        """The card at the left; a column at the right: question, field, choices, lines (10).

        The choices come before what they bring, so that they stay in their places when that is
        told.
        """
        room, vel = oefenvel.beside(ctx, box, blad.vel)
        plek = plaatsen(ctx.stage, room, blad)
        return join(
            [
                vel,
                Page(oefenwoorden.question(ctx, plek.vraag, blad, plek.vraag_groot)),
                self._field(ctx, plek.veld, blad.veld) if blad.veld else Page(),
                oefenkeuzes.column(ctx, plek.keuzes, blad.keuzes) if blad.keuzes else Page(),
                Page(oefenwoorden.lines(ctx, plek.regels, blad.regels, plek.regels_groot)),
            ]
        )

    def naast(self, ctx: Context, box: Box, blad: Blad) -> Page:
        """The card and the words above, the choices beside each other below (11)."""
        above, below = box.split_y(1, oefenkeuzes.row_height(blad.keuzes), gap=40)
        room, vel = oefenvel.beside(ctx, above, blad.vel)
        field = Page()
        if blad.veld is not None:
            room, place = room.split_y(1, FIELD_HIGH, gap=GAP)
            field = self._field(ctx, place, blad.veld)
        words = self._words(ctx, room, blad)
        return join([vel, words, field, oefenkeuzes.row(ctx, below, blad.keuzes)])

    def _words(self, ctx: Context, room: Box, blad: Blad) -> Page:
        """The question and the lines in a room of their own; a question alone in its middle."""
        plek = plaatsen(ctx.stage, room, evolve(blad, keuzes=(), veld=None))
        lower = 0.0 if blad.regels else (room.h - plek.vraag.h) / 2
        asked = oefenwoorden.question(ctx, plek.vraag.moved(dy=lower), blad, plek.vraag_groot)
        told = oefenwoorden.lines(ctx, plek.regels, blad.regels, plek.regels_groot)
        return Page((*asked, *told))

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
            specs.append(Button(label, Typ(veld.naam, veld.tekst, veld.langst), name="typ"))
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
