"""One way through the 150-jaar-machine, from the choice of a zaak to the last sheet."""

from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Opzet

OPZET = Opzet(seed=1925, dag="2026-03-02")

WEG: tuple[Zet, ...] = (
    Kies("1"),
    Verder(),
    Kies("B1"),
    Kies("O1"),
    Kies("V2"),
    Kies("O1"),
    Kies("O2"),
    Verder(),
    Kies("2"),
    Verder(),
    Verder(),
    Verder(),
    Verder(),
    Verder(),
    Schrijf("antwoord", "Wie nooit komt, en toch een brief krijgt."),
    Verder(),
)

PLAATJES = (7, 10, 13)
"""A full plan, the first time, the three verdicts."""
