"""02a: the scene and the casus, full width; one player reads aloud.

*Feiten en wet* lies over it behind F; *Lees voor* (L) shows the casus alone, as large as fits.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.texts.beurt import leest_voor
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

SCENE_SHARE = 0.471
FRAME = 3.0
KICKER = TextStyle("bold", 34)
AGAIN = TextStyle("quote", 34, "muted")
TITLE = TextStyle("title", 66)
SIZES = (46.0, 43.0, 40.0, 36.0)
"""Of the casus at normal text, largest first; with the last one all of the words give way."""


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
                button_row(ctx.stage, buttons.trim(top=30), self._buttons(ctx, view)),
            ]
        )

    def _card(self, ctx: Context, view: View, box: Box) -> Page:
        stage, dilemma = ctx.stage, view.dilemma
        left, right = box.split_x(SCENE_SHARE, 1 - SCENE_SHARE)
        picture = parts.scene(left, dilemma, radius=22, corners=(True, False, False, True))
        room = right.inset(60, 54)
        sized = (self._paras(ctx, view, size) for size in SIZES)
        paras = next(
            (each for each in sized if flow_scale(stage.normal, room, each) == 1.0),
            self._paras(ctx, view, SIZES[-1]),
        )
        pieces: list[Piece] = [Panel(box, stage.theme.paper), picture]
        if stage.theme.framed:
            # The scene covers the outline of its card.
            edge = Panel(box, None, shadow=False, outline=stage.theme.ink, outline_width=FRAME)
            pieces.append(edge)
        return Page((*pieces, *flow(stage, room, paras)))

    def _paras(self, ctx: Context, view: View, size: float) -> list[Para]:
        t, dilemma = ctx.t, view.dilemma
        reader = leest_voor(t, view.spelers_op(view.ronde.voorlezer))
        again = [Para(view.tweeling.tekst, AGAIN, 10)] if view.tweeling else []
        return [
            Para(reader, KICKER),
            Para(dilemma.titel, TITLE, 14),
            *again,
            Para(dilemma.casus, TextStyle("body", size), 24),
            Para(dilemma.jij, TextStyle("bold", size), 24),
        ]

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        facts = [Button(t("Feiten en wet"), Push("feiten"), "f")]
        return [
            Button(t("Voor wie doen jullie dit?"), c.GaVerder(), "enter", primary=True),
            *(facts if view.dilemma.belangen or view.dilemma.feiten else []),
            Button(t("Lees voor"), Push("voorlezen"), "l"),
        ]
