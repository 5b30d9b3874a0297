"""*Lees voor*: the casus as large as fits, to read aloud, or from the pause to look it up."""

from __future__ import annotations

from game.domain.fase import Fase
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Push, Screen
from game.screens.heading import overlay_header
from game.texts.beurt import leest_voor
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

SIZES = (92.0, 84.0, 76.0, 68.0, 60.0)
"""Of the casus at normal text, largest first; still smaller only where nothing else fits."""


class VoorlezenScreen(Screen):
    """The casus, the way back, and the facts behind it."""

    name = "voorlezen"

    def page(self, ctx: Context, view: View) -> Page:
        """One large card with the casus."""
        card, buttons = parts.content_box(ctx.stage).split_y(1, 106.0)
        reader = leest_voor(ctx.t, view.spelers_op(view.ronde.voorlezer))
        room = card.inset(70, 40)
        sized = (_paras(view, size) for size in SIZES)
        paras = next(
            (each for each in sized if flow_scale(ctx.stage.normal, room, each) == 1.0),
            _paras(view, SIZES[-1]),
        )
        t, now = ctx.t, view.fase is Fase.DILEMMA
        # Later on the case is only looked up, from the pause: nobody reads it out.
        done = Button(t("Gelezen") if now else t("Terug"), Pop(), "enter", primary=True)
        known = view.dilemma.belangen or view.dilemma.feiten
        facts = [Button(t("Feiten en wet"), Push("feiten"), "f")] if known else []
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, view.dilemma.titel, reader if now else ""),
                Page((Panel(card, ctx.stage.theme.paper), *flow(ctx.stage, room, paras, "middle"))),
                button_row(ctx.stage, buttons.trim(top=30), [done, *facts]),
            ]
        )


def _paras(view: View, size: float) -> list[Para]:
    """The casus and the sentence that makes it theirs."""
    you = Para(view.dilemma.jij, TextStyle("bold", size), size * 0.5)
    return [Para(view.dilemma.casus, TextStyle("body", size)), you]
