"""Which irritations come up, and what lies beside them, by chance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

from game.domain.dilemma import Rol
from game.oefeningen.irritatie.stand import Irritatie, Route

KEUZES = 3
"""So many choices lie at each step, when there are that many pieces."""


def trek(stukken: Sequence[Irritatie], kans: Random) -> tuple[Route, ...]:
    """One irritation of each role that has any, in any order, with the choices at each step."""
    gekozen = _een_per_rol(stukken, _geschud(range(len(stukken)), kans))
    return tuple(
        Route(stuk, _ernaast(stukken, stuk, kans), _ernaast(stukken, stuk, kans))
        for stuk in gekozen
    )


def _geschud(nummers: Iterable[int], kans: Random) -> list[int]:
    lijst = list(nummers)
    kans.shuffle(lijst)
    return lijst


def _een_per_rol(stukken: Sequence[Irritatie], nummers: Iterable[int]) -> tuple[int, ...]:
    """The first of each role, in the order given."""
    eerste: dict[Rol, int] = {}
    for nummer in nummers:
        eerste.setdefault(stukken[nummer].rol, nummer)
    return tuple(eerste.values())


def _ernaast(stukken: Sequence[Irritatie], stuk: int, kans: Random) -> tuple[int, ...]:
    """The piece among two others, of the other roles as far as there are any."""
    over = _geschud((nummer for nummer in range(len(stukken)) if nummer != stuk), kans)
    ander = [nummer for nummer in over if stukken[nummer].rol is not stukken[stuk].rol]
    eerst = _een_per_rol(stukken, ander)
    erbij = [*eerst, *(n for n in ander if n not in eerst), *(n for n in over if n not in ander)]
    return tuple(_geschud([stuk, *erbij[: KEUZES - 1]], kans))
