"""A line of typed text as a value: letters come in, the caret moves, nothing breaks it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pygame
from attrs import evolve, frozen

from game.ui.keys import key_name

Clipboard = Callable[[], str]


def read_clipboard() -> str:
    """The text on the clipboard; empty without a window or without text."""
    try:
        return pygame.scrap.get_text()
    except pygame.error:
        return ""


@frozen
class TextInput:
    """A text of at most `max_length` signs, with the caret between two of them."""

    value: str = ""
    caret: int = 0
    max_length: int = 60

    @classmethod
    def of(cls, value: str, max_length: int = 60) -> TextInput:
        """A text to go on typing at its end."""
        kept = one_line(value)[:max_length]
        return cls(kept, len(kept), max_length)

    def accept(self, event: pygame.Event, clipboard: Clipboard = read_clipboard) -> TextInput:
        """The text after a TEXTINPUT or KEYDOWN event; other events change nothing."""
        if event.type == pygame.TEXTINPUT:
            return self.insert(event.text)
        if event.type != pygame.KEYDOWN:
            return self
        if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
            return self.insert(clipboard()) if key_name(event.key) == "v" else self
        return self.press(key_name(event.key))

    def press(self, key: str) -> TextInput:
        """The text after an editing key: backspace, delete, left, right, home or end."""
        edits: dict[str, Callable[[], TextInput]] = {
            "backspace": self.backspace,
            "delete": self.delete,
            "left": lambda: self.move(-1),
            "right": lambda: self.move(1),
            "home": lambda: evolve(self, caret=0),
            "end": lambda: evolve(self, caret=len(self.value)),
        }
        return edits[key]() if key in edits else self

    def insert(self, text: str) -> TextInput:
        """The text with more at the caret: one line, without control signs, as far as it fits."""
        room = max(0, self.max_length - len(self.value))
        more = one_line(text)[:room]
        value = self.value[: self.caret] + more + self.value[self.caret :]
        return evolve(self, value=value, caret=self.caret + len(more))

    def backspace(self) -> TextInput:
        """The text without the sign before the caret."""
        start = _before(self.value, self.caret)
        return evolve(self, value=self.value[:start] + self.value[self.caret :], caret=start)

    def delete(self) -> TextInput:
        """The text without the sign after the caret."""
        return evolve(
            self, value=self.value[: self.caret] + self.value[_after(self.value, self.caret) :]
        )

    def move(self, step: int) -> TextInput:
        """The caret one sign to the left (-1) or right (1)."""
        to = (_before if step < 0 else _after)(self.value, self.caret)
        return evolve(self, caret=to)


def one_line(text: str) -> str:
    """The text on one line: line breaks become spaces, control signs and surrogates go."""
    spaced = " ".join(text.splitlines()) if len(text.splitlines()) > 1 else text
    whole = unicodedata.normalize("NFC", spaced.replace("\t", " "))
    return "".join(sign for sign in whole if unicodedata.category(sign) not in ("Cc", "Cs"))


def _before(text: str, caret: int) -> int:
    """Where the sign before the caret begins; accents and joiners belong to their letter."""
    at = max(0, caret - 1)
    while at > 0 and _joined(text, at):
        at -= 1
    return at


def _after(text: str, caret: int) -> int:
    at = min(len(text), caret + 1)
    while at < len(text) and _joined(text, at):
        at += 1
    return at


def _joined(text: str, at: int) -> bool:
    """Whether the sign at this place is drawn as one with the sign before it."""
    return (
        unicodedata.category(text[at]) in ("Mn", "Me", "Cf")
        or "\U0001f3fb" <= text[at] <= "\U0001f3ff"
        or text[at - 1] == "\u200d"
    )
