"""Wat als: every mix, every plan of it, and what the four people would say, before the wending."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from game.domain import commands as c
from game.domain.dilemma import Dilemma, Gelegd
from game.domain.kassabon import Kassabon
from game.domain.score import Mengsel, Mix, bereken, mengsels, mix_van
from game.domain.views import View
from game.terminal.bon import getallen
from game.terminal.scherm import ENTER, Keus, Naar, Scherm, Vraag, Wens, genummerd, stukken, terug
from game.terminal.uitkomst import reacties_van
from game.texts.bon import band_zin
from game.texts.namen import kaartnaam, mixzin
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def wat_als(view: View, t: Vertaler) -> Scherm[Wens]:
    """The mixes, each with the band of the mean of its plans, and the group's own plan."""
    jullie = mix_van(_jullie_plan(view))
    mixen = genummerd(
        (_mixlabel(view, t, mix, mengsel, eigen=mix == jullie), Naar(mix_plannen(mix)))
        for mix, mengsel in _mengsels(view.dilemma).items()
    )
    eigen = Keus[Wens]("j", t("Jullie plan: {mix}", mix=mixzin(t, jullie)), Naar(jullie_plan))
    kop = f"{t('Wat als …?')} {t('Zo landt elke mix van drie kaarten in deze zaak.')}"
    hoe = t("Kies een mix en dan een plan. Dit is hoe het was vóór de wending.")
    return Scherm(
        (kop, hoe),
        (*mixen, eigen, Keus(ENTER, t("Terugkijken"), c.GaVerder())),
        kort=(t("Wat als …?"),),
    )


def mix_plannen(mix: Mix) -> Vraag:
    """The plans of one mix."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        bonnen = _mengsels(view.dilemma)[mix].bonnen
        plannen = genummerd((_planlabel(view, t, bon), Naar(een_plan(bon))) for bon in bonnen)
        return Scherm((mixzin(t, mix),), (*plannen, terug(t)))

    return vraag


def een_plan(bon: Kassabon) -> Vraag:
    """What four people would say of this plan."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        band = (band_zin(t, bon),) if view.toon_bon else ()
        reacties = reacties_van(t, view.dilemma, bon)
        nummers = (Keus[Wens]("g", t("Getallen"), Naar(getallen(bon))),) if view.toon_bon else ()
        kaarten = t.rij([kaartnaam(t, view.kaart(code)) for code in bon.plan])
        return Scherm(stukken((f"{kaarten}.", *band), reacties), (*nummers, terug(t)))

    return vraag


def jullie_plan(view: View, t: Vertaler) -> Scherm[Wens]:
    """The group's own last plan, also when an eigen aanpak lies in it."""
    return een_plan(bereken(view.dilemma, _jullie_plan(view)))(view, t)


def _jullie_plan(view: View) -> tuple[Gelegd, ...]:
    return tuple(view.kaart(kaart) for kaart in view.ronde.plan)


def _mixlabel(view: View, t: Vertaler, mix: Mix, mengsel: Mengsel, *, eigen: bool) -> str:
    band = f": {t(WOORDEN[mengsel.band])}" if view.toon_bon else ""
    waar = t("hier ligt jullie plan")
    hier = f" ({waar})" if eigen else ""
    return f"{mixzin(t, mix)}{band}{hier}"


def _planlabel(view: View, t: Vertaler, bon: Kassabon) -> str:
    kaarten = t.rij([view.dilemma.kaart(code).titel for code in bon.plan])
    return f"{kaarten}: {t(WOORDEN[bon.band])}" if view.toon_bon else kaarten


@lru_cache(maxsize=4)
def _mengsels(dilemma: Dilemma) -> Mapping[Mix, Mengsel]:
    return mengsels(dilemma)
