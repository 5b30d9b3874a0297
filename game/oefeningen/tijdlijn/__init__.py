"""Tijdlijn: 150 years of public administration, and the layers that are left of them."""

from __future__ import annotations

from game.oefeningen.tijdlijn.rules import Gebeurtenis, Stand, begin, doe, klaar, oogst
from game.oefeningen.tijdlijn.screen import blad
from game.oefeningen.vorm import Oefening
from game.texts.vertaler import N_

OEFENING = Oefening[Gebeurtenis, Stand](
    naam="tijdlijn",
    titel=N_("Tijdlijn"),
    zin=N_("Leg 150 jaar bestuur op volgorde, en zoek de laag die je morgen voelt."),
    minuten=6,
    stuk=Gebeurtenis,
    minst=6,
    stand=Stand,
    begin=begin,
    doe=doe,
    klaar=klaar,
    blad=blad,
    oogst=oogst,
)
