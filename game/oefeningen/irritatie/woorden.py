"""The words and pieces that the sheets of Irritatie wordt kwaliteit share."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.dilemma import Rol
from game.domain.keuzes import TEKST_LENGTE
from game.oefeningen.blad import Regel, Vel, Veld
from game.oefeningen.irritatie.rules import VELDEN
from game.oefeningen.irritatie.stand import Deel, Irritatie, Stand
from game.oefeningen.vorm import Inhoud
from game.texts.vertaler import N_, Vertaler

TE_VEEL = N_("Wat is er te veel van?")
KWALITEIT = N_("Welke kwaliteit zit erachter?")
VRAAG = N_("Welke vraag stel je?")
OPEN = N_("Een open vraag. Typ hem, of zeg hem hardop. Dit bewaart het spel niet.")

HINTS: Mapping[Deel, str] = {
    Deel.VRAAG: N_("Jouw vraag"),
    Deel.EIGEN_ZIN: N_("Wat doet iemand?"),
    Deel.EIGEN_TE_VEEL: N_("Te veel ..."),
    Deel.EIGEN_KWALITEIT: N_("De kwaliteit erachter"),
    Deel.EIGEN_VRAAG: N_("Jouw vraag"),
    Deel.UITDAGING: N_("Mijn uitdaging"),
}
"""What stands in each field while it is empty."""


def stap(t: Vertaler, stand: Stand) -> str:
    """Where we are, for the strip on top."""
    if stand.deel.value.startswith("eigen"):
        return t("Eigen irritatie")
    return t("Irritatie {nummer} van {aantal}", nummer=stand.nummer + 1, aantal=len(stand.routes))


def vel(stuk: Irritatie) -> Vel:
    """The irritation with the role that it is about; on the first sheet that is still open."""
    return Vel(citaat=stuk.zin, rol=stuk.rol)


def eigen_vel(stand: Stand) -> Vel:
    """The own irritation, with the role that it looks like."""
    return Vel(citaat=stand.eigen.zin, rol=stand.eigen_rol)


def veld(t: Vertaler, stand: Stand) -> Veld:
    """The field of this part, with what was typed in it."""
    naam = VELDEN[stand.deel]
    return Veld(naam, t(HINTS[stand.deel]), getattr(stand.eigen, naam), TEKST_LENGTE)


def ernaast(t: Vertaler, tekst: str) -> Regel:
    """What the piece itself lays at this step."""
    return Regel(tekst, kop=t("De schrijver koos"))


def regel(kop: str, tekst: str, rol: Rol | None = None) -> tuple[Regel, ...]:
    """The line, when there is something to say."""
    return (Regel(tekst, kop, rol),) if tekst else ()


def tot_hier(t: Vertaler, inhoud: Inhoud[Irritatie], stand: Stand) -> tuple[Regel, ...]:
    """What was laid at each step, as far as it came."""
    route, stukken = stand.route, inhoud.stukken
    te_veel = "" if route.legde_te_veel is None else stukken[route.legde_te_veel].te_veel
    kwaliteit = "" if route.legde_kwaliteit is None else stukken[route.legde_kwaliteit].kwaliteit
    return (*regel(t("Te veel"), te_veel), *regel(t("Erachter"), kwaliteit))


def eigen_tot_hier(t: Vertaler, stand: Stand) -> tuple[Regel, ...]:
    """What was typed at each step, as far as it came."""
    eigen = stand.eigen
    return (*regel(t("Te veel"), eigen.te_veel), *regel(t("Erachter"), eigen.kwaliteit))
