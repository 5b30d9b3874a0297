"""Names for keys, one for each meaning, and how they are written on a drawn key."""

from __future__ import annotations

import pygame

_NAMES = {
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_ESCAPE: "esc",
    pygame.K_SPACE: "space",
    pygame.K_TAB: "tab",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_DELETE: "delete",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    pygame.K_PAGEUP: "pageup",
    pygame.K_PAGEDOWN: "pagedown",
    pygame.K_KP_PLUS: "+",
    pygame.K_KP_MINUS: "-",
}
_DIGITS = {
    **{pygame.K_0 + digit: str(digit) for digit in range(10)},
    **{pygame.K_KP_1 + digit: str(digit + 1) for digit in range(9)},
    pygame.K_KP_0: "0",
}
_LETTERS = {pygame.K_a + place: chr(ord("a") + place) for place in range(26)}
_FUNCTIONS = {pygame.K_F1 + place: f"f{place + 1}" for place in range(12)}

_SIGNS = {
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "space": "␣",
    "backspace": "⌫",
}
"""Keys whose names differ by language; the fonts lack these signs, so `keysigns` draws them."""

_ALL = {**_NAMES, **_DIGITS, **_LETTERS, **_FUNCTIONS}


def key_name(key: int) -> str:
    """The name of a pygame key: enter, esc, k, 1, f11; '' for one that nothing listens to."""
    return _ALL.get(key, "")


def key_label(name: str) -> str:
    """How the key is written on its cap: Enter, Esc, K, 1; a sign where only a word would do."""
    if name in _SIGNS:
        return _SIGNS[name]
    return name.upper() if len(name) == 1 or name[1:].isdigit() else name.capitalize()
