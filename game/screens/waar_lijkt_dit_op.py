"""The third W: from this case to what it is like in one's own work."""

from __future__ import annotations

from game.screens.waardoor import PratenOverScreen
from game.texts.vertaler import N_


class WaarLijktDitOpScreen(PratenOverScreen):
    """What it is like: from this case to one's own work."""

    name = "waar_lijkt_dit_op"
    verder = N_("Verder")
