"""The sheets of an irritation of one's own: the same route, with typed words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.domain.dilemma import Rol
from game.domain.kwadrant import KWADRANTEN
from game.domain.kwadrant import Veld as Kwadrantveld
from game.oefeningen.blad import Blad, Keuze, Kies, Knop, Regel, Vel
from game.oefeningen.irritatie.rules import VOORBEELD, kan_verder
from game.oefeningen.irritatie.stand import Deel, Stand
from game.oefeningen.irritatie.woorden import (
    KWALITEIT,
    OPEN,
    TE_VEEL,
    VRAAG,
    eigen_tot_hier,
    eigen_vel,
    regel,
    stap,
    veld,
)
from game.texts.kwadrant import KWADRANTWOORDEN
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def eigen_blad(t: Vertaler, stand: Stand) -> Blad:
    """The sheet of this moment on the own route."""
    return _BLADEN[stand.deel](t, stand)


def _eigen_zin(t: Vertaler, stand: Stand) -> Blad:
    return Blad(
        titel=t("Wat irriteert jou?"),
        stap=stap(t, stand),
        uitleg=t("Eén zin, zonder naam. Iedereen leest mee. Dit bewaart het spel niet.")
        if stand.samen
        else t("Eén zin over wat iemand doet, zonder naam. Dit bewaart het spel niet."),
        veld=veld(t, stand),
        verder=t("Verder"),
        kan_verder=kan_verder(stand),
        knoppen=(Knop(t("Toch een voorbeeld"), Kies(VOORBEELD), "v"),),
    )


def _eigen_rol(t: Vertaler, stand: Stand) -> Blad:
    return Blad(
        titel=t("Op welke rol lijkt dit?"),
        stap=stap(t, stand),
        uitleg=t("Het gaat om wat iemand doet. Welke rol schiet hier door?"),
        vel=Vel(citaat=stand.eigen.zin),
        keuzes=tuple(
            Keuze(rol.value, t(WOORDEN[rol]), rol=rol, gekozen=rol is stand.eigen_rol)
            for rol in Rol
        ),
        naast=True,
        verder=t("Verder"),
        kan_verder=kan_verder(stand),
    )


def _eigen_te_veel(t: Vertaler, stand: Stand) -> Blad:
    return Blad(
        titel=t(TE_VEEL),
        stap=stap(t, stand),
        uitleg=t("Typ het in een paar woorden. Hieronder staat waarin deze rol kan doorschieten."),
        vel=eigen_vel(stand),
        regels=_hulp(t, stand, Kwadrantveld.VALKUIL),
        veld=veld(t, stand),
        verder=t("Verder"),
    )


def _eigen_kwaliteit(t: Vertaler, stand: Stand) -> Blad:
    return Blad(
        titel=t(KWALITEIT),
        stap=stap(t, stand),
        uitleg=t("Typ het in een paar woorden. Hieronder staat wat deze rol vaak meebrengt."),
        vel=eigen_vel(stand),
        regels=(
            *regel(t("Te veel"), stand.eigen.te_veel),
            *_hulp(t, stand, Kwadrantveld.KWALITEIT),
        ),
        veld=veld(t, stand),
        verder=t("Verder"),
    )


def _eigen_vraag(t: Vertaler, stand: Stand) -> Blad:
    return Blad(
        titel=t(VRAAG),
        stap=stap(t, stand),
        uitleg=t(OPEN),
        vel=eigen_vel(stand),
        regels=eigen_tot_hier(t, stand),
        veld=veld(t, stand),
        verder=t("Verder"),
    )


_BLADEN: Mapping[Deel, Callable[[Vertaler, Stand], Blad]] = {
    Deel.EIGEN_ZIN: _eigen_zin,
    Deel.EIGEN_ROL: _eigen_rol,
    Deel.EIGEN_TE_VEEL: _eigen_te_veel,
    Deel.EIGEN_KWALITEIT: _eigen_kwaliteit,
    Deel.EIGEN_VRAAG: _eigen_vraag,
}


def _hulp(t: Vertaler, stand: Stand, veld: Kwadrantveld) -> tuple[Regel, ...]:
    """What the three kwadranten of the role say there (dossier 1.5)."""
    return tuple(
        Regel(t(KWADRANTWOORDEN[kwadrant.id][veld]), rol=kwadrant.rol)
        for kwadrant in KWADRANTEN
        if kwadrant.rol is stand.eigen_rol
    )
