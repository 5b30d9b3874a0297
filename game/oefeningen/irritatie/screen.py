"""What stands on each sheet of Irritatie wordt kwaliteit."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.oefeningen.blad import Blad, Keuze, Kies, Knop, Regel, Vel
from game.oefeningen.irritatie.eigen import eigen_blad
from game.oefeningen.irritatie.rules import EIGEN, kan_verder
from game.oefeningen.irritatie.stand import Deel, Irritatie, Stand
from game.oefeningen.irritatie.woorden import (
    KWALITEIT,
    OPEN,
    TE_VEEL,
    VRAAG,
    ernaast,
    regel,
    stap,
    tot_hier,
    vel,
    veld,
)
from game.oefeningen.vorm import Inhoud
from game.texts.vertaler import Vertaler


def blad(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    """The sheet of this moment."""
    maker = BLADEN.get(stand.deel)
    return maker(t, inhoud, stand) if maker else eigen_blad(t, stand)


def _te_veel(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    stukken, route = inhoud.stukken, stand.route
    hier = stukken[route.stuk]
    naast = (ernaast(t, hier.te_veel),) if route.legde_te_veel is not None else ()
    return Blad(
        titel=t(TE_VEEL),
        stap=stap(t, stand),
        uitleg=t("Ieder denkt eerst zelf, dan vertelt wie wil. Eén van jullie tikt.")
        if stand.samen
        else t("Iemand zegt dit over een collega. Er is niet één antwoord."),
        vel=Vel(citaat=hier.zin),
        keuzes=tuple(
            Keuze(str(n), stukken[n].te_veel, gekozen=n == route.legde_te_veel)
            for n in route.te_veel
        ),
        regels=naast,
        verder=t("Verder"),
        kan_verder=kan_verder(stand),
        knoppen=(Knop(t("Eigen irritatie"), Kies(EIGEN), "e"),),
    )


def _kwaliteit(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    stukken, route = inhoud.stukken, stand.route
    hier = stukken[route.stuk]
    naast = (ernaast(t, hier.kwaliteit),) if route.legde_kwaliteit is not None else ()
    return Blad(
        titel=t(KWALITEIT),
        stap=stap(t, stand),
        uitleg=t("Er is te veel van iets. Wat is het in een gewone dosis?"),
        vel=vel(hier),
        keuzes=tuple(
            Keuze(str(n), stukken[n].kwaliteit, gekozen=n == route.legde_kwaliteit)
            for n in route.kwaliteit
        ),
        regels=(*tot_hier(t, inhoud, stand)[:1], *naast),
        verder=t("Verder"),
        kan_verder=kan_verder(stand),
    )


def _vraag(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    return Blad(
        titel=t(VRAAG),
        stap=stap(t, stand),
        uitleg=t(OPEN),
        vel=vel(inhoud.stukken[stand.route.stuk]),
        regels=tot_hier(t, inhoud, stand),
        veld=veld(t, stand),
        verder=t("Verder"),
    )


def _voorbeeld(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    hier = inhoud.stukken[stand.route.stuk]
    return Blad(
        titel=t("Deze vraag kan ook"),
        stap=stap(t, stand),
        uitleg=t("Leg de vragen naast elkaar. Welke zouden jullie zelf willen krijgen?")
        if stand.samen
        else t("Leg hem naast die van jou. Welke zou je zelf willen krijgen?"),
        vel=vel(hier),
        regels=(
            *tot_hier(t, inhoud, stand),
            *regel(t("Jouw vraag"), stand.eigen.vraag),
            *regel(t("Kan ook"), hier.vraag),
        ),
        verder=t("Verder"),
    )


def _uitdaging(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    gezien = [r.stuk for r in stand.routes if r.legde_kwaliteit is not None]
    return Blad(
        titel=t("Wat heb jij hiervan nodig?"),
        stap=t("Tot slot"),
        uitleg=t("Vertel het aan wie naast je zit, of pas. Dit bewaart het spel niet.")
        if stand.samen
        else t("Van welke kwaliteit kun jij morgen wat meer gebruiken? Dit bewaart het spel niet."),
        regels=(
            *(Regel(inhoud.stukken[n].kwaliteit, rol=inhoud.stukken[n].rol) for n in gezien),
            *regel("", stand.eigen.kwaliteit, stand.eigen_rol),
        ),
        veld=veld(t, stand),
        verder=t("Klaar"),
    )


Maker = Callable[[Vertaler, Inhoud[Irritatie], Stand], Blad]

BLADEN: Mapping[Deel, Maker] = {
    Deel.TE_VEEL: _te_veel,
    Deel.KWALITEIT: _kwaliteit,
    Deel.VRAAG: _vraag,
    Deel.VOORBEELD: _voorbeeld,
    Deel.UITDAGING: _uitdaging,
}
"""Who makes the sheet of each part; the others are of the own route, and what is over has none."""
