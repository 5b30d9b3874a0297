"""What the room remembers of a seat: its last wish and the answer to it.

A phone that lost its line sends what it does not know the answer of once more. Each wish has a
number, so that nothing is done twice and nothing old is done late.
"""

from __future__ import annotations

from collections import OrderedDict

from attrs import define

from game.web.loket import Uitslag

MEESTE_KOMERS = 2000


@define
class Zetel:
    """The last wish of a seat, and its answer, which may still have to come."""

    n: int = 0
    uitslag: Uitslag | None = None


class Komers:
    """Who took a seat with which mark of its own, so that knocking twice gives one seat."""

    def __init__(self) -> None:
        self._uitslagen: OrderedDict[str, Uitslag] = OrderedDict()

    def van(self, merk: str) -> Uitslag | None:
        """The seat that was asked for with this mark, if any."""
        return self._uitslagen.get(merk)

    def onthoud(self, merk: str, uitslag: Uitslag) -> None:
        """A seat was asked for with this mark."""
        self._uitslagen[merk] = uitslag
        while len(self._uitslagen) > MEESTE_KOMERS:
            self._uitslagen.popitem(last=False)

    def vergeet(self, merk: str) -> None:
        """That seat was not to be had, or is there no more."""
        self._uitslagen.pop(merk, None)
