"""Irritatie wordt kwaliteit: a move irritates, and the game asks which quality stands behind it.

Who was irritated is not asked and not kept. A prikkel of which nobody names the quality stays at
the table: only once it is a waardering does anything outside the session keep it (dossier 6.3).
A prikkel is about a move, so it lies on a card; of a card from the lege stoel it is nobody's.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain import events as e
from game.domain.keuzes import KWALITEITEN
from game.domain.reden import Reden, eis
from game.domain.state import Ronde, Sessie, Spel

Events = tuple[e.Event, ...]


def zetten(ronde: Ronde) -> tuple[str, ...]:
    """The cards that somebody moved: the proposals by seat, then what else lies in the plan."""
    voorgesteld = (voorstel.kaart for voorstel in (ronde.voorstellen or {}).values())
    return tuple(dict.fromkeys((*voorgesteld, *ronde.plan)))


def open_prikkels(ronde: Ronde) -> dict[str, int]:
    """The cards with a prikkel of which nobody named the quality yet, each with its number."""
    return {p.kaart: n for n, p in enumerate(ronde.prikkels) if p.kwaliteit is None}


def spelers_achter(ronde: Ronde, kaart: str) -> tuple[int, ...]:
    """The players whose move a card is: who proposed it, or who brought it in with the switch.

    Nobody's is a card that the table took from the lege stoel.
    """
    stoelen = ronde.indieners(kaart)
    if not stoelen and ronde.schakeling is not None and ronde.schakeling.erin == kaart:
        stoelen = (ronde.schakeling.indiener,)
    return tuple(speler for stoel in stoelen for speler in ronde.stoelen[stoel])


def leg_prikkel(_spel: Spel, sessie: Sessie, command: c.LegPrikkel) -> Events:
    """A prikkel on a card that was proposed or laid, one at a time: the first is talked out."""
    ronde = sessie.ronde
    eis(command.kaart in zetten(ronde), Reden.ONBEKENDE_KAART)
    eis(command.kaart not in open_prikkels(ronde), Reden.PRIKKEL_LIGT_AL)
    return (e.PrikkelGelegd(command.kaart, spelers_achter(ronde, command.kaart)),)


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
    eis(nummer in open_prikkels(sessie.ronde).values(), Reden.ONBEKENDE_PRIKKEL)
