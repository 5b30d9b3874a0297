"""Choosing: the eerste greep, the proposals, and the reveal; in the open or behind the screen.

In the open everybody shows fingers on the count and one player taps them in: whoever makes a
fist is simply not tapped, so that a pass leaves no trace. Behind the screen each seat has one
turn, and what it chose stays klad until all are shown together.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain import events as e
from game.domain import les
from game.domain.beginnen import gedeelde_rollen, verder
from game.domain.delen import minst_gehouden
from game.domain.dilemma import Dilemma, EigenAanpak, Rol
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.keuzes import TEKST_LENGTE
from game.domain.reden import Geweigerd, Reden, eis
from game.domain.state import Ronde, Sessie, Spel

Events = tuple[e.Event, ...]


def kies_manier(spel: Spel, sessie: Sessie, command: c.KiesManier) -> Events:
    """Change the manner; the phase that no longer fits gives way to its other form."""
    eis(command.manier is not sessie.manier, Reden.NIET_NU)
    gekozen = e.ManierGekozen(command.manier)
    if sessie.fase is Fase.KIJKERS:
        return (gekozen,)
    na = fold((gekozen,), sessie)
    return (gekozen, *verder(spel, na, 0)) if na else ()


def begin_beurt(_spel: Spel, sessie: Sessie, _command: c.BeginBeurt) -> Events:
    """The next seat sits down behind the screen."""
    klad = sessie.klad
    eis(not klad.bezig and klad.beurt < len(sessie.ronde.stoelen), Reden.NIET_NU)
    return (e.BeurtBegonnen(klad.beurt),)


def kies_greep(_spel: Spel, sessie: Sessie, command: c.KiesGreep) -> Events:
    """Keep a greep as klad; behind the screen it cannot be taken back once the cards are seen."""
    _eis_stoel(sessie, command.stoel)
    if sessie.fase is Fase.DICHT:
        _eis_beurt(sessie, command.stoel)
        eis(sessie.ronde.grepen is None, Reden.AL_GEGREPEN)
        eis(command.stoel not in sessie.klad.gegrepen, Reden.AL_GEGREPEN)
    return (e.GreepGekozen(command.stoel, command.rol),)


def kies_kaart(_spel: Spel, sessie: Sessie, command: c.KiesKaart) -> Events:
    """Keep a proposal as klad; behind the screen this ends the turn."""
    _eis_stoel(sessie, command.stoel)
    if sessie.fase is Fase.DICHT:
        _eis_beurt(sessie, command.stoel)
        eis(greep_klaar(sessie, command.stoel), Reden.EERST_GREEP)
    if command.keuze is None:
        return (e.KaartGekozen(command.stoel, None),)
    rol = rol_van(sessie, command.stoel)
    return (e.KaartGekozen(command.stoel, maak_voorstel(command.stoel, rol, command.keuze)),)


def onthul(spel: Spel, sessie: Sessie, _command: c.Onthul) -> Events:
    """Show everything that is klad at once and go on; a class first looks at what came in."""
    if sessie.klas is not None:
        return les.onthul(spel, sessie)
    if sessie.fase is Fase.DICHT:
        eis(len(sessie.klad.klaar) == len(sessie.ronde.stoelen), Reden.NOG_NIET_IEDEREEN)
    getoond: Events = ()
    if sessie.ronde.grepen is None:
        getoond += (e.GrepenOnthuld(sessie.klad.grepen),)
    if not sessie.ronde.rollen:
        getoond += (_rollen(sessie),)
    if sessie.fase is not Fase.GREEP:
        getoond += (e.Onthuld(tuple(sessie.klad.voorstellen.values())),)
    return (*getoond, *verder(spel, sessie))


def greep_klaar(sessie: Sessie, stoel: int) -> bool:
    """Whether a seat had its greep this round, or passed on it."""
    return sessie.ronde.grepen is not None or stoel in sessie.klad.gegrepen


def rol_van(sessie: Sessie, stoel: int) -> Rol:
    """The role of a seat. Before it is public this reads nothing but that seat's own klad."""
    if sessie.ronde.rollen:
        return sessie.ronde.rollen[stoel]
    if stoel in sessie.klad.grepen:
        return sessie.klad.grepen[stoel]
    return minst_gehouden((), sessie.seed, stoel)


def maak_voorstel(stoel: int, rol: Rol, keuze: c.Keuze) -> e.Voorstel:
    """The proposal behind a choice of 1, 2 or 3 (eigen aanpak) out of a role's hand."""
    if keuze.nummer in (1, 2):
        return e.Voorstel(stoel, f"{rol.letter}{keuze.nummer}")
    eis(keuze.nummer == 3, Reden.ONBEKENDE_KAART)
    eis(len(keuze.tekst) <= TEKST_LENGTE, Reden.TEKST_TE_LANG)
    if keuze.plus is None or keuze.min is None:
        raise Geweigerd(Reden.EIGEN_AANPAK_KOST_NIETS)
    eis(keuze.min not in (keuze.plus, rol.uitkomst), Reden.EIGEN_AANPAK_KOST_NIETS)
    eigen = EigenAanpak(rol, keuze.plus, keuze.min, keuze.tekst.strip(), str(stoel + 1))
    return e.Voorstel(stoel, eigen.code, eigen)


def kaarten_op_tafel(dilemma: Dilemma, ronde: Ronde) -> tuple[str, ...]:
    """Every card that can lie in a plan: the six, then each eigen aanpak proposed."""
    return tuple(kaart.code for kaart in dilemma.kaarten) + tuple(ronde.eigen)


def _rollen(sessie: Sessie) -> e.RollenVerdeeld:
    """Round one: your greep is your role, who passed gets the role held least; later: dealt."""
    if len(sessie.rondes) > 1:
        return gedeelde_rollen(sessie)
    stoelen = range(len(sessie.ronde.stoelen))
    if sessie.fase is Fase.DICHT:
        return e.RollenVerdeeld(tuple(rol_van(sessie, stoel) for stoel in stoelen))
    rollen = dict(sessie.klad.grepen)
    for stoel in stoelen:
        if stoel not in rollen:
            rollen[stoel] = minst_gehouden(tuple(rollen.values()), sessie.seed, stoel)
    return e.RollenVerdeeld(tuple(rollen[stoel] for stoel in stoelen))


def _eis_stoel(sessie: Sessie, stoel: int) -> None:
    eis(stoel in range(len(sessie.ronde.stoelen)), Reden.ONBEKENDE_STOEL)


def _eis_beurt(sessie: Sessie, stoel: int) -> None:
    klad = sessie.klad
    eis(klad.bezig and klad.beurt == stoel, Reden.NIET_AAN_DE_BEURT)
