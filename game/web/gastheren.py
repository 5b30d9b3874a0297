"""By which names somebody may come: the addresses of this machine, and no others.

A page elsewhere that has its own name point at this laptop (DNS rebinding) comes by that name; a
page elsewhere that opens a line says from where (Origin). Both are refused.
"""

from __future__ import annotations

from collections.abc import Callable

from game.web.adres import gastheer
from game.web.grenzen import Klok

LUS = ("localhost", "127.0.0.1", "::1")
OPNIEUW = 10.0
"""So many seconds between two looks at the interfaces: a laptop may change networks in class."""


class Gastheren:
    """The names of this machine on one port, as a browser writes them."""

    def __init__(self, adressen: Callable[[], tuple[str, ...]], poort: int, klok: Klok) -> None:
        self._adressen, self._poort, self._klok = adressen, poort, klok
        self._lees()

    def mag(self, host: str) -> bool:
        """Whether a Host header names this machine."""
        if host not in self._namen and self._klok() - self._gelezen > OPNIEUW:
            self._lees()
        return host in self._namen

    @staticmethod
    def mag_van(origin: str, host: str) -> bool:
        """Whether a line is opened by our own page, got from the same host."""
        return origin == f"http://{host}"

    def _lees(self) -> None:
        alle = (*self._adressen(), *LUS)
        self._namen = frozenset(gastheer(adres, self._poort) for adres in alle)
        self._gelezen = self._klok()
