"""Vraag het buiten: the question that somebody took along, and what they heard."""

from __future__ import annotations

from typing import Any

from game.domain.keuzes import TEKST_LENGTE
from game.domain.profiel import Profiel, antwoord_van_buiten, open_buitenvraag
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Pop, Screen, Typ, Zet
from game.screens.beheerwensen import BewaarProfiel
from game.screens.heading import overlay_header
from game.texts.profielblad import buitenvraag_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 84)
WORDS = TextStyle("body", 44)
SAID = TextStyle("quote", 48)
FIELD, FIELD_HIGH = "antwoord", 90.0


class ProfielBuitenScreen(Screen):
    """The open question, and a field for its answer; without a question, where they come from."""

    name = "profiel_buiten"

    profiel: Profiel
    """Whose question it is."""

    def __init__(self, **options: Any) -> None:
        self.antwoord = ""
        """What was heard, as far as it was typed."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View | None) -> Page:  # noqa: ARG002 - one person's own
        """The question as large as it can be; while somebody types, the field below it."""
        head = overlay_header(ctx, ctx.t("Vraag het buiten"), self.profiel.naam)
        paras = self._paras(ctx)
        if self.typing is not None and self.board:
            return parts.board_page(ctx, self, head, paras[:1], FIELD_HIGH, self._field)
        content, buttons = parts.content_box(ctx.stage).split_y(1, 75, gap=30)
        words = content.inset(72, 48)
        field = Page()
        if self.typing is not None:
            words, place = words.split_y(1, FIELD_HIGH, gap=24)
            field = self._field(ctx, place)
        texts = flow(ctx.stage, words, paras, "middle")
        return join(
            [
                parts.sky(ctx),
                head,
                Page((Panel(content, ctx.stage.theme.paper), *texts)),
                field,
                button_row(ctx.stage, buttons, self._buttons(ctx)),
            ]
        )

    def typed(self, name: str, value: str) -> Any:
        """The answer stands there; it is kept when its owner says so."""
        return Zet(name, value.strip())

    def _paras(self, ctx: Context) -> list[Para]:
        t, vraag = ctx.t, buitenvraag_zin(ctx.t, self.profiel)
        if not vraag:
            uitleg = t("Aan het eind van een sessie kiezen jullie een vraag voor buiten.")
            daarna = t("Met een open profiel vind je die hier terug.")
            geen = t("Er staat geen vraag open.")
            return [Para(geen, ASK), Para(uitleg, WORDS, 24), Para(daarna, WORDS, 8)]
        paras = [Para(vraag, ASK)]
        if self.antwoord and self.typing is None:
            return [*paras, Para(f"“{self.antwoord}”", SAID, 26)]
        hoe = t("Vraag het aan iemand buiten deze tafel. Kom terug met wat je hoorde.")
        return [*paras, Para(hoe, WORDS, 24)]

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Wat hoorde je?")
        return parts.field(ctx, self, box, FIELD, self.antwoord, hint, TEKST_LENGTE)

    def _buttons(self, ctx: Context) -> list[Button]:
        t, deel = ctx.t, open_buitenvraag(self.profiel)
        if self.typing is not None:
            # Leaving the field, by whatever way, already keeps what was typed on this page.
            return [Button(t("Klaar met typen"), Zet("typing", None), "enter", primary=True)]
        if deel is None or not buitenvraag_zin(t, self.profiel):
            return [Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar")]
        typ = Typ(FIELD, self.antwoord, TEKST_LENGTE)
        if not self.antwoord:
            return [Button(t("Typ wat je hoorde"), typ, "enter", primary=True, name="typ")]
        met = antwoord_van_buiten(self.profiel, deel.sessie, self.antwoord)
        bewaar = Many((Zet(FIELD, ""), BewaarProfiel(met)))
        return [
            Button(t("Bewaar dit antwoord"), bewaar, "enter", primary=True, name="bewaar"),
            Button(t("Verbeter"), typ, "t", name="typ"),
        ]
