"""How exact amounts become short numbers: rounded half up, with a decimal point.

A shown number never reaches a threshold that the exact amount does not reach: 84.6 is shown as
84, because 85 would promise a better band. The face that prints chooses point or comma.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import floor

from game.domain.kassabon import BAND_VANAF, OORDEEL_VANAF, RISICO_TOT

MIN_TEKEN = "\N{MINUS SIGN}"


def toon_waarde(waarde: Fraction) -> str:
    """A waarde as a whole number: 84.6 is "84"."""
    return _tekst(_rond(waarde, 0, BAND_VANAF.values()), 0)


def toon_cijfer(cijfer: Fraction) -> str:
    """A mark with one decimal: 5.46 is "5.4", 5 is "5.0"."""
    return _tekst(_rond(cijfer, 1, OORDEEL_VANAF.values()), 1)


def toon_uitkomst(uitkomst: Fraction, *drempels: Fraction) -> str:
    """An outcome with at most one decimal, kept below a lat or drempel it does not reach."""
    return _kort(_rond(uitkomst, 1, drempels))


def toon_risico(risico: Fraction) -> str:
    """A risico with at most one decimal; here less is better, so it never shrinks to a word."""
    grens = next((tot for tot in RISICO_TOT.values() if _rond(risico, 1, ()) <= tot < risico), None)
    return _kort(_rond(risico, 1, ()) if grens is None else grens + Fraction(1, 10))


def toon_bedrag(bedrag: Fraction) -> str:
    """An amount of a line, signed: "+1.5", "−2", "0"; gains and costs round alike."""
    grootte = _rond(abs(bedrag), 1, ())
    if not grootte:
        return "0"
    return ("+" if bedrag > 0 else MIN_TEKEN) + _kort(grootte)


def _rond(getal: Fraction, decimalen: int, drempels: Iterable[Fraction]) -> Fraction:
    """Round a number >= 0 half up, but down where that would reach a threshold."""
    schaal = 10**decimalen
    rond = Fraction(floor(getal * schaal + Fraction(1, 2)), schaal)
    if any(getal < drempel <= rond for drempel in drempels):
        return Fraction(floor(getal * schaal), schaal)
    return rond


def _tekst(getal: Fraction, decimalen: int) -> str:
    return f"{float(getal):.{decimalen}f}"


def _kort(getal: Fraction) -> str:
    return _tekst(getal, 1).removesuffix(".0")
