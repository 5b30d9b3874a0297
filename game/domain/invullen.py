"""Taking the self-test: two picks rank a triad, the third follows, and the last pick can go back.

What is ranked is in the test at once, so that stopping halfway loses at most one pick.
"""

from __future__ import annotations

import attrs
from attrs import field, frozen

from game.domain.dilemma import Rol
from game.domain.zelftest import Zelftest


@frozen
class ZelftestBezig:
    """A self-test being taken: what is answered, and the picks in the triad that is open."""

    test: Zelftest = field(factory=Zelftest)
    keuze: tuple[Rol, ...] = ()
    """The role that fits most, once it has been picked."""

    def kies(self, rol: Rol) -> ZelftestBezig:
        """Pick what fits most, then what comes after it; a pick that was made is not made again."""
        triade = self.test.volgende
        if triade is None or rol in self.keuze:
            return self
        if not self.keuze:
            return attrs.evolve(self, keuze=(rol,))
        eerste = self.keuze[0]
        derde = next(over for over in Rol if over not in (eerste, rol))
        return ZelftestBezig(self.test.met(triade, (eerste, rol, derde)))

    def sla_over(self) -> ZelftestBezig:
        """Leave this triad out, as long as that may be done; then nothing changes."""
        triade = self.test.volgende
        if triade is None or not self.test.mag_overslaan:
            return self
        return ZelftestBezig(self.test.met(triade, None))

    @property
    def kan_terug(self) -> bool:
        """Whether there is a pick, or a triad, to take back."""
        return bool(self.keuze or self.test.antwoorden)

    def terug(self) -> ZelftestBezig:
        """Without the last pick: of the triad before, the first pick is then still there."""
        if self.keuze or not self.test.antwoorden:
            return attrs.evolve(self, keuze=())
        laatste = max(self.test.antwoorden)
        rij = self.test.antwoorden[laatste]
        return ZelftestBezig(self.test.zonder(laatste), rij[:1] if rij else ())
