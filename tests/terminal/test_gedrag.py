"""What the terminal promises, said one claim at a time."""

import pytest

from game.domain.spelcode import schrijf
from game.terminal.console import BLANK_LINES, leesbaar, schoon
from game.terminal.scherm import Algemeen, Keus, Scherm
from game.terminal.vragen import IN_SESSIE, OVERAL, herken

GEWOON, LICHT, GESPREK = "2", "1", "3"
OPEN, DICHT = "1", "2"
NAAR_PLAN = ["", "", "", "1", "2", "", "", "", "1", "1", ""]
"""Two players in the open: a Bureaucraat and an Ondernemer, each with the first card."""

PLAN = ["1", "2", "k", "2", ""]
"""Both proposals, and B2 of the lege stoel."""

TERUGKIJKEN = [*[""] * 5, "n"]
"""The check-in, the first three W, the rugzak, and no trots."""


@pytest.fixture
def opzet(dek):
    code = schrijf(("testdorp/brug",), dek.in_taal("nl"), 5)

    def maak(niveau=GEWOON, manier=OPEN, namen="Ann, Bob"):
        return ["1", "2", namen, "1", "", niveau, manier, "", code]

    return maak


def test_an_answer_is_a_key_in_any_case_or_text_where_text_may_be_typed():
    scherm = Scherm((), (Keus("p", "", "pas"), Keus("", "", "enter", ook="v")), tekst=str.upper)
    assert [herken(scherm, a, OVERAL) for a in ("P", " p ", "", "V")] == ["pas"] * 2 + ["enter"] * 2
    assert herken(scherm, "hallo", OVERAL) == "HALLO"
    assert herken(scherm, "Q", OVERAL) is Algemeen.STOP
    assert herken(scherm, "m", OVERAL) == "M"
    assert herken(scherm, "m", IN_SESSIE) is Algemeen.MENU


def test_a_name_may_be_any_letter_also_one_that_is_a_key_elsewhere():
    scherm = Scherm((), (Keus("", "", "leeg"),), tekst=str, letterlijk=True)
    assert [herken(scherm, a, IN_SESSIE) for a in ("q", "?", "m", "")] == ["q", "?", "m", "leeg"]


def test_where_nothing_may_be_typed_nonsense_is_not_an_answer():
    assert herken(Scherm((), (Keus("1", "", "een"),)), "12", OVERAL) is None
    assert herken(Scherm((), (Keus("1", "", "een"),)), "", OVERAL) is None


def test_a_console_gets_the_nearest_letters_that_it_has():
    assert leesbaar("‘één’ … −2 · 💥", "ascii") == "'een' ... -2 - ?"
    assert leesbaar("één €", "latin-1") == "één EUR"
    assert leesbaar("één 💥", "utf-8") == "één 💥"


def test_control_signs_are_no_part_of_an_answer():
    assert schoon("\x1b[A\x00e\u0301\tx\ud800\r\n") == "[Aé x"


def test_nonsense_says_what_can_be_typed_and_a_question_mark_says_it_again(terminal, opzet):
    gezegd = terminal.speel([*opzet(), "hoi", "?"])
    assert "‘hoi’ is hier geen keuze. Kies uit Enter en f." in gezegd
    assert gezegd.count("Jullie werken bij de gemeente Testdorp.") == 2
    assert gezegd.count("Altijd: ? herhaalt, m is het menu") == 2


def test_a_wrong_spelcode_is_said_and_asked_again(terminal, opzet):
    *rest, code = opzet()
    gezegd = terminal.speel([*rest, "AAAA-BBBB", code])
    assert "Deze spelcode klopt niet." in gezegd
    assert "Ronde 1 van 1. Dilemma." in gezegd


def test_the_set_up_goes_back_one_question_at_a_time(terminal):
    gezegd = terminal.speel(["1", "5", "", "b", "Ann", "q"])
    assert gezegd.count("Hoe heten jullie?") == 2
    assert gezegd.count("Hoeveel tijd is er?") == 2


def test_more_names_than_players_is_said(terminal):
    gezegd = terminal.speel(["1", "2", "Ann, Bob, Cor", "Ann", "q"])
    assert "Typ er hooguit 2." in gezegd


def test_what_was_chosen_behind_the_screen_scrolls_away_and_is_never_said_again(terminal, opzet):
    typt = [*opzet(manier=DICHT), "", "", "", "3", "3", "1", "2", "Geheim plan.", "", "1", "1"]
    gezegd = terminal.speel(typt)
    eerst, daarna = gezegd.split("\n" * BLANK_LINES)[:2]
    assert "Ann, jij bent Verbinder" in eerst
    assert "Geheim" not in daarna
    assert "Verbinder, jij" not in daarna
    assert "Nu is Bob." in daarna


