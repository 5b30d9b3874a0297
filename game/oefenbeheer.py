"""What the app does with the exercise at hand: begin it, go on with it, end it, leave it.

An exercise is not part of a session. It may stand before one, and then the session begins when it
ends; or a profiel may be open with it, and then its book gets what was practised.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Protocol

import attrs

from game.domain.commands import BeginSessie
from game.domain.oefenboek import Oefenboek
from game.domain.profiel import Profiel
from game.domain.reden import Weigering
from game.loading import Dek
from game.loading.oefeningen import laad_inhoud
from game.oefeningen import oefening
from game.oefeningen.vorm import Inhoud, Opzet
from game.profielbeheer import Profielbeheer
from game.screens import base, beheerwensen
from game.screens.registry import OEFENSCHERMEN
from game.session.melding import Melding
from game.session.oefenbewaar import Begonnen, Gevonden, Oefenbewaar
from game.session.oefenkast import Oefenkast, met_daarna, vervolg
from game.session.oefensessie import Oefensessie
from game.session.session import Session
from game.session.settings import Settings
from game.texts.oefenboek import VERDER, gebleven_zin
from game.texts.redenen import MELDINGEN, REDENEN
from game.texts.vertaler import Vertaler
from game.texts.zinnen import doet_niet_mee


class Sessies(Protocol):
    """What this asks of whoever begins sessions."""

    def kan(self, wish: BeginSessie) -> bool:
        """Whether a session can begin like this; when not, that is said."""


class Game(Protocol):
    """What this asks of the game."""

    dek: Dek
    settings: Settings
    beheer: Profielbeheer
    seed: Callable[[], int]
    stack: list[base.Screen]

    @property
    def session(self) -> Session | None:
        """The session at hand."""

    @property
    def sessies(self) -> Sessies:
        """Who begins the session that follows on a warming-up."""

    @property
    def t(self) -> Vertaler:
        """The translator of the language that is chosen now."""

    def grant(self, wish: Any) -> bool:
        """Grant a wish of a screen."""

    def open(self, name: str, **options: Any) -> None:
        """Lay a screen on top."""

    def close(self) -> None:
        """Back to the screen below."""

    def say(self, text: str) -> None:
        """Lay a sentence over the screen for a while."""


class Oefenbeheer:
    """The exercise at hand, if there is one."""

    def __init__(
        self, game: Game, bewaar: Oefenbewaar, vandaag: Callable[[], date] = date.today
    ) -> None:
        self.sessie: Oefensessie | None = None
        self._laatste: tuple[base.Screen, str, Gevonden | None] | None = None
        """What was found last, for which screen and which profiel."""
        self._game = game
        self._kast = Oefenkast(bewaar, self._inhoud, lambda: game.t)
        self.vandaag = vandaag

    @property
    def blad(self) -> beheerwensen.Oefenblad | None:
        """The sheet to draw now."""
        if self.sessie is None:
            return None
        t = self._game.t
        return beheerwensen.Oefenblad(
            t(self.sessie.oefening.titel), self.sessie.blad(t), self.sessie.kan_terug
        )

    @property
    def laatste(self) -> Gevonden | None:
        """What can be gone on with, for the profiel that is open on the screen that offers it."""
        scherm, profiel = self._game.stack[-1], self._profiel
        if scherm.name not in OEFENSCHERMEN:
            return None
        if self._laatste is None or self._laatste[:2] != (scherm, profiel):
            self._laatste = scherm, profiel, self._kast.bewaar.laatste(profiel)
        return self._laatste[2]

    def lees(self) -> None:
        """Look again what can be gone on with: another screen has come on top."""
        self._laatste = None

    def vernieuw(self) -> None:
        """Go on in another language."""
        if self.sessie:
            self.sessie.vernieuw(self._inhoud(self.sessie.oefening.naam))

    def gun(self, wens: beheerwensen.Oefenwens) -> bool:
        """Grant a wish about an exercise; False when it was refused."""
        match wens:
            case beheerwensen.BeginOefening():
                return self._begin(wens)
            case beheerwensen.HervatOefening():
                return self._hervat(wens)
            case beheerwensen.VergeetOefening(naam):
                return self._vergeet(naam)
            case beheerwensen.Oefen(zet):
                return self._doe(lambda sessie: sessie.doe(zet))
            case beheerwensen.OefenTerug():
                return self._doe(lambda sessie: sessie.terug())
            case beheerwensen.StopOefening():
                self._laat()
                return True

    def _begin(self, wens: beheerwensen.BeginOefening) -> bool:
        if wens.daarna is not None and not self._game.sessies.kan(wens.daarna):
            return False
        boek = self._boek(wens.profiel)
        bewaard = None if wens.opnieuw else self._kast.te_verliezen(wens.naam, wens.profiel, boek)
        if bewaard:
            self._vraag(wens, *bewaard)
            return True
        dag = self.vandaag().isoformat()
        opzet = Opzet(wens.namen, self._game.seed(), dag, boek, wens.dilemma)
        sessie = self._kast.begin(Begonnen(wens.naam, opzet, None, wens.profiel, wens.daarna))
        if isinstance(sessie, Weigering):
            self._game.say(REDENEN[sessie.reden])
            return False
        self._toon(sessie)
        return True

    def _vraag(self, wens: beheerwensen.BeginOefening, begonnen: Begonnen, toen: datetime) -> None:
        """Ask whether to go on with what was left, or to begin anew."""
        t = self._game.t
        self._game.open(
            "bevestig",
            vraag=t(VERDER),
            uitleg=gebleven_zin(t, oefening(wens.naam).titel, begonnen.opzet.namen, toen),
            ja=t("Ja, verder"),
            wens=beheerwensen.HervatOefening(wens.naam, wens.profiel, wens.daarna),
            anders=("o", t("Opnieuw beginnen"), attrs.evolve(wens, opnieuw=True)),
        )

    def _hervat(self, wens: beheerwensen.HervatOefening) -> bool:
        naam, profiel = wens.naam, wens.profiel
        gevonden = self._kast.bewaar.begonnen(naam, profiel) if naam else self.laatste
        if gevonden is None:
            return False
        begonnen = met_daarna(gevonden[0], wens.daarna)
        sessie = self._kast.open(begonnen, self._boek(begonnen.profiel))
        if isinstance(sessie, Melding):
            self._game.say(MELDINGEN[sessie.name])
            return False
        self._toon(sessie)
        return True

    def _vergeet(self, naam: str) -> bool:
        weg = self._kast.bewaar.wis(naam, self._profiel)
        self.lees()
        if not weg:
            self._game.say(MELDINGEN[Melding.NIET_SCHRIJFBAAR.name])
        return weg

    def _toon(self, sessie: Oefensessie) -> None:
        self.sessie = sessie
        self._game.open("oefening", profielen=(sessie.begonnen.profiel,))
        self._zeg(sessie.neem_melding())

    def _doe(self, zet: Callable[[Oefensessie], Weigering | None]) -> bool:
        sessie = self.sessie
        if sessie is None:
            return False
        geweigerd = zet(sessie)
        if geweigerd:
            self._game.say(REDENEN[geweigerd.reden])
            return False
        self._zeg(sessie.neem_melding())
        if sessie.klaar:
            self._rond_af(sessie)
        return True

    def _rond_af(self, sessie: Oefensessie) -> None:
        """What was practised goes into the book; then the session that waited, or back."""
        if sessie.begonnen.profiel:
            self._game.beheer.neem_boek_op(self._game, sessie.begonnen.profiel, sessie.oogst())
        self._laat()
        daarna = vervolg(sessie)
        if daarna is not None:
            self._game.grant(daarna)

    def _laat(self) -> None:
        self.sessie = None
        if self._game.stack[-1].name == "oefening":
            self._game.close()

    @property
    def _profiel(self) -> str:
        """The profiel that is open on the screen on top, if any."""
        scherm = self._game.stack[-1]
        geopend = getattr(scherm, "profiel", None)
        if isinstance(geopend, Profiel):
            return geopend.id
        return next(iter(getattr(scherm, "profielen", ())), "")

    def _boek(self, profiel: str) -> Oefenboek:
        geopend = self._game.beheer.geopend.open(profiel) if profiel else None
        return geopend.boek if isinstance(geopend, Profiel) else Oefenboek()

    def _inhoud(self, naam: str) -> Inhoud[Any]:
        inhoud, fouten = laad_inhoud(naam, self._game.dek, self._game.settings.taal)
        if fouten:
            self._game.say(doet_niet_mee(self._game.t, fouten[0]))
        return inhoud

    def _zeg(self, melding: Melding | None) -> None:
        if melding:
            self._game.say(MELDINGEN[melding.name])
