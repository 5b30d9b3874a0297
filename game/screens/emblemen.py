"""The three roles in a sentence each, with their emblems."""

from __future__ import annotations

from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.klasknop import letter
from game.screens.klasvak import KlasScreen
from game.texts.les import tafels_zin
from game.texts.woorden import ROLZINNEN, WOORDEN
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import write


class EmblemenScreen(KlasScreen):
    """Three rows: emblem, name, and the question that role asks first."""

    name = "emblemen"

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """One row for each role, with the tables that choose from it where roles were dealt."""
        places = zip(box.column(3, 30), Rol, strict=True)
        return join(_rol(ctx, place, rol, _tafels(ctx, view, rol)) for place, rol in places)


def _tafels(ctx: Context, view: View, rol: Rol) -> str:
    """The tables that choose from the hand of a role; nothing when all choose from all cards."""
    klas = view.klas
    nummers = [n for n in range(1, klas.opzet.tafels + 1) if klas.rol_van_tafel(n) is rol]
    return f" · {tafels_zin(ctx.t, nummers)}" if nummers else ""


def _rol(ctx: Context, box: Box, rol: Rol, tafels: str) -> Page:
    emblem, words = box.split_x(min(190.0, box.h), 1, gap=56)
    name, ask = words.split_y(0.44, 0.56)
    title = letter(ctx, "title", 72, parts.TINT[rol], valign="bottom")
    return Page(
        (
            parts.emblem(emblem, rol),
            write(ctx.stage, name, ctx.t(WOORDEN[rol]) + tafels, title),
            write(ctx.stage, ask, ctx.t(ROLZINNEN[rol]), letter(ctx, "body", 52, valign="top")),
        )
    )
