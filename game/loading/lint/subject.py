"""What a check looks at: a dilemma, its texts with their key paths, and the day of today."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from attrs import field, frozen

from game.domain.dilemma import (
    Dilemma,
    Feit,
    Kaart,
    Kijker,
    Rol,
    Samenspel,
    Sleutel,
    Tweeling,
    Verhaal,
    Wending,
)
from game.domain.kassabon import Kassabon
from game.domain.score import bereken, plannen

_WORD = re.compile(r"[^\W_](?:[\w'’./+-]*[^\W_])?")
_SENTENCE_END = re.compile(r"[.!?…]['’\"”)]*(?= [^a-zà-ÿ])")

NAMES = frozenset({"kijker.naam", "feit.bron"})
"""Fields that name somebody or something as it is called; nobody can say them more plainly."""

_TEXTS: Mapping[type, tuple[str, ...]] = {
    Dilemma: ("titel", "jij", "casus", "kort", "belangen", "vragen"),
    Feit: ("tekst", "bron"),
    Sleutel: ("waardoor",),
    Samenspel: ("waardoor",),
    Kaart: ("titel", "kort", "tekst", "wint", "riskeert", "gevolg"),
    Kijker: ("naam", "zegt", "leeft", "slikt", "haakt_af"),
    Verhaal: ("titel", "tekst"),
    Wending: ("aanloop", "tekst", "houdt", "breekt"),
    Tweeling: ("tekst", "vraag"),
}
"""The fields that are an author's own words, by class."""


@frozen
class Finding:
    """One thing to mend: its code, the key path, which word of the text, and the values."""

    code: str
    path: str
    word: int | None = None
    """The number of the word in the text, from 0; None for a whole value."""
    values: Mapping[str, str | int] = field(factory=dict, hash=False)


@frozen
class Word:
    """A word without the signs around it, the number of its place, and those signs."""

    text: str
    number: int
    before: str
    after: str

    @property
    def low(self) -> str:
        """The word in small letters."""
        return self.text.lower()


@frozen
class Prose:
    """One text of a dilemma, with its key path and its field (`kaart.tekst`)."""

    path: str
    field: str
    text: str

    @cached_property
    def sentences(self) -> tuple[tuple[Word, ...], ...]:
        """The words of each sentence."""
        sentences, first = [], 0
        for sentence in _SENTENCE_END.sub(r"\g<0>\n", self.text).split("\n"):
            parts = sentence.split()
            sentences.append(tuple(_words(parts, first)))
            first += len(parts)
        return tuple(filter(None, sentences))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words."""
        return tuple(word for sentence in self.sentences for word in sentence)

    def finding(self, code: str, word: Word | None = None, **values: str | int) -> Finding:
        """A finding about a word of this text, or about the text as a whole."""
        return Finding(code, self.path, word.number if word else 0, values)


@frozen
class Subject:
    """A dilemma as the checks see it; what several of them need is worked out once."""

    dilemma: Dilemma
    today: date

    @cached_property
    def texts(self) -> tuple[Prose, ...]:
        """Every text that an author wrote, in the order of the format."""
        return tuple(
            Prose(f"{path}.{name}".lstrip("."), f"{type(part).__name__.lower()}.{key}", text)
            for path, part in _parts(self.dilemma)
            for key in _TEXTS[type(part)]
            for name, text in _named(key, getattr(part, key))
        )

    @cached_property
    def prose(self) -> tuple[Prose, ...]:
        """The texts in which somebody tells something: all of them but the names."""
        return tuple(text for text in self.texts if text.field not in NAMES)

    @cached_property
    def bonnen(self) -> tuple[Kassabon, ...]:
        """The receipts of the twenty plans."""
        return tuple(bereken(self.dilemma, plan) for plan in plannen(self.dilemma))

    def of(self, *fields: str) -> Iterator[Prose]:
        """The texts of these fields; `kaart` stands for every field of a card."""
        for text in self.texts:
            if text.field in fields or text.field.partition(".")[0] in fields:
                yield text


def kaart_path(kaart: Kaart) -> str:
    """The key path of a fixed card."""
    return f"kaarten.{kaart.rol.value}[{int(kaart.code[1:]) - 1}]"


def _words(parts: list[str], first: int) -> Iterator[Word]:
    for number, part in enumerate(parts, start=first):
        if found := _WORD.search(part):
            yield Word(found[0], number, part[: found.start()], part[found.end() :])


def _named(key: str, value: str | tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if isinstance(value, tuple):
        yield from ((f"{key}[{index}]", text) for index, text in enumerate(value))
    elif value:
        yield key, value


def _parts(dilemma: Dilemma) -> Iterator[tuple[str, Any]]:
    """Every part of a dilemma that holds texts, with its key path."""
    yield "", dilemma
    yield from _numbered("feiten", dilemma.feiten)
    yield "sleutel", dilemma.sleutel
    yield from _numbered("samenspel", dilemma.samenspel)
    for rol in Rol:
        yield from ((kaart_path(kaart), kaart) for kaart in dilemma.hand(rol))
    yield from _numbered("kijkers", dilemma.kijkers)
    for band, verhaal in dilemma.uitkomsten.items():
        yield f"uitkomsten.{band.value}", verhaal
    yield "wending", dilemma.wending
    if dilemma.tweeling:
        yield "tweeling", dilemma.tweeling


def _numbered(key: str, parts: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    return ((f"{key}[{index}]", part) for index, part in enumerate(parts))
