"""A deck in the words of a streekpakket: every text of every dilemma, and nothing but texts.

What a text is, the schema says: what a translation translates is what may be replaced.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs
from attrs import define, field, frozen

from game.domain.dilemma import (
    Dilemma,
    Feit,
    Kaart,
    Kijker,
    Samenspel,
    Sleutel,
    Verhaal,
    Wending,
)
from game.loading.dilemma import Geladen
from game.loading.klachten import Klacht, Klachtenboek
from game.loading.scalars import guess
from game.loading.schema import record_of
from game.loading.spec import LONGEST_TEXT, Listing, Spec, Text
from game.loading.streek import Streek, Vervanging
from game.loading.tweetalig import EN, NL, TALEN
from game.loading.vervangen import Vervanger

GROEI = 30
"""So many characters, or a quarter, a text may grow; cards and screens were laid out for it."""

NERGENS = {NL: "D072", EN: "D073"}

_MET_TEKST = (Dilemma, Feit, Kaart, Kijker, Samenspel, Sleutel, Verhaal, Wending)


@frozen
class InStreek:
    """A deck's dilemmas in the words of a streekpakket, and what of it found no place."""

    geladen: Mapping[str, Geladen] = field(hash=False)
    klachten: tuple[Klacht, ...] = field(hash=False)


def leg_streek(streek: Streek, geladen: Mapping[str, Geladen]) -> InStreek:
    """Every dilemma with the words of the streekpakket in its texts."""
    boek, gezien = Klachtenboek(streek.pad), _Gezien()
    changed = {id_: _in_streek(streek, each, boek, gezien) for id_, each in geladen.items()}
    for id_, place in streek.plaatsen.items():
        if id_ not in geladen:
            boek.schrijf("D071", place, sleutel=id_, **guess(id_, geladen))
    for code, each in gezien.nergens(streek, geladen):
        boek.schrijf(code, each.plaats, woord=each.van)
    return InStreek(changed, boek.klachten)


def met_teksten(part: Any, say: Callable[[str], str]) -> Any:
    """The same part of a dilemma with every text in it said anew; nothing else is touched."""
    if isinstance(part, tuple):
        return tuple(met_teksten(each, say) for each in part)
    if isinstance(part, Mapping):
        return {key: met_teksten(each, say) for key, each in part.items()}
    if not isinstance(part, _MET_TEKST):
        return part
    slots = record_of(type(part)).slots
    said = {name: _said(slot.spec, getattr(part, name), say) for name, slot in slots.items()}
    return attrs.evolve(part, **said)


def _said(spec: Spec, value: Any, say: Callable[[str], str]) -> Any:
    if isinstance(spec, Text):
        return say(value)
    if isinstance(spec, Listing) and isinstance(spec.part, Text):
        return tuple(map(say, value))
    return met_teksten(value, say)


def _in_streek(streek: Streek, geladen: Geladen, boek: Klachtenboek, gezien: _Gezien) -> Geladen:
    dilemma = {}
    for taal in TALEN:
        zegger = _Zegger(geladen.id, streek.woorden(geladen.id, taal), boek)
        dilemma[taal] = met_teksten(geladen.dilemma[taal], zegger.zeg)
        gezien.woorden.update((geladen.id, taal, van) for van in zegger.gezien)
    return attrs.evolve(geladen, dilemma=dilemma)


@define
class _Zegger:
    """Says the texts of one dilemma in one language anew, and remembers which words it saw."""

    id: str
    woorden: Mapping[str, Vervanging]
    boek: Klachtenboek
    gezien: set[str] = field(factory=set)
    _vervang: Vervanger = field(init=False)

    @_vervang.default
    def _maak(self) -> Vervanger:
        return Vervanger({van: each.naar for van, each in self.woorden.items()})

    def zeg(self, tekst: str) -> str:
        """The text in the words of the streekpakket; its own words when it would be too long."""
        self.gezien |= self._vervang.staat_in(tekst)
        nieuw = self._vervang(tekst)
        meest = max(len(tekst), min(LONGEST_TEXT, len(tekst) + max(GROEI, len(tekst) // 4)))
        if len(nieuw.tekst) <= meest:
            return nieuw.tekst
        for van in nieuw.gedaan:
            each = self.woorden[van]
            if len(each.naar) > len(van):
                aantal = len(nieuw.tekst)
                self.boek.schrijf("D074", each.plaats, id=self.id, aantal=aantal, meest=meest)
        return tekst


@define
class _Gezien:
    """Which words of the streekpakket stand in which dilemma."""

    woorden: set[tuple[str, str, str]] = field(factory=set)
    """Id of the dilemma, language and words."""

    def nergens(
        self, streek: Streek, geladen: Mapping[str, Geladen]
    ) -> list[tuple[str, Vervanging]]:
        """What is replaced nowhere, with the code that says so."""
        lists = [(tuple(geladen), streek.overal)]
        lists += [((id_,), part) for id_, part in streek.dilemmas.items() if id_ in geladen]
        return [
            (NERGENS[taal], each)
            for ids, part in lists
            for taal in TALEN
            for each in part[taal]
            if not any((id_, taal, each.van) in self.woorden for id_ in ids)
        ]
