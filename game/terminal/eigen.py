"""The eigen aanpak in three questions: what it brings, what it costs, and, if you like, in words.

The cost is never what the card brings and never the role's own outcome, so those are not offered.
"""

from __future__ import annotations

from collections.abc import Callable

from game.domain.commands import Keuze
from game.domain.dilemma import Rol, Uitkomst
from game.domain.views import View
from game.terminal.scherm import ENTER, Keus, Naar, Scherm, Vraag, Wens, genummerd, terug
from game.texts.vertaler import Vertaler
from game.texts.woorden import KOSTTE, WOORDEN

Maak = Callable[[Keuze], Wens]
"""What to do with the choice once it is made."""


def brengt(rol: Rol, maak: Maak) -> Vraag:
    """The first question: what does the own card bring?"""

    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        kop = t("Wat zou een {rol} hier nog meer doen?", rol=t(WOORDEN[rol]))
        keuzes = genummerd((_meer(t, plus), Naar(kost(rol, plus, maak))) for plus in Uitkomst)
        return Scherm((kop, t("Wat brengt het?")), (*keuzes, terug(t)))

    return vraag


def kost(rol: Rol, plus: Uitkomst, maak: Maak) -> Vraag:
    """The second question: what does it cost?"""

    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        kan = [uitkomst for uitkomst in Uitkomst if uitkomst not in (plus, rol.uitkomst)]
        keuzes = genummerd((_minder(t, min_), Naar(zin(plus, min_, maak))) for min_ in kan)
        return Scherm((t("Wat kost het?"),), (*keuzes, terug(t)))

    return vraag


def zin(plus: Uitkomst, min_: Uitkomst, maak: Maak) -> Vraag:
    """The last question: the card in one sentence, which may be spoken."""

    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        hardop = Keus(ENTER, t("Hardop is genoeg"), maak(Keuze(3, plus, min_)))
        return Scherm(
            (t("Zeg het in één zin, of typ het."),),
            (hardop, terug(t)),
            tekst=lambda tekst: maak(Keuze(3, plus, min_, tekst)),
        )

    return vraag


def _meer(t: Vertaler, uitkomst: Uitkomst) -> str:
    meer = t("meer {woord}", woord=t(KOSTTE[uitkomst]))
    return f"{t(WOORDEN[uitkomst])}, {meer}"


def _minder(t: Vertaler, uitkomst: Uitkomst) -> str:
    minder = t("minder {woord}", woord=t(KOSTTE[uitkomst]))
    return f"{t(WOORDEN[uitkomst])}, {minder}"
