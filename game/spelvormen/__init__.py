"""The ways to play. A new one is one file and one name in this tuple."""

from game.domain.fasen import Spelvorm
from game.spelvormen.tafel import TAFEL

__all__ = ["SPELVORMEN", "TAFEL"]

SPELVORMEN: tuple[Spelvorm, ...] = (TAFEL,)
