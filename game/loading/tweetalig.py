"""A Dutch file with its English sibling -> the readable values of both, and what is wrong.

An error in the Dutch file stops it. A missing or broken English text does not: the Dutch text
stands in its place, and a complaint says so.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from game.loading.bestand import lees_tekst
from game.loading.builder import ABSENT, Builder, assemble
from game.loading.events import Table, read_tree
from game.loading.klachten import Klacht, Klachtenboek, Place, RefusedError
from game.loading.spec import Record, Spec
from game.loading.vertaling import overlay, texts_only

NL, EN = "nl", "en"
TALEN = (NL, EN)
GONE = "D030"
NO_FILE = frozenset({GONE, "D032", "D065"})
SUFFIX = ".yaml"
ENGLISH_SUFFIX = f".{EN}{SUFFIX}"


@frozen
class Gelezen:
    """What came out of a file and its sibling: a value per language (none after an error)."""

    pad: Path
    in_taal: Mapping[str, Any] = field(hash=False)
    waarden: Mapping[str, Any] = field(hash=False)
    """What could be read of the Dutch file, also when there is an error in it."""
    klachten: tuple[Klacht, ...] = field(hash=False)
    plaatsen: Mapping[str, Place] = field(hash=False, repr=False)
    """Key path -> the place of its key."""
    begin: Mapping[str, Place] = field(hash=False, repr=False)
    """Key path -> the place of what stands behind the key."""


def lees_tweetalig(
    path: Path, spec: Record, controle: Callable[[dict[str, Any], Builder], None]
) -> Gelezen:
    """Read both files; never raises for what is in them or for a file that is not there."""
    path = nederlands(path)
    boek, engels = Klachtenboek(path), Klachtenboek(_engels(path), vertaling=True)
    builder = Builder(boek)
    values = _lees_nederlands(path, spec, builder, boek)
    if values:
        controle(values, builder)
    # Without a Dutch file there is nothing to translate: one complaint is enough.
    gone = any(klacht.code in NO_FILE for klacht in boek.klachten)
    english = ABSENT if gone else _lees_engels(engels, texts_only(spec, values or None))
    return Gelezen(
        path,
        {} if boek.fout else _beide(spec, values, english),
        values,
        (*boek.klachten, *engels.klachten),
        builder.keys,
        builder.values,
    )


def nederlands(path: Path) -> Path:
    """The Dutch file, also when somebody names its English sibling."""
    if path.name.endswith(ENGLISH_SUFFIX):
        return path.with_name(path.name.removesuffix(ENGLISH_SUFFIX) + SUFFIX)
    return path


def lees_boom(path: Path, boek: Klachtenboek) -> Table:
    """The tree of a file, with its misread texts in the book; raises RefusedError."""
    if not (path.parent.name + path.name).isprintable():
        raise RefusedError("D065")
    tree, refusals = read_tree(lees_tekst(path))
    for misread in refusals[1:] if tree is None else refusals:
        boek.schrijf_weigering(misread)
    if tree is None:
        raise refusals[0]
    return tree


def _engels(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(SUFFIX) + ENGLISH_SUFFIX)


def _lees_nederlands(
    path: Path, spec: Record, builder: Builder, boek: Klachtenboek
) -> dict[str, Any]:
    """The readable parts of the Dutch file; its complaints are in the book."""
    try:
        values = builder.read(spec, lees_boom(Path(os.path.abspath(path)), boek))
    except RefusedError as refused:
        boek.schrijf_weigering(refused)
        return {}
    return values if isinstance(values, dict) else {}


def _lees_engels(boek: Klachtenboek, spec: Spec | None) -> Any:
    """The readable English texts, or ABSENT without any."""
    try:
        tree = lees_boom(boek.pad, boek)
    except RefusedError as refused:
        if refused.code == GONE:
            boek.schrijf("D050", bestand=boek.pad.name)
        else:
            boek.schrijf_weigering(refused)
        return ABSENT
    return ABSENT if spec is None else Builder(boek, translation=True).read(spec, tree)


def _beide(spec: Record, values: dict[str, Any], english: Any) -> dict[str, Any]:
    return {NL: assemble(spec, values), EN: assemble(spec, overlay(values, english))}
