"""Who says who it is, and whether that is so: with a code, a key or a token."""

from __future__ import annotations

import asyncio

from attrs import field, frozen

from game.domain import commands as c
from game.domain.klas import ROEPNAAM_LENGTE
from game.texts.redenen import REDENEN
from game.texts.telefoon import DEUR
from game.web.gesprek import Gesprek
from game.web.grenzen import Emmers, Grenzen, Klok, Pogingen
from game.web.loket import Uitslag, Vraag
from game.web.omroep import Omroep
from game.web.toegang import Toegang
from game.web.wens import Onzin, Veld, tekst, velden
from game.web.zetel import Komers

LANGSTE_CODE = 40
MERK = range(16, 65)
"""How long the mark of a phone may be; a shorter one could be guessed, and so counts for none."""


class Buiten(Exception):
    """Somebody who stays outside, and the sentence that says why.

    `wat` tells the page what to do: forget its seat (weg) or its key (fout), or try again (weer).
    """

    def __init__(self, zin: str, wat: str = "") -> None:
        super().__init__(zin)
        self.zin, self.wat = zin, wat


@frozen
class Binnenkomst:
    """The door as the messages see it."""

    toegang: Toegang
    grenzen: Grenzen
    omroep: Omroep
    vraag: Vraag
    klok: Klok
    _pogingen: Pogingen = field(init=False)
    _nieuwe: Emmers = field(init=False)
    _komers: Komers = field(factory=Komers, init=False)

    @_pogingen.default
    def _maak_pogingen(self) -> Pogingen:
        return Pogingen(self.grenzen, self.klok)

    @_nieuwe.default
    def _maak_nieuwe(self) -> Emmers:
        return Emmers(self.grenzen.klas, self.grenzen.komers, self.klok)

    async def wie(self, gesprek: Gesprek, bericht: Veld) -> str:
        """Give a line its seat, or make it the teacher's; its token. Raises Buiten, or Onzin."""
        if "terug" in bericht:
            return self._terug(gesprek, tekst(bericht, "terug", 100))
        if "docent" in bericht:
            return self._docent(gesprek, tekst(bericht, "docent", LANGSTE_CODE))
        if "kom" in bericht:
            return await self._kom(gesprek, velden(bericht["kom"]))
        raise Onzin("says not who it is")

    def _terug(self, gesprek: Gesprek, token: str) -> str:
        if self.toegang.is_docenttoken(token):
            gesprek.docent = True
            return token
        nummer = self.toegang.nummer(token)
        if nummer is None or self.omroep.is_weg(nummer):
            raise Buiten(DEUR["weg"], "weg")
        gesprek.nummer = nummer
        return token

    def _docent(self, gesprek: Gesprek, code: str) -> str:
        self._probeer(gesprek.adres, goed=self.toegang.is_docent(code), fout="docent_fout")
        gesprek.docent = True
        return self.toegang.docenttoken

    async def _kom(self, gesprek: Gesprek, veld: Veld) -> str:
        if not self.toegang.is_sleutel(tekst(veld, "sleutel", LANGSTE_CODE)):
            goed = self.toegang.is_code(tekst(veld, "code", LANGSTE_CODE))
            self._probeer(gesprek.adres, goed=goed, fout="code_fout")
        merk = tekst(veld, "merk", MERK.stop)
        uitslag = self._komers.van(merk) or self._nieuw(
            gesprek.adres, merk, tekst(veld, "naam", 10 * ROEPNAAM_LENGTE)
        )
        gesprek.nummer = await self._plek(merk, uitslag)
        return self.toegang.token(gesprek.nummer)

    def _nieuw(self, adres: str, merk: str, naam: str) -> Uitslag:
        if not self._nieuwe.schep(adres):
            raise Buiten(DEUR["drukte"], "weer")
        beeld = self.omroep.beeld
        met_naam = beeld is None or beeld.klas.opzet.namen
        uitslag = self.vraag(c.KomInKlas(naam if met_naam else ""), "")
        if len(merk) in MERK:
            self._komers.onthoud(merk, uitslag)
        return uitslag

    async def _plek(self, merk: str, uitslag: Uitslag) -> int:
        """The number of the seat that was asked for."""
        try:
            gehoord = await asyncio.wait_for(asyncio.shield(uitslag), self.grenzen.antwoord)
        except TimeoutError:
            raise Buiten(DEUR["duurt"], "weer") from None
        if gehoord.reden is not None:
            self._komers.vergeet(merk)
            raise Buiten(REDENEN[gehoord.reden])
        if self.omroep.is_weg(gehoord.nieuwste):
            self._komers.vergeet(merk)
            raise Buiten(DEUR["weg"], "weg")
        return gehoord.nieuwste

    def _probeer(self, adres: str, *, goed: bool, fout: str) -> None:
        """Somebody tries a code; who tried too often is not told whether this one was right."""
        if not self._pogingen.mag(adres):
            raise Buiten(DEUR["wacht_even"])
        if not goed:
            self._pogingen.mis(adres)
            raise Buiten(DEUR[fout], "fout")
