"""The player's settings, kept in one small file; a broken or missing file gives the defaults."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import attrs
from attrs import frozen

from game.files import user_dir

TEKSTGROOTTES = (1.0, 1.15, 1.3)
"""The three text sizes, as factors."""


@frozen
class Settings:
    """How this machine likes to play."""

    taal: str = "nl"
    tekst: float = 1.0
    contrast: bool = False
    beweging: bool = True
    geluid: bool = True
    volledig: bool = False


def settings_path() -> Path:
    """The file in which settings are kept."""
    return user_dir("") / "instellingen.json"


def load_settings(path: Path) -> Settings:
    """The kept settings; every value that is missing or odd has its default."""
    try:
        found: Any = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    defaults = attrs.asdict(Settings())
    odd = {k for k, v in defaults.items() if type(found.get(k)) is not type(v)}
    settings = Settings(**{k: v if k in odd else found[k] for k, v in defaults.items()})
    return settings if settings.tekst in TEKSTGROOTTES else attrs.evolve(settings, tekst=1.0)


def save_settings(path: Path, settings: Settings) -> None:
    """Keep the settings; a disk that will not take them is no reason to stop playing."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(attrs.asdict(settings), indent=1), "utf-8")
