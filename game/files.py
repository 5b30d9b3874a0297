"""Where things are: the shipped data and the user's own folders. Opens nothing."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import platformdirs

APP = "ideale-ambtenaar"


def data_dir(name: str) -> Path:
    """The shipped folder `name` (scenarios, assets): in the package, else in the checkout."""
    package = Path(str(resources.files("game")))
    packed = package / "_data" / name
    return packed if packed.is_dir() else package.parent / name


def user_dir(name: str) -> Path:
    """The user's own folder `name` (sessies, scenarios); it may not exist yet."""
    return platformdirs.user_data_path(APP, appauthor=False) / name
