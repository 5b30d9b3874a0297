"""The set-up's question for a warming-up before the session, and the wish that it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.domain.commands import BeginSessie
from game.oefeningen import WARMING_UPS, oefening
from game.screens.base import Context, Many, Zet
from game.screens.beheerwensen import BeginOefening
from game.screens.choices import Choice

if TYPE_CHECKING:
    from game.screens.opzet import OpzetScreen


def vooraf(warming_up: str, begin: BeginSessie) -> BeginSessie | BeginOefening:
    """Begin with a warming-up by its name, and then the session; without a name the session."""
    if not warming_up:
        return begin
    return BeginOefening(warming_up, begin.namen, daarna=begin)


def keuze(ctx: Context, screen: OpzetScreen) -> Choice:
    """Which warming-up is chosen; choosing it asks for another one."""
    t, naam = ctx.t, screen.warming_up
    label = t("Warming-up vooraf?")
    if naam:
        label = t("Eerst: {oefening}", oefening=t(oefening(naam).titel))
    return Choice(label, Zet("open", "vooraf"), bool(naam), "o", name="vooraf")


def antwoorden(ctx: Context, screen: OpzetScreen) -> list[Choice]:
    """None, or one of them."""
    soorten = [("", ctx.t("Geen"))]
    soorten += [(naam, ctx.t(oefening(naam).titel)) for naam in WARMING_UPS]
    return [
        Choice(
            label,
            Many((Zet("warming_up", naam), Zet("open", ""))),
            naam == screen.warming_up,
            str(at),
            name=f"vooraf {naam or 'geen'}",
        )
        for at, (naam, label) in enumerate(soorten)
    ]
