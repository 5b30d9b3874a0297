"""A streekpakket: one file that puts a place's own names and figures in the texts of the deck.

It has no say over keys, roles or the numbers of the score: with it or without, a deck has the
same fingerprint. An error stops the whole file, and the deck plays on in its own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from game.loading.builder import Builder
from game.loading.events import Table
from game.loading.klachten import START, Klacht, Klachtenboek, Place, RefusedError
from game.loading.schema import FORMAAT
from game.loading.spec import Choice, Listing, Record, Slot, Text
from game.loading.tweetalig import EN, lees_boom

STREEK = "streek.yaml"
"""The name under which a folder of scenarios has a streekpakket of its own."""

LONGEST_WORDS = 120
MOST_WORDS = 300

_OTHERWISE = {"D033": "D076", "D039": "D076", "D040": "D076", "D037": "D077", "D038": "D070"}
"""Codes whose sentence speaks of a dilemma, and the code that speaks of a streekpakket."""


@frozen
class Vervanging:
    """Words that stand in a text, the words that come in their place, and where this is said."""

    van: str
    naar: str
    plaats: Place


@frozen
class Streek:
    """Everything that a streekpakket replaces, everywhere and in one dilemma, per language."""

    pad: Path
    naam: str
    overal: Mapping[str, tuple[Vervanging, ...]] = field(hash=False)
    """Language -> what is replaced in every dilemma."""
    dilemmas: Mapping[str, Mapping[str, tuple[Vervanging, ...]]] = field(hash=False)
    """Id of a dilemma -> language -> what is replaced there."""
    plaatsen: Mapping[str, Place] = field(hash=False)
    """Id of a dilemma -> where it is named."""

    def woorden(self, dilemma: str, taal: str) -> dict[str, Vervanging]:
        """What is replaced in a dilemma in that language, by the words that go.

        A name is the same in both languages, so English texts have what is said of the Dutch
        ones too; the English words and the dilemma's own words come first.
        """
        own = self.dilemmas.get(dilemma, {})
        talen = dict.fromkeys(("nl", taal))
        lists = (part.get(each, ()) for part in (self.overal, own) for each in talen)
        return {each.van: each for part in lists for each in part}


def laad_streek(path: Path | str) -> tuple[Streek | None, tuple[Klacht, ...]]:
    """The streekpakket in a file, or None after an error; and what is wrong with it."""
    path = Path(path)
    boek = Klachtenboek(path)
    builder = Builder(boek)
    try:
        tree = lees_boom(path.absolute(), boek)
        values = builder.read(_schema(tree), tree)
    except RefusedError as refused:
        code = _OTHERWISE.get(refused.code, refused.code)
        named = refused.values if code in ("D070", refused.code) else {}
        boek.schrijf(code, refused.place, **named)
        values = {}
    streek = None if boek.fout else _made(path, values, builder)
    if streek:
        _twice(streek, boek)
    return (None if boek.fout else streek), boek.klachten


def _schema(tree: Table) -> Record:
    """What may stand in the file; which dilemmas there are is not known here."""
    words = {"van": Slot(Text(LONGEST_WORDS)), "naar": Slot(Text(LONGEST_WORDS))}
    english = Record(EN, words, dict)
    part = Record("vervanging", {**words, EN: Slot(english, required=False)}, dict)
    each = Slot(Listing(part, 0, MOST_WORDS), required=False)
    named = dict.fromkeys(_named(tree), each)
    return Record(
        "streekpakket",
        {
            "formaat": Slot(Choice({str(FORMAAT): FORMAAT}, code="D020")),
            "naam": Slot(Text(LONGEST_WORDS)),
            "overal": each,
            "dilemmas": Slot(Record("dilemmas", named, dict), required=False),
        },
        dict,
    )


def _named(tree: Table) -> Iterator[str]:
    for key, value in tree.entries:
        if key.text == "dilemmas" and isinstance(value, Table):
            yield from (each.text for each, _ in value.entries)


def _made(path: Path, values: dict[str, Any], builder: Builder) -> Streek:
    dilemmas = values.get("dilemmas", {})
    return Streek(
        path,
        values["naam"],
        _per_taal(values.get("overal", []), "overal", builder),
        {id_: _per_taal(part, f"dilemmas.{id_}", builder) for id_, part in dilemmas.items()},
        {id_: builder.keys[f"dilemmas.{id_}"] for id_ in dilemmas},
    )


def _per_taal(
    values: list[dict[str, Any]], path: str, builder: Builder
) -> dict[str, tuple[Vervanging, ...]]:
    def made(each: dict[str, Any], where: str) -> Vervanging:
        return Vervanging(each["van"], each["naar"], builder.values.get(f"{where}.van", START))

    dutch = [made(each, f"{path}[{at}]") for at, each in enumerate(values)]
    english = [made(each[EN], f"{path}[{at}].{EN}") for at, each in enumerate(values) if EN in each]
    return {"nl": tuple(dutch), EN: tuple(english)}


def _twice(streek: Streek, boek: Klachtenboek) -> None:
    """Complain about words that one list replaces twice."""
    for part in (streek.overal, *streek.dilemmas.values()):
        for vervangingen in part.values():
            seen: dict[str, int] = {}
            for each in vervangingen:
                if each.van in seen:
                    boek.schrijf("D075", each.plaats, woord=each.van, regel=seen[each.van])
                seen.setdefault(each.van, each.plaats.line)
