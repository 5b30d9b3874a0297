"""What the game does with the phones of a lesson: open the room, let them in, and close it.

What phones need is imported when a teacher opens a room: most sessions never do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from game.domain.state import Spel
from game.screens import beheerwensen
from game.session.session import Session
from game.session.settings import Settings
from game.texts.kamercheck import geen_kamer, kamercheck
from game.texts.vertaler import Vertaler

if TYPE_CHECKING:
    from game.lokaal import Lokaal
    from game.web.kamer import Kamer
    from game.web.kamercheck import Kamerstand


class Game(Protocol):
    """What this asks of the game."""

    settings: Settings

    @property
    def session(self) -> Session | None:
        """The session at hand."""

    @property
    def t(self) -> Vertaler:
        """The translator of the language that is chosen now."""

    def spellen(self) -> Mapping[str, Spel]:
        """What a session is played with, by language."""

    def say(self, text: str) -> None:
        """Lay a sentence over the screen for a while."""


class Klasbeheer:
    """The room of the lesson at hand, if it is open."""

    def __init__(self, game: Game) -> None:
        self._game = game
        self._lokaal: Lokaal | None = None
        self._adres = 0
        """Which of the addresses of this machine is shown."""
        self.maak: Callable[[Path], Kamer] = _maak
        """How a room is made beside a log; who measures it makes one that lets more in."""
        self._stand: Kamerstand | None = None
        """How the room stood at the last frame."""

    def gun(self, wens: beheerwensen.Kamerwens) -> bool:
        """Open or close the room, or show another address; False when it cannot open."""
        match wens:
            case beheerwensen.OpenKamer():
                return self.open()
            case beheerwensen.SluitKamer():
                self.sluit()
            case beheerwensen.AnderAdres():
                self._adres += 1
        return True

    def open(self) -> bool:
        """Let phones in from now on; when that cannot be, say why."""
        from game.lokaal import Lokaal
        from game.web.kamer import GeenKamer

        session = self._game.session
        if session is None or session.sessie.klas is None or self._lokaal is not None:
            return False
        taal, spellen = self._game.settings.taal, self._game.spellen()
        lokaal = Lokaal(session, self.maak(session.pad), taal, spellen)
        try:
            lokaal.begin()
        except GeenKamer as fout:
            self._game.say(geen_kamer(self._game.t, fout.reden.name))
            return False
        self._lokaal, self._adres = lokaal, 0
        return True

    def sluit(self) -> None:
        """Listen no more; the lesson goes on, and seats are kept."""
        if self._lokaal is not None:
            self._lokaal.stop()
            self._lokaal = None

    def pomp(self) -> bool:
        """Grant what phones asked for since the last frame; True when something changed."""
        if self._lokaal is None:
            return False
        self._lokaal.taal = self._game.settings.taal
        stand = self._lokaal.kamer.bereikt.stand
        anders, self._stand = stand is not self._stand, stand
        return self._lokaal.pomp() or anders

    @property
    def kamer(self) -> Kamer | None:
        """The room, while it is open."""
        return self._lokaal.kamer if self._lokaal and self._lokaal.kamer.is_open else None

    @property
    def blad(self) -> beheerwensen.Kamerblad | None:
        """What the screens show of the room; None while it is closed."""
        kamer = self.kamer
        if kamer is None:
            return None
        adres = kamer.adressen[self._adres % len(kamer.adressen)]
        return beheerwensen.Kamerblad(
            adres=adres,
            adressen=len(kamer.adressen),
            code=kamer.code,
            docentcode=kamer.docentcode,
            qr=kamer.qr(adres),
            check=kamercheck(self._game.t, kamer.bereikt.stand.name),
        )


def _maak(log: Path) -> Kamer:
    """A room beside a log, on every address of this machine."""
    from game.web.kamer import Kamer
    from game.web.toegang import kamerpad

    return Kamer(kamerpad(log))
