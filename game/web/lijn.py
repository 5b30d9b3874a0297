"""What comes in over one line: first who it is, then wishes, one after the other.

The next message is read when the one before has its answer, so that whoever sends a flood waits
for it and nobody else does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from aiohttp import WSMsgType
from attrs import frozen

from game.domain import commands as c
from game.texts.redenen import REDENEN
from game.texts.telefoon import DEUR
from game.texts.vertaler import TALEN
from game.web.binnenkomst import Binnenkomst, Buiten
from game.web.gesprek import Gesprek
from game.web.grenzen import Grenzen
from game.web.loket import Vraag
from game.web.wens import Onzin, Veld, deelnemerwens, docentwens, getal, lees_bericht, tekst
from game.web.zaal import Zaal
from game.web.zetel import Zetel

ALTIJD = (c.NoemTafel, c.GaNaarHoeken, c.VerwijderDeelnemer, c.Demp, c.ZetAantal)
"""The wishes that belong to no step, and so are not late when one has closed."""
NUMMERS = range(1, 2**53)
LANGSTE_STAP = 40


@frozen
class Lijn:
    """Reads one line to its end."""

    gesprek: Gesprek
    zaal: Zaal
    deur: Binnenkomst
    vraag: Vraag
    grenzen: Grenzen

    async def luister(self, gezien: Callable[[], None], bekend: Callable[[], None]) -> None:
        """Read all that comes; calls `gezien` at a first word, `bekend` when it says who it is."""
        gesprek = self.gesprek
        try:
            async with asyncio.timeout(self.grenzen.eerste_bericht):
                eerste = await self._volgende()
            if eerste is None:
                return
            gezien()
            if "hallo" in eerste:
                gesprek.besluit({"hallo": True})
                return
            token = await self.deur.wie(gesprek, eerste)
        except TimeoutError:
            gesprek.breek_af()
            return
        except Onzin:
            gesprek.besluit({"nee": gesprek.t(DEUR["onzin"])})
            return
        except Buiten as buiten:
            gesprek.besluit({"nee": gesprek.t(buiten.zin), "wat": buiten.wat})
            return
        bekend()
        self.zaal.kom(gesprek)
        welkom = {"token": token, "n": self.zaal.zetel(gesprek).n, "docent": gesprek.docent}
        gesprek.zeg({"welkom": welkom})
        self.zaal.toon(gesprek)
        await self._wensen()

    async def _wensen(self) -> None:
        while True:
            try:
                bericht = await self._volgende()
                if bericht is None:
                    return
                await self._doe(bericht)
            except Onzin:
                self.gesprek.fouten += 1
                if self.gesprek.fouten >= self.grenzen.fouten:
                    self.gesprek.besluit({"nee": self.gesprek.t(DEUR["onzin"])})
                    return

    async def _volgende(self) -> Veld | None:
        """The next message, at the pace that a phone may have; None at the end of the line."""
        ws = self.gesprek.ws
        while True:
            wacht = self.gesprek.emmer.schep()
            while wacht:
                await asyncio.sleep(wacht)
                wacht = self.gesprek.emmer.schep()
            bericht = await ws.receive()
            if bericht.type is WSMsgType.TEXT:
                gelezen = lees_bericht(bericht.data)
                self._zet_taal(gelezen)
                return gelezen
            if bericht.type is WSMsgType.PING:
                await ws.pong(bericht.data)
            elif bericht.type is WSMsgType.BINARY:
                raise Onzin("not a text")
            elif bericht.type is not WSMsgType.PONG:
                return None

    def _zet_taal(self, bericht: Veld) -> None:
        taal = bericht.get("taal")
        if taal in TALEN and taal != self.gesprek.taal:
            self.gesprek.taal = str(taal)
            if self.gesprek.nummer is not None or self.gesprek.docent:
                self.zaal.toon(self.gesprek)

    async def _doe(self, bericht: Veld) -> None:
        """One wish, and its answer."""
        if "wens" not in bericht:
            if "hallo" in bericht:
                self.gesprek.zeg({"hallo": True})
            return
        n, gesprek = getal(bericht, "n", NUMMERS), self.gesprek
        zetel = self.zaal.zetel(gesprek)
        if n < zetel.n:
            gesprek.zeg({"n": n, "zin": gesprek.t(DEUR["oud"])})
            return
        if n > zetel.n:
            self._leg_voor(zetel, n, bericht)
        await self._antwoord(zetel, n)

    def _leg_voor(self, zetel: Zetel, n: int, bericht: Veld) -> None:
        nummer = self.gesprek.nummer
        wens = bericht["wens"]
        command = docentwens(wens) if nummer is None else deelnemerwens(wens, nummer)
        stap = tekst(bericht, "stap", LANGSTE_STAP)
        if not stap and not isinstance(command, ALTIJD):
            raise Onzin("says not for which step")
        uitslag = self.vraag(command, "" if isinstance(command, ALTIJD) else stap)
        zetel.n, zetel.uitslag = n, uitslag

    async def _antwoord(self, zetel: Zetel, n: int) -> None:
        gesprek, uitslag = self.gesprek, zetel.uitslag
        if uitslag is None:
            gesprek.zeg({"n": n, "zin": gesprek.t(DEUR["oud"])})
            return
        try:
            gehoord = await asyncio.wait_for(asyncio.shield(uitslag), self.grenzen.antwoord)
        except TimeoutError:
            # The phone asks again on a new line, with the same number, and nothing happens twice.
            gesprek.besluit({"druk": gesprek.t(DEUR["duurt"])})
            return
        if gehoord.reden is None:
            gesprek.zeg({"n": n, "ok": True})
        else:
            gesprek.zeg({"n": n, "zin": gesprek.t(REDENEN[gehoord.reden])})
