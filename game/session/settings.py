"""The player's settings, kept in one small file; a broken or missing file gives the defaults."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
from attrs import frozen

from game.files import user_dir
from game.session.vervangen import vervang

TEKSTGROOTTES = (1.0, 1.15, 1.3)
"""The three text sizes, as factors."""

CLOSED: Mapping[str, tuple[Any, ...]] = {"taal": ("nl", "en"), "tekst": TEKSTGROOTTES}
"""The settings that are one of a few values."""


@frozen
class Settings:
    """How this machine likes to play."""

    taal: str = "nl"
    tekst: float = 1.0
    contrast: bool = False
    beweging: bool = True
    geluid: bool = True
    volledig: bool = False
    docentvenster: bool = False
    """Whether a lesson opens a second window for the teacher."""


def settings_path() -> Path:
    """The file in which settings are kept."""
    return user_dir("") / "instellingen.json"


def load_settings(path: Path) -> Settings:
    """The kept settings; every value that is missing or odd has its default."""
    try:
        found: Any = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    defaults = attrs.asdict(Settings())
    odd = {k for k, v in defaults.items() if type(found.get(k)) is not type(v)}
    odd |= {name for name, known in CLOSED.items() if found.get(name) not in known}
    return Settings(**{k: v if k in odd else found[k] for k, v in defaults.items()})


def save_settings(path: Path, settings: Settings) -> None:
    """Keep the settings; a disk that will not take them is no reason to stop playing."""
    with contextlib.suppress(OSError):
        vervang(path, json.dumps(attrs.asdict(settings), indent=1))
