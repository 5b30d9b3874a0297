"""What of a round the report looks up more than once."""

from __future__ import annotations

from game.domain.state import Ronde


def eerste_plan(ronde: Ronde) -> tuple[str, ...]:
    """The cards of the plan as it was before a switch, in the order of their places."""
    wissel = ronde.schakeling
    if wissel is None:
        return ronde.plan
    return tuple(wissel.uit if kaart == wissel.erin else kaart for kaart in ronde.plan)
