"""12a: the event comes in while its outcome is hidden; thumbs say whether the plan will hold."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Screen
from game.ui.boxes import Box
from game.ui.emblems import sign_svg
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Picture, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

BEFORE = TextStyle("body", 36, "bar")
EVENT = TextStyle("title", 84, "white")
ASK = TextStyle("title", 62, align="center", valign="middle", min_size=34)
THUMB = 84


class WendingScreen(Screen):
    """What happens to the plan, and a question for everybody's thumb."""

    name = "wending"

    def page(self, ctx: Context, view: View) -> Page:
        """The dark card, the question, and one button."""
        card, ask, button = vlak.middle_box(ctx.stage).trim(top=20).split_y(0.72, 0.28, 75, gap=24)
        label = Button(ctx.t("Kijken"), c.GaVerder(), "enter", primary=True)
        return join(
            [
                vlak.city(ctx, view),
                parts.round_header(ctx, view),
                self._event(ctx, view, card),
                self._ask(ctx, ask),
                button_row(ctx.stage, button, [label], align="center"),
            ]
        )

    def _event(self, ctx: Context, view: View, box: Box) -> Page:
        wending = view.dilemma.wending
        before = wending.aanloop or ctx.t("En dan gaat de telefoon.")
        paras = [Para(before, BEFORE), Para(wending.tekst, EVENT, 22)]
        room = vlak.balanced(ctx.stage, box.inset(80, 50), paras)
        words = flow(ctx.stage, room, paras, "middle")
        return Page((vlak.dark(ctx.stage, box), *words))

    def _ask(self, ctx: Context, box: Box) -> Page:
        """The question between a thumb up and a thumb down."""
        up, words, down = box.split_x(THUMB, 1, THUMB, gap=30)
        sentence = ctx.t("Houdt jullie plan? Duim omhoog of omlaag.")
        return Page(
            (
                Picture(up.centered(THUMB, THUMB), sign_svg("thumb_up")),
                write(ctx.stage, words, sentence, ASK),
                Picture(down.centered(THUMB, THUMB), sign_svg("thumb_down")),
            )
        )
