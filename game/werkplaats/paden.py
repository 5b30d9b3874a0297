"""The scenario files behind what an author names: a file, a theme folder or a folder of themes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from game.domain.dilemma import Dilemma
from game.files import data_dir
from game.loading import Klacht, laad_paden


@frozen
class Gevonden:
    """The sound dilemmas in Dutch, each id once, and the errors that kept others out."""

    dilemmas: tuple[Dilemma, ...]
    fouten: tuple[Klacht, ...]


def zoek(paths: Sequence[Path]) -> Gevonden:
    """What these files and folders hold; without any, the shipped deck."""
    goed: dict[str, Dilemma] = {}
    fouten: list[Klacht] = []
    for path in paths or (data_dir("scenarios"),):
        dek = laad_paden((path,))
        for id_, dilemma in dek.in_taal("nl").items():
            goed.setdefault(id_, dilemma)
        fouten += (klacht for klacht in dek.klachten if klacht.is_fout)
    return Gevonden(tuple(goed.values()), tuple(dict.fromkeys(fouten)))
