"""Post: a letter about an earlier case, an answer in two sentences, and the reason of then."""

from __future__ import annotations

from game.oefeningen.post.rules import NAAM, Stand, begin, doe, klaar, oogst
from game.oefeningen.post.screen import blad
from game.oefeningen.vorm import Oefening
from game.texts.vertaler import N_

OEFENING: Oefening[None, Stand] = Oefening(
    naam=NAAM,
    titel=N_("Post"),
    zin=N_("Iemand schrijft je over je laatste plan. Antwoord in twee zinnen."),
    minuten=4,
    stand=Stand,
    begin=begin,
    doe=doe,
    klaar=klaar,
    blad=blad,
    oogst=oogst,
)
