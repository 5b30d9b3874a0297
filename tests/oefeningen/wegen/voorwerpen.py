"""A walk through Voorwerpen with four at the table, and one through an object of their own."""

from game.domain.dilemma import Rol
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Opzet

OPZET = Opzet(namen=("Joost", "Samira", "", "Mei Ling"), seed=3, dag="2026-03-02")

BUR, OND, VER = (Kies(rol.value) for rol in Rol)
EERSTE: tuple[Zet, ...] = (BUR, VER, Kies("speler-1"), VER, BUR, VER, Verder(), Verder(), Verder())
"""Two and two, one of them taken back and tapped in again; nobody stands alone."""
EIGEN: tuple[Zet, ...] = (
    *(Kies("eigen"), Schrijf("eigen", "Mijn oude bureaulamp")),
    *(OND, BUR, Kies("pas"), BUR, Verder(), Verder(), Verder()),
)
"""An own object; the first stands alone, the third passes."""
LAATSTE: tuple[Zet, ...] = (BUR, OND, VER, VER, Verder(), Verder(), Verder())
"""Two stand alone."""

WEG: tuple[Zet, ...] = (*EERSTE, *EIGEN, *LAATSTE, Kies("voorwerp-0"), Verder())
PLAATJES: tuple[int, ...] = (6, 7, 8, len(WEG) - 1)
"""Everybody points; what others saw; the defence; what stays on the table."""
