"""The kassabon: first in words, then every number with its rule and its line in the scenario."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from game.domain import commands as c
from game.domain.dilemma import Gelegd, Uitkomst
from game.domain.kassabon import Kassabon, RegelSoort
from game.domain.tonen import toon_cijfer, toon_risico, toon_waarde
from game.domain.views import View
from game.terminal.lat import onze_lat
from game.terminal.scherm import (
    ENTER,
    Keus,
    Naar,
    Scherm,
    Terug,
    Vraag,
    Wens,
    genummerd,
    ongedaan,
    stukken,
    terug,
)
from game.texts.bon import (
    MODELZIN,
    band_zin,
    bedragen,
    mist_zin,
    regel_zin,
    sleutel_antwoord,
    sleutel_vraag,
    totaal,
)
from game.texts.bonuitleg import (
    Uitleg,
    leg_cijfer_uit,
    leg_regel_uit,
    leg_risico_uit,
    leg_uitkomst_uit,
    leg_waarde_uit,
)
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

IN_WOORDEN = (RegelSoort.KAART, RegelSoort.PAAR)
"""The lines that say something without numbers; the key role has sentences of its own."""


def kassabon(view: View, t: Vertaler) -> Scherm[Wens]:
    """What each card brought and cost, and what that is beside the lat."""
    bon, onze = view.ronde.kassabon, view.ronde.onze_lat
    if bon is None:
        raise ValueError("there is a receipt once the plan was scored")
    jullie = (
        (t("Met jullie lat"), onze.waarom, *maten(t, onze.kassabon), mist_zin(t, onze.kassabon))
        if onze
        else ()
    )
    lat = t("De lat is wat de zaak vraagt, volgens de schrijver.")
    keuzes = [
        Keus[Wens](ENTER, t("En dan gaat de telefoon"), c.GaVerder()),
        Keus("g", t("Getallen"), Naar(getallen(onze.kassabon if onze else bon))),
    ]
    if onze is None:
        keuzes.append(Keus("l", t("Onze lat"), Naar(onze_lat)))
    in_woorden = bon_in_woorden(view, t, bon)
    eigen = tuple(filter(None, jullie))
    return Scherm(
        stukken((t("De kassabon"),), in_woorden, eigen, (f"{lat} {t(MODELZIN)}",)),
        (*keuzes, *ongedaan(view, t)),
        kort=eigen or (t("De kassabon"),),
    )


def bon_in_woorden(view: View, t: Vertaler, bon: Kassabon) -> tuple[str, ...]:
    """The receipt without numbers, but for the lat."""
    kaarten = _kaarten(view, bon)
    regels = [f"{regel_zin(t, kaarten, r)}." for r in bon.regels if r.soort in IN_WOORDEN]
    sleutel = f"{sleutel_vraag(t, view.dilemma)} {sleutel_antwoord(t, view.dilemma, bon)}"
    oordeel = f"{band_zin(t, bon)} {mist_zin(t, bon)}"
    return stukken(regels, (sleutel.strip(),), (oordeel, *maten(t, bon)))


def maten(t: Vertaler, bon: Kassabon) -> tuple[str, ...]:
    """What each outcome is beside the lat of this receipt."""
    return tuple(
        t(
            "{uitkomst}: {maat}. De lat ligt op {lat}.",
            uitkomst=t(WOORDEN[uitkomst]),
            maat=t(WOORDEN[bon.woord(uitkomst)]),
            lat=bon.lat[uitkomst],
        )
        for uitkomst in Uitkomst
    )


def getallen(bon: Kassabon) -> Vraag:
    """Every number of a receipt; its own number tells where it comes from."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        regels = _met_uitleg(view, t, bon)
        keuzes = genummerd((zin, Naar(_uitleg(zin, herkomst))) for zin, herkomst in regels)
        woorden = Keus[Wens](ENTER, t("In woorden"), Terug())
        kop = t("Kies een getal. Hier staat dan waar het vandaan komt.")
        return Scherm((kop,), (*keuzes, woorden))

    return vraag


def _uitleg(zin: str, uitleg: Uitleg) -> Vraag:
    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        pad = t("In het bestand: {pad}", pad=uitleg.pad) if uitleg.pad else ""
        regels = tuple(filter(None, (zin, uitleg.regel, uitleg.schrijver, pad)))
        return Scherm(regels, (Keus(ENTER, t("Terug"), Terug()), terug(t)))

    return vraag


def _met_uitleg(view: View, t: Vertaler, bon: Kassabon) -> Iterable[tuple[str, Uitleg]]:
    """Each line with its amounts, the totals and the marks, and where they come from."""
    zaak, kaarten = view.dilemma, _kaarten(view, bon)
    for regel in bon.regels:
        zin = f"{regel_zin(t, kaarten, regel)}. {bedragen(t, regel.bedragen)}".rstrip()
        yield zin, leg_regel_uit(t, zaak, bon, regel, kaarten)
    for uitkomst in Uitkomst:
        yield _totaal_zin(t, bon, uitkomst), leg_uitkomst_uit(t, bon, uitkomst)
    yield t("Waarde {getal} van de 100", getal=toon_waarde(bon.waarde)), leg_waarde_uit(t, bon)
    risico = t.getal(toon_risico(bon.risico))
    woord = t(WOORDEN[bon.risicowoord])
    yield t("Risico {getal}, {woord}", getal=risico, woord=woord), leg_risico_uit(t, bon)
    for n, kijker in enumerate(zaak.kijkers):
        cijfer = f"{kijker.naam}: {t.getal(toon_cijfer(bon.cijfers[n]))}"
        yield cijfer, leg_cijfer_uit(t, zaak, bon, n)


def _totaal_zin(t: Vertaler, bon: Kassabon, uitkomst: Uitkomst) -> str:
    staat = t(
        "{getal}, lat {lat}: {woord}",
        getal=totaal(t, bon, uitkomst),
        lat=bon.lat[uitkomst],
        woord=t(WOORDEN[bon.woord(uitkomst)]),
    )
    return f"{t(WOORDEN[uitkomst])} {staat}"


def _kaarten(view: View, bon: Kassabon) -> Mapping[str, Gelegd]:
    return {code: view.kaart(code) for code in bon.plan}
