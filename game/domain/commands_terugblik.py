"""What players may ask for in the debrief; part of the glossary in `commands`."""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.keuzes import Momentsoort, Rugzaksoort, Terugkijkvorm

__all__ = [
    "HoorTrots",
    "KiesBuitenvraag",
    "KiesMoment",
    "KiesVorm",
    "LeenRol",
    "NoemKracht",
    "SpeelDoor",
    "SpeelRugzak",
    "TerugblikCommand",
    "WijsVoorwerp",
]


@frozen
class KiesVorm:
    """Look back in five minutes, or in all the time that is left."""

    vorm: Terugkijkvorm


@frozen
class SpeelDoor:
    """Not yet: first the dilemma that was left out for lack of time."""


@frozen
class KiesMoment:
    """Talk about this moment; chosen again it is let go."""

    soort: Momentsoort


@frozen
class LeenRol:
    """The role that this table misses, and the player it is borrowed from; None is an outsider."""

    rol: Rol
    van: int | None


@frozen
class NoemKracht:
    """A hidden strength of a player, as the group names it."""

    speler: int
    tekst: str


@frozen
class SpeelRugzak:
    """A player opens one private card and tells its story."""

    speler: int
    kaart: Rugzaksoort
    tekst: str


@frozen
class HoorTrots:
    """The role that the listener heard in this player's story; None takes it back."""

    speler: int
    rol: Rol | None


@frozen
class WijsVoorwerp:
    """The role at which this player points now, with the object that came back; None takes it
    back."""

    speler: int
    rol: Rol | None


@frozen
class KiesBuitenvraag:
    """The question, by its id, to ask somebody outside."""

    vraag: str


TerugblikCommand = (
    KiesVorm
    | SpeelDoor
    | KiesMoment
    | LeenRol
    | NoemKracht
    | SpeelRugzak
    | HoorTrots
    | WijsVoorwerp
    | KiesBuitenvraag
)
