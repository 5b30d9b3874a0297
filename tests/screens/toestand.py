"""A state: a screen as it is made at a moment of a session, and short ways to write one down."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import evolve, field, frozen
from screens.reizen import ZIN, Groep, kijk, reis
from screens.sessies import doe, na_wensen

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.views import View, view_for
from game.screens.base import Context, Screen
from game.screens.registry import SCREENS, screen_for
from game.texts.alleen import spreek_aan
from game.ui.typing import TextInput

Maak = Callable[[Any], Screen]
"""Makes a screen for a view; outside a session there is none."""


@frozen
class Toestand:
    """A screen as it is made at a moment of a session: the `welk`-th of a phase in a round."""

    naam: str
    maak: Maak
    fase: Fase | None = None
    welk: int = 0
    ronde: int = 1
    groep: Mapping[str, Any] = field(factory=dict, hash=False)
    """What this group does otherwise: stijl, niveau, manier, paren, leidt."""
    vooraf: Callable[[View], Iterable[c.Command]] = field(default=lambda _: ())
    """What it wishes first, from that moment on."""
    stoel: int | None = None
    """Whose view of a lesson it is, when not that of the class."""
    ctx: Mapping[str, Any] = field(factory=dict, hash=False)
    """What is otherwise around it: saved sessions, the deck."""

    def view(self, groep: Groep, taal: str = "nl") -> View | None:
        """The view of that moment for a group, or None outside a session."""
        if self.fase is None:
            return None
        here = reis(groep).view(self.fase, self.welk, self.ronde)
        if here.sessie.klas is not None:
            return self._in_klas(groep, here, taal)
        return kijk(doe(here, *self.vooraf(here)).sessie, taal)

    def _in_klas(self, groep: Groep, here: View, taal: str) -> View:
        """The same of a lesson, where no screen sees enough to go on from."""
        assert self.fase is not None
        whole = reis(groep).momenten[self.ronde, self.fase][self.welk]
        sessie = na_wensen(here.spel, whole, self.vooraf(here))
        seen = kijk(sessie, taal)
        return view_for(seen.spel, sessie, self.stoel, seen.verstreken)

    def around(self, ctx: Context, view: View | None = None) -> Context:
        """The same look with what this state needs around it, speaking to who plays."""
        return evolve(ctx, t=spreek_aan(ctx.t, view), **self.ctx)


def op(naam: str, **opties: Any) -> Maak:
    """Makes the screen of that name in the registry with these fields."""
    return lambda _: SCREENS[naam](**opties)


def typt(
    maak: Maak, veld: str, board: bool = True, text: str = ZIN, accented: bool = False
) -> Maak:
    """The same while somebody types in a field, by touch or on a keyboard."""

    def make(view: Any) -> Screen:
        screen = maak(view)
        screen.typing, screen.field_name = TextInput.of(text), veld
        screen.board = screen.shifted = board
        screen.accented = accented
        return screen

    return make


def in_fase(fase: Fase, naam: str = "", maak: Maak | None = None, **rest: Any) -> Toestand:
    """A state of a phase's own screen, or of one that lies over it."""
    fields = {key: rest.pop(key) for key in ("welk", "ronde", "vooraf") if key in rest}
    groep = rest.pop("groep", {})
    screen = maak or (lambda _: screen_for(fase)(**rest))
    return Toestand(f"{fase.value} {naam}".strip(), screen, fase, groep=groep, **fields)
