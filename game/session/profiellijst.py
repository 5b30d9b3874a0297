"""The list of profielen as anybody may see it: whose and since when, never what is in them."""

from __future__ import annotations

from attrs import frozen

from game.domain.profiel import Profiel
from game.session.melding import Melding
from game.session.profielen import Profielen


@frozen
class Kaft:
    """The outside of a profiel."""

    id: str
    naam: str
    gemaakt: str
    """The day it was made, as YYYY-MM-DD."""
    sessies: int


@frozen
class Profiellijst:
    """Every profiel of this machine by name, and what is wrong with one that cannot be read."""

    kaften: tuple[Kaft, ...] = ()
    melding: Melding | None = None


def kaft(profiel: Profiel) -> Kaft:
    """What may be seen of a profiel before somebody says that it is theirs."""
    return Kaft(profiel.id, profiel.naam, profiel.gemaakt, len(profiel.sessies))


def lees_lijst(profielen: Profielen) -> Profiellijst:
    """The list as it is on disk now."""
    return Profiellijst(tuple(map(kaft, profielen.alle())), profielen.melding())
