"""One session's files: the log of what everybody may know, and the klad beside it.

A log is lines: a header, then one event each, appended with one unbuffered write and an fsync
before anybody sees the event as done. Writing may fail and be tried again; what could not be
written waits in memory, so that play goes on. The klad file names the length of the log it
belongs to, and is deleted as soon as its choices are revealed.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Sequence
from pathlib import Path

from filelock import FileLock, Timeout

from game.domain.events import Event
from game.session.codec import schrijf_event
from game.session.melding import Melding

FORMAAT = 1


class Log:
    """Appends to a session's files; holds the lock that keeps a second game away from them."""

    def __init__(self, pad: Path) -> None:
        self.pad = pad
        self.melding: Melding | None = None
        self._lengte = 0
        self._wacht: list[bytes] = []
        self._hapert = False
        self._slot = FileLock(f"{pad}.lock")

    def vanaf(self, lengte: int) -> None:
        """Go on behind the first `lengte` bytes: what stands after them does not count."""
        self._lengte = lengte

    def neem(self) -> bool:
        """Take the lock; False when another running game has this session open."""
        try:
            self.pad.parent.mkdir(parents=True, exist_ok=True)
            self._slot.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as fout:
            self.melding = _melding(fout)
        return True

    def laat_los(self) -> None:
        """Give the lock back and leave nothing but the session's own files."""
        self._slot.release()
        Path(self._slot.lock_file).unlink(missing_ok=True)

    def begin(self) -> None:
        """Write the header of a new log."""
        self._schrijf([json.dumps({"formaat": FORMAAT}).encode() + b"\n"])

    def voeg_toe(self, events: Sequence[Event], op: int) -> None:
        """Append events that everybody may know; afterwards they are on disk, or wait."""
        self._schrijf([schrijf_event(event, op) for event in events])

    def voeg_klad_toe(self, events: Sequence[Event], op: int) -> None:
        """Append choices that are still secret to the klad file."""
        regels = [schrijf_event(event, op) for event in events]
        try:
            if not self.klad_pad.exists():
                regels.insert(0, json.dumps({"na": self._lengte}).encode() + b"\n")
            _append(self.klad_pad, b"".join(regels))
        except OSError as fout:
            self.melding = _melding(fout)

    def wis_klad(self) -> None:
        """Delete the klad: what it held is revealed or void."""
        try:
            self.klad_pad.unlink(missing_ok=True)
        except OSError as fout:
            self.melding = _melding(fout)

    @property
    def klad_pad(self) -> Path:
        """Where this session's klad stands."""
        return self.pad.with_suffix(".klad")

    def _schrijf(self, regels: list[bytes]) -> None:
        self._wacht += regels
        try:
            _append(self.pad, b"".join(self._wacht), self._lengte)
        except OSError as fout:
            if not self._hapert:
                self.melding = _melding(fout)
            self._hapert = True
            return
        self._lengte += sum(map(len, self._wacht))
        self._wacht.clear()
        if self._hapert:
            self.melding, self._hapert = Melding.WEER_BEWAARD, False


def _append(pad: Path, data: bytes, lengte: int | None = None) -> None:
    """Write `data` behind the first `lengte` bytes (or at the end) and wait for the disk."""
    with pad.open("r+b" if pad.exists() else "xb", buffering=0) as bestand:
        if lengte is None:
            bestand.seek(0, os.SEEK_END)
        else:
            # A write that failed half-way left a torn line; it must not stay in between.
            bestand.truncate(lengte)
            bestand.seek(lengte)
        rest = memoryview(data)
        while rest:
            rest = rest[bestand.write(rest) :]
        os.fsync(bestand.fileno())


def _melding(fout: OSError) -> Melding:
    vol = fout.errno in (errno.ENOSPC, errno.EDQUOT)
    return Melding.SCHIJF_VOL if vol else Melding.NIET_SCHRIJFBAAR
