"""One scenario file with its English sibling -> a dilemma per language, or what is wrong.

An error in the Dutch file stops the dilemma. A missing or broken English text does not: the
Dutch text stands in its place, and a complaint says so.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from attrs import field, frozen

from game.domain.dilemma import Dilemma
from game.loading.builder import Builder
from game.loading.controles import controleer, zoek_beeld
from game.loading.klachten import START, Klacht
from game.loading.schema import dilemma_schema
from game.loading.tweetalig import SUFFIX, lees_tweetalig, nederlands


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
    whole = Path(os.path.abspath(nederlands(Path(path))))
    spec = dilemma_schema(whole.parent.name, whole.name.removesuffix(SUFFIX))
    gelezen = lees_tweetalig(Path(path), spec, partial(_controleer, whole.parent))
    return Geladen(
        gelezen.pad,
        whole.parent.name,
        whole.name.removesuffix(SUFFIX),
        gelezen.in_taal,
        gelezen.klachten,
        gelezen.plaatsen,
        gelezen.begin,
        zoek_beeld(gelezen.waarden.get("beeld", ""), whole.parent),
    )


def _controleer(beside: Path, values: dict[str, Any], builder: Builder) -> None:
    controleer(values, builder)
    if "beeld" in values and zoek_beeld(values["beeld"], beside) is None:
        builder.klaag("D019", "beeld", beeld=values["beeld"])
