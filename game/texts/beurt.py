"""Who does what, in one sentence each; two players who share a hand take the plural."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.events import Speler
from game.texts.vertaler import Vertaler

Spelers = Sequence[Speler]


def bedient(t: Vertaler, spelers: Spelers) -> str:
    """Who operates this round."""
    return t.n("{naam} bedient", "{naam} bedienen", len(spelers), naam=t.namen(spelers))


def leest_voor(t: Vertaler, spelers: Spelers, naam: str = "") -> str:
    """Who reads aloud; `naam` is a shorter way to say who that is."""
    naam = naam or t.namen(spelers)
    return t.n("{naam} leest voor", "{naam} lezen voor", len(spelers), naam=naam)


def leest_straks(t: Vertaler, spelers: Spelers) -> str:
    """Who reads aloud in the next round."""
    return t.n(
        "Straks leest {naam} voor.",
        "Straks lezen {naam} voor.",
        len(spelers),
        naam=t.namen(spelers),
    )


def tikt_in(t: Vertaler, spelers: Spelers) -> str:
    """Who taps in what the table showed."""
    return t.n("{naam} tikt in", "{naam} tikken in", len(spelers), naam=t.namen(spelers))


def is_nu(t: Vertaler, spelers: Spelers) -> str:
    """Whose turn it is behind the screen."""
    return t.n("Nu is {naam}.", "Nu zijn {naam}.", len(spelers), naam=t.namen(spelers))


def begint(t: Vertaler, spelers: Spelers) -> str:
    """Who answers the question first."""
    return t.n(
        "Om de beurt. {naam} begint. Passen mag.",
        "Om de beurt. {naam} beginnen. Passen mag.",
        len(spelers),
        naam=t.namen(spelers),
    )


def stelt_voor(t: Vertaler, spelers: Spelers) -> str:
    """Who proposes a switch, and the question what goes out."""
    return t.n(
        "{naam} stelt iets voor. Welke kaart gaat eruit?",
        "{naam} stellen iets voor. Welke kaart gaat eruit?",
        len(spelers),
        naam=t.namen(spelers),
    )


def stelde_voor(t: Vertaler, spelers: Spelers, erin: str, uit: str) -> str:
    """Who proposed which switch."""
    return t.n(
        "{naam} stelde voor: ‘{erin}’ in plaats van ‘{uit}’.",
        "{naam} stelden voor: ‘{erin}’ in plaats van ‘{uit}’.",
        len(spelers),
        naam=t.namen(spelers),
        erin=erin,
        uit=uit,
    )
