"""Trots: in pairs each tells a moment at work; the other says which role was heard in it.

The story itself stays between the two. A row that is not tapped leaves no trace.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.terugblik import paren
from game.domain.views import View
from game.screens.base import Context
from game.screens.intikken import Chip, emblem_chip
from game.screens.rijen import Groepen, Rij, RijenScreen
from game.screens.voorstellen import naam_kort
from game.texts.trots import HOE, VRAAG, toehoorders
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.page import Page

ROLLEN = tuple(Rol)


class TrotsScreen(RijenScreen):
    """A row per player, the pairs together, with the three emblems."""

    name = "trots"
    aantal = len(ROLLEN)
    breed = 1.75
    deel = 0.42
    los = 40.0

    def groepen(self, view: View) -> Groepen:
        """The pairs; of an odd number the last are three."""
        return paren(view.sessie)

    def vraag(self, ctx: Context) -> tuple[str, str]:
        """What to tell, and what to tap."""
        return ctx.t(VRAAG), ctx.t(HOE)

    def onder(self, ctx: Context, view: View, speler: int) -> str:
        """Who listens to this story; three stand together, so there names are not needed."""
        wie = toehoorders(view, speler)
        if len(wie) > 1:
            return ctx.t("De andere twee luisteren")
        naam = naam_kort(ctx.t.naam(view.sessie.speler(wie[0])))
        return ctx.t("{naam} luistert", naam=naam)

    def chip(self, ctx: Context, view: View, box: Box, rij: Rij, n: int) -> Page:
        """The n-th role, tapped when it was heard in the story."""
        rol, gehoord = ROLLEN[n - 1], view.sessie.trots.get(rij.speler)
        chosen = gehoord is rol
        tap = c.HoorTrots(rij.speler, None if chosen else rol)
        spec = Chip(
            f"trots:{rij.speler}:{n}",
            ctx.t(WOORDEN[rol]),
            rol,
            rij.tik(tap, terug=chosen),
            rij.key(n),
            chosen,
            gehoord is not None and not chosen,
        )
        return emblem_chip(ctx, box, spec)
