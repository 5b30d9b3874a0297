"""The ways to play. A new one is one file and one name in this tuple."""

from game.domain.fasen import Spelvorm
from game.spelvormen.alleen import ALLEEN
from game.spelvormen.klas import KLAS, LESPLANNEN
from game.spelvormen.tafel import TAFEL

__all__ = ["ALLEEN", "KLAS", "LESPLANNEN", "SPELVORMEN", "TAFEL", "spelvorm_van"]

SPELVORMEN: tuple[Spelvorm, ...] = (TAFEL, ALLEEN, KLAS)


def spelvorm_van(naam: str) -> Spelvorm | None:
    """The way to play with that name, or None when this version has none."""
    return next((vorm for vorm in SPELVORMEN if vorm.naam == naam), None)
