"""One ready irritation with a typed question, then one of their own, to the end."""

from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Opzet

OPZET = Opzet(seed=0, dag="2026-11-26")

WEG: tuple[Zet, ...] = (
    Kies("8"),
    Verder(),
    Kies("5"),
    Verder(),
    Schrijf("vraag", "Voor wie schrijf je dit eigenlijk?"),
    Verder(),
    Verder(),
    Kies("9"),
    Kies("eigen"),
    Schrijf("zin", "Zij zegt in elk overleg dat het niet haar afdeling is."),
    Verder(),
    Kies("bureaucraat"),
    Verder(),
    Schrijf("te_veel", "Grenzen"),
    Verder(),
    Schrijf("kwaliteit", "Houdt haar eigen werk goed bij"),
    Verder(),
    Schrijf("vraag", "Wanneer kijk jij over je afdeling heen?"),
    Verder(),
    Schrijf("uitdaging", "Eerst vragen wat er wel kan."),
    Verder(),
)

PLAATJES = (1, 3, 7, 13)
