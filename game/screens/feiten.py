"""*Feiten en wet*: what is at stake, and facts with their source and when somebody checked them.

The facts go over more pages when they would become too small to read from across the table.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from attrs import evolve

from game.domain.dilemma import Feit
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Screen, Zet
from game.screens.heading import heading, overlay_header
from game.texts.datum import nagekeken
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.marks import Dot
from game.ui.page import Page, join
from game.ui.pieces import Panel, Text
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

HEAD = TextStyle("title", 52)
FACT = TextStyle("body", 46)
SOURCE = TextStyle("body", 39, "muted")
READABLE = 0.75
"""Facts never become smaller than this part of their size, 34 units: rather another page."""
TIGHT = 0.65
"""The scale at which `flow` may have had to give up."""
DOT, INDENT = 7.0, 34.0


class FeitenScreen(Screen):
    """Stakes at the left, facts at the right; `blad` is the page of facts."""

    name = "feiten"
    blad = 0

    def page(self, ctx: Context, view: View) -> Page:
        """Two cards, the warning that this is no legal advice, and the way on or back."""
        box = parts.content_box(ctx.stage)
        top, middle, buttons = box.split_y(80.0, 1, 76.0, gap=24)
        advice = ctx.t("Dit spel is geen juridisch advies.")
        left, right = _columns(middle, view)
        pages = _spread(ctx, right, view.dilemma.feiten)
        facts = pages[min(self.blad, len(pages) - 1)]
        # Every page at the same scale, so that the letters do not jump when it is turned.
        # Both cards too.
        scale = min(flow_scale(ctx.stage, _room(right), _facts(ctx, page)) for page in pages)
        if left.w:
            indented = _room(left).trim(left=INDENT)
            scale = min(scale, flow_scale(ctx.stage, indented, _stakes(ctx, view)))
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, view.dilemma.titel),
                heading(ctx, top, ctx.t("Feiten en wet"), advice),
                _left(ctx, left, _stakes(ctx, view), scale),
                _right(ctx, right, _facts(ctx, facts), scale),
                button_row(ctx.stage, buttons, self._buttons(ctx, len(pages))),
            ]
        )

    def _buttons(self, ctx: Context, pages: int) -> list[Button]:
        t, last = ctx.t, self.blad >= pages - 1
        count = t("Meer feiten ({n} van {totaal})", n=self.blad + 1, totaal=pages)
        on = Button(count, Zet("blad", self.blad + 1), "enter", primary=True)
        back = Button(t("Terug naar de zaak"), Pop(), "enter", primary=True)
        shown = [back if last else on]
        if self.blad:
            shown.append(Button(t("Blad terug"), Zet("blad", self.blad - 1), "left"))
        return shown


def _columns(box: Box, view: View) -> tuple[Box, Box]:
    """The card of the stakes and that of the facts; without stakes the facts take all."""
    if view.dilemma.belangen:
        left, right = box.split_x(0.44, 0.56, gap=30)
        return left, right
    return box.left(0), box


def _spread(ctx: Context, box: Box, facts: Sequence[Feit]) -> list[Sequence[Feit]]:
    """The facts over as few pages as keep them readable."""
    least = max(TIGHT, READABLE / ctx.stage.text_factor)
    for count in range(1, len(facts)):
        size = math.ceil(len(facts) / count)
        pages = [facts[at : at + size] for at in range(0, len(facts), size)]
        if all(flow_scale(ctx.stage, _room(box), _facts(ctx, page)) >= least for page in pages):
            return pages
    return [facts[at : at + 1] for at in range(len(facts))] or [()]


def _room(card: Box) -> Box:
    return card.inset(44, 36)


def _left(ctx: Context, box: Box, paras: list[Para], scale: float) -> Page:
    """The card with the stakes: a list to the right of its dots, the head above both."""
    if not box.w:
        return Page()
    theme, room = ctx.stage.theme, _room(box)
    head, *stakes = flow(ctx.stage, room.trim(left=INDENT), paras, scale=scale)
    head = evolve(head, box=head.box.moved(dx=-INDENT))
    dots = [_dot(text, room.x, theme.ink) for text in stakes]
    return Page((Panel(box, theme.paper), head, *stakes, *dots))


def _right(ctx: Context, box: Box, paras: list[Para], scale: float) -> Page:
    """The card with a page of facts."""
    texts = flow(ctx.stage, _room(box), paras, scale=scale)
    return Page((Panel(box, ctx.stage.theme.paper), *texts))


def _stakes(ctx: Context, view: View) -> list[Para]:
    head = Para(ctx.t("Wat staat er op het spel?"), HEAD)
    return [head, *(Para(stake, FACT, 24) for stake in view.dilemma.belangen)]


def _facts(ctx: Context, facts: Sequence[Feit]) -> list[Para]:
    paras = [Para(ctx.t("Wat is bekend?"), HEAD)]
    for fact in facts:
        paras += [
            Para(fact.tekst, FACT, 24),
            Para(nagekeken(ctx.t, fact.bron, fact.stand), SOURCE, 2),
        ]
    return paras if facts else [*paras, Para(ctx.t("Bij deze zaak staan geen feiten."), FACT, 24)]


def _dot(text: Text, x: float, colour: tuple[int, int, int]) -> Dot:
    line = text.block.height / len(text.block.lines)
    return Dot.at(x + DOT, text.box.y + line / 2, DOT, colour)
