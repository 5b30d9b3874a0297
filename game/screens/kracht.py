"""A hidden strength that the group names: of whom, and in one sentence which."""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Context, Many, Zet
from game.screens.heading import heading, overlay_header
from game.screens.schrijven import ASK, HOW, SchrijfScreen
from game.screens.spelerkeuze import speler_keuze
from game.screens.stoelkeuze import boven_stad
from game.texts.team import KRACHT_UITLEG
from game.ui.flow import Para
from game.ui.page import Page, join


class KrachtScreen(SchrijfScreen):
    """First who, then the sentence."""

    name = "kracht"

    def __init__(self, **options: Any) -> None:
        self.wie: int | None = None
        """The player whose strength it is."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The step that is asked for now."""
        t = ctx.t
        head = overlay_header(ctx, t("Verborgen kracht"))
        if self.wie is None:
            return self._wie(ctx, view, head)
        naam = t.naam(view.sessie.speler(self.wie))
        asked = [
            Para(t("Welke kracht zien jullie in {naam}?", naam=naam), ASK),
            Para(t("Zeg het hardop tegen elkaar. Schrijf er dan één zin van op."), HOW, 14),
        ]
        wens = c.NoemKracht(self.wie, self.tekst)
        knoppen = self.knoppen(ctx, t("Zo noemen we het"), wens, Zet("wie", None))
        return self.schrijfvlak(ctx, view, head, asked, knoppen)

    def _wie(self, ctx: Context, view: View, head: Page) -> Page:
        t, spelers = ctx.t, view.sessie.aanwezig
        achter, ruimte = boven_stad(ctx, view, len(spelers))
        top, rest = ruimte.split_y(120.0, 1, gap=24)
        vraag = t("Wie kan iets wat hier niet te zien was?")
        return join(
            [
                achter,
                head,
                heading(ctx, top, vraag, t(KRACHT_UITLEG)),
                speler_keuze(
                    ctx, rest, spelers, lambda speler: Many((Zet("wie", speler), self.begint()))
                ),
            ]
        )
