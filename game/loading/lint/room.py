"""How many characters fit a text's place at the largest text size, on the smallest screens.

Measured with the screens themselves: at text size 1.3, on 1280x720 and 1024x768, a dilemma whose
texts all are this long fits everywhere, in letters of at least 24 units. Longer texts shrink.
`tests/screens/test_room.py` lays that dilemma out.
"""

from __future__ import annotations

from collections.abc import Mapping

SMALLEST_LETTERS = 24
"""In units of the design: 16 pixels on 1280x720, hardly less than the game itself ever needs."""

ROOM: Mapping[str, int] = {
    # the page of the casus, and what lies over it
    "dilemma.titel": 60,
    "dilemma.jij": 120,
    "dilemma.casus": 700,
    "dilemma.kort": 120,
    "dilemma.belangen": 120,
    "feit.tekst": 300,
    "feit.bron": 120,
    # the receipt
    "sleutel.waardoor": 140,
    "samenspel.waardoor": 140,
    # the title is smallest beside its plan in wat als, the text where all six cards lie together
    "kaart.titel": 30,
    "kaart.kort": 70,
    "kaart.tekst": 140,
    "kaart.wint": 80,
    "kaart.riskeert": 80,
    "kaart.gevolg": 200,
    # four in a row, at the table of the outcome
    "kijker.naam": 26,
    "kijker.zegt": 100,
    "kijker.leeft": 90,
    "kijker.slikt": 90,
    "kijker.haakt_af": 90,
    "verhaal.titel": 50,
    "verhaal.tekst": 260,
    "wending.aanloop": 50,
    "wending.tekst": 200,
    "wending.houdt": 200,
    "wending.breekt": 200,
    # looking back
    "dilemma.vragen": 110,
    "tweeling.tekst": 120,
    "tweeling.vraag": 110,
}
"""Field -> the most characters."""
