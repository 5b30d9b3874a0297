"""A profiel at the terminal by typed answers: for its owner, and beside a session."""

from pathlib import Path

import attrs
import pytest
from support.profielen import DAG, LEEG, met_grepen

from game.domain.alsdan import AlsDan
from game.domain.keuzes import Rugzaksoort
from game.domain.profiel import Buitenvraag, Profiel, Sessiedeel
from game.domain.spelcode import schrijf
from game.session.geopend import Geopend
from game.session.profielen import Profielen

ZIN = AlsDan("het stil valt", "tel ik tot tien")
VOL = attrs.evolve(
    met_grepen(LEEG, "BBO", "eerder"), rugzak={Rugzaksoort.STUDIE: "Nautische archeologie."}
)
VOL = attrs.evolve(
    VOL, sessies=(*VOL.sessies, Sessiedeel("later", DAG, zin=ZIN, buiten=Buitenvraag("X1")))
)
OPEN = ["p", "1", "j"]
"""From the door to the page of the only profiel."""


@pytest.fixture
def kast(terminal) -> Profielen:
    """The profielen beside the saves of this terminal, with one of Joost."""
    profielen = Profielen(terminal.map / "profielen")
    profielen.bewaar(VOL)
    return profielen


@pytest.fixture
def code(dek) -> str:
    return schrijf(("testdorp/brug",), dek.in_taal("nl"), 5)


def gelezen(kast: Profielen) -> Profiel:
    profiel = kast.lees(LEEG.id)
    assert isinstance(profiel, Profiel)
    return profiel


def test_a_new_profiel_needs_no_name_and_may_have_one(terminal):
    gezegd = terminal.speel(["p", "n", "", "n", "-", "", "n", "Bé", "", "", "q"])
    alle = Profielen(terminal.map / "profielen").alle()
    assert [(p.naam, p.gemaakt) for p in alle] == [("", "2026-11-21"), ("Bé", "2026-11-21")]
    assert "Alles blijft op deze computer." in gezegd
    assert "Zonder profiel kan ook." in gezegd


def test_a_name_can_be_given_and_changed_later(terminal):
    terminal.speel(["p", "n", "-", "n", "Bé", "n", "", "n", "x" * 90, "n", "", "", "q"])
    profielen = Profielen(terminal.map / "profielen")
    assert [p.naam for p in profielen.alle()] == ["n"], "every typed letter is a name"
    terminal.speel(["p", "1", "j", "n", "-", "", "", "q"])
    assert [p.naam for p in profielen.alle()] == [""]


@pytest.mark.usefixtures("kast")
def test_the_list_tells_nothing_of_what_is_inside_and_opening_is_asked(terminal):
    gezegd = terminal.speel(["p", "1", "b", "", "q"])
    assert "1: Joost. Gemaakt op 20 november 2026, 2 sessies." in gezegd
    assert "Is dit jouw profiel?" in gezegd
    assert "Vergeet mijn profiel" not in gezegd
    assert "tel ik" not in gezegd


@pytest.mark.usefixtures("kast")
def test_its_owner_reads_what_sessions_left(terminal):
    gezegd = terminal.speel([*OPEN, "3", "e", "l", "", "", "", "q"])
    assert "Je zin: “Als het stil valt, dan tel ik tot tien.”" in gezegd
    assert "Jij greep eerst naar: Bureaucraat (2 keer) en Ondernemer (1 keer)" in gezegd


def test_test_and_dots_are_on_the_page(terminal, kast):
    gezegd = terminal.speel([*OPEN, "1", "", "1", "2", "b", "2", "", "", "", "q"])
    assert "Welke zin past het meest bij jou?" in gezegd
    assert "Nog 3 eerste grepen aan tafel, dan staat hier een punt." in gezegd
    assert len(gelezen(kast).zelftest.antwoorden) == 1


def test_cards_are_typed_emptied_and_never_too_long(terminal, kast):
    gezegd = terminal.speel(
        [*OPEN, "4", "2", "x" * 300, "De bus.", "1", "-", "3", "", "", "", "", "q"]
    )
    assert "Dat is te lang. Houd het bij 280 tekens." in gezegd
    assert gelezen(kast).rugzak == {Rugzaksoort.WERK: "De bus."}


def test_the_answer_from_outside_is_brought_in(terminal, kast):
    gezegd = terminal.speel([*OPEN, "5", "", "5", "Bij mijn paspoort.", "5", "", "", "", "q"])
    assert "Wanneer had jij het laatst echt iets aan de gemeente?" in gezegd
    assert gelezen(kast).sessies[-1].buiten == Buitenvraag("X1", "Bij mijn paspoort.")
    assert "Er staat geen vraag open." in gezegd


def test_one_session_is_taken_out(terminal, kast):
    gezegd = terminal.speel([*OPEN, "3", "x", "b", "x", "j", "", "", "", "q"])
    assert "Het verslag en het verloop van die sessie blijven bij de sessie." in gezegd
    assert "x: Haal uit mijn profiel" in gezegd
    assert "Deze sessie staat niet meer in je profiel." in gezegd
    assert [deel.sessie for deel in gelezen(kast).sessies] == ["eerder"]


