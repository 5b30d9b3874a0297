"""An exercise that is being done: zetten in, the Stand to disk, a sheet out.

The order is that of a session: the rules answer, the disk gets it, and only then it is shown. A
disk that refuses is said once and stops nothing.
"""

from __future__ import annotations

from typing import Any

import attrs

from game.domain.aandenken import Aandenken
from game.domain.oefenboek import Oefenboek
from game.domain.reden import Geweigerd, Reden, Weigering, eis
from game.oefeningen import oefening
from game.oefeningen.blad import Blad, Zet
from game.oefeningen.vorm import Inhoud
from game.session.melding import Melding
from game.session.oefenbewaar import Begonnen, Oefenbewaar
from game.texts.vertaler import Vertaler

MEEST_TERUG = 100
"""So many zetten can be taken back."""


class Oefensessie:
    """One exercise with its content, its Stand and its file."""

    def __init__(self, begonnen: Begonnen, inhoud: Inhoud[Any], bewaar: Oefenbewaar) -> None:
        self.oefening = oefening(begonnen.naam)
        self.begonnen = begonnen
        self.inhoud = inhoud
        self._bewaar = bewaar
        self._terug: list[Any] = []
        self._hapert = False
        self.melding: Melding | None = None
        """What the disk had to say last; `neem_melding` hands it over once."""

    @classmethod
    def begin(
        cls, begonnen: Begonnen, inhoud: Inhoud[Any], bewaar: Oefenbewaar
    ) -> Oefensessie | Weigering:
        """Begin anew, or say why the exercise cannot begin with this."""
        soort = oefening(begonnen.naam)
        try:
            genoeg = soort.stuk is None or len(inhoud.stukken) >= soort.minst
            eis(genoeg, Reden.TE_WEINIG_STUKKEN)
            stand = soort.begin(inhoud, begonnen.opzet)
        except Geweigerd as geweigerd:
            return Weigering(geweigerd.reden)
        sessie = cls(attrs.evolve(begonnen, stand=stand), inhoud, bewaar)
        sessie._schrijf()
        return sessie

    @classmethod
    def open(
        cls, begonnen: Begonnen, inhoud: Inhoud[Any], bewaar: Oefenbewaar, t: Vertaler
    ) -> Oefensessie | Melding:
        """Go on where it was left; a Melding when its content is no longer there."""
        sessie = cls(begonnen, inhoud, bewaar)
        try:
            sessie.blad(t)
        except LookupError:
            return Melding.OEFENING_VERANDERD
        return sessie

    @property
    def stand(self) -> Any:
        """Where the player stands."""
        return self.begonnen.stand

    @property
    def klaar(self) -> bool:
        """Whether the last sheet has been left."""
        return self.oefening.klaar(self.stand)

    @property
    def onaangeroerd(self) -> bool:
        """Whether it stands as it began, so that nothing is lost by beginning anew."""
        try:
            return bool(self.stand == self.oefening.begin(self.inhoud, self.begonnen.opzet))
        except Geweigerd:
            return False

    @property
    def kan_terug(self) -> bool:
        """Whether the last zet can be taken back."""
        return bool(self._terug)

    def blad(self, t: Vertaler) -> Blad:
        """What stands on the sheet now."""
        return self.oefening.blad(t, self.inhoud, self.stand)

    def doe(self, zet: Zet) -> Weigering | None:
        """Make a zet and put it on disk, or say why not."""
        try:
            nieuw = self.oefening.doe(self.inhoud, self.stand, zet)
        except Geweigerd as geweigerd:
            return Weigering(geweigerd.reden)
        self._terug = [*self._terug, self.stand][-MEEST_TERUG:]
        self._zet(nieuw)
        return None

    def terug(self) -> None:
        """Take the last zet back, if there is one."""
        if self._terug:
            self._zet(self._terug.pop())

    def oogst(self) -> Oefenboek:
        """The book with this exercise in it."""
        return self.oefening.oogst(self.stand, self.begonnen.opzet)

    def aandenken(self) -> Aandenken | None:
        """What comes back at the end of a session, if anything."""
        return self.oefening.aandenken(self.stand)

    def vernieuw(self, inhoud: Inhoud[Any]) -> None:
        """Go on with the content in another language."""
        self.inhoud = inhoud

    def weg(self) -> None:
        """It is over: what stood on the disk goes."""
        self._bewaar.wis(self.oefening.naam, self.begonnen.profiel)

    def neem_melding(self) -> Melding | None:
        """What the disk has to say, once."""
        melding, self.melding = self.melding, None
        return melding

    def _zet(self, stand: Any) -> None:
        self.begonnen = attrs.evolve(self.begonnen, stand=stand)
        self._schrijf()

    def _schrijf(self) -> None:
        if self.klaar or not self.oefening.bewaart(self.stand):
            self.weg()
            return
        fout = self._bewaar.bewaar(self.begonnen)
        if fout and not self._hapert:
            self.melding = fout
        if not fout and self._hapert:
            self.melding = Melding.WEER_BEWAARD
        self._hapert = fout is not None
