"""On which addresses phones can reach this machine, the likeliest first; nothing is sent."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
from collections.abc import Iterator

ERGENS = ((socket.AF_INET, "203.0.113.1"), (socket.AF_INET6, "2001:db8::1"))
"""Addresses kept for examples: asking the way to them tells which interface leads outside."""

THUIS = ipaddress.ip_network("192.168.0.0/16")


def eigen_adressen() -> tuple[str, ...]:
    """The addresses of all usable interfaces; only when there is none, this machine itself."""
    alle = dict.fromkeys((*_naar_buiten(), *_op_naam()))
    gevonden = [adres for adres in alle if bruikbaar(adres)]
    # The way outside comes first, unless that is a VPN while there is a network of the house.
    gevonden.sort(key=lambda adres: (":" in adres, ipaddress.ip_address(adres) not in THUIS))
    return tuple(gevonden) or ("127.0.0.1",)


def bruikbaar(adres: str) -> bool:
    """Whether a phone could ever reach this address."""
    try:
        ip = ipaddress.ip_address(adres)
    except ValueError:
        return False
    return not (ip.is_loopback or ip.is_link_local or ip.is_unspecified or ip.is_multicast)


def webadres(adres: str, poort: int) -> str:
    """An address as it is typed in a browser."""
    return f"http://{gastheer(adres, poort)}"


def gastheer(adres: str, poort: int) -> str:
    """An address as a browser names it in its Host header."""
    host = f"[{adres}]" if ":" in adres else adres
    return host if poort == 80 else f"{host}:{poort}"


def _naar_buiten() -> Iterator[str]:
    for familie, ergens in ERGENS:
        with contextlib.suppress(OSError), socket.socket(familie, socket.SOCK_DGRAM) as proef:
            # Connecting a datagram socket only looks up the way; no packet leaves.
            proef.connect((ergens, 9))
            yield proef.getsockname()[0]


def _op_naam() -> Iterator[str]:
    with contextlib.suppress(OSError):
        for familie, _, _, _, adres in socket.getaddrinfo(socket.gethostname(), None):
            if familie in (socket.AF_INET, socket.AF_INET6):
                yield str(adres[0])
