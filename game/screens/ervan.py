"""The sentence of last time for its owner alone, and what came of it."""

from __future__ import annotations

from typing import Any

from game.domain.keuzes import TEKST_LENGTE
from game.domain.profiel import Profiel, met_laatste_zin, vertel_ervan
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Screen, Typ, Zet
from game.screens.beheerwensen import BewaarProfiel
from game.screens.heading import overlay_header
from game.texts.zinnen import als_dan_zin, wanneer_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

KOP = TextStyle("body", 36, "muted")
SAID = TextStyle("quote", 58)
WHEN = TextStyle("body", 36, "muted")
ASK = TextStyle("title", 72)
TOLD = TextStyle("body", 46)
LONG = 160
"""A sentence of more signs than this is set smaller."""
FIELD, FIELD_HIGH = "ervan", 90.0


class ErvanScreen(Screen):
    """The sentence, the question, and a field; what is typed is kept at once."""

    name = "ervan"

    profiel: Profiel
    """Whose sentence it is."""

    def page(self, ctx: Context, view: View | None) -> Page:  # noqa: ARG002 - one person's own
        """The sentence as large as it can be; while somebody types, the field below it."""
        head = overlay_header(ctx, ctx.t("Wat kwam ervan?"), self.profiel.naam)
        if self.typing is not None and self.board:
            return parts.board_page(ctx, self, head, self._paras(ctx), FIELD_HIGH, self._field)
        content, buttons = parts.content_box(ctx.stage).split_y(1, 75, gap=30)
        words, field = content.inset(72, 48), Page()
        if self.typing is not None:
            words, place = words.split_y(1, FIELD_HIGH, gap=24)
            field = self._field(ctx, place)
        texts = flow(ctx.stage, words, self._paras(ctx), "middle")
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
        """What came of it is kept; an empty field changes nothing."""
        if not value.strip():
            return Zet("field_name", name)
        return BewaarProfiel(vertel_ervan(self.profiel, value))

    @property
    def _verteld(self) -> str:
        deel = met_laatste_zin(self.profiel)
        return deel.verteld if deel else ""

    def _paras(self, ctx: Context) -> list[Para]:
        t, deel = ctx.t, met_laatste_zin(self.profiel)
        if deel is None:
            return [Para(t("Er is nog geen zin van een vorige keer."), SAID)]
        zin, wanneer = als_dan_zin(t, deel.zin), wanneer_zin(t, deel.zin)
        paras = [
            Para(t("Dit nam je de vorige keer mee"), KOP),
            Para(f"“{zin}”", SAID if len(zin) <= LONG else SAID.at(38), 6),
            *([Para(wanneer, WHEN, 8)] if wanneer else []),
        ]
        if self.typing is not None:
            return paras
        told = [Para(self._verteld, TOLD, 6)] if self._verteld else []
        return [*paras, Para(t("Wat kwam ervan?"), ASK, 34), *told]

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Eén zin: wat kwam ervan?")
        return parts.field(ctx, self, box, FIELD, self._verteld, hint, TEKST_LENGTE)

    def _buttons(self, ctx: Context) -> list[Button]:
        t = ctx.t
        klaar = Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar")
        if self.typing is not None:
            # Leaving the field, by whatever way, already keeps what was typed on this page.
            return [Button(t("Klaar met typen"), Zet("typing", None), "enter", primary=True)]
        if met_laatste_zin(self.profiel) is None:
            return [klaar]
        label = t("Verbeter") if self._verteld else t("Typ wat ervan kwam")
        return [klaar, Button(label, Typ(FIELD, self._verteld, TEKST_LENGTE), "t", name="typ")]
