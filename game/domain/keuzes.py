"""The closed sets that a session chooses from: manner, level, length, debrief, qualities."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from game.domain.dilemma import Rol


class Manier(Enum):
    """How the table chooses: with fingers before the big screen, or the laptop goes round."""

    OPEN = "open"
    DICHT = "dicht"


class Niveau(Enum):
    """When the table sees the lat: before the plan, after it, or never (talk only)."""

    LICHT = "licht"
    GEWOON = "gewoon"
    GESPREK = "gesprek"


class Terugkijkvorm(Enum):
    """How the table looks back: in five minutes, or in all the time that is left."""

    KORT = "kort"
    LANG = "lang"


class Momentsoort(Enum):
    """A kind of moment that the game finds in the log as worth talking about."""

    GREPEN = "grepen"
    ERNAAST = "ernaast"
    SCHAKELING = "schakeling"
    KIJKERS = "kijkers"
    DOORGESCHOTEN = "doorgeschoten"
    LAT = "lat"


class Rugzaksoort(Enum):
    """What a private card in the rugzak is about: a study, earlier work, something proud of."""

    STUDIE = "studie"
    WERK = "werk"
    TROTS = "trots"


MOMENTEN: Mapping[Terugkijkvorm, int] = {Terugkijkvorm.KORT: 1, Terugkijkvorm.LANG: 2}
"""So many moments there is time to talk about."""

RONDES: Mapping[int, int] = {30: 1, 45: 1, 60: 2, 90: 3}
"""Minutes of a session at a table -> the number of dilemmas planned."""

SPELERS = range(2, 9)
"""A table has 2 up to and including 8 players."""

PAREN_VANAF = 5
"""From this many players on, pairs may share a hand."""

KWALITEITEN: Mapping[Rol, tuple[str, ...]] = {
    Rol.BUREAUCRAAT: ("zorgvuldig", "gelijk", "legt_uit", "bewaakt", "schrijft_op", "onpartijdig"),
    Rol.ONDERNEMER: ("tempo", "durft", "maakt_af", "rekent", "kiest", "ziet_kansen"),
    Rol.VERBINDER: ("luistert", "brengt_samen", "ziet_wie_mist", "vraagt_door", "rust", "deelt"),
}
"""What one player can appreciate in another, per role (dossier 1.2-1.4); three fill a card."""

NAAM_LENGTE = 40
TEKST_LENGTE = 280
"""The longest name and sentence that a session keeps, in characters."""
