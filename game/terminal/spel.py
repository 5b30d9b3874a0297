"""The game at the terminal: the door, the set-up, and one session after another."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import attrs

from game.domain.commands import BeginSessie
from game.domain.decide import decide
from game.domain.oefenzaak import vergeet_zich
from game.domain.profiel import Profiel
from game.domain.reden import Weigering
from game.domain.state import Spel as Speldoos
from game.loading import Dek
from game.loading.lesvoorwerpen import lesvoorwerpen
from game.oefeningen.vorm import Opzet as Oefenopzet
from game.session.geopend import Geopend
from game.session.melding import Melding
from game.session.oefenbewaar import Begonnen, Oefenbewaar
from game.session.oefensessie import Oefensessie
from game.session.opslag import Bewaard, Opslag
from game.session.profielen import Profielen
from game.session.session import Klok, Session
from game.session.settings import Settings, save_settings
from game.spelvormen import TAFEL
from game.terminal import begin, les
from game.terminal.alleen import Alleenhoek
from game.terminal.begin import Deur, Keuze, Wis
from game.terminal.console import Console, Einde
from game.terminal.oefening import Oefenhoek, Oefennaast
from game.terminal.opzet import Antwoord, Opzet
from game.terminal.opzetvragen import STAPPEN, TERUG_NAAR, spelcode
from game.terminal.papier import Uitgever
from game.terminal.profielen import Profielhoek
from game.terminal.scherm import Algemeen, Scherm, Terug, Zeg
from game.terminal.tafel import Naast, Tafel
from game.terminal.tafelprofielen import Tafelprofielen
from game.terminal.vragen import stel
from game.texts.redenen import MELDINGEN, REDENEN
from game.texts.rolkaarten import met_eigen_zaak
from game.texts.vergeten import NIET_WEG
from game.texts.vertaler import Vertaler, volgende_taal

W = TypeVar("W")


class Terminalspel:
    """Everything but the streams: the deck, the saves, the settings and the session at hand."""

    def __init__(
        self,
        console: Console,
        dek: Dek,
        opslag: Opslag,
        settings: Settings,
        instellingen: Path,
        uitgever: Uitgever,
        profielen: Profielen | None = None,
    ) -> None:
        self.console = console
        self.dek = dek
        self.opslag = opslag
        self.settings = settings
        self.klok: Klok = time.monotonic
        self.nu: Callable[[], datetime] = datetime.now
        self.seed: Callable[[], int] = lambda: random.SystemRandom().getrandbits(20)
        self._profielen = Tafelprofielen(
            Geopend(profielen or Profielen(opslag.map / "profielen")), lambda: self.nu().date()
        )
        self._instellingen = instellingen
        self._uitgever = uitgever
        self._session: Session | None = None

    @property
    def t(self) -> Vertaler:
        """The translator of the language that is chosen now."""
        return Vertaler(self.settings.taal)

    def speel(self) -> None:
        """Play until somebody stops or the answers end; what was done is on disk."""
        try:
            while self._deur() is not Algemeen.STOP:
                pass
        except (Einde, KeyboardInterrupt):
            self.console.zeg()
        self.console.zeg(self.t("Tot ziens."))

    def begin(self, wens: BeginSessie) -> None:
        """Play at once with what was chosen already, or say why that cannot be."""
        vorige = self._profielen.geopend.vorige(wens.profielen)
        wens = attrs.evolve(wens, seed=self.seed(), gezien=self.opslag.gezien(), vorige=vorige)
        geweigerd = self._begin(wens)
        if geweigerd is not None:
            self._zeg(REDENEN[geweigerd.reden])

    def _deur(self) -> Keuze:
        bewaard, alle = self.opslag.bewaard(), self.opslag.alle()
        keuze = self._stel(lambda: begin.start(self.dek, bewaard, self.t, wissen=bool(alle)))
        if keuze is Deur.BEWAARD:
            keuze = self._stel(lambda: begin.welke(bewaard, self.t))
        if keuze is Deur.WISSEN:
            keuze = self._kies_vergeten(alle)
        match keuze:
            case Bewaard(pad):
                self._verder(pad)
            case Wis(een):
                self._vergeet(een.pad)
            case Deur.NIEUW:
                self._nieuw(Opzet())
            case Deur.EIGEN:
                self._nieuw(Opzet(eigen=True))
            case Deur.OEFENINGEN:
                return self._oefen("", None) or keuze
            case Deur.PROFIELEN:
                hoek = Profielhoek(self._vraag, self._zeg, self._profielen, self.opslag)
                return hoek.bezoek() or keuze
            case Deur.ALLEEN:
                return self._alleen().bezoek() or keuze
            case Deur.KLAS:
                return self._les() or keuze
            case Deur.UITLEG | Deur.WEGGELATEN:
                uitleg = keuze is Deur.UITLEG
                self._stel(lambda: begin.lees(self.dek, self.t, uitleg=uitleg))
            case _:
                pass
        return keuze

    def _vraag(self, maak: Callable[[Vertaler], Scherm[W]], /) -> W | Algemeen:
        """Ask outside a session, and ask again in another language when that is the answer."""
        while (antwoord := stel(self.console, self.t, maak(self.t))) is Algemeen.TAAL:
            self._wissel_taal()
        return antwoord

    def _alleen(self) -> Alleenhoek:
        """Where one person practises."""
        return Alleenhoek(
            self._vraag,
            self._zeg,
            self._profielen,
            lambda: self.dek.in_taal(self.settings.taal),
            self.begin,
            self._oefen,
        )

    def _les(self) -> Algemeen | None:
        """A lesson, given from this terminal."""
        antwoord = self._vraag(les.opzet)
        match antwoord:
            case BeginSessie(les=plan) if plan is not None:
                seed = self.seed()
                dingen = lesvoorwerpen(self.dek, self.settings.taal, seed)
                self.begin(attrs.evolve(antwoord, les=attrs.evolve(plan, voorwerpen=dingen)))
            case Zeg(tekst):
                self._zeg(tekst)
                return self._les()
            case Algemeen():
                return antwoord
        return None

    def _oefenhoek(self) -> Oefenhoek:
        """The exercises, done in this terminal."""
        profielen = self._profielen.geopend.profielen.map
        bewaar = Oefenbewaar(self.opslag.oefeningen, profielen)
        naast = Oefennaast(bewaar, self.seed, self.begin)
        return Oefenhoek(self._vraag, self._zeg, lambda: self.t, self.dek, naast)

    def _oefen(self, naam: str, profiel: Profiel | None, /) -> Algemeen | None:
        """An exercise of somebody alone, or a choice of them; their book gets what it left."""
        hoek = self._oefenhoek()
        dag, geopend = self._profielen.vandaag, self._profielen.geopend
        return hoek.alleen(naam, profiel, dag, lambda nieuw: self._meld(geopend.bewaar(nieuw)))

    def _stel(self, maak: Callable[[], Scherm[Keuze]]) -> Keuze:
        """Ask, and ask again in another language when that is the answer."""
        while (keuze := stel(self.console, self.t, maak())) is Algemeen.TAAL:
            self._wissel_taal()
        return keuze

    def _nieuw(self, gekozen: Opzet) -> None:
        """Set up and begin; a refusal asks the question again that it is about."""
        stap = 0
        gekozen = attrs.evolve(gekozen, kaften=self._profielen.lijst.kaften)
        while (opzet := self._vraag_op(gekozen, stap)) is not None:
            opzet = self._profielen.ontsluit(opzet, self._meld)
            wens = opzet.wens(self.seed(), self.opslag.gezien())
            wens = attrs.evolve(wens, vorige=self._profielen.vorige(opzet))
            geweigerd = self._begin(wens, opzet.warming_up)
            if geweigerd is None:
                return
            gekozen, stap = opzet, self._weiger(geweigerd)

    def _begin(self, wens: BeginSessie, warming_up: str = "") -> Weigering | None:
        """Begin, with a warming-up first where one was chosen; None when it was played or left."""
        if warming_up:
            # A table that cannot begin hears so before its warming-up, not after it.
            geweigerd = decide(self._speldoos(), None, wens)
            if isinstance(geweigerd, Weigering):
                return geweigerd
            opzet = Oefenopzet(wens.namen, self.seed(), self.nu().date().isoformat())
            gedaan = self._oefenhoek().doe(Begonnen(warming_up, opzet, None, daarna=wens))
            if not isinstance(gedaan, Oefensessie):
                return None
            # Who went on with a warming-up of others gets the session that waited for it.
            if gedaan.begonnen.daarna is not None:
                wens = attrs.evolve(gedaan.begonnen.daarna, aandenken=gedaan.aandenken())
        pad = self.opslag.nieuw(self.nu())
        begonnen = Session.begin(self._speldoos(), wens, pad, self.klok)
        if isinstance(begonnen, Weigering):
            return begonnen
        self._speel(begonnen)
        return None

    def _weiger(self, geweigerd: Weigering) -> int:
        self.console.zeg(self.t(REDENEN[geweigerd.reden]))
        return STAPPEN.index(TERUG_NAAR.get(geweigerd.reden, spelcode))

    def _vraag_op(self, opzet: Opzet, vanaf: int) -> Opzet | None:
        """Ask the questions of the set-up from `vanaf` on; None leaves it."""
        eerder: list[tuple[int, Opzet]] = []
        stap = vanaf
        while stap < len(STAPPEN):
            scherm = STAPPEN[stap](opzet, self.dek, self.t)
            antwoord = self._antwoord(scherm) if scherm else opzet
            match antwoord:
                case Algemeen.STOP:
                    return None
                case Terug() if not eerder:
                    return None
                case Terug():
                    stap, opzet = eerder.pop()
                case Opzet():
                    if scherm:
                        eerder.append((stap, opzet))
                    stap, opzet = stap + 1, antwoord
                case _:
                    pass
        return opzet

    def _antwoord(self, scherm: Scherm[Antwoord]) -> Antwoord | Algemeen:
        antwoord = stel(self.console, self.t, scherm)
        if isinstance(antwoord, Zeg):
            self.console.zeg(antwoord.tekst)
        if antwoord is Algemeen.TAAL:
            self._wissel_taal()
        return antwoord

    def _verder(self, pad: Path) -> None:
        geopend = Session.open(self._speldoos(), pad, self.klok)
        if isinstance(geopend, Melding):
            self._meld(geopend)
        else:
            self._speel(geopend)

    def _speel(self, session: Session) -> None:
        """One session; however it ends, its files are let go."""
        self._session = session
        naast = Naast(self.opslag, self._profielen, self._uitgever)
        tafel = Tafel(session, self.console, self.t, naast)
        try:
            tafel.speel(self._wissel_taal)
        finally:
            melding = self._profielen.laat(session)
            session.stop()
            self._session = None
            self._meld(melding)
            if session.bewaart and not session.sessie.gesloten and not tafel.vergeten:
                self.console.zeg(self.t("Alles is bewaard. Verder spelen kan later."))
        if tafel.vergeten:
            self._vergeet(session.pad)
        elif vergeet_zich(session.sessie) and not self.opslag.wis_verloop(session.pad):
            self._zeg(NIET_WEG)

    def _kies_vergeten(self, alle: Sequence[Bewaard]) -> Keuze:
        keuze = self._stel(lambda: begin.welke_vergeten(alle, self.t))
        if not isinstance(keuze, Bewaard):
            return keuze
        een = keuze
        return self._stel(lambda: begin.zeker(een, self.t))

    def _vergeet(self, log: Path) -> None:
        """Delete a session that is not open any more, and say what is gone and what stays."""
        vergeten = self.opslag.vergeet(log)
        if isinstance(vergeten, Melding):
            self._meld(vergeten)
            return
        for regel in ("", *begin.bonnetje(vergeten, self.t)):
            self.console.zeg(regel)

    def _wissel_taal(self) -> Vertaler:
        """The other language, from now on and next time."""
        andere = volgende_taal(self.settings.taal)
        self.settings = attrs.evolve(self.settings, taal=andere)
        save_settings(self._instellingen, self.settings)
        if self._session:
            self._session.speel_met(self._speldoos())
        return self.t

    def _speldoos(self) -> Speldoos:
        return Speldoos(TAFEL, met_eigen_zaak(self.t, self.dek.in_taal(self.settings.taal)))

    def _zeg(self, tekst: str) -> None:
        self.console.zeg(self.t(tekst))

    def _meld(self, melding: Melding | None) -> None:
        if melding is not None:
            self._zeg(MELDINGEN[melding.name])
