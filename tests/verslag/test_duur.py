"""How much was played, in words."""

from __future__ import annotations

from game.texts.duur import gespeeld
from game.texts.vertaler import Vertaler


def test_minutes_are_only_told_when_there_are_any() -> None:
    t = Vertaler("nl")
    assert gespeeld(t, 1, 59) == "1 zaak"
    assert gespeeld(t, 1, 60) == "1 zaak, 1 minuut"
    assert gespeeld(t, 2, 54 * 60, " · ") == "2 zaken · 54 minuten"
