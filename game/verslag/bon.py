"""The receipt on paper: in words, then how far each outcome comes beside its lat."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.dilemma import Gelegd, Rol, Uitkomst
from game.domain.kassabon import Kassabon, RegelSoort
from game.domain.tonen import toon_waarde
from game.domain.views import View
from game.papier.figuren import emblem
from game.papier.html import lijst, regel, tekst, vak
from game.texts.bon import (
    band_zin,
    mist_zin,
    regel_zin,
    sleutel_antwoord,
    sleutel_vraag,
    totaal,
)
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN
from game.ui.svg import rect

IN_WOORDEN = (RegelSoort.KAART, RegelSoort.PAAR)
"""The lines that say something without numbers; the key role has sentences of its own."""

KLEUREN: Mapping[Rol, tuple[str, str]] = {
    Rol.BUREAUCRAAT: ("#1B4F8A", "#1B4F8A"),
    Rol.ONDERNEMER: ("#E08A00", "#8F5400"),
    Rol.VERBINDER: ("#7FCDBB", "#0F6355"),
}
"""The fill of a bar and the edge around it (design, schermen)."""

HOOGST = 10
_BREED, _HOOG, _INKT, _LEEG = 30.0, 22.0, "#1B2438", "#EDE5D5"


def bon_in_woorden(view: View, t: Vertaler, bon: Kassabon) -> str:
    """What cards and pairs did, whether the key role lay there, and the three bars."""
    kaarten: Mapping[str, Gelegd] = {code: view.kaart(code) for code in bon.plan}
    zinnen = (f"{regel_zin(t, kaarten, r)}." for r in bon.regels if r.soort in IN_WOORDEN)
    sleutel = f"{sleutel_vraag(t, view.dilemma)} {sleutel_antwoord(t, view.dilemma, bon)}"
    waarde = t("Waarde {getal} van de 100", getal=toon_waarde(bon.waarde))
    oordeel = vak("", regel("", band_zin(t, bon), "b"), " ", tekst(mist_zin(t, bon)), tag="p")
    woorden = vak("", lijst("regels", tuple(zinnen)), regel("", sleutel.strip()))
    return vak("naast", woorden, vak("", oordeel, balken(t, bon), regel("stil", f"{waarde}.")))


def onze_lat(view: View, t: Vertaler) -> str:
    """The group's own lat, with why; nothing when it kept the author's."""
    onze = view.ronde.onze_lat
    if onze is None:
        return ""
    kop, waarom = regel("", t("Met jullie lat"), "h4"), regel("", onze.waarom, "q")
    mist = regel("", mist_zin(t, onze.kassabon))
    return vak("naast", vak("", kop, waarom, mist), vak("", balken(t, onze.kassabon)))


def balken(t: Vertaler, bon: Kassabon) -> str:
    """Three bars, each with the lat as a line across, and what that comes to in words."""
    return vak("balken", *(_balk(t, bon, rol) for rol in Rol))


def _balk(t: Vertaler, bon: Kassabon, rol: Rol) -> str:
    uitkomst = rol.uitkomst
    staat = t(
        "{getal}, lat {lat}: {woord}",
        getal=totaal(t, bon, uitkomst),
        lat=bon.lat[uitkomst],
        woord=t(WOORDEN[bon.woord(uitkomst)]),
    )
    kop = vak("", emblem(rol), regel("", t(WOORDEN[uitkomst]), "b"), regel("", staat, "span"))
    return vak("uitkomst", kop, _tekening(bon, uitkomst, KLEUREN[rol]))


def _tekening(bon: Kassabon, uitkomst: Uitkomst, kleuren: tuple[str, str]) -> str:
    """A bar from 0 to 10; the words beside it say the same to who cannot see it."""
    ver, lat = float(bon.uitkomst[uitkomst]) * _BREED, float(bon.lat[uitkomst]) * _BREED
    vulling, rand = kleuren
    heel = rect(1, 3, HOOGST * _BREED, _HOOG - 6, _LEEG, rx=3)
    deel = rect(1, 3, ver, _HOOG - 6, vulling, rx=3, stroke=rand, stroke_width=2) if ver else ""
    streep = rect(lat - 1, 0, 4, _HOOG, _INKT)
    doos = f"0 0 {HOOGST * _BREED + 2:g} {_HOOG:g}"
    return f'<svg class="balkje" viewBox="{doos}" aria-hidden="true">{heel}{deel}{streep}</svg>'
