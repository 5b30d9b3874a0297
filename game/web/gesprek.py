"""One line to one phone: what is said to it waits here until it reads, and only the newest sheet.

A phone that reads slowly holds back nobody: its answers are few, its sheets replace each other,
and what it does not take in time is the end of the line.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping

from aiohttp import WSCloseCode, web

from game.texts.vertaler import Vertaler
from game.web.grenzen import Emmer, Grenzen, Klok
from game.web.omroep import VERTALERS, tekst
from game.web.zetel import Zetel

MEESTE_ANTWOORDEN = 16


class Gesprek:
    """A line, whose it is, and what still has to be said over it."""

    def __init__(
        self,
        ws: web.WebSocketResponse,
        lijn: asyncio.Transport | None,
        adres: str,
        taal: str,
        grenzen: Grenzen,
        klok: Klok,
    ) -> None:
        self.ws, self.adres, self.taal = ws, adres, taal
        self._lijn = lijn
        self.nummer: int | None = None
        self.docent = False
        self.emmer = Emmer(grenzen.stoot, grenzen.berichten, klok)
        self.fouten = 0
        self.zetel = Zetel()
        self.besloten = False
        self._grenzen = grenzen
        self._antwoorden: deque[str] = deque()
        self._blad: str | None = None
        self._getoond: str | None = None
        self._wek = asyncio.Event()

    @property
    def t(self) -> Vertaler:
        """The words in the language of this phone."""
        return VERTALERS[self.taal]

    def zeg(self, bericht: Mapping[str, object]) -> None:
        """Say something once."""
        if len(self._antwoorden) < MEESTE_ANTWOORDEN:
            self._antwoorden.append(tekst(bericht))
            self._wek.set()

    def toon(self, blad: str) -> None:
        """Show a sheet, in place of one that was not sent yet; nothing when it shows it already."""
        if blad != (self._blad or self._getoond):
            self._blad = blad
            self._wek.set()

    def besluit(self, bericht: Mapping[str, object]) -> None:
        """Say one last thing, and close."""
        self.zeg(bericht)
        self.besloten = True
        self._wek.set()

    async def schrijf(self) -> None:
        """Say what has to be said, until the line closes or is too slow."""
        try:
            while True:
                await self._wek.wait()
                self._wek.clear()
                while (volgende := self._volgende()) is not None:
                    async with asyncio.timeout(self._grenzen.sturen):
                        await self.ws.send_str(volgende)
                if self.besloten:
                    async with asyncio.timeout(self._grenzen.sturen):
                        await self.ws.close(code=WSCloseCode.OK)
                    return
        except (TimeoutError, ConnectionError, RuntimeError):
            # Too slow, or gone already: aiohttp says the latter in both ways.
            self.breek_af()

    def breek_af(self) -> None:
        """Close at once; what was not said stays unsaid."""
        if self._lijn is not None:
            self._lijn.abort()

    def _volgende(self) -> str | None:
        if self._antwoorden:
            return self._antwoorden.popleft()
        if self._blad is None:
            return None
        self._getoond, self._blad = self._blad, None
        return self._getoond
