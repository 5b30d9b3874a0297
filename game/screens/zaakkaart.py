"""The case as a card beside something else: its title, its casus, and one of its people (10)."""

from __future__ import annotations

from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height, flow_scale
from game.ui.page import Page
from game.ui.pieces import Panel
from game.ui.stage import Stage
from game.ui.text import TextStyle

TITLE = TextStyle("title", 62)
CASUS = TextStyle("body", 34)
QUOTE = TextStyle("quote", 42)
PAD_X, PAD_Y = 56.0, 44.0
FACE = 146.0
AIR = 44.0
"""The room between the casus and who speaks."""


def zaakkaart(ctx: Context, view: View, box: Box, kijker: int) -> Page:
    """The words on top, and below them what this kijker says beside a drawn face."""
    stage, wie = ctx.stage, view.dilemma.kijkers[kijker]
    inner = box.inset(PAD_X, PAD_Y)
    words, below = inner.split_y(1, FACE, gap=AIR)
    title = [Para(view.dilemma.titel, _title(stage, words, view))]
    top = words.top(flow_height(stage, words.w, title))
    rest, casus = words.trim(top=top.h + 20), [Para(view.dilemma.casus, CASUS)]
    # Who speaks stands right below the casus, as in one breath; only a long one pushes down.
    high = top.h + 20 + min(rest.h, flow_height(stage, rest.w, casus))
    face, says = below.moved(dy=high - words.h).split_x(FACE, 1, gap=30)
    quote = [Para(f"“{wie.zegt}”", QUOTE)]
    return Page(
        (
            Panel(box, stage.theme.paper),
            *flow(stage, top, title),
            *flow(stage, rest, casus),
            parts.portrait(face, wie),
            *flow(stage, says, quote, "middle"),
        )
    )


def _title(stage: Stage, box: Box, view: View) -> TextStyle:
    """A title that is large already stays as it is at larger text: the casus gets the room."""
    paras = [Para(view.dilemma.titel, TITLE), Para(view.dilemma.casus, CASUS, 20)]
    size = TITLE.size * flow_scale(stage.normal, box, paras)
    return TITLE.at(size / stage.text_factor)
