"""What a granted wish sounds like: one table for wishes, one for the phases that they lead to."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain import commands as c
from game.domain.fase import Fase

WENSEN: Mapping[type, str] = {
    c.VulPlek: "card_lay",
    c.LeegPlek: "card_turn",
    c.Ruil: "card_turn",
    c.WisselRol: "card_turn",
    c.Onthul: "bell",
    c.Schakel: "card_lay",
}
"""Wishes with a sound of their own; every other clicks."""

FASEN: Mapping[Fase, str] = {
    Fase.UITKOMST: "stamp",
    Fase.WENDING: "phone",
    Fase.TUSSENSTAND: "chime",
    Fase.EINDBEELD: "chime",
}
"""Phases that begin with a sound, which then is the only one."""


def klank(command: c.Command, begonnen: Fase | None) -> str:
    """The sound of a wish, and of the phase that it began, if it did."""
    if begonnen is not None and begonnen in FASEN:
        return FASEN[begonnen]
    return WENSEN.get(type(command), "click")
