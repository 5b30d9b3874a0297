"""One sentence to take along: each player in turn finishes it, aloud, typed or not."""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.keuzes import TEKST_LENGTE
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Push, Screen, Typ, Zet
from game.texts.zinnen import als_dan_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.header import Header, header
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 72)
WHEN = TextStyle("body", 44)
SAID = TextStyle("quote", 48)
WORD = TextStyle("title", 44, valign="middle", min_size=24)
FIELD = 84.0
NARROW = 130.0
"""The least width of the words before the fields."""


class AlsDanScreen(Screen):
    """Als ik weer zie dat ..., dan bel ik eerst ...: two fields that may stay empty."""

    name = "als_dan"
    capital = False

    def __init__(self, **options: Any) -> None:
        self.als = ""
        self.dan = ""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The beginning of a sentence by name, two fields, and on."""
        if self.typing is not None and self.board:
            head, small = self._header(ctx, view), self._paras(ctx, view)[:1]
            return parts.board_page(ctx, self, head, small, 2 * FIELD + 20, self._fields)
        card, buttons = vlak.middle_box(ctx.stage), parts.buttons_box(ctx.stage)
        words, fields = card.inset(80, 44).split_y(1, 2 * FIELD + 20, gap=20)
        asked = flow(ctx.stage, words, self._paras(ctx, view), "middle")
        return join(
            [
                vlak.city(ctx, view),
                self._header(ctx, view),
                Page((Panel(card, ctx.stage.theme.paper), *asked)),
                self._fields(ctx, fields),
                button_row(ctx.stage, buttons, self._buttons(ctx, view)),
            ]
        )

    def typed(self, name: str, value: str) -> Any:
        """The first half leads on to the second while that is still empty."""
        kept = Zet(name, value.strip())
        if name == "als" and value.strip() and not self.dan:
            return Many((kept, Typ("dan", "", TEKST_LENGTE)))
        return kept

    def _paras(self, ctx: Context, view: View) -> list[Para]:
        t, beurt = ctx.t, view.sessie.beurt
        naam = "" if beurt is None else t.naam(view.sessie.speler(beurt))
        ask = Para(t("{naam}, maak je zin af.", naam=naam), ASK)
        said = als_dan_zin(t, AlsDan(self.als, self.dan))
        if said and self.typing is None:
            return [ask, Para(f"“{said}”", SAID, 18)]
        return [ask, Para(t("Wanneer komt dat langs?"), WHEN, 18)]

    def _fields(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        words = t("Als"), t("dan")
        stage = ctx.stage.normal
        wide = max(NARROW, *(lay_text(stage, word, WORD, None).width + 24 for word in words))
        (upper, first), (lower, second) = (row.split_x(wide, 1) for row in box.column(2, gap=20))
        hints = t("ik weer zie dat …"), t("bel ik eerst …")
        labels = [
            write(ctx.stage, place, word, WORD)
            for place, word in zip((upper, lower), words, strict=True)
        ]
        return join(
            [
                Page(tuple(labels)),
                parts.field(ctx, self, first, "als", self.als, hints[0], TEKST_LENGTE),
                parts.field(ctx, self, second, "dan", self.dan, hints[1], TEKST_LENGTE),
            ]
        )

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        fresh = (Zet("als", ""), Zet("dan", ""))
        if self.typing is not None:
            # Leaving the field, by whatever way, already keeps what was typed.
            return [Button(t("Klaar met typen"), Zet("typing", None), "enter", primary=True)]
        if self.als or self.dan:
            said = Many((c.ZegAlsDan(self.als, self.dan), *fresh))
            specs = [Button(t("Dit is mijn zin"), said, "enter", primary=True)]
            specs.append(Button(t("Toch niet bewaren"), Many((c.SlaOver(), *fresh)), "p"))
        else:
            specs = [Button(t("Hardop gezegd"), c.SlaOver(), "enter", primary=True)]
            specs.append(Button(t("Typ de zin"), Typ("als", "", TEKST_LENGTE), "t"))
        if view.kan_ongedaan:
            specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return specs

    def _header(self, ctx: Context, view: View) -> Page:
        t, spelers = ctx.t, [speler.nummer for speler in view.sessie.aanwezig]
        beurt = view.sessie.beurt
        turn = spelers.index(beurt) + 1 if beurt in spelers else len(spelers)
        spec = Header(
            bold=t("Als … dan …"),
            muted=t("{n} van {totaal}", n=turn, totaal=len(spelers)),
            pause=t("Pauze"),
            wish=Push("pauze"),
        )
        return header(ctx.stage, spec)
