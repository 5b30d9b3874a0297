"""Voorwerpen: three objects on the table, and everybody points at the role that it belongs to."""

from game.oefeningen.voorwerpen.rules import (
    AANTAL,
    aandenken,
    begin,
    doe,
    klaar,
    oogst,
)
from game.oefeningen.voorwerpen.screen import blad
from game.oefeningen.voorwerpen.tafel import Stand, Voorwerp
from game.oefeningen.vorm import Oefening
from game.texts.vertaler import N_

OEFENING = Oefening(
    naam="voorwerpen",
    titel=N_("Voorwerpen"),
    zin=N_("Wijs aan bij welke rol een voorwerp hoort. Wie alleen staat, begint."),
    minuten=5,
    stand=Stand,
    begin=begin,
    doe=doe,
    klaar=klaar,
    blad=blad,
    stuk=Voorwerp,
    minst=AANTAL,
    oogst=oogst,
    aandenken=aandenken,
)
