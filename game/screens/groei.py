"""Groei: what was practised in words, what is for today and why, and what came of a sentence."""

from __future__ import annotations

from game.domain.groei import Oefenvoorstel, vandaag
from game.domain.oefenzaak import begin_alleen
from game.domain.profiel import Profiel, met_laatste_zin
from game.domain.punten import punten
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.screens.drie_punten import driehoek_van
from game.screens.heading import overlay_header
from game.screens.oefenkaart import emblemen
from game.texts.oefenboek import (
    HOE_VAAK,
    LEEG,
    geoefend,
    let_op,
    reden_zin,
    zaak_genoemd,
    zaak_titel,
)
from game.texts.triaden import KADER
from game.texts.zinnen import als_dan_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

KOP = TextStyle("body", 34, "muted")
CASE = TextStyle("title", 52)
WORDS = TextStyle("body", 38)
ROLE = TextStyle("bold", 36)
TIMES = TextStyle("body", 36)
SAID = TextStyle("quote", 42)
SMALL = TextStyle("body", 28, "muted", min_size=24)
WARM = TextStyle("title", 64)
SHORT = 130
"""A longer sentence stands on its own page only."""
EMBLEM, GAP = 80.0, 26.0
NONE_HIGH = 112.0
"""The room below the triangle to say that there are no dots yet."""


