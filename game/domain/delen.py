"""Fair dealing: which dilemmas a session gets, who shares a seat, and which role each seat holds.

Everything is decided by its arguments; chance is a seed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import product
from random import Random

from game.domain.dilemma import Dilemma, Rol
from game.domain.state import Ronde


def trek_dilemmas(
    dilemmas: Mapping[str, Dilemma], aantal: int, gezien: Sequence[str], seed: int
) -> tuple[str, ...]:
    """Up to `aantal` different dilemmas: least recently seen, then key roles and themes spread.

    `gezien` names earlier dilemmas, longest ago first; what was never seen comes before them.
    Twins go together, the first one first; where only one place is left, others go before them.
    """
    kans = Random(f"trek {seed}")
    lot = {id_: kans.random() for id_ in sorted(dilemmas)}
    laatst = {id_: beurt for beurt, id_ in enumerate(gezien, start=1)}
    samen = _tweelingen(dilemmas)
    gekozen: list[str] = []

    def voorrang(id_: str) -> tuple[bool, int, int, int, float]:
        sleutels = Counter(dilemmas[g].sleutel.rol for g in gekozen)
        themas = Counter(dilemmas[g].thema for g in gekozen)
        dilemma = dilemmas[id_]
        vaker = sleutels[dilemma.sleutel.rol], themas[dilemma.thema]
        half = id_ in samen and aantal - len(gekozen) == 1
        return half, laatst.get(id_, 0), *vaker, lot[id_]

    while len(gekozen) < min(aantal, len(dilemmas)):
        eerste = min(set(dilemmas) - set(gekozen), key=voorrang)
        gekozen += samen.get(eerste, (eerste,))[: aantal - len(gekozen)]
    return tuple(gekozen)


def _tweelingen(dilemmas: Mapping[str, Dilemma]) -> Mapping[str, tuple[str, str]]:
    """Each dilemma that has its twin in the deck -> both, the one that comes first in front."""
    paren = (
        (dilemma.tweeling.na, id_)
        for id_, dilemma in sorted(dilemmas.items())
        if dilemma.tweeling is not None and dilemma.tweeling.na in dilemmas
    )
    return {id_: paar for paar in paren for id_ in paar}


def tel_rollen(rondes: Sequence[Ronde], speler: int) -> Counter[Rol]:
    """How often a player was dealt each role; a rolwissel does not count."""
    keren: Counter[Rol] = Counter()
    for ronde in rondes:
        gedeeld = zip(ronde.stoelen, ronde.verdeeld, strict=False)
        keren.update(rol for spelers, rol in gedeeld if speler in spelers)
    return keren


def mogelijke_rollen(rondes: Sequence[Ronde], spelers: Sequence[int]) -> frozenset[Rol]:
    """The roles that keep every player of a seat within one of an even share; may be empty."""
    kan = set(Rol)
    for speler in spelers:
        keren = tel_rollen(rondes, speler)
        minst = min(keren[rol] for rol in Rol)
        kan &= {rol for rol in Rol if keren[rol] == minst}
    return frozenset(kan)


def zet_neer(
    rondes: Sequence[Ronde], spelers: Sequence[int], paren: bool
) -> tuple[tuple[int, ...], ...]:
    """The seats of a round: each player one, or two by two while a fair role exists for both."""
    over, stoelen = list(spelers), []
    while over:
        samen = tuple(over[:2]) if paren else tuple(over[:1])
        if not mogelijke_rollen(rondes, samen):
            samen = samen[:1]
        stoelen.append(samen)
        over = over[len(samen) :]
    return tuple(stoelen)


def verdeel_rollen(
    rondes: Sequence[Ronde], stoelen: Sequence[Sequence[int]], seed: int
) -> tuple[Rol, ...]:
    """A role for each seat. Order of claims: balance, all three roles, evenness, seed."""
    kans = Random(f"rollen {seed} {len(rondes)}")
    per_stoel = [
        sorted(mogelijke_rollen(rondes, spelers), key=lambda rol: rol.value) for spelers in stoelen
    ]
    kandidaten = list(product(*per_stoel))
    kans.shuffle(kandidaten)

    def scheef(rollen: tuple[Rol, ...]) -> tuple[int, int]:
        keren = Counter(rollen)
        return -len(keren), max(keren.values())

    return min(kandidaten, key=scheef)


def minst_gehouden(rollen: Sequence[Rol], seed: int, stoel: int) -> Rol:
    """The role held least among `rollen`: what a seat gets that passed; ties go by the seed."""
    keren = Counter(rollen)
    lot = Random(f"pas {seed} {stoel}").sample(list(Rol), len(Rol))
    return min(lot, key=lambda rol: keren[rol])
