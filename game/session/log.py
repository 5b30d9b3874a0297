"""One session's files: the log of what everybody may know, and the klad beside it.

A log is lines: a header, then one event each. The events of one decision are appended with one
unbuffered write and an fsync before anybody sees them as done. Writing may fail and be tried
again; what could not be written waits in memory, so that play goes on. The klad names the length
of the log it belongs to, and goes as soon as its choices are revealed and the log tells them.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from filelock import Timeout

from game.domain.events import Event
from game.session.bestand import Bestand
from game.session.codec import schrijf_event
from game.session.melding import Melding
from game.session.slot import Slot

FORMAAT = 1

VOL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""The errors of a disk, or of our share of it, that is full."""

PROEF = b'{"na":-1}'.ljust(1 << 14) + b"\n"
"""A klad that belongs to no log, to see whether a new file fits: as large as a round's choices."""


class Log:
    """Appends to a session's files; holds the lock that keeps a second game away from them."""

    def __init__(self, pad: Path) -> None:
        self.pad = pad
        self.melding: Melding | None = None
        self._log = Bestand(pad)
        self._klad = Bestand(pad.with_suffix(".klad"))
        self._hapert = self._wacht = self._houd_op = False
        self._slot = Slot(pad)

    @classmethod
    def nieuw(cls, pad: Path) -> Log:
        """A log on a path that nobody has: `pad`, or beside it when another game was first."""
        log = cls(pad)
        for n in count(2):
            if log.neem():
                if not os.path.lexists(log.pad):
                    break
                log.laat_los()
            log = cls(pad.with_stem(f"{pad.stem}-{n}"))
        return log

    def vanaf(self, log: bytes, klad: bytes) -> None:
        """Go on behind the sound part of the log and of its klad; what follows them goes."""
        self._log = Bestand(self.pad, log)
        self._klad = Bestand(self.klad_pad, klad)

    def neem(self) -> bool:
        """Take the lock; False when another running game has this session open."""
        try:
            self._slot.neem()
        except Timeout:
            return False
        return True

    def laat_los(self) -> None:
        """Try once more what waits, give the lock back, leave only the session's own files."""
        if self._wacht:
            self._schrijf()
        self._slot.laat_los()

    def begin(self, events: Sequence[Event]) -> None:
        """Write the header and the first events of a new log."""
        self._log.voeg_toe(json.dumps({"formaat": FORMAAT}).encode() + b"\n")
        self.voeg_toe(events, 0)

    def voeg_toe(self, events: Sequence[Event], op: int) -> None:
        """Append a decision that everybody may know; afterwards it is on disk, or waits."""
        self._log.voeg_toe(_regels(events, op))
        self._schrijf()

    def voeg_klad_toe(self, events: Sequence[Event], op: int) -> None:
        """Append choices that are still secret to the klad, as `voeg_toe` does to the log."""
        if not len(self._klad):
            self._klad.voeg_toe(json.dumps({"na": len(self._log)}).encode() + b"\n")
        self._klad.voeg_toe(_regels(events, op))
        self._schrijf()

    @contextlib.contextmanager
    def samen(self) -> Iterator[None]:
        """Wait for the disk once, at the end, for all that is appended meanwhile."""
        self._houd_op = True
        try:
            yield
        finally:
            self._houd_op = False
            self._schrijf()

    def wis_klad(self) -> None:
        """Delete the klad as soon as the log is on disk: what it held is revealed or void."""
        self._klad.leeg()
        self._schrijf()

    @property
    def klad_pad(self) -> Path:
        """Where this session's klad stands."""
        return self.pad.with_suffix(".klad")

    @property
    def wacht(self) -> bool:
        """Whether something could not be written, and waits in memory."""
        return self._wacht

    def _schrijf(self) -> None:
        if self._houd_op:
            return
        try:
            self._slot.neem()
            # In this order: a klad is only replaced or gone when the log holds what it told.
            self._log.schrijf()
            self._klad.schrijf()
        except OSError as fout:
            if not self._hapert:
                self.melding = melding_van(fout)
            self._hapert = self._wacht = True
            return
        self._wacht = False
        if self._hapert and self._past_weer():
            self.melding, self._hapert = Melding.WEER_BEWAARD, False

    def _past_weer(self) -> bool:
        """Whether a new file fits on the disk: a full one may have room in the log's last block."""
        if len(self._klad):
            return True
        proef = Bestand(self.klad_pad)
        proef.voeg_toe(PROEF)
        try:
            proef.schrijf()
        except OSError:
            return False
        finally:
            with contextlib.suppress(OSError):
                self._klad.schrijf()
        return True


def _regels(events: Sequence[Event], op: int) -> bytes:
    nog = range(len(events) - 1, -1, -1)
    return b"".join(schrijf_event(event, op, n) for event, n in zip(events, nog, strict=True))


def melding_van(fout: OSError) -> Melding:
    """What to tell the players of an error of the disk."""
    if isinstance(fout, Timeout):
        return Melding.ELDERS_OPEN
    return Melding.SCHIJF_VOL if fout.errno in VOL else Melding.NIET_SCHRIJFBAAR
