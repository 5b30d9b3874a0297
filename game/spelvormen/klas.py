"""In de klas: a teacher, a class or a hall, and one case, chosen in silence twice."""

from collections.abc import Mapping

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.fasen import Spelvorm

KLAS = Spelvorm(
    naam="klas",
    ronde=(
        Fase.VOORWERP,
        Fase.TWEEDE_VOORWERP,
        Fase.EMBLEMEN,
        Fase.ZAAK,
        Fase.EERSTE_KEUZE,
        Fase.OVERTUIGEN,
        Fase.TWEEDE_KEUZE,
        Fase.GESCHOVEN,
        Fase.TAFELPLANNEN,
        Fase.SPREIDING,
        Fase.TWEE_PLANNEN,
        Fase.KIJKERSTOEL,
        Fase.DUIMEN,
        Fase.TAFELS_SCHAKELEN,
        Fase.NIEUWE_SPREIDING,
    ),
    slot=(
        Fase.DENKEN,
        Fase.TWEETALLEN,
        Fase.VIERTALLEN,
        Fase.KLASGESPREK,
        Fase.TICKET,
        Fase.LESEINDE,
    ),
    spelers=range(1),
    zaken={30: 1, 50: 1, 90: 1},
    zonder=frozenset({c.OpenProfiel}),
)

_MINUTEN: Mapping[Fase, tuple[int, int, int]] = {
    Fase.VOORWERP: (1, 1, 2),
    Fase.TWEEDE_VOORWERP: (1, 1, 2),
    Fase.EMBLEMEN: (1, 1, 3),
    Fase.ZAAK: (3, 3, 5),
    Fase.EERSTE_KEUZE: (2, 2, 3),
    Fase.OVERTUIGEN: (3, 3, 5),
    Fase.TWEEDE_KEUZE: (1, 2, 2),
    Fase.GESCHOVEN: (2, 2, 4),
    Fase.TAFELPLANNEN: (4, 6, 10),
    Fase.SPREIDING: (1, 3, 5),
    Fase.TWEE_PLANNEN: (0, 3, 8),
    Fase.KIJKERSTOEL: (1, 2, 5),
    Fase.DUIMEN: (1, 1, 3),
    Fase.TAFELS_SCHAKELEN: (2, 3, 5),
    Fase.NIEUWE_SPREIDING: (1, 2, 4),
    Fase.DENKEN: (1, 1, 2),
    Fase.TWEETALLEN: (2, 2, 4),
    Fase.VIERTALLEN: (0, 4, 7),
    Fase.KLASGESPREK: (2, 5, 8),
    Fase.TICKET: (1, 3, 3),
}

LESPLANNEN: Mapping[int, Mapping[Fase, int]] = {
    lengte: {fase: minuten[plek] for fase, minuten in _MINUTEN.items()}
    for plek, lengte in enumerate(KLAS.zaken)
}
"""Minutes of a lesson -> the minutes of each step, which fill it (after dossier 4.3, which has
the lesson of fifty minutes without the second choice); a teacher may set every one otherwise."""
