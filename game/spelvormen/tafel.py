"""Aan tafel: two to eight people around one screen."""

from game.domain.fase import Fase
from game.domain.fasen import Spelvorm

TAFEL = Spelvorm(
    naam="tafel",
    ronde=(
        Fase.WAT_KWAM_ERVAN,
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
        Fase.VERJAARDAG,
        Fase.VRAAG,
        Fase.WAARDERING,
        Fase.ROLGEVOEL,
    ),
    slot=(
        Fase.CHECK_IN,
        Fase.WAT_GEBEURDE,
        Fase.WAARDOOR,
        Fase.WAAR_LIJKT_DIT_OP,
        Fase.RUGZAK,
        Fase.TROTS,
        Fase.ALS_DAN,
        Fase.AANDENKEN,
        Fase.EINDBEELD,
    ),
)
