"""At the terminal: a whole session of one person, and words for one person only."""

from __future__ import annotations

import re
from itertools import chain, repeat

import pytest
from support.opnemen import stil

from game.domain import commands as c
from game.domain.dilemma import Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.state import Spel
from game.domain.views import View
from game.session.opslag import Opslag
from game.session.session import Session
from game.spelvormen import TAFEL

BEGIN = c.BeginSessie(("",), seed=0, spelvorm="alleen", zaak="testdorp/brug")
ZAAK = ("", "")
BRILLEN = ("1", "Omdat het mag.", "", "3", "1", "1", "Eerst bellen.", "", "2", "", "")
PLAN = ("1", "k", "6", "2", "")
UITKOMST = ("", "", "")
WISSEL = ("1", "1", "", "")
VRAGEN = ("Met de buren.", "", "Met een datum.")
SLOT = ("ik haast heb", "tel ik tot tien", "maandag", "", "j")
ALLES = (*ZAAK, *BRILLEN, *PLAN, *UITKOMST, *WISSEL, *VRAGEN, *SLOT)

TAFELWOORDEN = re.compile(
    r"\b(jullie|stoel|stoelen|duim|samen|tafel|speler 1|leest voor|bedient|vuist|vingers)\b", re.I
)


def op_schijf(terminal) -> View:
    """What the last session of this machine has come to."""
    (saved,) = Opslag(terminal.map).alle()
    session = Session.open(Spel(TAFEL, terminal.dek.in_taal("nl")), saved.pad, stil)
    assert isinstance(session, Session), session
    session.stop()
    return session.view


def test_a_whole_session_alone_is_played_and_kept(terminal) -> None:
    gezegd = terminal.begin(BEGIN, ALLES[:-1])
    for zin in ("Kijk nu als Bureaucraat", "Drie keer gekeken", "Nu je eigen plan van drie",
                "Houdt je plan?", "Je mag één kaart wisselen.", "Vraag 3 van 3"):  # fmt: skip
        assert zin in gezegd
    view = op_schijf(terminal)
    assert view.fase is Fase.EINDBEELD
    assert view.ronde.waarom == {Rol.BUREAUCRAAT: "Omdat het mag."}
    assert view.ronde.eigen["O0.2"].plus is Uitkomst.RECHT
    assert view.ronde.antwoorden == ("Met de buren.", "", "Met een datum.")
    assert view.ronde.schakeling is not None
    assert view.sessie.als_dan[0].dan == "tel ik tot tien"


def test_closing_it_forgets_it_but_for_the_report_and_the_name_of_the_case(terminal) -> None:
    gezegd = terminal.begin(BEGIN, (*ALLES[:-2], "v", "", "n", "", "j"))
    assert "Zonder profiel vergeet het spel wat je deed. Een verslag blijft staan." in gezegd
    gebleven = {pad.name for pad in terminal.map.rglob("*") if pad.is_file()}
    stam = "2026-11-21-141000"
    assert gebleven == {"gezien.json", f"{stam}.html", f"{stam}.csv"}
    assert (terminal.map / "gezien.json").read_text("utf-8") == '["testdorp/brug"]'


@pytest.mark.parametrize("na", range(len(ALLES)))
def test_it_goes_on_where_it_was_left_after_any_answer(terminal, na: int) -> None:
    """Questions on top of the phase's own are asked anew, so the rest is only Enter and 1."""
    terminal.begin(BEGIN, ALLES[:na])
    if not op_schijf(terminal).sessie.gesloten:
        toen = op_schijf(terminal)
        terminal.speel(["", "q"])
        assert op_schijf(terminal).sessie == toen.sessie


def test_nothing_that_is_said_speaks_of_a_table(terminal, dek) -> None:
    """What the case itself says is its author's: there *jullie* are those who do the work."""
    gezegd = terminal.begin(BEGIN, (*ALLES[:-2], "m", "", "v", "", "n", "q"))
    zaak, woorden = dek.in_taal("nl")["testdorp/brug"], " ".join(gezegd.split())
    for zin in (zaak.casus, zaak.jij):
        woorden = woorden.replace(" ".join(zin.split()), "")
    gevonden = {woord.group().lower() for woord in TAFELWOORDEN.finditer(woorden)}
    assert gevonden == set(), [woorden[m.start() - 60 : m.end() + 40]
                               for m in TAFELWOORDEN.finditer(woorden)]  # fmt: skip


def test_a_bril_can_be_taken_back(terminal) -> None:
    terminal.begin(BEGIN, (*ZAAK, "1", "", "t", "2", ""))
    voorstellen = op_schijf(terminal).ronde.voorstellen or {}
    assert [v.kaart for v in voorstellen.values()] == ["B2"]


def test_a_card_and_its_sentence_are_kept_at_once_and_may_change(terminal) -> None:
    gezegd = terminal.begin(BEGIN, (*ZAAK, "1", "Omdat het mag.", "k", "b", "2"))
    ronde = op_schijf(terminal).ronde
    assert (ronde.bril, ronde.door_bril.kaart) == (Rol.BUREAUCRAAT, "B2")
    assert ronde.waarom == {Rol.BUREAUCRAAT: "Omdat het mag."}
    assert "“Omdat het mag.”" in gezegd


def test_a_case_that_is_gone_is_said_in_one_sentence(terminal) -> None:
    gezegd = terminal.begin(c.BeginSessie(("",), 0, spelvorm="alleen", zaak="testdorp/weg"), ())
    assert gezegd.strip() == "Er past geen dilemma bij deze keuze. Kies meer thema's."


def test_it_comes_to_its_end_by_enter_and_one_alone(terminal) -> None:
    terminal.begin(BEGIN, chain(ZAAK, ("1", "") * 3, ("", "1", "2", "3"), repeat("", 14), ("j",)))
    assert Opslag(terminal.map).alle() == (), "it was closed, so it is forgotten"
