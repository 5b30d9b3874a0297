"""How much anybody may ask: tries at a code, messages of one phone, connections of one address.

A class behind one router is one address, so only what goes wrong is counted per address; a right
key out of the QR never is. All clocks come from outside.
"""

from __future__ import annotations

import ipaddress
from collections import deque
from collections.abc import Callable

from attrs import frozen

Klok = Callable[[], float]
"""Seconds that only go forward."""

MINUUT = 60.0


@frozen
class Grenzen:
    """The limits of a room; a load test may widen them, nothing else does."""

    verbindingen: int = 1000
    """Open connections in all."""
    wachtend: int = 400
    """Open connections of one address that have not said who they are."""
    eerste_bericht: float = 5.0
    """Seconds in which somebody says who they are."""
    pagina: float = 60.0
    """Seconds that a connection may take to fetch the page."""
    kop: float = 10.0
    """Seconds that a connection may take to say what it wants at all."""
    sturen: float = 10.0
    """Seconds in which a phone must take what it is sent."""
    antwoord: float = 15.0
    """Seconds that a wish may wait for the game."""
    bericht: int = 4096
    """The bytes of the longest message."""
    berichten: float = 4.0
    """Messages a second of one phone, after a first few."""
    stoot: int = 20
    """How many a phone may send at once."""
    fouten: int = 5
    """So many senseless messages, and the connection closes."""
    missers: int = 5
    """Wrong codes a minute of one address."""
    alle_missers: int = 60
    """Wrong codes a minute in all."""
    komers: float = 2.0
    """New seats a second of one address, after a whole class at once."""
    klas: int = 120


class Pogingen:
    """Counts wrong codes; whoever had too many has to wait, whatever the next one is."""

    def __init__(self, grenzen: Grenzen, klok: Klok) -> None:
        self._grenzen, self._klok = grenzen, klok
        self._missers: deque[tuple[float, str]] = deque()

    def mag(self, adres: str) -> bool:
        """Whether this address may try a code now."""
        grens = self._klok() - MINUUT
        while self._missers and self._missers[0][0] <= grens:
            self._missers.popleft()
        van_hier = sum(wie == adres for _, wie in self._missers)
        vrij = len(self._missers) < self._grenzen.alle_missers
        return vrij and van_hier < self._grenzen.missers

    def mis(self, adres: str) -> None:
        """This address had a wrong code."""
        self._missers.append((self._klok(), adres))


class Emmer:
    """A bucket that fills by itself: so much at once, and so much a second after that."""

    def __init__(self, inhoud: float, per_seconde: float, klok: Klok) -> None:
        self._inhoud, self._tempo, self._klok = inhoud, per_seconde, klok
        self._vol, self._op = inhoud, klok()

    def schep(self) -> float:
        """Take one out; returns the seconds to wait for it, 0 when it was there."""
        nu = self._klok()
        self._vol = min(self._inhoud, self._vol + (nu - self._op) * self._tempo)
        self._op = nu
        if self._vol < 1:
            return (1 - self._vol) / self._tempo
        self._vol -= 1
        return 0.0

    @property
    def is_vol(self) -> bool:
        """Whether nothing of it is missing, so that it need not be remembered."""
        return self._vol + (self._klok() - self._op) * self._tempo >= self._inhoud


class Emmers:
    """A bucket for each address, forgotten when it is full again."""

    def __init__(self, inhoud: float, per_seconde: float, klok: Klok) -> None:
        self._inhoud, self._tempo, self._klok = inhoud, per_seconde, klok
        self._emmers: dict[str, Emmer] = {}

    def schep(self, adres: str) -> bool:
        """Take one out of the bucket of an address; False when there is none."""
        if len(self._emmers) > 256:
            self._emmers = {wie: emmer for wie, emmer in self._emmers.items() if not emmer.is_vol}
        if adres not in self._emmers:
            self._emmers[adres] = Emmer(self._inhoud, self._tempo, self._klok)
        return self._emmers[adres].schep() <= 0


def zelfde_huis(adres: str) -> str:
    """An address as it is counted: of IPv6 the part that one household shares."""
    try:
        ip = ipaddress.ip_address(adres.partition("%")[0])
    except ValueError:
        return adres
    if isinstance(ip, ipaddress.IPv4Address):
        return str(ip)
    if ip.ipv4_mapped:
        return str(ip.ipv4_mapped)
    return str(ipaddress.IPv6Network((ip, 64), strict=False).network_address)
