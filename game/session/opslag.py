"""The folder of sessions: which can be gone on with, which are there, what was played before.

Exercises that were begun without a profiel stand in a folder in it, and can be forgotten too.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from attrs import field, frozen

from game.domain.events import ProfielGeopend, RondeBegonnen, SessieBegonnen
from game.domain.oefenzaak import ALLEEN
from game.session.codec import Onleesbaar, lees_event
from game.session.melding import Melding
from game.session.vergeten import Spoor, Vergeten, vergeet, vergeet_oefening
from game.session.vervangen import vervang

EINDE = b'"soort":"SessieGesloten"'
_Soort = TypeVar("_Soort", SessieBegonnen, RondeBegonnen, ProfielGeopend)


@frozen
class Bewaard:
    """A session or an exercise on this machine, and when it was last played."""

    pad: Path
    wanneer: datetime
    spelers: int = 0
    """How many began it; 0 when the log does not say."""
    dilemma: str = ""
    """The id of the case that was played last."""
    afgesloten: bool = False
    """Whether nobody goes on with it any more; it can still be forgotten."""
    oefening: str = ""
    """The name of the exercise, if it is one that was begun and not ended."""


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
        return self._gevonden(_bewaard)

    def alle(self) -> tuple[Bewaard, ...]:
        """All that can be forgotten, last played first: sessions, also closed ones, and exercises.

        An exercise that goes with a profiel is its owner's: it goes when the profiel does.
        """
        alle = (*self._gevonden(_aanwezig), *begonnen_oefeningen(self.oefeningen))
        return tuple(sorted(alle, key=lambda b: b.wanneer, reverse=True))

    @property
    def oefeningen(self) -> Path:
        """The folder of the exercises that were begun without a profiel."""
        return self.map / "oefeningen"

    def _gevonden(self, lees: Callable[[Path], Bewaard | None]) -> tuple[Bewaard, ...]:
        gelezen = (lees(pad) for pad in _logs(self.map))
        gevonden = (bewaard for bewaard in gelezen if bewaard is not None)
        return tuple(sorted(gevonden, key=lambda b: b.wanneer, reverse=True))

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

    def vergeet(self, pad: Path) -> Vergeten | Melding:
        """Delete a session and its report for good, or an exercise; nobody may have it open."""
        if pad.parent == self.oefeningen:
            return vergeet_oefening(pad)
        return vergeet(pad, self.verslagen)

    def alleen_van(self, profiel: str) -> tuple[Path, ...]:
        """The logs of the sessions that were played alone with this profiel."""
        return tuple(pad for pad in _logs(self.map) if profiel and _alleen_met(pad) == profiel)

    def wis_verloop(self, log: Path) -> bool:
        """Delete what was played in a session, and leave its report; False when some is left."""
        vergeten = vergeet(log, self.verslagen, (Spoor.VERLOOP,))
        return isinstance(vergeten, Vergeten) and not vergeten.over

    @property
    def _geschiedenis(self) -> Path:
        return self.map / "gezien.json"


def begonnen_oefeningen(folder: Path) -> Iterator[Bewaard]:
    """The exercises that stand in a folder, also one that cannot be read or is half written."""
    try:
        paden = list(folder.glob("*.json*"))
    except OSError:
        return
    for naam in sorted({pad.name.partition(".json")[0] for pad in paden}):
        tijden = [tijd for pad in paden if pad.name.startswith(f"{naam}.json")
                  if (tijd := _gewijzigd(pad)) is not None]  # fmt: skip
        if tijden:
            yield Bewaard(folder / f"{naam}.json", max(tijden), oefening=naam)


def _gewijzigd(pad: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(pad.stat().st_mtime)
    except OSError:
        return None


def _logs(folder: Path) -> list[Path]:
    try:
        return [pad for pad in folder.iterdir() if pad.suffix == ".jsonl"]
    except OSError:
        return []


def _bewaard(pad: Path) -> Bewaard | None:
    """The session at `pad`; None when it is closed, has no events yet, or cannot be read."""
    gelezen = _lees(pad)
    if gelezen is None or len(gelezen[0]) < 2 or not gelezen[0][1].endswith(b"\n"):
        return None
    return None if _dicht(gelezen[0]) else _beschreven(pad, *gelezen)


def _aanwezig(pad: Path) -> Bewaard | None:
    """The session at `pad`, whatever became of it; None when it cannot be read."""
    gelezen = _lees(pad)
    return None if gelezen is None else _beschreven(pad, *gelezen)


def _lees(pad: Path) -> tuple[Sequence[bytes], datetime] | None:
    """The lines of a log, and when the last one was written."""
    try:
        with pad.open("rb") as bestand:
            regels = bestand.read().splitlines(keepends=True)
            return regels, datetime.fromtimestamp(os.fstat(bestand.fileno()).st_mtime)
    except OSError:
        return None


def _dicht(regels: Sequence[bytes]) -> bool:
    return any(EINDE in regel for regel in regels[-1:])


def _alleen_met(pad: Path) -> str:
    """The id of the profiel with which a session alone goes; empty without one, and at a table."""
    gelezen = _lees(pad)
    regels = gelezen[0] if gelezen else ()
    begin, geopend = _laatste(regels, SessieBegonnen), _laatste(regels, ProfielGeopend)
    if begin is None or begin.spelvorm != ALLEEN:
        return ""
    return geopend.profiel if geopend else begin.spelers[0].profiel


def _beschreven(pad: Path, regels: Sequence[bytes], wanneer: datetime) -> Bewaard:
    """What the lines of a log say of it, for a list."""
    begin, ronde = _laatste(regels, SessieBegonnen), _laatste(regels, RondeBegonnen)
    spelers, dilemma = len(begin.spelers) if begin else 0, ronde.dilemma if ronde else ""
    return Bewaard(pad, wanneer, spelers, dilemma, _dicht(regels))


def _laatste(regels: Sequence[bytes], soort: type[_Soort]) -> _Soort | None:
    """The last sound event of one kind; None when there is none."""
    merk = f'"soort":"{soort.__name__}"'.encode()
    for regel in reversed(regels):
        if merk in regel:
            with contextlib.suppress(Onleesbaar):
                event = lees_event(regel).event
                return event if isinstance(event, soort) else None
    return None
