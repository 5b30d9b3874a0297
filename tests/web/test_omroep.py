"""Sheets are made once for all seats that see the same, and are those of each one's own view."""

import json
from random import Random

import attrs
import pytest
from support.ruw import dek
from telefoons import OPZET

from game.domain import commands as c
from game.domain.bus import Wissel
from game.domain.decide import decide
from game.domain.dilemma import Rol, Uitkomst
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.klas import DOCENT, Lesopzet, keuzes
from game.domain.reden import Weigering
from game.domain.state import Sessie, Spel
from game.domain.views import view_for
from game.spelvormen import KLAS
from game.texts.vertaler import TALEN, Vertaler
from game.web.blad import BLADEN, telefoonblad
from game.web.docentblad import docentblad
from game.web.omroep import Beeld, Omroep

DEELNEMERS = 7


class Klas:
    """A class that does things by chance."""

    def __init__(self, seed: int, opzet: Lesopzet) -> None:
        self.kans, self.spel = Random(seed), Spel(KLAS, dek())
        begin = c.BeginSessie((), 3, minuten=50, spelvorm="klas", les=opzet)
        events = decide(self.spel, None, begin)
        assert not isinstance(events, Weigering)
        sessie = fold(events)
        assert sessie
        self.sessie: Sessie = sessie
        for n in range(DEELNEMERS):
            self.doe(c.KomInKlas(f"Naam{n}"))

    def doe(self, command: c.Command) -> None:
        events = decide(self.spel, self.sessie, command)
        if not isinstance(events, Weigering):
            self.sessie = fold(events, self.sessie) or self.sessie

    def iets(self) -> None:
        """Something that a seat or the teacher may do at this step, or may not."""
        kans, wie = self.kans, self.kans.randrange(DEELNEMERS)
        fase, kaarten = self.sessie.fase, ["B1", "B2", "O1", "O2", "V1", "V2"]
        dilemma = self.spel.dilemmas[self.sessie.ronde.dilemma]
        mogelijk = keuzes(dilemma, fase) or ("B1",)
        eigen = c.Eigen(Uitkomst.RESULTAAT, kans.choice(list(Uitkomst)), f"zin {wie}")
        tafel = kans.randint(1, 3)
        self.doe(
            kans.choice(
                [
                    c.Stem(wie, kans.choice(mogelijk), eigen),
                    c.Stem(wie, kans.choice(mogelijk), eigen),
                    c.Stem(wie, None),
                    c.NoemTafel(wie, tafel),
                    c.LegTafelplan(tafel, tuple(kans.sample(kaarten, 3)), wie),
                    c.SchakelTafel(tafel, Wissel(*kans.sample(kaarten, 2)), wie),
                    c.SchakelTafel(tafel, None, wie),
                    c.GeefTicket(wie, f"ticket {wie}", "?"),
                    c.ZegWaaromGeschoven(wie, f"waarom {wie}"),
                    c.GaNaarHoeken(kans.random() < 0.2),
                    c.Demp(wie, kans.random() < 0.5),
                    c.GaVerder(kans.randrange(2000)),
                    c.BeginStapOpnieuw(kans.randrange(2000)),
                    c.VerlengStap(60),
                ]
            )
        )


@pytest.mark.parametrize("seed", range(12))
def test_a_sheet_out_of_memory_is_the_sheet_of_that_seats_own_view(seed: int) -> None:
    klas = Klas(seed, attrs.evolve(OPZET, rollen=bool(seed % 2), tafels=seed % 4))
    omroep, getoond = Omroep(), {}
    for _ in range(120):
        klas.iets()
        beeld = Beeld(klas.spel, klas.sessie, 0, "nl")
        for nummer in omroep.neem(beeld):
            getoond[nummer] = omroep.blad(nummer, "nl")
        # Whoever was not told to look again shows the right sheet already.
        assert all(omroep.blad(nummer, "nl") == blad for nummer, blad in getoond.items())
        for taal in TALEN:
            for deelnemer in beeld.klas.aanwezig:
                view = view_for(klas.spel, klas.sessie, deelnemer.nummer)
                vers = json.loads(
                    json.dumps({"blad": telefoonblad(view, deelnemer, Vertaler(taal))})
                )
                assert json.loads(omroep.blad(deelnemer.nummer, taal) or "") == vers
        assert omroep.docentblad("nl")


@pytest.mark.parametrize("fase", [*KLAS.ronde, *KLAS.slot])
def test_there_is_a_sheet_for_every_step(fase: Fase) -> None:
    klas = Klas(1, attrs.evolve(OPZET, minuten={}))
    klas.sessie = attrs.evolve(klas.sessie, fase=fase)
    deelnemer = klas.sessie.klas.aanwezig[0]
    blad = telefoonblad(view_for(klas.spel, klas.sessie, 0), deelnemer, Vertaler())
    assert blad["kop"]
    assert (
        ("vorm" in blad) or fase not in BLADEN or fase in (Fase.OVERTUIGEN, Fase.TAFELS_SCHAKELEN)
    )
    assert docentblad(view_for(klas.spel, klas.sessie, DOCENT), Vertaler())["kop"]


def test_with_roles_dealt_a_seat_is_offered_its_own_hand() -> None:
    klas = Klas(1, attrs.evolve(OPZET, rollen=True))
    klas.sessie = attrs.evolve(klas.sessie, fase=Fase.EERSTE_KEUZE)
    klas.doe(c.NoemTafel(0, 3))
    deelnemer = klas.sessie.klas.deelnemer(0)
    blad = telefoonblad(view_for(klas.spel, klas.sessie, 0), deelnemer, Vertaler())
    assert blad["rol"] == {"naam": "Verbinder", "beeld": Rol.VERBINDER.value}
    assert [o["waarde"] for o in blad["vorm"]["groepen"][0]["opties"]] == ["V1", "V2", "V0"]


def test_a_seat_that_is_new_is_not_one_that_was_taken_away() -> None:
    klas, omroep = Klas(1, OPZET), Omroep()
    klas.doe(c.VerwijderDeelnemer(2))
    omroep.neem(Beeld(klas.spel, klas.sessie, 0, "nl"))
    assert omroep.is_weg(2)
    assert not omroep.is_weg(DEELNEMERS)
    assert omroep.blad(DEELNEMERS, "nl") is None
