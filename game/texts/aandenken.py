"""What is said about an object on the table: at which role people point, then and now."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.aandenken import tel
from game.domain.dilemma import Rol
from game.domain.views import View
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

TEL = N_("Drie, twee, één: wijs een rol aan.")
TERUG = N_("Dit lag aan het begin ook op tafel.")
BIJ_WIE = N_("Bij wie hoort dit nu?")
NU_INTIKKEN = N_("Nu intikken")
KIES_NAAM = N_("Klopt het? Een stap terug haalt de laatste weg.")
WAT_ZIE_JE = N_("Wat zie je er nu in dat je eerst niet zag?")
TOEN, NU = N_("Toen"), N_("Nu")


def toen_en_nu(t: Vertaler, view: View) -> tuple[tuple[str, str], ...]:
    """How many pointed at each role then, and now; a word and its sentence each."""
    aandenken = view.sessie.aandenken
    if aandenken is None:
        return ()
    nu = tel(view.sessie.gewezen)
    return (t(TOEN), verdeling(t, aandenken.gewezen)), (t(NU), verdeling(t, nu))


def verdeling(t: Vertaler, aantallen: Mapping[Rol, int]) -> str:
    """How many at each role where there is anybody: Bureaucraat 2, Verbinder 1."""
    delen = [f"{t(WOORDEN[rol])} {aantallen[rol]}" for rol in Rol if aantallen.get(rol)]
    return ", ".join(delen) or t("niemand wees iets aan")
