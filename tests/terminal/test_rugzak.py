"""The rugzak and the kernkwadrant at the terminal, by what is typed."""

from __future__ import annotations

import pytest
from support.tafel import Tafel, given

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import Rugzaksoort
from game.terminal.rugzak import kaart_van, rugzak
from game.terminal.scherm import ENTER, KiesRugzak, Na, Naar, Scherm, Terug, Wens
from game.terminal.vragen import IN_SESSIE, herken
from game.texts.vertaler import Vertaler

T = Vertaler("nl")


@pytest.fixture
def tafel() -> Tafel:
    return given(Fase.RUGZAK, grepen="BBV-")


def typ(tafel: Tafel, *antwoorden: str) -> Scherm[Wens] | Wens | None:
    """What the last answer wishes; an answer that asks on is answered by the next."""
    scherm = rugzak(tafel.view(), T)
    for antwoord in antwoorden[:-1]:
        wens = herken(scherm, antwoord, IN_SESSIE)
        vraag = wens.vraag if isinstance(wens, Naar | Na) else None
        assert vraag is not None, (antwoord, wens)
        scherm = vraag(tafel.view(), T)
    wens = herken(scherm, antwoorden[-1], IN_SESSIE)
    vraag = wens.vraag if isinstance(wens, Naar | Na) else None
    return vraag(tafel.view(), T) if vraag else wens


def test_it_says_who_reached_for_what() -> None:
    said = " ".join(rugzak(given(Fase.RUGZAK, grepen="BBVV").view(), T).regels)
    assert "Bureaucraat: Joost en Mei Ling." in said
    assert "Ondernemer: Hier greep niemand naar." in said
    assert "Verbinder: Samira en Thomas." in said


def test_where_somebody_passed_it_says_the_roles_and_names_nobody(tafel: Tafel) -> None:
    said = " ".join(rugzak(tafel.view(), T).regels)
    assert "Bureaucraat: Hier werd naar gegrepen." in said
    assert "Ondernemer: Hier greep niemand naar." in said
    assert "Verbinder: Hier werd naar gegrepen." in said
    assert "Naar de Ondernemer greep hier niemand." in said
    assert not any(speler.naam in said for speler in tafel.sessie.spelers)


def test_a_digit_and_a_digit_borrow_a_role(tafel: Tafel) -> None:
    assert typ(tafel, "2", "3") == c.LeenRol(Rol.ONDERNEMER, 2)
    assert typ(tafel, "1", "0") == c.LeenRol(Rol.BUREAUCRAAT, None)
    assert typ(tafel, "1", "b") == Terug()


def test_a_strength_and_a_story_are_typed(tafel: Tafel) -> None:
    assert typ(tafel, "v", "2", "Ziet veel.") == c.NoemKracht(1, "Ziet veel.")
    assert typ(tafel, "r", "1") == KiesRugzak(0)
    kaarten = kaart_van(tafel.sessie.speler(0), {})(tafel.view(), T)
    gekozen = herken(kaarten, "2", IN_SESSIE)
    assert isinstance(gekozen, Naar)
    verteld = herken(gekozen.vraag(tafel.view(), T), "In de haven.", IN_SESSIE)
    assert verteld == c.SpeelRugzak(0, Rugzaksoort.WERK, "In de haven.")


def test_who_told_a_card_is_not_asked_again(tafel: Tafel) -> None:
    na = tafel.na(c.SpeelRugzak(0, Rugzaksoort.WERK, "In de haven."))
    scherm = typ(na, "r")
    assert isinstance(scherm, Scherm)
    assert [keus.label for keus in scherm.keuzes] == ["Mei Ling", "Samira", "Thomas", "Terug"]
    assert any("In de haven." in regel for regel in rugzak(na.view(), T).regels)


def test_enter_goes_on(tafel: Tafel) -> None:
    assert typ(tafel, ENTER) == c.GaVerder()


def test_the_kernkwadrant_shows_a_role_at_a_time(tafel: Tafel) -> None:
    eerste = typ(tafel, "k")
    assert isinstance(eerste, Scherm)
    assert eerste.regels[0] == "Kernkwadrant: Bureaucraat"
    derde = typ(tafel, "k", "3")
    assert isinstance(derde, Scherm)
    assert derde.regels[0] == "Kernkwadrant: Verbinder"
    assert any(regel.startswith("De uitdaging van de Verbinder") for regel in derde.regels)
    assert typ(tafel, "k", "3", ENTER) == Terug()
