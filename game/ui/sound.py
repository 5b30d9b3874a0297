"""Sounds: the mixer opens at the first one, and no missing device ever stops the game."""

from __future__ import annotations

from pathlib import Path

import pygame

from game import files


class Sounds:
    """Plays `<name>.wav` from a folder; silent when muted, without a device, without the file."""

    def __init__(self, folder: Path | None = None, muted: bool = False) -> None:
        self._muted = muted
        self._folder = folder or files.data_dir("assets") / "sounds"
        self._loaded: dict[str, pygame.Sound | None] = {}
        self._ready: bool | None = None

    def play(self, name: str) -> None:
        """Play the sound once; nothing happens when that cannot be."""
        if self._muted or not self._open():
            return
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        sound = self._loaded[name]
        if sound is not None:
            sound.play()

    def mute(self, muted: bool) -> None:
        """Switch sound off or on; off also stops what plays now."""
        self._muted = muted
        if muted and self._ready:
            pygame.mixer.stop()

    def _open(self) -> bool:
        """Open the mixer at most once: without a device that costs a tenth of a second."""
        if self._ready is None:
            try:
                pygame.mixer.init()
                self._ready = True
            except (pygame.error, NotImplementedError):
                self._ready = False
        return self._ready

    def _load(self, name: str) -> pygame.Sound | None:
        try:
            return pygame.mixer.Sound(str(self._folder / f"{name}.wav"))
        except (OSError, pygame.error):
            return None
