"""Irritatie wordt kwaliteit: a move irritates, and the game asks which quality stands behind it.

Who was irritated is not asked and not kept. A prikkel of which nobody names the quality stays at
the table: only once it is a waardering does anything outside the session keep it (dossier 6.3).
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain import events as e
from game.domain.keuzes import KWALITEITEN
from game.domain.reden import Reden, eis
from game.domain.state import Ronde, Sessie, Spel

Events = tuple[e.Event, ...]


def spelers_achter(ronde: Ronde, kaart: str) -> tuple[int, ...]:
    """The players whose move a card is: who proposed it, or who brought it in with the switch."""
    stoelen = ronde.indieners(kaart)
    if not stoelen and ronde.schakeling is not None and ronde.schakeling.erin == kaart:
        stoelen = (ronde.schakeling.indiener,)
    return tuple(speler for stoel in stoelen for speler in ronde.stoelen[stoel])


def leg_prikkel(_spel: Spel, sessie: Sessie, command: c.LegPrikkel) -> Events:
    """A prikkel on a card that somebody proposed or brought in."""
    aan = spelers_achter(sessie.ronde, command.kaart)
    eis(bool(aan), Reden.ONBEKENDE_KAART)
    return (e.PrikkelGelegd(command.kaart, aan),)


def noem_kwaliteit(_spel: Spel, sessie: Sessie, command: c.NoemKwaliteit) -> Events:
    """The quality behind a prikkel; from now on it counts as a waardering."""
    _eis_open(sessie, command.prikkel)
    bekend = {kwaliteit for rij in KWALITEITEN.values() for kwaliteit in rij}
    eis(command.kwaliteit in bekend, Reden.ONBEKENDE_KWALITEIT)
    return (e.KwaliteitGenoemd(command.prikkel, command.kwaliteit),)


def trek_in(_spel: Spel, sessie: Sessie, command: c.TrekPrikkelIn) -> Events:
    """A prikkel without a quality goes away."""
    _eis_open(sessie, command.prikkel)
    return (e.PrikkelIngetrokken(command.prikkel),)


def _eis_open(sessie: Sessie, nummer: int) -> None:
    prikkels = sessie.ronde.prikkels
    eis(nummer in range(len(prikkels)), Reden.ONBEKENDE_PRIKKEL)
    eis(prikkels[nummer].kwaliteit is None, Reden.ONBEKENDE_PRIKKEL)
