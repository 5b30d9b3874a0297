"""One sentence to take along: each player in turn finishes it, aloud, typed or not.

A sentence works when it is concrete: what you see or hear, one thing that you do, and the moment
at which that comes by (spel.md, *Debrief*: one sentence, one situation, one date).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.domain.keuzes import TEKST_LENGTE
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Screen, Typ, Zet
from game.screens.voorbeeldkaart import voorbeeldkaarten
from game.screens.voorstellen import daarna
from game.texts.alsdan import DELEN, Deel
from game.texts.zinnen import als_dan_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 72)
NEXT = TextStyle("body", 36, "muted")
WHOSE = TextStyle("bold", 40)
SAID = TextStyle("quote", 48)
WORD = TextStyle("title", 44, valign="middle", min_size=24)
HELP = TextStyle("body", 32, "muted", valign="middle", min_size=24)
EXAMPLES = TextStyle("title", 60, valign="middle", min_size=32)
FIELD, HELP_HIGH, GAP = 80.0, 42.0, 12.0
AIR, NARROW = 60.0, 130.0
"""The room behind the words before the fields, and the least width of both."""


class AlsDanScreen(Screen):
    """Als ik weer zie dat ..., dan bel ik eerst ..., and when: three fields that may stay empty."""

    name = "als_dan"
    capital = False

    def __init__(self, **options: Any) -> None:
        self.als = ""
        self.dan = ""
        self.wanneer = ""
        self.voorbeeld = False
        """Whether the examples are shown."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The beginning of a sentence by name, the fields, and on."""
        if self.voorbeeld:
            return self._examples(ctx, view)
        head = parts.round_header(ctx, view)
        if self.typing is not None and self.board:
            small, high = self._paras(ctx, view)[:1], _high(helped=False)
            return parts.board_page(ctx, self, head, small, high, self._bare)
        card, buttons = vlak.middle_box(ctx.stage), parts.buttons_box(ctx.stage)
        words, fields = card.inset(80, 30).split_y(1, _high(helped=not self._filled), gap=20)
        asked = flow(ctx.stage, words, self._paras(ctx, view), "middle")
        return join(
            [
                vlak.city(ctx, view),
                head,
                Page((Panel(card, ctx.stage.theme.paper), *asked)),
                self._fields(ctx, fields, helped=not self._filled),
                button_row(ctx.stage, buttons, self._buttons(ctx, view)),
            ]
        )

    def typed(self, name: str, value: str) -> Any:
        """A part leads on to the next one while that is still empty."""
        kept = Zet(name, value.strip())
        names = [deel.naam for deel in DELEN]
        later = names[names.index(name) + 1 :][:1]
        if later and value.strip() and not getattr(self, later[0]):
            return Many((kept, Typ(later[0], "", TEKST_LENGTE)))
        return kept

    @property
    def _zin(self) -> AlsDan:
        return AlsDan(self.als, self.dan, self.wanneer)

    @property
    def _filled(self) -> bool:
        """Whether there is a sentence to read back; then the help gives way to it."""
        return self.typing is None and bool(self.als or self.dan)

    def _paras(self, ctx: Context, view: View) -> list[Para]:
        t, beurt = ctx.t, view.sessie.beurt
        naam = "" if beurt is None else t.naam(view.sessie.speler(beurt))
        if self._filled:
            whose = Para(t("{naam}, dit is je zin.", naam=naam), WHOSE)
            return [whose, Para(f"“{als_dan_zin(t, self._zin)}”", SAID, 12)]
        ask, later = Para(t("{naam}, maak je zin af.", naam=naam), ASK), daarna(ctx, view)
        return [ask, *([Para(later, NEXT, 6)] if later else [])]

    def _bare(self, ctx: Context, box: Box) -> Page:
        return self._fields(ctx, box, helped=False)

    def _fields(self, ctx: Context, box: Box, *, helped: bool) -> Page:
        """A word before each field and, while there is room, what makes it concrete below it."""
        stage = ctx.stage.normal
        widths = [lay_text(stage, ctx.t(deel.woord), WORD, None).width + AIR for deel in DELEN]
        wide = max(NARROW, *widths)
        rows = box.column(len(DELEN), gap=GAP)
        return join(
            self._field(ctx, row.split_x(wide, 1), deel, helped=helped)
            for row, deel in zip(rows, DELEN, strict=True)
        )

    def _field(self, ctx: Context, row: Sequence[Box], deel: Deel, *, helped: bool) -> Page:
        t, (word, field) = ctx.t, row
        value, hint = getattr(self, deel.naam), t(deel.hint)
        place = parts.field(ctx, self, field.top(FIELD), deel.naam, value, hint, TEKST_LENGTE)
        pieces = [write(ctx.stage, word.top(FIELD), t(deel.woord), WORD)]
        if helped:
            below = field.bottom_part(HELP_HIGH).trim(left=20)
            pieces.append(write(ctx.stage, below, t(deel.hulp), HELP))
        return Page(tuple(pieces)) + place

    def _examples(self, ctx: Context, view: View) -> Page:
        """A sentence from each role, beside each other."""
        head, middle = vlak.middle_box(ctx.stage).split_y(110, 1, gap=20)
        title = ctx.t("Drie voorbeelden. De jouwe is van jou.")
        back = Button(ctx.t("Terug naar je zin"), Zet("voorbeeld", False), "enter", primary=True)
        return join(
            [
                vlak.city(ctx, view),
                parts.round_header(ctx, view),
                Page((write(ctx.stage, head, title, EXAMPLES),)),
                voorbeeldkaarten(ctx, middle.row(len(Rol), 26)),
                button_row(ctx.stage, parts.buttons_box(ctx.stage), [back]),
            ]
        )

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        fresh = tuple(Zet(deel.naam, "") for deel in DELEN)
        if self.typing is not None:
            # Leaving the field, by whatever way, already keeps what was typed.
            return [Button(t("Klaar met typen"), Zet("typing", None), "enter", primary=True)]
        if self._filled:
            said = Many((c.ZegAlsDan(self.als, self.dan, self.wanneer), *fresh))
            specs = [Button(t("Dit is mijn zin"), said, "enter", primary=True)]
            specs.append(Button(t("Wis de zin"), Many(fresh), "p"))
        else:
            aloud = Many((c.SlaOver(), *fresh))
            specs = [Button(t("Hardop gezegd"), aloud, "enter", primary=True)]
            specs.append(Button(t("Typ de zin"), Typ("als", "", TEKST_LENGTE), "t"))
        specs.append(Button(t("Voorbeeld"), Zet("voorbeeld", True), "v"))
        if view.kan_ongedaan:
            specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return specs


def _high(*, helped: bool) -> float:
    """The height of the three fields, with or without help below each."""
    return len(DELEN) * (FIELD + (HELP_HIGH if helped else 0)) + (len(DELEN) - 1) * GAP
