"""Uit de rugzak: a player opens one of three private cards and tells its story.

Who opened a profiel finds the own cards closed on the table: what is on a card shows when its
owner turns it. Anybody else takes a kind of card and types the story, or nothing at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from game.domain import commands as c
from game.domain.keuzes import Rugzaksoort
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Zet
from game.screens.heading import heading, overlay_header
from game.screens.rugzaktekens import kaart_svg
from game.screens.schrijven import ASK, HOW, SchrijfScreen
from game.screens.spelerkeuze import speler_keuze
from game.screens.stoelkeuze import boven_stad
from game.texts.team import RUGZAK_UITLEG
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Picture, Piece
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row, corner_cap

NAME = TextStyle("title", 48, align="center")
NOTE = TextStyle("body", 34, "muted", align="center")
TALLEST = 520.0


class RugzakkaartScreen(SchrijfScreen):
    """First who, then which card, then its story."""

    name = "rugzakkaart"

    def __init__(self, **options: Any) -> None:
        self.wie: int | None = None
        self.soort: Rugzaksoort | None = None
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The step that is asked for now; Backspace goes one step back."""
        t = ctx.t
        if self.wie is None:
            return self._wie(ctx, view, overlay_header(ctx, t("Uit de rugzak")))
        naam = t.naam(view.sessie.speler(self.wie))
        head = overlay_header(ctx, t("Uit de rugzak"), naam)
        if self.soort is None:
            return self._soort(ctx, view, head, naam)
        asked = [
            Para(
                t("{kaart}: vertel het verhaal, {naam}.", kaart=t(WOORDEN[self.soort]), naam=naam),
                ASK,
            ),
            Para(t("Schrijf er één zin van op. De rest blijft aan tafel."), HOW, 14),
        ]
        wens = c.SpeelRugzak(self.wie, self.soort, self.tekst)
        knoppen = self.knoppen(ctx, t("Leg de kaart neer"), wens, Zet("soort", None))
        return self.schrijfvlak(ctx, view, head, asked, knoppen)

    def _wie(self, ctx: Context, view: View, head: Page) -> Page:
        t, spelers = ctx.t, view.sessie.aanwezig
        achter, ruimte = boven_stad(ctx, view, len(spelers))
        top, rest = ruimte.split_y(120.0, 1, gap=24)
        noten = dict.fromkeys(view.sessie.rugzak, t("Vertelde vandaag al"))
        keuze = speler_keuze(ctx, rest, spelers, lambda wie: Zet("wie", wie), noten=noten)
        return join(
            [achter, head, heading(ctx, top, t("Wie opent een kaart?"), t(RUGZAK_UITLEG)), keuze]
        )

    def _soort(self, ctx: Context, view: View, head: Page, naam: str) -> Page:
        t = ctx.t
        top, rest, knoppen = parts.content_box(ctx.stage).split_y(120.0, 1, 76.0, gap=26)
        room = rest.centered(rest.w, min(rest.h, TALLEST))
        terug = Button(t("Stap terug"), Zet("wie", None), "backspace")
        zin = t("Eén kaart per sessie. Niets hoeft.")
        return join(
            [
                parts.sky(ctx),
                head,
                heading(ctx, top, t("{naam}, welke kaart wordt het?", naam=naam), zin),
                self._kaarten(ctx, view, room),
                button_row(ctx.stage, knoppen, [terug]),
            ]
        )

    def _kaarten(self, ctx: Context, view: View, box: Box) -> Page:
        """Three closed cards, their words all at the same scale."""
        klaar = eigen_kaarten(ctx, view, self.wie)
        boxes = box.row(len(Rugzaksoort), 36)
        words = [_woorden(ctx, soort, soort in klaar) for soort in Rugzaksoort]
        scale = min(flow_scale(ctx.stage, _onder(b), w) for b, w in zip(boxes, words, strict=True))
        rij = enumerate(zip(boxes, Rugzaksoort, words, strict=True), start=1)
        return join(
            self._kaart(ctx, (place, str(at)), soort, (paras, scale), klaar.get(soort, ""))
            for at, (place, soort, paras) in rij
        )

    def _kaart(
        self, ctx: Context, waar: tuple[Box, str], soort: Rugzaksoort,
        woorden: tuple[list[Para], float], tekst: str,
    ) -> Page:  # fmt: skip
        (box, key), (paras, scale) = waar, woorden
        stage, naam = ctx.stage, f"kaart:{soort.value}"
        pieces: tuple[Piece, ...] = (
            Panel(box, stage.theme.paper),
            Picture(_boven(box), kaart_svg(soort)),
            *flow(stage, _onder(box), paras, "top", scale),
            corner_cap(stage, box, key),
        )
        # What stands on a card of one's own shows when it is turned; else the typing begins.
        gekozen = Zet("soort", soort), Zet("tekst", tekst) if tekst else self.begint()
        target = Target(naam, box, Many(gekozen), (key,), ctx.t(WOORDEN[soort]), radius=22)
        return Page((Group(naam, box, pieces),), (target,))


def eigen_kaarten(ctx: Context, view: View, speler: int | None) -> Mapping[Rugzaksoort, str]:
    """What a player who opened a profiel wrote on the own cards; else nothing."""
    id_ = "" if speler is None else view.sessie.speler(speler).profiel
    return ctx.profielen[id_].rugzak if id_ in ctx.profielen else {}


def _woorden(ctx: Context, soort: Rugzaksoort, klaar: bool) -> list[Para]:
    t = ctx.t
    noot = t("Ligt klaar in je profiel, nog dicht.") if klaar else t("Vertel er iets over.")
    return [Para(t(WOORDEN[soort]), NAME), Para(noot, NOTE, 8)]


def _boven(box: Box) -> Box:
    return box.inset(30, 30).top(box.h * 0.46)


def _onder(box: Box) -> Box:
    return box.inset(30, 0).trim(top=30 + box.h * 0.46 + 16, bottom=58)
