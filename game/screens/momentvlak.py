"""The moments that the table picked, beside the question: a small picture, a title, a sentence.

A tap or a digit shows the moment large, with all that there is to see of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.domain.moment import Moment
from game.domain.views import View
from game.screens.base import Context, Push
from game.screens.bewijsklein import bewijs_klein
from game.screens.momentkaart import korter
from game.texts.bewijs import bewijs_regels
from game.texts.momenten import moment_titel, moment_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel
from game.ui.text import TextStyle
from game.ui.widgets import corner_cap

TITLE = TextStyle("title", 40)
SAID = TextStyle("body", 34)
GAP = 22.0
PICTURE = 0.34
"""The part of the panel for the picture, beside the words or above them."""
HIGH, TALLEST = 440.0, 560.0
"""A panel so high has one moment alone; its picture and words take no more than the second."""
LARGER, LARGE_PICTURE = 1.25, 150.0
"""How much larger its words are, and how high its picture."""
READABLE = 0.8
"""Rather no facts than words at a smaller scale than this."""
FACT = TextStyle("body", 34, "muted")
WIDE = 2.0
"""From this shape on the picture stands beside the words."""
CAP = 44.0
"""The room for the key in the corner."""


def momentvlakken(ctx: Context, view: View, momenten: Sequence[Moment], box: Box) -> Page:
    """The picked moments below each other, all words at one scale."""
    vlakken = [
        _Vlak.of(ctx, view, moment, place)
        for moment, place in zip(momenten, box.column(len(momenten), GAP), strict=True)
    ]
    scale = min(flow_scale(ctx.stage, vlak.words, vlak.said) for vlak in vlakken)
    return join(vlak.page(ctx, view, str(n), scale) for n, vlak in enumerate(vlakken, start=1))


@frozen
class _Vlak:
    """One moment: where it stands, and what it says."""

    moment: Moment
    box: Box
    picture: Box
    words: Box
    said: Sequence[Para]

    @classmethod
    def of(cls, ctx: Context, view: View, moment: Moment, box: Box) -> _Vlak:
        """The picture beside the words where there is little height, else above them."""
        inner = box.inset(36, 26)
        if box.w > WIDE * box.h:
            picture, words = inner.split_x(PICTURE, 1 - PICTURE, gap=30)
        elif inner.h < HIGH:
            picture, words = inner.split_y(PICTURE, 1 - PICTURE, gap=16)
        else:
            room = inner.centered(inner.w, min(inner.h, TALLEST))
            picture, words = room.split_y(LARGE_PICTURE, 1, gap=26)
            told = _told(ctx, view, moment, words.trim(right=CAP))
            return cls(moment, box, picture, words.trim(right=CAP), told)
        return cls(moment, box, picture, words.trim(right=CAP), _said(ctx, view, moment))

    def page(self, ctx: Context, view: View, key: str, scale: float) -> Page:
        """The panel, which as a whole shows the moment large."""
        soort, stage = self.moment.soort, ctx.stage
        pieces = (
            Panel(self.box, stage.theme.paper),
            *bewijs_klein(ctx, view, self.moment, self.picture),
            *flow(stage, self.words, self.said, "top", scale),
            corner_cap(stage, self.box, key),
        )
        name = f"moment:{soort.value}"
        large = Push("moment_groot", {"soort": soort})
        target = Target(name, self.box, large, (key,), self.said[0].string, radius=22)
        return Page((Group(name, self.box, pieces, moves=False),), (target,))


def _told(ctx: Context, view: View, moment: Moment, box: Box) -> list[Para]:
    """One moment has the room for larger words, and for all that there is to see, in words."""
    said = _said(ctx, view, moment, LARGER)
    regels = enumerate(bewijs_regels(ctx.t, view, moment))
    whole = [*said, *(Para(regel, FACT, 4 if at else 18) for at, regel in regels)]
    return whole if flow_scale(ctx.stage, box, whole) >= READABLE else said


def _said(ctx: Context, view: View, moment: Moment, factor: float = 1.0) -> list[Para]:
    """Title and sentence."""
    said = moment_zin(ctx.t, *korter(view, moment))
    title = Para(moment_titel(ctx.t, moment), TITLE.at(TITLE.size * factor))
    return [title, Para(said, SAID.at(SAID.size * factor), 8)]
