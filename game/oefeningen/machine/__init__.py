"""150-jaar-machine: one plan under the eyes of three times, and what each would not see.

Public administration came in layers: none of the older ones went away (dossier 1.0 and 1.1). Here
they look one by one.
"""

from __future__ import annotations

from game.oefeningen.machine import rules
from game.oefeningen.machine.screen import blad
from game.oefeningen.machine.tijd import Tijd
from game.oefeningen.vorm import Oefening
from game.texts.vertaler import N_

OEFENING = Oefening(
    naam="machine",
    titel=N_("150-jaar-machine"),
    zin=N_("Eén plan, bekeken door drie tijden. Elke tijd mist iets."),
    minuten=6,
    stuk=Tijd,
    minst=rules.TIJDEN,
    stand=rules.Stand,
    begin=rules.begin,
    doe=rules.doe,
    klaar=rules.klaar,
    oogst=rules.oogst,
    blad=blad,
)
