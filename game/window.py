"""The window and its loop: events in, a frame out, and nothing redrawn while nothing changes."""

from __future__ import annotations

import gc
import os
import sys

import attrs
import pygame

from game.app import START_SIZE, Game
from game.docentvenster import Docentvenster, is_les
from game.texts.vertaler import N_

TITLE = "De Ideale Ambtenaar"
SMALLEST = (640, 400)
IDLE_FPS, MOVING_FPS = 30, 60
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
"""On Linux one of these says where the screen is."""
UNSEEN = ("offscreen", "dummy")
"""Drivers that SDL falls back to by itself, and on which a game would play for nobody."""
GEEN_TWEEDE = N_("Een tweede venster lukt hier niet. Gebruik je telefoon, of speel zonder.")
REFRESH = 5.0
"""Seconds after which the minutes in the header are looked at again."""
SELDOM = 100_000
"""New objects after which Python looks for garbage though something may be moving."""


class NoScreen(Exception):
    """There is no screen to open a window on."""


def open_window() -> pygame.Window:
    """A resizable window of a modest size; raises NoScreen where none can be had."""
    # Each must be set before SDL starts. Without a GPU a flip through an OpenGL texture costs
    # twenty times a plain copy; with one the copy is still fast enough.
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    if sys.platform.startswith("linux"):
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
        if not any(os.environ.get(name) for name in SCREENS):
            raise NoScreen("no display")
    try:
        pygame.display.init()
        if pygame.display.get_driver() in UNSEEN and "SDL_VIDEODRIVER" not in os.environ:
            raise NoScreen("SDL found nothing that anybody could look at")
        window = pygame.Window(TITLE, _start_size(), resizable=True, allow_high_dpi=True)
    except pygame.error as error:
        raise NoScreen(str(error)) from error
    window.minimum_size = SMALLEST
    return window


def _start_size() -> tuple[int, int]:
    """The first size of the window; on a small desktop what that has room for."""
    desktop = min(pygame.display.get_desktop_sizes(), default=START_SIZE)
    wide, high = (min(wanted, room) for wanted, room in zip(START_SIZE, desktop, strict=True))
    return wide, high


def play(window: pygame.Window, game: Game) -> None:
    """Run the game in the window until it is left."""
    pygame.key.start_text_input()
    # Looking for garbage takes up to 30 ms, so it is done while nothing happens, and only among
    # what came after the start.
    gc.freeze()
    gc.set_threshold(SELDOM)
    clock, moving, drawn = pygame.Clock(), True, 0.0
    docent: Docentvenster | None = None
    while game.running:
        for event in pygame.event.get():
            if docent and getattr(event, "window", None) is docent.window:
                docent.handle(_in_pixels(docent.window, event))
            else:
                game.handle(_in_pixels(window, event))
            moving = True
        moving |= game.pomp()
        docent = _beside(game, docent)
        moving |= _fit(window, game)
        now = game.klok()
        if now - drawn > REFRESH:
            gc.collect()
            game.refresh()
            moving = True
        if moving and game.running:
            moving, drawn = game.draw(window.get_surface()), now
            window.flip()
            if docent:
                docent.draw()
            if game.lees():
                gc.freeze()
                moving = True
        clock.tick(MOVING_FPS if moving else IDLE_FPS)
    game.klas.sluit()
    window.destroy()


def _beside(game: Game, docent: Docentvenster | None) -> Docentvenster | None:
    """The teacher's window as it should be now: there in a lesson, when it was asked for."""
    wanted = game.settings.docentvenster and is_les(game)
    if wanted == (docent is not None):
        return docent
    if docent is not None:
        docent.close()
        return None
    try:
        return Docentvenster(game)
    except pygame.error:
        game.change(attrs.evolve(game.settings, docentvenster=False))
        game.say(GEEN_TWEEDE)
        return None


def _fit(window: pygame.Window, game: Game) -> bool:
    """Follow the window's size, and the wish for the full screen; True when that changed it."""
    if game.settings.volledig != game.fullscreen:
        game.fullscreen = game.settings.volledig
        if game.fullscreen:
            window.set_fullscreen(desktop=True)
        else:
            window.set_windowed()
    return game.resize(window.get_surface().get_size())


def _in_pixels(window: pygame.Window, event: pygame.Event) -> pygame.Event:
    """A mouse event in pixels of the surface; on a dense screen the window counts in points."""
    ratio = window.get_surface().get_width() / window.size[0]
    if ratio == 1 or not hasattr(event, "pos"):
        return event
    pos = round(event.pos[0] * ratio), round(event.pos[1] * ratio)
    return pygame.Event(event.type, {**event.dict, "pos": pos})
