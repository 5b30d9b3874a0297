"""Random lessons and random wishes in them: of a class that behaves, and of phones that do not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import Any

import attrs

from game.domain import commands as c
from game.domain.bus import Wissel
from game.domain.dilemma import Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.fasen import TOEGESTAAN
from game.domain.klas import BREEKT, DEELNEMERS, HOUDT, Klas, Lesopzet, Lesvoorwerp
from game.domain.reden import Reden
from game.domain.state import Sessie

LESSTAPPEN: tuple[Fase, ...] = tuple(
    fase for fase in Fase if c.KomInKlas in TOEGESTAAN[fase] and fase is not Fase.LESEINDE
)
"""Every step that a lesson can have, but its end."""

KAARTEN = ("B1", "B2", "O1", "O2", "V1", "V2", "B0", "O0", "V0")
KEUZES = (*KAARTEN, *(rol.value for rol in Rol), "0", "3", HOUDT, BREEKT)
VREEMDE_KEUZES = ("", "X9", "B0.9", "4", "null")
ROEPNAMEN = (
    *("", "Zoë", "Mei Ling", "\N{SLIGHTLY SMILING FACE}", "<b>Jan</b>", "x" * 10_000),
    *("\N{RIGHT-TO-LEFT OVERRIDE}naJ", "Z" + "\N{COMBINING ACUTE ACCENT}" * 300, "a\nb\x00"),
)
ZINNEN = ("", " ", "\N{ZERO WIDTH SPACE}", "Zij had gelijk.", "<script>", "x" * 281)
VOORWERPEN = (Lesvoorwerp("Koffiekan", "koffiekan"), Lesvoorwerp("Stempel", "stempel"))


def een_klas(kans: Random, seed: int) -> c.BeginSessie:
    """Any lesson that may begin; now and then without tables, or with steps left out."""
    alles = kans.random() < 0.5
    minuten = {fase: 2 if alles else kans.choice((0, 1, 2, 5)) for fase in LESSTAPPEN}
    les = Lesopzet(
        aantal=kans.choice((2, 5, 28, 200, 300)),
        tafels=kans.choice((0, 1, 6, 6, 40)),
        minuten=minuten,
        rollen=kans.random() < 0.3,
        namen=kans.random() < 0.8,
        voorwerpen=VOORWERPEN[: kans.randrange(3)],
    )
    lengte = kans.choice((30, 50, 90))
    return c.BeginSessie((), seed=seed, minuten=lengte, spelvorm="klas", les=les)


def _klas(sessie: Sessie) -> Klas:
    """The class, or one of nobody for whoever wishes these things elsewhere."""
    return sessie.klas or Klas(Lesopzet(2, 0, {}))


def _deelnemer(sessie: Sessie, kans: Random) -> int:
    aanwezig = [each.nummer for each in _klas(sessie).aanwezig]
    if not aanwezig or kans.random() < 0.05:
        return kans.choice((-1, 0, 999))
    return kans.choice(aanwezig)


def _tafel(sessie: Sessie, kans: Random) -> int:
    tafels = _klas(sessie).opzet.tafels
    return kans.randint(1, max(1, tafels)) if kans.random() < 0.95 else kans.choice((0, -1, 41))


def _keuze(sessie: Sessie, kans: Random) -> str:
    if kans.random() < 0.05:
        return kans.choice(VREEMDE_KEUZES)
    per_fase = {
        Fase.KIJKERSTOEL: KEUZES[12:14],
        Fase.DUIMEN: KEUZES[14:],
        Fase.VOORWERP: KEUZES[9:12],
        Fase.TWEEDE_VOORWERP: KEUZES[9:12],
    }
    return kans.choice(per_fase.get(sessie.fase, KAARTEN))


def _eigen(kans: Random) -> c.Eigen:
    plus, kost = kans.choices([*Uitkomst], k=2)
    return c.Eigen(plus, kost, kans.choice(ZINNEN))


def _stem(sessie: Sessie, kans: Random) -> c.Stem:
    keuze = None if kans.random() < 0.1 else _keuze(sessie, kans)
    return c.Stem(_deelnemer(sessie, kans), keuze, _eigen(kans) if kans.random() < 0.8 else None)


def _zit(sessie: Sessie, kans: Random) -> tuple[int, int | None]:
    """A table and who asks: mostly somebody who sits there, else the teacher or just anybody."""
    zittend = [each for each in _klas(sessie).aanwezig if each.tafel is not None]
    if zittend and kans.random() < 0.6:
        wie = kans.choice(zittend)
        return wie.tafel or 0, wie.nummer
    return _tafel(sessie, kans), _deelnemer(sessie, kans) if kans.random() < 0.2 else None


def _plan(sessie: Sessie, kans: Random) -> c.LegTafelplan:
    tafel, wie = _zit(sessie, kans)
    kaarten = tuple(kans.sample(KAARTEN[:7], kans.choice((0, 1, 2, 3, 3, 3, 3, 3, 4))))
    if kans.random() < 0.1:
        kaarten = (*kaarten[1:], _keuze(sessie, kans))
    eigen = tuple((kaart, _eigen(kans)) for kaart in kaarten if kaart.endswith("0"))
    return c.LegTafelplan(tafel, kaarten, wie, eigen)


def _schakel(sessie: Sessie, kans: Random) -> c.SchakelTafel:
    tafel, wie = _zit(sessie, kans)
    ligt = _klas(sessie).tafels.get(tafel)
    uit = kans.choice(ligt.kaarten if ligt and kans.random() < 0.9 else KAARTEN)
    wissel = Wissel(uit, kans.choice(KAARTEN))
    return c.SchakelTafel(tafel, None if kans.random() < 0.1 else wissel, wie)


def _aantal(kans: Random) -> int:
    """Mostly the hands of one corner, seldom those of a whole hall or of nobody at all."""
    return kans.randint(0, 9) if kans.random() < 0.9 else kans.choice((-1, 0, 300, 301, 10**9))


def _tijd(kans: Random) -> int:
    return kans.randint(-60, 6000)


KLASWENSEN: Mapping[type, Callable[[Sessie, Random], c.Command]] = {
    c.BeginStapOpnieuw: lambda _, kans: c.BeginStapOpnieuw(_tijd(kans)),
    c.GaStapTerug: lambda _, kans: c.GaStapTerug(_tijd(kans)),
    c.SlaStapOver: lambda _, kans: c.SlaStapOver(_tijd(kans)),
    c.VerlengStap: lambda _, kans: c.VerlengStap(kans.choice((-1, 0, 30, 60, 600, 601))),
    c.ZetAantal: lambda _, kans: c.ZetAantal(kans.choice((1, 2, 28, 300, 301))),
    c.TelStem: lambda s, kans: c.TelStem(_keuze(s, kans), _aantal(kans)),
    c.Stem: _stem,
    c.KomInKlas: lambda _, kans: c.KomInKlas(kans.choice(ROEPNAMEN)),
    c.NoemTafel: lambda s, kans: c.NoemTafel(_deelnemer(s, kans), _tafel(s, kans)),
    c.LegTafelplan: _plan,
    c.SchakelTafel: _schakel,
    c.ZegWaaromGeschoven: lambda s, kans: c.ZegWaaromGeschoven(
        _deelnemer(s, kans), kans.choice(ZINNEN)
    ),
    c.GeefTicket: lambda s, kans: c.GeefTicket(
        _deelnemer(s, kans), kans.choice(ZINNEN), kans.choice(ZINNEN)
    ),
    c.GaNaarHoeken: lambda _, kans: c.GaNaarHoeken(kans.random() < 0.4),
    c.VerwijderDeelnemer: lambda s, kans: c.VerwijderDeelnemer(_deelnemer(s, kans)),
    c.Demp: lambda s, kans: c.Demp(_deelnemer(s, kans), kans.random() < 0.5),
}
"""For each kind of wish in a class one of that kind."""


def _met(begin: c.BeginSessie, **anders: Any) -> c.BeginSessie:
    return attrs.evolve(begin, les=attrs.evolve(begin.les or Lesopzet(2, 0, {}), **anders))


VERKEERDE_LES: Mapping[Reden, Callable[[c.BeginSessie], c.BeginSessie]] = {
    Reden.GEEN_LES: lambda begin: attrs.evolve(begin, les=None),
    Reden.ONBEKEND_AANTAL: lambda begin: _met(begin, aantal=DEELNEMERS.stop),
    Reden.ONBEKENDE_TAFEL: lambda begin: _met(begin, tafels=-1),
    Reden.LES_TE_LANG: lambda begin: _met(begin, minuten={Fase.ZAAK: 31}),
    Reden.TE_VEEL_SPELERS: lambda begin: attrs.evolve(begin, namen=("Wim",)),
    Reden.ONBEKENDE_DUUR: lambda begin: attrs.evolve(begin, minuten=45),
}
"""For each reason why a lesson cannot begin a set-up that gets to hear it."""
