"""The self-test and the three dots at the terminal, by typed answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import StringIO
from typing import TypeVar

import attrs
import pytest
from support.profielen import KWALITEITEN, LEEG, met_gezien, met_grepen, met_test

from game.domain.dilemma import Rol
from game.domain.profiel import Profiel
from game.domain.zelftest import Zelftest, volgorde
from game.terminal.console import Console
from game.terminal.drie_punten import toon_drie_punten
from game.terminal.scherm import Algemeen, Scherm
from game.terminal.vragen import stel
from game.terminal.zelftest import doe_zelftest
from game.texts.triaden import KADER
from game.texts.vertaler import Vertaler

W = TypeVar("W")
B, O, V = Rol  # noqa: E741 - the letters on the cards


class Loket:
    """Asks at a console with typed answers; another language is from now on."""

    def __init__(self, *antwoorden: str) -> None:
        self.uit = StringIO()
        self.bewaard: list[Profiel] = []
        self._console = Console(self.uit, StringIO("".join(f"{a}\n" for a in antwoorden)))
        self._taal = "nl"

    def __call__(self, maak: Callable[[Vertaler], Scherm[W]], /) -> W | Algemeen:
        t = Vertaler(self._taal)
        while (antwoord := stel(self._console, t, maak(t))) is Algemeen.TAAL:
            self._taal = "en"
            t = Vertaler(self._taal)
        return antwoord

    def test(self, profiel: Profiel) -> Profiel:
        return doe_zelftest(self, profiel, self.bewaard.append)

    @property
    def gezegd(self) -> str:
        return " ".join(self.uit.getvalue().split())


def rangen(*cijfers: str) -> Iterator[str]:
    """The two answers of each triad."""
    for paar in cijfers:
        yield from paar


def test_two_digits_rank_a_triad_and_it_is_kept_at_once() -> None:
    loket = Loket("", "2", "3", "b")
    na = loket.test(LEEG)
    rollen = volgorde(0, LEEG.id)
    assert na.zelftest.antwoorden == {0: (rollen[1], rollen[2], rollen[0])}
    assert loket.bewaard == [na]
    assert "Er is geen goed antwoord." in loket.gezegd
    assert "1 van 12. Welke zin past het meest bij jou?" in loket.gezegd
    assert "2 van 12." in loket.gezegd


def test_a_picked_sentence_keeps_its_digit_and_cannot_be_picked_twice() -> None:
    loket = Loket("", "2", "2", "b")
    assert loket.test(LEEG).zelftest == Zelftest()
    assert "‘2’ is hier geen keuze. Kies uit 1, 3, p, t en b." in loket.gezegd


def test_two_skips_and_no_third_and_the_last_pick_can_go_back() -> None:
    loket = Loket("", "p", "p", "p", "1", "t", "t", "q")
    na = loket.test(LEEG)
    assert na.zelftest.antwoorden == {0: None}
    assert "‘p’ is hier geen keuze." in loket.gezegd


def test_stopping_halfway_goes_on_later() -> None:
    half = Loket("", *rangen("12", "12"), "q").test(LEEG)
    loket = Loket("", "b")
    assert loket.test(half) == half
    assert "Enter: Verder met 3" in loket.gezegd
    assert loket.bewaard == []


def test_the_result_is_in_words_with_caveats_and_numbers_only_when_asked() -> None:
    loket = Loket("")
    loket.test(met_test(LEEG, "V" * 12))
    assert "In de test begin je het liefst bij de Verbinder." in loket.gezegd
    assert "Verbinder: voorkeur" in loket.gezegd
    assert "Verbinder: voorkeur (24)" not in loket.gezegd
    assert all(zin in loket.gezegd for zin in KADER)
    cijfers = Loket("g", "")
    cijfers.test(met_test(LEEG, "V" * 12))
    assert "Verbinder: voorkeur (24)" in cijfers.gezegd


def test_a_lead_under_seven_is_no_preference() -> None:
    loket = Loket("")
    loket.test(met_test(LEEG, "BOV" * 4))
    assert "geen duidelijke voorkeur" in loket.gezegd
    assert ": voorkeur" not in loket.gezegd


def test_again_is_asked_first() -> None:
    vol = met_test(LEEG, "V" * 12)
    assert Loket("o", "b", "").test(vol) == vol
    loket = Loket("o", "j", "b")
    assert loket.test(vol) == LEEG
    assert loket.bewaard == [LEEG]


def test_the_language_can_change_halfway() -> None:
    loket = Loket("", "1", "taal", "2", "b")
    na = loket.test(LEEG)
    assert len(na.zelftest.antwoorden) == 1
    assert "Which sentence comes next?" in loket.gezegd


def test_three_dots_in_words_and_counted() -> None:
    profiel = met_gezien(met_grepen(met_test(LEEG, "V" * 10 + "BO"), "BBBBVO"), KWALITEITEN)
    loket = Loket("g", "")
    toon_drie_punten(loket, profiel)
    assert "Gegrepen: In het spel pakte je vaker de Bureaucraat." in loket.gezegd
    assert "Wat maakte dat?" in loket.gezegd
    assert "Gegrepen: Bureaucraat 4, Ondernemer 1, Verbinder 1, van 6 keer." in loket.gezegd
    assert all(loket.gezegd.count(zin) == 2 for zin in KADER)


def test_too_little_is_said_and_not_counted() -> None:
    loket = Loket("g", "")
    toon_drie_punten(loket, met_grepen(LEEG, "BB"))
    assert "Nog 4 eerste grepen aan tafel, dan staat hier een punt." in loket.gezegd
    assert "‘g’ is hier geen keuze." in loket.gezegd


@pytest.mark.parametrize("naam", ["", "Joost"])
def test_a_profiel_without_a_name_works_too(naam: str) -> None:
    loket = Loket("", "1", "2", "b")
    na = loket.test(attrs.evolve(LEEG, naam=naam))
    assert na.naam == naam
