"""Keeping the open profielen beside a session: what it leaves goes in as it is played.

Each phase that ends is put in, so that a table that stops halfway keeps what it has done.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from game.domain.state import Sessie
from game.session.geopend import Geopend
from game.session.melding import Melding
from game.session.session import Session


class Bijhouder:
    """Follows one session after another; what is wrong is said once, not at every phase."""

    def __init__(self, geopend: Geopend, vandaag: Callable[[], date]) -> None:
        self._geopend = geopend
        self._vandaag = vandaag
        self._gezegd: Melding | None = None

    def begin(self, session: Session) -> Melding | None:
        """A session is on the table, new or again; its players' profielen are opened."""
        self._gezegd = None
        return self.neem_op(session)

    def na(self, session: Session, voor: Sessie) -> Melding | None:
        """After a wish that was granted: put in what is new, take out of what was closed."""
        sessie = session.sessie
        los = _profielen(voor) - _profielen(sessie)
        eruit = [self._geopend.haal_uit(id_, session.pad.stem) for id_ in los]
        if not (los or sessie.spelers != voor.spelers or _verder(voor, sessie)):
            return None
        return next(filter(None, eruit), None) or self.neem_op(session)

    def neem_op(self, session: Session) -> Melding | None:
        """Put in what the session left its players so far; says what is new of the disk."""
        dag = self._vandaag().isoformat()
        melding = self._geopend.neem_op(session.pad.stem, dag, session.sessie)
        nieuws = melding is not self._gezegd
        self._gezegd = melding
        return melding if nieuws else None


def _verder(voor: Sessie, na: Sessie) -> bool:
    """Whether a phase ended, or the session did."""
    return (voor.fase, len(voor.rondes), voor.gesloten) != (na.fase, len(na.rondes), na.gesloten)


def _profielen(sessie: Sessie) -> set[str]:
    return {speler.profiel for speler in sessie.spelers if speler.profiel}
