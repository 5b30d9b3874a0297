"""What stands on each sheet of Irritatie wordt kwaliteit."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.domain.dilemma import Rol
from game.domain.keuzes import TEKST_LENGTE
from game.domain.kwadrant import KWADRANTEN
from game.domain.kwadrant import Veld as Kwadrantveld
from game.oefeningen.blad import Blad, Keuze, Kies, Knop, Regel, Vel, Veld
from game.oefeningen.irritatie.rules import (
    EIGEN,
    VELDEN,
    VOORBEELD,
    Deel,
    Irritatie,
    Stand,
    kan_verder,
)
from game.oefeningen.vorm import Inhoud
from game.texts.kwadrant import KWADRANTWOORDEN
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

HINTS: Mapping[Deel, str] = {
    Deel.VRAAG: N_("Jouw vraag"),
    Deel.EIGEN_ZIN: N_("Wat doet iemand?"),
    Deel.EIGEN_TE_VEEL: N_("Te veel ..."),
    Deel.EIGEN_KWALITEIT: N_("De kwaliteit erachter"),
    Deel.EIGEN_VRAAG: N_("Jouw vraag"),
    Deel.UITDAGING: N_("Mijn uitdaging"),
}
"""What stands in each field while it is empty."""

TE_VEEL = N_("Wat is er te veel van?")
KWALITEIT = N_("Welke kwaliteit zit erachter?")
VRAAG = N_("Welke vraag stel je?")
OPEN = N_("Een open vraag. Typ hem, of zeg hem hardop. Dit bewaart het spel niet.")


def blad(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    """The sheet of this moment."""
    return BLADEN[stand.deel](t, inhoud, stand)


def _te_veel(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    stukken, route = inhoud.stukken, stand.route
    hier = stukken[route.stuk]
    ernaast = (_ernaast(t, hier.te_veel),) if route.legde_te_veel is not None else ()
    return Blad(
        titel=t(TE_VEEL),
        stap=_stap(t, stand),
        uitleg=t("Ieder denkt eerst zelf, dan vertelt wie wil. Eén van jullie tikt.")
        if stand.samen
        else t("Iemand zegt dit over een collega. Alles mag hier liggen."),
        vel=Vel(citaat=hier.zin),
        keuzes=tuple(
            Keuze(str(n), stukken[n].te_veel, gekozen=n == route.legde_te_veel)
            for n in route.te_veel
        ),
        regels=ernaast,
        verder=t("Verder"),
        kan_verder=kan_verder(stand),
        knoppen=(Knop(t("Eigen irritatie"), Kies(EIGEN), "e"),),
    )


def _kwaliteit(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    stukken, route = inhoud.stukken, stand.route
    hier = stukken[route.stuk]
    ernaast = (_ernaast(t, hier.kwaliteit),) if route.legde_kwaliteit is not None else ()
    return Blad(
        titel=t(KWALITEIT),
        stap=_stap(t, stand),
        uitleg=t("Van iets is er te veel. Wat is het in een gewone dosis?"),
        vel=_vel(hier),
        keuzes=tuple(
            Keuze(str(n), stukken[n].kwaliteit, gekozen=n == route.legde_kwaliteit)
            for n in route.kwaliteit
        ),
        regels=(*_tot_hier(t, inhoud, stand)[:1], *ernaast),
        verder=t("Verder"),
        kan_verder=kan_verder(stand),
    )


def _vraag(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    return Blad(
        titel=t(VRAAG),
        stap=_stap(t, stand),
        uitleg=t(OPEN),
        vel=_vel(inhoud.stukken[stand.route.stuk]),
        regels=_tot_hier(t, inhoud, stand),
        veld=_veld(t, stand),
        verder=t("Verder"),
    )


def _voorbeeld(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:
    hier = inhoud.stukken[stand.route.stuk]
    return Blad(
        titel=t("Deze vraag kan ook"),
        stap=_stap(t, stand),
        uitleg=t("Leg de vragen naast elkaar. Welke zouden jullie zelf willen krijgen?")
        if stand.samen
        else t("Leg hem naast die van jou. Welke zou je zelf willen krijgen?"),
        vel=_vel(hier),
        regels=(
            *_tot_hier(t, inhoud, stand),
            *_regel(t("Jouw vraag"), stand.eigen.vraag),
            *_regel(t("Kan ook"), hier.vraag),
        ),
        verder=t("Verder"),
    )


def _eigen_zin(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:  # noqa: ARG001
    return Blad(
        titel=t("Wat irriteert jou?"),
        stap=_stap(t, stand),
        uitleg=t("Eén zin, zonder naam. Iedereen leest mee. Dit bewaart het spel niet.")
        if stand.samen
        else t("Eén zin over wat iemand doet, zonder naam. Dit bewaart het spel niet."),
        veld=_veld(t, stand),
        verder=t("Verder"),
        kan_verder=kan_verder(stand),
        knoppen=(Knop(t("Toch een voorbeeld"), Kies(VOORBEELD), "v"),),
    )


def _eigen_rol(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:  # noqa: ARG001
    return Blad(
        titel=t("Op welke rol lijkt dit?"),
        stap=_stap(t, stand),
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


def _eigen_te_veel(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:  # noqa: ARG001
    return Blad(
        titel=t(TE_VEEL),
        stap=_stap(t, stand),
        uitleg=t("Typ het in een paar woorden. Hieronder staat wat bij deze rol vaak te veel is."),
        vel=_eigen_vel(stand),
        regels=_hulp(t, stand, Kwadrantveld.VALKUIL),
        veld=_veld(t, stand),
        verder=t("Verder"),
    )


def _eigen_kwaliteit(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:  # noqa: ARG001
    return Blad(
        titel=t(KWALITEIT),
        stap=_stap(t, stand),
        uitleg=t("Typ het in een paar woorden. Hieronder staat wat deze rol vaak meebrengt."),
        vel=_eigen_vel(stand),
        regels=(
            *_regel(t("Te veel"), stand.eigen.te_veel),
            *_hulp(t, stand, Kwadrantveld.KWALITEIT),
        ),
        veld=_veld(t, stand),
        verder=t("Verder"),
    )


def _eigen_vraag(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> Blad:  # noqa: ARG001
    return Blad(
        titel=t(VRAAG),
        stap=_stap(t, stand),
        uitleg=t(OPEN),
        vel=_eigen_vel(stand),
        regels=_eigen_tot_hier(t, stand),
        veld=_veld(t, stand),
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
            *_regel("", stand.eigen.kwaliteit, stand.eigen_rol),
        ),
        veld=_veld(t, stand),
        verder=t("Klaar"),
    )


Maker = Callable[[Vertaler, Inhoud[Irritatie], Stand], Blad]

BLADEN: Mapping[Deel, Maker] = {
    Deel.TE_VEEL: _te_veel,
    Deel.KWALITEIT: _kwaliteit,
    Deel.VRAAG: _vraag,
    Deel.VOORBEELD: _voorbeeld,
    Deel.EIGEN_ZIN: _eigen_zin,
    Deel.EIGEN_ROL: _eigen_rol,
    Deel.EIGEN_TE_VEEL: _eigen_te_veel,
    Deel.EIGEN_KWALITEIT: _eigen_kwaliteit,
    Deel.EIGEN_VRAAG: _eigen_vraag,
    Deel.UITDAGING: _uitdaging,
}
"""Who makes the sheet of each part; what is over has none."""


def _stap(t: Vertaler, stand: Stand) -> str:
    if stand.deel.value.startswith("eigen"):
        return t("Eigen irritatie")
    return t("Irritatie {nummer} van {aantal}", nummer=stand.nummer + 1, aantal=len(stand.routes))


def _vel(stuk: Irritatie) -> Vel:
    """The irritation with the role that it is about; on the first sheet that is still open."""
    return Vel(citaat=stuk.zin, rol=stuk.rol)


def _eigen_vel(stand: Stand) -> Vel:
    return Vel(citaat=stand.eigen.zin, rol=stand.eigen_rol)


def _veld(t: Vertaler, stand: Stand) -> Veld:
    naam = VELDEN[stand.deel]
    return Veld(naam, t(HINTS[stand.deel]), getattr(stand.eigen, naam), TEKST_LENGTE)


def _ernaast(t: Vertaler, tekst: str) -> Regel:
    return Regel(tekst, kop=t("Hier ligt ernaast"))


def _regel(kop: str, tekst: str, rol: Rol | None = None) -> tuple[Regel, ...]:
    """The line, when there is something to say."""
    return (Regel(tekst, kop, rol),) if tekst else ()


def _tot_hier(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> tuple[Regel, ...]:
    """What was laid at each step, as far as it came."""
    route, stukken = stand.route, inhoud.stukken
    te_veel = "" if route.legde_te_veel is None else stukken[route.legde_te_veel].te_veel
    kwaliteit = "" if route.legde_kwaliteit is None else stukken[route.legde_kwaliteit].kwaliteit
    return (*_regel(t("Te veel"), te_veel), *_regel(t("Erachter"), kwaliteit))


def _eigen_tot_hier(t: Vertaler, stand: Stand) -> tuple[Regel, ...]:
    eigen = stand.eigen
    return (*_regel(t("Te veel"), eigen.te_veel), *_regel(t("Erachter"), eigen.kwaliteit))


def _hulp(t: Vertaler, stand: Stand, veld: Kwadrantveld) -> tuple[Regel, ...]:
    """What the three kwadranten of the role say there (dossier 1.5)."""
    return tuple(
        Regel(t(KWADRANTWOORDEN[kwadrant.id][veld]), rol=kwadrant.rol)
        for kwadrant in KWADRANTEN
        if kwadrant.rol is stand.eigen_rol
    )
