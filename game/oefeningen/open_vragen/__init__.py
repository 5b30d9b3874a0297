"""Open vragen: closed questions, said again so that somebody can answer anything."""

from game.oefeningen.open_vragen.rules import Geslotenvraag, Stand, begin, doe, klaar, oogst
from game.oefeningen.open_vragen.screen import blad
from game.oefeningen.vorm import Oefening
from game.texts.vertaler import N_

OEFENING = Oefening(
    naam="open_vragen",
    titel=N_("Open vragen"),
    zin=N_("Maak van een gesloten vraag een open vraag. Het spel denkt mee."),
    minuten=5,
    stand=Stand,
    begin=begin,
    doe=doe,
    klaar=klaar,
    blad=blad,
    stuk=Geslotenvraag,
    oogst=oogst,
)
