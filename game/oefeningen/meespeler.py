"""A player for the demo and the tests, who does any exercise by what stands on its sheet."""

from __future__ import annotations

from game.oefeningen.blad import Blad, Kies, Schrijf, Verder, Zet

ZIN = "Wat heb je nodig?"
"""What it types; a question, so that it also fits where one is asked."""


def volgende_zet(blad: Blad) -> Zet:
    """The next zet: choose where nothing is chosen, type where nothing stands, then go on.

    ValueError when the sheet offers nothing at all.
    """
    vrij = [keuze for keuze in blad.keuzes if keuze.kan and not keuze.gekozen]
    if vrij and not any(keuze.gekozen for keuze in blad.keuzes):
        return Kies(vrij[0].id)
    if blad.veld is not None and not blad.veld.tekst:
        return Schrijf(blad.veld.naam, ZIN)
    if blad.verder and blad.kan_verder:
        return Verder()
    if not vrij:
        raise ValueError(f"nothing to choose on {blad.titel!r}")
    return Kies(vrij[0].id)
