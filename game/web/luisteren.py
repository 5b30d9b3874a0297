"""The sockets of a room: made when it opens, and not a moment before."""

from __future__ import annotations

import contextlib
import socket
import sys
from collections.abc import Iterable
from enum import Enum, auto

POORTEN = (8000, 8001, 8002, 8080, 8888, 0)
"""The ports to try, in order; 0 is any that is free."""
LIJNEN = 4096
"""A hall of 300 phones needs more open lines than some systems give at first."""


class Kamerreden(Enum):
    """Why a room cannot open; `texts` has the sentence for each."""

    GEEN_POORT = auto()
    GEEN_PAKKET = auto()
    GEEN_PAGINA = auto()


class GeenKamer(Exception):
    """Raised when a room cannot open."""

    def __init__(self, reden: Kamerreden) -> None:
        super().__init__(reden.name)
        self.reden = reden


def luister(adres: str, eerst: int, *, ook_zes: bool) -> tuple[socket.socket, ...]:
    """Sockets on the first free port, for IPv4 and if asked for IPv6; raises GeenKamer."""
    for poort in dict.fromkeys((eerst, *POORTEN) if eerst else POORTEN):
        vier = _bind(socket.AF_INET, adres or "0.0.0.0", poort)  # noqa: S104 - that is the room
        if vier is not None:
            zes = _bind(socket.AF_INET6, "::", vier.getsockname()[1]) if ook_zes else None
            return (vier,) if zes is None else (vier, zes)
    raise GeenKamer(Kamerreden.GEEN_POORT)


def maak_ruimte() -> None:
    """Let this process hold as many lines as a hall needs, where the system has a limit for it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    zacht, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    ruim = LIJNEN if hard == resource.RLIM_INFINITY else min(LIJNEN, hard)
    if zacht != resource.RLIM_INFINITY and zacht < ruim:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (ruim, hard))


def _bind(familie: socket.AddressFamily, adres: str, poort: int) -> socket.socket | None:
    try:
        luisteraar = socket.socket(familie, socket.SOCK_STREAM)
    except OSError:
        return None
    try:
        for optie in _opties(familie):
            luisteraar.setsockopt(*optie)
        luisteraar.bind((adres, poort))
        luisteraar.listen(512)
    except OSError:
        luisteraar.close()
        return None
    luisteraar.setblocking(False)
    return luisteraar


def _opties(familie: socket.AddressFamily) -> Iterable[tuple[int, int, int]]:
    if sys.platform == "win32":
        # Otherwise another program could take the same port, and the phones with it.
        yield socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1
    else:
        yield socket.SOL_SOCKET, socket.SO_REUSEADDR, 1
    if familie is socket.AF_INET6:
        yield socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1
