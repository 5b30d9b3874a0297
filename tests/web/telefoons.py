"""A lesson with an open room on loopback, and phones that are real clients of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import attrs
from support.ruw import dek

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.klas import Lesopzet, Lesvoorwerp
from game.domain.state import Spel
from game.lokaal import Lokaal
from game.session.session import Session
from game.spelvormen import KLAS, LESPLANNEN
from game.web.grenzen import Grenzen
from game.web.kamer import Kamer
from game.web.toegang import kamerpad

RUIM = Grenzen(berichten=1e6, stoot=1_000_000, komers=1e6, klas=100_000)
"""Limits that no test meets by accident: the tests of limits set their own."""

OPZET = Lesopzet(
    28, 6, LESPLANNEN[50], voorwerpen=(Lesvoorwerp("Kompas", "kompas"), Lesvoorwerp("Klok", "klok"))
)
SNEL = 10.0
"""Seconds after which a test that waits has failed."""


class Les:
    """A lesson on disk with its room."""

    def __init__(self, log: Path, opzet: Lesopzet = OPZET, grenzen: Grenzen = RUIM) -> None:
        self.log = log
        spel = Spel(KLAS, dek())
        begin = c.BeginSessie((), seed=3, minuten=50, spelvorm="klas", les=opzet)
        session = Session.begin(spel, begin, log, lambda: 0.0)
        assert isinstance(session, Session)
        self.session = session
        self.grenzen = grenzen
        self.lokaal = self.maak_lokaal()

    def maak_lokaal(self, poort: int = 0) -> Lokaal:
        """A room for this lesson, as after a start of the game."""
        kamer = Kamer(kamerpad(self.log), self.grenzen, adres="127.0.0.1", poort=poort)
        return Lokaal(self.session, kamer, "nl")

    @property
    def kamer(self) -> Kamer:
        return self.lokaal.kamer

    @property
    def poort(self) -> int:
        return int(self.kamer.adressen[0].rpartition(":")[2])

    def verder(self, tot: Fase) -> None:
        """On to a step."""
        while self.session.sessie.fase is not tot:
            assert self.session.do(c.GaVerder()) is None
        self.lokaal.pomp()

    @asynccontextmanager
    async def speel(self) -> AsyncIterator[aiohttp.ClientSession]:
        """Play the game's thread while phones are busy: pump as a window would."""

        async def pomp() -> None:
            while True:
                self.lokaal.pomp()
                await asyncio.sleep(0.002)

        taak = asyncio.create_task(pomp())
        try:
            async with aiohttp.ClientSession() as http:
                yield http
        finally:
            taak.cancel()
            await asyncio.gather(taak, return_exceptions=True)


@attrs.define
class Telefoon:
    """A client that speaks as the page does."""

    ws: aiohttp.ClientWebSocketResponse
    gehoord: list[dict[str, Any]] = attrs.field(factory=list)
    token: str = ""
    n: int = 0
    blad: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    async def bel(cls, http: aiohttp.ClientSession, les: Les) -> Telefoon:
        oorsprong = les.kamer.adressen[0]
        return cls(await http.ws_connect(f"{oorsprong}/ws", origin=oorsprong))

    @classmethod
    async def kom(cls, http: aiohttp.ClientSession, les: Les, naam: str = "") -> Telefoon:
        """A phone with a seat."""
        telefoon = await cls.bel(http, les)
        await telefoon.zeg({"kom": {"sleutel": les.kamer.sleutel, "naam": naam}})
        await telefoon.tot("welkom")
        await telefoon.tot("blad")
        return telefoon

    @classmethod
    async def terug(cls, http: aiohttp.ClientSession, les: Les, token: str) -> Telefoon:
        """A phone that comes back."""
        telefoon = await cls.bel(http, les)
        await telefoon.zeg({"terug": token})
        await telefoon.tot("welkom")
        await telefoon.tot("blad")
        return telefoon

    @property
    def nummer(self) -> int:
        return int(self.token.partition(".")[0])

    async def zeg(self, bericht: object) -> None:
        await self.ws.send_str(bericht if isinstance(bericht, str) else json.dumps(bericht))

    async def hoor(self) -> dict[str, Any] | None:
        """The next message, or None when the line closed."""
        bericht = await asyncio.wait_for(self.ws.receive(), SNEL)
        if bericht.type is not aiohttp.WSMsgType.TEXT:
            return None
        gelezen: dict[str, Any] = json.loads(bericht.data)
        self.gehoord.append(gelezen)
        if "welkom" in gelezen:
            self.token = gelezen["welkom"]["token"]
            self.n = max(self.n, gelezen["welkom"]["n"])
        self.blad = gelezen.get("blad", self.blad)
        return gelezen

    async def tot(self, naam: str) -> Any:
        """Wait for a message with this in it, and return that."""
        while (bericht := await self.hoor()) is not None:
            if naam in bericht:
                return bericht[naam]
        raise AssertionError(f"the line closed before {naam}")

    async def tot_blad(self, klopt: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait for a sheet that is as it should be."""
        while not klopt(self.blad):
            await self.tot("blad")
        return self.blad

    async def wens(self, wens: object, stap: str | None = None, n: int = 0) -> dict[str, Any]:
        """Wish for something; the answer."""
        self.n = n or self.n + 1
        nu = self.blad.get("stap", "") if stap is None else stap
        await self.zeg({"n": self.n, "wens": wens, "stap": nu})
        while (bericht := await self.hoor()) is not None:
            if bericht.get("n") == self.n:
                return bericht
        raise AssertionError("the line closed before an answer")
