"""Whoever types whatever: the game never falls over, and every session comes to its end."""

import re
from collections.abc import Callable, Iterator
from io import StringIO
from random import Random

import pytest

from game.domain.fase import Fase
from game.terminal.schermen import SCHERMEN

ANTWOORD = re.compile(r"^(\w+): ", re.MULTILINE)
ONZIN = ("", "?", "b", "x", "99", "taal", "1 2 3", "\x00\x1b[A", "é💥", "a" * 3000, "5 5 5")
GEEN = {"q", "taal", "Kies", "Choose"}
"""What stands before a colon and would stop, or is no answer."""
GENOEG = 1500


def typist(seed: int, setup: list[str]) -> Callable[[StringIO], Iterator[str]]:
    """Answers like a person who reads the keys and now and then hits the table."""

    def typ(uit: StringIO) -> Iterator[str]:
        kans = Random(seed)
        yield from setup
        for beurt in range(GENOEG):
            gezegd = uit.getvalue()
            if gezegd.count("De Ideale Ambtenaar") > 1:
                return
            toetsen = ANTWOORD.findall(gezegd.rsplit("\n\n", 1)[-1])
            kan = [toets for toets in toetsen if toets not in GEEN]
            # Late in the evening people press Enter; a session has to end.
            gehaast = "Enter" in kan and kans.random() < 0.3 + beurt / GENOEG
            keus = "Enter" if gehaast else kans.choice(kan or [""])
            yield kans.choice(ONZIN) if kans.random() < 0.1 else keus.replace("Enter", "")

    return typ


@pytest.mark.parametrize("seed", range(12))
def test_any_answers_lead_to_an_end_and_never_to_a_fall(terminal, seed):
    spelers, manier = str(2 + seed % 7), str(1 + seed % 2)
    setup = ["", spelers, "", "4", "", "", str(1 + seed % 3), manier]
    setup += ["j"] if manier == "2" and int(spelers) >= 5 else []
    gezegd = terminal.speel_mee(typist(seed, [*setup, "", ""]))
    assert gezegd.rstrip().endswith(("Tot ziens.", "Goodbye."))
    # Among what is typed is the other language, so the end may be said in either.
    assert any(zin in gezegd for zin in ("Ronde 1 van 2", "Round 1 of 2"))
    assert any(zin in gezegd for zin in ("Het spel is uit, het werk niet.", "The game is over, "))


def test_every_phase_has_its_question():
    assert set(SCHERMEN) == set(Fase)
