"""Drie brillen: what somebody alone would do in each of the three roles.

One person sits on three seats, one for each role, so that the proposal of a seat is what was
chosen through that bril. Nobody has to be hidden from, so nothing is klad.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain import events as e
from game.domain.getypt import getypt
from game.domain.kiezen import maak_voorstel
from game.domain.reden import Reden, eis
from game.domain.state import Sessie, Spel

Events = tuple[e.Event, ...]


def kies_door_bril(_spel: Spel, sessie: Sessie, command: c.KiesDoorBril) -> Events:
    """A card of the role that looks now; the roles come in their own order."""
    ronde = sessie.ronde
    eis(command.rol is ronde.bril, Reden.ANDERE_BRIL)
    return (e.DoorBrilGekozen(maak_voorstel(ronde.gekeken, command.rol, command.keuze)),)


def zeg_waarom(_spel: Spel, sessie: Sessie, command: c.ZegWaarom) -> Events:
    """The sentence why, once a card lies there."""
    eis(sessie.ronde.bril is not None, Reden.NIET_NU)
    eis(sessie.ronde.door_bril is not None, Reden.EERST_EEN_KAART)
    return (e.WaaromGezegd(getypt(command.tekst)),)
