"""Forgetting a profiel: its file, what was begun with it, and the sessions alone that are its own.

Sessions at a table are not: they are of everybody who sat there.
"""

from __future__ import annotations

from attrs import frozen

from game.session.geopend import Geopend
from game.session.melding import Melding
from game.session.opslag import Opslag
from game.session.vergeten import Vergeten


@frozen
class Meegegaan:
    """What went along with a profiel, in numbers, and what could not go."""

    sessies: int = 0
    """Sessions alone, with their reports."""
    oefeningen: int = 0
    """Exercises that were begun and not ended."""
    over: int = 0
    """Sessions alone of which something is still there."""


def vergeet_profiel(geopend: Geopend, opslag: Opslag, id_: str) -> Meegegaan | Melding:
    """Throw a profiel away for good with all that is its own, or say why it is still there."""
    oefeningen = geopend.profielen.begonnen(id_)
    melding = geopend.vergeet(id_)
    if melding:
        return melding
    gingen = [_is_weg(opslag.vergeet(log)) for log in opslag.alleen_van(id_)]
    return Meegegaan(gingen.count(True), oefeningen, gingen.count(False))


def _is_weg(vergeten: Vergeten | Melding) -> bool:
    return isinstance(vergeten, Vergeten) and not vergeten.over
