"""The host: shows the top screen of a stack and turns events into wishes.

Mouse, touch (which arrives as mouse events), keys and the letter board all end at the same place:
a target of the page, and its wish. The host keeps only what may be forgotten: focus, hover, what
is pressed, and the text being typed. It grants nothing but the screen's own wishes.
"""

from __future__ import annotations

from typing import Any

import attrs
import pygame

from game.domain.views import View
from game.screens.base import Context, Letter, Screen, Typ, Zet
from game.screens.toast import Toast
from game.ui.fields import BACKSPACE, DONE, OTHERS, SHIFT, SPACE
from game.ui.keys import key_name
from game.ui.motion import Motion
from game.ui.page import Direction, Page, Target
from game.ui.painter import Painter, Touch
from game.ui.stage import Stage
from game.ui.typing import TextInput

ARROWS: dict[str, Direction] = {"left": "left", "right": "right", "up": "up", "down": "down"}


class Host:
    """One window's worth of screen: page, picture, and the way from events to wishes."""

    def __init__(self, stage: Stage) -> None:
        self.touch = Touch()
        self.toast: Toast | None = None
        self.shown = Page()
        self._by_pointer = self._by_letter = False
        self._swallow = False
        self._came_from: str | None = None
        self.restage(stage)

    def restage(self, stage: Stage) -> None:
        """Go on with another size or look; what moved arrives at once."""
        self.stage = stage
        self._motion = Motion(stage.look.motion)
        self._painter = Painter(stage)

    def page(self, screen: Screen, ctx: Context, view: View | None) -> Page:
        """The page of a screen now, with the toast on top; it is what events act on."""
        page = screen.page(ctx, view)  # type: ignore[arg-type]  # without a session only screens that need none
        if self.toast is not None:
            page += self.toast.page(ctx)
        self.shown = page
        return page

    def paint(self, surface: pygame.Surface, now: float) -> bool:
        """Draw the page as it is at `now`; True while something moves."""
        frame = self._motion.frame(self.shown, now)
        self._painter.paint(surface, self.shown, frame, self.touch)
        return frame.busy

    def handle(self, event: pygame.Event, screen: Screen) -> Any:
        """The wish of an event, or None; hover, focus and typing are dealt with here."""
        match event.type:
            case pygame.MOUSEMOTION:
                self._hover(event.pos)
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self._press(event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                return self._release(event.pos, screen)
            case pygame.TEXTINPUT if screen.typing is not None:
                # The key that opened the field also writes its letter; that one is not meant.
                if not self._swallow:
                    _retype(screen, screen.typing.accept(event))
                self._swallow = False
            case kind if pygame.WINDOWSHOWN <= kind <= pygame.WINDOWDISPLAYCHANGED:
                self._painter.forget()
            case pygame.KEYDOWN:
                self._by_pointer = self._by_letter = self._swallow = False
                return self._key(event, screen)
        return None

    def take(self, wish: Any, screen: Screen) -> bool:
        """Grant a wish of the screen to itself; False when it is for somebody else."""
        match wish:
            case Zet(name, value):
                setattr(screen, name, value)
            case Typ(name, value, max_length):
                _retype(screen, TextInput.of(value, max_length))
                screen.board, screen.field_name = self._by_pointer, name
                self._swallow = self._by_letter
            case _:
                return False
        return True

    def forget(self) -> None:
        """A new screen: nothing has the focus, nothing is hovered or pressed."""
        self.touch, self._came_from = Touch(), None

    def _hover(self, pos: tuple[int, int]) -> None:
        target = self.shown.hit(self._units(pos))
        self.touch = attrs.evolve(self.touch, hover=target.name if target else None)

    def _press(self, pos: tuple[int, int]) -> None:
        self._by_pointer = True
        target = self.shown.hit(self._units(pos))
        self.touch = Touch(pressed=target.name if target else None)

    def _release(self, pos: tuple[int, int], screen: Screen) -> Any:
        target, pressed = self.shown.hit(self._units(pos)), self.touch.pressed
        self.touch = Touch(hover=target.name if target else None)
        wish = target.wish if target and target.name == pressed else None
        if isinstance(wish, Letter):
            return _letter(wish.letter, screen)
        # A click elsewhere confirms what was being typed, so that nothing is lost.
        return (confirm(screen), wish) if screen.typing is not None else wish

    def _key(self, event: pygame.Event, screen: Screen) -> Any:
        name = key_name(event.key)
        if screen.typing is not None:
            return self._typing_key(name, event, screen, screen.typing)
        if name == "tab":
            self._focus("previous" if event.mod & pygame.KMOD_SHIFT else "next")
        elif focused := self._focused(name, event):
            return self._choose(focused)
        elif target := self.shown.by_key(name) or self.shown.by_key(_written(event)):
            self._by_letter = _is_letter(event)
            return self._choose(target)
        elif name in ARROWS:
            self._focus(ARROWS[name])
        elif screen.typt_vanzelf and _is_letter(event):
            return self._field()
        return None

    def _field(self) -> Any:
        """The wish to type in the one field of the page; the letter itself counts as well."""
        targets = self.shown.targets
        fields = {each.wish: each for each in targets if isinstance(each.wish, Typ)}
        return self._choose(next(iter(fields.values()))) if len(fields) == 1 else None

    def _focused(self, name: str, event: pygame.Event) -> Target | None:
        """The focused target, when this key is meant for it: a text field takes every letter."""
        target = self.shown.by_name(self.touch.focus)
        if target is None or name in ("enter", "space"):
            return target
        return target if isinstance(target.wish, Typ) and _is_letter(event) else None

    def _choose(self, target: Target) -> Any:
        """Its wish. The ring goes, so that Enter is the primary button's again; Tab goes on."""
        self._came_from, self.touch = self.touch.focus, Touch()
        return target.wish

    def _typing_key(self, name: str, event: pygame.Event, screen: Screen, text: TextInput) -> Any:
        if name == "enter":
            # What was typed is done: the ring goes, so that letters are keys again.
            self.touch, self._came_from = Touch(), screen.field_name
            return confirm(screen), screen.entered(screen.field_name, text.value)
        if name == "tab":
            self.touch = Touch(focus=screen.field_name)
            self._focus("next")
            self._came_from = screen.field_name
            return confirm(screen)
        if name == "esc":
            # Esc ends the typing, not what was typed; an empty field was not meant.
            if text.value:
                return confirm(screen)
            screen.typing, screen.board = None, False
            return None
        _retype(screen, text.accept(event))
        return None

    def _focus(self, direction: Direction) -> None:
        here = self.touch.focus or self._came_from
        self.touch, self._came_from = Touch(focus=self.shown.next_focus(here, direction)), None

    def _units(self, pos: tuple[int, int]) -> tuple[float, float]:
        return pos[0] / self.stage.u, pos[1] / self.stage.u


def _letter(letter: str, screen: Screen) -> Any:
    """Type with the letter board; its last key confirms."""
    text = screen.typing
    if text is None or letter == DONE:
        return confirm(screen)
    if letter == SHIFT:
        screen.shifted = not screen.shifted
        return None
    if letter == OTHERS:
        screen.accented = not screen.accented
        return None
    written = " " if letter == SPACE else letter
    _retype(screen, text.backspace() if letter == BACKSPACE else text.insert(written))
    return None


def _retype(screen: Screen, text: TextInput) -> None:
    """The text as it becomes; the letter board writes a capital where it begins, and a to z."""
    screen.typing, screen.accented = text, False
    screen.shifted = screen.capital and not text.value


def confirm(screen: Screen) -> Any:
    """The wish of the text that was being typed; typing ends."""
    text, screen.typing, screen.board = screen.typing, None, False
    return screen.typed(screen.field_name, text.value) if text else None


def _is_letter(event: pygame.Event) -> bool:
    """Whether the key wrote something that can be typed."""
    written = _written(event)
    return bool(written) and written.isprintable()


def _written(event: pygame.Event) -> str:
    """What the key wrote, for keyboards on which digits need shift."""
    return str(event.unicode).lower()
