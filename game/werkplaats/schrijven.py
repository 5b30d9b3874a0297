"""Writing an author's files: never over another file, and all of them or none.

Why it failed is one of a few Dutch sentences; the system's own words are English.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping
from pathlib import Path

_REDENEN: Mapping[int, str] = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "er past niet meer in jouw deel van de schijf",
    errno.EFBIG: "het bestand mag niet zo groot zijn",
    errno.EACCES: "daar mag ik niet schrijven",
    errno.EPERM: "daar mag ik niet schrijven",
    errno.EROFS: "daar mag niemand schrijven",
    errno.ENOENT: "die map is er niet",
    errno.EEXIST: "er staat al een bestand met die naam",
    errno.ENOTDIR: "dat is geen map",
    errno.ENAMETOOLONG: "die naam is te lang",
}


def waarom(folder: Path, error: OSError) -> str:
    """One sentence about what could not be written, and why."""
    reden = _REDENEN.get(error.errno or 0, "het lukt niet")
    return f"In {folder} kan ik niet schrijven: {reden}."


def schrijf_nieuw(bestanden: Mapping[Path, str]) -> None:
    """Write the files, each new; raises OSError and leaves nothing behind when one fails."""
    gemaakt: list[Path] = []
    try:
        for path, tekst in bestanden.items():
            gemaakt += _mappen(path.parent)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                gemaakt.append(path)
                file.write(tekst)
    except OSError:
        for path in reversed(gemaakt):
            path.rmdir() if path.is_dir() else path.unlink()
        raise


def _mappen(folder: Path) -> list[Path]:
    """Make the folder; which folders there are now that were not there, outermost first."""
    nieuw = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return nieuw[::-1]
