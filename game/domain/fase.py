"""The closed kit of phases. A spelvorm orders them; what each allows stands in `fasen`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class Fase(Enum):
    """One thing that a table does together, with one screen."""

    DILEMMA = "dilemma"
    KIJKERS = "kijkers"
    GREEP = "greep"
    KIEZEN = "kiezen"
    LATEN_ZIEN = "laten_zien"
    DICHT = "dicht"
    PLAN = "plan"
    STOEL = "stoel"
    UITKOMST = "uitkomst"
    KASSABON = "kassabon"
    WENDING = "wending"
    SCHAKELEN = "schakelen"
    NIEUWE_BON = "nieuwe_bon"
    WAT_ALS = "wat_als"
    VRAAG = "vraag"
    WAARDERING = "waardering"
    ROLGEVOEL = "rolgevoel"
    TUSSENSTAND = "tussenstand"
    ALS_DAN = "als_dan"
    EINDBEELD = "eindbeeld"


class Stap(Enum):
    """A step of the round as the table sees it named along the top of the screen."""

    DILEMMA = "dilemma"
    KIEZEN = "kiezen"
    PLAN = "plan"
    UITKOMST = "uitkomst"
    WENDING = "wending"
    TERUGKIJKEN = "terugkijken"


STAP: Mapping[Fase, Stap] = {
    Fase.DILEMMA: Stap.DILEMMA,
    Fase.KIJKERS: Stap.DILEMMA,
    Fase.GREEP: Stap.KIEZEN,
    Fase.KIEZEN: Stap.KIEZEN,
    Fase.LATEN_ZIEN: Stap.KIEZEN,
    Fase.DICHT: Stap.KIEZEN,
    Fase.PLAN: Stap.PLAN,
    Fase.STOEL: Stap.PLAN,
    Fase.UITKOMST: Stap.UITKOMST,
    Fase.KASSABON: Stap.UITKOMST,
    Fase.WENDING: Stap.WENDING,
    Fase.SCHAKELEN: Stap.WENDING,
    Fase.NIEUWE_BON: Stap.WENDING,
    Fase.WAT_ALS: Stap.WENDING,
    Fase.VRAAG: Stap.TERUGKIJKEN,
    Fase.WAARDERING: Stap.TERUGKIJKEN,
    Fase.ROLGEVOEL: Stap.TERUGKIJKEN,
}
"""The step that each phase of a round belongs to; phases between rounds have none."""
