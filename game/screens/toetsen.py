"""Which key is whose: players without a name are called by their number, so that is their key."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.events import Speler
from game.domain.views import View


def player_keys(spelers: Sequence[Speler]) -> list[str]:
    """A digit for each player: the own number while it is one digit, else the place in the row."""
    if all(speler.nummer < 9 for speler in spelers):
        return [str(speler.nummer + 1) for speler in spelers]
    return [str(at) for at in range(1, len(spelers) + 1)]


def seat_keys(view: View) -> list[str]:
    """A digit for each seat: that of its player, or the place in the row where pairs sit."""
    seats = [view.spelers_op(stoel) for stoel in range(len(view.ronde.stoelen))]
    if all(len(spelers) == 1 for spelers in seats):
        return player_keys([spelers[0] for spelers in seats])
    return [str(at) for at in range(1, len(seats) + 1)]
