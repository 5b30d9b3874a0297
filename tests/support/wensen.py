"""Random wishes: some that a table might have, some that nobody would.

Plain chance with a seed: hypothesis finds the seed, and a seed gives far more variety than its
own draws, which lean towards doing the same again.
"""

from collections.abc import Callable, Mapping
from random import Random

from hypothesis import strategies as st
from support.tafel import NAMEN, begin

from game.domain import commands as c
from game.domain.dilemma import Drietal, Rol, Uitkomst
from game.domain.keuzes import KWALITEITEN, RONDES, Manier, Niveau
from game.domain.state import Sessie

CODES = ("B1", "B2", "O1", "O2", "V1", "V2")
VREEMD = ("B0", "", "X9", "V0.9")
TEKSTEN = ("", " ", "Eerst bellen.", "été \N{SLIGHTLY SMILING FACE}", "x" * 281)
WOORDEN = (*(k for rij in KWALITEITEN.values() for k in rij), "", "knap")


def wens(sessie: Sessie, soort: type, kans: Random) -> c.Command:
    """Any wish of a kind at this table."""
    return WENSEN[soort](sessie, kans)


def _stoel(sessie: Sessie, kans: Random) -> int:
    if kans.random() < 0.1:
        return kans.choice((-1, 8, 99))
    return kans.choice((sessie.klad.beurt, kans.randrange(len(sessie.ronde.stoelen))))


def _speler(sessie: Sessie, kans: Random) -> int:
    return kans.randrange(-1, len(sessie.spelers) + 1)


def _kaart(sessie: Sessie, kans: Random) -> str:
    codes = (*CODES, *sessie.ronde.eigen, *sessie.ronde.plan)
    return kans.choice(VREEMD if kans.random() < 0.05 else codes)


def _keuze(_: Sessie, kans: Random) -> c.Keuze:
    if kans.random() < 0.5:
        return c.Keuze(kans.choice((1, 2)))
    plus, kost = kans.choices([*Uitkomst, None], k=2)
    return c.Keuze(kans.choice((3, 3, 3, 0, 4)), plus, kost, _tekst(kans))


def _tekst(kans: Random) -> str:
    return kans.choice(TEKSTEN)


def _lat(sessie: Sessie, kans: Random) -> Drietal:
    """Shares out the sum of the round, so that most of these are lats."""
    bon = sessie.ronde.kassabon
    som = int(bon.lat.som) if bon else 14
    een, ander = kans.randint(-1, 9), kans.randint(0, 8)
    return Drietal(een, ander, som - een - ander + (kans.random() < 0.1))


def _misschien(wat: object, kans: Random) -> object:
    return None if kans.random() < 0.2 else wat


WENSEN: Mapping[type, Callable[[Sessie, Random], c.Command]] = {
    c.BeginSessie: lambda _, __: begin(),
    c.GaVerder: lambda _, kans: c.GaVerder(kans.randint(-60, 3000)),
    c.KiesManier: lambda _, kans: c.KiesManier(kans.choice([*Manier])),
    c.BeginBeurt: lambda _, __: c.BeginBeurt(),
    c.KiesGreep: lambda s, kans: c.KiesGreep(
        _stoel(s, kans), _misschien(kans.choice([*Rol]), kans)
    ),
    c.KiesKaart: lambda s, kans: c.KiesKaart(_stoel(s, kans), _misschien(_keuze(s, kans), kans)),
    c.Onthul: lambda _, __: c.Onthul(),
    c.VulPlek: lambda s, kans: c.VulPlek(_kaart(s, kans)),
    c.LeegPlek: lambda s, kans: c.LeegPlek(_kaart(s, kans)),
    c.Ruil: lambda s, kans: c.Ruil(_stoel(s, kans), _keuze(s, kans)),
    c.WisselRol: lambda s, kans: c.WisselRol(_stoel(s, kans), kans.choice([*Rol]), _keuze(s, kans)),
    c.WijsKijkerAan: lambda _, kans: c.WijsKijkerAan(kans.randint(-1, 4)),
    c.VerschuifLat: lambda s, kans: c.VerschuifLat(_lat(s, kans), _tekst(kans)),
    c.Schakel: lambda s, kans: c.Schakel(_stoel(s, kans), _kaart(s, kans), _kaart(s, kans)),
    c.StelAndereVraag: lambda _, __: c.StelAndereVraag(),
    c.SchrijfOp: lambda _, kans: c.SchrijfOp(_tekst(kans)),
    c.Waardeer: lambda s, kans: c.Waardeer(_speler(s, kans), kans.choice(WOORDEN)),
    c.SlaOver: lambda _, __: c.SlaOver(),
    c.VoelRol: lambda s, kans: c.VoelRol(_speler(s, kans), _misschien(kans.randint(0, 6), kans)),
    c.ZegAlsDan: lambda _, kans: c.ZegAlsDan(_tekst(kans), _tekst(kans)),
    c.KomErbij: lambda _, kans: c.KomErbij(_tekst(kans)),
    c.GaWeg: lambda s, kans: c.GaWeg(_speler(s, kans)),
    c.RondAf: lambda _, __: c.RondAf(),
    c.SluitSessie: lambda _, __: c.SluitSessie(),
    c.MaakOngedaan: lambda _, __: c.MaakOngedaan(),
}
"""For each kind of wish one of that kind."""


@st.composite
def groepen(draw: st.DrawFn, manieren: tuple[Manier, ...] = tuple(Manier)) -> c.BeginSessie:
    """Any group of 2 to 8 that may begin."""
    spelers = draw(st.integers(2, 8))
    return c.BeginSessie(
        NAMEN[:spelers],
        seed=draw(st.integers(0, 2**20 - 1)),
        niveau=draw(st.sampled_from(Niveau)),
        manier=draw(st.sampled_from(manieren)),
        minuten=draw(st.sampled_from(sorted(RONDES, reverse=True))),
        paren=spelers >= 5 and draw(st.booleans()),
        leidt=draw(st.none() | st.integers(0, spelers - 1)),
    )
