"""The route from an irritation to a question, and what may happen on it.

Three irritations, one of each role; of each: too much of what, which quality is behind it, which
question to ask (dossier 6.3). Everything may be laid, and what the dossier lays comes beside it.
An irritation of one's own walks the same route with typed words. What is typed is private: it is
in the Stand only while its route is on the screen, and then `bewaart` keeps the Stand off disk.
"""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

import attrs

from game.domain.dilemma import Rol
from game.domain.getypt import getypt
from game.domain.oefenboek import Keer, Oefenboek
from game.domain.reden import Reden, eis
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.irritatie.kans import trek
from game.oefeningen.irritatie.stand import Deel, Eigen, Irritatie, Route, Stand
from game.oefeningen.vorm import Inhoud, Opzet

EIGEN, VOORBEELD = "eigen", "voorbeeld"
"""The two buttons: to an irritation of one's own, and back to the examples."""

DAARNA: Mapping[Deel, Deel] = {
    Deel.TE_VEEL: Deel.KWALITEIT,
    Deel.KWALITEIT: Deel.VRAAG,
    Deel.VRAAG: Deel.VOORBEELD,
    Deel.EIGEN_ZIN: Deel.EIGEN_ROL,
    Deel.EIGEN_ROL: Deel.EIGEN_TE_VEEL,
    Deel.EIGEN_TE_VEEL: Deel.EIGEN_KWALITEIT,
    Deel.EIGEN_KWALITEIT: Deel.EIGEN_VRAAG,
    Deel.EIGEN_VRAAG: Deel.UITDAGING,
    Deel.UITDAGING: Deel.KLAAR,
}
"""What follows on each part; on an example follows the next irritation."""

VELDEN: Mapping[Deel, str] = {
    Deel.VRAAG: "vraag",
    Deel.EIGEN_ZIN: "zin",
    Deel.EIGEN_TE_VEEL: "te_veel",
    Deel.EIGEN_KWALITEIT: "kwaliteit",
    Deel.EIGEN_VRAAG: "vraag",
    Deel.UITDAGING: "uitdaging",
}
"""The parts where can be typed, and which of the own words that is."""


def begin(inhoud: Inhoud[Irritatie], opzet: Opzet) -> Stand:
    """The irritations of this time, the first of them on the sheet."""
    routes = trek(inhoud.stukken, Random(opzet.seed))
    eis(bool(routes), Reden.NIET_NU)
    return Stand(routes, samen=len(opzet.namen) > 1)


def doe(inhoud: Inhoud[Irritatie], stand: Stand, zet: Zet) -> Stand:
    """Lay a choice, keep or take back typed words, or go on."""
    match zet:
        case Kies(keuze):
            eis(keuze in te_kiezen(stand), Reden.NIET_NU)
            return _gekozen(stand, keuze)
        case Schrijf(veld, tekst):
            eis(VELDEN.get(stand.deel) == veld, Reden.NIET_NU)
            return _met_eigen(stand, veld, getypt(tekst))
        case Verder():
            eis(kan_verder(stand), Reden.NIET_NU)
            return _verder(stand)


def klaar(stand: Stand) -> bool:
    """Whether the last sheet was left."""
    return stand.deel is Deel.KLAAR


def bewaart(stand: Stand) -> bool:
    """Not as long as there are own words in it."""
    return stand.eigen.leeg


def oogst(stand: Stand, opzet: Opzet) -> Oefenboek:
    """That it was done, and when; of what was laid or typed nothing."""
    return opzet.boek.met_keer(Keer(opzet.dag, "irritatie"))


def te_kiezen(stand: Stand) -> tuple[str, ...]:
    """What can be chosen now: pieces by number, roles by name, or a button."""
    match stand.deel:
        case Deel.TE_VEEL:
            return (*map(str, stand.route.te_veel), EIGEN)
        case Deel.KWALITEIT:
            return tuple(map(str, stand.route.kwaliteit))
        case Deel.EIGEN_ZIN:
            return (VOORBEELD,)
        case Deel.EIGEN_ROL:
            return tuple(rol.value for rol in Rol)
        case _:
            return ()


def kan_verder(stand: Stand) -> bool:
    """Whether this sheet can be left: typing is free, but a route needs what it is about."""
    gedaan = {
        Deel.TE_VEEL: stand.route.legde_te_veel is not None,
        Deel.KWALITEIT: stand.route.legde_kwaliteit is not None,
        Deel.EIGEN_ZIN: bool(stand.eigen.zin),
        Deel.EIGEN_ROL: stand.eigen_rol is not None,
        Deel.KLAAR: False,
    }
    return gedaan.get(stand.deel, True)


def _gekozen(stand: Stand, keuze: str) -> Stand:
    match stand.deel:
        case Deel.TE_VEEL if keuze == EIGEN:
            return attrs.evolve(stand, deel=Deel.EIGEN_ZIN)
        case Deel.TE_VEEL:
            return _met_route(stand, attrs.evolve(stand.route, legde_te_veel=int(keuze)))
        case Deel.KWALITEIT:
            return _met_route(stand, attrs.evolve(stand.route, legde_kwaliteit=int(keuze)))
        case Deel.EIGEN_ROL:
            return attrs.evolve(stand, eigen_rol=Rol(keuze))
        case _:
            return attrs.evolve(stand, deel=Deel.TE_VEEL, eigen=Eigen())


def _verder(stand: Stand) -> Stand:
    """On; what was typed leaves with the route it belongs to."""
    if stand.deel is Deel.UITDAGING:
        return attrs.evolve(stand, deel=Deel.KLAAR, eigen=Eigen())
    if stand.deel is not Deel.VOORBEELD:
        return attrs.evolve(stand, deel=DAARNA[stand.deel])
    if stand.nummer + 1 < len(stand.routes):
        return attrs.evolve(stand, nummer=stand.nummer + 1, deel=Deel.TE_VEEL, eigen=Eigen())
    return attrs.evolve(stand, deel=Deel.UITDAGING, eigen=Eigen())


def _met_route(stand: Stand, route: Route) -> Stand:
    routes = (*stand.routes[: stand.nummer], route, *stand.routes[stand.nummer + 1 :])
    return attrs.evolve(stand, routes=routes)


def _met_eigen(stand: Stand, veld: str, tekst: str) -> Stand:
    return attrs.evolve(stand, eigen=attrs.evolve(stand.eigen, **{veld: tekst}))
