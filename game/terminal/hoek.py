"""A corner of the terminal: one question after another, until somebody goes back or stops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from game.session.melding import Melding
from game.terminal.scherm import Algemeen, Scherm, Zeg
from game.texts.redenen import MELDINGEN
from game.texts.vertaler import Vertaler

W = TypeVar("W")


class Stel(Protocol):
    """Asks a question, again in another language when that was the answer."""

    def __call__(self, maak: Callable[[Vertaler], Scherm[W]], /) -> W | Algemeen:
        """The answer, or what can be asked anywhere."""


class Hoek:
    """Asks, and remembers that somebody stopped the game here: then nothing more is asked."""

    def __init__(self, vraag: Stel, zeg: Callable[[str], None]) -> None:
        self._vraag = vraag
        self._zeg = zeg
        self._gestopt = False

    def _stel(self, maak: Callable[[Vertaler], Scherm[W]], /) -> W | Algemeen:
        """Ask, and ask again after something had to be said."""
        if self._gestopt:
            return Algemeen.STOP
        while isinstance(antwoord := self._vraag(maak), Zeg):
            self._zeg(antwoord.tekst)
        self._gestopt = antwoord is Algemeen.STOP
        return antwoord

    def _meld(self, melding: Melding | None) -> None:
        """Say what the disk has to tell, if anything."""
        if melding is not None:
            self._zeg(MELDINGEN[melding.name])
