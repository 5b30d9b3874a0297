"""The lock beside a file, with which one running game keeps all others away from it."""

from __future__ import annotations

import contextlib
from pathlib import Path

from filelock import FileLock, Timeout


class Slot:
    """The lock of one file; a place that cannot be locked keeps nobody away and stops nobody."""

    def __init__(self, pad: Path) -> None:
        self._slot = FileLock(f"{pad}.lock")

    def neem(self) -> None:
        """Take the lock unless we have it; raises only the Timeout of somebody else's."""
        if self._slot.is_locked:
            return
        try:
            Path(self._slot.lock_file).parent.mkdir(parents=True, exist_ok=True)
            self._slot.acquire(timeout=0)
        except Timeout:
            raise
        except OSError:
            # A place that cannot be locked may still be written to; the write itself will tell.
            return

    def laat_los(self) -> None:
        """Give the lock back, and leave no file of it."""
        if not self._slot.is_locked:
            return
        # Gone before it is released, so that nobody can hold a lock without a name. Windows
        # does not remove a file that is open; there the small file stays.
        with contextlib.suppress(OSError):
            Path(self._slot.lock_file).unlink()
        self._slot.release()
