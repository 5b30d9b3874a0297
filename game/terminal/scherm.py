"""A screen of text as a value: what is said, what can be answered, and what an answer wishes.

Every phase is a function from a view to a `Scherm`; nothing here prints or reads. A question that
belongs to another one (which card goes out, what does it cost) is a `Vraag` that is asked on top
of it and forgotten when a command is granted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum, auto
from typing import Generic, TypeVar

from attrs import frozen

from game.domain.commands import Command, MaakOngedaan
from game.domain.views import View
from game.texts.vertaler import Vertaler

ENTER = ""
"""The key of the answer that Enter alone gives."""

W_co = TypeVar("W_co", covariant=True)


@frozen
class Keus(Generic[W_co]):
    """One answer: the key to type, what it is called, and what it wishes."""

    toets: str
    label: str
    wens: W_co
    ook: str = ""
    """Another key that means the same, for who remembers it."""


@frozen
class Scherm(Generic[W_co]):
    """What is said and what can be answered."""

    regels: tuple[str, ...]
    """Paragraphs; an empty one is a blank line."""
    keuzes: tuple[Keus[W_co], ...] = ()
    tekst: Callable[[str], W_co] | None = None
    """What typed text wishes, where text may be typed."""
    kort: tuple[str, ...] | None = None
    """What is said when the same question comes back; without it everything is said again."""
    letterlijk: bool = False
    """Whether every typed letter is text, also `q` and `?`: a name can be one letter."""
    weg: bool = False
    """Whether what stands above has to scroll out of sight first."""


class Algemeen(Enum):
    """What can be asked anywhere."""

    MENU = auto()
    TAAL = auto()
    STOP = auto()


@frozen
class Naar:
    """Ask another question on top of this one."""

    vraag: Vraag


@frozen
class Terug:
    """Back to the question below."""


@frozen
class Na:
    """Grant the command, if any; then the phase's own question, or `vraag` on top of it."""

    command: Command | None = None
    vraag: Vraag | None = None


@frozen
class Zeg:
    """Say something and ask again."""

    tekst: str


@frozen
class KiesProfiel:
    """Ask who opens an own profiel."""


@frozen
class NeemProfiel:
    """Open a profiel for a player; without an id a new one, with the player's name on it."""

    speler: int
    profiel: str = ""


@frozen
class KiesRugzak:
    """Ask which card out of the rugzak this player opens."""

    speler: int


@frozen
class MaakVerslag:
    """Make the report, with a page of each of these players."""

    akkoord: frozenset[int]


@frozen
class MaakBriefje:
    """Make a sheet with this question for somebody outside."""

    vraag: str


@frozen
class Vergeet:
    """Delete this session for good."""


Papierwens = MaakVerslag | MaakBriefje | Vergeet
Profielwens = KiesProfiel | NeemProfiel | KiesRugzak
Wens = Command | Naar | Terug | Na | Zeg | Profielwens | Papierwens | Algemeen
"""What an answer can wish within a session."""

Vraag = Callable[[View, Vertaler], Scherm[Wens]]
"""A question of a session: from a view to what is said."""


def genummerd(paren: Iterable[tuple[str, W_co]]) -> tuple[Keus[W_co], ...]:
    """Answers with the keys 1, 2, 3 and on."""
    return tuple(Keus(str(n), label, wens) for n, (label, wens) in enumerate(paren, start=1))


def terug(t: Vertaler, label: str = "") -> Keus[Wens]:
    """The answer that goes one question back."""
    return Keus("b", label or t("Terug"), Terug())


def ongedaan(view: View, t: Vertaler) -> tuple[Keus[Wens], ...]:
    """The answer that takes the last thing back, where there is one."""
    mag = view.kan_ongedaan and MaakOngedaan in view.toegestaan
    return (Keus("t", t("Ongedaan"), MaakOngedaan()),) if mag else ()


def stukken(*delen: Sequence[str]) -> tuple[str, ...]:
    """The parts below each other with a blank line between; empty ones leave no gap."""
    gevuld = [deel for deel in delen if deel]
    return tuple(regel for deel in gevuld for regel in ("", *deel))[1:]
