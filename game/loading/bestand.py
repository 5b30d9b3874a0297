"""A scenario file as text: regular, small, readable, UTF-8 and without control characters.

Refuses everything else with a code, having read at most `MAX_BYTES` + 1 bytes.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

from game.loading.klachten import Place, RefusedError

MAX_BYTES = 256 * 1024

UNFIT = re.compile(
    "[^\t\n\r -~\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd"
    "\U00010000-\U0010ffff]"
)
"""Control characters, line separators that editors do not count, hidden turns in the text."""


def lees_tekst(path: Path) -> str:
    """The text of the file with plain newlines; raises RefusedError."""
    return _without_control(_decoded(_bytes(path)))


def _bytes(path: Path) -> bytes:
    try:
        # Looked at before opening: a pipe or a device would keep the game waiting.
        if not stat.S_ISREG(path.stat().st_mode):
            raise RefusedError("D032")
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # a path no system can have
        raise RefusedError("D030") from None
    except PermissionError:
        raise RefusedError("D031") from None
    except OSError:
        raise RefusedError("D042") from None
    if len(raw) > MAX_BYTES:
        raise RefusedError("D033", meest=MAX_BYTES // 1024)
    return raw


def _decoded(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        sound = raw[: error.start].decode("utf-8-sig", errors="replace")
        raise RefusedError("D034", _place_after(_plain_newlines(sound))) from None
    return _plain_newlines(text)


def _plain_newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _without_control(text: str) -> str:
    if found := UNFIT.search(text):
        raise RefusedError("D035", _place_after(text[: found.start()]), teken=code_point(found[0]))
    return text


def _place_after(text: str) -> Place:
    return Place(text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1)


def code_point(letter: str) -> str:
    """The name by which a character that cannot be shown is known: U+0007."""
    return f"U+{ord(letter):04X}"
