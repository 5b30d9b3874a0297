"""The folder of saved sessions: which can be gone on with, and what was played before."""

from __future__ import annotations

import contextlib
import json
from datetime import datetime
from pathlib import Path

from attrs import frozen

EINDE = b'"soort":"SessieGesloten"'


@frozen
class Bewaard:
    """A session that can be gone on with, and when it was last played."""

    pad: Path
    wanneer: datetime


@frozen
class Opslag:
    """The saved sessions and the history in one folder."""

    map: Path

    def nieuw(self, nu: datetime) -> Path:
        """A free path for a session that begins at `nu`."""
        stam = f"{nu:%Y-%m-%d-%H%M%S}"
        namen = (f"{stam}{achter}.jsonl" for achter in ("", *(f"-{n}" for n in range(2, 1000))))
        return next(self.map / naam for naam in namen if not (self.map / naam).exists())

    def bewaard(self) -> tuple[Bewaard, ...]:
        """The sessions that are not closed, last played first."""
        gevonden = []
        with contextlib.suppress(OSError):
            for pad in self.map.glob("*.jsonl"):
                if not _gesloten(pad):
                    wanneer = datetime.fromtimestamp(pad.stat().st_mtime)
                    gevonden.append(Bewaard(pad, wanneer))
        return tuple(sorted(gevonden, key=lambda b: b.wanneer, reverse=True))

    def gezien(self) -> tuple[str, ...]:
        """The dilemmas played on this machine, longest ago first."""
        try:
            regels = json.loads(self._geschiedenis.read_text("utf-8"))
        except (OSError, ValueError):
            return ()
        if not isinstance(regels, list):
            return ()
        return tuple(regel for regel in regels if isinstance(regel, str))

    def onthoud(self, dilemma: str) -> None:
        """A dilemma has been played now; not being able to remember it stops nothing."""
        gezien = [*(id_ for id_ in self.gezien() if id_ != dilemma), dilemma]
        with contextlib.suppress(OSError):
            self.map.mkdir(parents=True, exist_ok=True)
            self._geschiedenis.write_text(json.dumps(gezien), "utf-8")

    @property
    def _geschiedenis(self) -> Path:
        return self.map / "gezien.json"


def _gesloten(pad: Path) -> bool:
    """Whether the last whole line of a log closes the session; a log without events counts."""
    try:
        regels = pad.read_bytes().splitlines()
    except OSError:
        return True
    return len(regels) < 2 or EINDE in regels[-1]
