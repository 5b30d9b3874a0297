"""The receipt in Dutch words, for a terminal: whole sentences, no columns to line up.

A screen reader reads it from top to bottom; nothing depends on colour or on width. The sentences
are those of the game (`texts.bon`); only their order is this command's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from game.domain.dilemma import Dilemma, Uitkomst
from game.domain.kassabon import Kassabon, Regel
from game.domain.tonen import MIN_TEKEN, toon_cijfer, toon_risico, toon_uitkomst, toon_waarde
from game.texts import bon as zinnen
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

NL = Vertaler("nl")


def kassabon_in_woorden(dilemma: Dilemma, bon: Kassabon) -> str:
    """The whole receipt: lines, key role, outcomes, waarde, kijkers and wending."""
    sleutel = zinnen.sleutel_vraag(NL, dilemma), zinnen.sleutel_antwoord(NL, dilemma, bon)
    blokken = (
        [dilemma.titel, f"Plan: {' '.join(bon.plan)}"],
        [_regel_met_bedragen(dilemma, regel) for regel in bon.regels],
        [" ".join(filter(None, sleutel))],
        [_uitkomst(dilemma, bon, uitkomst) for uitkomst in Uitkomst],
        list(_waarde(bon)),
        list(_kijkers(dilemma, bon)),
        [_wending(dilemma, bon)],
        [f"De lat is de mening van de schrijver. {zinnen.MODELZIN}"],
    )
    return "\n\n".join("\n".join(blok) for blok in blokken)


def regel_in_woorden(dilemma: Dilemma, regel: Regel) -> str:
    """What a line says, without its amounts."""
    zin = zinnen.regel_zin(NL, {kaart.code: kaart for kaart in dilemma.kaarten}, regel)
    code = f"{regel.kaarten[0]} " if regel.kaarten else ""
    keer = f" ({regel.aantal} keer)" if regel.aantal > 1 else ""
    return f"{code}{zin}{keer}"


def _regel_met_bedragen(dilemma: Dilemma, regel: Regel) -> str:
    bedragen = zinnen.bedragen(NL, regel.bedragen).replace(MIN_TEKEN, "-")
    return f"{regel_in_woorden(dilemma, regel)}." + f"\n   {bedragen}" * bool(bedragen)


def _uitkomst(dilemma: Dilemma, bon: Kassabon, uitkomst: Uitkomst) -> str:
    lat, wending = bon.lat[uitkomst], dilemma.wending
    drempels = (lat, Fraction(wending.drempel)) if wending.toets is uitkomst else (lat,)
    getal = _getal(toon_uitkomst(bon.uitkomst[uitkomst], *drempels))
    return f"{WOORDEN[uitkomst]} {getal}, de lat ligt op {lat}: {WOORDEN[bon.woord(uitkomst)]}."


def _waarde(bon: Kassabon) -> Iterator[str]:
    yield f"Waarde {toon_waarde(bon.waarde)} van de 100. {zinnen.band_zin(NL, bon)}"
    yield f"Risico {_getal(toon_risico(bon.risico))}: {WOORDEN[bon.risicowoord]}."


def _kijkers(dilemma: Dilemma, bon: Kassabon) -> Iterator[str]:
    for kijker, cijfer, oordeel in zip(dilemma.kijkers, bon.cijfers, bon.oordelen, strict=True):
        yield f"{kijker.naam}: {_getal(toon_cijfer(cijfer))}. {WOORDEN[oordeel]}."


def _wending(dilemma: Dilemma, bon: Kassabon) -> str:
    eis = f"De wending vraagt {WOORDEN[dilemma.wending.toets]} {dilemma.wending.drempel}"
    if bon.wending_houdt:
        return f"{eis}: het plan houdt."
    return f"{eis}: het plan breekt. Waarde na de wending: {toon_waarde(bon.waarde_na_wending)}."


def _getal(getoond: str) -> str:
    # Not every terminal can print the real minus sign.
    return NL.getal(getoond.replace(MIN_TEKEN, "-"))
