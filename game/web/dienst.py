"""What the room answers to a browser: the page, its fonts, and one line for each phone.

It runs in the loop of the room's own thread. Whoever comes by another name than this machine's,
or for anything else, is refused.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Sequence
from http import HTTPStatus

from aiohttp import web
from aiohttp.typedefs import Handler
from attrs import field, frozen

from game.texts.vertaler import TALEN
from game.web.bestanden import VAST, Pagina, ingepakt
from game.web.binnenkomst import Binnenkomst
from game.web.deur import Deur, Deurwacht
from game.web.gastheren import Gastheren
from game.web.gesprek import Gesprek
from game.web.grenzen import Grenzen, Klok, zelfde_huis
from game.web.kamercheck import Gastenboek
from game.web.lijn import Lijn
from game.web.loket import Loket
from game.web.omroep import Beeld, Omroep
from game.web.toegang import Toegang
from game.web.zaal import Zaal

HARTSLAG = 20.0
ADEM = 0.05
STIL = logging.getLogger("ambtenaar.kamer")
"""What strangers send is no news; nothing of it is printed."""


@frozen
class Dienst:
    """The open room, as browsers see it."""

    toegang: Toegang
    pagina: Pagina
    gastheren: Gastheren
    gastenboek: Gastenboek
    loket: Loket
    grenzen: Grenzen
    klok: Klok
    _zaal: Zaal = field(factory=lambda: Zaal(Omroep()), init=False)
    _wacht: Deurwacht = field(init=False)
    _deur: Binnenkomst = field(init=False)
    _taken: list[asyncio.Task[None]] = field(factory=list, init=False)
    _runner: web.AppRunner = field(init=False)

    @_wacht.default
    def _maak_wacht(self) -> Deurwacht:
        return Deurwacht(self.grenzen)

    @_deur.default
    def _maak_deur(self) -> Binnenkomst:
        omroep, vraag = self._zaal.omroep, self.loket.vraag
        return Binnenkomst(self.toegang, self.grenzen, omroep, vraag, self.klok)

    @_runner.default
    def _maak_runner(self) -> web.AppRunner:
        STIL.handlers, STIL.propagate = [logging.NullHandler()], False
        app = web.Application(middlewares=[self._keur], logger=STIL)
        app.router.add_get("/", self._geef_pagina)
        app.router.add_get("/font/{naam}.woff2", self._geef_font)
        app.router.add_get("/ws", self._geef_lijn)
        app.on_response_prepare.append(_zet_kop)
        return web.AppRunner(
            app,
            access_log=None,
            logger=STIL,
            keepalive_timeout=10,
            # A line that is gone needs nobody who waits for it.
            handler_cancellation=True,
            shutdown_timeout=1,
        )

    async def begin(self, luisteraars: Sequence[socket.socket]) -> None:
        """Listen."""
        await self._runner.setup()
        rondgangen = (self._zaal.toon_deelnemers(), self._zaal.toon_docenten())
        for werk in (*map(self._ontvang, luisteraars), *rondgangen):
            self._taken.append(asyncio.create_task(werk))

    async def stop(self) -> None:
        """Listen no more, and close every line."""
        # Who knocked a moment ago is let in first: an accept that is cut short loses its socket.
        await asyncio.sleep(ADEM)
        for taak in self._taken:
            taak.cancel()
        await asyncio.gather(*self._taken, return_exceptions=True)
        self._zaal.sluit()
        # Long enough for phones that read to hear that the room closes.
        await asyncio.sleep(0.1)
        self._wacht.allen_weg()
        await self._runner.cleanup()

    async def _ontvang(self, luisteraar: socket.socket) -> None:
        """Open the door to who knocks at a socket.

        Not with a Server of asyncio: one that closes loses the line that it was just taking on.
        """
        loop, achter = asyncio.get_running_loop(), self._runner.server
        if achter is None:
            raise AssertionError("a runner that was set up has a server")
        with luisteraar:
            while True:
                try:
                    lijn, _ = await loop.sock_accept(luisteraar)
                    await loop.connect_accepted_socket(
                        lambda: Deur(achter(), self._wacht, self.grenzen), lijn
                    )
                except OSError:
                    # Gone before we opened, or this machine has no more lines to give just now.
                    await asyncio.sleep(ADEM)

    def neem(self, beeld: Beeld) -> None:
        """From now on this is the newest state."""
        self._zaal.neem(beeld)

    @web.middleware
    async def _keur(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Only by our own name, and only to get."""
        self._wacht.vroeg(request.transport)
        if not self.gastheren.mag(request.headers.get("Host", "")):
            self.gastenboek.ander_adres()
            raise web.HTTPMisdirectedRequest
        if request.method != "GET":
            raise web.HTTPMethodNotAllowed(request.method, ["GET"])
        return await handler(request)

    async def _geef_pagina(self, request: web.Request) -> web.Response:
        self.gastenboek.pagina(_adres(request))
        beeld = self._zaal.omroep.beeld
        taal = TALEN[0] if beeld is None else beeld.taal
        html = self.pagina.html(taal, namen=beeld is None or beeld.klas.opzet.namen)
        koppen = {"Content-Security-Policy": self.pagina.beleid(request.headers["Host"])}
        if "gzip" in request.headers.get("Accept-Encoding", ""):
            html, koppen["Content-Encoding"] = ingepakt(html), "gzip"
        return web.Response(body=html, content_type="text/html", charset="utf-8", headers=koppen)

    async def _geef_font(self, request: web.Request) -> web.Response:
        font = self.pagina.fonts.get(request.match_info["naam"])
        if font is None:
            raise web.HTTPNotFound
        bewaren = {"Cache-Control": "public, max-age=86400"}
        return web.Response(body=font, content_type="font/woff2", headers=bewaren)

    async def _geef_lijn(self, request: web.Request) -> web.StreamResponse:
        if not self.gastheren.mag_van(request.headers.get("Origin", ""), request.headers["Host"]):
            raise web.HTTPForbidden
        ws = web.WebSocketResponse(
            timeout=2,
            heartbeat=HARTSLAG,
            autoping=False,
            compress=False,
            max_msg_size=self.grenzen.bericht,
        )
        if not ws.can_prepare(request):
            raise web.HTTPBadRequest
        await ws.prepare(request)
        await self._spreek(request, ws)
        return ws

    async def _spreek(self, request: web.Request, ws: web.WebSocketResponse) -> None:
        beeld = self._zaal.omroep.beeld
        taal, lijn = TALEN[0] if beeld is None else beeld.taal, request.transport
        adres = zelfde_huis(_adres(request))
        gesprek = Gesprek(ws, lijn, adres, taal, self.grenzen, self.klok)
        schrijver = asyncio.create_task(gesprek.schrijf())

        aan = Lijn(gesprek, self._zaal, self._deur, self.loket.vraag, self.grenzen)
        try:
            await aan.luister(
                lambda: self.gastenboek.verbonden(_adres(request)), lambda: self._wacht.bekend(lijn)
            )
            if gesprek.besloten:
                await schrijver
        finally:
            schrijver.cancel()
            self._zaal.ga(gesprek)


def _adres(request: web.Request) -> str:
    return request.remote or ""


async def _zet_kop(_: web.Request, antwoord: web.StreamResponse) -> None:
    antwoord.headers.update(VAST)
    antwoord.headers.setdefault("Cache-Control", "no-store")
    antwoord.headers.setdefault("Content-Security-Policy", "default-src 'none'")
    antwoord.headers["Server"] = "kamer"
    if antwoord.status >= HTTPStatus.BAD_REQUEST:
        antwoord.headers["Connection"] = "close"
