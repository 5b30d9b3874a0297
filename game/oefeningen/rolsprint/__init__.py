"""Rolsprint: five short beurten, each in another role than the one before.

Switching is what is practised, so the game names the role; what a choice brings and costs is read
from the deck, and no choice is the right one.
"""

from __future__ import annotations

from game.oefeningen.rolsprint import rules
from game.oefeningen.rolsprint.screen import blad
from game.oefeningen.vorm import Oefening
from game.texts.vertaler import N_

OEFENING: Oefening[None, rules.Stand] = Oefening(
    naam="rolsprint",
    titel=N_("Rolsprint"),
    zin=N_("Vijf korte beurten, telkens in een andere rol."),
    minuten=5,
    stand=rules.Stand,
    begin=rules.begin,
    doe=rules.doe,
    klaar=rules.klaar,
    oogst=rules.oogst,
    blad=blad,
)
