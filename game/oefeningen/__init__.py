"""The exercises, by name. A new one is one folder and one name in this tuple.

They are imported when somebody opens one: the first screen is not kept waiting for nine of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from game.oefeningen.vorm import Oefening

WARMING_UPS: tuple[str, ...] = (
    "voorwerpen",
    "taal",
    "irritatie",
    "tijdlijn",
    "machine",
    "open_vragen",
)
"""For a group, a class or one person, before a session or by themselves."""

ALLEEN: tuple[str, ...] = ("post", "rolsprint", "luistertafel")
"""For one person who practises."""

NAMEN: tuple[str, ...] = (*WARMING_UPS, *ALLEEN)
"""Every exercise; complete by test."""


def titel(naam: str) -> str:
    """What that exercise is called in Dutch; its name when there is none any more."""
    return oefening(naam).titel if naam in NAMEN else naam


def oefening(naam: str) -> Oefening[Any, Any]:
    """The exercise with that name; LookupError when there is none."""
    if naam not in NAMEN:
        raise LookupError(naam)
    found: Oefening[Any, Any] = import_module(f"game.oefeningen.{naam}").OEFENING
    return found
