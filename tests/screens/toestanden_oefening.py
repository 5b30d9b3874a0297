"""The states of the screens around exercises: the list, and sheets worth a picture."""

from __future__ import annotations

from datetime import datetime

from oefeningen.oefenen import blad, bladstanden, weg
from screens.toestand import Toestand, op

from game.oefeningen import NAMEN, oefening
from game.oefeningen.vorm import Opzet
from game.screens.beheerwensen import Oefenblad
from game.session.oefenbewaar import Begonnen
from game.texts.vertaler import Vertaler

_LAATST = Begonnen("tijdlijn", Opzet(), None), datetime(2025, 11, 21, 14, 10)


def _op_blad(naam: str, at: int) -> Toestand:
    """A sheet of the walk of an exercise, in Dutch."""
    t = Vertaler("nl")
    sheet = blad(naam, bladstanden(naam)[at])
    here = Oefenblad(t(oefening(naam).titel), sheet, kan_terug=at > 0)
    return Toestand(f"oefening {naam} {at}", op("oefening"), ctx={"oefening": here})


BLADEN = tuple(_op_blad(naam, at) for naam in NAMEN for at in weg(naam).PLAATJES)
"""What each exercise shows in the expected pictures."""

OEFENING = (
    Toestand("oefeningen", op("oefeningen")),
    Toestand("oefeningen alone", op("oefeningen", alleen=True)),
    Toestand("oefeningen begun", op("oefeningen", aantal=8), ctx={"begonnen": _LAATST}),
    *BLADEN,
)
