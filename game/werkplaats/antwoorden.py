"""The questions of `nieuw`: what is asked, and what an answer has to be.

An answer that will not do gets one sentence that says what would; it never raises anything else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from attrs import frozen

from game.domain.dilemma import Laag, Uitkomst
from game.loading.bestand import UNFIT
from game.loading.lint.language import LONGEST_CASUS
from game.loading.lint.room import ROOM

KIJKERS = 4
LANGSTE_THEMA = 40

_T = TypeVar("_T")


class Onbruikbaar(Exception):
    """An answer that will not do; the message is one Dutch sentence for whoever gave it."""


@frozen
class Vraag(Generic[_T]):
    """One question: what is asked, and the value of an answer."""

    vraag: str
    lees: Callable[[str], _T]
    """The value of an answer; raises Onbruikbaar."""
    anders: str = ""
    """The answer of whoever only presses Enter."""
    regels: bool = False
    """Whether the answer may take several lines, up to an empty one."""


def tekst(hoogstens: int) -> Callable[[str], str]:
    """What reads an answer as one line of text of at most so many characters."""

    def lees(antwoord: str) -> str:
        if UNFIT.search(antwoord):
            raise Onbruikbaar("Hierin staat een teken dat niemand kan zien; typ het opnieuw.")
        lijn = " ".join(antwoord.split())
        if not lijn:
            raise Onbruikbaar("Hier hoort een antwoord; leeg kan niet.")
        if len(lijn) > hoogstens:
            raise Onbruikbaar(f"Dit telt {len(lijn)} tekens; er passen er {hoogstens}.")
        return lijn

    return lees


def casus(antwoord: str) -> str:
    """The case as one line of at most eighty words."""
    lijn = tekst(ROOM["dilemma.casus"])(antwoord)
    if (woorden := len(lijn.split())) > LONGEST_CASUS:
        raise Onbruikbaar(
            f"Dit telt {woorden} woorden; een casus heeft er hoogstens {LONGEST_CASUS}."
        )
    return lijn


def map_naam(antwoord: str) -> str:
    """A theme as the name of its folder: small letters, digits and hyphens."""
    naam = kaal(tekst(LANGSTE_THEMA)(antwoord))
    if not naam:
        raise Onbruikbaar("Een thema heeft minstens één letter of cijfer.")
    return naam


def kaal(naam: str) -> str:
    """A name as every disk can have it: small letters a-z, digits and hyphens; maybe empty."""
    letters = unicodedata.normalize("NFKD", naam.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")


def volgorde(antwoord: str) -> tuple[Uitkomst, ...]:
    """The three outcomes in the order that somebody wrote them; the last may be left out."""
    woorden = [woord for woord in re.split(r"[\W\d_]+", antwoord.lower()) if woord]
    gekozen = tuple(dict.fromkeys(_uitkomst(w) for w in woorden if w not in ("en", "dan")))
    rest = tuple(uitkomst for uitkomst in Uitkomst if uitkomst not in gekozen)
    if len(rest) > 1:
        raise Onbruikbaar(f"Noem ze alle drie, op volgorde: {_KEUZE}.")
    return gekozen + rest


_KEUZE = ", ".join(uitkomst.value for uitkomst in Uitkomst)


def _uitkomst(woord: str) -> Uitkomst:
    passend = [each for each in Uitkomst if len(woord) > 2 and each.value.startswith(woord)]
    if len(passend) != 1:
        raise Onbruikbaar(f"'{woord[:20]}' ken ik niet; kies uit {_KEUZE}.")
    return passend[0]


def laag(antwoord: str) -> str:
    """One of the layers of government."""
    woord = antwoord.strip().lower()
    if woord not in {laag.value for laag in Laag}:
        keuze = ", ".join(laag.value for laag in Laag)
        raise Onbruikbaar(f"'{woord[:20]}' ken ik niet; kies uit {keuze}.")
    return woord


VRAGEN: Mapping[str, Vraag[str]] = {
    "thema": Vraag("Bij welk thema hoort de zaak? Bijvoorbeeld: zorg", map_naam),
    "titel": Vraag("Hoe heet de zaak?", tekst(ROOM["dilemma.titel"])),
    "casus": Vraag(
        "Wat is er aan de hand? Vertel het in een paar zinnen, en sluit af met een lege regel.",
        casus,
        regels=True,
    ),
    "jij": Vraag(
        "Wie zijn de spelers in deze zaak?", tekst(ROOM["dilemma.jij"]), "Jullie beslissen dit."
    ),
}
"""What is asked first, by the name of its option."""

KIJKERVRAGEN: tuple[Vraag[str], ...] = tuple(
    Vraag(vraag, tekst(ROOM["kijker.naam"]), anders)
    for vraag, anders in (
        ("Wie let er vooral op dat de regels voor iedereen gelden?", "De collega"),
        ("Wie wil er vooral dat het snel af is?", "De aanvrager"),
        ("Wie wil er vooral gehoord worden?", "De buurt"),
        ("Wie moet er nog meer mee verder?", "De wethouder"),
    )
)
"""The four who have to live with the plan, in the order of the file."""

VOLGORDE: Vraag[tuple[Uitkomst, ...]] = Vraag(
    "Wat vraagt deze zaak het meest, en wat daarna? Zet recht, resultaat en relatie op volgorde.",
    volgorde,
)
