"""The composition root: window, loop, session and settings come together here and only here."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs
import pygame

from game.domain.state import Spel
from game.domain.views import View
from game.klasbeheer import Klasbeheer
from game.loading import Dek
from game.profielbeheer import Profielbeheer
from game.screens import base, beheerwensen
from game.screens.host import Host
from game.screens.registry import OEFENSCHERMEN, SCREENS, screen_for
from game.screens.sneltoetsen import sneltoets
from game.screens.toast import SECONDS, Toast
from game.sessiebeheer import Sessiebeheer
from game.session.opslag import Bewaard, Opslag
from game.session.profielen import Profielen
from game.session.session import Klok, Session
from game.session.settings import Settings
from game.texts.alleen import spreek_aan
from game.texts.vertaler import TALEN, Vertaler
from game.ui.keys import key_name
from game.ui.sound import Sounds
from game.ui.stage import Look, Stage
from game.ui.theme import HIGH_CONTRAST, LIGHT
from game.uitvoer import Uitvoer

if TYPE_CHECKING:
    from game.oefenbeheer import Oefenbeheer

START_SIZE = (1280, 720)
"""The size in pixels of a game before its window has one."""

HASTE = 0.4
"""Seconds after a new phase in which Enter is still the one that ended the phase before."""


class Game:
    """Everything but the window: a stack of screens over a session, at one look.

    The demo and the tests drive the same object off screen.
    """

    def __init__(
        self,
        dek: Dek,
        settings: Settings,
        opslag: Opslag,
        size: tuple[int, int],
        profielen: Profielen | None = None,
    ) -> None:
        self.dek = dek
        self.settings = settings
        self.opslag = opslag
        self.profielen = profielen or Profielen(opslag.map / "profielen")
        self.beheer = Profielbeheer(self.profielen)
        self.stack: list[base.Screen] = []
        self.running = True
        self.sounds = Sounds(muted=not settings.geluid)
        self.klok: Klok = time.monotonic
        self.remember: Callable[[Settings], None] = lambda _settings: None
        self.reread: Callable[[], Dek] = lambda: self.dek
        self.uitvoer = Uitvoer(opslag.verslagen)
        self.schrijver = False
        """Whether the cards show their parameters."""
        self.seed: Callable[[], int] = lambda: random.SystemRandom().getrandbits(20)
        self.size = size
        self.host = Host(self._stage())
        self.t = Vertaler(settings.taal)
        self.sessies = Sessiebeheer(self)
        self.klas = Klasbeheer(self)
        self._oefenbeheer: Oefenbeheer | None = None
        self.fullscreen = False
        self._saved: tuple[Bewaard, ...] = ()
        self._sessies: tuple[Bewaard, ...] = ()
        self._stale = True
        self._phase_since = -HASTE
        self.home()

    @property
    def screen(self) -> base.Screen:
        """The screen on top."""
        return self.stack[-1]

    @property
    def oefenen(self) -> Oefenbeheer:
        """The exercise at hand; what that needs is imported when somebody comes near one."""
        if self._oefenbeheer is None:
            from game.oefenbeheer import Oefenbeheer
            from game.session.oefenbewaar import Oefenbewaar

            bewaar = Oefenbewaar(self.opslag.oefeningen, self.profielen.map)
            self._oefenbeheer = Oefenbeheer(self, bewaar)
        return self._oefenbeheer

    @property
    def session(self) -> Session | None:
        """The session at hand, if there is one."""
        return self.sessies.session

    @property
    def view(self) -> View | None:
        """What the device may show of the session, if there is one."""
        return self.sessies.view

    def context(self) -> base.Context:
        """What the screens need beside the view."""
        return base.Context(
            stage=self.host.stage,
            t=spreek_aan(self.t, self.view),
            settings=self.settings,
            dek=self.dek,
            now=self.klok(),
            saved=self._saved,
            sessies=self._sessies,
            can_save=self.session is None or self.session.bewaart,
            profiellijst=self.beheer.lijst,
            profielen=self.beheer.geopend.alle,
            kamer=self.klas.blad,
            vandaag=self.beheer.vandaag,
            sessie=self.session.pad.stem if self.session else "",
            verslag=self.uitvoer.pad(self.session.pad) if self.session else None,
            oefening=self._oefenbeheer.blad if self._oefenbeheer else None,
            begonnen=self._oefenbeheer.laatste if self._oefenbeheer else None,
        )

    def draw(self, surface: pygame.Surface) -> bool:
        """Draw the screen on top; True while something moves."""
        now = self.klok()
        if self.host.toast and now > self.host.toast.until:
            self.host.toast, self._stale = None, True
        self._make_page()
        busy = self.host.paint(surface, now)
        return busy or self.screen.ticking or self.host.toast is not None

    def refresh(self) -> None:
        """Make the page anew at the next draw: some time has gone by."""
        self._stale = True
        self.sessies.tell_time()

    def handle(self, event: pygame.Event) -> None:
        """Deal with one event of the window, on the page as it has become by the last one."""
        if self.host.toast and event.type in (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN):
            # Whoever acts has read it; the key or click itself still counts.
            self.host.toast, self._stale = None, True
        if self._hasty(event):
            return
        if event.type in (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN):
            self.lees()  # somebody is faster than the first frame
        self._make_page()
        typed, screen = _typed(self.screen), self.screen
        if event.type == pygame.QUIT:
            wish: Any = base.Quit()
        elif press := sneltoets(event, screen.typing is not None):
            press(self)
            return
        else:
            wish = self.host.handle(event, screen)
        self._stale |= wish is not None or _typed(screen) != typed
        self.grant(wish)

    def lees(self) -> bool:
        """Read the scenarios, if that has not been done yet; True when it has been done now."""
        if self.dek.gelezen:
            return False
        self.dek, self._stale = self.reread(), True
        return True

    def herlees(self) -> None:
        """Read the scenarios again and keep the place; a case at hand that broke stays whole."""
        nodig = self.session.sessie.dilemmas if self.session else ()
        self.dek = self.reread().met_behoud(self.dek, nodig)
        self.change(self.settings)

    def _hasty(self, event: pygame.Event) -> bool:
        """Whether this is Enter pressed twice: nobody has seen the phase that it would end."""
        enter = event.type == pygame.KEYDOWN and key_name(event.key) == "enter"
        return enter and self.klok() - self._phase_since < HASTE

    def _make_page(self) -> None:
        if self._stale or self.screen.ticking:
            self.host.page(self.screen, self.context(), self.view)
            self._stale = False

    def grant(self, wish: Any) -> bool:
        """Grant a wish of a screen; False when the rules refused it."""
        match wish:
            case None:
                return True
            case tuple() | base.Many():
                wishes = wish.wishes if isinstance(wish, base.Many) else wish
                return all(self.grant(each) for each in wishes)
            case base.Push(name, options):
                self.open(name, **options)
            case base.Pop():
                self.close()
            case base.Home():
                self._leave()
            case base.Quit():
                self._leave()
                self.running = False
            case base.Resume(saved):
                self.sessies.resume(saved)
            case base.Change(name, value):
                self.change(attrs.evolve(self.settings, **{name: value}))
            case _ if isinstance(wish, beheerwensen.Beheerwens):
                return self._beheer(wish)
            case _ if self.host.take(wish, self.screen):
                pass
            case _:
                return self.sessies.grant(wish)
        return True

    def _beheer(self, wish: beheerwensen.Beheerwens) -> bool:
        """Hand a wish to who looks after profielen, exercises or phones."""
        if isinstance(wish, beheerwensen.Profielwens):
            return self.beheer.gun(self, wish)
        if isinstance(wish, beheerwensen.Kamerwens):
            return self.klas.gun(wish)
        return self.oefenen.gun(wish)

    def change(self, settings: Settings) -> None:
        """Play on with other settings, and remember them."""
        self.settings, self._stale = settings, True
        self.remember(settings)
        self.sounds.mute(not settings.geluid)
        self.t = Vertaler(settings.taal)
        self.sessies.renew()
        if self._oefenbeheer:
            self._oefenbeheer.vernieuw()
        self.host.restage(self._stage())

    def resize(self, size: tuple[int, int]) -> bool:
        """Play on at another size in pixels; True when it is another."""
        if size == self.size:
            return False
        self.size = size
        self.host.restage(self._stage())
        self._stale = True
        return True

    def _stage(self) -> Stage:
        settings = self.settings
        theme = HIGH_CONTRAST if settings.contrast else LIGHT
        return Stage(Look(self.size, settings.tekst, theme, settings.beweging))

    def open(self, name: str, **options: Any) -> None:
        """Lay a screen on top, by its name in the registry."""
        self.beheer.lees_lijst(name)
        if self._oefenbeheer or name in OEFENSCHERMEN:
            self.oefenen.lees()
        if name == "bewaard":
            self._sessies = self.opslag.alle()
        self.stack.append(SCREENS[name](**options))
        self.host.forget()
        self.sessies.keep_time()

    def close(self) -> None:
        """Back to the screen below, if there is one."""
        if len(self.stack) > 1:
            self.stack.pop()
        self.host.forget()
        self.beheer.lees_lijst(self.screen.name)
        if self._oefenbeheer:
            self._oefenbeheer.lees()
        self.beheer.houd_bij(self)
        self.sessies.keep_time()

    def home(self) -> None:
        """Back to the start screen, with the saved sessions as they are now."""
        self.klas.sluit()
        self._saved = self.opslag.bewaard()
        self.stack = []
        self.open("start")
        self.beheer.houd_bij(self)

    def pomp(self) -> bool:
        """Grant what phones ask for; True when that changed the page."""
        before = self.session.sessie.fase if self.session else None
        if before is None or not self.klas.pomp():
            return False
        self.sessies.na_telefoons(before)
        self._stale = True
        return True

    def spellen(self) -> Mapping[str, Spel]:
        """What a session is played with, by language, in the way it is played now."""
        made = {taal: self.sessies.spel(kaal=True, taal=taal) for taal in TALEN}
        if self.session is None:
            return made
        vorm = self.session.spel.spelvorm
        return {taal: attrs.evolve(spel, spelvorm=vorm) for taal, spel in made.items()}

    def _leave(self) -> None:
        """Let go of the session; what was done is on disk."""
        self.klas.sluit()
        self.sessies.let_go()
        self.home()

    def show_phase(self) -> None:
        """Show the screen of the phase that the session is in."""
        if self.session:
            self.stack = [screen_for(self.session.sessie.fase)()]
            self._phase_since = self.klok()
        self.host.forget()
        self.sessies.keep_time()

    def say(self, text: str) -> None:
        """Lay a sentence over the screen for a while."""
        self.host.toast = Toast(text, self.klok() + SECONDS)
        self._stale = True


def _typed(screen: base.Screen) -> tuple[Any, bool, bool]:
    """What of the typing shows on the page."""
    return screen.typing, screen.shifted, screen.accented
