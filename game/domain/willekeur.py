"""Random groups and random wishes: some that a table might have, and some that nobody would.

Beside the `meespeler`, who only wishes what makes sense, this is what the rules must withstand.
Chance comes in as a `Random` with a seed; the same seed makes the same group and wishes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import TypeVar

import attrs

from game.domain import commands as c
from game.domain.aandenken import Aandenken
from game.domain.alsdan import AlsDan
from game.domain.dilemma import Drietal, Rol, Uitkomst
from game.domain.keuzes import (
    KWALITEITEN,
    NAAM_LENGTE,
    PAREN_VANAF,
    RONDES,
    SPELERS,
    TEKST_LENGTE,
    Manier,
    Momentsoort,
    Niveau,
    Rugzaksoort,
    Terugkijkvorm,
)
from game.domain.reden import Reden
from game.domain.spelcode import schrijf
from game.domain.state import Sessie
from game.domain.vragenbank import BANK, BUITENVRAGEN
from game.domain.willekeur_klas import KLASWENSEN

T = TypeVar("T")

NAMEN = ("Joost", "Mei Ling", "Samira", "Thomas", "Hennie", "Fatoumata", "Wim", "Bo")
CODES = ("B1", "B2", "O1", "O2", "V1", "V2")
VREEMD = ("B0", "", "X9", "V0.9")
TEKSTEN = ("", " ", "Eerst bellen.", "été \N{SLIGHTLY SMILING FACE}", "x" * (TEKST_LENGTE + 1))
WOORDEN = (*(k for rij in KWALITEITEN.values() for k in rij), "", "knap")


def groep(kans: Random, seed: int) -> c.BeginSessie:
    """Any group of 2 to 8 that may begin."""
    spelers = kans.choice(SPELERS)
    return c.BeginSessie(
        NAMEN[:spelers],
        seed=seed,
        niveau=kans.choice([*Niveau]),
        manier=kans.choice([*Manier]),
        minuten=kans.choice([*RONDES, 90]),
        paren=spelers >= PAREN_VANAF and kans.random() < 0.5,
        leidt=_misschien(kans.randrange(spelers), kans, 0.7),
        vorige=_vorige(spelers, kans),
        aandenken=_aandenken(kans),
    )


def een_alleen(kans: Random, seed: int) -> c.BeginSessie:
    """Somebody who plays alone."""
    naam, niveau = kans.choice(("", *NAMEN)), kans.choice([*Niveau])
    vorige = _vorige(1, kans)
    return c.BeginSessie((naam,), seed=seed, niveau=niveau, vorige=vorige, spelvorm="alleen")


def _vorige(spelers: int, kans: Random) -> Mapping[int, AlsDan]:
    """Seldom somebody comes with a sentence of last time."""
    return {n: AlsDan("iemand zwijgt", "vraag ik") for n in range(spelers) if kans.random() < 0.1}


def _aandenken(kans: Random) -> Aandenken | None:
    """Now and then an object lay on the table before."""
    gewezen = {rol: kans.randrange(3) for rol in Rol}
    return _misschien(Aandenken("Koffiekan", kans.choice(("koffiekan", "")), gewezen), kans, 0.7)


def wens(sessie: Sessie, soort: type, kans: Random) -> c.Command:
    """Any wish of a kind at this table."""
    return WENSEN[soort](sessie, kans)


def _stoel(sessie: Sessie, kans: Random) -> int:
    if kans.random() < 0.1:
        return kans.choice((-1, 8, 99))
    stoelen = len(sessie.ronde.stoelen) or 1  # a class has none
    return kans.choice((sessie.klad.beurt, kans.randrange(stoelen)))


def _speler(sessie: Sessie, kans: Random) -> int:
    return kans.randrange(-1, len(sessie.spelers) + 1)


def _kaart(sessie: Sessie, kans: Random) -> str:
    codes = (*CODES, *sessie.ronde.eigen, *sessie.ronde.plan)
    return kans.choice(VREEMD if kans.random() < 0.05 else codes)


def _rol(sessie: Sessie, kans: Random) -> Rol:
    """Mostly the role that looks now, where one does."""
    bril = sessie.ronde.bril
    return bril if bril is not None and kans.random() < 0.8 else kans.choice([*Rol])


def _keuze(kans: Random) -> c.Keuze:
    if kans.random() < 0.5:
        return c.Keuze(kans.choice((1, 2)))
    plus, kost = kans.choices([*Uitkomst, None], k=2)
    return c.Keuze(kans.choice((3, 3, 3, 0, 4)), plus, kost, _tekst(kans))


def _tekst(kans: Random) -> str:
    return kans.choice(TEKSTEN)


def _lat(sessie: Sessie, kans: Random) -> Drietal:
    """Shares out the sum of the round, so that most of these are lats."""
    bon = sessie.ronde.kassabon
    if bon is not None and kans.random() < 0.1:
        return bon.lat
    som = int(bon.lat.som) if bon else 14
    een, ander = kans.randint(-1, 9), kans.randint(0, 8)
    return Drietal(een, ander, som - een - ander + (kans.random() < 0.1))


def _misschien(wat: T, kans: Random, niet: float = 0.2) -> T | None:
    return None if kans.random() < niet else wat


WENSEN: Mapping[type, Callable[[Sessie, Random], c.Command]] = {
    c.BeginSessie: lambda _, kans: groep(kans, 0),
    c.GaVerder: lambda _, kans: c.GaVerder(kans.randint(-60, 3000)),
    c.KiesManier: lambda _, kans: c.KiesManier(kans.choice([*Manier])),
    c.BeginBeurt: lambda _, __: c.BeginBeurt(),
    c.KiesGreep: lambda s, kans: c.KiesGreep(
        _stoel(s, kans), _misschien(kans.choice([*Rol]), kans)
    ),
    c.KiesKaart: lambda s, kans: c.KiesKaart(_stoel(s, kans), _misschien(_keuze(kans), kans)),
    c.Onthul: lambda _, __: c.Onthul(),
    c.KiesDoorBril: lambda s, kans: c.KiesDoorBril(_rol(s, kans), _keuze(kans)),
    c.ZegWaarom: lambda _, kans: c.ZegWaarom(_tekst(kans)),
    c.VulPlek: lambda s, kans: c.VulPlek(_kaart(s, kans)),
    c.LeegPlek: lambda s, kans: c.LeegPlek(_kaart(s, kans)),
    c.Ruil: lambda s, kans: c.Ruil(_stoel(s, kans), _keuze(kans)),
    c.WisselRol: lambda s, kans: c.WisselRol(_stoel(s, kans), kans.choice([*Rol]), _keuze(kans)),
    c.WijsKijkerAan: lambda _, kans: c.WijsKijkerAan(kans.randint(-1, 4)),
    c.VerschuifLat: lambda s, kans: c.VerschuifLat(_lat(s, kans), _tekst(kans)),
    c.Schakel: lambda s, kans: c.Schakel(_stoel(s, kans), _kaart(s, kans), _kaart(s, kans)),
    c.OpenProfiel: lambda s, kans: c.OpenProfiel(_speler(s, kans), kans.choice(("", "p1", "p2"))),
    c.VertelErvan: lambda _, kans: c.VertelErvan(_tekst(kans)),
    c.LegPrikkel: lambda s, kans: c.LegPrikkel(_kaart(s, kans)),
    c.NoemKwaliteit: lambda _, kans: c.NoemKwaliteit(kans.randint(-1, 2), kans.choice(WOORDEN)),
    c.TrekPrikkelIn: lambda _, kans: c.TrekPrikkelIn(kans.randint(-1, 2)),
    c.StelAndereVraag: lambda _, __: c.StelAndereVraag(),
    c.SchrijfOp: lambda _, kans: c.SchrijfOp(_tekst(kans)),
    c.Waardeer: lambda s, kans: c.Waardeer(_speler(s, kans), kans.choice(WOORDEN)),
    c.SlaOver: lambda _, __: c.SlaOver(),
    c.VoelRol: lambda s, kans: c.VoelRol(_speler(s, kans), _misschien(kans.randint(0, 6), kans)),
    c.ZegAlsDan: lambda _, kans: c.ZegAlsDan(_tekst(kans), _tekst(kans), _tekst(kans)),
    c.KiesVorm: lambda _, kans: c.KiesVorm(kans.choice([*Terugkijkvorm])),
    c.SpeelDoor: lambda _, __: c.SpeelDoor(),
    c.KiesMoment: lambda _, kans: c.KiesMoment(kans.choice([*Momentsoort])),
    c.LeenRol: lambda s, kans: c.LeenRol(kans.choice([*Rol]), _misschien(_speler(s, kans), kans)),
    c.NoemKracht: lambda s, kans: c.NoemKracht(_speler(s, kans), _tekst(kans)),
    c.SpeelRugzak: lambda s, kans: c.SpeelRugzak(
        _speler(s, kans), kans.choice([*Rugzaksoort]), _tekst(kans)
    ),
    c.HoorTrots: lambda s, kans: c.HoorTrots(
        _speler(s, kans), _misschien(kans.choice([*Rol]), kans)
    ),
    c.WijsVoorwerp: lambda s, kans: c.WijsVoorwerp(
        _speler(s, kans), _misschien(kans.choice([*Rol]), kans)
    ),
    c.KiesBuitenvraag: lambda _, kans: c.KiesBuitenvraag(
        kans.choice((*BUITENVRAGEN, BANK[0].id, ""))
    ),
    c.KomErbij: lambda _, kans: c.KomErbij(_tekst(kans)),
    c.GaWeg: lambda s, kans: c.GaWeg(_speler(s, kans)),
    c.RondAf: lambda _, __: c.RondAf(),
    c.SluitSessie: lambda _, __: c.SluitSessie(),
    c.MaakOngedaan: lambda _, __: c.MaakOngedaan(),
    **KLASWENSEN,
}
"""For each kind of wish one of that kind."""

VERKEERD: Mapping[Reden, Callable[[c.BeginSessie], c.BeginSessie]] = {
    Reden.TE_WEINIG_SPELERS: lambda begin: attrs.evolve(begin, namen=NAMEN[:1]),
    Reden.TE_VEEL_SPELERS: lambda begin: attrs.evolve(begin, namen=(*NAMEN, "Noor")),
    Reden.TEKST_TE_LANG: lambda begin: attrs.evolve(
        begin, namen=(*begin.namen[1:], "x" * (NAAM_LENGTE + 1))
    ),
    Reden.ONBEKENDE_DUUR: lambda begin: attrs.evolve(begin, minuten=20),
    Reden.PAREN_TE_KLEIN: lambda begin: attrs.evolve(begin, namen=NAMEN[:2], paren=True),
    Reden.ONBEKENDE_SPELER: lambda begin: attrs.evolve(begin, leidt=len(begin.namen)),
    Reden.SPELCODE_ONLEESBAAR: lambda begin: attrs.evolve(begin, spelcode="B0E!"),
    Reden.SPELCODE_ANDER_DEK: lambda begin: attrs.evolve(begin, spelcode=schrijf((), {}, 1)),
    Reden.TE_WEINIG_DILEMMAS: lambda begin: attrs.evolve(
        begin, themas=frozenset({"nergens"}), spelcode=""
    ),
}
"""For each reason why a session cannot begin a group that gets to hear it."""
