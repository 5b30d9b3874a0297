"""What a plan brings: from cards laid to a receipt, in exact fractions.

The receipt is the calculation. Each card and each pair writes a line; the outcome is the sum of
the lines within 0 and 10; and what that limit and the missing key role take are lines too. So
the amounts always add up, and each leads back to the place in the scenario that set it. Three
cards lie in a plan at a table; a class votes any number from 1 to 300. Other sizes are refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from attrs import frozen

from game.domain.dilemma import (
    Band,
    Dilemma,
    Drietal,
    Gelegd,
    Kaart,
    Rol,
    Uitkomst,
)
from game.domain.kassabon import Kassabon, Maat, Regel, RegelSoort, Risico, band_van
from game.domain.kassabonregels import INZET, kaartregels, paarregels

__all__ = [
    "Kassabon",
    "Maat",
    "Mengsel",
    "Mix",
    "Regel",
    "RegelSoort",
    "Risico",
    "bereken",
    "mengsels",
    "mix_van",
    "mix_van_codes",
    "plannen",
]

LAAGSTE, HOOGSTE = Fraction(0), Fraction(10)
SLEUTEL_INZET = 1
"""With less effort than this the key role is missing."""

WENDING_VRAAGT = 2
"""What a case asks on top of its lat once the wending breaks."""

MEESTE_KAARTEN = 300

_VOLGORDE = ("B1", "B2", "B0", "O1", "O2", "O0", "V1", "V2", "V0")

Mix = tuple[int, int, int]
"""How many cards of the Bureaucraat, the Ondernemer and the Verbinder a plan holds."""


@frozen
class Mengsel:
    """All plans of one mix: what *wat als* draws as one dot."""

    bonnen: tuple[Kassabon, ...]

    @property
    def waarde(self) -> Fraction:
        """The mean waarde of the plans, 0 to 100, before the wending."""
        return sum((bon.waarde for bon in self.bonnen), Fraction(0)) / len(self.bonnen)

    @property
    def band(self) -> Band:
        """The band of the mean waarde: the size of the dot."""
        return band_van(self.waarde)


def bereken(dilemma: Dilemma, plan: Sequence[Gelegd], lat: Drietal | None = None) -> Kassabon:
    """The receipt of a plan, the same for every order of its cards.

    `lat` is *onze lat*; it changes waarde, risico and the words of the outcomes, and leaves
    band and wending beside the author's lat. Raises ValueError on an empty plan, on more than
    300 cards, and on a lat that shares out another sum than the author's.
    """
    if not 1 <= len(plan) <= MEESTE_KAARTEN:
        raise ValueError(f"a plan holds 1 to {MEESTE_KAARTEN} cards, not {len(plan)}")
    if lat is not None and (lat.som != dilemma.lat.som or min(lat) < 0):
        raise ValueError(f"a lat shares out {dilemma.lat.som}, not {lat}")
    onze, plan = lat or dilemma.lat, tuple(sorted(plan, key=_plek))
    regels, uitkomst, mist = _reken(dilemma, plan)
    houdt = uitkomst[dilemma.wending.toets] >= dilemma.wending.drempel
    gewoon = _waarde(uitkomst, dilemma.lat)
    return Kassabon(
        plan=tuple(kaart.code for kaart in plan),
        regels=regels,
        uitkomst=uitkomst,
        lat=onze,
        waarde=_waarde(uitkomst, onze),
        risico=sum((max(LAAGSTE, tekort) for tekort in onze - uitkomst), LAAGSTE),
        band=band_van(gewoon),
        cijfers=tuple(_cijfer(uitkomst, kijker.weegt) for kijker in dilemma.kijkers),
        sleutel_mist=mist,
        wending_houdt=houdt,
        waarde_na_wending=gewoon if houdt else _waarde(uitkomst, dilemma.lat, WENDING_VRAAGT),
    )


def plannen(dilemma: Dilemma) -> tuple[tuple[Kaart, ...], ...]:
    """The twenty plans of three fixed cards, in the order B1 B2 O1 O2 V1 V2."""
    return tuple(combinations(sorted(dilemma.kaarten, key=_plek), 3))


def mengsels(dilemma: Dilemma) -> Mapping[Mix, Mengsel]:
    """The seven mixes of three cards with every plan of each, the most Bureaucraat first."""
    bonnen: dict[Mix, list[Kassabon]] = {}
    for plan in plannen(dilemma):
        bonnen.setdefault(mix_van(plan), []).append(bereken(dilemma, plan))
    return {mix: Mengsel(tuple(van)) for mix, van in bonnen.items()}


def mix_van(plan: Sequence[Gelegd]) -> Mix:
    """How many cards of each role lie in a plan: its place in the triangle."""
    return _mix([kaart.rol for kaart in plan])


def mix_van_codes(codes: Sequence[str]) -> Mix:
    """The same for a plan of which only the codes are at hand."""
    return _mix([Rol.van(code) for code in codes])


def _mix(rollen: Sequence[Rol]) -> Mix:
    b, o, v = (rollen.count(rol) for rol in Rol)
    return b, o, v


def _plek(kaart: Gelegd) -> int:
    return _VOLGORDE.index(kaart.code.partition(".")[0])


def _waarde(uitkomst: Drietal, lat: Drietal, extra: int = 0) -> Fraction:
    """Share of the lat that is reached, 0 to 100; more than the lat is worth nothing extra."""
    gehaald = sum(map(min, uitkomst, lat), LAAGSTE)
    return 100 * gehaald / (lat.som + extra)


def _cijfer(uitkomst: Drietal, weegt: Drietal) -> Fraction:
    gewogen = sum(
        (bedrag * gewicht for bedrag, gewicht in zip(uitkomst, weegt, strict=True)), LAAGSTE
    )
    return max(Fraction(1), gewogen)


def _reken(dilemma: Dilemma, plan: Sequence[Gelegd]) -> tuple[tuple[Regel, ...], Drietal, bool]:
    """Write the lines in order; what they add up to; and whether the key role is missing."""
    inzet = {
        rol: Fraction(INZET * aantal, len(plan))
        for rol, aantal in zip(Rol, mix_van(plan), strict=True)
    }
    regels = [*kaartregels(plan), *paarregels(dilemma, inzet)]
    ruw = sum((regel.bedragen for regel in regels), Drietal())
    uitkomst = Drietal(*(min(max(bedrag, LAAGSTE), HOOGSTE) for bedrag in ruw))
    if uitkomst != ruw:
        # No single parameter sets the limit; the amounts it cuts come from the cards.
        regels.append(Regel(RegelSoort.GRENS, uitkomst - ruw, "kaarten"))
    sleutel = dilemma.sleutel.rol
    if sleutel is None or inzet[sleutel] >= SLEUTEL_INZET:
        return tuple(regels), uitkomst, False
    hoogste = max(Uitkomst, key=uitkomst.__getitem__)  # a tie goes to the first of the three
    verlies = Drietal.van({hoogste: -uitkomst[hoogste] / 2})
    if any(verlies):
        regels.append(Regel(RegelSoort.SLEUTEL, verlies, "sleutel.rol", (sleutel,)))
    return tuple(regels), uitkomst + verlies, True
