"""The three dots at the terminal: what is known of one person, in words or counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from game.domain.profiel import Profiel
from game.domain.punten import punten
from game.terminal.hoek import Stel
from game.terminal.scherm import ENTER, Algemeen, Keus, Scherm, Terug, stukken
from game.texts.profielzinnen import (
    afstand_zin,
    gegrepen_zin,
    gezien_zin,
    telling,
    uitslag_zin,
    vraag_zin,
)
from game.texts.triaden import KADER
from game.texts.vertaler import Vertaler

W = TypeVar("W")


def toon_drie_punten(stel: Stel, profiel: Profiel) -> None:
    """Show what is known of this person, in words or with numbers, until somebody goes back."""
    getallen: bool | Terug | Algemeen = False
    while isinstance(getallen, bool):
        getallen = stel(_punten(profiel, getallen))


def drie_punten(profiel: Profiel, getallen: bool, t: Vertaler) -> Scherm[bool | Terug]:
    """The three dots in words, honest where there is too little; `g` counts them."""
    drie = punten(profiel)
    zinnen = (
        (t("Voorkeur"), drie.voorkeur, uitslag_zin(t, profiel.zelftest)),
        (t("Gegrepen"), drie.gegrepen, gegrepen_zin(t, profiel)),
        (t("Gezien"), drie.gezien, gezien_zin(t, profiel)),
    )
    regels = [
        f"{naam}: {telling(t, punt) if punt and getallen else zin}" for naam, punt, zin in zinnen
    ]
    slot = afstand_zin(t, profiel) if getallen else vraag_zin(t, profiel)
    keuzes: list[Keus[bool | Terug]] = [Keus(ENTER, t("Klaar"), Terug())]
    if any((drie.voorkeur, drie.gegrepen, drie.gezien)):
        label = t("In woorden") if getallen else t("Getallen")
        keuzes.append(Keus("g", label, not getallen))
    kop = t("Drie punten")
    return Scherm(stukken((kop,), regels, (slot,) if slot else (), kader(t)), tuple(keuzes))


def _punten(profiel: Profiel, getallen: bool) -> Callable[[Vertaler], Scherm[bool | Terug]]:
    return lambda t: drie_punten(profiel, getallen, t)


def kader(t: Vertaler) -> tuple[str, ...]:
    """What a result is, and what it is not."""
    return tuple(t(zin) for zin in KADER)
