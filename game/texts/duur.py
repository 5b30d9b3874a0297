"""How much was played, in words."""

from __future__ import annotations

from game.texts.vertaler import Vertaler


def gespeeld(t: Vertaler, zaken: int, seconden: int, tussen: str = ", ") -> str:
    """So many cases in so many minutes; less than a minute is no time worth telling."""
    minuten = seconden // 60
    delen = [t.n("{aantal} zaak", "{aantal} zaken", zaken)]
    if minuten:
        delen.append(t.n("{aantal} minuut", "{aantal} minuten", minuten))
    return tussen.join(delen)
