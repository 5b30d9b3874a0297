"""What is said of the report before it is made."""

from __future__ import annotations

from game.texts.vertaler import N_

ERIN = N_(
    "De zaken, jullie plannen met namen, wat ervan kwam, en wat jullie samen opschreven en in "
    "elkaar zagen."
)
NIET = N_(
    "Wie paste, en wie wat over wie zei. Wat van één speler is, zoals de zin voor morgen, de "
    "eerste greep en wat anderen in je zagen, staat alleen op een eigen bladzij."
)
