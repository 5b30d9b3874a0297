"""A session that is being played: wishes in, events to disk, a view out.

The order is the promise: decide, write and wait for the disk, and only then evolve, so that
nothing is ever shown as done that a power cut could take back.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import get_args

import attrs

from game.domain import commands as c
from game.domain import events as e
from game.domain.decide import decide
from game.domain.evolve import fold
from game.domain.reden import Weigering
from game.domain.state import Klad, Sessie, Spel
from game.domain.views import View, stoel_achter_scherm, view_for
from game.session.lezen import lees
from game.session.log import Log
from game.session.melding import Melding
from game.spelvormen import spelvorm_van

MET_TIJD = (c.GaVerder, c.RondAf, c.SlaStapOver, c.BeginStapOpnieuw, c.GaStapTerug)
"""The wishes for which the rules need to know how long has been played."""

KLAD = get_args(e.KladEvent)

Klok = Callable[[], float]
"""Seconds that only go forward."""


class Session:
    """The one mutable thing: a `Sessie`, its log and its clock."""

    def __init__(self, spel: Spel, sessie: Sessie, log: Log, klok: Klok, gespeeld: int = 0) -> None:
        self.spel = spel
        self.sessie = sessie
        self._log = log
        self._klok = klok
        self._gespeeld = float(gespeeld)
        self._sinds: float | None = klok()
        self.bij_openen: Melding | None = None

    @classmethod
    def begin(
        cls, spel: Spel, command: c.BeginSessie, pad: Path, klok: Klok
    ) -> Session | Weigering:
        """Deal a new session and put it on disk at `pad`, or beside it when that is taken.

        It is played as the wish says, whichever way `spel` was laid out for.
        """
        spel = attrs.evolve(spel, spelvorm=spelvorm_van(command.spelvorm) or spel.spelvorm)
        events = decide(spel, None, command)
        if isinstance(events, Weigering):
            return events
        log = Log.nieuw(pad)
        log.begin(events)
        sessie = fold(events)
        if sessie is None:
            raise AssertionError("a session that began has a state")
        return cls(spel, sessie, log, klok)

    @classmethod
    def open(cls, spel: Spel, pad: Path, klok: Klok) -> Session | Melding:
        """Go on with a save as it was played; a Melding says why that cannot be."""
        log = Log(pad)
        if not log.neem():
            return Melding.ELDERS_OPEN
        gelezen = lees(pad, spel.dilemmas)
        if gelezen.sessie is None:
            log.laat_los()
            return gelezen.melding or Melding.ONLEESBAAR
        vorm = spelvorm_van(gelezen.sessie.spelvorm)
        if vorm is None:
            log.laat_los()
            return Melding.NIEUWERE_VERSIE
        spel = attrs.evolve(spel, spelvorm=vorm)
        log.vanaf(gelezen.log, gelezen.klad)
        session = cls(spel, gelezen.sessie, log, klok, gelezen.verstreken)
        session.bij_openen = gelezen.melding
        return session

    def speel_met(self, spel: Spel) -> None:
        """Play on with another deck or in another language, in the same way."""
        self.spel = attrs.evolve(spel, spelvorm=self.spel.spelvorm)

    def do(self, command: c.Command) -> Weigering | None:
        """Grant a wish and put it on disk, or say why not."""
        if isinstance(command, MET_TIJD):
            command = attrs.evolve(command, verstreken=self.verstreken)
        events = decide(self.spel, self.sessie, command)
        if isinstance(events, Weigering):
            return events
        self._bewaar(events)
        self.sessie = fold(events, self.sessie) or self.sessie
        if not _heeft_klad(self.sessie):
            self._log.wis_klad()
        return None

    def samen(self) -> AbstractContextManager[None]:
        """Grant several wishes with one wait for the disk: nobody may be told before it ends."""
        return self._log.samen()

    def _bewaar(self, events: tuple[e.Event, ...]) -> None:
        klad = tuple(event for event in events if isinstance(event, KLAD))
        open_ = tuple(event for event in events if not isinstance(event, KLAD))
        if klad:
            self._log.voeg_klad_toe(klad, self.verstreken)
        if open_:
            self._log.voeg_toe(open_, self.verstreken)

    @property
    def view(self) -> View:
        """What the screen may show now: the table's view, or that of the seat behind it."""
        stoel = stoel_achter_scherm(self.sessie)
        return view_for(self.spel, self.sessie, stoel, self.verstreken)

    @property
    def verstreken(self) -> int:
        """Whole seconds played so far, pauses not counted."""
        nu = 0.0 if self._sinds is None else self._klok() - self._sinds
        return int(self._gespeeld + nu)

    @property
    def pad(self) -> Path:
        """Where the log stands."""
        return self._log.pad

    @property
    def bewaart(self) -> bool:
        """Whether all that was done is on disk; False while something waits for it."""
        return not self._log.wacht

    def pauzeer(self) -> None:
        """Stop the clock."""
        if self._sinds is not None:
            self._gespeeld += self._klok() - self._sinds
            self._sinds = None

    def hervat(self) -> None:
        """Let the clock run again."""
        if self._sinds is None:
            self._sinds = self._klok()

    def neem_melding(self) -> Melding | None:
        """What the disk has to say, once."""
        melding, self._log.melding = self._log.melding, None
        return melding

    def stop(self) -> None:
        """Let go of the files; the session can be opened again later."""
        self._log.laat_los()


def _heeft_klad(sessie: Sessie) -> bool:
    """Whether something was chosen that the log does not tell yet."""
    return sessie.klad != Klad() or bool(sessie.klas and sessie.klas.bussen)
