"""Any table, any wishes: nothing breaks, a refusal changes nothing, and the log tells it all."""

from random import Random

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from support.controle import Controle
from support.wensen import groepen

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.fasen import TOEGESTAAN, toegestaan
from game.domain.willekeur import WENSEN, groep, wens

DRUK = tuple(fase for fase in Fase if TOEGESTAAN[fase] != {c.GaVerder})
"""The phases in which there is more to wish than to go on."""


class Tafels(RuleBasedStateMachine):
    """A table where sensible and senseless wishes alternate."""

    @initialize(groep=groepen(), zaad=st.integers(0, 2**32))
    def begin(self, groep: c.BeginSessie, zaad: int) -> None:
        self.kans = Random(zaad)
        self.tafel = Controle(groep)

    @rule()
    def zomaar(self) -> None:
        alles = [soort for soort in WENSEN if soort is not c.RondAf]
        for soort in self.kans.choices(alles, k=8):
            self.tafel.vraag(wens(self.tafel.sessie, soort, self.kans))

    @rule()
    def wat_de_rij_toestaat(self) -> None:
        self._speel_tot(self.kans.choice(DRUK))
        fase = self.tafel.sessie.fase
        mag = sorted(toegestaan(fase) - {c.RondAf, c.GaVerder}, key=lambda s: s.__name__)
        for soort in self.kans.choices(mag, k=12 if mag else 0):
            self.tafel.vraag(wens(self.tafel.sessie, soort, self.kans))

    @rule()
    def een_hele_ronde(self) -> None:
        self._speel_tot(Fase.TUSSENSTAND)

    @rule()
    def rond_af(self) -> None:
        self.tafel.vraag(c.RondAf())

    def teardown(self) -> None:
        if hasattr(self, "tafel"):
            self.tafel.log_klopt()

    def _speel_tot(self, fase: Fase) -> None:
        for _ in range(80):
            if self.tafel.sessie.fase is not fase and not self.tafel.sessie.gesloten:
                self.tafel.speel()


TestTafels = Tafels.TestCase
TestTafels.settings = settings(
    max_examples=50, stateful_step_count=20, deadline=None, derandomize=True
)


@pytest.mark.parametrize("zaad", range(100))
def test_a_session_of_sense_and_nonsense_holds(zaad: int) -> None:
    """Half of the wishes are sensible; the others are of the row, and now and then of none."""
    kans = Random(zaad)
    tafel = Controle(groep(kans, kans.getrandbits(20)))
    while not (sessie := tafel.sessie).gesloten:
        mag = sorted(toegestaan(sessie.fase) - {c.RondAf}, key=lambda s: s.__name__)
        soorten = kans.choices((None, mag, [*WENSEN]), (55, 40, 5))[0]
        if soorten is None:
            tafel.speel()
        else:
            tafel.vraag(wens(sessie, kans.choice(soorten), kans))
    assert not any(tafel.gunt(wens(tafel.sessie, soort, kans)) for soort in WENSEN)
    tafel.log_klopt()
