"""Paper and forgetting at the terminal: typed answers at the last question of a session."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.opnemen import begin, speel_tot

from game.domain.fase import Fase
from game.domain.state import Spel
from game.session.opslag import Opslag
from game.spelvormen import TAFEL


@pytest.fixture
def at_the_end(terminal, dek):
    """Types answers at the last question of a session that three people played."""
    opslag, spel = Opslag(terminal.map), Spel(TAFEL, dek.in_taal("nl"))
    pad = terminal.map / "2026-11-21-141000.jsonl"
    speel_tot(begin(pad, 3, 1, spel=spel), Fase.EINDBEELD).stop()

    def typ(*antwoorden: str, taal: str = "nl") -> str:
        return terminal.speel(["v", *antwoorden], taal)

    def start(*antwoorden: str) -> str:
        return terminal.speel(antwoorden)

    typ.map, typ.start = opslag.map, start
    return typ


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_the_report_asks_each_player_and_says_where_it_is(at_the_end):
    said = at_the_end("v", "", "j", "n", "j")
    assert "Joost, wil je een eigen bladzij erbij?" in said
    assert "Samira, wil je een eigen bladzij erbij?" in said
    page = at_the_end.map / "verslagen" / "2026-11-21-141000.html"
    assert "Het staat klaar: " in said
    assert page.read_text("utf-8").count('class="blad eigen"') == 2
    assert page.with_suffix(".csv").is_file()


def test_nobody_gets_a_page_by_enter_and_one_can_go_back(at_the_end):
    said = at_the_end("v", "", "", "j", "b", "n", "n", "n")
    assert "Enter kan hier niet. Kies uit j, n en b." in said
    page = (at_the_end.map / "verslagen" / "2026-11-21-141000.html").read_text("utf-8")
    assert 'class="blad eigen"' not in page


def test_a_question_for_outside_becomes_a_sheet(at_the_end):
    said = at_the_end("b", "2", "")
    assert "Welke regel zou jij missen als hij morgen weg was?" in said
    sheet = at_the_end.map / "verslagen" / "2026-11-21-141000.briefje.html"
    assert "Welke regel zou jij missen" in sheet.read_text("utf-8")


def test_a_session_is_forgotten_after_one_confirmation_and_a_receipt_is_given(at_the_end):
    at_the_end("v", "", "n", "n", "n")
    said = at_the_end("x", "j")
    assert "Terughalen kan niet." in said
    receipt = said.partition("De sessie is vergeten")[2]
    assert "Het verloop: kaarten, namen en zinnen." in receipt
    assert "Het verslag en de tabel." in receipt
    assert "Dit blijft: Een profiel" in " ".join(receipt.split())
    assert "Alles is bewaard." not in receipt
    assert names(at_the_end.map) == {"gezien.json"}


def test_who_thinks_again_forgets_nothing(at_the_end):
    said = at_the_end("x", "b")
    assert "De sessie is vergeten" not in said
    assert "2026-11-21-141000.jsonl" in names(at_the_end.map)


def test_the_pause_forgets_too(at_the_end):
    said = at_the_end("m", "?")
    number = said.rpartition(": Vergeet deze sessie")[0].rpartition("\n")[2]
    assert "De sessie is vergeten" in at_the_end("m", number, "j")
    assert names(at_the_end.map) == {"gezien.json"}


def test_one_of_several_saved_sessions_is_forgotten_from_the_list(at_the_end, dek):
    spel, other = Spel(TAFEL, dek.in_taal("nl")), at_the_end.map / "2026-11-22-090000.jsonl"
    speel_tot(begin(other, spel=spel), Fase.EINDBEELD).stop()
    assert "Welk spel vergeten we?" in at_the_end("x", "b")
    assert "De sessie is vergeten" in at_the_end("x", "1", "j")
    assert len([name for name in names(at_the_end.map) if name.endswith(".jsonl")]) == 1
    assert "Eindbeeld" in at_the_end()


def test_a_closed_session_is_forgotten_at_the_start(at_the_end):
    at_the_end("v", "", "n", "n", "n", "", "j")
    assert "Verder spelen" not in at_the_end.start("q")
    said = at_the_end.start("x", "b", "x", "1", "b", "q")
    assert "afgesloten" in said
    assert "De sessie is vergeten" not in said
    assert "De sessie is vergeten" in at_the_end.start("x", "1", "j", "q")
    assert names(at_the_end.map) == {"gezien.json"}
    assert "Sessies vergeten" not in at_the_end.start("q")


def test_an_exercise_that_was_begun_is_forgotten_at_the_start(terminal):
    begonnen = terminal.map / "oefeningen" / "taal.json"
    begonnen.parent.mkdir(parents=True)
    begonnen.write_text("Mijn chef luistert nooit")
    said = terminal.speel(["x", "b", "x", "1", "b", "q"])
    assert "1: Oefening ‘Taal" in said
    assert "Deze oefening vergeten?" in said
    assert begonnen.exists()
    assert "De oefening is vergeten" in terminal.speel(["x", "1", "j", "q"])
    assert not begonnen.exists()
    assert "Sessies vergeten" not in terminal.speel(["q"])


def test_all_of_it_speaks_english_too(at_the_end):
    said = at_the_end("v", "", "n", "n", "n", "b", "1", "", "x", "j", taal="en")
    assert "Who passed, and who said what about whom." in " ".join(said.split())
    assert "The session is forgotten" in said
