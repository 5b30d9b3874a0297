"""The Rolsprint: which case, which role and which kijker, five times, and what was chosen there.

The roles begin with the one practised least, never stay the same for two beurten, and all occur.
With fewer than five dilemmas they come back with another kijker.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise, product
from random import Random

import attrs
from attrs import frozen

from game.domain.dilemma import Dilemma, Rol
from game.domain.getypt import getypt
from game.domain.oefenboek import Keer, Oefenboek, minst_geoefend
from game.domain.reden import Reden, eis
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Inhoud, Opzet

BEURTEN = 5
KIJKERS = 4
AANPAK_LENGTE = 140
"""The longest own approach, in characters: one sentence, to be read in one look."""
ONTHOUDEN = 10
"""So many of the last cases in the book had better not come back yet."""


@frozen
class Beurt:
    """One case, seen in one role, because one kijker says something."""

    dilemma: str
    rol: Rol
    kijker: int
    kaarten: tuple[str, ...]
    """The codes of the two cards of the role, in the order in which they lie."""
    keuze: str = ""
    """The code of what was chosen; B0, O0 or V0 is an own approach."""
    aanpak: str = ""
    """The own approach in a sentence; often empty."""

    @property
    def eigen(self) -> str:
        """The code of an own approach in this role."""
        return f"{self.rol.letter}0"


@frozen
class Stand:
    """Where the sprint is: the beurt, and whether its choice has been confirmed."""

    beurten: tuple[Beurt, ...]
    nu: int = 0
    """The beurt that is on; past the last comes the look back, and then it is over."""
    getoond: bool = False
    """Whether the sheet says what the choice brought."""
    overstap: int | None = None
    """Which switch took most effort: to beurt 1, 2, 3 or 4, the first being 0."""
    nodig: str = ""

    @property
    def beurt(self) -> Beurt | None:
        """The beurt that is on, or None when all have been."""
        return self.beurten[self.nu] if self.nu < len(self.beurten) else None


def begin(inhoud: Inhoud[None], opzet: Opzet) -> Stand:
    """Five beurten by seed; without a dilemma that may come unasked it cannot begin."""
    toeval = Random(opzet.seed)
    rollen = _rollen(minst_geoefend(opzet.boek), toeval)
    namen = _namen(inhoud.dilemmas, opzet, toeval)
    eis(bool(namen), Reden.TE_WEINIG_DILEMMAS)
    kijkers = toeval.sample(range(KIJKERS), KIJKERS)
    beurten = []
    for nummer, rol in enumerate(rollen):
        keer, plek = divmod(nummer, len(namen))
        hand = [kaart.code for kaart in inhoud.dilemmas[namen[plek]].hand(rol)]
        toeval.shuffle(hand)
        beurten.append(Beurt(namen[plek], rol, kijkers[(plek + keer) % KIJKERS], tuple(hand)))
    return Stand(tuple(beurten))


def doe(inhoud: Inhoud[None], stand: Stand, zet: Zet) -> Stand:
    """The next Stand; raises Geweigerd for what is not on the sheet."""
    match zet:
        case Kies(keuze):
            return _kies(stand, keuze)
        case Schrijf(veld, tekst):
            return _schrijf(stand, veld, tekst)
        case Verder():
            eis(kan_verder(stand), Reden.NIET_NU)
            if stand.beurt is None or stand.getoond:
                return attrs.evolve(stand, nu=stand.nu + 1, getoond=False)
            return attrs.evolve(stand, getoond=True)


def klaar(stand: Stand) -> bool:
    """Whether the look back has been left."""
    return stand.nu > len(stand.beurten)


def oogst(stand: Stand, opzet: Opzet) -> Oefenboek:
    """The book with this time in it, and the roles that were practised."""
    rollen = tuple(beurt.rol for beurt in stand.beurten)
    return opzet.boek.met_keer(Keer(opzet.dag, "rolsprint", rollen))


def kan_verder(stand: Stand) -> bool:
    """Whether this sheet can be left: a beurt wants a choice, the rest is free."""
    return not klaar(stand) and (stand.beurt is None or bool(stand.beurt.keuze))


def _kies(stand: Stand, keuze: str) -> Stand:
    """Choose a card in a beurt, or at the end the switch that took most effort."""
    beurt = stand.beurt
    if beurt is None:
        eis(not klaar(stand), Reden.NIET_NU)
        eis(keuze in map(str, range(len(stand.beurten) - 1)), Reden.NIET_NU)
        plek = int(keuze)
        return attrs.evolve(stand, overstap=None if stand.overstap == plek else plek)
    eis(not stand.getoond and keuze in (*beurt.kaarten, beurt.eigen), Reden.NIET_NU)
    return _met_beurt(stand, attrs.evolve(beurt, keuze=keuze))


def _schrijf(stand: Stand, veld: str, tekst: str) -> Stand:
    """Write down an own approach, or at the end what they need for that switch."""
    beurt = stand.beurt
    if beurt is None:
        eis(not klaar(stand) and veld == "nodig", Reden.NIET_NU)
        return attrs.evolve(stand, nodig=getypt(tekst))
    eigen = beurt.keuze == beurt.eigen
    eis(stand.getoond and eigen and veld == "aanpak", Reden.NIET_NU)
    return _met_beurt(stand, attrs.evolve(beurt, aanpak=getypt(tekst, AANPAK_LENGTE)))


def _met_beurt(stand: Stand, beurt: Beurt) -> Stand:
    voor, na = stand.beurten[: stand.nu], stand.beurten[stand.nu + 1 :]
    return attrs.evolve(stand, beurten=(*voor, beurt, *na))


def _namen(dilemmas: Mapping[str, Dilemma], opzet: Opzet, toeval: Random) -> list[str]:
    """At most five dilemmas: first the one asked for, then those that were not done lately.

    What carries a content note does not come unasked.
    """
    recent = {zaak.dilemma for zaak in opzet.boek.zaken[-ONTHOUDEN:]}
    namen = sorted(n for n, d in dilemmas.items() if not d.gevoelig or n == opzet.dilemma)
    toeval.shuffle(namen)
    namen.sort(key=lambda naam: (naam != opzet.dilemma, naam in recent))
    return namen[:BEURTEN]


def _rollen(eerste: Rol, toeval: Random) -> tuple[Rol, ...]:
    """Five roles, each another than the one before; the last is not the first again.

    So a deck of one dilemma has no beurt twice, though a kijker comes back in the fifth.
    """
    reeksen = [
        reeks
        for reeks in product(Rol, repeat=BEURTEN)
        if reeks[0] is eerste is not reeks[-1]
        and set(reeks) == set(Rol)
        and all(een is not ander for een, ander in pairwise(reeks))
    ]
    return toeval.choice(reeksen)
