"""One sentence about somebody: what is asked, a field, and the sentence large before it counts."""

from __future__ import annotations

from typing import Any

from game.domain.commands import Command
from game.domain.keuzes import TEKST_LENGTE
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Pop, Screen, Typ, Zet
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 64)
HOW = TextStyle("body", 38, "muted")
SAID = TextStyle("quote", 46)
FIELD, FIELD_HIGH = "tekst", 90.0


class SchrijfScreen(Screen):
    """A screen on which one sentence is typed, shown, and then said with a command."""

    def __init__(self, **options: Any) -> None:
        self.tekst = ""
        super().__init__(**options)

    def typed(self, name: str, value: str) -> Any:
        """What was typed is shown first; nothing counts before somebody says so."""
        return Zet(name, value.strip())

    def begint(self, tekst: str = "") -> Typ:
        """The wish to type, with what stands there already."""
        return Typ(FIELD, tekst, TEKST_LENGTE)

    def schrijfvlak(
        self, ctx: Context, view: View, head: Page, asked: list[Para], knoppen: tuple[Button, ...]
    ) -> Page:
        """The card with what is asked and the field; `knoppen` is what else can be done."""
        if self.typing is not None and self.board:
            return parts.board_page(ctx, self, head, asked[:1], FIELD_HIGH, self._field)
        card, buttons = vlak.middle_box(ctx.stage), parts.buttons_box(ctx.stage)
        words, field = card.inset(80, 44).split_y(1, FIELD_HIGH, gap=24)
        said = [Para(f"“{self.tekst}”", SAID, 24)] if self.tekst and self.typing is None else []
        texts = flow(ctx.stage, words, [*asked, *said], "middle")
        return join(
            [
                vlak.city(ctx, view),
                head,
                Page((Panel(card, ctx.stage.theme.paper), *texts)),
                self._field(ctx, field),
                button_row(ctx.stage, buttons, knoppen),
            ]
        )

    def knoppen(self, ctx: Context, label: str, wens: Command, stap: Zet) -> tuple[Button, ...]:
        """Done typing; or, once something stands there, say it, type on, or go a step back."""
        t = ctx.t
        if self.typing is not None:
            # Leaving the field, by whatever way, already keeps what was typed.
            return (Button(t("Klaar met typen"), Zet("typing", None), "enter", primary=True),)
        terug = Button(t("Stap terug"), Many((Zet("tekst", ""), stap)), "backspace")
        if not self.tekst:
            return Button(t("Typ het op"), self.begint(), "enter", primary=True), terug
        zeg = Button(label, Many((wens, Pop())), "enter", primary=True)
        return zeg, Button(t("Anders zeggen"), self.begint(self.tekst), "t"), terug

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Eén zin is genoeg")
        return parts.field(ctx, self, box, FIELD, self.tekst, hint, TEKST_LENGTE)
