"""Scenario files -> dilemmas: every complaint with its file, line and column.

Refuses what is too deep, too large, not UTF-8 or not YAML, in bounded work, without a crash.
"""

from game.loading.dek import (
    Dek,
    Weggelaten,
    eigen_streek,
    kaal_dek,
    laad_dek,
    laad_paden,
    met_streek,
    standaard_dek,
)
from game.loading.dilemma import Geladen, laad_bestand
from game.loading.klachten import Ernst, Klacht

__all__ = [
    "Dek",
    "Ernst",
    "Geladen",
    "Klacht",
    "Weggelaten",
    "eigen_streek",
    "kaal_dek",
    "laad_bestand",
    "laad_dek",
    "laad_paden",
    "met_streek",
    "standaard_dek",
]
