"""The shape of every exercise: content and a beginning make a Stand, a zet makes the next one.

An exercise is four functions and two classes. `rules.py` in its folder holds the classes (what a
trainer can add, and where the player stands) and what may happen; it is as pure as the domain.
`screen.py` says what stands on the sheet. How a sheet is drawn, typed, clicked, printed, saved and
taken back is the same for all, and is told elsewhere, once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from attrs import field, frozen

from game.domain.aandenken import Aandenken
from game.domain.dilemma import Dilemma
from game.domain.oefenboek import Oefenboek
from game.oefeningen.blad import Blad, Zet
from game.texts.vertaler import Vertaler

Stuk = TypeVar("Stuk")
Stand = TypeVar("Stand")


@frozen
class Inhoud(Generic[Stuk]):
    """What an exercise is done with: its own pieces, and the dilemmas of the deck by id."""

    stukken: tuple[Stuk, ...] = ()
    dilemmas: Mapping[str, Dilemma] = field(factory=dict, hash=False)


@frozen
class Opzet:
    """Who does it, with which chance, on which day, and what they practised before."""

    namen: tuple[str, ...] = ("",)
    """One for somebody alone; an empty name is allowed."""
    seed: int = 0
    dag: str = ""
    """Today, as YYYY-MM-DD."""
    boek: Oefenboek = field(factory=Oefenboek)
    """Of the profiel that is open; empty without one."""
    dilemma: str = ""
    """The case to do it with, where the player asked for one."""


def zonder_oogst(stand: object, opzet: Opzet) -> Oefenboek:  # noqa: ARG001 - one shape for all
    """An exercise that leaves nothing in a profiel."""
    return opzet.boek


def zonder_aandenken(stand: object) -> Aandenken | None:  # noqa: ARG001 - one shape for all
    """An exercise of which nothing comes back at the end of a session."""
    return None


def keurt_alles(stuk: object) -> tuple[str, str] | None:  # noqa: ARG001 - one shape for all
    """Nothing to ask of a piece beyond what its class asks."""
    return None


def bewaart_alles(stand: object) -> bool:  # noqa: ARG001 - one shape for all
    """Nothing in it is so private that the disk may not have it."""
    return True


@frozen
class Oefening(Generic[Stuk, Stand]):
    """One exercise: its name, its words for a list, its classes and its rules."""

    naam: str
    """The folder, the content file, and the key of the list in that file."""
    titel: str
    """In the source language, marked with N_."""
    zin: str
    """What you do in it, in one short sentence; in the source language, marked with N_."""
    minuten: int
    stand: type[Stand]
    """What is saved; an attrs class that cattrs can write and read."""
    begin: Callable[[Inhoud[Stuk], Opzet], Stand]
    """Raises Geweigerd when it cannot begin with this."""
    doe: Callable[[Inhoud[Stuk], Stand, Zet], Stand]
    """The next Stand; raises Geweigerd with a reason, and then nothing happened."""
    klaar: Callable[[Stand], bool]
    """Whether the last sheet has been left: then it is over."""
    blad: Callable[[Vertaler, Inhoud[Stuk], Stand], Blad]
    """What stands on the sheet now; every zet on it that can be chosen is granted by `doe`."""
    stuk: type[Stuk] | None = None
    """What stands in the content file, as an attrs class; None without a content file."""
    minst: int = 1
    """So many pieces it takes at least, out of all folders together."""
    keur: Callable[[Stuk], tuple[str, str] | None] = keurt_alles
    """What is wrong with a piece beyond its class: the key and the code of the complaint."""
    oogst: Callable[[Stand, Opzet], Oefenboek] = zonder_oogst
    """The book with this exercise in it."""
    aandenken: Callable[[Stand], Aandenken | None] = zonder_aandenken
    bewaart: Callable[[Stand], bool] = bewaart_alles
    """Whether this Stand may be put on disk."""
