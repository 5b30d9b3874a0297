"""A few sentences for a whole class: as large as the card allows, never too small to read."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.views import View
from game.screens.base import Context
from game.screens.klasknop import kleinste, letter
from game.screens.klasvak import KlasScreen
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page

Alinea = tuple[str, str, float]
"""A face, the words, and their size beside the others."""

DRAWN = (1.95, 1.8, 1.65, 1.5, 1.35, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7)
"""The sizes to try at every text factor, so that a larger factor never makes a word smaller."""
MOST = 1.5
"""How many times its own size a sentence grows at most, at normal text."""
AIR = 0.55


class WoordenScreen(KlasScreen):
    """A step at which the class reads a few sentences, the same in every lesson."""

    woorden: Sequence[Alinea] = ()
    """What it reads, in Dutch; `N_` finds it for who translates."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:  # noqa: ARG002 - the same in every lesson
        """The sentences, as large as fits."""
        return alineas(ctx, box, [(face, ctx.t(zin), size) for face, zin, size in self.woorden])


def alineas(ctx: Context, box: Box, woorden: Sequence[Alinea]) -> Page:
    """The paragraphs in the middle of the box, at the largest size at which all of them fit."""
    least, factor = kleinste(ctx), ctx.stage.text_factor
    for share in (*(drawn / factor for drawn in DRAWN if drawn <= MOST * factor), 0.0):
        made = [
            Para(words, letter(ctx, face, max(size * share, least)), size * share * AIR)
            for face, words, size in woorden
        ]
        if flow_scale(ctx.stage, box, made) == 1.0:
            break
    return Page(flow(ctx.stage, box, made, "middle"))
