"""What the game does with the session at hand: begin it, go on with it, ask, leave and forget it.

The rules and the disk answer; this lays what they say before the screens.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import attrs

from game.domain import commands as c
from game.domain.decide import decide
from game.domain.fase import Fase
from game.domain.oefenzaak import vergeet_zich
from game.domain.reden import Weigering
from game.domain.state import Spel
from game.domain.views import View
from game.klanken import klank
from game.loading import Dek
from game.loading.lesvoorwerpen import lesvoorwerpen
from game.profielbeheer import Profielbeheer
from game.screens import base
from game.session.melding import Melding
from game.session.opslag import Bewaard, Opslag
from game.session.session import Klok, Session
from game.session.settings import Settings
from game.spelvormen import TAFEL
from game.texts.alleen import spreek_aan
from game.texts.redenen import MELDINGEN, REDENEN
from game.texts.rolkaarten import met_eigen_zaak
from game.texts.schrijver import met_parameters
from game.texts.vergeten import NIET_WEG
from game.texts.vertaler import N_, Vertaler
from game.ui.sound import Sounds
from game.uitvoer import Uitvoer

TIJD_OM = N_("Tijd om terug te kijken. Maak deze zaak rustig af, of kies Pauze.")
"""The soft notice, once in a session."""


KAMER_DICHT = N_("De telefoons wachten. Open de kamer weer: D, en dan F.")
"""What a teacher hears who goes on with a lesson that had phones."""


class Game(Protocol):
    """What this asks of the game."""

    dek: Dek
    settings: Settings
    opslag: Opslag
    uitvoer: Uitvoer
    beheer: Profielbeheer
    sounds: Sounds
    stack: list[base.Screen]
    klok: Klok
    seed: Callable[[], int]
    schrijver: bool

    @property
    def session(self) -> Session | None:
        """The session at hand."""

    @property
    def t(self) -> Vertaler:
        """The translator of the language that is chosen now."""

    def grant(self, wish: Any) -> bool:
        """Grant a wish of a screen."""

    def open(self, name: str, **options: Any) -> None:
        """Lay a screen on top."""

    def home(self) -> None:
        """Back to the start screen."""

    def show_phase(self) -> None:
        """Show the screen of the phase that the session is in."""

    def say(self, text: str) -> None:
        """Lay a sentence over the screen for a while."""


class Sessiebeheer:
    """The session at hand, if there is one."""

    def __init__(self, game: Game) -> None:
        self.session: Session | None = None
        self._game = game
        self._told_time = False
        """Whether it has been said that the planned moment to look back has come."""

    @property
    def view(self) -> View | None:
        """What the device may show of the session, if there is one."""
        return self.session.view if self.session else None

    def spel(self, *, kaal: bool = False, taal: str = "") -> Spel:
        """What a session is played with now, or in another language.

        `kaal` leaves out an author's parameters.
        """
        t = Vertaler(taal) if taal else self._game.t
        dilemmas = self._game.dek.in_taal(taal or self._game.settings.taal)
        if self._game.schrijver and not kaal:
            dilemmas = met_parameters(t, dilemmas)
        return Spel(TAFEL, met_eigen_zaak(t, dilemmas))

    def renew(self) -> None:
        """Play on with another deck or in another language."""
        if self.session:
            self.session.speel_met(self.spel())

    def tell_time(self) -> None:
        """Say softly, once, that the planned moment to look back has come."""
        view = self.view
        if view and view.tijd_om_terug_te_kijken and not self._told_time:
            self._told_time = True
            self._game.say(TIJD_OM)

    def begin(self, wish: c.BeginSessie) -> bool:
        """Deal and begin a session; False when the rules refused it."""
        command = self._filled(wish)
        pad = self._game.opslag.nieuw(datetime.now())
        begun = Session.begin(self.spel(), command, pad, self._game.klok)
        if isinstance(begun, Weigering):
            return self._refuse(begun)
        self._enter(begun)
        return True

    def kan(self, wish: c.BeginSessie) -> bool:
        """Whether a session can begin like this; a table hears so before its warming-up."""
        answer = decide(self.spel(), None, self._filled(wish))
        return not isinstance(answer, Weigering) or self._refuse(answer)

    def _filled(self, wish: c.BeginSessie) -> c.BeginSessie:
        """The wish with what the screens do not know: profielen, the seed, what was seen."""
        command, seed = self._game.beheer.vul_aan(wish), self._game.seed()
        les = command.les
        if les is not None and not les.voorwerpen:
            dingen = lesvoorwerpen(self._game.dek, self._game.settings.taal, seed)
            command = attrs.evolve(command, les=attrs.evolve(les, voorwerpen=dingen))
        return attrs.evolve(command, seed=seed, gezien=self._game.opslag.gezien())

    def resume(self, saved: Bewaard) -> None:
        """Go on with a saved session, or say why that cannot be."""
        opened = Session.open(self.spel(), saved.pad, self._game.klok)
        if isinstance(opened, Melding):
            self._game.say(MELDINGEN[opened.name])
            return
        self._enter(opened)
        if opened.sessie.klas and opened.sessie.klas.aanwezig:
            self._game.say(KAMER_DICHT)
        self._notice(opened.bij_openen)

    def _enter(self, session: Session) -> None:
        self.session, self._told_time = session, False
        self._game.opslag.onthoud(session.sessie.ronde.dilemma)
        self._game.show_phase()
        self._game.beheer.begin(self._game, session)
        self._notice(session.neem_melding())

    def _ask(self, command: c.Command) -> bool:
        """Put a wish to the rules."""
        if self.session is None:
            return False
        before = self.session.sessie
        refused = self.session.do(command)
        if refused:
            return self._refuse(refused)
        after = self.session.sessie
        self._notice(self.session.neem_melding())
        if len(after.rondes) > len(before.rondes):
            self._game.opslag.onthoud(after.ronde.dilemma)
        changed = after.fase is not before.fase
        self._game.sounds.play(klank(command, after.fase if changed else None))
        if changed:
            self._game.show_phase()
        self._game.beheer.na(self._game, self.session, before)
        return True

    def let_go(self) -> Path | None:
        """Close the files of the session, if there is one; they stand where this says."""
        session = self.session
        if session is None:
            return None
        self._game.beheer.laat(self._game, session)
        session.stop()
        self.session = None
        if vergeet_zich(session.sessie) and not self._game.opslag.wis_verloop(session.pad):
            self._game.say(NIET_WEG)
        return session.pad

    def grant(self, wish: Any) -> bool:
        """Grant what begins, is about paper or forgets; every other wish is for the rules."""
        match wish:
            case c.BeginSessie():
                return self.begin(wish)
            case base.MaakVerslag() | base.MaakBriefje() if self.session:
                return self._make(wish, self.session)
            case base.VergeetSessie():
                return self._forget(self.let_go())
            case base.VergeetBewaard(saved):
                return self._forget(saved.pad)
            case _:
                return self._ask(wish)

    def _make(self, wish: base.MaakVerslag | base.MaakBriefje, session: Session) -> bool:
        """Make paper of the session at hand; False when the disk does not take it."""
        if isinstance(wish, base.MaakBriefje):
            bericht = self._game.uitvoer.briefje(wish.vraag, self._game.t, session.pad)
        else:
            # Whoever reads it later did not ask for the author's parameters.
            kaal = attrs.evolve(session.spel, dilemmas=self.spel(kaal=True).dilemmas)
            view = attrs.evolve(session.view, spel=kaal)
            t = spreek_aan(self._game.t, view)
            bericht = self._game.uitvoer.verslag(view, t, session.pad, wish.akkoord)
        self._game.say(bericht.zin)
        return bericht.gelukt

    def _forget(self, log: Path | None) -> bool:
        """Delete a session that nobody plays any more, and lay the receipt over the start."""
        if log is None:
            return False
        vergeten = self._game.opslag.vergeet(log)
        self._game.home()
        if isinstance(vergeten, Melding):
            self._game.say(MELDINGEN[vergeten.name])
            return False
        self._game.open("vergeten", vergeten=vergeten)
        return True

    def na_telefoons(self, before: Fase) -> None:
        """Show what phones changed: a teacher may have gone on by phone, a disk may be full."""
        if self.session is None:
            return
        self._notice(self.session.neem_melding())
        if self.session.sessie.fase is not before:
            self._game.show_phase()

    def keep_time(self) -> None:
        """The clock stands still while the pause screen is anywhere on the stack."""
        if self.session is None:
            return
        if any(screen.name == "pauze" for screen in self._game.stack):
            self.session.pauzeer()
        else:
            self.session.hervat()

    def _refuse(self, refused: Weigering) -> bool:
        self._game.say(REDENEN[refused.reden])
        return False

    def _notice(self, melding: Melding | None) -> None:
        """Say what the disk has to tell, if anything."""
        if melding:
            self._game.say(MELDINGEN[melding.name])
