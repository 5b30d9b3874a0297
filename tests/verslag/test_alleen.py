"""The report and the table of a session alone: the brillen with their reasons, and the answers."""

from __future__ import annotations

import csv
import re
from io import StringIO

import pytest
from screens.reizen import ZIN
from verslag.gespeeld import Lezer, alles_getypt, bekijk, gespeeld, tekst_van, verslag

from game.domain.dilemma import Rol
from game.domain.keuzes import Niveau
from game.domain.state import Sessie
from game.texts.alleen import drie_vragen_van, spreek_aan
from game.texts.bon import kaart_titel
from game.texts.vertaler import Vertaler
from game.verslag.tabel import maak_csv

TAFELWOORDEN = re.compile(r"\b(jullie|stoel|aan tafel|speler 1)\b", re.IGNORECASE)


def alleen(**groep: object) -> Sessie:
    return gespeeld(namen=("",), alleen=True, **groep)


def rijen(sessie: Sessie) -> list[list[str]]:
    view = bekijk(sessie)
    tabel = maak_csv(view, spreek_aan(Vertaler(), view))
    return list(csv.reader(StringIO(tabel, newline=""), delimiter=";"))[1:]


@pytest.mark.parametrize("niveau", Niveau)
def test_the_brillen_stand_before_the_plan_and_the_answers_after_it(niveau: Niveau) -> None:
    sessie = alleen(stijl="vol", niveau=niveau)
    view, woorden = bekijk(sessie), tekst_van(verslag(sessie))
    volgorde = [woorden.index(zin) for zin in ("Door drie brillen", "Je plan", "De wending")]
    assert volgorde == sorted(volgorde)
    assert woorden.count(ZIN) >= len(Rol) + 3
    assert all(vraag in woorden for vraag in drie_vragen_van(Vertaler(), view))


def test_a_question_without_an_answer_stands_there_all_the_same() -> None:
    sessie = alleen(stijl="pas")
    assert sessie.ronde.antwoorden == ("", "", "")
    woorden = tekst_van(verslag(sessie))
    assert all(vraag in woorden for vraag in drie_vragen_van(Vertaler(), bekijk(sessie)))


def test_the_report_speaks_to_one_person() -> None:
    sessie = alleen()
    zaak, woorden = bekijk(sessie).dilemma, tekst_van(verslag(sessie, (0,)))
    for zin in (zaak.casus, zaak.jij, *(u.tekst for u in zaak.uitkomsten.values())):
        woorden = woorden.replace(zin, "")
    assert [gevonden.group() for gevonden in TAFELWOORDEN.finditer(woorden)] == []


def test_the_sentence_for_tomorrow_stands_on_the_own_page_only() -> None:
    sessie = alleen()
    mee = sessie.als_dan[0]
    assert mee.dan not in tekst_van(verslag(sessie))
    assert mee.dan in tekst_van(verslag(sessie, (0,)))


def test_what_is_typed_does_no_harm() -> None:
    pagina = verslag(alles_getypt(alleen(stijl="vol"), "</q><script>alert(1)</script>"), (0,))
    lezer = Lezer(pagina)
    assert lezer.fout == []
    assert "script" not in {tag for tag, _ in lezer.elementen}


def test_the_table_has_a_row_for_each_bril_and_each_answer() -> None:
    sessie = alleen(stijl="vol")
    view, rows = bekijk(sessie), rijen(sessie)
    brillen = [row for row in rows if row[3] == "door de bril"]
    assert [row[5] for row in brillen] == ["Bureaucraat", "Ondernemer", "Verbinder"]
    assert {row[8] for row in brillen} == {ZIN}
    vragen = drie_vragen_van(Vertaler(), view)
    assert [row[8] for row in rows if row[3] in vragen] == [ZIN] * 3
    assert {row[6] for row in rows} == {""}


def test_a_card_that_was_switched_in_is_not_one_of_the_first_plan() -> None:
    sessie = alleen()
    view, wissel = bekijk(sessie), sessie.ronde.schakeling
    assert wissel is not None
    erin = kaart_titel(Vertaler(), view.kaart(wissel.erin))
    eerste = [row[4] for row in rijen(sessie) if row[3] == "in het plan"]
    assert len(eerste) == 3
    assert not [kaart for kaart in eerste if kaart.endswith(erin)]
