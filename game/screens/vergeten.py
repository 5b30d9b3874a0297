"""The receipt of a session that was forgotten: what is gone, and what is still there."""

from __future__ import annotations

from typing import Any

from game.domain.views import View
from game.screens import frame
from game.screens.base import Context, Pop, Push, Screen
from game.session.vergeten import Vergeten
from game.texts.vergeten import BLIJFT, JA, WEG, bonkop, vraag_en_uitleg
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button

HEAD = TextStyle("title", 48)
WORDS = TextStyle("body", 38)
PATH = TextStyle("body", 30, "muted")
MOST = 4
"""More paths than this are not read; they stand in the same two folders."""


class VergetenScreen(Screen):
    """What went, what could not go, and what stays."""

    name = "vergeten"
    vergeten = Vergeten(())

    def page(self, ctx: Context, view: View | None) -> Page:
        """Two cards, below them what somebody has to throw away by hand, and on."""
        t, stage, over = ctx.t, ctx.stage, self.vergeten.over
        room = frame.content(stage)
        upper, lower = room.split_y(0.58, 0.42, gap=26)
        left, right = (upper if over else room.top(min(room.h, 560.0))).row(2, 36)
        weg = [t(WEG[soort.name]) for soort in self.vergeten.weg]
        klaar = Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar")
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(
                    ctx, t(bonkop([soort.name for soort in self.vergeten.weg], bool(over)))
                ),
                self._card(ctx, left, t("Dit is weg"), weg),
                self._card(ctx, right, t("Dit blijft"), [t(zin) for zin in BLIJFT]),
                self._left_over(ctx, lower) if over else Page(),
                frame.also(frame.buttons(ctx, [klaar]), "klaar", "esc"),
            ]
        )

    def _left_over(self, ctx: Context, box: Box) -> Page:
        """The files that the disk would not let go."""
        head = Para(ctx.t("Dit kon niet weg. Gooi het zelf weg."), WORDS)
        paths = [Para(str(pad), PATH, 8) for pad in self.vergeten.over[:MOST]]
        words = flow(ctx.stage, box.inset(56, 26), [head, *paths], "middle")
        return Page((Panel(box, ctx.stage.theme.paper), *words))

    def _card(self, ctx: Context, box: Box, head: str, lines: list[str]) -> Page:
        paras = [Para(head, HEAD), *(Para(line, WORDS, 22) for line in lines)]
        words = flow(ctx.stage, box.inset(56, 44), paras)
        return Page((Panel(box, ctx.stage.theme.paper), *words))


def ask_to_forget(ctx: Context, wish: Any, *, oefening: bool = False) -> Push:
    """The one question before it; what is forgotten does not come back."""
    t = ctx.t
    vraag, uitleg = vraag_en_uitleg(oefening)
    return Push(
        "bevestig",
        {
            "vraag": t(vraag),
            "uitleg": t(uitleg),
            "ja": t(JA),
            "wens": wish,
            "onherroepelijk": True,
        },
    )
