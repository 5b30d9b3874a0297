"""What happened in the debrief that ends a session; part of the glossary in `events`."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from game.domain.dilemma import Rol
from game.domain.keuzes import Momentsoort, Rugzaksoort, Terugkijkvorm

__all__ = [
    "TERUGBLIK_OMKEERBAAR",
    "BankvraagGesteld",
    "BuitenvraagGekozen",
    "KrachtGenoemd",
    "MomentenGekozen",
    "RolGeleend",
    "RugzakGespeeld",
    "TerugblikEvent",
    "TerugkijkenBegonnen",
    "TrotsGehoord",
    "VoorwerpAangewezen",
    "VormGekozen",
]


@frozen
class TerugkijkenBegonnen:
    """The debrief began in this form, with so many seconds of the session left."""

    vorm: Terugkijkvorm
    seconden: int


@frozen
class VormGekozen:
    """The table looks back in this form."""

    vorm: Terugkijkvorm


@frozen
class MomentenGekozen:
    """The moments that the table talks about, in the order of choosing."""

    soorten: tuple[Momentsoort, ...]


@frozen
class BankvraagGesteld:
    """This question of the bank, by its id, is on the table."""

    vraag: str


@frozen
class RolGeleend:
    """The role that the table misses, and from whom it borrows it; None is an outsider."""

    rol: Rol
    van: int | None


@frozen
class KrachtGenoemd:
    """The group named a hidden strength of a player."""

    speler: int
    tekst: str


@frozen
class RugzakGespeeld:
    """A player told the story of one private card."""

    speler: int
    kaart: Rugzaksoort
    tekst: str


@frozen
class TrotsGehoord:
    """The role that was heard in each player's story; an untold story does not appear."""

    rollen: Mapping[int, Rol] = field(hash=False)


@frozen
class VoorwerpAangewezen:
    """The role at which each player points with the object that came back; who passes does not
    appear."""

    rollen: Mapping[int, Rol] = field(hash=False)


@frozen
class BuitenvraagGekozen:
    """The question, by its id, that goes outside."""

    vraag: str


TerugblikEvent = (
    TerugkijkenBegonnen
    | VormGekozen
    | MomentenGekozen
    | BankvraagGesteld
    | RolGeleend
    | KrachtGenoemd
    | RugzakGespeeld
    | TrotsGehoord
    | VoorwerpAangewezen
    | BuitenvraagGekozen
)

TERUGBLIK_OMKEERBAAR = (
    VormGekozen,
    MomentenGekozen,
    BankvraagGesteld,
    RolGeleend,
    KrachtGenoemd,
    RugzakGespeeld,
    TrotsGehoord,
    VoorwerpAangewezen,
    BuitenvraagGekozen,
)
"""The events of the debrief that *ongedaan maken* takes back."""
