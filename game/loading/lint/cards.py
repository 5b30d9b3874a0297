"""Cards, questions and facts: short enough, even, open, and checked not too long ago."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.domain.openvraag import MEESTE_WOORDEN, STURENDE_WOORDEN, begint_open
from game.loading.lint.room import ROOM
from game.loading.lint.subject import Finding, Subject

QUESTIONS = ("dilemma.vragen", "tweeling.vraag")

LONGEST: tuple[tuple[str, str, int], ...] = (
    ("D111", "kaart.tekst", 30),
    ("D112", "kaart.kort", 8),
    *(("D122", field, MEESTE_WOORDEN) for field in QUESTIONS),
)
"""Code, field, and the most words it may have."""

UNEVEN = 4
"""A difference of more words than this between wint and riskeert shows at a glance."""

MONTHS = 12
"""A fact that nobody looked at for more months than this may no longer be one."""


def _lengths(subject: Subject) -> Iterator[Finding]:
    for code, field, most in LONGEST:
        for prose in subject.of(field):
            if len(prose.words) > most:
                yield prose.finding(code, aantal=len(prose.words), meest=most)


def _uneven(subject: Subject) -> Iterator[Finding]:
    wins, risks = subject.of("kaart.wint"), subject.of("kaart.riskeert")
    for wint, riskeert in zip(wins, risks, strict=True):
        pair = len(wint.words), len(riskeert.words)
        if abs(pair[0] - pair[1]) > UNEVEN:
            longest = wint if pair[0] > pair[1] else riskeert
            yield longest.finding("D113", wint=pair[0], riskeert=pair[1])


def _room(subject: Subject) -> Iterator[Finding]:
    for prose in subject.texts:
        most = ROOM[prose.field]
        if len(prose.text) > most:
            yield prose.finding("D114", aantal=len(prose.text), meest=most)


def _closed(subject: Subject) -> Iterator[Finding]:
    for prose in subject.of(*QUESTIONS):
        if not begint_open([word.low for word in prose.words]):
            yield prose.finding("D121")


def _steering(subject: Subject) -> Iterator[Finding]:
    for prose in subject.of(*QUESTIONS):
        for word in prose.words:
            if word.low in STURENDE_WOORDEN:
                yield prose.finding("D123", word, woord=word.text)


def _stale(subject: Subject) -> Iterator[Finding]:
    today = 12 * subject.today.year + subject.today.month
    for index, feit in enumerate(subject.dilemma.feiten):
        year, month = map(int, feit.stand.split("-"))
        if today - (12 * year + month) > MONTHS:
            yield Finding("D131", f"feiten[{index}].stand", values={"stand": feit.stand})


CARD_CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    _lengths,
    _uneven,
    _room,
    _closed,
    _steering,
    _stale,
)
