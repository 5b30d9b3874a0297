"""The promises of the rules by name, and what happens when one breaks."""

from __future__ import annotations

from enum import Enum


class Belofte(Enum):
    """Each promise, as what is said when it breaks."""

    LOOPT_DOOR = "De regels liepen vast."
    AANBOD = "Wat het scherm aanbood, werd geweigerd."
    WEIGERT = "Wat niet kon, werd toch gegund."
    BEGIN = "Een groep die niet kan beginnen, kreeg niet de juiste reden."
    KLAD_APART = "Een keuze van vóór het onthullen kwam in het logboek."
    GEEN_LEK = "Een ander kon een keuze zien vóór het onthullen."
    GEEN_PASSER = "Er was te zien wie er paste."
    PLAN = "Het plan klopte niet: drie plekken, en alleen kaarten die op tafel liggen."
    STOELEN = "Niet iedereen had precies één stoel en één rol."
    EERLIJK = "De rollen waren niet eerlijk verdeeld."
    DILEMMAS = "Een dilemma kwam twee keer, of was niet afgesproken."
    BON = "De regels van een kassabon telden niet op."
    EENMALIG = "Iets wat één keer mag, gebeurde vaker."
    LOGBOEK = "Het logboek speelde niet dezelfde sessie na."
    EINDE = "De sessie kwam niet aan haar eind."


class Gebroken(Exception):
    """A promise that did not hold, and what went on."""

    def __init__(self, belofte: Belofte, waarbij: object = "") -> None:
        super().__init__(f"{belofte.value} {waarbij}".rstrip())
        self.belofte = belofte
        self.waarbij = waarbij


def houd(voorwaarde: bool, belofte: Belofte, waarbij: object = "") -> None:
    """Raise Gebroken unless the condition holds."""
    if not voorwaarde:
        raise Gebroken(belofte, waarbij)
