"""Folding a log: whole decisions only, and where the log stood before each round."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from game.domain import events as e
from game.domain.evolve import fold
from game.domain.state import Sessie
from game.session.codec import Logregel, Onleesbaar, lees_event


@frozen
class Stand:
    """The session after the first `lengte` bytes of a log, at `op` seconds of play."""

    sessie: Sessie | None
    lengte: int
    op: int = 0


@frozen
class Gevouwen:
    """A log as far as it can be read."""

    stand: Stand
    voor_ronde: tuple[Stand, ...] = ()
    """Where the log stood before each round."""
    afdrukken: dict[str, int] = field(factory=dict, hash=False)
    """The print that each dilemma had when it was played, by its id."""


def vouw(regels: bytes, begin: int) -> Gevouwen:
    """Fold the lines that stand behind the first `begin` bytes of a log."""
    stand, voor_ronde, afdrukken = Stand(None, begin), [], {}
    for besluit, lengte in _besluiten(regels):
        for regel in besluit:
            if isinstance(regel.event, e.RondeBegonnen):
                voor_ronde.append(stand)
                afdrukken[regel.event.dilemma] = regel.event.afdruk
        try:
            sessie = fold((regel.event for regel in besluit), stand.sessie)
        except (LookupError, ValueError, TypeError):
            break
        stand = Stand(sessie, stand.lengte + lengte, besluit[-1].op)
    return Gevouwen(stand, tuple(voor_ronde), afdrukken)


def _besluiten(regels: bytes) -> Iterator[tuple[list[Logregel], int]]:
    """Each whole decision with its length in bytes, up to the first that cannot be read."""
    besluit: list[Logregel] = []
    lengte = 0
    for regel in regels.splitlines(keepends=True):
        try:
            besluit.append(lees_event(regel))
        except Onleesbaar:
            return
        lengte += len(regel)
        if besluit[-1].nog == 0:
            yield besluit, lengte
            besluit, lengte = [], 0
