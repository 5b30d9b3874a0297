"""The door: how many lines may be open, and how long one may stand there without saying a thing.

It stands before HTTP, so that whoever says nothing, or half a request, or holds hundreds of lines
open, keeps nobody else out: when it is full, the stranger who waits longest goes first.
"""

from __future__ import annotations

import asyncio

from game.web.grenzen import Grenzen, zelfde_huis


class Deurwacht:
    """Keeps the lines that are open, and which of them nobody knows yet."""

    def __init__(self, grenzen: Grenzen) -> None:
        self._grenzen = grenzen
        self._open: dict[asyncio.BaseTransport, Deur] = {}
        self._wachtend: dict[Deur, None] = {}
        """In the order in which they came."""

    def __len__(self) -> int:
        return len(self._open)

    def kom(self, deur: Deur, lijn: asyncio.Transport) -> bool:
        """Let a line in; False when there is no place, not even of a stranger's."""
        hier = [ander for ander in self._wachtend if ander.adres == deur.adres]
        if len(hier) >= self._grenzen.wachtend:
            hier[0].weg()
        elif len(self._open) >= self._grenzen.verbindingen:
            eerste = next(iter(self._wachtend), None)
            if eerste is None:
                return False
            eerste.weg()
        self._open[lijn] = deur
        self._wachtend[deur] = None
        return True

    def ga(self, deur: Deur, lijn: asyncio.BaseTransport) -> None:
        """A line is gone."""
        self._open.pop(lijn, None)
        self._wachtend.pop(deur, None)

    def vroeg(self, lijn: asyncio.BaseTransport | None) -> None:
        """Somebody said what it wants: the page, or a line that stays."""
        if lijn in self._open:
            self._open[lijn].vroeg()

    def bekend(self, lijn: asyncio.BaseTransport | None) -> None:
        """Somebody said who it is: this line may stay."""
        if lijn in self._open:
            self._wachtend.pop(self._open[lijn], None)
            self._open[lijn].blijft()

    def allen_weg(self) -> None:
        """Close every line that is still open."""
        for deur in tuple(self._open.values()):
            deur.weg()


class Deur(asyncio.Protocol):
    """One line: hands on all that comes to the HTTP behind it, and closes when that takes long."""

    def __init__(self, achter: asyncio.Protocol, wacht: Deurwacht, grenzen: Grenzen) -> None:
        self._achter, self._wacht, self._grenzen = achter, wacht, grenzen
        self._lijn: asyncio.Transport | None = None
        self._klok: asyncio.TimerHandle | None = None
        self._binnen = False
        self.adres = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody stands at the door."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - a server on TCP
        self._lijn = transport
        peer = transport.get_extra_info("peername")
        self.adres = zelfde_huis(str(peer[0])) if peer else ""
        if not self._wacht.kom(self, transport):
            transport.abort()
            return
        self._binnen = True
        self._sluit_over(self._grenzen.kop)
        self._achter.connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """The line is gone."""
        self.blijft()
        if self._binnen and self._lijn is not None:
            self._wacht.ga(self, self._lijn)
            self._achter.connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Something came in."""
        if self._binnen:
            self._achter.data_received(data)

    def eof_received(self) -> bool | None:
        """The other side says no more."""
        return self._achter.eof_received() if self._binnen else None

    def pause_writing(self) -> None:
        """The other side reads slowly."""
        self._achter.pause_writing()

    def resume_writing(self) -> None:
        """The other side reads again."""
        self._achter.resume_writing()

    def vroeg(self) -> None:
        """A whole request came; what it asked for may take its time."""
        self._sluit_over(self._grenzen.pagina)

    def blijft(self) -> None:
        """From now on nothing closes it but what is said over it."""
        if self._klok is not None:
            self._klok.cancel()
            self._klok = None

    def weg(self) -> None:
        """Close at once, without waiting for anybody."""
        if self._lijn is not None:
            self._wacht.ga(self, self._lijn)
            self._lijn.abort()

    def _sluit_over(self, seconden: float) -> None:
        self.blijft()
        self._klok = asyncio.get_running_loop().call_later(seconden, self.weg)