def test_forgetting_is_asked_once_and_gives_a_receipt(terminal, kast):
    gezegd = terminal.speel([*OPEN, "x", "b", "x", "j", "", "", "q"])
    assert "Dit is weg: 2 sessies, 1 zin en 1 kaart uit je rugzak." in " ".join(gezegd.split())
    assert list(kast.map.iterdir()) == []
    assert "Nog niemand heeft hier een profiel." in gezegd


@pytest.mark.usefixtures("kast")
def test_stopping_works_everywhere_and_the_other_language_too(terminal):
    for deep in (["p"], OPEN, [*OPEN, "1"], [*OPEN, "4", "1"], [*OPEN, "x"], ["p", "1"]):
        assert terminal.speel([*deep, "q"]).endswith("Tot ziens.\n")
    assert "Is this your profile?" in terminal.speel(["p", "1", "taal", "b", "", "taal", "q"])


def test_what_is_open_elsewhere_torn_or_gone_is_said(terminal, kast):
    elders = Geopend(kast)
    elders.open(LEEG.id)
    assert "Dit profiel is open in een ander venster." in terminal.speel([*OPEN, "", "q"])
    elders.sluit_behalve(())
    (kast.map / "11111111.json").write_text("{")
    assert "Eén profiel is niet te lezen." in terminal.speel(["p", "", "q"])


def test_the_set_up_asks_for_profielen_only_where_there_are_any(terminal, code):
    assert "eigen profiel" not in terminal.speel(
        ["1", "2", "Ann, Bob", "1", "", "2", "1", "", code]
    )


def test_in_the_set_up_each_player_opens_their_own(terminal, kast, code):
    andere = attrs.evolve(LEEG, id="ffffffff", naam="Ann")
    kast.bewaar(andere)
    wie = ["1 2", "2", "j", "1", "j"]  # Joost's is Ann's here: a name says nothing
    gezegd = terminal.speel(["1", "2", "Ann, Bob", *wie, "1", "", "2", "1", "", code, "", "q"])
    assert "Welk profiel is van Ann?" in gezegd
    assert "Wat kwam ervan?" in gezegd
    assert [len(p.sessies) for p in kast.alle()] == [1, 3]
    (log,) = terminal.map.glob("*.jsonl")
    assert f'"profiel":"{LEEG.id}"' in log.read_text("utf-8")


def test_no_to_whose_it_is_asks_again_and_enter_opens_none(terminal, kast, code):
    wie = ["1", "1", "b", ""]
    terminal.speel(["1", "2", "Ann, Bob", *wie, "1", "", "2", "1", "", code, "q"])
    assert gelezen(kast) == VOL


def test_the_same_name_opens_nothing(terminal, kast, code):
    terminal.speel(["1", "2", "Joost, Bob", "", "1", "", "2", "1", "", code, "q"])
    assert gelezen(kast) == VOL


def test_a_new_one_for_a_player_is_made_when_the_session_begins(terminal, kast, code):
    spelcodes = ["AAAA-BBBB", code]
    terminal.speel(["1", "2", "Ann, Bob", "2", "n", "1", "", "2", "1", "", *spelcodes, "q"])
    assert [(p.naam, len(p.sessies)) for p in kast.alle()] == [("Bob", 1), ("Joost", 2)]


def test_from_the_menu_a_player_opens_one_and_closes_it(terminal, kast, code):
    opzet = ["1", "2", "Ann, Bob", "", "1", "", "2", "1", "", code]
    open_ = ["m", "5", "2", "1", "j"]
    terminal.speel([*opzet, *open_, "q"])
    assert len(gelezen(kast).sessies) == 3
    gezegd = terminal.speel(["", "m", "5", "2", "j", "q"])
    assert "2: Bob. Profiel open" in gezegd
    assert gelezen(kast) == VOL


@pytest.mark.usefixtures("kast")
def test_a_card_that_lies_ready_is_shut_until_its_owner_opens_it(terminal, code):
    opzet = ["1", "2", "Ann, Bob", "", "1", "", "2", "1", "", code]
    naar_rugzak = ["m", "2", "j", *[""] * 2]
    open_ = ["m", "4", "2", "1", "j"]
    gezegd = terminal.speel([*opzet, *naar_rugzak, *open_, "r", "2", "1", "", "q"])
    dicht, open_kaart = gezegd.split("Bob, welke kaart wordt het?")
    assert "Nautische" not in dicht
    assert "1: Opleiding. Ligt klaar in je profiel, nog dicht." in open_kaart
    assert "Uit de rugzak van Bob: “Nautische archeologie.”" in " ".join(open_kaart.split())


def test_a_profiel_that_is_gone_stops_no_session(terminal, kast, code):
    opzet = ["1", "2", "Ann, Bob", "", "1", "", "2", "1", "", code]
    terminal.speel([*opzet, "m", "5", "2", "1", "j", "q"])
    kast.vergeet(LEEG.id)
    gezegd = terminal.speel(["", "", "q"])
    assert "Vier mensen moeten hiermee leven." in gezegd
    assert "profiel" not in gezegd.partition("Altijd:")[2]
    assert kast.alle() == ()


def test_a_disk_that_takes_nothing_is_said(terminal):
    terminal.map.mkdir(parents=True)
    Path(terminal.map / "profielen").write_text("hier staat al iets")
    gezegd = terminal.speel(["p", "n", "Bo", "", "q"])
    assert "Het spel kan dit profiel hier niet bewaren of vergeten." in gezegd
