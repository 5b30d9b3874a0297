"""Vraag het buiten: the table picks one question, and takes it along on a sheet of paper."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.views import View
from game.domain.vragenbank import BUITENVRAGEN
from game.screens import frame
from game.screens.base import Context, MaakBriefje, Pop, Screen
from game.texts.vragenbank import VRAGENBANK
from game.ui.boxes import Box
from game.ui.fields import Option, option
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle
from game.ui.widgets import Button

WHAT = TextStyle("body", 38, valign="middle", min_size=22)
ROW, GAP = 96.0, 16.0


class BuitenScreen(Screen):
    """Six questions that nobody answers here, and a sheet with the one that is chosen."""

    name = "buiten"

    def page(self, ctx: Context, view: View) -> Page:
        """What it is for, the questions, and the button that makes the sheet."""
        t, stage = ctx.t, ctx.stage
        what, rows = frame.content(stage).split_y(112, 1, gap=18)
        words = t(
            "Kies samen één vraag voor iemand die hier niet zat: een collega, een inwoner, een "
            "vriend. Jullie krijgen een blad met de vraag en ruimte om te schrijven."
        )
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, t("Vraag het buiten")),
                Page((write(stage, what, words, WHAT),)),
                self._questions(ctx, view, rows),
                frame.buttons(ctx, self._buttons(ctx, view)),
            ]
        )

    def _questions(self, ctx: Context, view: View, box: Box) -> Page:
        room = box.top(min(box.h, len(BUITENVRAGEN) * (ROW + GAP) - GAP))
        places = room.column(len(BUITENVRAGEN), GAP)
        return join(
            option(
                ctx.stage,
                place,
                Option(
                    name=f"vraag:{vraag}",
                    label=ctx.t(VRAGENBANK[vraag]),
                    wish=c.KiesBuitenvraag(vraag),
                    key=str(number),
                    selected=view.sessie.buitenvraag == vraag,
                    size=38,
                ),
            )
            for number, (place, vraag) in enumerate(zip(places, BUITENVRAGEN, strict=True), 1)
        )

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t, vraag = ctx.t, view.sessie.buitenvraag
        wish = MaakBriefje(t(VRAGENBANK[vraag]) if vraag else "")
        label = t("Maak het blad")
        return [
            Button(label, wish, "enter", primary=True, enabled=bool(vraag), name="maak"),
            Button(t("Terug"), Pop(), "esc", name="terug"),
        ]
