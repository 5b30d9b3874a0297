"""The object of the warming-up is back: who points where now, beside then."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.terminal.intikken import Rij, lijst, volgende, vuist
from game.terminal.scherm import (
    ENTER,
    Keus,
    Na,
    Scherm,
    Vraag,
    Wens,
    genummerd,
    ongedaan,
    stukken,
    terug,
)
from game.texts.aandenken import BIJ_WIE, TEL, TERUG, WAT_ZIE_JE, toen_en_nu
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def aandenken(view: View, t: Vertaler) -> Scherm[Wens]:
    """What lies there, who points where, and once anybody does: then and now."""
    bewaard, gewezen = view.sessie.aandenken, view.sessie.gewezen
    naam = bewaard.naam if bewaard else ""
    rijen = [
        Rij(t.naam(s), t(WOORDEN[gewezen[s.nummer]]) if s.nummer in gewezen else "")
        for s in view.sessie.aanwezig
    ]
    beside = [f"{kop}: {tekst}." for kop, tekst in toen_en_nu(t, view)] if gewezen else []
    klaar = Keus[Wens](ENTER, t("Verder"), c.GaVerder())
    regels = stukken((naam, t(TERUG), t(BIJ_WIE), t(TEL)), (*beside, t(WAT_ZIE_JE)))
    begin, niemand = t("Intikken wie wat aanwees"), t("Niets aangeven")
    scherm = lijst(t, regels, rijen, wijst, klaar, begin=begin, niemand=niemand)
    return Scherm(scherm.regels, (*scherm.keuzes, *ongedaan(view, t)), kort=scherm.kort)


def wijst(n: int) -> Vraag:
    """The question at which role the n-th player points."""

    def welke(view: View, t: Vertaler) -> Scherm[Wens]:
        spelers = view.sessie.aanwezig
        speler, daarna = spelers[n], volgende(n, len(spelers), wijst)
        rollen = genummerd(
            (t(WOORDEN[rol]), Na(c.WijsVoorwerp(speler.nummer, rol), daarna)) for rol in Rol
        )
        al = speler.nummer in view.sessie.gewezen
        wis = c.WijsVoorwerp(speler.nummer, None) if al else None
        kop = t("{naam}: welke rol wees je aan?", naam=t.naam(speler))
        return Scherm((kop,), (*rollen, vuist(t, wis, daarna, t("Overslaan")), terug(t)))

    return welke
