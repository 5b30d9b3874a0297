"""The schema of a scenario file as data, derived from the attrs classes of the domain.

A field of a class is a key in the file; its type says what the key holds. What a class cannot
say (how long a list may be, which words a portrait knows) stands in the tables here.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any

import attrs

from game.domain.dilemma import (
    Band,
    Dilemma,
    Drietal,
    Feit,
    Kaart,
    Kijker,
    Rol,
    Samenspel,
    Tweeling,
    Uitkomst,
    Verhaal,
    Wending,
)
from game.loading.spec import Choice, Exact, Listing, Record, Slot, Spec, Text, Whole, Written

FORMAAT = 1


def _choice(*words: str) -> Choice:
    return Choice({word: word for word in words})


def _enum(kind: type[Enum]) -> Choice:
    return Choice({member.value: member for member in kind})


def _amounts(name: str, each: Spec) -> Record:
    slots = {uitkomst.value: Slot(each) for uitkomst in Uitkomst}
    return Record(name, slots, lambda values: Drietal(**values))


def _record(name: str, slots: Mapping[str, Slot]) -> Record:
    return Record(name, slots, lambda values: values)


PORTRET: Mapping[str, tuple[str, ...]] = {
    "leeftijd": ("jong", "midden", "oud"),
    "huid": ("licht", "midden", "getint", "donker"),
    "haar": ("kort", "lang", "knot", "krullen", "kaal", "hoofddoek"),
    "haarkleur": ("zwart", "bruin", "blond", "rood", "grijs"),
    "bril": ("geen", "rond"),
    "baard": ("geen", "baard", "snor"),
    "kleding": ("rood", "blauw", "groen", "oker", "paars", "grijs"),
}
"""What a drawn portrait knows, and the words for it."""

GEVOELIG = ("overlijden", "bedreiging", "discriminatie", "schulden", "ziekte", "geweld")
"""Content notes that a table can leave out."""

_MADE = {Kaart: ("code", "rol"), Dilemma: ("thema", "naam")}
"""Fields that follow from the place in the file or the folder."""


def _kaarten() -> Record:
    card = Record("kaart", _slots(Kaart), lambda values: values)
    hands = {rol.value: Slot(Listing(card, 2, 2)) for rol in Rol}
    return Record("kaarten", hands, _deal)


def _deal(hands: dict[str, tuple[dict[str, Any], ...]]) -> tuple[Kaart, ...]:
    return tuple(
        Kaart(code=f"{rol.letter}{number}", rol=rol, **texts)
        for rol in Rol
        for number, texts in enumerate(hands[rol.value], start=1)
    )


_SPECIAL: Mapping[tuple[type, str], Callable[[], Spec]] = {
    (Dilemma, "lat"): lambda: _amounts("lat", Whole(0, 8)),
    (Dilemma, "kaarten"): _kaarten,
    (Dilemma, "vragen"): lambda: Listing(Text(), 2),
    (Dilemma, "uitkomsten"): lambda: _keyed_by("uitkomsten", Band, record_of(Verhaal)),
    (Dilemma, "gevoelig"): lambda: Listing(_choice(*GEVOELIG)),
    (Dilemma, "samenspel"): lambda: Listing(record_of(Samenspel), 0, 3),
    (Dilemma, "beeld"): lambda: Written(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}\.svg", "D023"),
    (Feit, "stand"): lambda: Written(r"(19|20)[0-9]{2}-(0[1-9]|1[0-2])", "D018"),
    (Kijker, "weegt"): lambda: _amounts("weegt", Exact()),
    (Kijker, "portret"): lambda: _record(
        "portret", {key: Slot(_choice(*words), False) for key, words in PORTRET.items()}
    ),
    (Samenspel, "effect"): lambda: Choice({"1": 1, "-1": -1}),
    (Tweeling, "na"): lambda: Written(r"[^\s/]+/[^\s/]+", "D067"),
    (Wending, "drempel"): lambda: Whole(3, 6),
}


def record_of(cls: type[attrs.AttrsInstance]) -> Record:
    """The keys that a class asks for."""
    return Record(cls.__name__.lower(), _slots(cls), lambda values: cls(**values))


@cache
def _slots(cls: type[attrs.AttrsInstance]) -> Mapping[str, Slot]:
    hints = typing.get_type_hints(cls)
    return {
        each.name: Slot(
            _spec_of_field(cls, each, hints[each.name]), required=each.default is attrs.NOTHING
        )
        for each in attrs.fields(cls)
        if each.name not in _MADE.get(cls, ())
    }


def _spec_of_field(cls: type[attrs.AttrsInstance], each: attrs.Attribute[Any], hint: Any) -> Spec:
    """What a field holds: by the table, by what it says of itself (`vorm`, `van`), by its type."""
    if (cls, each.name) in _SPECIAL:
        return _SPECIAL[cls, each.name]()
    if "vorm" in each.metadata:
        return Written(each.metadata["vorm"], "D081")
    if "van" in each.metadata:
        return Whole(each.metadata["van"], each.metadata["tot"])
    return _spec_of(hint)


def _spec_of(hint: Any) -> Spec:
    """What a type hint of the domain means in a file; TypeError for one without a meaning."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint is str:
        return Text()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _enum(hint)
    if isinstance(hint, type) and attrs.has(hint):
        return record_of(hint)
    if origin is types.UnionType and type(None) in args:
        return _spec_of(next(arg for arg in args if arg is not type(None)))
    if origin is tuple and args[-1] is Ellipsis:
        return Listing(_spec_of(args[0]))
    if origin is tuple and len(set(args)) == 1:
        return Listing(_spec_of(args[0]), len(args), len(args))
    raise TypeError(f"no place in a scenario file for {hint}")


def _keyed_by(name: str, kind: type[Enum], spec: Spec) -> Record:
    return Record(
        name,
        {member.value: Slot(spec) for member in kind},
        lambda values: {member: values[member.value] for member in kind},
    )


def dilemma_schema(thema: str, naam: str) -> Record:
    """The schema of a Dutch scenario file of that theme and name."""
    slots = {"formaat": Slot(Choice({str(FORMAAT): FORMAAT}, code="D020")), **_slots(Dilemma)}

    def make(values: dict[str, Any]) -> Dilemma:
        return Dilemma(
            thema=thema, naam=naam, **{k: v for k, v in values.items() if k != "formaat"}
        )

    return Record("dilemma", slots, make)
