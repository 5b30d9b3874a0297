"""The sheet of an exercise: what is shown and what can be chosen, the same for every face.

The window lays the card at the left and the rest beside it (targets 10 and 11); the terminal
prints it from top to bottom. Words are in the language of the player already.
"""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Kijker, Oordeel, Rol


@frozen
class Kies:
    """Choose what has this id."""

    keuze: str


@frozen
class Schrijf:
    """Confirm what was typed in a field; empty text takes back what stood there."""

    veld: str
    tekst: str


@frozen
class Verder:
    """On to the next sheet."""


Zet = Kies | Schrijf | Verder


@frozen
class Regel:
    """A line of what a choice brought, or of anything else to read; a role gives its emblem."""

    tekst: str
    kop: str = ""
    """A word or two before it, bold."""
    rol: Rol | None = None


@frozen
class Vel:
    """The card that it is about."""

    titel: str = ""
    tekst: str = ""
    citaat: str = ""
    """Said by somebody: in quotes, large, italic."""
    beeld: str = ""
    """A drawing under `assets`, with its folder: voorwerpen/koffiekan.svg."""
    kijker: Kijker | None = None
    """Whose face stands beside the quote."""
    oordeel: Oordeel | None = None
    """The mood of that face."""
    rol: Rol | None = None
    """The emblem beside the quote, when a role speaks."""
    regels: tuple[Regel, ...] = ()


@frozen
class Naam:
    """A name that lies somewhere; choosing it is `keuze`, empty when it cannot be chosen."""

    naam: str
    keuze: str = ""


@frozen
class Keuze:
    """One thing that can be chosen; its key is its number, or `toets`."""

    id: str
    label: str
    sub: str = ""
    rol: Rol | None = None
    """The emblem and colour of a role."""
    gekozen: bool = False
    kan: bool = True
    eigen: bool = False
    """Drawn with a dashed edge: a place for something of their own."""
    namen: tuple[Naam, ...] = ()
    """Who lies on it."""
    toets: str = ""


@frozen
class Veld:
    """A field to type in. Confirming it is `Schrijf(naam, ...)`."""

    naam: str
    hint: str
    """What stands in it while it is empty, and what the letter board asks."""
    tekst: str = ""
    langst: int = 280


@frozen
class Knop:
    """A button beside the primary one, with its own key."""

    label: str
    zet: Zet
    toets: str
    kan: bool = True


@frozen
class Blad:
    """One sheet. The primary button is Enter, and means `Verder`."""

    titel: str
    """What is asked: the largest words on the sheet."""
    stap: str = ""
    """Where we are: Voorwerp 1 van 3."""
    uitleg: str = ""
    vel: Vel | None = None
    keuzes: tuple[Keuze, ...] = ()
    naast: bool = False
    """Choices beside each other along the bottom (11) instead of below each other (10)."""
    regels: tuple[Regel, ...] = ()
    """What comes below the question: what a choice brought, what was laid so far."""
    veld: Veld | None = None
    verder: str = ""
    """The words on the primary button; without words there is none."""
    kan_verder: bool = True
    knoppen: tuple[Knop, ...] = ()
    rol: Rol | None = None
    """The role in which the player looks now: its emblem stands before the title (10)."""
