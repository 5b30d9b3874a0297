"""A session on its way: every moment of a group that mostly makes sense and sometimes does not."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from support.tafel import SPEL

from game.domain import commands as c
from game.domain.decide import decide
from game.domain.evolve import fold
from game.domain.fasen import toegestaan
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.state import Sessie
from game.domain.views import stoel_achter_scherm, view_for
from game.domain.willekeur import wens

STAPPEN = 400
"""So many wishes bring most groups to the end."""
ZINNIG = 0.7
"""The part of the wishes that makes sense."""


def onderweg(groep: c.BeginSessie, kans: Random) -> Iterator[Sessie]:
    """The session as everybody may see it, after each wish that was granted."""
    sessie = _na(None, groep)
    for _ in range(STAPPEN):
        if sessie is None or sessie.gesloten:
            return
        yield view_for(SPEL, sessie, None).sessie
        sessie = _na(sessie, _wens(sessie, kans)) or sessie


def _wens(sessie: Sessie, kans: Random) -> c.Command:
    if kans.random() < ZINNIG:
        return volgende_wens(view_for(SPEL, sessie, stoel_achter_scherm(sessie)))
    soorten = sorted(toegestaan(sessie.fase), key=lambda soort: soort.__name__)
    return wens(sessie, kans.choice(soorten), kans)


def _na(sessie: Sessie | None, command: c.Command) -> Sessie | None:
    """The session after a wish; None when it is refused."""
    events = decide(SPEL, sessie, command)
    return None if isinstance(events, Weigering) else fold(events, sessie)
