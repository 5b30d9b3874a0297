"""Forgetting a session: every file of it on this machine goes, and what went is told.

A profiel is no file of a session, and neither is the list of dilemmas that were played here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import Enum, auto
from pathlib import Path

from attrs import frozen

from game.session.log import Log
from game.session.melding import Melding


class Spoor(Enum):
    """What a session or an exercise leaves behind on a disk."""

    VERLOOP = auto()
    """The log, its klad, and older copies of them."""
    VERSLAG = auto()
    """The report, and the table of decisions."""
    BRIEFJE = auto()
    """The slip with a question."""
    OEFENING = auto()
    """An exercise that was begun and not ended."""


@frozen
class Vergeten:
    """The traces that are gone, and the files that could not go."""

    weg: tuple[Spoor, ...]
    over: tuple[Path, ...] = ()


def vergeet(
    log: Path, verslagen: Path, wat: Collection[Spoor] = tuple(Spoor)
) -> Vergeten | Melding:
    """Delete the files of a session for good; a Melding when another game has it open."""
    slot = Log(log)
    if not slot.neem():
        return Melding.ELDERS_OPEN
    sporen = _sporen(log, verslagen)
    try:
        # The log last: while it is there the session can be found, and forgotten once more.
        over = {soort: _wis(sporen[soort]) for soort in sporen if soort in wat}
    finally:
        slot.laat_los()
    weg = tuple(s for s in Spoor if s in over and sporen[s] and not over[s])
    return Vergeten(weg, tuple(pad for paden in over.values() for pad in paden))


def vergeet_oefening(pad: Path) -> Vergeten:
    """Delete an exercise that was begun for good, also what was half written of it."""
    paden = _genoemd_naar(pad, pad.parent)
    over = _wis(paden)
    return Vergeten((Spoor.OEFENING,) if paden and not over else (), tuple(over))


def _sporen(log: Path, verslagen: Path) -> Mapping[Spoor, list[Path]]:
    """The files of each kind: all that are named after the log, but for its lock."""
    papier = _genoemd_naar(log, verslagen)
    briefje = [pad for pad in papier if pad.name.startswith(f"{log.stem}.briefje.")]
    verloop = [pad for pad in _genoemd_naar(log, log.parent) if pad.suffix != ".lock"]
    return {
        Spoor.BRIEFJE: briefje,
        Spoor.VERSLAG: [pad for pad in papier if pad not in briefje],
        Spoor.VERLOOP: sorted(verloop, key=lambda pad: pad == log),
    }


def _genoemd_naar(log: Path, folder: Path) -> list[Path]:
    try:
        return [pad for pad in folder.iterdir() if pad.name.startswith(f"{log.stem}.")]
    except OSError:
        return []


def _wis(paden: list[Path]) -> list[Path]:
    """Delete each file; returns those that are still there."""
    over = []
    for pad in paden:
        try:
            pad.unlink(missing_ok=True)
        except OSError:
            over.append(pad)
    return over
