"""Onze lat: three numbers with the same sum, and one sentence why; once per dilemma."""

from __future__ import annotations

from collections.abc import Callable

from game.domain import commands as c
from game.domain.dilemma import Drietal
from game.domain.plan import HOOGSTE_LAT
from game.domain.reden import Reden
from game.domain.views import View
from game.terminal.scherm import ENTER, Keus, Naar, Scherm, Vraag, Wens, Zeg, terug
from game.texts.namen import latzin
from game.texts.redenen import REDENEN
from game.texts.vertaler import Vertaler


def onze_lat(view: View, t: Vertaler) -> Scherm[Wens]:
    """How much does the case ask of each outcome, in the group's own opinion?"""
    lat = view.dilemma.lat
    regels = (
        t("De schrijver vond dit. En jullie?"),
        latzin(t, lat),
        t("Hoeveel vraagt deze zaak volgens jullie van Recht, Resultaat en Relatie?"),
        t("Typ drie getallen van 0 tot en met {hoogste}, samen {som}. Bijvoorbeeld: {voorbeeld}.",
          hoogste=HOOGSTE_LAT, som=lat.som, voorbeeld=" ".join(str(deel) for deel in lat)),
    )  # fmt: skip
    oud = Keus("b", t("Toch de oude lat"), terug(t).wens)
    return Scherm(regels, (oud,), tekst=_lees(view, t))


def waarom(lat: Drietal) -> Vraag:
    """The question why; it may stay open."""

    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        leeg = Keus[Wens](ENTER, t("Dit is onze lat"), c.VerschuifLat(lat))
        return Scherm(
            (t("Waarom? Eén zin, als je wilt."),),
            (leeg, terug(t)),
            tekst=lambda tekst: c.VerschuifLat(lat, tekst),
        )

    return vraag


def _lees(view: View, t: Vertaler) -> Callable[[str], Wens]:
    """What typed numbers wish; what cannot be a lat is said at once."""

    def wens(tekst: str) -> Wens:
        delen = _drie_getallen(tekst)
        if delen is None:
            return Zeg(t("Typ drie getallen met een spatie ertussen."))
        lat = Drietal(*delen)
        if not all(0 <= deel <= HOOGSTE_LAT for deel in lat):
            return Zeg(t(REDENEN[Reden.LAT_BEREIK]))
        if lat.som != view.dilemma.lat.som:
            return Zeg(t(REDENEN[Reden.LAT_SOM]))
        if lat == view.dilemma.lat:
            return Zeg(t(REDENEN[Reden.LAT_ZELFDE]))
        return Naar(waarom(lat))

    return wens


def _drie_getallen(tekst: str) -> tuple[int, int, int] | None:
    woorden = tekst.replace(",", " ").replace("/", " ").split()
    if len(woorden) != 3 or not all(len(w) < 4 and w.isdecimal() for w in woorden):
        return None
    recht, resultaat, relatie = map(int, woorden)
    return recht, resultaat, relatie
