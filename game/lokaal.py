"""A lesson with its room: wishes of the phones to the rules, and what came of them back.

Whoever draws calls `pomp` once a frame. A wish is on disk before its phone hears so; how many fit
in a frame is a matter of time, so that the screen never waits for a class that answers at once.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping

from game.domain.reden import Weigering
from game.domain.state import Sessie, Spel
from game.session.session import Session
from game.web.kamer import Kamer
from game.web.wachtrij import Wens

BUDGET = 0.008
"""Seconds of a frame that wishes may take."""


class Lokaal:
    """Ties a session and a room together."""

    def __init__(
        self,
        session: Session,
        kamer: Kamer,
        taal: str,
        andere: Mapping[str, Spel] | None = None,
        klok: Callable[[], float] = time.perf_counter,
    ) -> None:
        self.session, self.kamer = session, kamer
        self.taal, self.andere = taal, andere or {}
        self._klok = klok
        self._wachtend: deque[Wens] = deque()
        self._vervuld: list[tuple[Wens, Weigering | None, Sessie]] = []
        """What was granted or refused, and not told yet."""
        self._getoond: tuple[Sessie, Spel, str] | None = None

    def begin(self) -> None:
        """Open the room and show the lesson; raises GeenKamer when it cannot open."""
        self.kamer.open()
        self._getoond = None
        self._toon()

    def pomp(self) -> bool:
        """Grant what fits in a frame; True when the session became another."""
        if not self.kamer.is_open:
            return False
        self._wachtend.extend(self.kamer.wensen())
        voor = self.session.sessie
        if self._wachtend:
            self._vervul_samen()
        self._antwoord()
        self._toon()
        return self.session.sessie is not voor

    def stop(self) -> None:
        """Close the room; the lesson goes on without phones."""
        self.kamer.sluit()
        self._wachtend.clear()
        self._vervuld.clear()

    def _vervul_samen(self) -> None:
        """Grant what fits in a frame, and wait for the disk once."""
        tot = self._klok() + BUDGET
        with self.session.samen():
            while self._wachtend:
                self._vervul(self._wachtend.popleft())
                # At least one a frame, however slow the rules are.
                if self._klok() >= tot:
                    break

    def _vervul(self, wens: Wens) -> None:
        weigering = wens.te_laat(self.session.sessie) or self.session.do(wens.command)
        self._vervuld.append((wens, weigering, self.session.sessie))

    def _antwoord(self) -> None:
        """Tell the phones, once it is on disk: on one that is full they hear nothing yet."""
        if self.session.bewaart:
            vervuld, self._vervuld = self._vervuld, []
            for wens, weigering, sessie in vervuld:
                wens.antwoord(weigering, sessie)

    def _toon(self) -> None:
        session = self.session
        nu = (session.sessie, session.spel, self.taal)
        if self._getoond is not None and all(
            een is ander for een, ander in zip(nu, self._getoond, strict=True)
        ):
            return
        self._getoond = nu
        self.kamer.toon(session.spel, session.sessie, session.verstreken, self.taal, self.andere)
