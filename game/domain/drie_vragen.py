"""The three questions at the end of a round alone: of the dilemma, of the bank, and about a role.

They come one after the other, and each may stay without an answer.
"""

from __future__ import annotations

from random import Random

from game.domain import events as e
from game.domain.dilemma import Rol
from game.domain.state import Ronde, Sessie
from game.domain.vragenbank import ALLEEN

AANTAL = 3
COLLEGA = 3
"""How many questions there are about a colleague in a role."""


def drie_vragen(sessie: Sessie) -> e.DrieVragenGesteld:
    """The questions of this round; where more than one would do, the seed says which."""
    kans = Random(f"drie vragen {sessie.seed}")
    bankvraag, rol = kans.choice(ALLEEN), kans.choice(minst_in_plan(sessie.ronde))
    return e.DrieVragenGesteld(0, bankvraag, rol, kans.randrange(COLLEGA))


def laatste_vraag(sessie: Sessie) -> bool:
    """Whether the question that lies there now is the last one."""
    return len(sessie.ronde.antwoorden) + 1 == AANTAL


def minst_in_plan(ronde: Ronde) -> tuple[Rol, ...]:
    """The roles with the fewest cards in the plan as it lies now."""
    letters = [kaart[0] for kaart in ronde.plan]
    keren = {rol: letters.count(rol.letter) for rol in Rol}
    return tuple(rol for rol in Rol if keren[rol] == min(keren.values()))
