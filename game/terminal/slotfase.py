"""A phase of the debrief with nothing but its question and the way on."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.views import View
from game.terminal.scherm import ENTER, Keus, Scherm, Vraag, Wens
from game.texts.vertaler import N_, Vertaler


def _vraag(zin: str, wens: c.Command | None = None) -> Vraag:
    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        return Scherm((t(zin),), (Keus(ENTER, t("Verder"), wens or c.GaVerder()),))

    return vraag


wat_kwam_ervan = _vraag(N_("Wat kwam ervan?"), c.SlaOver())
verjaardag = _vraag(N_("Leg het plan uit aan je oom, in één zin."))
trots = _vraag(N_("Op welk moment in je werk ben je trots?"))
