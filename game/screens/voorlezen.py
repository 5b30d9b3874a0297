"""*Lees voor*: the casus alone, as large as fits, for whoever reads it aloud."""

from __future__ import annotations

from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Screen
from game.screens.heading import overlay_header
from game.texts.beurt import leest_voor
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

CASUS = TextStyle("body", 92, valign="middle", min_size=34)


class VoorlezenScreen(Screen):
    """The casus and the way back, nothing else."""

    name = "voorlezen"

    def page(self, ctx: Context, view: View) -> Page:
        """One large card with the casus."""
        card, buttons = parts.content_box(ctx.stage).split_y(1, 106.0)
        reader = leest_voor(ctx.t, view.spelers_op(view.ronde.voorlezer))
        casus = write(ctx.stage, card.inset(70, 40), view.dilemma.casus, CASUS)
        done = Button(ctx.t("Gelezen"), Pop(), "enter", primary=True)
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, view.dilemma.titel, reader),
                Page((Panel(card, ctx.stage.theme.paper), casus)),
                button_row(ctx.stage, buttons.trim(top=30), [done]),
            ]
        )
