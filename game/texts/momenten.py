"""A moment worth talking about in a title and one sentence; every face of the game shares them.

They say what happened, with the names of cards, roles and people, and leave the rest to the
table: no praise, no verdict, and no word about what would have been better.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.dilemma import Rol, Uitkomst
from game.domain.keuzes import Momentsoort
from game.domain.moment import (
    DoorschietMoment,
    ErnaastMoment,
    GrepenMoment,
    KijkersMoment,
    LatMoment,
    Moment,
    SchakelMoment,
)
from game.domain.views import View
from game.texts.bon import kaart_titel
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN, in_zin

TITELS: Mapping[Momentsoort, str] = {
    Momentsoort.GREPEN: N_("De eerste greep liep uiteen"),
    Momentsoort.ERNAAST: N_("Een kaart bleef liggen"),
    Momentsoort.SCHAKELING: N_("Eén kaart ging eruit"),
    Momentsoort.KIJKERS: N_("De kijkers zagen het anders"),
    Momentsoort.DOORGESCHOTEN: N_("Een kracht schoot door"),
    Momentsoort.LAT: N_("Jullie verlegden de lat"),
}
"""What a moment of each kind is called."""

KRACHTEN: Mapping[Rol, tuple[str, str]] = {
    Rol.BUREAUCRAAT: (N_("zorgvuldigheid"), N_("traagheid")),
    Rol.ONDERNEMER: (N_("daadkracht"), N_("doordrammen")),
    Rol.VERBINDER: (N_("openheid"), N_("eindeloos overleg")),
}
"""A quality of each role, and what too much of it becomes (dossier 1.5, kernkwadranten)."""


def moment_titel(t: Vertaler, moment: Moment) -> str:
    """What the moment is called."""
    return t(TITELS[moment.soort])


def moment_plaats(t: Vertaler, view: View, moment: Moment) -> str:
    """Which case it was in; its round too, where there were more."""
    titel = view.in_ronde(moment.ronde).dilemma.titel
    if len(view.sessie.rondes) == 1:
        return titel
    return t("Ronde {n}: {titel}", n=moment.ronde, titel=titel)


def moment_zin(t: Vertaler, view: View, moment: Moment) -> str:
    """The moment in one sentence."""
    toen = view.in_ronde(moment.ronde)
    match moment:
        case GrepenMoment():
            return _grepen(t, moment)
        case ErnaastMoment():
            return _ernaast(t, toen, moment)
        case SchakelMoment():
            return _schakeling(t, toen, moment)
        case KijkersMoment():
            return _kijkers(t, toen, moment)
        case DoorschietMoment():
            return _doorgeschoten(t, moment)
        case LatMoment():
            return _lat(t, moment)


def _grepen(t: Vertaler, moment: GrepenMoment) -> str:
    if moment.sterk:
        return t("Zonder overleg grepen jullie naar alle drie de rollen.")
    een, ander = moment.rollen
    return t(
        "Zonder overleg greep de een naar de {een} en de ander naar de {ander}.",
        een=t(WOORDEN[een]),
        ander=t(WOORDEN[ander]),
    )


def _ernaast(t: Vertaler, toen: View, moment: ErnaastMoment) -> str:
    kaart = toen.kaart(moment.kaart)
    titel, rol = kaart_titel(t, kaart), t(WOORDEN[kaart.rol])
    namen = t.rij([t.namen(toen.spelers_op(stoel)) for stoel in moment.stoelen])
    if not moment.sterk:
        return t("“{kaart}” van {namen} bleef liggen.", kaart=titel, namen=namen)
    return t(
        "“{kaart}” van {namen} bleef liggen, en van de {rol} lag er niets.",
        kaart=titel,
        namen=namen,
        rol=rol,
    )


def _schakeling(t: Vertaler, toen: View, moment: SchakelMoment) -> str:
    anders = sum(a is not b for a, b in zip(moment.eerst, moment.daarna, strict=True))
    wissel = {
        "naam": t.namen(toen.spelers_op(moment.indiener)),
        "erin": kaart_titel(t, toen.kaart(moment.erin)),
        "uit": kaart_titel(t, toen.kaart(moment.uit)),
    }
    if not anders:
        return t("Op voorstel van {naam} kwam “{erin}” op de plek van “{uit}”.", **wissel)
    return t.n(
        "Op voorstel van {naam} kwam “{erin}” op de plek van “{uit}”, "
        "en één kijker keek toen anders.",
        "Op voorstel van {naam} kwam “{erin}” op de plek van “{uit}”, "
        "en {aantal} kijkers keken toen anders.",
        anders,
        **wissel,
    )


def _kijkers(t: Vertaler, toen: View, moment: KijkersMoment) -> str:
    kijkers = toen.dilemma.kijkers
    # A name can be a group or hold a comma, so that it takes no verb.
    return t(
        "Het verst uit elkaar: {mild} ({leeft}) en {streng} ({haakt_af}), vooral over {uitkomst}.",
        mild=in_zin(kijkers[moment.mild].naam),
        leeft=_klein(t(WOORDEN[moment.oordelen[moment.mild]])),
        streng=in_zin(kijkers[moment.streng].naam),
        haakt_af=_klein(t(WOORDEN[moment.oordelen[moment.streng]])),
        uitkomst=t(WOORDEN[moment.uitkomst]),
    )


def _doorgeschoten(t: Vertaler, moment: DoorschietMoment) -> str:
    kracht, te_veel = (t(woord) for woord in KRACHTEN[moment.rol])
    if moment.kaarten:
        return t(
            "Drie kaarten van de {rol}: {kracht} heeft een broertje, {te_veel}.",
            rol=t(WOORDEN[moment.rol]),
            kracht=kracht,
            te_veel=te_veel,
        )
    return t(
        "Veel meer {uitkomst} dan de lat vroeg: {kracht} heeft een broertje, {te_veel}.",
        uitkomst=t(WOORDEN[moment.rol.uitkomst]),
        kracht=kracht,
        te_veel=te_veel,
    )


def _lat(t: Vertaler, moment: LatMoment) -> str:
    delen = {"hoger": _rij(t, moment.hoger), "lager": _rij(t, moment.lager)}
    if not moment.waarom:
        return t("Jullie legden {hoger} hoger en {lager} lager.", **delen)
    waarom = moment.waarom if moment.waarom[-1] in ".!?…" else f"{moment.waarom}."
    return t("Jullie legden {hoger} hoger en {lager} lager: “{waarom}”", **delen, waarom=waarom)


def _rij(t: Vertaler, uitkomsten: tuple[Uitkomst, ...]) -> str:
    return t.rij([t(WOORDEN[uitkomst]) for uitkomst in uitkomsten])


def _klein(woord: str) -> str:
    """A word that stands by itself, within a sentence."""
    return woord[:1].lower() + woord[1:]