def test_who_passes_in_the_open_is_named_nowhere(terminal, opzet):
    gezegd = terminal.speel([*opzet(), "", "", "", "1", "p", "", "", "", "1", "p", ""])
    assert "1 voorstel, drie plekken" in gezegd
    assert "past" not in gezegd.rsplit("Plan.", 1)[1]


def test_the_lat_lies_there_before_the_plan_only_in_licht(terminal, opzet):
    lat = "De lat, op een schaal van 0 tot 10: Recht 5, Resultaat 6 en Relatie 4."
    assert lat in terminal.speel([*opzet(LICHT), *NAAR_PLAN])
    assert lat not in terminal.speel([*opzet(GEWOON), *NAAR_PLAN])


def test_gesprek_has_a_story_and_people_but_no_receipt_bands_or_numbers(terminal, opzet):
    wissel = ["1", "1", "1", "", "1", "1", "b", "b", "j", "g", "b"]
    eind = ["", "", "p", "p", "n", *TERUGKIJKEN, "", "", "d"]
    gezegd = terminal.speel([*opzet(GESPREK), *NAAR_PLAN, *PLAN, "", "", "", *wissel, *eind])
    assert "Het houdt." in gezegd or "Het breekt." in gezegd
    assert "Eindbeeld" in gezegd
    verboden = "kassabon,De lat,Dit plan,staat stevig,houdt stand,wankelt,loopt vast,Getallen,stuk"
    na_de_opzet = gezegd.split("Ronde 1 van 1", 1)[1]
    assert [woord for woord in verboden.split(",") if woord in na_de_opzet] == []


def test_the_language_changes_midway_and_stays_so(terminal, opzet):
    gezegd = terminal.speel([*opzet(), "taal"])
    assert gezegd.count("De brug van Testdorp") == 2
    assert '"taal": "en"' in (terminal.map / "instellingen.json").read_text("utf-8")


def test_the_menu_tells_the_spelcode_and_leads_to_an_early_end(terminal, opzet):
    *_, code = typt = opzet()
    slot = [*TERUGKIJKEN[2:], "", "", "d", "", "l"]
    gezegd = terminal.speel([*typt, "m", "2", "b", "2", "j", *slot])
    assert f"Spelcode: {code}" in gezegd
    assert "Er is nog geen zaak uitgespeeld." in gezegd


def test_players_come_and_go_between_two_cases(terminal, dek):
    code = schrijf(("testdorp/brug", "testdorp/markt"), dek.in_taal("nl"), 5)
    zaak = [*NAAR_PLAN, *PLAN, *[""] * 7, "p", "p", "n"]
    opzet = ["1", "2", "Ann, Bob", "3", "", "", OPEN, "", code]
    tussen = ["e", "Côme", "w", "2", "j", "t", "w", "2", "j", "w", "1", "b", "b", "w", "1", "j"]
    gezegd = terminal.speel([*opzet, *zaak, *tussen, "l"])
    assert "Aan tafel: Ann, Bob en Côme" in gezegd
    assert "Aan tafel: Ann en Côme" in gezegd
    assert "Het spel gaat naar het eindbeeld" in gezegd
    assert "l: Bewaren voor later" in gezegd


def test_a_disk_that_does_not_take_it_is_said_and_play_goes_on(terminal, opzet):
    terminal.map.parent.mkdir(exist_ok=True)
    terminal.map.write_text("a file where the folder should be")
    gezegd = terminal.speel([*opzet(), *NAAR_PLAN])
    assert "Jullie kunnen wel doorspelen." in gezegd
    assert "Ronde 1 van 1. Plan." in gezegd
    assert "Alles is bewaard." not in gezegd


def test_every_number_leads_to_its_rule(terminal, opzet):
    plan = [*PLAN, "", "", "g"]
    for nummer in range(1, 14):
        gezegd = terminal.speel([*opzet(), *NAAR_PLAN, *plan, str(nummer)])
        assert "In het bestand: " in gezegd


def test_a_case_of_ones_own_is_typed_and_played_without_a_score(terminal):
    zaak = [
        "2",
        "2",
        "Ann, Bob",
        "1",
        OPEN,
        "",
        "",
        "De lift is stuk.",
        "",
        "Het is druk.",
        "Mien",
        "",
    ]
    said = terminal.speel([*zaak, *NAAR_PLAN, *PLAN, "1", ""])
    assert "Hier moet iets staan. Eén zin is genoeg." in said, "an empty case is asked again"
    assert "De lift is stuk. Het is druk." in said
    assert "Mien: “Wat merk ik hiervan?”" in said
    assert "f: Feiten en wet" not in said.partition("De lift is stuk. Het")[2]
    assert "Jullie wezen aan: Mien." in said
    assert "Wat zou er morgen anders gaan als jullie dit plan uitvoeren?" in said
    assert "Kassabon" not in said
