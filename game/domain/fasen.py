"""Which wish belongs in which phase: the one table that decides, greys out and refuses.

The same rows drive the buttons on the screens, the refusal of a late wish and the random player
of the tests. Whatever the table allows can still be refused for its contents (see `reden`).
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.keuzes import RONDES, SPELERS

OVERAL: frozenset[type] = frozenset({c.OpenProfiel, c.RondAf})
"""Allowed in every phase, but for those in which it has no place."""

STIL = frozenset({Fase.GREEP, Fase.LATEN_ZIEN, Fase.DICHT})
"""The phases with a klad: nothing goes to the log there but what reveals or drops it."""

PRIKKELS: frozenset[type] = frozenset({c.LegPrikkel, c.NoemKwaliteit, c.TrekPrikkelIn})
"""Allowed from the open proposals until the waardering."""

_LES: frozenset[type] = frozenset(
    {
        *(c.GaVerder, c.BeginStapOpnieuw, c.GaStapTerug, c.SlaStapOver, c.VerlengStap, c.ZetAantal),
        *(c.KomInKlas, c.NoemTafel, c.GaNaarHoeken, c.VerwijderDeelnemer, c.Demp),
    }
)
"""Allowed in every step of a lesson."""

_STEMMEN = _LES | {c.TelStem, c.Stem}
_TONEN = _STEMMEN | {c.Onthul}
"""What came in may lie open before the class goes on."""

_GESPREK: frozenset[type] = frozenset({c.StelAndereVraag, c.SchrijfOp, c.GaVerder, c.MaakOngedaan})

TOEGESTAAN: Mapping[Fase, frozenset[type]] = {
    Fase.VOORWERP: _TONEN,
    Fase.TWEEDE_VOORWERP: _TONEN,
    Fase.EMBLEMEN: _LES,
    Fase.ZAAK: _LES,
    Fase.EERSTE_KEUZE: _STEMMEN,
    Fase.OVERTUIGEN: _LES,
    Fase.TWEEDE_KEUZE: _STEMMEN,
    Fase.GESCHOVEN: _LES | {c.ZegWaaromGeschoven},
    Fase.TAFELPLANNEN: _LES | {c.LegTafelplan},
    Fase.SPREIDING: _LES,
    Fase.TWEE_PLANNEN: _LES,
    Fase.KIJKERSTOEL: _TONEN,
    Fase.DUIMEN: _TONEN,
    Fase.TAFELS_SCHAKELEN: _LES | {c.SchakelTafel},
    Fase.NIEUWE_SPREIDING: _LES,
    Fase.DENKEN: _LES | {c.StelAndereVraag},
    Fase.TWEETALLEN: _LES,
    Fase.VIERTALLEN: _LES,
    Fase.KLASGESPREK: _LES,
    Fase.TICKET: _LES | {c.GeefTicket},
    Fase.LESEINDE: (_LES - {c.GaVerder, c.SlaStapOver, c.VerlengStap}) | {c.SluitSessie},
    Fase.WAT_KWAM_ERVAN: frozenset({c.VertelErvan, c.SlaOver, c.MaakOngedaan}),
    Fase.DILEMMA: frozenset({c.GaVerder}),
    Fase.KIJKERS: frozenset({c.GaVerder, c.KiesManier}),
    Fase.GREEP: frozenset({c.KiesGreep, c.Onthul, c.KiesManier}),
    Fase.KIEZEN: frozenset({c.GaVerder, c.KiesManier}),
    Fase.LATEN_ZIEN: frozenset({c.KiesKaart, c.Onthul}),
    Fase.DICHT: frozenset({c.BeginBeurt, c.KiesGreep, c.KiesKaart, c.Onthul}),
    Fase.BRIL: frozenset({c.KiesDoorBril, c.ZegWaarom, c.GaVerder, c.MaakOngedaan}),
    Fase.PLAN: PRIKKELS | {c.VulPlek, c.LeegPlek, c.Ruil, c.WisselRol, c.GaVerder, c.MaakOngedaan},
    Fase.STOEL: PRIKKELS | {c.WijsKijkerAan, c.GaVerder, c.MaakOngedaan},
    Fase.UITKOMST: PRIKKELS | {c.GaVerder, c.MaakOngedaan},
    Fase.KASSABON: PRIKKELS | {c.VerschuifLat, c.GaVerder, c.MaakOngedaan},
    Fase.WENDING: PRIKKELS | {c.GaVerder, c.MaakOngedaan},
    Fase.SCHAKELEN: PRIKKELS | {c.Schakel, c.GaVerder, c.MaakOngedaan},
    Fase.NIEUWE_BON: PRIKKELS | {c.GaVerder, c.MaakOngedaan},
    Fase.WAT_ALS: PRIKKELS | {c.GaVerder, c.MaakOngedaan},
    Fase.VERJAARDAG: PRIKKELS | {c.SchrijfOp, c.GaVerder, c.MaakOngedaan},
    Fase.VRAAG: PRIKKELS | _GESPREK,
    Fase.WAARDERING: PRIKKELS | {c.Waardeer, c.SlaOver, c.MaakOngedaan},
    Fase.ROLGEVOEL: frozenset({c.VoelRol, c.GaVerder, c.MaakOngedaan}),
    Fase.DRIE_VRAGEN: frozenset({c.SchrijfOp, c.SlaOver, c.MaakOngedaan}),
    Fase.TUSSENSTAND: frozenset({c.KomErbij, c.GaWeg, c.GaVerder, c.MaakOngedaan}),
    Fase.CHECK_IN: frozenset({c.KiesVorm, c.SpeelDoor, c.GaVerder, c.MaakOngedaan}),
    Fase.WAT_GEBEURDE: _GESPREK | {c.KiesMoment},
    Fase.WAARDOOR: _GESPREK,
    Fase.WAAR_LIJKT_DIT_OP: _GESPREK,
    Fase.RUGZAK: frozenset({c.LeenRol, c.NoemKracht, c.SpeelRugzak, c.GaVerder, c.MaakOngedaan}),
    Fase.TROTS: frozenset({c.HoorTrots, c.GaVerder, c.MaakOngedaan}),
    Fase.ALS_DAN: frozenset({c.ZegAlsDan, c.SlaOver, c.MaakOngedaan}),
    Fase.AANDENKEN: frozenset({c.WijsVoorwerp, c.GaVerder, c.MaakOngedaan}),
    Fase.EINDBEELD: frozenset({c.KiesBuitenvraag, c.SluitSessie}),
}

ONBESLIST = frozenset({Fase.UITKOMST, Fase.KASSABON, Fase.WENDING, Fase.SCHAKELEN})
"""The phases in which the round has a receipt that can still become another."""

AFSLUITING = frozenset(
    {
        Fase.DENKEN,
        Fase.TWEETALLEN,
        Fase.VIERTALLEN,
        Fase.KLASGESPREK,
        Fase.TICKET,
        Fase.LESEINDE,
        Fase.CHECK_IN,
        Fase.WAT_GEBEURDE,
        Fase.WAARDOOR,
        Fase.WAAR_LIJKT_DIT_OP,
        Fase.RUGZAK,
        Fase.TROTS,
        Fase.ALS_DAN,
        Fase.AANDENKEN,
        Fase.EINDBEELD,
    }
)
"""The phases in which a session ends; there is nothing left to round off."""


def toegestaan(fase: Fase) -> frozenset[type]:
    """The kinds of wish that `fase` can grant."""
    zonder = {c.OpenProfiel} if fase in STIL else set()
    return TOEGESTAAN[fase] | (OVERAL - zonder - ({c.RondAf} if fase in AFSLUITING else set()))


@frozen
class Spelvorm:
    """A way to play: the phases of one round in order, then those that end the session."""

    naam: str
    ronde: tuple[Fase, ...]
    slot: tuple[Fase, ...]
    spelers: range = SPELERS
    """How many play."""
    zaken: Mapping[int, int] = field(default=RONDES, hash=False)
    """Minutes of a session -> the number of dilemmas planned."""
    zonder: frozenset[type] = frozenset()
    """The kinds of wish that have no place in it, whatever the phase."""

    @property
    def alleen(self) -> bool:
        """Whether one person plays: nobody to hide from, to wait for or to speak to."""
        return self.spelers.stop == 2

    @property
    def klas(self) -> bool:
        """Whether a teacher plays it with a class, in which nobody has a place at a table."""
        return self.spelers.stop == 1

    def toegestaan(self, fase: Fase) -> frozenset[type]:
        """The kinds of wish that `fase` can grant when it is played this way."""
        return toegestaan(fase) - self.zonder

    def duur(self, gevraagd: int) -> int:
        """The minutes of a session: as asked, or the one length that this way has."""
        return next(iter(self.zaken)) if len(self.zaken) == 1 else gevraagd
