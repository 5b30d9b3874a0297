"""A walk through Taal alone: choosing again, typing, reading it back, and words to borrow."""

from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Opzet

OPZET = Opzet(seed=5, dag="2026-03-02")

EERSTE: tuple[Zet, ...] = (
    *(Kies("elders"), Kies("derde"), Kies("aansluitend"), Verder()),
    *(Schrijf("zin", "Bel die schrijver eerst. Dan is één antwoord genoeg."), Verder()),
    *(Kies("beetje"), Verder(), Kies("deels"), Verder()),
)
"""All three sentences tried; an own one typed, rated and laid beside the content."""
TWEEDE: tuple[Zet, ...] = (Kies("derde"), Verder(), Verder(), Verder(), Verder())
"""Said aloud: nothing is typed, and nothing is rated."""
DERDE: tuple[Zet, ...] = (Kies("elders"), Verder(), Verder(), Kies("ja"), Verder(), Verder())

WEG: tuple[Zet, ...] = (
    *(*EERSTE, *TWEEDE, *DERDE),
    *(Schrijf("woorden", "Resultaat, tegen mijn projectleider."), Verder()),
)
PLAATJES: tuple[int, ...] = (3, 5, 7, len(WEG) - 1)
"""The sentence that connects; an own one; whether somebody goes along; words to borrow."""
