"""What somebody typed, as it may be kept: without the air around it, and not too long."""

from __future__ import annotations

from game.domain.keuzes import TEKST_LENGTE
from game.domain.reden import Reden, eis


def getypt(tekst: str, langst: int = TEKST_LENGTE) -> str:
    """What was typed, perhaps nothing; refused when it has more than `langst` characters."""
    kaal = tekst.strip()
    eis(len(kaal) <= langst, Reden.TEKST_TE_LANG)
    return kaal


def gezegd(tekst: str) -> str:
    """The same where something has to stand there; else it is refused."""
    eis(bool(tekst.strip()), Reden.TEKST_LEEG)
    return getypt(tekst)
