"""Luistertafel: two simulated colleagues, who go along by a written rule and remember."""

from __future__ import annotations

from game.oefeningen.luistertafel.rules import NAAM, begin, doe, klaar, oogst
from game.oefeningen.luistertafel.screen import blad
from game.oefeningen.luistertafel.tafel import Stand
from game.oefeningen.vorm import Oefening
from game.texts.vertaler import N_

OEFENING: Oefening[None, Stand] = Oefening(
    naam=NAAM,
    titel=N_("Luistertafel"),
    zin=N_("Twee collega's willen elk iets anders. Vraag wat zij nodig hebben en leg een plan."),
    minuten=6,
    stand=Stand,
    begin=begin,
    doe=doe,
    klaar=klaar,
    blad=blad,
    oogst=oogst,
)