class GroeiScreen(Screen):
    """The page of who practises alone: no points, nothing to fill, nobody to be compared with."""

    name = "groei"

    profiel: Profiel
    """Whose practice this is."""

    def page(self, ctx: Context, view: View | None) -> Page:  # noqa: ARG002 - one person's own
        """The triangle left; right how often, what is for today, and the sentence of last time."""
        head = overlay_header(ctx, ctx.t("Groei"), self.profiel.naam)
        content, buttons = parts.content_box(ctx.stage).split_y(1, 75, gap=GAP)
        filled = self._empty if self.profiel.boek.leeg else self._full
        return join(
            [
                parts.sky(ctx),
                head,
                filled(ctx, content),
                button_row(ctx.stage, buttons, self._buttons(ctx)),
            ]
        )

    def _empty(self, ctx: Context, box: Box) -> Page:
        """A book without anything in it; the sentence of last time may be there already."""
        zin = self._zin(ctx)
        top, below = box.split_y(0.55, 0.45, gap=GAP) if zin else (box, None)
        panel = Panel(top, ctx.stage.theme.paper)
        drawn, words = top.inset(80, 50).split_y(0.45, 0.55, gap=24)
        warm = flow(ctx.stage, words, [Para(ctx.t(LEEG), WARM)], "top")
        return Page((panel, *emblemen(drawn), *warm)) + (
            self._sentence(ctx, below) if below else Page()
        )

    def _full(self, ctx: Context, box: Box) -> Page:
        kader = [Para(" ".join(ctx.t(zin) for zin in KADER), SMALL)]
        high = flow_height(ctx.stage.normal, box.w, kader) * 1.32
        panels, small = box.split_y(1, high, gap=18)
        left, right = panels.split_x(0.47, 0.53, gap=GAP)
        zin = self._zin(ctx)
        shares = (0.26, 0.46, 0.28) if zin else (0.34, 0.66)
        places = right.split_y(*shares, gap=GAP)
        return join(
            [
                self._triangle(ctx, left),
                self._practised(ctx, places[0]),
                self._today(ctx, places[1]),
                self._sentence(ctx, places[2]) if zin else Page(),
                Page(flow(ctx.stage, small, kader, "middle")),
            ]
        )

    def _triangle(self, ctx: Context, box: Box) -> Page:
        """The three dots, or that there are none yet."""
        panel = Page((Panel(box, ctx.stage.theme.paper),))
        drie = punten(self.profiel)
        if any((drie.voorkeur, drie.gegrepen, drie.gezien)):
            return panel + driehoek_van(ctx, self.profiel, box)
        drawn, words = box.split_y(1, NONE_HIGH)
        geen = ctx.t("Nog geen punten. Eén komt uit de zelftest, de andere twee van de tafel.")
        said = flow(ctx.stage, words.inset(44, 0).trim(bottom=20), [Para(geen, KOP)], "middle")
        return panel + driehoek_van(ctx, self.profiel, drawn) + Page(said)

    def _practised(self, ctx: Context, box: Box) -> Page:
        """How often as each role: an emblem, a word and a count, and that it is only a count."""
        stage, inner = ctx.stage, box.inset(40, 20)
        noot = [Para(ctx.t(HOE_VAAK), KOP)]
        row, below = inner.split_y(1, flow_height(stage.normal, inner.w, noot) * 1.3, gap=8)
        cells = row.row(3, gap=16)
        rows = list(geoefend(ctx.t, self.profiel.boek))
        paras = [[Para(naam, ROLE), Para(keren, TIMES)] for _, naam, keren in rows]
        side = min(EMBLEM, row.h)
        words = [cell.trim(left=side + 18) for cell in cells]
        scale = min(flow_scale(stage, *pair) for pair in zip(words, paras, strict=True))
        pieces: list[Piece] = [Panel(box, stage.theme.paper)]
        for cell, place, said, (rol, _, _) in zip(cells, words, paras, rows, strict=True):
            mark = Box(cell.x, cell.y + (cell.h - side) / 2, side, side)
            pieces += [parts.flush_emblem(mark, rol), *flow(stage, place, said, "middle", scale)]
        return Page((*pieces, *flow(stage, below, noot, "bottom")))

    def _today(self, ctx: Context, box: Box) -> Page:
        """The case for today, the role to look out for, and why."""
        t, voorstel = ctx.t, self._voorstel(ctx)
        side = min(EMBLEM, box.h / 3)
        inner = box.inset(40, 24)
        dilemmas = ctx.dek.in_taal(ctx.settings.taal)
        zaak = zaak_titel(t, dilemmas, voorstel.zaak)
        if voorstel.zaak:
            zaak = zaak_genoemd(t, dilemmas, voorstel.zaak)
        paras = [
            Para(t("Vandaag"), KOP),
            Para(zaak, CASE, 2),
            Para(let_op(t, voorstel), ROLE, 8),
            Para(reden_zin(t, voorstel), WORDS, 4),
        ]
        mark = Box(inner.right - side, inner.y, side, side)
        words = flow(ctx.stage, inner.trim(right=side + 20), paras, "middle")
        return Page((Panel(box, ctx.stage.theme.paper), parts.emblem(mark, voorstel.rol), *words))

    def _voorstel(self, ctx: Context) -> Oefenvoorstel:
        dilemmas = ctx.dek.in_taal(ctx.settings.taal)
        return vandaag(self.profiel.boek, ctx.vandaag, dilemmas)

    def _zin(self, ctx: Context) -> list[Para]:
        """The sentence of last time, and what was told of it; nothing without a sentence."""
        t, deel = ctx.t, met_laatste_zin(self.profiel)
        if deel is None:
            return []
        zin = als_dan_zin(t, deel.zin)
        paras = [Para(t("Dit nam je de vorige keer mee"), KOP)]
        if len(zin) > SHORT:
            return [*paras, Para(t("Een lange zin. Met V lees je hem terug."), WORDS, 4)]
        paras.append(Para(f"“{zin}”", SAID, 4))
        kort = deel.verteld if len(deel.verteld) <= SHORT else ""
        return [*paras, Para(kort, WORDS, 8)] if kort else paras

    def _sentence(self, ctx: Context, box: Box) -> Page:
        words = flow(ctx.stage, box.inset(40, 22), self._zin(ctx), "middle")
        return Page((Panel(box, ctx.stage.theme.paper), *words))

    def _buttons(self, ctx: Context) -> list[Button]:
        t, own = ctx.t, {"profiel": self.profiel}
        zaak = self._voorstel(ctx).zaak
        label = t("Begin met deze zaak") if zaak else t("Begin met een nieuwe zaak")
        begin = begin_alleen(self.profiel.naam, self.profiel.id, zaak)
        specs = [Button(label, begin, "enter", primary=True, name="begin")]
        if self.profiel.boek.zaken:
            specs.append(Button(t("Eerder"), Push("eerder_kiezen", own), "h", name="eerder"))
        specs.append(Button(t("Drie punten"), Push("drie_punten", own), "d", name="drie_punten"))
        if met_laatste_zin(self.profiel) is not None:
            specs.append(Button(t("Wat kwam ervan?"), Push("ervan", own), "v", name="ervan"))
        return specs
