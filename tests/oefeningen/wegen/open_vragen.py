"""A walk through Open vragen with three at the table: hints, none, an example, and one to ask."""

from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Opzet

OPZET = Opzet(namen=("Joost", "", "Mei Ling"), seed=4, dag="2026-03-02")

LANG = (
    "Wat zou jij de mensen die hier al zo lang op wachten nog willen vragen over wat zij echt "
    "nodig hebben in het jaar dat nu komt, samen?"
)
"""As long as a question may be."""

WEG: tuple[Zet, ...] = (
    *(Schrijf("vraag", "Vond je het niet goed of juist slecht?"),),
    *(Schrijf("vraag", "Wat viel je vandaag op?"), Verder()),
    *(Kies("voorbeeld"), Verder()),
    *(Schrijf("vraag", LANG), Verder()),
    *(Schrijf("vraag", "Hoe lastig was dat voor jou"), Verder()),
    *(Schrijf("vraag", "Van wie wil je dit nog horen?"), Verder()),
    *(Kies("stel-0"), Kies("stel-4"), Schrijf("wie", "De vaste bezoeker van het loket."), Verder()),
)
PLAATJES: tuple[int, ...] = (0, 1, 2, len(WEG) - 1)
"""The question; with hints; without; the one to ask tomorrow."""
