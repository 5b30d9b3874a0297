"""One scenario file with its English sibling -> a dilemma per language, or what is wrong.

An error in the Dutch file stops the dilemma. A missing or broken English text does not: the
Dutch text stands in its place, and a complaint says so.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from game.domain.dilemma import Dilemma
from game.loading.bestand import lees_tekst
from game.loading.builder import ABSENT, Builder, assemble
from game.loading.controles import controleer, zoek_beeld
from game.loading.events import Table, read_tree
from game.loading.klachten import START, Klacht, Klachtenboek, RefusedError
from game.loading.schema import dilemma_schema
from game.loading.spec import Record, Spec
from game.loading.vertaling import overlay, texts_only

NL, EN = "nl", "en"
TALEN = (NL, EN)
GONE = "D030"
NO_FILE = frozenset({GONE, "D032", "D065"})
SUFFIX = ".yaml"
ENGLISH_SUFFIX = f".{EN}{SUFFIX}"


@frozen
class Geladen:
    """What came out of one file: the dilemma per language (none after an error), complaints."""

    pad: Path
    thema: str
    naam: str
    dilemma: Mapping[str, Dilemma] = field(hash=False)
    klachten: tuple[Klacht, ...] = field(hash=False)
    plaatsen: Mapping[str, tuple[int, int]] = field(hash=False, repr=False)
    """Key path (`kijkers[0].weegt`) -> line and column in the Dutch file."""
    begin: Mapping[str, tuple[int, int]] = field(hash=False, repr=False)
    """Key path -> line and column of what stands behind the key; of a block, its `>-`."""
    beeld: Path | None = None
    """The picture of its own, when that file is there."""

    @property
    def id(self) -> str:
        """Theme and name: the dilemma's identity."""
        return f"{self.thema}/{self.naam}"

    @property
    def goed(self) -> bool:
        """Whether it can be played."""
        return bool(self.dilemma)

    def plaats(self, pad: str) -> tuple[int, int]:
        """Line and column of a key path, or of the nearest key around it that is there."""
        while pad and pad not in self.plaatsen:
            pad = pad[: max(pad.rfind("."), pad.rfind("["), 0)]
        return self.plaatsen.get(pad, START)


def laad_bestand(path: Path | str) -> Geladen:
    """Load one scenario file; never raises for what is in it or for a file that is not there."""
    path = _dutch(Path(path))
    whole = Path(os.path.abspath(path))
    spec = dilemma_schema(whole.parent.name, whole.name.removesuffix(SUFFIX))
    boek, engels = Klachtenboek(path), Klachtenboek(_english(path), vertaling=True)
    builder = Builder(boek)
    values = _read_dutch(whole, spec, builder, boek)
    # Without a Dutch file there is nothing to translate: one complaint is enough.
    gone = any(klacht.code in NO_FILE for klacht in boek.klachten)
    english = ABSENT if gone else _read_english(engels, texts_only(spec, values or None))
    return Geladen(
        path,
        whole.parent.name,
        whole.name.removesuffix(SUFFIX),
        {} if boek.fout else _both(spec, values, english),
        (*boek.klachten, *engels.klachten),
        builder.keys,
        builder.values,
        zoek_beeld(values.get("beeld", ""), whole.parent),
    )


def _dutch(path: Path) -> Path:
    """The Dutch file, also when somebody names its English sibling."""
    if path.name.endswith(ENGLISH_SUFFIX):
        return path.with_name(path.name.removesuffix(ENGLISH_SUFFIX) + SUFFIX)
    return path


def _english(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(SUFFIX) + ENGLISH_SUFFIX)


def _read_dutch(path: Path, spec: Record, builder: Builder, boek: Klachtenboek) -> dict[str, Any]:
    """The readable parts of the Dutch file; its complaints are in the book."""
    try:
        values = builder.read(spec, lees_boom(path, boek))
    except RefusedError as refused:
        boek.schrijf_weigering(refused)
        return {}
    if not isinstance(values, dict):
        return {}
    controleer(values, builder)
    if "beeld" in values and zoek_beeld(values["beeld"], path.parent) is None:
        builder.klaag("D019", "beeld", beeld=values["beeld"])
    return values


def _read_english(boek: Klachtenboek, spec: Spec | None) -> Any:
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


def _both(spec: Record, values: dict[str, Any], english: Any) -> dict[str, Dilemma]:
    return {NL: assemble(spec, values), EN: assemble(spec, overlay(values, english))}
