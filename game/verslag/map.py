"""Where reports go: a page and a table beside each other, named after their session's log."""

from __future__ import annotations

from pathlib import Path

from game.session.vervangen import vervang

BOM = "\ufeff"
"""The mark by which Excel knows UTF-8."""


def verslag_pad(map_: Path, log: Path) -> Path:
    """Where the report of a session stands."""
    return map_ / f"{log.stem}.html"


def schrijf_verslag(map_: Path, log: Path, pagina: str, tabel: str) -> Path:
    """Write the page and the table, in the place of older ones; raises OSError."""
    pad = verslag_pad(map_, log)
    vervang(pad, pagina)
    vervang(pad.with_suffix(".csv"), BOM + tabel)
    return pad


def schrijf_briefje(map_: Path, log: Path, pagina: str) -> Path:
    """Write the slip of a session beside its report; raises OSError."""
    pad = map_ / f"{log.stem}.briefje.html"
    vervang(pad, pagina)
    return pad
