"""Four whole sessions as text: whatever changes in the rules shows up as a line here.

They are played on fixture dilemmas. After a change that is meant, write them anew with

    GOLDEN=nieuw pytest tests/domain/test_golden.py

and read the difference before keeping it.
"""

import os
from pathlib import Path

import pytest
from support.tafel import NAMEN, SPEL, begin_les
from support.verslag import verslag

from game.domain import commands as c
from game.domain.keuzes import Manier, Niveau
from game.domain.spelcode import lees

GOLDEN = Path(__file__).parents[1] / "golden"
SESSIES = {
    "vier-open-60": c.BeginSessie(
        NAMEN[:4], seed=4, minuten=60, spelcode="4MNE-5PHJ-004M", leidt=2
    ),
    "twee-dicht-30": c.BeginSessie(
        NAMEN[:2], seed=2, minuten=30, manier=Manier.DICHT, spelcode="02Y9-5PHJ-002A"
    ),
    "acht-paren-gesprek-90": c.BeginSessie(
        NAMEN,
        seed=8,
        minuten=90,
        manier=Manier.DICHT,
        niveau=Niveau.GESPREK,
        paren=True,
        spelcode="0001-8ZWK-5PHJ-0098",
    ),
    "klas-50": begin_les(),
    "alleen-10": c.BeginSessie(("",), seed=3, spelvorm="alleen", zaak="woningnood/W1"),
}


@pytest.mark.parametrize("naam", SESSIES)
def test_a_session_plays_as_it_did(naam: str) -> None:
    gespeeld = "\n".join(verslag(SESSIES[naam])) + "\n"
    bestand = GOLDEN / f"{naam}.txt"
    if os.environ.get("GOLDEN") == "nieuw":
        bestand.write_text(gespeeld, "utf-8")
    assert gespeeld.splitlines() == bestand.read_text("utf-8").splitlines()


@pytest.mark.parametrize("naam", [naam for naam in SESSIES if SESSIES[naam].spelcode])
def test_the_code_of_a_session_names_its_dilemmas(naam: str) -> None:
    dilemmas, seed = lees(SESSIES[naam].spelcode, SPEL.dilemmas)
    aantal = {"vier-open-60": 2, "twee-dicht-30": 1, "acht-paren-gesprek-90": 3}
    assert (len(dilemmas), seed) == (aantal[naam], SESSIES[naam].seed)
