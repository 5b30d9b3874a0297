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
from game.texts.woorden import MAANDEN
from game.ui.boxes import Box
from game.ui.flow import SCALES, Para, flow, flow_scale
from game.ui.marks import Dot
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece, Text
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

HEAD = TextStyle("title", 44)
FACT = TextStyle("body", 36)
SOURCE = TextStyle("body", 27, "muted")
READABLE = 0.95
"""Facts never become smaller than this part of their size: then they take another page."""
DOT, INDENT = 7.0, 34.0


class FeitenScreen(Screen):
    """Stakes at the left, facts at the right; `blad` is the page of facts."""

    name = "feiten"
    blad = 0

    def page(self, ctx: Context, view: View) -> Page:
        """Two cards, the warning that this is no legal advice, and the way on or back."""
        box = parts.content_box(ctx.stage)
        top, middle, buttons = box.split_y(84.0, 1, 76.0, gap=26)
        advice = ctx.t("Dit spel is geen juridisch advies.")
        left, right = _columns(middle, bool(view.dilemma.belangen), bool(view.dilemma.feiten))
        pages = _spread(ctx, right, view.dilemma.feiten)
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, view.dilemma.titel),
                heading(ctx, top, ctx.t("Feiten en wet"), advice),
                self._stakes(ctx, left, view.dilemma.belangen),
                self._facts(ctx, right, pages[min(self.blad, len(pages) - 1)]),
                button_row(ctx.stage, buttons, self._buttons(ctx, len(pages))),
            ]
        )

    def _stakes(self, ctx: Context, box: Box, stakes: Sequence[str]) -> Page:
        if not stakes:
            return Page()
        theme, room = ctx.stage.theme, box.inset(48, 38)
        head = [Para(ctx.t("Wat staat er op het spel?"), HEAD)]
        paras = [*head, *(Para(stake, FACT, 24) for stake in stakes)]
        # The list stands to the right of its dots, the head above both.
        first, *rest = flow(ctx.stage, room.trim(left=INDENT), paras)
        first = evolve(first, box=first.box.moved(dx=-INDENT))
        dots = [_dot(text, room.x, theme.ink) for text in rest]
        return Page((Panel(box, theme.paper), first, *rest, *dots))

    def _facts(self, ctx: Context, box: Box, facts: Sequence[Feit]) -> Page:
        if not facts:
            return Page()
        texts = flow(ctx.stage, box.inset(48, 38), _paras(ctx, facts))
        pieces: list[Piece] = [Panel(box, ctx.stage.theme.paper), *texts]
        return Page(tuple(pieces))

    def _buttons(self, ctx: Context, pages: int) -> list[Button]:
        t, last = ctx.t, self.blad >= pages - 1
        on = Button(t("Meer feiten"), Zet("blad", self.blad + 1), "enter", primary=True)
        back = Button(t("Terug naar de zaak"), Pop(), "enter", primary=True)
        shown = [back if last else on]
        if self.blad:
            shown.append(Button(t("Blad terug"), Zet("blad", self.blad - 1), "left"))
        return shown


def _columns(box: Box, stakes: bool, facts: bool) -> tuple[Box, Box]:
    """The room of the stakes and that of the facts; one of them alone takes all."""
    if stakes and facts:
        left, right = box.split_x(0.35, 0.65, gap=30)
        return left, right
    return box, box


def _spread(ctx: Context, box: Box, facts: Sequence[Feit]) -> list[Sequence[Feit]]:
    """The facts over as few pages as keep them readable."""
    for count in range(1, len(facts)):
        size = math.ceil(len(facts) / count)
        pages = [facts[at : at + size] for at in range(0, len(facts), size)]
        scales = (flow_scale(ctx.stage, box.inset(48, 38), _paras(ctx, page)) for page in pages)
        if min(scales, default=SCALES[0]) >= READABLE:
            return pages
    return [facts[at : at + 1] for at in range(len(facts))] or [()]


def _paras(ctx: Context, facts: Sequence[Feit]) -> list[Para]:
    paras = [Para(ctx.t("Wat is bekend?"), HEAD)]
    for fact in facts:
        paras += [Para(fact.tekst, FACT, 24), Para(_source(ctx, fact), SOURCE, 2)]
    return paras


def _source(ctx: Context, fact: Feit) -> str:
    year, month = fact.stand.split("-")
    when = ctx.t(MAANDEN[int(month) - 1])
    return ctx.t("{bron} · nagekeken in {maand} {jaar}", bron=fact.bron, maand=when, jaar=year)


def _dot(text: Text, x: float, colour: tuple[int, int, int]) -> Dot:
    line = text.block.height / len(text.block.lines)
    return Dot.at(x + DOT, text.box.y + line / 2, DOT, colour)
