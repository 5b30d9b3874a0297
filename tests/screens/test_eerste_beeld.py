"""The first screen is shown before the dilemmas are read, and says nothing else meanwhile."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.app import Game
from game.loading import Dek
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.start import make_dek


def test_the_start_looks_the_same_before_and_after_reading(tmp_path: Path) -> None:
    game = Game(Dek({}, gelezen=False), Settings(geluid=False), Opslag(tmp_path), (1280, 720))
    game.reread = make_dek
    before, after = pygame.Surface((1280, 720)), pygame.Surface((1280, 720))
    game.draw(before)
    assert game.lees()
    game.draw(after)
    assert pygame.image.tobytes(before, "RGB") == pygame.image.tobytes(after, "RGB")
    assert game.dek.geladen
    assert not game.lees(), "once is enough"


def test_a_key_before_the_first_frame_waits_for_the_dilemmas(tmp_path: Path) -> None:
    game = Game(Dek({}, gelezen=False), Settings(geluid=False), Opslag(tmp_path), (1280, 720))
    game.reread = make_dek
    for key in (pygame.K_1, pygame.K_RETURN):
        game.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
    assert game.screen.name == "dilemma"
