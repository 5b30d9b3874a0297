"""Which wish belongs in which phase: the one table that decides, greys out and refuses.

The same rows drive the buttons on the screens, the refusal of a late wish and the random player
of the tests. Whatever the table allows can still be refused for its contents (see `reden`).
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from game.domain import commands as c
from game.domain.fase import Fase

OVERAL: frozenset[type] = frozenset({c.RondAf})
"""Allowed in every phase of a session that is not yet at its end."""

TOEGESTAAN: Mapping[Fase, frozenset[type]] = {
    Fase.DILEMMA: frozenset({c.GaVerder}),
    Fase.KIJKERS: frozenset({c.GaVerder, c.KiesManier}),
    Fase.GREEP: frozenset({c.KiesGreep, c.Onthul, c.KiesManier}),
    Fase.KIEZEN: frozenset({c.GaVerder, c.KiesManier}),
    Fase.LATEN_ZIEN: frozenset({c.KiesKaart, c.Onthul}),
    Fase.DICHT: frozenset({c.BeginBeurt, c.KiesGreep, c.KiesKaart, c.Onthul}),
    Fase.PLAN: frozenset({c.VulPlek, c.LeegPlek, c.Ruil, c.WisselRol, c.GaVerder, c.MaakOngedaan}),
    Fase.STOEL: frozenset({c.WijsKijkerAan, c.GaVerder, c.MaakOngedaan}),
    Fase.UITKOMST: frozenset({c.GaVerder}),
    Fase.KASSABON: frozenset({c.VerschuifLat, c.GaVerder, c.MaakOngedaan}),
    Fase.WENDING: frozenset({c.GaVerder}),
    Fase.SCHAKELEN: frozenset({c.Schakel, c.GaVerder}),
    Fase.NIEUWE_BON: frozenset({c.GaVerder}),
    Fase.WAT_ALS: frozenset({c.GaVerder}),
    Fase.VRAAG: frozenset({c.StelAndereVraag, c.SchrijfOp, c.GaVerder, c.MaakOngedaan}),
    Fase.WAARDERING: frozenset({c.Waardeer, c.SlaOver, c.MaakOngedaan}),
    Fase.ROLGEVOEL: frozenset({c.VoelRol, c.GaVerder, c.MaakOngedaan}),
    Fase.TUSSENSTAND: frozenset({c.KomErbij, c.GaWeg, c.GaVerder, c.MaakOngedaan}),
    Fase.ALS_DAN: frozenset({c.ZegAlsDan, c.SlaOver, c.MaakOngedaan}),
    Fase.EINDBEELD: frozenset({c.SluitSessie}),
}

AFSLUITING = frozenset({Fase.ALS_DAN, Fase.EINDBEELD})
"""The phases in which a session ends; there is nothing left to round off."""


def toegestaan(fase: Fase) -> frozenset[type]:
    """The kinds of wish that `fase` can grant."""
    return TOEGESTAAN[fase] | (frozenset() if fase in AFSLUITING else OVERAL)


@frozen
class Spelvorm:
    """A way to play: the phases of one round in order, then those that end the session."""

    naam: str
    ronde: tuple[Fase, ...]
    slot: tuple[Fase, ...]
