"""The objects of the first minute of a lesson, out of what the warming-up has."""

from __future__ import annotations

from random import Random

from game.domain.klas import Lesvoorwerp
from game.loading import Dek
from game.loading.oefeningen import laad_inhoud
from game.oefeningen.voorwerpen.tafel import Voorwerp

AANTAL = 2
"""So many objects a lesson begins with."""


def lesvoorwerpen(dek: Dek, taal: str, seed: int) -> tuple[Lesvoorwerp, ...]:
    """Two objects with a drawing by chance, those that mean two things first; none without any."""
    stukken: tuple[Voorwerp, ...] = laad_inhoud("voorwerpen", dek, taal)[0].stukken
    getekend = [stuk for stuk in stukken if stuk.beeld]
    dubbel = [stuk for stuk in getekend if stuk.ook is not None]
    kansen = dubbel if len(dubbel) >= AANTAL else getekend
    # The same piece of the same deck in every language: chance chooses by place.
    gekozen = Random(seed).sample(kansen, min(AANTAL, len(kansen)))
    return tuple(Lesvoorwerp(stuk.naam, stuk.beeld) for stuk in gekozen)
