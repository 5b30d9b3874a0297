"""02a: the scene and the casus, full width; one player reads aloud.

*Feiten en wet* lies over it behind F; *Lees voor* (L) shows the casus alone, as large as fits.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.texts.beurt import leest_voor
from game.texts.woorden import thema_woord
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

SCENE_SHARE = 0.471
KICKER = TextStyle("body", 28, "muted")
TITLE = TextStyle("title", 66)
CASUS = TextStyle("body", 36)
YOU = TextStyle("bold", 36)


class DilemmaScreen(Screen):
    """The case, to be read aloud."""

    name = "dilemma"

    def page(self, ctx: Context, view: View) -> Page:
        """The card with scene and casus, and three buttons."""
        content = parts.content_box(ctx.stage)
        card, buttons = content.split_y(1, 106.0, gap=0)
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                self._card(ctx, view, card),
                button_row(ctx.stage, buttons.trim(top=30), self._buttons(ctx)),
            ]
        )

    def _card(self, ctx: Context, view: View, box: Box) -> Page:
        stage, dilemma = ctx.stage, view.dilemma
        left, right = box.split_x(SCENE_SHARE, 1 - SCENE_SHARE)
        picture = parts.scene(left, dilemma, radius=22, corners=(True, False, False, True))
        texts = flow(stage, right.inset(60, 54), self._paras(ctx, view))
        return Page((Panel(box, stage.theme.paper), picture, *texts))

    def _paras(self, ctx: Context, view: View) -> list[Para]:
        t, dilemma = ctx.t, view.dilemma
        reader = leest_voor(t, view.spelers_op(view.ronde.voorlezer))
        kicker = f"{t(thema_woord(dilemma.thema))} · {reader}"
        return [
            Para(kicker, KICKER),
            Para(dilemma.titel, TITLE, 14),
            Para(dilemma.casus, CASUS, 24),
            Para(dilemma.jij, YOU, 24),
        ]

    def _buttons(self, ctx: Context) -> list[Button]:
        t = ctx.t
        return [
            Button(t("Voor wie doen jullie dit?"), c.GaVerder(), "enter", primary=True),
            Button(t("Feiten en wet"), Push("feiten"), "f"),
            Button(t("Lees voor"), Push("voorlezen"), "l"),
        ]
