"""The balance for a terminal of eighty columns: calm tables, and sentences below them.

The plans come first and the properties last, so that what matters most is what stays on screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import fill

from game.domain.dilemma import Rol
from game.domain.score import Kassabon
from game.texts.woorden import WOORDEN, thema_woord
from game.werkplaats.balanswoorden import (
    ANTWOORDEN,
    OORDEELUITLEG,
    OORDELEN,
    UITLEG,
    dilemma_zin,
    eigenschap_zin,
    gemis_zin,
    punten,
    tellingcellen,
    titel,
    waarde,
    wendingcellen,
)
from game.werkplaats.doorrekening import Doorrekening, Strategie, gemiddelde
from game.werkplaats.eigenschappen import Eigenschap
from game.werkplaats.tabel import BREED, alinea, kop, tabel
from game.werkplaats.weging import Balans

STRATEGIEKOPPEN = ("puur B", "puur O", "puur V", "mix", "toeval", "beste", "minste")


def balans_in_tabellen(balans: Balans, eigenschappen: Sequence[Eigenschap]) -> str:
    """The whole report, block by block."""
    blokken = (
        [titel(balans), "=" * len(titel(balans)), alinea(UITLEG)],
        *(_dilemma(each) for each in balans.doorrekeningen),
        _plannen(balans),
        _gemis(balans),
        _strategieen(balans),
        _wendingen(balans),
        _kijkers(balans),
        _sleutels(balans),
        _eigenschappen(eigenschappen),
    )
    return "\n\n".join("\n".join(blok) for blok in blokken)


def _dilemma(each: Doorrekening) -> Iterator[str]:
    kijkers = ", ".join(kijker.naam for kijker in each.dilemma.kijkers)
    yield from kop(each.dilemma.id)
    yield alinea(dilemma_zin(each))
    yield alinea(gemis_zin(each))
    yield alinea(f"Kijkers: {kijkers} ({OORDEELUITLEG}).")
    half = len(each.bonnen) // 2
    for links, rechts in zip(each.bonnen[:half], each.bonnen[half:], strict=True):
        yield f"  {_plan(links)}  {_plan(rechts)}".rstrip()


def _plan(bon: Kassabon) -> str:
    wending = "houdt" if bon.wending_houdt else "breekt"
    kijkers = "".join(OORDELEN[oordeel] for oordeel in bon.oordelen)
    kop = f"{' '.join(bon.plan)} {waarde(bon.waarde):>3}"
    return f"{kop} {WOORDEN[bon.band]:<12} {wending:<6} {kijkers}"


def _plannen(balans: Balans) -> Iterator[str]:
    yield from kop("Plannen die standhouden")
    rijen = [(each.dilemma.naam, *tellingcellen(each.telling)) for each in balans.doorrekeningen]
    samen = ("samen", *tellingcellen(balans.telling))
    yield from tabel(("", "houdt stand", "stevig", "lui plan houdt"), _met(rijen, samen), 16)


def _gemis(balans: Balans) -> Iterator[str]:
    yield from kop("Welke rol mis je wanneer? (gemiddelde waarde zonder, met, verschil)")
    rijen = []
    for each in balans.doorrekeningen:
        van_rol = (each.gemis(rol) for rol in Rol)
        cellen = (f"{waarde(g.zonder)} {waarde(g.met)} {punten(g.verschil):>5}" for g in van_rol)
        rijen.append((each.dilemma.naam, *cellen))
    yield from tabel(("", *(WOORDEN[rol] for rol in Rol)), rijen, 16)


def _strategieen(balans: Balans) -> Iterator[str]:
    yield from kop("Strategieën naast elkaar (waarde)")
    rijen = [
        (each.dilemma.naam, *(waarde(each.strategieen[strategie]) for strategie in Strategie))
        for each in balans.doorrekeningen
    ]
    gemiddeld = (waarde(gemiddelde(balans.strategie(strategie))) for strategie in Strategie)
    yield from tabel(("", *STRATEGIEKOPPEN), _met(rijen, ("gemiddeld", *gemiddeld)), 7)


def _wendingen(balans: Balans) -> Iterator[str]:
    yield from kop("Wending en wissel (waarde na de wending, en na de beste wissel)")
    rijen = [(each.dilemma.naam, *wendingcellen(each)) for each in balans.doorrekeningen]
    samen = ("samen", *wendingcellen(balans))
    yield from tabel(("", "breekt", "kost dan", "vóór", "na"), _met(rijen, samen), 12)


def _kijkers(balans: Balans) -> Iterator[str]:
    yield from kop("Hoeveel kijkers kunnen leven met een plan dat standhoudt?")
    rijen = [
        (each.dilemma.naam, *(str(each.aan_boord[mee]) for mee in range(5)))
        for each in balans.doorrekeningen
    ]
    samen = ("samen", *(str(balans.aan_boord[mee]) for mee in range(5)))
    yield from tabel(("", "geen", "één", "twee", "drie", "vier"), _met(rijen, samen), 7)


def _sleutels(balans: Balans) -> Iterator[str]:
    yield from kop("Welke rol is de sleutel?")
    rijen = [
        (thema_woord(thema), *(str(van[rol]) for rol in (*Rol, None)))
        for thema, van in balans.sleutels.items()
    ]
    yield from tabel(("", *(WOORDEN[rol] for rol in Rol), "geen"), rijen, 12)


def _eigenschappen(eigenschappen: Sequence[Eigenschap]) -> Iterator[str]:
    yield from kop("Klopt het dek?")
    for eigenschap in eigenschappen:
        antwoord, inspringen = f"{ANTWOORDEN[eigenschap.klopt]:<7}", " " * 7
        zin = eigenschap_zin(eigenschap)
        yield fill(zin, BREED, initial_indent=antwoord, subsequent_indent=inspringen)


def _met(rijen: Sequence[Sequence[str]], samen: Sequence[str]) -> Sequence[Sequence[str]]:
    """The rows with one that sums them up, where there is more than one."""
    return [*rijen, samen] if len(rijen) > 1 else rijen
