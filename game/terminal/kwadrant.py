"""The kernkwadrant of each role in words, as this session filled it."""

from __future__ import annotations

from game.domain.dilemma import Rol
from game.domain.kwadrant import kwadranten
from game.domain.views import View
from game.terminal.scherm import ENTER, Keus, Na, Scherm, Terug, Vraag, Wens, stukken
from game.texts.kwadrant import KWADRANTWOORDEN, VELDWOORDEN, spiegel_zin, veld_zinnen
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def kwadrant(view: View, t: Vertaler) -> Scherm[Wens]:
    """The quadrant of the first role, and the way to the others."""
    return kwadrant_van(next(iter(Rol)))(view, t)


def kwadrant_van(rol: Rol) -> Vraag:
    """The question that shows one role: field by field its word and what showed."""

    def toon(view: View, t: Vertaler) -> Scherm[Wens]:
        team = kwadranten(view.spel, view.sessie)[list(Rol).index(rol)]
        woorden = KWADRANTWOORDEN[team.kwadrant.id]
        velden = [
            (f"{t(VELDWOORDEN[veld])}: {t(woorden[veld])}.", *veld_zinnen(t, blijken))
            for veld, blijken in team.velden.items()
        ]
        kop = f"{t('Kernkwadrant')}: {t(WOORDEN[rol])}"
        rollen = [
            Keus[Wens](str(at), t(WOORDEN[ander]), Na(None, kwadrant_van(ander)))
            for at, ander in enumerate(Rol, start=1)
            if ander is not rol
        ]
        terug = Keus[Wens](ENTER, t("Terug"), Terug())
        return Scherm(
            stukken((kop,), *velden, (spiegel_zin(t, rol, team.spiegel),)), (*rollen, terug)
        )

    return toon
