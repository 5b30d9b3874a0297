"""Irritatie wordt kwaliteit: from what annoys, to what somebody is good at, to a question."""

from __future__ import annotations

from game.oefeningen.irritatie.rules import begin, bewaart, doe, klaar, oogst
from game.oefeningen.irritatie.screen import blad
from game.oefeningen.irritatie.stand import Irritatie, Stand
from game.oefeningen.vorm import Oefening
from game.texts.vertaler import N_

OEFENING = Oefening[Irritatie, Stand](
    naam="irritatie",
    titel=N_("Irritatie wordt kwaliteit"),
    zin=N_("Zoek wat er achter een irritatie zit, en welke vraag je kunt stellen."),
    minuten=5,
    stuk=Irritatie,
    minst=3,
    stand=Stand,
    begin=begin,
    doe=doe,
    klaar=klaar,
    blad=blad,
    oogst=oogst,
    bewaart=bewaart,
)
