"""What reads or plays less well in a dilemma that loads: warnings for its author, never errors.

Only `controleer` asks for them; the game never does. Each check is a small pure function in one
of the tables, from a `Subject` to findings; here findings get their place in the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from game.loading.bestand import lees_tekst
from game.loading.dilemma import Geladen
from game.loading.klachten import Klacht, Klachtenboek, Place, RefusedError
from game.loading.lint.cards import CARD_CHECKS
from game.loading.lint.fairness import FAIRNESS_CHECKS
from game.loading.lint.language import LANGUAGE_CHECKS
from game.loading.lint.places import place_of
from game.loading.lint.subject import Finding, Subject
from game.loading.tweetalig import NL

CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    *LANGUAGE_CHECKS,
    *CARD_CHECKS,
    *FAIRNESS_CHECKS,
)
"""Every check there is."""


def lint(geladen: Geladen, today: date) -> tuple[Klacht, ...]:
    """The warnings about the Dutch texts and parameters of a dilemma, in the order of its file."""
    if not geladen.goed:
        return ()
    boek = Klachtenboek(geladen.pad)
    subject, lines = Subject(geladen.dilemma[NL], today), _lines(geladen)
    for check in CHECKS:
        for finding in check(subject):
            boek.schrijf(finding.code, _place(geladen, lines, finding), **finding.values)
    return boek.klachten


def _lines(geladen: Geladen) -> list[str]:
    try:
        return lees_tekst(geladen.pad).split("\n")
    except RefusedError:  # the file went away since it was loaded
        return []


def _place(geladen: Geladen, lines: list[str], finding: Finding) -> Place:
    start = Place(*geladen.begin.get(finding.path, geladen.plaats(finding.path)))
    return start if finding.word is None else place_of(lines, start, finding.word)
