"""One way through the Rolsprint, with an own approach, from the first beurt to the look back."""

from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Opzet

OPZET = Opzet(seed=7, dag="2026-03-02")
"""This seed asks for Bureaucraat, Verbinder, Bureaucraat, Ondernemer, Verbinder."""

WEG: tuple[Zet, ...] = (
    Kies("B1"),
    Verder(),
    Verder(),
    Kies("V0"),
    Verder(),
    Schrijf("aanpak", "Ik bel aan en vraag wat er speelt."),
    Verder(),
    Kies("B0"),
    Kies("B2"),
    Verder(),
    Verder(),
    Kies("O1"),
    Verder(),
    Verder(),
    Kies("V2"),
    Verder(),
    Verder(),
    Kies("2"),
    Schrijf("nodig", "Een tel rust, en dan pas praten."),
    Verder(),
)

PLAATJES = (1, 2, 6, 19)
"""A beurt, what it brought and cost, an own approach, the look back."""
