"""Who is in the room: the line of each seat, those of the teacher, and what they are shown."""

from __future__ import annotations

import asyncio

from game.texts.telefoon import DEUR
from game.web.gesprek import Gesprek
from game.web.omroep import Beeld, Omroep
from game.web.zetel import Zetel

SAMEN = 0.02
"""Seconds between two rounds along all phones: what changes meanwhile is shown at once."""
DOCENT_SAMEN = 0.25
"""The same for the teacher, whose sheet changes with every answer of the class."""
OM_EN_OM = 16
"""After so many sheets others get a turn of this thread."""
MEESTE_DOCENTEN = 4


class Zaal:
    """The lines of all that are known, and the sheets that they get."""

    def __init__(self, omroep: Omroep) -> None:
        self.omroep = omroep
        self._deelnemers: dict[int, Gesprek] = {}
        self._docenten: list[Gesprek] = []
        self._zetels: dict[int, Zetel] = {}
        self._te_tonen: set[int] = set()
        self._nieuw, self._nieuw_docent = asyncio.Event(), asyncio.Event()

    def neem(self, beeld: Beeld) -> None:
        """From now on this is the newest state."""
        self._te_tonen.update(self.omroep.neem(beeld))
        self._nieuw.set()
        self._nieuw_docent.set()

    def kom(self, gesprek: Gesprek) -> None:
        """A line is known from now on; an older one of the same seat goes."""
        if gesprek.nummer is None:
            self._docenten.append(gesprek)
            if len(self._docenten) > MEESTE_DOCENTEN:
                self._elders(self._docenten.pop(0))
            return
        ander = self._deelnemers.get(gesprek.nummer)
        self._deelnemers[gesprek.nummer] = gesprek
        if ander is not None:
            self._elders(ander)

    def ga(self, gesprek: Gesprek) -> None:
        """A line is gone."""
        if gesprek in self._docenten:
            self._docenten.remove(gesprek)
        if gesprek.nummer is not None and self._deelnemers.get(gesprek.nummer) is gesprek:
            del self._deelnemers[gesprek.nummer]

    def zetel(self, gesprek: Gesprek) -> Zetel:
        """What is remembered of the seat of a line; a teacher's line remembers for itself."""
        if gesprek.nummer is None:
            return gesprek.zetel
        return self._zetels.setdefault(gesprek.nummer, Zetel())

    def toon(self, gesprek: Gesprek) -> None:
        """Show a line what it should see now."""
        if gesprek.nummer is None:
            blad = self.omroep.docentblad(gesprek.taal)
        elif self.omroep.is_weg(gesprek.nummer):
            gesprek.besluit({"nee": gesprek.t(DEUR["weg"]), "wat": "weg"})
            return
        else:
            blad = self.omroep.blad(gesprek.nummer, gesprek.taal)
        if blad is not None:
            gesprek.toon(blad)

    async def toon_deelnemers(self) -> None:
        """Show every phone what is new, as long as the room is open."""
        while True:
            await self._nieuw.wait()
            self._nieuw.clear()
            nummers, self._te_tonen = self._te_tonen, set()
            for plek, nummer in enumerate(sorted(nummers)):
                if nummer in self._deelnemers:
                    self.toon(self._deelnemers[nummer])
                if plek % OM_EN_OM == OM_EN_OM - 1:
                    await asyncio.sleep(0)
            await asyncio.sleep(SAMEN)

    async def toon_docenten(self) -> None:
        """Show the teacher what is new, as long as the room is open."""
        while True:
            await self._nieuw_docent.wait()
            self._nieuw_docent.clear()
            for gesprek in tuple(self._docenten):
                self.toon(gesprek)
            await asyncio.sleep(DOCENT_SAMEN)

    def sluit(self) -> None:
        """Tell everybody that the room closes."""
        for gesprek in (*self._deelnemers.values(), *self._docenten):
            gesprek.besluit({"dicht": gesprek.t(DEUR["dicht"])})

    @staticmethod
    def _elders(gesprek: Gesprek) -> None:
        gesprek.besluit({"elders": gesprek.t(DEUR["elders"])})
