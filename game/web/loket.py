"""The counter between the web's thread and the game's: a wish goes over it, and its answer back."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from queue import SimpleQueue

from attrs import frozen

from game.domain.commands import Command
from game.domain.reden import Reden, Weigering
from game.domain.state import Sessie
from game.web.wachtrij import Wens


@frozen
class Gehoord:
    """What the rules said: why not, or nothing; and the number of the newest seat there is."""

    reden: Reden | None
    nieuwste: int


Uitslag = asyncio.Future[Gehoord]
Vraag = Callable[[Command, str], Uitslag]


@frozen
class Loket:
    """Lays wishes in the queue of the game, and brings the answers back to this loop."""

    rij: SimpleQueue[Wens]
    loop: asyncio.AbstractEventLoop

    def vraag(self, command: Command, stap: str) -> Uitslag:
        """Ask; the answer comes when it is on disk."""
        uitslag: Uitslag = self.loop.create_future()

        def antwoord(weigering: Weigering | None, sessie: Sessie) -> None:
            deelnemers = sessie.klas.deelnemers if sessie.klas else ()
            reden = None if weigering is None else weigering.reden
            gehoord = Gehoord(reden, deelnemers[-1].nummer if deelnemers else -1)
            # The room may have closed while the wish waited; then nobody listens any more.
            with contextlib.suppress(RuntimeError):
                self.loop.call_soon_threadsafe(_zet, uitslag, gehoord)

        self.rij.put(Wens(command, antwoord, stap))
        return uitslag


def _zet(uitslag: Uitslag, gehoord: Gehoord) -> None:
    if not uitslag.done():
        uitslag.set_result(gehoord)
