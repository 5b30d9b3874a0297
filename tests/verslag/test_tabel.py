"""The table of decisions: one row each, for a spreadsheet that runs nothing of it."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from verslag.gespeeld import alles_getypt, bekijk, gespeeld

from game.domain.keuzes import Niveau
from game.domain.state import Sessie
from game.texts.vertaler import Vertaler
from game.verslag.tabel import cel, maak_csv

T = Vertaler("nl")
HEAD = ["ronde", "zaak", "stap", "wat", "kaart", "rol", "door", "over", "tekst"]


def rows(sessie: Sessie, taal: str = "nl") -> list[dict[str, str]]:
    """The rows as a Dutch spreadsheet reads them."""
    table = maak_csv(bekijk(sessie, taal), Vertaler(taal))
    head, *rest = csv.reader(StringIO(table, newline=""), delimiter=";")
    assert {len(row) for row in rest} <= {len(head)}
    return [dict(zip(HEAD, row, strict=True)) for row in rest]


def test_each_card_of_each_plan_has_a_row_with_whose_it_was() -> None:
    sessie = gespeeld(rondes=3)
    for number in ("1", "2", "3"):
        plan = [
            row for row in rows(sessie) if (row["ronde"], row["wat"]) == (number, "in het plan")
        ]
        assert len(plan) == 3
        assert all(row["kaart"] and row["rol"] and row["door"] for row in plan)
    assert "lege stoel" in {row["door"] for row in rows(sessie)}


def test_a_swap_says_what_went_out_what_came_in_and_who_proposed_it() -> None:
    sessie = gespeeld()
    wissel = sessie.ronde.schakeling
    assert wissel is not None
    uit, erin = (next(r for r in rows(sessie) if r["wat"] == wat) for wat in ("eruit", "erin"))
    assert uit["kaart"].startswith(wissel.uit.partition(".")[0])
    assert erin["kaart"].startswith(wissel.erin.partition(".")[0])
    naam = T.namen(bekijk(sessie).spelers_op(wissel.indiener))
    assert uit["door"] == erin["door"] == naam


def test_the_verdict_of_the_wending_stands_before_what_the_table_did() -> None:
    swapped, kept = gespeeld(), gespeeld()
    kept = evolve(kept, rondes=(evolve(kept.ronde, schakeling=None),))
    verdicts = {"houdt", "breekt"}
    for sessie, done in ((kept, ["plan gehouden"]), (swapped, ["eruit", "erin"])):
        whats = [row["wat"] for row in rows(sessie)]
        at = whats.index(done[0])
        assert whats[at - 1] in verdicts
        assert whats[at : at + len(done)] == done
        assert (whats[at + len(done)] in verdicts) is (sessie is swapped)


def test_what_one_player_takes_along_or_is_proud_of_is_not_in_it() -> None:
    sessie = gespeeld(rondes=2)
    table = maak_csv(bekijk(sessie), T)
    for zin in sessie.als_dan.values():
        assert zin.dan not in table
        assert zin.wanneer not in table
    assert "trots" not in table


def test_who_gave_a_waardering_to_whom_is_not_in_it_and_a_seat_has_no_number() -> None:
    sessie = gespeeld(stijl="vol", rondes=2)
    given_ = [row for row in rows(sessie) if row["wat"] == "waardering"]
    assert given_
    assert not any(row["over"] or row["door"] or row["ronde"] for row in given_)
    assert not [row for row in rows(sessie) if "0." in row["kaart"].split()[:1]]


@pytest.mark.parametrize("niveau", Niveau)
def test_the_groups_own_lat_is_in_it_unless_the_table_only_talked(niveau: Niveau) -> None:
    sessie = gespeeld(niveau=niveau, rondes=2)
    lats = [row for row in rows(sessie) if row["wat"] == "onze lat"]
    moved = [r for r in sessie.rondes if r.onze_lat is not None]
    assert len(lats) == (0 if niveau is Niveau.GESPREK else len(moved))


def test_the_english_table_has_english_words() -> None:
    assert "in the plan" in {row["wat"] for row in rows(gespeeld(), "en")}


@pytest.mark.parametrize("first", "=+-@＝＋－＠\t\r\n ")
def test_a_cell_that_would_be_a_formula_is_words(first: str) -> None:
    said = cel(f"{first}=cmd|'/c calc'!A0")
    assert said.startswith(("'=", f"'{first}"))
    assert "\n" not in said


def test_a_minus_sign_of_ours_and_ordinary_words_stay_as_they_are() -> None:
    assert cel("Recht −1") == "Recht −1"
    assert cel("a=b") == "a=b"
    assert cel("") == ""


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.text(st.characters(codec=None), max_size=40))
def test_whatever_is_typed_the_table_keeps_its_rows_and_runs_nothing(text: str) -> None:
    sessie = gespeeld(stijl="vol")
    plain = rows(alles_getypt(sessie, "woord"))
    typed = rows(alles_getypt(sessie, text or "x"))
    assert len(typed) == len(plain)
    cells = [cell for row in typed for cell in row.values()]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    maak_csv(bekijk(alles_getypt(sessie, text)), T).encode()
