"""The role that this table misses, and from whom it borrows it: somebody here, or outside."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens.base import Context, Many, Pop, Screen
from game.screens.heading import overlay_header, role_heading
from game.screens.spelerkeuze import Ander, speler_keuze
from game.screens.stoelkeuze import boven_stad
from game.texts.team import LENEN_UITLEG, van_wie_zin
from game.ui.page import Page, join


class LenenScreen(Screen):
    """The players, and somebody who does not sit here."""

    name = "lenen"

    rol: Rol
    """The role that is missed."""

    def page(self, ctx: Context, view: View) -> Page:
        """The question, and a card for each answer; Esc leaves it open."""
        t, spelers = ctx.t, view.sessie.aanwezig
        achter, ruimte = boven_stad(ctx, view, len(spelers))
        top, rest = ruimte.split_y(120.0, 1, gap=24)
        buiten = Ander("buiten", t("Iemand buiten deze tafel"), _leen(self.rol, None))
        return join(
            [
                achter,
                overlay_header(ctx, t("Rugzak")),
                role_heading(ctx, top, self.rol, van_wie_zin(t, self.rol), t(LENEN_UITLEG)),
                speler_keuze(
                    ctx, rest, spelers, lambda speler: _leen(self.rol, speler), ander=buiten
                ),
            ]
        )


def _leen(rol: Rol, van: int | None) -> Many:
    return Many((c.LeenRol(rol, van), Pop()))
