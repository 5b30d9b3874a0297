"""What is asked about trots, on every face."""

from __future__ import annotations

from game.domain.terugblik import paren
from game.domain.views import View
from game.texts.vertaler import N_, Vertaler

VRAAG = N_("Welk moment in je werk maakte je trots?")
HOE = N_("Vertel het elkaar, twee minuten ieder. Wie luistert, zegt welke rol erin klonk.")


def luistert(t: Vertaler, view: View, speler: int) -> str:
    """Who hears this player's story: the other of the pair, or the other two, by name."""
    anderen = [view.sessie.speler(nummer) for nummer in toehoorders(view, speler)]
    return t.n("{naam} luistert", "{naam} luisteren", len(anderen), naam=t.namen(anderen))


def toehoorders(view: View, speler: int) -> tuple[int, ...]:
    """The players who hear this player's story."""
    paar = next(groep for groep in paren(view.sessie) if speler in groep)
    return tuple(nummer for nummer in paar if nummer != speler)
