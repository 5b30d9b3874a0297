"""The three roles in a sentence each, with their emblems."""

from __future__ import annotations

from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.klasvak import KlasScreen, letter
from game.texts.woorden import ROLZINNEN, WOORDEN
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import write


class EmblemenScreen(KlasScreen):
    """Three rows: emblem, name, and the question that role asks first."""

    name = "emblemen"

    def body(self, ctx: Context, view: View, box: Box) -> Page:  # noqa: ARG002 - the same in every lesson
        """One row for each role."""
        return join(
            _rol(ctx, place, rol) for place, rol in zip(box.column(3, 30), Rol, strict=True)
        )


def _rol(ctx: Context, box: Box, rol: Rol) -> Page:
    emblem, words = box.split_x(min(190.0, box.h), 1, gap=56)
    name, ask = words.split_y(0.44, 0.56)
    title = letter(ctx, "title", 72, parts.TINT[rol], valign="bottom")
    return Page(
        (
            parts.emblem(emblem, rol),
            write(ctx.stage, name, ctx.t(WOORDEN[rol]), title),
            write(ctx.stage, ask, ctx.t(ROLZINNEN[rol]), letter(ctx, "body", 52, valign="top")),
        )
    )
