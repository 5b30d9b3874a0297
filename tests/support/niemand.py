"""Being somebody without rights for as long as a `with` lasts: root may do anything."""

import codecs
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir

NOBODY = 65534


@contextmanager
def zonder_rechten(path: Path) -> Iterator[None]:
    """Lose root's rights, with the folders above the path (pytest's own) open to look into."""
    # Nobody may not be able to read Python's own library, where it stands in root's home.
    codecs.lookup("utf-8-sig")
    temp = Path(gettempdir())
    for folder in path.parents:
        if temp in folder.parents and folder.owner() == path.owner():
            folder.chmod(folder.stat().st_mode | 0o555)
    was_root = os.geteuid() == 0
    try:
        if was_root:
            os.seteuid(NOBODY)
        yield
    finally:
        if was_root:
            os.seteuid(0)
