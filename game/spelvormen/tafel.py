"""Aan tafel: two to eight people around one screen."""

from game.domain.fase import Fase
from game.domain.fasen import Spelvorm

TAFEL = Spelvorm(
    naam="tafel",
    ronde=(
        Fase.DILEMMA,
        Fase.KIJKERS,
        Fase.GREEP,
        Fase.KIEZEN,
        Fase.LATEN_ZIEN,
        Fase.DICHT,
        Fase.PLAN,
        Fase.STOEL,
        Fase.UITKOMST,
        Fase.KASSABON,
        Fase.WENDING,
        Fase.SCHAKELEN,
        Fase.NIEUWE_BON,
        Fase.WAT_ALS,
        Fase.VRAAG,
        Fase.WAARDERING,
        Fase.ROLGEVOEL,
    ),
    slot=(Fase.ALS_DAN, Fase.EINDBEELD),
)
