"""The receipt: the profiel is gone, how much that was, and what this game cannot take away."""

from __future__ import annotations

from game.domain.profielinhoud import Profielinhoud
from game.domain.views import View
from game.screens import frame, parts
from game.screens.base import Context, Pop, Screen
from game.session.profielweg import Meegegaan
from game.texts.profielblad import BLIJFT, GEWIST, ook_weg, weg_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TITLE = TextStyle("title", 72)
WORDS = TextStyle("body", 42)
QUIET = TextStyle("body", 34, "muted")


class ProfielWegScreen(Screen):
    """What was thrown away just now, in numbers: nothing of it is kept, not even here."""

    name = "profiel_weg"

    inhoud: Profielinhoud
    """How much was in it."""
    meegegaan = Meegegaan()
    """What went along with it."""

    def page(self, ctx: Context, view: View | None) -> Page:
        """The receipt on paper, and on."""
        t, stage = ctx.t, ctx.stage
        box = Box(0, 110, stage.width, stage.height - parts.CITY_HEIGHT).centered(1320, 620)
        words, buttons = box.inset(70, 60).split_y(1, 84.0, gap=30)
        paras = [
            Para(t("Je profiel is weg."), TITLE),
            Para(weg_zin(t, self.inhoud), WORDS, 26),
            *(Para(zin, WORDS, 10) for zin in self._ook(ctx)),
            Para(t(GEWIST), WORDS, 10),
            Para(t(BLIJFT), QUIET, 26),
        ]
        klaar = Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar")
        made = button_row(stage, buttons, [klaar])
        return (
            frame.backdrop(ctx, view)
            + Page((Panel(box, stage.theme.paper), *flow(stage, words, paras, "middle")))
            + frame.also(made, "klaar", "esc")
        )

    def _ook(self, ctx: Context) -> tuple[str, ...]:
        ook = self.meegegaan
        return ook_weg(ctx.t, ook.sessies, ook.oefeningen, ook.over)
