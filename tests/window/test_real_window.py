"""A whole session in a real window: once by keyboard alone, once by mouse alone."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping
from pathlib import Path

import pygame

from game.app import HASTE, Game
from game.domain.fase import Fase
from game.domain.state import Sessie
from game.screens.base import Resume
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.start import make_dek
from tests.window.conftest import PATIENCE, SIZE, Player

KEYS: Mapping[Fase, tuple[str, ...]] = {
    Fase.GREEP: ("1", "2", "3", "1", "Return"),
    Fase.LATEN_ZIEN: ("1", "2", "1", "2", "Return"),
    Fase.PLAN: ("1", "2", "3", "Return"),
    Fase.STOEL: ("1", "Return"),
    Fase.WAARDERING: ("p",),
    Fase.ROLGEVOEL: ("3", "4", "5", "2", "Return"),
    Fase.WAARDOOR: ("Return", "Return"),
    Fase.EINDBEELD: ("k", "Return"),
}
"""What a table of four types in each phase; everywhere else Enter goes on."""

ALLEEN: Mapping[Fase, tuple[str, ...]] = {
    Fase.BRIL: ("1", "Return"),
    Fase.PLAN: ("1", "2", "3", "Return"),
    Fase.EINDBEELD: ("k", "Return"),
}
"""What one person types alone."""

KLAS: Mapping[Fase, tuple[str, ...]] = {
    Fase.ZAAK: ("Return", "Return"),
    Fase.EERSTE_KEUZE: ("t", "9", "Return", "8", "Return", "7", "Escape", "Return"),
    Fase.TWEEDE_KEUZE: ("t", "5", "Return", "9", "Return", "1", "0", "Escape", "Return"),
    Fase.TAFELPLANNEN: ("Return", "1", "4", "7", "Return", "2", "5", "8", "Escape", "Return"),
    Fase.KIJKERSTOEL: ("t", "5", "Return", "8", "Escape", "Return", "Return"),
    Fase.DUIMEN: ("Return", "Return"),
    Fase.TAFELS_SCHAKELEN: ("t", "1", "2", "Escape", "Return"),
    Fase.LESEINDE: ("z",),
}
"""What a teacher types in a lesson."""


def played(sessie: Sessie | None) -> bool:
    return sessie is not None and sessie.gesloten


def place(sessie: Sessie | None) -> tuple[object, ...]:
    """Where the session is: it changes with everything that ends a phase or a turn."""
    return (None,) if sessie is None else (len(sessie.rondes), sessie.fase, sessie.beurt)


def test_a_session_by_keyboard_alone(player: Player) -> None:
    player.key("1", "Return")
    sessie = player.wait(lambda sessie: sessie is not None)
    while sessie is not None and not sessie.gesloten:
        before = place(sessie)
        time.sleep(2 * HASTE)  # like somebody who looks before pressing Enter again
        player.key(*KEYS.get(sessie.fase, ("Return",)))
        sessie = player.wait(lambda now, b=before: played(now) or place(now) != b)
    assert sessie is not None
    assert all(ronde.kassabon for ronde in sessie.rondes)


def test_an_evening_alone_by_keyboard_alone(player: Player) -> None:
    """Nobody's profiel is open, so the log is gone once it is closed."""
    player.key("3", "Return")
    sessie = laatste = player.wait(lambda sessie: sessie is not None)
    while sessie is not None and not sessie.gesloten:
        laatste = sessie
        before = (place(sessie), sessie.ronde)
        time.sleep(2 * HASTE)
        player.key(*ALLEEN.get(sessie.fase, ("Return",)))
        sessie = player.wait(
            lambda now, b=before: now is None or played(now) or (place(now), now.ronde) != b
        )
    player.wait(lambda sessie: sessie is None)
    assert laatste is not None
    assert laatste.spelvorm == "alleen"
    assert laatste.ronde.kassabon


def test_a_lesson_by_keyboard_alone(player: Player) -> None:
    player.key("2", "Return")
    sessie = player.wait(lambda sessie: sessie is not None)
    while sessie is not None and not sessie.gesloten:
        before = place(sessie)
        time.sleep(2 * HASTE)
        player.key(*KLAS.get(sessie.fase, ("Return",)))
        sessie = player.wait(lambda now, b=before: played(now) or place(now) != b)
    assert sessie is not None
    assert sessie.klas is not None
    assert sessie.klas.tellingen[Fase.TWEEDE_KEUZE].totaal == 24
    assert sessie.klas.tafels[1].kaarten == ("B2", "O1", "V1")
    assert sessie.klas.tafels[2].kaarten == ("B2", "O2", "V2")


def test_what_is_done_in_an_exercise_is_on_the_disk(player: Player) -> None:
    player.key("4", "4")
    bewaard = player.home / "ideale-ambtenaar" / "sessies" / "oefeningen" / "tijdlijn.json"
    begonnen = _verandert(bewaard, b"")
    player.key("1")
    gekozen = _verandert(bewaard, begonnen)
    player.key("BackSpace")
    assert _verandert(bewaard, gekozen) == begonnen


def _verandert(pad: Path, was: bytes) -> bytes:
    """What the file holds once that is something else; what it was when that takes too long."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        nu = pad.read_bytes() if pad.exists() else b""
        if nu != was:
            return nu
        time.sleep(0.1)
    return was


def test_a_session_by_mouse_alone(player: Player, tmp_path: Path) -> None:
    shadow = Shadow(player, tmp_path / "shadow")
    shadow.click_start()
    sessie = player.wait(lambda sessie: sessie is not None)
    while sessie is not None and not sessie.gesloten:
        before = place(sessie)
        shadow.follow()
        shadow.click_through(sessie.fase)
        sessie = player.wait(lambda now, b=before: played(now) or place(now) != b)
    assert sessie is not None
    assert all(ronde.kassabon for ronde in sessie.rondes)


class Shadow:
    """The same game off screen: it tells where to click, and gets the same clicks."""

    def __init__(self, player: Player, folder: Path) -> None:
        self._player, self._folder = player, folder
        folder.mkdir()
        self._game = Game(make_dek(), Settings(geluid=False), Opslag(folder), SIZE)

    def click_start(self) -> None:
        """From the start screen into a session."""
        self._draw()
        self._click("1")
        self._click("enter")

    def follow(self) -> None:
        """Begin this phase from the log that the real game has written."""
        for old in self._folder.glob("*"):
            old.unlink()
        logs = self._player.home / "ideale-ambtenaar" / "sessies"
        shutil.copyfile(max(logs.glob("*.jsonl")), self._folder / "log.jsonl")
        self._game = Game(make_dek(), Settings(geluid=False), Opslag(self._folder), SIZE)
        (saved,) = Opslag(self._folder).bewaard()
        self._game.grant(Resume(saved))
        self._draw()

    def click_through(self, fase: Fase) -> None:
        """Click the keys' places one by one: what a table types, it can also touch."""
        for key in KEYS.get(fase, ("Return",)):
            self._click({"Return": "enter"}.get(key, key))

    def _click(self, key: str) -> None:
        target = self._game.host.shown.by_key(key)
        assert target, f"nothing on this screen listens to {key}"
        x, y = (round(at * self._game.host.stage.u) for at in target.box.centre)
        self._player.click(x, y)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self._game.handle(pygame.Event(kind, pos=(x, y), button=1, touch=False))
        self._draw()

    def _draw(self) -> None:
        self._game.refresh()
        self._game.draw(pygame.Surface(SIZE))
