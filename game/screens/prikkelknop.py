"""Where a prikkel is laid from: one quiet button beside the pause, on every screen where it may."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.prikkel import open_prikkels, zetten
from game.domain.views import View
from game.screens.base import Context, Push
from game.ui.header import Beside
from game.ui.widgets import Button

KEY = "i"


def naast_pauze(ctx: Context, view: View) -> Beside | None:
    """The button in the header, where there is a move that may prick and no larger button."""
    mag = c.LegPrikkel in view.toegestaan and bool(zetten(view.ronde))
    if not mag or herinnering(ctx, view):
        return None
    return Beside(ctx.t("Prikkel"), Push("prikkel"), KEY, "prikkel")


def herinnering(ctx: Context, view: View) -> list[Button]:
    """At the waardering, softly: a prikkel still lies there; the only one opens at once."""
    kaarten = list(open_prikkels(view.ronde))
    if view.fase is not Fase.WAARDERING or not kaarten:
        return []
    wens = Push("prikkel", {"kaart": kaarten[0]} if len(kaarten) == 1 else {})
    return [Button(ctx.t("Er ligt nog een prikkel"), wens, KEY)]
