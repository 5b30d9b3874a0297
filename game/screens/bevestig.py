"""A question before something that cannot be taken back, or that can be done in two ways."""

from __future__ import annotations

from typing import Any

from game.domain.views import View
from game.screens import frame, parts
from game.screens.base import Context, Many, Pop, Screen
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

QUESTION = TextStyle("title", 60, align="center")
WORDS = TextStyle("body", 36, align="center")


class BevestigScreen(Screen):
    """Yes grants the wish, no goes back, and there may be another way; texts come translated."""

    name = "bevestig"

    vraag: str = ""
    uitleg: str = ""
    ja: str = ""
    wens: Any = None
    """What to grant once this screen has gone."""
    anders: tuple[str, str, Any] | None = None
    """Another answer: its key, what it says, and what it grants."""
    onherroepelijk = False
    """Whether yes cannot be taken back: then nobody says it with Enter."""

    def page(self, ctx: Context, view: View | None) -> Page:
        """The question, what it means, and the buttons."""
        stage = ctx.stage
        box = Box(0, 110, stage.width, stage.height - parts.CITY_HEIGHT).centered(1320, 560)
        words, buttons = box.inset(70, 60).split_y(1, 84.0, gap=30)
        paras = [Para(self.vraag, QUESTION), Para(self.uitleg, WORDS, 26)]
        return (
            frame.backdrop(ctx, view)
            + Page((Panel(box, stage.theme.paper), *flow(stage, words, paras, "middle")))
            + self._answers(ctx, buttons)
        )

    def _answers(self, ctx: Context, box: Box) -> Page:
        """Yes and no; Enter is the one that can do no harm."""
        for_good = self.onherroepelijk
        wish, nee = Many((Pop(), self.wens)), ctx.t("Nee, terug")
        yes = Button(self.ja, wish, "j" if for_good else "enter", not for_good, name="ja")
        no = Button(nee, Pop(), "enter" if for_good else "esc", for_good, name="nee")
        specs = [yes, no]
        if self.anders:
            key, label, other = self.anders
            specs.insert(1, Button(label, Many((Pop(), other)), key, name="anders"))
        row = button_row(ctx.stage, box, specs, align="center")
        if self.anders:
            # Going on with what was left has this key wherever it is offered.
            return frame.also(row, "ja", "v")
        return frame.also(row, "nee", "esc") if for_good else row
