"""Three people lay six events with one place they doubt about, the roles, and the layer."""

from game.oefeningen.blad import Kies, Verder, Zet
from game.oefeningen.vorm import Opzet

OPZET = Opzet(namen=("Samira", "Joost", "Mei Ling"), seed=3, dag="2026-11-26")

WEG: tuple[Zet, ...] = (
    *(Kies(plek) for plek in ("0", "0", "1", "4", "2")),
    Kies("bronnen"),
    Verder(),
    Verder(),
    *(
        zet
        for rol in (
            "bureaucraat",
            "verbinder",
            "bureaucraat",
            "ondernemer",
            "verbinder",
            "bureaucraat",
        )
        for zet in (Kies(rol), Verder())
    ),
    Kies("verbinder"),
    Verder(),
    Verder(),
)

PLAATJES = (4, 5, 6, 17)
