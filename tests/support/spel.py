"""The real game off screen, and somebody who presses, types and clicks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pygame
from screens.sessies import dek
from support.profielen import LEEG

from game.app import HASTE, Game
from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.meespeler import volgende_wens
from game.domain.profiel import Profiel
from game.profielbeheer import Profielbeheer
from game.session.opslag import Opslag
from game.session.profielen import Profielen
from game.session.settings import Settings
from game.ui.page import flat
from game.ui.pieces import Text

VANDAAG = date(2026, 11, 24)
SURFACE = pygame.Surface((1280, 720))
NAMED = {
    "enter": (pygame.K_RETURN, "\r"),
    "esc": (pygame.K_ESCAPE, ""),
    "backspace": (pygame.K_BACKSPACE, ""),
}
"""The keys that write no letter, and what a window says that they wrote."""


class Spel:
    """A game that keeps its files in one folder, on a day and a clock that are known."""

    def __init__(self, folder: Path) -> None:
        self.nu = 0.0
        profielen = Profielen(folder / "profielen")
        size = SURFACE.get_size()
        self.game = Game(dek(), Settings(geluid=False), Opslag(folder), size, profielen)
        self.game.beheer = Profielbeheer(profielen, lambda: VANDAAG)
        self.game.klok = lambda: self.nu
        self.game.seed = lambda: 7
        self.game.draw(SURFACE)

    @property
    def scherm(self) -> str:
        return self.game.screen.name

    @property
    def profielen(self) -> Profielen:
        return self.game.profielen

    @property
    def op_schijf(self) -> Profiel:
        """The profiel of `support.profielen`, as it is on disk."""
        profiel = self.profielen.lees(LEEG.id)
        assert isinstance(profiel, Profiel)
        return profiel

    @property
    def toast(self) -> str:
        return self.game.host.toast.text if self.game.host.toast else ""

    @property
    def gezegd(self) -> str:
        """All that stands on the page."""
        texts = (piece for piece in flat(self.game.host.shown.pieces) if isinstance(piece, Text))
        runs = (run for text in texts for line in text.block.lines for run in line.runs)
        return " ".join(run.text for run in runs)

    def toets(self, *keys: str) -> None:
        """Targets by their keys, which must be on the page."""
        for key in keys:
            self.nu += 2 * HASTE
            target = self.game.host.shown.by_key(key)
            assert target is not None, f"{key} does nothing on {self.scherm}"
            self.game.grant(target.wish)
            self.ververs()

    def druk(self, *keys: str) -> None:
        """Keys as a window sends them: letters, or their names."""
        for key in keys:
            self.nu += 2 * HASTE
            code, text = NAMED.get(key) or (ord(key.lower()), key)
            self.game.handle(pygame.Event(pygame.KEYDOWN, key=code, mod=0, unicode=text))
            if text.isprintable() and text:
                self.game.handle(pygame.Event(pygame.TEXTINPUT, text=text))
            self.game.draw(SURFACE)

    def typ(self, woorden: str) -> None:
        self.druk(*woorden, "enter")

    def klik(self, name: str) -> None:
        self.nu += 2 * HASTE
        target = self.game.host.shown.by_name(name)
        assert target is not None, f"{name} is not on {self.scherm}"
        pos = tuple(round(at * self.game.host.stage.u) for at in target.box.centre)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.game.handle(pygame.Event(kind, button=1, pos=pos))
        self.game.draw(SURFACE)

    def wens(self, wens: object) -> None:
        """A wish that must be granted."""
        assert self.game.grant(wens)
        self.ververs()

    def begin(self, *profielen: str, namen: tuple[str, ...] = ("Joost", "Mei Ling")) -> None:
        assert self.game.grant(c.BeginSessie(namen, 0, minuten=30, profielen=profielen))

    def speel(self, tot: Fase | None = None) -> None:
        """On to a phase, or to the end, as the meespeler plays."""
        session = self.game.session
        assert session is not None
        while session.sessie.fase is not tot and not session.sessie.gesloten:
            assert self.game.grant(volgende_wens(session.view))
        self.ververs()

    def ververs(self) -> None:
        """Make and draw the page anew, when something changed behind its back."""
        self.game.refresh()
        self.game.draw(SURFACE)
