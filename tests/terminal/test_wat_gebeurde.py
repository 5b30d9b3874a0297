"""What happened, as text: moments by digit, one of them with its evidence, and the question."""

import pytest
from support.tafel import Tafel, given

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.keuzes import Momentsoort, Niveau
from game.domain.spelcode import schrijf
from game.terminal.scherm import Naar, Scherm
from game.terminal.vragen import IN_SESSIE, herken
from game.terminal.wat_gebeurde import wat_gebeurde
from game.texts.vertaler import Vertaler
from game.texts.vragenbank import VRAGENBANK

T = Vertaler()
NAAR_PLAN = ["", "", "", "1", "2", "", "", "", "1", "1", ""]
PLAN = ["1", "k", "5", "k", "6", ""]
"""The Ondernemer's card stays out: B1 and both cards of the Verbinder."""
ROND_AF = ["m", "2", "j", ""]


def tafel(**anders: object) -> Tafel:
    """A table of four that looks back on one case."""
    return (
        given(
            Fase.SCHAKELEN, dilemmas="W1", grepen="BOVO", kaarten="1112", plan="B2 O1 V1", **anders
        )
        .na(c.Schakel(0, "O1", "B1"))
        .tot(Fase.WAT_GEBEURDE)
    )


def scherm(tafel: Tafel) -> Scherm:
    return wat_gebeurde(tafel.view(), T)


def kies(scherm: Scherm, toets: str) -> object:
    return herken(scherm, toets, IN_SESSIE)


def test_each_moment_has_a_digit_that_takes_it_up_and_lets_it_go():
    eerst = tafel()
    soorten = [moment.soort for moment in eerst.view().momenten]
    assert Momentsoort.GREPEN in soorten
    for nummer, soort in enumerate(soorten, start=1):
        assert kies(scherm(eerst), str(nummer)) == c.KiesMoment(soort)
    gekozen = scherm(eerst.na(c.KiesMoment(soorten[0])))
    assert gekozen.keuzes[0].label.endswith("(gekozen)")
    assert kies(gekozen, "1") == c.KiesMoment(soorten[0])
    assert kies(gekozen, "") == c.GaVerder()


def test_the_question_of_the_bank_is_said_and_another_one_can_be_asked():
    eerst = tafel()
    vraag = VRAGENBANK[str(eerst.view().bankvraag)]
    assert vraag in scherm(eerst).regels
    assert kies(scherm(eerst), "a") == c.StelAndereVraag()
    assert vraag not in scherm(eerst.na(c.StelAndereVraag())).regels


def test_a_moment_can_be_looked_at_with_its_evidence():
    eerst = tafel()
    welk = kies(scherm(eerst), "g")
    assert isinstance(welk, Naar)
    groot = kies(welk.vraag(eerst.view(), T), "1")
    assert isinstance(groot, Naar)
    gezegd = groot.vraag(eerst.view(), T)
    assert "Bureaucraat: Joost." in gezegd.regels
    assert kies(gezegd, "k") == c.KiesMoment(Momentsoort.GREPEN)


def test_a_sentence_that_was_kept_is_said_again():
    na = tafel().na(c.SchrijfOp("Niemand belde."))
    assert "“Niemand belde.”" in scherm(na).regels


def test_without_a_moment_there_is_the_question_alone():
    leeg = given(Fase.STOEL, grepen="----", kaarten="----").na(c.RondAf(), c.GaVerder())
    assert leeg.fase is Fase.WAT_GEBEURDE
    gezegd = scherm(leeg)
    assert kies(gezegd, "1") is None
    assert kies(gezegd, "g") is None
    assert kies(gezegd, "a") == c.StelAndereVraag()


def test_gesprek_says_no_amounts_and_no_lat():
    eerst = tafel(niveau=Niveau.GESPREK)
    view = eerst.view()
    welk = kies(scherm(eerst), "g")
    assert isinstance(welk, Naar)
    gezegd = list(scherm(eerst).regels)
    for nummer in range(1, len(view.momenten) + 1):
        groot = kies(welk.vraag(view, T), str(nummer))
        assert isinstance(groot, Naar)
        gezegd += groot.vraag(view, T).regels
    tekst = " ".join(gezegd)
    for woord in ("lat", "meer dan gevraagd", "te kort", "waarde", "8", "0"):
        assert woord not in tekst.replace("Relatie", "").replace("Resultaat", "")


@pytest.mark.parametrize("taal", ["nl", "en"])
def test_by_typed_answers_a_moment_is_looked_at_and_picked(terminal, dek, taal):
    code = schrijf(("testdorp/brug",), dek.in_taal("nl"), 5)
    opzet = ["1", "2", "Ann, Bob", "1", "", "2", "1", "", code]
    typt = [*opzet, *NAAR_PLAN, *PLAN, *ROND_AF, "g", "1", "", "b", "1", "a", ""]
    gezegd = terminal.speel(typt, taal)
    assert ("gekozen" if taal == "nl" else "picked") in gezegd
    assert "geen keuze" not in gezegd
    assert "no choice" not in gezegd
