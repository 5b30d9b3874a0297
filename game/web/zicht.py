"""What a sheet is made of: a view, whose it is, and in which language."""

from __future__ import annotations

from attrs import frozen

from game.domain.bus import Bus
from game.domain.dilemma import Dilemma, Kaart, Rol
from game.domain.fase import Fase
from game.domain.klas import HOUDT, Deelnemer, Klas
from game.domain.views import View
from game.texts.telefoon import BREEKT, EIGEN_AANPAK
from game.texts.telefoon import HOUDT as HET_HOUDT
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


@frozen
class Zicht:
    """A view of a class, with the words to say it in."""

    view: View
    t: Vertaler

    @property
    def klas(self) -> Klas:
        """The class, as this view may see it."""
        return self.view.klas

    @property
    def dilemma(self) -> Dilemma:
        """The case of the lesson."""
        return self.view.dilemma

    @property
    def fase(self) -> Fase:
        """The step of now."""
        return self.view.fase

    @property
    def bus(self) -> Bus:
        """What this view may see of what came in for this step."""
        return self.klas.bus(self.fase)

    @property
    def vaste(self) -> dict[str, Kaart]:
        """The six cards by their code."""
        return {kaart.code: kaart for kaart in self.dilemma.kaarten}

    def kaart(self, code: str) -> str:
        """What a card is called; an eigen aanpak by its role."""
        vast = self.vaste.get(code)
        if vast is not None:
            return vast.titel
        return f"{self.t(EIGEN_AANPAK)} ({self.t(WOORDEN[Rol.van(code)])})"

    def keuze(self, code: str) -> str:
        """What a choice of this step is called."""
        if self.fase in (Fase.VOORWERP, Fase.TWEEDE_VOORWERP):
            return self.t(WOORDEN[Rol(code)])
        if self.fase is Fase.KIJKERSTOEL:
            return self.dilemma.kijkers[int(code)].naam
        if self.fase is Fase.DUIMEN:
            return self.t(HET_HOUDT if code == HOUDT else BREEKT)
        return self.kaart(code)


@frozen
class Deelnemerzicht(Zicht):
    """The sight of one seat."""

    deelnemer: Deelnemer

    @property
    def nummer(self) -> int:
        """The number of the seat."""
        return self.deelnemer.nummer

    @property
    def rol(self) -> Rol | None:
        """The role that this seat was dealt, if any."""
        return self.klas.rol(self.deelnemer)
