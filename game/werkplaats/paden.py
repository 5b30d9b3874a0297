"""The scenario files behind what an author names: a file, a theme folder or a folder of themes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen

from game.domain.dilemma import Dilemma
from game.files import data_dir
from game.loading import Dek, Geladen, Klacht, laad_bestand, laad_dek, laad_thema


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
        for geladen, klachten in _results(path):
            if geladen is not None and geladen.goed:
                goed.setdefault(geladen.id, geladen.dilemma["nl"])
            fouten += (klacht for klacht in klachten if klacht.is_fout)
    return Gevonden(tuple(goed.values()), tuple(dict.fromkeys(fouten)))


def dek_in(folder: Path) -> Dek:
    """The deck in a folder, whether that holds themes or is one."""
    return laad_dek([folder]) if any(folder.glob("*/*.yaml")) else laad_thema(folder)


def _results(path: Path) -> Iterator[tuple[Geladen | None, Sequence[Klacht]]]:
    if not path.is_dir():
        geladen = laad_bestand(path)
        yield geladen, geladen.klachten
        return
    dek = dek_in(path)
    yield from ((geladen, geladen.klachten) for geladen in dek.geladen.values())
    yield from ((None, weggelaten.klachten) for weggelaten in dek.weggelaten)
