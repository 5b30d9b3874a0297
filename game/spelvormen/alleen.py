"""Alleen: one person, one dilemma, and the same case through three brillen."""

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.fasen import PRIKKELS, Spelvorm

ALLEEN = Spelvorm(
    naam="alleen",
    ronde=(
        Fase.WAT_KWAM_ERVAN,
        Fase.DILEMMA,
        Fase.KIJKERS,
        Fase.BRIL,
        Fase.PLAN,
        Fase.UITKOMST,
        Fase.KASSABON,
        Fase.WENDING,
        Fase.SCHAKELEN,
        Fase.NIEUWE_BON,
        Fase.WAT_ALS,
        Fase.DRIE_VRAGEN,
    ),
    slot=(Fase.ALS_DAN, Fase.EINDBEELD),
    spelers=range(1, 2),
    zaken={10: 1},
    zonder=PRIKKELS | {c.KiesManier, c.Ruil, c.WisselRol},
)
