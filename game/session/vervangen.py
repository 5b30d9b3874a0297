"""Replacing a small file whole: whoever reads it finds the old text or the new, never half."""

from __future__ import annotations

import os
from pathlib import Path


def vervang(pad: Path, tekst: str) -> None:
    """Put `tekst` in the file at `pad`; raises OSError and then leaves the old text."""
    pad.parent.mkdir(parents=True, exist_ok=True)
    # The process in the name keeps two running games out of each other's half-written file.
    naast = pad.with_name(f"{pad.name}.{os.getpid()}")
    try:
        # What ends a line is for whoever made the text to say, on Windows too.
        naast.write_text(tekst, "utf-8", newline="")
        naast.replace(pad)
    except OSError:
        naast.unlink(missing_ok=True)
        raise
