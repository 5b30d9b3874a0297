"""How the role felt: on the count everyone shows one to five fingers, one player taps them in."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import vlak
from game.screens.base import Context
from game.screens.rijen import Groepen, Rij, RijenScreen
from game.ui.boxes import Box
from game.ui.page import Page


class RolgevoelScreen(RijenScreen):
    """A row per player with five chips."""

    name = "rolgevoel"

    def groepen(self, view: View) -> Groepen:
        """Everybody who sat at the table this round."""
        return [[speler] for stoel in view.ronde.stoelen for speler in stoel]

    def vraag(self, ctx: Context) -> tuple[str, str]:
        """How it felt, and what the fingers mean."""
        ask = ctx.t("Hoe voelde je rol? Op de tel: één tot vijf vingers.")
        return ask, ctx.t("Eén is stroef, vijf is vertrouwd. Een vuist is passen.")

    def teken(self, view: View, speler: int) -> Rol | None:
        """The role that was played."""
        stoel = view.ronde.stoel_van(speler)
        return None if stoel is None else view.rol(stoel)

    def chip(self, ctx: Context, view: View, box: Box, rij: Rij, n: int) -> Page:
        """So many fingers."""
        chosen = view.ronde.gevoel.get(rij.speler) == n
        tap = c.VoelRol(rij.speler, None if chosen else n)
        name, wish = f"gevoel:{rij.speler}:{n}", rij.tik(tap, terug=chosen)
        return vlak.chip(ctx.stage, box, vlak.Chip(name, str(n), wish, rij.key(n), chosen))
