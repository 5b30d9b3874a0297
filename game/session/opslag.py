"""The folder of saved sessions: which can be gone on with, and what was played before."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from attrs import field, frozen

from game.domain.events import RondeBegonnen, SessieBegonnen
from game.session.codec import Onleesbaar, lees_event
from game.session.melding import Melding
from game.session.vergeten import Vergeten, vergeet
from game.session.vervangen import vervang

EINDE = b'"soort":"SessieGesloten"'
_Soort = TypeVar("_Soort", SessieBegonnen, RondeBegonnen)
STAART = 1024
"""Bytes at the end of a log in which its last line surely stands when that closes it."""


@frozen
class Bewaard:
    """A session that can be gone on with, and when it was last played."""

    pad: Path
    wanneer: datetime
    spelers: int = 0
    """How many began it; 0 when the log does not say."""
    dilemma: str = ""
    """The id of the case that was played last."""


@frozen
class Opslag:
    """The saved sessions and the history in one folder, and the reports in another."""

    map: Path
    verslagen: Path = field()

    @verslagen.default
    def _in_dezelfde_map(self) -> Path:
        return self.map / "verslagen"

    def nieuw(self, nu: datetime) -> Path:
        """A path for a session that begins at `nu`."""
        return self.map / f"{nu:%Y-%m-%d-%H%M%S}.jsonl"

    def bewaard(self) -> tuple[Bewaard, ...]:
        """The sessions that are not closed, last played first."""
        gevonden = (_bewaard(pad) for pad in _logs(self.map))
        open_ = (bewaard for bewaard in gevonden if bewaard is not None)
        return tuple(sorted(open_, key=lambda b: b.wanneer, reverse=True))

    def gezien(self) -> tuple[str, ...]:
        """The dilemmas played on this machine, longest ago first."""
        try:
            regels = json.loads(self._geschiedenis.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return ()
        if not isinstance(regels, list):
            return ()
        return tuple(regel for regel in regels if isinstance(regel, str))

    def onthoud(self, dilemma: str) -> None:
        """A dilemma has been played now; not being able to remember it stops nothing."""
        gezien = [*(id_ for id_ in self.gezien() if id_ != dilemma), dilemma]
        with contextlib.suppress(OSError):
            vervang(self._geschiedenis, json.dumps(gezien))

    def vergeet(self, log: Path) -> Vergeten | Melding:
        """Delete a session and its report for good; nobody may have it open."""
        return vergeet(log, self.verslagen)

    @property
    def _geschiedenis(self) -> Path:
        return self.map / "gezien.json"


def _logs(folder: Path) -> list[Path]:
    try:
        return [pad for pad in folder.iterdir() if pad.suffix == ".jsonl"]
    except OSError:
        return []


def _bewaard(pad: Path) -> Bewaard | None:
    """The session at `pad`; None when it is closed, has no events yet, or cannot be read."""
    try:
        with pad.open("rb") as bestand:
            lengte = bestand.seek(0, os.SEEK_END)
            bestand.seek(max(0, lengte - STAART))
            staart = bestand.read()
            bestand.seek(0)
            regels = bestand.read().splitlines(keepends=True)
            wanneer = datetime.fromtimestamp(os.fstat(bestand.fileno()).st_mtime)
    except OSError:
        return None
    laatste = staart.splitlines()[-1:]
    leeg = lengte <= STAART and staart.count(b"\n") < 2
    if leeg or any(EINDE in regel for regel in laatste):
        return None
    begin, ronde = _laatste(regels, SessieBegonnen), _laatste(regels, RondeBegonnen)
    spelers, dilemma = len(begin.spelers) if begin else 0, ronde.dilemma if ronde else ""
    return Bewaard(pad, wanneer, spelers, dilemma)


def _laatste(regels: Sequence[bytes], soort: type[_Soort]) -> _Soort | None:
    """The last sound event of one kind; None when there is none."""
    merk = f'"soort":"{soort.__name__}"'.encode()
    for regel in reversed(regels):
        if merk in regel:
            with contextlib.suppress(Onleesbaar):
                event = lees_event(regel).event
                return event if isinstance(event, soort) else None
    return None
