"""The room of the phones: opened by the teacher, and with a thread of its own until it closes.

The game's thread gives it the newest state and takes the wishes out; what goes over between the
two are frozen values. aiohttp is imported when the room opens, for most sessions never need it.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
import time
from collections.abc import Coroutine, Mapping
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from game.domain.state import Sessie, Spel
from game.web.adres import eigen_adressen, webadres
from game.web.bestanden import laad_pagina
from game.web.gastheren import LUS, Gastheren
from game.web.grenzen import Grenzen, Klok
from game.web.kamercheck import Gastenboek, Kamercheck
from game.web.loket import Loket
from game.web.luisteren import GeenKamer, Kamerreden, luister, maak_ruimte
from game.web.qr import qr
from game.web.toegang import Toegang, bewaar_toegang, laad_toegang
from game.web.wachtrij import Wens

if TYPE_CHECKING:
    from game.web.dienst import Dienst
    from game.web.omroep import Beeld

__all__ = ["GeenKamer", "Kamer", "Kamerreden"]

GEDULD = 5.0
"""Seconds that opening and closing may take."""

BEURT = 0.0002
"""Seconds for which a thread keeps the interpreter while another waits, as long as a room is open.

The game gives it away at each write to the disk, and with Python's own 5 ms waits that long to get
it back: 300 answers within two seconds were then confirmed in 318 ms (p99), and so in 53 ms.
"""


class Kamer:
    """A room for phones; closed until `open`, and after `sluit`."""

    def __init__(
        self,
        pad: Path,
        grenzen: Grenzen | None = None,
        klok: Klok = time.monotonic,
        adres: str = "",
        poort: int = 0,
    ) -> None:
        """`pad` keeps the secret (see `kamerpad`); `adres` and `poort` bind to no other."""
        self._pad, self._klok = pad, klok
        self._grenzen = grenzen or Grenzen()
        self._adres, self._poort = adres, poort
        self._rij: SimpleQueue[Wens] = SimpleQueue()
        self._toegang: Toegang | None = None
        self._gastenboek: Gastenboek | None = None
        self._dienst: Dienst | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._draad: threading.Thread | None = None
        self._beeld: Beeld | None = None
        self._slot = threading.Lock()
        self._beurt = sys.getswitchinterval()
        self.adressen: tuple[str, ...] = ()
        """Where phones find the page, the likeliest first; empty while it is closed."""

    def open(self) -> None:
        """Listen from now on; raises GeenKamer with the reason when that cannot be."""
        if self.is_open:
            return
        try:
            from game.web.dienst import Dienst  # noqa: PLC0415 - brings aiohttp
        except ImportError as fout:
            raise GeenKamer(Kamerreden.GEEN_PAKKET) from fout
        try:
            pagina = laad_pagina()
        except OSError as fout:
            raise GeenKamer(Kamerreden.GEEN_PAGINA) from fout
        toegang = self._toegang or laad_toegang(self._pad)
        eigen = (self._adres,) if self._adres else eigen_adressen()
        maak_ruimte()
        zes = any(":" in adres for adres in eigen)
        luisteraars = luister(self._adres, self._poort or toegang.poort, ook_zes=zes)
        poort = luisteraars[0].getsockname()[1]
        self._toegang = bewaar_toegang(self._pad, toegang, poort)
        buiten = not set(eigen) <= set(LUS)
        self._gastenboek = Gastenboek(self._klok, frozenset(eigen), buiten, self._klok())
        gastheren = Gastheren(self._waar, poort, self._klok)
        loop = asyncio.new_event_loop()
        self._dienst = Dienst(
            *(self._toegang, pagina, gastheren, self._gastenboek, Loket(self._rij, loop)),
            grenzen=self._grenzen,
            klok=self._klok,
        )
        self._begin(loop, self._dienst.begin(luisteraars))
        self.adressen = tuple(webadres(adres, poort) for adres in eigen)

    def sluit(self) -> None:
        """Listen no more and let everybody go; it may open again, with the same codes."""
        loop, dienst, draad = self._loop, self._dienst, self._draad
        if loop is None or dienst is None or draad is None:
            return
        self.adressen = ()
        with contextlib.suppress(TimeoutError):
            asyncio.run_coroutine_threadsafe(dienst.stop(), loop).result(GEDULD)
        loop.call_soon_threadsafe(loop.stop)
        draad.join(GEDULD)
        sys.setswitchinterval(self._beurt)
        self._loop = self._dienst = self._draad = self._gastenboek = self._beeld = None

    @property
    def is_open(self) -> bool:
        """Whether it listens."""
        return self._loop is not None

    @property
    def code(self) -> str:
        """The short code for on the big screen; empty before it ever opened."""
        return "" if self._toegang is None else self._toegang.code

    @property
    def docentcode(self) -> str:
        """The code of the teacher, which the class must not see; empty before it ever opened."""
        return "" if self._toegang is None else self._toegang.docentcode

    @property
    def sleutel(self) -> str:
        """The key in the QR; empty before it ever opened."""
        return "" if self._toegang is None else self._toegang.sleutel

    def uitnodiging(self, adres: str) -> str:
        """What stands in the QR: the address with the key behind it, which no server ever sees."""
        return f"{adres}/#{self.sleutel}"

    def qr(self, adres: str) -> tuple[tuple[bool, ...], ...]:
        """The QR that lets a phone in at this address, for a screen to draw."""
        return qr(self.uitnodiging(adres))

    @property
    def bereikt(self) -> Kamercheck:
        """Whether phones reach this room."""
        return Kamercheck() if self._gastenboek is None else self._gastenboek.check()

    def toon(
        self,
        spel: Spel,
        sessie: Sessie,
        verstreken: int,
        taal: str,
        andere: Mapping[str, Spel] | None = None,
    ) -> None:
        """Show the newest state; `andere` holds the same deck in other languages."""
        from game.web.omroep import Beeld  # noqa: PLC0415 - only an open room needs it

        with self._slot:
            wacht, self._beeld = self._beeld, Beeld(spel, sessie, verstreken, taal, andere or {})
        # One call is underway as long as a state waits; it takes the newest along.
        if wacht is None and self._loop is not None:
            self._loop.call_soon_threadsafe(self._geef_door)

    def wensen(self) -> list[Wens]:
        """All wishes that came in since the last time, in their order."""
        gekomen: list[Wens] = []
        with contextlib.suppress(Empty):
            while True:
                gekomen.append(self._rij.get_nowait())
        return gekomen

    def _geef_door(self) -> None:
        with self._slot:
            beeld, self._beeld = self._beeld, None
        if beeld is not None and self._dienst is not None:
            self._dienst.neem(beeld)

    def _waar(self) -> tuple[str, ...]:
        return (self._adres,) if self._adres else eigen_adressen()

    def _begin(self, loop: asyncio.AbstractEventLoop, werk: Coroutine[Any, Any, None]) -> None:
        def draai() -> None:
            asyncio.set_event_loop(loop)
            loop.run_forever()
            _ruim_op(loop)

        self._loop = loop
        self._beurt = sys.getswitchinterval()
        sys.setswitchinterval(BEURT)
        self._draad = threading.Thread(target=draai, name="kamer", daemon=True)
        self._draad.start()
        asyncio.run_coroutine_threadsafe(werk, loop).result(GEDULD)


def _ruim_op(loop: asyncio.AbstractEventLoop) -> None:
    """Let what still runs in a loop end, so that nothing of it is left behind."""
    over = asyncio.all_tasks(loop)
    for taak in over:
        taak.cancel()
    loop.run_until_complete(asyncio.gather(*over, return_exceptions=True))
    # A line that was closed a moment ago gives its socket back in the next turn of the loop.
    loop.run_until_complete(asyncio.sleep(0))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
