"""The wishes that wait for the game: what a phone asks, until the rules have answered."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from game.domain.commands import Command
from game.domain.reden import Reden, Weigering
from game.domain.state import Sessie

Antwoord = Callable[[Weigering | None, Sessie], None]


@frozen
class Wens:
    """A wish; once it is on disk `antwoord` is called with None, or else with the refusal."""

    command: Command
    antwoord: Antwoord
    stap: str = ""
    """The step that the phone was looking at; empty when that does not matter."""

    def te_laat(self, sessie: Sessie) -> Weigering | None:
        """A refusal when this was meant for a step that is over: it answers another question."""
        return None if self.stap in ("", stapmerk(sessie)) else Weigering(Reden.NIET_NU)


def stapmerk(sessie: Sessie) -> str:
    """What tells one step of a lesson from all others, also from the same step begun anew."""
    op = sessie.klas.stap_op if sessie.klas else 0
    return f"{sessie.fase.value}.{op}"
