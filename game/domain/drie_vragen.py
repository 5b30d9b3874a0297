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


def drie_vragen(sessie: Sessie) -> e.DrieVragenGesteld:
    """The questions of this round; which one comes out of the bank, the seed says."""
    bankvraag = Random(f"drie vragen {sessie.seed}").choice(ALLEEN)
    return e.DrieVragenGesteld(0, bankvraag, minst_in_plan(sessie.ronde))


def laatste_vraag(sessie: Sessie) -> bool:
    """Whether the question that lies there now is the last one."""
    return len(sessie.ronde.antwoorden) + 1 == AANTAL


def minst_in_plan(ronde: Ronde) -> Rol:
    """The role with the fewest cards in the plan as it lies now; of equal ones the first."""
    letters = [kaart[0] for kaart in ronde.plan]
    return min(Rol, key=lambda rol: letters.count(rol.letter))
