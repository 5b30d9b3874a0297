"""Vier keer W: what may be done in the debrief that ends a session (dossier 4.2).

Everything here is a choice of the group or of one player; leaving it out leaves no trace.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain import events as e
from game.domain.afronden import eis_aanwezig
from game.domain.fase import Fase
from game.domain.getypt import gezegd
from game.domain.keuzes import MOMENTEN
from game.domain.momenten import momenten
from game.domain.reden import Reden, eis
from game.domain.state import Sessie, Spel, met
from game.domain.verloop import volgend_dilemma
from game.domain.vragenbank import BUITENVRAGEN

Events = tuple[e.Event, ...]


def paren(sessie: Sessie) -> tuple[tuple[int, ...], ...]:
    """The players in pairs, by their seat at the table; of an odd number the last are three."""
    aanwezig = [speler.nummer for speler in sessie.aanwezig]
    groepen = [tuple(aanwezig[at : at + 2]) for at in range(0, len(aanwezig), 2)]
    if len(groepen) > 1 and len(groepen[-1]) == 1:
        groepen[-2:] = [(*groepen[-2], *groepen[-1])]
    return tuple(groepen)


def kies_vorm(_spel: Spel, _sessie: Sessie, command: c.KiesVorm) -> Events:
    """The short or the full debrief."""
    return (e.VormGekozen(command.vorm),)


def speel_door(spel: Spel, sessie: Sessie, _command: c.SpeelDoor) -> Events:
    """First the dilemma that was left out; the debrief comes after it."""
    eis(volgend_dilemma(spel, sessie) is not None, Reden.TE_WEINIG_DILEMMAS)
    return (e.FaseBegonnen(Fase.TUSSENSTAND),)


def kies_moment(spel: Spel, sessie: Sessie, command: c.KiesMoment) -> Events:
    """Take a moment up or let it go; of too many the first one goes."""
    eis(command.soort in {moment.soort for moment in momenten(spel, sessie)}, Reden.GEEN_MOMENT)
    over = tuple(soort for soort in sessie.momenten if soort is not command.soort)
    if command.soort in sessie.momenten:
        return (e.MomentenGekozen(over),)
    return (e.MomentenGekozen((*over, command.soort)[-MOMENTEN[sessie.vorm] :]),)


def leen_rol(_spel: Spel, sessie: Sessie, command: c.LeenRol) -> Events:
    """Which role is missed here, and from whom it is borrowed."""
    if command.van is not None:
        eis_aanwezig(sessie, command.van)
    return (e.RolGeleend(command.rol, command.van),)


def noem_kracht(_spel: Spel, sessie: Sessie, command: c.NoemKracht) -> Events:
    """A hidden strength of somebody at the table, in the group's words."""
    eis_aanwezig(sessie, command.speler)
    return (e.KrachtGenoemd(command.speler, gezegd(command.tekst)),)


def speel_rugzak(_spel: Spel, sessie: Sessie, command: c.SpeelRugzak) -> Events:
    """One private card per player and session, with its story."""
    eis_aanwezig(sessie, command.speler)
    eis(command.speler not in sessie.rugzak, Reden.AL_GESPEELD)
    return (e.RugzakGespeeld(command.speler, command.kaart, gezegd(command.tekst)),)


def hoor_trots(_spel: Spel, sessie: Sessie, command: c.HoorTrots) -> Events:
    """The role heard in a story; taking it back names nobody in the log."""
    eis_aanwezig(sessie, command.speler)
    eis(command.rol is not None or command.speler in sessie.trots, Reden.NIETS_ONGEDAAN)
    return (e.TrotsGehoord(met(sessie.trots, command.speler, command.rol)),)


def wijs_voorwerp(_spel: Spel, sessie: Sessie, command: c.WijsVoorwerp) -> Events:
    """At which role somebody points now; taking it back names nobody in the log."""
    eis_aanwezig(sessie, command.speler)
    eis(command.rol is not None or command.speler in sessie.gewezen, Reden.NIETS_ONGEDAAN)
    return (e.VoorwerpAangewezen(met(sessie.gewezen, command.speler, command.rol)),)


def kies_buitenvraag(_spel: Spel, _sessie: Sessie, command: c.KiesBuitenvraag) -> Events:
    """The question that goes outside."""
    eis(command.vraag in BUITENVRAGEN, Reden.ONBEKENDE_VRAAG)
    return (e.BuitenvraagGekozen(command.vraag),)
