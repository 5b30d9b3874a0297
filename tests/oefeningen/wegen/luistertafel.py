"""A walk past every sheet of the luistertafel: a plan too early, then a question, then a plan."""

from game.domain.dilemma import Rol
from game.domain.oefenboek import Oefenboek, Tafelgast
from game.oefeningen.blad import Kies, Verder, Zet
from game.oefeningen.vorm import Opzet

_KOFFERS = "woningnood/koffers"

OPZET = Opzet(
    seed=4,
    dag="2026-03-05",
    dilemma=_KOFFERS,
    boek=Oefenboek(
        gasten=(
            Tafelgast("2026-03-03", "woningnood/kantoor", Rol.ONDERNEMER, True, True),
            Tafelgast("2026-03-03", "woningnood/kantoor", Rol.VERBINDER, False, False),
        )
    ),
)

WEG: tuple[Zet, ...] = (
    Verder(),
    Verder(),
    Kies("risico1"),
    Verder(),
    *(Kies(code) for code in ("B1", "B2", "V2")),
    Verder(),
    Kies("veranderen"),
    Kies("nodig1"),
    Kies("nodig2"),
    Verder(),
    Kies("B2"),
    Kies("vragen"),
    Kies("risico2"),
    Verder(),
    Kies("O1"),
    Verder(),
    *(Verder() for _ in range(5)),
)

PLAATJES = (1, 10, 16, 18)
