"""The object of the warming-up that comes back at the end of the session."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from game.domain.dilemma import Rol


@frozen
class Aandenken:
    """An object that lay on the table, and how many pointed at each role with it."""

    naam: str
    """What it is called, in the language in which it lay there."""
    beeld: str = ""
    """The name of its drawing, without folder and ending; empty for an object of their own."""
    gewezen: Mapping[Rol, int] = field(factory=dict, hash=False)
    """How many pointed at each role then."""


def tel(gewezen: Mapping[int, Rol]) -> Mapping[Rol, int]:
    """How many point at each role; who points at none is not in it, and not missed either."""
    wees = tuple(gewezen.values())
    return {rol: wees.count(rol) for rol in Rol}
