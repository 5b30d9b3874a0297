"""The words around a prikkel: the route, what there may be too much of, and a question to ask.

Each is about a role, never about a person: only the card says whose move it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.domain.dilemma import Rol
from game.domain.events import Speler
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import KWALITEITWOORDEN

ROUTE: tuple[str, ...] = (N_("Irritatie"), N_("Te veel van"), N_("Kwaliteit"), N_("Vraag"))
"""From what irritates to a question to ask (dossier 6.3)."""

TE_VEEL: Mapping[Rol, str] = {
    Rol.BUREAUCRAAT: N_("Te precies misschien, te star of te afstandelijk?"),
    Rol.ONDERNEMER: N_("Te snel misschien, te fel of alleen oog voor het doel?"),
    Rol.VERBINDER: N_("Te lief misschien, te lang gepraat of te veel beloofd?"),
}
"""The valkuil of each role as a hint (dossier 1.5)."""

VRAAG: Mapping[Rol, str] = {
    Rol.BUREAUCRAAT: N_("Wat gaat er mis als we dit niet vastleggen?"),
    Rol.ONDERNEMER: N_("Wat moet er vrijdag echt gelukt zijn?"),
    Rol.VERBINDER: N_("Wie wil je hier nog bij, en wat levert dat op?"),
}
"""An open question to whoever made the move."""


def genoteerd(t: Vertaler, spelers: Sequence[Speler], kwaliteit: str) -> str:
    """At whom which quality was noted; a card of the lege stoel belongs to the plan."""
    woord = t(KWALITEITWOORDEN[kwaliteit])
    if not spelers:
        return t("Genoteerd bij het plan: {kwaliteit}.", kwaliteit=woord)
    return t("Genoteerd bij {naam}: {kwaliteit}.", naam=t.namen(spelers), kwaliteit=woord)


def van_wie(t: Vertaler, spelers: Sequence[Speler]) -> str:
    """Whose card it is."""
    return t.namen(spelers) if spelers else t("Lege stoel")
