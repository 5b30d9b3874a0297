"""What a receipt is: its lines, its totals, and the words that belong to its numbers.

Every amount is an exact fraction, and words are chosen on exact amounts, never on shown ones.
The formula itself stands in `score`. Thresholds stand in the tables below, once each; the
model behind them is section 2 of the dossier.
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from attrs import frozen

from game.domain.dilemma import Band, Drietal, Oordeel, Rol, Uitkomst


class RegelSoort(Enum):
    """What a line of the receipt is about, in the order in which lines stand."""

    KAART = "kaart"
    PAAR = "paar"
    GRENS = "grens"
    SLEUTEL = "sleutel"


class Risico(Enum):
    """How much of the lat is missing, over the three outcomes together."""

    LAAG = "laag"
    MIDDEN = "midden"
    HOOG = "hoog"


class Maat(Enum):
    """What an outcome is beside its lat."""

    TE_KORT = "te_kort"
    GENOEG = "genoeg"
    MEER_DAN_GEVRAAGD = "meer_dan_gevraagd"


BAND_VANAF = {
    Band.STAAT_STEVIG: Fraction(85),
    Band.HOUDT_STAND: Fraction(70),
    Band.WANKELT: Fraction(50),
    Band.LOOPT_VAST: Fraction(0),
}
"""The waarde (0-100) at which each band begins, best first."""

OORDEEL_VANAF = {
    Oordeel.LEEFT: Fraction(11, 2),
    Oordeel.SLIKT: Fraction(4),
    Oordeel.HAAKT_AF: Fraction(0),
}
"""The mark (1-10) at which each judgement begins, mildest first."""

RISICO_TOT = {Risico.LAAG: Fraction(1), Risico.MIDDEN: Fraction(4)}
"""The risico up to and including which each word holds; beyond the last it is hoog."""

RUIM = Fraction(2)
"""An outcome more than this above its lat is more than was asked."""


def band_van(waarde: Fraction) -> Band:
    """The band in which a waarde falls; a waarde on a threshold is in the better band."""
    return next(band for band, vanaf in BAND_VANAF.items() if waarde >= vanaf)


def oordeel_van(cijfer: Fraction) -> Oordeel:
    """What somebody who gives that mark makes of the outcome."""
    return next(oordeel for oordeel, vanaf in OORDEEL_VANAF.items() if cijfer >= vanaf)


def risicowoord_van(risico: Fraction) -> Risico:
    """The word for an amount of risico; an amount on a threshold has the milder word."""
    return next((woord for woord, tot in RISICO_TOT.items() if risico <= tot), Risico.HOOG)


def maat_van(uitkomst: Fraction, lat: Fraction) -> Maat:
    """What an outcome is beside its lat."""
    if uitkomst < lat:
        return Maat.TE_KORT
    return Maat.GENOEG if uitkomst <= lat + RUIM else Maat.MEER_DAN_GEVRAAGD


@frozen
class Regel:
    """One line of the receipt: its rule, its amounts and the line in the scenario behind it."""

    soort: RegelSoort
    bedragen: Drietal
    pad: str
    """Key path in the scenario file; empty for an eigen aanpak, which stands in no file."""
    rollen: tuple[Rol, ...] = ()
    kaarten: tuple[str, ...] = ()
    """The codes of the cards in the line, one for each card laid."""
    bracht: tuple[Uitkomst, ...] = ()
    """Cards: of the own outcome and that of the +1, those that the line really raised."""
    kostte: Uitkomst | None = None
    """Cards: the outcome of the -1."""
    schoot_door: bool = False
    """Cards: at least one card of the line was too much of its role."""
    effect: int = 0
    """Pairs: 1 they helped each other, -1 they got in the way, 0 they did nothing."""

    @property
    def aantal(self) -> int:
        """How many cards share the line."""
        return len(self.kaarten)


@frozen
class Kassabon:
    """The receipt of one plan: lines that add up to the outcome, and what the outcome is worth.

    With *onze lat*, `lat`, `waarde`, `risico` and the words of the outcomes follow the group's
    lat; band and wending keep the author's lat.
    """

    plan: tuple[str, ...]
    """The codes of the cards laid, in the order of the lines."""
    regels: tuple[Regel, ...]
    uitkomst: Drietal
    """What the plan brings, 0 to 10 for each outcome."""
    lat: Drietal
    waarde: Fraction
    """0 to 100, before the wending."""
    risico: Fraction
    band: Band
    cijfers: tuple[Fraction, ...]
    """The marks of the four kijkers, 1 to 10, in the order of the file."""
    sleutel_mist: bool
    wending_houdt: bool
    waarde_na_wending: Fraction
    """0 to 100 beside the author's lat; as before the wending when that holds."""

    @property
    def oordelen(self) -> tuple[Oordeel, ...]:
        """What each kijker makes of the outcome, in the order of the file."""
        return tuple(map(oordeel_van, self.cijfers))

    @property
    def risicowoord(self) -> Risico:
        """The word for the risico."""
        return risicowoord_van(self.risico)

    @property
    def laatste_waarde(self) -> Fraction:
        """The waarde with which the round ends: what the city grows by."""
        return self.waarde_na_wending

    @property
    def ruim_boven(self) -> tuple[Rol, ...]:
        """The roles with two cards or more, whose own outcome came far above its lat (`RUIM`)."""
        over = self.uitkomst - self.lat
        letters = [code[0] for code in self.plan]
        return tuple(
            rol for rol in Rol if letters.count(rol.letter) > 1 and over[rol.uitkomst] > RUIM
        )

    def woord(self, uitkomst: Uitkomst) -> Maat:
        """What this outcome is beside its lat."""
        return maat_van(self.uitkomst[uitkomst], self.lat[uitkomst])
