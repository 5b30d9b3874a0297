"""A table that plays by keys alone: each key is a target of the page, as the host would have it."""

from __future__ import annotations

from typing import Any

from screens.sessies import NAMEN, context, dek

from game.domain import commands as c
from game.domain.decide import decide
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.state import Spel
from game.domain.views import View, stoel_achter_scherm, view_for
from game.screens.base import Many, Pop, Push, Screen, Typ, Zet
from game.screens.host import confirm
from game.screens.registry import SCREENS, screen_for
from game.spelvormen import TAFEL
from game.ui.page import Page
from game.ui.typing import TextInput


class Tafel:
    """A session, and the screens that lie on it."""

    def __init__(self, fase: Fase, **opties: Any) -> None:
        self.spel = Spel(TAFEL, dek().in_taal("nl"))
        opties = {"namen": NAMEN[:4], "seed": 7, "minuten": 90, **opties}
        events = decide(self.spel, None, c.BeginSessie(**opties))
        assert not isinstance(events, Weigering)
        self.sessie = fold(events)
        while self.sessie.fase is not fase:
            self.doe(volgende_wens(self.view))
        self.stack: list[Screen] = [screen_for(fase)()]

    @property
    def view(self) -> View:
        return view_for(self.spel, self.sessie, stoel_achter_scherm(self.sessie))

    @property
    def screen(self) -> Screen:
        return self.stack[-1]

    @property
    def page(self) -> Page:
        return self.screen.page(context(), self.view)

    def doe(self, command: Any) -> None:
        events = decide(self.spel, self.sessie, command)
        assert not isinstance(events, Weigering), (command, events)
        self.sessie = fold(events, self.sessie)

    def toets(self, *keys: str) -> None:
        for key in keys:
            target = self.page.by_key(key)
            assert target is not None, key
            self.wens(target.wish)

    def kies(self, name: str) -> None:
        target = self.page.by_name(name)
        assert target is not None, name
        self.wens(target.wish)

    def typ(self, text: str) -> None:
        """Type in the field that is open, and Enter."""
        assert self.screen.typing is not None
        self.screen.typing = self.screen.typing.insert(text)
        self.wens(confirm(self.screen))

    def wens(self, wish: Any) -> None:
        match wish:
            case Many(wishes):
                for each in wishes:
                    self.wens(each)
            case Zet(name, value):
                setattr(self.screen, name, value)
            case Typ(name, value, most):
                self.screen.typing, self.screen.field_name = TextInput.of(value, most), name
            case Push(name, options):
                self.stack.append(SCREENS[name](**options))
            case Pop():
                self.stack.pop()
            case _:
                self.doe(wish)
