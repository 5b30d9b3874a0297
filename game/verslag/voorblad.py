"""The first sheet: when, who, about what, and what this report is not."""

from __future__ import annotations

from datetime import date

from game.domain.dilemma import Rol
from game.domain.state import Ronde, gelegd
from game.domain.views import View
from game.papier.figuren import emblem
from game.papier.html import regel, vak
from game.texts.bon import MODELZIN
from game.texts.datum import dag
from game.texts.duur import gespeeld
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN, thema_woord
from game.ui.city import BEGIN_PIECES, city_svg

BREED, HOOG = 1200, 330
"""The city along the foot of the sheet, in its own units."""


def voorblad(view: View, t: Vertaler, datum: date) -> str:
    """Title, date, players and cases above the city that they built."""
    kop = vak(
        "kop",
        vak("emblemen", *map(emblem, Rol)),
        regel("spel", t("De Ideale Ambtenaar")),
        regel("", t("Verslag"), "h1"),
        regel("datum", datum_zin(t, datum)),
        regel("", f"{_duur(view, t)}. {_tafel(view, t)}"),
        tag="header",
    )
    return vak("blad voorblad", kop, _zaken(view, t), _let_op(t), _stad(view), tag="section")


def datum_zin(t: Vertaler, datum: date) -> str:
    """A day with its year: vrijdag 21 november 2026."""
    return f"{dag(t, datum)} {datum.year}"


def _duur(view: View, t: Vertaler) -> str:
    return gespeeld(t, len(view.uitgespeeld), view.verstreken)


def _tafel(view: View, t: Vertaler) -> str:
    return t("Aan tafel: {namen}", namen=t.namen(view.sessie.spelers)) + "."


def _zaken(view: View, t: Vertaler) -> str:
    """The cases in the order in which they were played, with the roles of the last plan."""
    if not view.uitgespeeld:
        return regel("", t("Er is nog geen zaak uitgespeeld."))
    return vak("zaken", *(_zaak(view, t, ronde) for ronde in view.uitgespeeld), tag="ol")


def _zaak(view: View, t: Vertaler, ronde: Ronde) -> str:
    dilemma = view.spel.dilemmas[ronde.dilemma]
    rollen = [gelegd(dilemma, ronde, kaart).rol for kaart in ronde.plan]
    woorden = t.rij([t(WOORDEN[rol]) for rol in rollen])
    tekens = vak("rollen", *map(emblem, rollen), regel("verborgen", woorden, "span"), tag="span")
    titel = vak("", regel("", dilemma.titel, "b"), regel("stil", t(thema_woord(dilemma.thema))))
    return vak("", regel("nummer", str(ronde.nummer), "span"), titel, tekens, tag="li")


def _let_op(t: Vertaler) -> str:
    zinnen = (
        t(MODELZIN),
        t("Passen mocht altijd. Wie dat deed, staat nergens."),
        t("Een eigen bladzij staat hier alleen van wie dat zelf wilde."),
    )
    return vak("stil", *(regel("", zin) for zin in zinnen))


def _stad(view: View) -> str:
    return vak("stad", city_svg(BREED, HOOG, BEGIN_PIECES + view.stadsdelen))
