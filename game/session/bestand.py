"""A file that only grows, and that the disk may refuse for a while.

What belongs in the file is kept in memory too, so that a write that failed can be done again, and
a file that somebody threw away comes back whole.
"""

from __future__ import annotations

import os
from pathlib import Path


class Bestand:
    """All that belongs in a file, and how much of it is known to be on disk."""

    def __init__(self, pad: Path, inhoud: bytes = b"") -> None:
        self.pad = pad
        self._inhoud = bytearray(inhoud)
        self._op_schijf = len(inhoud)

    def __len__(self) -> int:
        return len(self._inhoud)

    def voeg_toe(self, data: bytes) -> None:
        """From now on `data` belongs in the file too."""
        self._inhoud += data

    def leeg(self) -> None:
        """From now on nothing belongs in the file, and so there should be none."""
        self._inhoud.clear()
        self._op_schijf = 0

    def schrijf(self) -> None:
        """Make the disk follow and wait for it; raises OSError, and may then be tried again."""
        if not self._inhoud:
            # `unlink` alone would complain of a folder that was never there.
            if os.path.lexists(self.pad):
                self.pad.unlink()
        elif self._op_schijf < len(self._inhoud):
            self._vul_aan()
            self._op_schijf = len(self._inhoud)

    def _vul_aan(self) -> None:
        self.pad.parent.mkdir(parents=True, exist_ok=True)
        nieuw = not os.path.lexists(self.pad)
        with self.pad.open("xb" if nieuw else "r+b", buffering=0) as bestand:
            # Less than we wrote means that somebody touched the file: then all of it goes again.
            begin = self._op_schijf if bestand.seek(0, os.SEEK_END) >= self._op_schijf else 0
            # A write that failed half-way left a torn line; it must not stay in between.
            bestand.truncate(begin)
            bestand.seek(begin)
            rest = memoryview(bytes(self._inhoud[begin:]))
            while rest:
                rest = rest[bestand.write(rest) :]
            os.fsync(bestand.fileno())
        if nieuw:
            _sync_folder(self.pad.parent)


def _sync_folder(folder: Path) -> None:
    """Wait until the disk knows the name of a new file; Windows has no way to ask for that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
