"""What a deck is worth: every plan of every dilemma, and what strategies, switches and kijkers do.

Values and sums only; how they look on paper is for `balanswoorden`, `balanspagina` and the JSON.
The means are exact fractions. A plan *holds* when its band is houdt stand or better, before the
wending; a *lui plan* lays one card of each role without looking at the case.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import Enum
from fractions import Fraction
from functools import cached_property

from attrs import astuple, frozen

from game.domain.dilemma import Band, Dilemma, EigenAanpak, Oordeel, Rol, Uitkomst
from game.domain.score import Kassabon, Mix, bereken, mix_van

VOLLE_MIX: Mix = (1, 1, 1)
HOUDT = (Band.STAAT_STEVIG, Band.HOUDT_STAND)


class Strategie(Enum):
    """A way to choose that a table might hold on to in every dilemma."""

    PUUR_BUREAUCRAAT = "puur_bureaucraat"
    PUUR_ONDERNEMER = "puur_ondernemer"
    PUUR_VERBINDER = "puur_verbinder"
    VOLLE_MIX = "volle_mix"
    WILLEKEURIG = "willekeurig"
    BESTE = "beste"
    SLECHTSTE = "slechtste"


PUUR: Mapping[Strategie, Rol] = {
    Strategie.PUUR_BUREAUCRAAT: Rol.BUREAUCRAAT,
    Strategie.PUUR_ONDERNEMER: Rol.ONDERNEMER,
    Strategie.PUUR_VERBINDER: Rol.VERBINDER,
}
"""The strategies that lay nothing but one role."""


@frozen
class Gemis:
    """What plans without a role are worth beside those with it, as mean waarden from 0 to 100."""

    zonder: Fraction
    met: Fraction
    houdt_zonder: int
    """How many of the four plans without the role hold."""

    @property
    def verschil(self) -> Fraction:
        """How much the role is missed; below zero a plan is better off without."""
        return self.met - self.zonder


@frozen
class Telling:
    """How many plans there are, and how many hold, stand firm, are lazy, and break."""

    plannen: int = 0
    houdt: int = 0
    stevig: int = 0
    lui_plan: int = 0
    lui_houdt: int = 0
    breekt: int = 0

    def __add__(self, other: Telling) -> Telling:
        return Telling(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


@frozen
class Doorrekening:
    """One dilemma with the receipts of its twenty plans, in the order of the cards."""

    dilemma: Dilemma
    bonnen: tuple[Kassabon, ...]

    @cached_property
    def houdt(self) -> tuple[Kassabon, ...]:
        """The plans that hold: houdt stand or staat stevig."""
        return tuple(bon for bon in self.bonnen if bon.band in HOUDT)

    @cached_property
    def telling(self) -> Telling:
        """How many of the plans do what."""
        lui = self.per_mix[VOLLE_MIX]
        return Telling(
            plannen=len(self.bonnen),
            houdt=len(self.houdt),
            stevig=sum(bon.band is Band.STAAT_STEVIG for bon in self.bonnen),
            lui_plan=len(lui),
            lui_houdt=sum(bon.band in HOUDT for bon in lui),
            breekt=sum(not bon.wending_houdt for bon in self.bonnen),
        )

    @cached_property
    def per_mix(self) -> Mapping[Mix, tuple[Kassabon, ...]]:
        """The plans of each of the seven mixes."""
        bonnen: dict[Mix, list[Kassabon]] = {}
        for bon in self.bonnen:
            bonnen.setdefault(mix_van([*map(self.dilemma.kaart, bon.plan)]), []).append(bon)
        return {mix: tuple(van) for mix, van in bonnen.items()}

    @cached_property
    def mixwaarden(self) -> Mapping[Mix, Fraction]:
        """The mean waarde of each mix."""
        return {mix: waarde_van(bonnen) for mix, bonnen in self.per_mix.items()}

    @property
    def volle_mix_alleen(self) -> bool:
        """Whether the full mix is worth more on average than each other mix."""
        ander = (waarde for mix, waarde in self.mixwaarden.items() if mix != VOLLE_MIX)
        return self.mixwaarden[VOLLE_MIX] > max(ander)

    @cached_property
    def strategieen(self) -> Mapping[Strategie, Fraction]:
        """The waarde that each strategy gets here, before the wending."""
        waarden = [bon.waarde for bon in self.bonnen]
        return {
            **{strategie: puur(self.dilemma, rol).waarde for strategie, rol in PUUR.items()},
            Strategie.VOLLE_MIX: self.mixwaarden[VOLLE_MIX],
            Strategie.WILLEKEURIG: gemiddelde(waarden),
            Strategie.BESTE: max(waarden),
            Strategie.SLECHTSTE: min(waarden),
        }

    def gemis(self, rol: Rol) -> Gemis:
        """How much a role is missed: the four plans without it beside the sixteen with it."""
        zonder = [b for b in self.bonnen if not any(k.startswith(rol.letter) for k in b.plan)]
        met = [bon for bon in self.bonnen if bon not in zonder]
        houdt = sum(bon.band in HOUDT for bon in zonder)
        return Gemis(waarde_van(zonder), waarde_van(met), houdt)

    @cached_property
    def breuken(self) -> tuple[Fraction, ...]:
        """What each plan that breaks loses to the wending; a plan worth nothing has no say."""
        return tuple(
            bon.waarde - bon.waarde_na_wending
            for bon in self.bonnen
            if bon.waarde and not bon.wending_houdt
        )

    @cached_property
    def wissels(self) -> tuple[tuple[Fraction, Fraction], ...]:
        """For each plan its waarde after the wending, and that after the best switch."""
        return tuple((bon.laatste_waarde, max(self._buren(bon))) for bon in self.bonnen)

    def _buren(self, bon: Kassabon) -> Iterable[Fraction]:
        codes = set(bon.plan)
        return (b.laatste_waarde for b in self.bonnen if len(codes & set(b.plan)) == 2)

    @cached_property
    def aan_boord(self) -> Counter[int]:
        """In how many plans that hold so many of the four kijkers can live with it."""
        return Counter(kijkers_mee(bon) for bon in self.houdt)


def puur(dilemma: Dilemma, rol: Rol) -> Kassabon:
    """Pure play: two cards of one role whose effects cancel out, so only basis and sleutel stay."""
    een, ander = (uitkomst for uitkomst in Uitkomst if uitkomst is not rol.uitkomst)
    return bereken(dilemma, [EigenAanpak(rol, een, ander), EigenAanpak(rol, ander, een)])


def kijkers_mee(bon: Kassabon) -> int:
    """How many of the four kijkers can live with a plan."""
    return sum(oordeel is Oordeel.LEEFT for oordeel in bon.oordelen)


def waarde_van(bonnen: Iterable[Kassabon]) -> Fraction:
    """The mean waarde of some plans, before the wending."""
    return gemiddelde([bon.waarde for bon in bonnen])


def gemiddelde(getallen: Iterable[Fraction]) -> Fraction:
    """The exact mean; 0 of nothing."""
    rij = tuple(getallen)
    return sum(rij, Fraction(0)) / max(1, len(rij))
