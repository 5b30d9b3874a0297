"""The rugzak: which role does this table miss, and what does somebody carry that nobody saw yet?

Left the picture of the team, of which a corner is the answer to the question; right the question,
and what was said. Everything here may be left out.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.team import teambeeld
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.screens.rugzaktekens import rugzak_svg
from game.screens.teambeeld import teambeeld_page
from game.screens.voorstellen import verkort
from game.texts.team import (
    RUGZAK_UITLEG,
    TEAM_UITLEG,
    WELKE_ROL,
    blinde_vlek_zin,
    rugzak_zinnen,
)
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Panel, Picture
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 66)
SPOT = TextStyle("body", 36)
HINT = TextStyle("body", 42)
QUIET = TextStyle("body", 34, "muted")
SAID = TextStyle("body", 34)
LETTERS = 110
"""So many letters of a sentence stand here; all of it stands in the report."""
SHOWN = 3
"""So many sentences of each kind at most."""
READABLE = 0.8
"""Rather one sentence less than everything at a smaller scale than this."""
BAG = 150.0


class RugzakScreen(Screen):
    """The team, the role that is missed, and what came out of the rugzak."""

    name = "rugzak"

    def page(self, ctx: Context, view: View) -> Page:
        """The picture left, the words right, the buttons below."""
        main, buttons = parts.content_box(ctx.stage).split_y(1, 75, gap=30)
        left, right = main.split_x(0.58, 0.42, gap=44)
        beeld = teambeeld(view.sessie)
        wensen = {rol: Push("lenen", {"rol": rol}) for rol in Rol}
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                teambeeld_page(ctx, view, left, beeld, wensen),
                self._woorden(ctx, view, right, blinde_vlek_zin(ctx.t, beeld)),
                button_row(ctx.stage, buttons, self._buttons(ctx, view)),
            ]
        )

    def _woorden(self, ctx: Context, view: View, box: Box, vlek: str) -> Page:
        """The question and the blind spot; below it the bag with what was said."""
        t, paper = ctx.t, ctx.stage.theme.paper
        above, below = box.split_y(0.44, 0.56, gap=24)
        asked = [Para(t(WELKE_ROL), ASK)]
        if vlek:
            asked.append(Para(vlek, SPOT, 14))
        asked.append(Para(t(TEAM_UITLEG), QUIET, 14))
        inner = below.inset(34, 28)
        sign, words = inner.split_x(BAG, 1, gap=28)
        return Page(
            (
                *flow(ctx.stage, above, asked, "middle"),
                Panel(below, paper),
                Picture(sign.centered(BAG, BAG), rugzak_svg()),
                *flow(ctx.stage, words, self._gezegd(ctx, view, words), "middle"),
            )
        )

    def _gezegd(self, ctx: Context, view: View, box: Box) -> list[Para]:
        """The last sentences that still can be read from the table; before any, what it is."""
        if not rugzak_zinnen(ctx.t, view.sessie):
            return [Para(ctx.t(RUGZAK_UITLEG), HINT)]
        keuzes = [
            _paras(rugzak_zinnen(ctx.t, view.sessie, laatste)) for laatste in range(SHOWN, 0, -1)
        ]
        leesbaar = (paras for paras in keuzes if flow_scale(ctx.stage, box, paras) >= READABLE)
        return next(leesbaar, keuzes[-1])

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        specs = [
            Button(t("Verder"), c.GaVerder(), "enter", primary=True),
            Button(t("Verborgen kracht"), Push("kracht"), "v"),
            Button(t("Uit de rugzak"), Push("rugzakkaart"), "r"),
            Button(t("Kernkwadrant"), Push("kwadrant"), "q"),
        ]
        if view.kan_ongedaan:
            specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return specs


def _paras(zinnen: tuple[str, ...]) -> list[Para]:
    return [Para(_kort(zin), SAID, 0 if at == 0 else 16) for at, zin in enumerate(zinnen)]


def _kort(zin: str) -> str:
    """A long sentence by its first words, with the quote closed again."""
    kort = verkort(zin, LETTERS)
    return kort if kort == zin else f"{kort}”" if "“" in kort else kort
