"""The profielen at the terminal: the list, and one open profiel at a time for its owner."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

import attrs

from game.domain.profiel import Profiel, antwoord_van_buiten, open_buitenvraag, vergeet_sessie
from game.domain.profielinhoud import inhoud, met_kaart
from game.session.melding import Melding
from game.session.opslag import Opslag
from game.session.profiellijst import Kaft
from game.session.profielweg import vergeet_profiel
from game.terminal import profielschermen as schermen
from game.terminal.drie_punten import toon_drie_punten
from game.terminal.hoek import Hoek, Stel
from game.terminal.profielschermen import Deel
from game.terminal.scherm import Algemeen, Terug
from game.terminal.tafelprofielen import Tafelprofielen
from game.terminal.zelftest import doe_zelftest
from game.texts.profielblad import IS_ERUIT
from game.texts.vertaler import N_

W = TypeVar("W")


class Profielhoek(Hoek):
    """Where somebody at the terminal looks after a profiel, until they go back or stop."""

    def __init__(
        self,
        stel: Stel,
        zeg: Callable[[str], None],
        profielen: Tafelprofielen,
        opslag: Opslag,
    ) -> None:
        super().__init__(stel, zeg)
        self._profielen = profielen
        self._geopend = profielen.geopend
        self._opslag = opslag

    def bezoek(self) -> Algemeen | None:
        """Choose a profiel, again and again; STOP when somebody stops the game there."""
        while not self._gestopt:
            keuze = self._stel(partial(schermen.lijst, self._profielen.lijst))
            if isinstance(keuze, Kaft):
                self._open(keuze)
            elif keuze is Deel.NIEUW:
                self._nieuw()
            else:
                break
            self._meld(self._geopend.sluit_behalve(()))
        return Algemeen.STOP if self._gestopt else None

    def _open(self, kaft: Kaft) -> None:
        if self._stel(partial(schermen.zeker, kaft)) is True:
            self._bekijk(self._profielen.neem(kaft.id))

    def _nieuw(self) -> None:
        naam = self._stel(schermen.naam)
        if isinstance(naam, str):
            self._bekijk(self._profielen.neem("", naam))

    def _bekijk(self, gekregen: Profiel | Melding) -> None:
        """The page of a profiel, until its owner is done with it or it is forgotten."""
        if isinstance(gekregen, Melding):
            self._meld(gekregen)
            return
        id_ = gekregen.id
        delen: dict[Deel, Callable[[Profiel], object]] = {
            Deel.ZELFTEST: lambda p: doe_zelftest(self._stel, p, self._bewaar),
            Deel.PUNTEN: lambda p: toon_drie_punten(self._stel, p),
            Deel.SESSIES: self._sessies,
            Deel.RUGZAK: self._rugzak,
            Deel.BUITEN: self._buiten,
            Deel.NAAM: self._hernoem,
            Deel.VERGEET: self._vergeet,
        }
        while (profiel := self._geopend.alle.get(id_)) is not None:
            keuze = self._stel(partial(schermen.pagina, profiel))
            if not isinstance(keuze, Deel):
                return
            delen[keuze](profiel)

    def _sessies(self, profiel: Profiel) -> None:
        """One session after another, and out of the profiel what may go."""
        blad = 0
        while isinstance(keuze := self._stel(partial(schermen.sessies, profiel, blad)), Deel):
            if keuze is Deel.VERGEET:
                if self._stel(schermen.eruit) is True:
                    profiel = vergeet_sessie(profiel, profiel.sessies[-1 - blad].sessie)
                    self._bewaar(profiel, IS_ERUIT)
                    blad = 0
            else:
                blad += 1 if keuze is Deel.EERDER else -1

    def _rugzak(self, profiel: Profiel) -> None:
        """The cards, and what is typed on them."""
        while True:
            soort = self._stel(partial(schermen.rugzak, profiel))
            if isinstance(soort, Terug | Algemeen):
                return
            tekst = self._stel(partial(schermen.kaart, profiel, soort))
            if isinstance(tekst, str):
                profiel = met_kaart(profiel, soort, tekst)
                self._bewaar(profiel)

    def _hernoem(self, profiel: Profiel) -> None:
        naam = self._stel(partial(schermen.andere_naam, profiel))
        if isinstance(naam, str):
            self._bewaar(attrs.evolve(profiel, naam=naam.strip()))

    def _buiten(self, profiel: Profiel) -> None:
        """The answer to the question that still waits for one."""
        antwoord, deel = (
            self._stel(lambda t: schermen.buiten(profiel, t)),
            open_buitenvraag(profiel),
        )
        if isinstance(antwoord, str) and deel is not None:
            self._bewaar(antwoord_van_buiten(profiel, deel.sessie, antwoord))
            self._zeg(N_("Dit antwoord staat nu in je profiel."))

    def _vergeet(self, profiel: Profiel) -> None:
        if self._stel(partial(schermen.vergeet, profiel)) is not True:
            return
        ook = vergeet_profiel(self._geopend, self._opslag, profiel.id)
        if isinstance(ook, Melding):
            self._meld(ook)
        else:
            self._stel(partial(schermen.weg, inhoud(profiel), ook))

    def _bewaar(self, profiel: Profiel, klaar: str = "") -> None:
        """Keep it; `klaar` is said when that went well."""
        melding = self._geopend.bewaar(profiel)
        self._meld(melding)
        if klaar and melding is None:
            self._zeg(klaar)
