"""What a screen wishes of who looks after profielen, exercises and phones; none of it is a rule.

Beside the wishes stand the sheets on which a screen sees what they look after.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import frozen

from game.domain.commands import BeginSessie
from game.domain.profiel import Profiel

if TYPE_CHECKING:
    from game.oefeningen.blad import Blad
    from game.oefeningen.blad import Zet as Oefenzet


@frozen
class BewaarProfiel:
    """Keep a profiel as it is now; a disk that will not have it stops nothing."""

    profiel: Profiel
    klaar: str = ""
    """What to say once it is kept, in the source language; nothing when empty."""


@frozen
class OntsluitProfiel:
    """Open the profiel with that id, for who says that it is theirs; then grant `dan` of it."""

    profiel: str
    dan: Callable[[Profiel], Any]


@frozen
class NieuwProfiel:
    """Make a profiel, the name may be empty; then grant `dan` of it."""

    naam: str
    dan: Callable[[Profiel], Any]


@frozen
class VergeetProfiel:
    """Throw a profiel away for good, with a receipt."""

    profiel: Profiel


Profielwens = BewaarProfiel | OntsluitProfiel | NieuwProfiel | VergeetProfiel


@frozen
class BeginOefening:
    """Begin an exercise, with these people; `daarna` is the session that follows on it.

    One that was begun before is not overwritten unasked, unless it says `opnieuw`.
    """

    naam: str
    namen: tuple[str, ...] = ("",)
    profiel: str = ""
    """The id of the profiel that is open with it, if any."""
    dilemma: str = ""
    daarna: BeginSessie | None = None
    opnieuw: bool = False
    """Whether what was begun before may go."""


@frozen
class HervatOefening:
    """Go on with the exercise of that name, or without one with what was left last."""

    naam: str = ""
    profiel: str = ""
    """The id of the profiel it was begun with, if any; it goes with a name."""
    daarna: BeginSessie | None = None
    """The session that follows on it now, if the same people asked for one."""


@frozen
class VergeetOefening:
    """Throw away the exercise that was left last."""

    naam: str


@frozen
class Oefen:
    """A zet in the exercise at hand."""

    zet: Oefenzet


@frozen
class OefenTerug:
    """Take the last zet of the exercise back."""


@frozen
class StopOefening:
    """Leave the exercise; what was done can be gone on with."""


Oefenwens = BeginOefening | HervatOefening | VergeetOefening | Oefen | OefenTerug | StopOefening


@frozen
class Oefenblad:
    """The exercise at hand, for the screen that draws it."""

    titel: str
    blad: Blad
    kan_terug: bool


@frozen
class OpenKamer:
    """Let phones into the lesson from now on."""


@frozen
class SluitKamer:
    """Listen to no phone any more; seats are kept."""


@frozen
class AnderAdres:
    """Show another address of this machine."""


Kamerwens = OpenKamer | SluitKamer | AnderAdres

Beheerwens = Profielwens | Oefenwens | Kamerwens
"""What is for none of the rules, but for who looks after profielen, exercises or phones."""


@frozen
class Kamerblad:
    """The room of the phones while it is open, for the screens that show it."""

    adres: str
    """Where phones find the page, as it is typed."""
    adressen: int
    """How many addresses this machine has."""
    code: str
    docentcode: str
    qr: tuple[tuple[bool, ...], ...]
    """The QR of the address with its key, row by row; True is dark."""
    check: tuple[str, ...]
    """Whether phones reach this machine, and what to do when they do not."""
