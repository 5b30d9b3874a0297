"""Taal: say the same thing in the language of another role, and hear whether it arrives."""

from game.oefeningen.taal.opgave import Boodschap, Stand
from game.oefeningen.taal.rules import begin, doe, klaar, oogst
from game.oefeningen.taal.screen import blad
from game.oefeningen.vorm import Oefening
from game.texts.vertaler import N_

OEFENING = Oefening(
    naam="taal",
    titel=N_("Taal"),
    zin=N_("Zeg hetzelfde in de taal van een andere rol. De inhoud blijft hetzelfde."),
    minuten=5,
    stand=Stand,
    begin=begin,
    doe=doe,
    klaar=klaar,
    blad=blad,
    stuk=Boodschap,
    minst=2,
    oogst=oogst,
)
