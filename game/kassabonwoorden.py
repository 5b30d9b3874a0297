"""The receipt in Dutch words, for a terminal: whole sentences, no columns to line up.

A screen reader reads it from top to bottom; nothing depends on colour or on width.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from game.domain.dilemma import Dilemma, Drietal, Uitkomst
from game.domain.kassabon import Kassabon, Regel, RegelSoort
from game.domain.tonen import (
    MIN_TEKEN,
    toon_bedrag,
    toon_cijfer,
    toon_risico,
    toon_uitkomst,
    toon_waarde,
)
from game.texts.woorden import KOSTTE, WOORDEN

PAAR = {1: "hielpen elkaar", -1: "zaten elkaar in de weg", 0: "deden elkaar niets"}


def kassabon_in_woorden(dilemma: Dilemma, bon: Kassabon) -> str:
    """The whole receipt: lines, key role, outcomes, waarde, kijkers and wending."""
    blokken = (
        [dilemma.titel, f"Plan: {' '.join(bon.plan)}"],
        [_regel_met_bedragen(dilemma, regel) for regel in bon.regels],
        [_sleutel(dilemma, bon)],
        [_uitkomst(dilemma, bon, uitkomst) for uitkomst in Uitkomst],
        list(_waarde(bon)),
        list(_kijkers(dilemma, bon)),
        [_wending(dilemma, bon)],
        ["De lat is de mening van de schrijver. Dit is een denkmodel, geen meting."],
    )
    return "\n\n".join("\n".join(blok) for blok in blokken)


def regel_in_woorden(dilemma: Dilemma, regel: Regel) -> str:
    """What a line says, without its amounts."""
    return {
        RegelSoort.KAART: _kaart,
        RegelSoort.PAAR: _paar,
        RegelSoort.GRENS: _grens,
        RegelSoort.SLEUTEL: _halvering,
    }[regel.soort](dilemma, regel)


def _kaart(dilemma: Dilemma, regel: Regel) -> str:
    code = regel.kaarten[0]
    titel = "eigen aanpak" if code[1] == "0" else dilemma.kaart(code).titel
    keer = f" ({regel.aantal} keer)" if regel.aantal > 1 else ""
    bracht = " en ".join(WOORDEN[uitkomst] for uitkomst in regel.bracht) or "niets"
    kostte = f", kostte {KOSTTE[regel.kostte]}" if regel.kostte else ""
    return f"{code} {titel}{keer}: bracht {bracht}{kostte}" + ", schoot door" * regel.schoot_door


def _paar(_dilemma: Dilemma, regel: Regel) -> str:
    return f"{' en '.join(WOORDEN[rol] for rol in regel.rollen)} {PAAR[regel.effect]}"


def _grens(_dilemma: Dilemma, _regel: Regel) -> str:
    return "Grens: een uitkomst blijft van 0 tot en met 10"


def _halvering(_dilemma: Dilemma, regel: Regel) -> str:
    return f"Sleutel: zonder genoeg {WOORDEN[regel.rollen[0]]} halveert de hoogste uitkomst"


def _regel_met_bedragen(dilemma: Dilemma, regel: Regel) -> str:
    bedragen = _bedragen(regel.bedragen)
    return f"{regel_in_woorden(dilemma, regel)}." + f"\n   {bedragen}" * bool(bedragen)


def _bedragen(drietal: Drietal) -> str:
    return ", ".join(
        f"{WOORDEN[uitkomst]} {_getal(toon_bedrag(drietal[uitkomst]))}"
        for uitkomst in Uitkomst
        if drietal[uitkomst]
    )


def _sleutel(dilemma: Dilemma, bon: Kassabon) -> str:
    rol = dilemma.sleutel.rol
    if rol is None:
        return "De zaak vroeg niet om een rol in het bijzonder."
    ligt = any(code.startswith(rol.letter) for code in bon.plan)
    hoe = ("te weinig" if ligt else "niet") if bon.sleutel_mist else ""
    return f"De zaak vroeg om de {WOORDEN[rol]}. Die lag er{' ' * bool(hoe)}{hoe}."


def _uitkomst(dilemma: Dilemma, bon: Kassabon, uitkomst: Uitkomst) -> str:
    lat, wending = bon.lat[uitkomst], dilemma.wending
    drempels = (lat, Fraction(wending.drempel)) if wending.toets is uitkomst else (lat,)
    getal = _getal(toon_uitkomst(bon.uitkomst[uitkomst], *drempels))
    return f"{WOORDEN[uitkomst]} {getal}, de lat ligt op {lat}: {WOORDEN[bon.woord(uitkomst)]}."


def _waarde(bon: Kassabon) -> Iterator[str]:
    yield f"Waarde {toon_waarde(bon.waarde)} van de 100: het plan {WOORDEN[bon.band]}."
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
    return getoond.replace(MIN_TEKEN, "-").replace(".", ",")
