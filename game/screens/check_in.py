"""The check-in: one word each, to which nobody reacts, and how long the table looks back.

Here the debrief begins, whatever was left undone: it is the dilemma that is dropped, not the talk
(spel.md, principle 1). Who wants to play on all the same can.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain.keuzes import Terugkijkvorm
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context
from game.screens.choices import Choice, choice_grid
from game.screens.minuut import RING_COLUMN, MinuutScreen
from game.screens.volgorde import HIGH, strook
from game.texts.terugkijken import AFSPRAKEN, blijft_liggen, minuten, minuten_per_stap, vorm_zin
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 92)
NOBODY = TextStyle("body", 44)
RULE = TextStyle("body", 36, "muted")
TITLE = TextStyle("title", 44, valign="middle", min_size=26)
PART = TextStyle("body", 36, valign="middle", min_size=20)
TAKES = TextStyle("body", 36, "muted", "right", "middle", 20)
LEFT_OUT = TextStyle("body", 34, "muted")
PLAN_SHARE = 0.4
CHIP = 76.0
GAP = 22.0


class CheckInScreen(MinuutScreen):
    """One word at the left, the time plan at the right, and below them who begins."""

    name = "check_in"

    def page(self, ctx: Context, view: View) -> Page:
        """Enter goes on; the minute and the order of speaking force nothing."""
        self.loop(ctx)
        cards, order = vlak.middle_box(ctx.stage, vlak.QUAY).split_y(1, HIGH, gap=GAP)
        word, plan = cards.split_x(1 - PLAN_SHARE, PLAN_SHARE, gap=GAP)
        return join(
            [
                vlak.city(ctx, view, vlak.QUAY),
                parts.round_header(ctx, view),
                self._word(ctx, word),
                _plan(ctx, view, plan),
                strook(ctx, view, order),
                button_row(ctx.stage, parts.buttons_box(ctx.stage), _buttons(ctx, view)),
            ]
        )

    def _word(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        words, ring = box.inset(60, 36).split_x(1, RING_COLUMN, gap=20)
        paras = [
            Para(t("Eén woord: hoe zit je erbij?"), ASK),
            Para(t("Niemand reageert."), NOBODY, 8),
            *(Para(t(regel), RULE, 34 if at == 0 else 6) for at, regel in enumerate(AFSPRAKEN)),
        ]
        texts = flow(ctx.stage, words, paras, "middle")
        return Page((Panel(box, ctx.stage.theme.paper), *texts)) + self.ring(ctx, ring)


def _plan(ctx: Context, view: View, box: Box) -> Page:
    """The two forms, and what the minutes of the chosen one go to."""
    t, inner = ctx.t, box.inset(44, 32)
    out = blijft_liggen(t, view)
    title, chips, rows, left = inner.split_y(
        54.0, CHIP, 1, max(108.0, inner.h * 0.2) if out else 1.5, gap=14
    )
    words: list[Piece] = [write(ctx.stage, title, t("Hoe lang kijken we terug?"), TITLE)]
    if out:
        words += flow(ctx.stage, left, [Para(out, LEFT_OUT)], "bottom")
    choices = [
        Choice(
            vorm_zin(t, view, vorm), c.KiesVorm(vorm), vorm is view.sessie.vorm, str(n),
            name=f"vorm {vorm.value}",
        )
        for n, vorm in enumerate(Terugkijkvorm, start=1)
    ]  # fmt: skip
    paper = Page((Panel(box, ctx.stage.theme.paper), *words, *_rows(ctx, view, rows)))
    return paper + choice_grid(ctx.stage, chips, choices)


def _rows(ctx: Context, view: View, box: Box) -> list[Piece]:
    """Each part with its minutes."""
    t, plan = ctx.t, minuten_per_stap(view, view.sessie.vorm)
    pieces: list[Piece] = []
    for row, (stap, aantal) in zip(box.column(len(plan), 4), plan.items(), strict=True):
        name, takes = row.split_x(0.66, 0.34, gap=10)
        pieces.append(write(ctx.stage, name, t(WOORDEN[stap]), PART))
        pieces.append(write(ctx.stage, takes, minuten(t, aantal), TAKES))
    return pieces


def _buttons(ctx: Context, view: View) -> list[Button]:
    t = ctx.t
    specs = [Button(t("Terugkijken"), c.GaVerder(), "enter", primary=True)]
    if blijft_liggen(t, view):
        specs.append(Button(t("Toch nog een zaak"), c.SpeelDoor(), "t"))
    if view.kan_ongedaan:
        specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
    return specs
