"""The pictures of the balance: strategies, plans, kijkers, switches and missed roles.

Every number in a picture also stands in a table on the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from html import escape

from game.domain.dilemma import Rol
from game.domain.score import Kassabon, Mix, mix_van
from game.texts.woorden import thema_woord
from game.werkplaats.balanstekening import (
    BALK,
    BREED,
    GEWOON,
    GRIJS,
    INKT,
    MARGE,
    MIXMERK,
    RECHTS,
    ROLMERK,
    Merk,
    as_van_waarde,
    merk,
    plaat,
    streep,
    tekst,
    vlak,
    x_van,
)
from game.werkplaats.balanswoorden import STRATEGIEEN, waarde
from game.werkplaats.doorrekening import PUUR, Doorrekening, Strategie, gemiddelde
from game.werkplaats.weging import Balans

TOP, RIJ = 24, 34
MEE_KLEUREN = ("#F6F1E6", "#E3DAC8", "#B9C7D9", "#46658F", INKT)
"""From no kijker on board to all four, lighter to darker."""


def strategieplaat(balans: Balans) -> str:
    """A row per strategy: a mark for each dilemma, and a thick bar with the mean."""
    hoog = TOP + RIJ * len(Strategie)
    delen = [*as_van_waarde(hoog)]
    for rij, strategie in enumerate(Strategie):
        y = TOP + RIJ * (rij + 0.5)
        soort = ROLMERK[PUUR[strategie]] if strategie in PUUR else GEWOON
        if strategie is Strategie.VOLLE_MIX:
            soort = MIXMERK
        waarden = balans.strategie(strategie)
        midden = gemiddelde(waarden)
        delen.append(tekst(MARGE - 14, y + 5, STRATEGIEEN[strategie], "naam", "end"))
        delen += (merk(soort, x_van(getal), y, 5) for getal in waarden)
        delen.append(streep(x_van(midden), y - 13, x_van(midden), y + 13, INKT, 3.5))
        delen.append(tekst(x_van(midden), y - 12, waarde(midden), "getal", "middle"))
    return plaat(hoog + 24, "Wat elke strategie waard is, per dilemma en gemiddeld", delen)


def plannenplaat(balans: Balans) -> str:
    """A row per dilemma with its twenty plans; equal ones lie on top of each other."""
    delen, y = [], float(TOP)
    for each in balans.doorrekeningen:
        stapels = Counter(bon.waarde for bon in each.bonnen)
        rijhoogte = 18 + 13 * max(stapels.values())
        delen.append(tekst(MARGE - 14, y + rijhoogte / 2 + 5, each.dilemma.naam, "naam", "end"))
        delen += _gestapeld(each, y + rijhoogte - 10)
        y += rijhoogte
        delen.append(streep(MARGE, y, BREED - RECHTS, y))
    return plaat(y + 24, "De twintig plannen van elk dilemma", [*as_van_waarde(y), *delen])


def _gestapeld(each: Doorrekening, onder: float) -> Iterator[str]:
    hoogte: Counter[Fraction] = Counter()
    for bon in sorted(each.bonnen, key=lambda bon: mix_van_bon(each, bon), reverse=True):
        soort = mixmerk(mix_van_bon(each, bon))
        y = onder - 13 * hoogte[bon.waarde]
        hoogte[bon.waarde] += 1
        yield merk(soort, x_van(bon.waarde), y, 5, open_=not bon.wending_houdt)


def per_thema(balans: Balans, plaat: Callable[[Balans], str]) -> str:
    """A picture per theme, each low enough for one sheet of paper."""
    return "".join(
        f"<h3>{escape(thema_woord(thema))}</h3>{plaat(van)}"
        for thema, van in balans.per_thema.items()
    )


def wisselplaat(balans: Balans) -> str:
    """A row per dilemma: from the mean after the wending to that after the best switch."""
    hoog = TOP + RIJ * balans.aantal
    delen = [*as_van_waarde(hoog)]
    for rij, each in enumerate(balans.doorrekeningen):
        y = TOP + RIJ * (rij + 0.5)
        van, naar = (gemiddelde(kant) for kant in zip(*each.wissels, strict=True))
        delen.append(tekst(MARGE - 14, y + 5, each.dilemma.naam, "naam", "end"))
        delen += _halter(GEWOON, van, naar, y)
    return plaat(hoog + 24, "Waar de beste wissel een plan heen tilt", delen)


def gemisplaat(balans: Balans) -> str:
    """Three lines per dilemma: the mean of plans without a role, and with it."""
    hoog = TOP + 66 * balans.aantal
    delen = [*as_van_waarde(hoog)]
    for rij, each in enumerate(balans.doorrekeningen):
        boven = TOP + 66 * rij
        delen.append(tekst(MARGE - 14, boven + 38, each.dilemma.naam, "naam", "end"))
        for nummer, rol in enumerate(Rol):
            gemis = each.gemis(rol)
            delen += _halter(ROLMERK[rol], gemis.zonder, gemis.met, boven + 14 + 19 * nummer)
        delen.append(streep(0, boven + 66, BREED, boven + 66))
    return plaat(hoog + 24, "Hoeveel een plan waard is zonder en met elke rol", delen)


def _halter(soort: Merk, van: Fraction, naar: Fraction, y: float) -> Iterator[str]:
    """From an open mark to a filled one, each with its number on the outer side."""
    yield streep(x_van(van), y, x_van(naar), y, soort.rand, 2.4)
    yield merk(soort, x_van(van), y, open_=True)
    yield merk(soort, x_van(naar), y)
    kant = 1 if naar >= van else -1
    for getal, richting in ((van, -kant), (naar, kant)):
        anker = "start" if richting > 0 else "end"
        yield tekst(x_van(getal) + 11 * richting, y + 5, waarde(getal), "getal", anker)


def kijkersplaat(balans: Balans) -> str:
    """A bar per dilemma: in how many plans that hold so many kijkers are on board."""
    hoog = TOP + RIJ * balans.aantal
    per_plan = (BREED - MARGE - RECHTS) / 20
    delen = []
    for rij, each in enumerate(balans.doorrekeningen):
        x, y = float(MARGE), TOP + RIJ * rij
        delen.append(tekst(MARGE - 14, y + 21, each.dilemma.naam, "naam", "end"))
        delen.append(vlak(MARGE, y + 4, BREED - MARGE - RECHTS, RIJ - 8, "#FFFFFF", BALK))
        for mee, kleur in enumerate(MEE_KLEUREN):
            breed = per_plan * each.aan_boord[mee]
            if breed:
                delen.append(vlak(x, y + 4, breed, RIJ - 8, kleur, GRIJS))
                licht = "licht" if mee > 2 else "getal"
                delen.append(tekst(x + breed / 2, y + 22, f"{mee}", licht, "middle"))
            x += breed
    return plaat(hoog + 4, "Hoeveel kijkers kunnen leven met de plannen die standhouden", delen)


def driehoekplaat(each: Doorrekening) -> str:
    """The seven mixes in the triangle of roles, larger as their mean waarde is higher."""
    hoeken = {
        Rol.BUREAUCRAAT: (40.0, 180.0),
        Rol.ONDERNEMER: (220.0, 180.0),
        Rol.VERBINDER: (130.0, 32.0),
    }
    punten = list(hoeken.values())
    delen = [
        streep(*een, *ander, GRIJS)
        for een, ander in zip(punten, (*punten[1:], punten[0]), strict=True)
    ]
    for mix, gemiddeld in each.mixwaarden.items():
        x = sum(aantal * punt[0] for aantal, punt in zip(mix, punten, strict=True)) / 3
        y = sum(aantal * punt[1] for aantal, punt in zip(mix, punten, strict=True)) / 3
        delen.append(merk(mixmerk(mix), x, y, 4 + 10 * float(gemiddeld) / 100))
        delen.append(tekst(x + 18, y + 5, waarde(gemiddeld), "getal"))
    for rol, (x, y) in hoeken.items():
        delen.append(merk(ROLMERK[rol], x, y, 9))
        delen.append(
            tekst(x, y - 14 if rol is Rol.VERBINDER else y + 24, rol.letter, "getal", "middle")
        )
    return plaat(212, "De zeven mengsels in de driehoek", delen, 270)


def mixmerk(mix: Mix) -> Merk:
    """The mark of the role with two cards in a mix, or that of the full mix."""
    twee = [rol for rol, aantal in zip(Rol, mix, strict=True) if aantal > 1]
    return ROLMERK[twee[0]] if twee else MIXMERK


def mix_van_bon(each: Doorrekening, bon: Kassabon) -> Mix:
    """The mix of a plan out of the twenty."""
    return mix_van([*map(each.dilemma.kaart, bon.plan)])
