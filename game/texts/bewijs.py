"""The evidence of a moment in words, for where there is nothing to paint: a line per fact.

Words stand before numbers here too: of the lat alone there are numbers, as the group laid them.
"""

from __future__ import annotations

from game.domain.dilemma import Drietal, Rol, Uitkomst
from game.domain.events import Speler
from game.domain.kassabon import maat_van
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
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

Regels = tuple[str, ...]


def bewijs_regels(t: Vertaler, view: View, moment: Moment) -> Regels:
    """What stood on the table, as lines below each other."""
    toen = view.in_ronde(moment.ronde)
    match moment:
        case GrepenMoment():
            return _grepen(t, toen, moment)
        case ErnaastMoment(plan=plan):
            return (t("In het plan: {kaarten}.", kaarten=_kaarten(t, toen, plan)),)
        case SchakelMoment():
            return _schakeling(t, toen, moment)
        case KijkersMoment():
            return _kijkers(t, toen, moment)
        case DoorschietMoment():
            return _doorgeschoten(t, toen, moment)
        case LatMoment():
            return (
                t("Eerst: {lat}.", lat=_lat(t, moment.schrijver)),
                t("Van jullie: {lat}.", lat=_lat(t, moment.groep)),
            )


def wie_grepen(toen: View, moment: GrepenMoment, rol: Rol) -> tuple[Speler, ...]:
    """The players on the seats that reached for a role; nobody where that tells who passed."""
    stoelen = (stoel for stoel, greep in moment.grepen.items() if greep is rol)
    return tuple(speler for stoel in stoelen for speler in toen.spelers_op(stoel))


def _grepen(t: Vertaler, toen: View, moment: GrepenMoment) -> Regels:
    """Who reached for each role; without names the sentence of the moment says it all."""
    per_rol = ((rol, wie_grepen(toen, moment, rol)) for rol in Rol)
    return tuple(f"{t(WOORDEN[rol])}: {t.namen(spelers)}." for rol, spelers in per_rol if spelers)


def _schakeling(t: Vertaler, toen: View, moment: SchakelMoment) -> Regels:
    kijkers = zip(toen.dilemma.kijkers, moment.eerst, moment.daarna, strict=True)
    return tuple(
        f"{kijker.naam}: "
        + (
            t("{woord}, en dat bleef zo.", woord=t(WOORDEN[nu]))
            if eerst is nu
            else t("eerst ‘{eerst}’, daarna ‘{nu}’.", eerst=t(WOORDEN[eerst]), nu=t(WOORDEN[nu]))
        )
        for kijker, eerst, nu in kijkers
    )


def _kijkers(t: Vertaler, toen: View, moment: KijkersMoment) -> Regels:
    paren = zip(toen.dilemma.kijkers, moment.oordelen, strict=True)
    return tuple(f"{kijker.naam}: {t(WOORDEN[oordeel])}." for kijker, oordeel in paren)


def _doorgeschoten(t: Vertaler, toen: View, moment: DoorschietMoment) -> Regels:
    if moment.bracht is None or moment.lat is None:
        return (t("In het plan: {kaarten}.", kaarten=_kaarten(t, toen, moment.kaarten)),)
    maten = {x: maat_van(moment.bracht[x], moment.lat[x]) for x in Uitkomst}
    return tuple(f"{t(WOORDEN[x])}: {t(WOORDEN[maat])}." for x, maat in maten.items())


def _kaarten(t: Vertaler, toen: View, codes: tuple[str, ...]) -> str:
    return t.rij([f"“{kaart_titel(t, toen.kaart(code))}”" for code in codes])


def _lat(t: Vertaler, lat: Drietal) -> str:
    return t.rij([f"{t(WOORDEN[x])} {lat[x]}" for x in Uitkomst])
