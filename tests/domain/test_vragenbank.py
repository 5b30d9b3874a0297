"""The question bank: open questions in plain words, that fit, never twice, and enough of them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from itertools import chain

import attrs
import pytest

from game.domain.dilemma import Rol
from game.domain.drie_vragen import COLLEGA as AANTAL
from game.domain.fase import Fase
from game.domain.keuzes import SPELERS, Momentsoort
from game.domain.vragenbank import ALLEEN, BANK, BUITENVRAGEN, volgende_vraag
from game.loading import standaard_dek
from game.loading.lint import CHECKS
from game.loading.lint.subject import Subject
from game.texts.alleen import COLLEGA
from game.texts.vragenbank import DOORVRAGEN, VRAGENBANK

PRATEN = (Fase.WAT_GEBEURDE, Fase.WAARDOOR, Fase.WAAR_LIJKT_DIT_OP, Fase.ALS_DAN)
"""The phases of the four W's, in order."""

VRAGEN = {vraag.id: vraag for vraag in BANK}


def stel(
    fase: Fase,
    *,
    momenten: Collection[Momentsoort] = (),
    gesteld: Collection[str] = (),
    met_bon: bool = True,
    spelers: int = 4,
) -> list[str]:
    """Every question that comes in a phase when the table keeps asking for another one."""
    eerder = list(gesteld)
    while vraag := volgende_vraag(fase, momenten, eerder, met_bon=met_bon, spelers=spelers):
        assert vraag not in eerder
        eerder.append(vraag)
    return eerder[len(gesteld) :]


def test_every_question_has_its_words_and_every_sentence_its_question() -> None:
    assert {*VRAGEN, *BUITENVRAGEN} == VRAGENBANK.keys()
    assert len(BANK) == len(VRAGEN) == 30


def test_the_ids_are_those_of_the_dossier() -> None:
    groepen = (("A", 1, 6), ("B", 7, 12), ("C", 13, 18), ("D", 19, 24), ("E", 25, 30))
    ids = {f"{letter}{n}" for letter, eerst, laatst in groepen for n in range(eerst, laatst + 1)}
    assert VRAGEN.keys() == ids


def test_every_question_is_open_short_and_plain() -> None:
    """The rule that holds for the questions of a dilemma holds here too (dossier 4.2)."""
    vragen = (*VRAGENBANK.values(), *DOORVRAGEN, *chain(*COLLEGA.values()))
    dilemma = next(iter(standaard_dek().in_taal("nl").values()))
    subject = Subject(attrs.evolve(dilemma, vragen=vragen), date(2026, 6, 1))
    found = [finding for check in CHECKS for finding in check(subject)]
    assert [finding for finding in found if finding.path.startswith("vragen[")] == []
    assert all(vraag.endswith("?") for vraag in vragen)


def test_there_are_as_many_questions_about_a_colleague_in_each_role() -> None:
    assert {rol: len(vragen) for rol, vragen in COLLEGA.items()} == dict.fromkeys(Rol, AANTAL)


def test_a_table_that_keeps_asking_gets_each_question_once_and_then_none() -> None:
    gesteld: list[str] = []
    for fase in PRATEN:
        gesteld += stel(fase, gesteld=gesteld)
    assert sorted(gesteld) == sorted(VRAGEN)
    assert all(stel(fase, gesteld=gesteld) == [] for fase in PRATEN)


def test_the_poorest_session_has_four_questions_for_each_w_whatever_came_before() -> None:
    """Two players, no receipt, no moment; and a table that skips until nothing is left."""
    gesteld: list[str] = []
    for fase in PRATEN:
        hier = stel(fase, gesteld=gesteld, met_bon=False, spelers=2)
        assert len(hier) >= 4, fase
        gesteld += hier


@pytest.mark.parametrize("soort", Momentsoort)
@pytest.mark.parametrize("fase", [Fase.WAT_GEBEURDE, Fase.WAARDOOR])
def test_what_fits_the_picked_moment_comes_first(fase: Fase, soort: Momentsoort) -> None:
    gekozen = stel(fase, momenten=(soort,))
    past = [soort in VRAGEN[vraag].momenten for vraag in gekozen]
    assert past == sorted(past, reverse=True)
    assert sorted(gekozen) == sorted(stel(fase))


@pytest.mark.parametrize("soort", Momentsoort)
def test_there_is_a_question_about_every_moment_also_for_two_without_a_receipt(
    soort: Momentsoort,
) -> None:
    eerste = volgende_vraag(Fase.WAARDOOR, (soort,), (), met_bon=False, spelers=2)
    assert soort in VRAGEN[eerste or ""].momenten


def test_what_is_at_home_in_a_phase_comes_before_what_also_fits() -> None:
    gevraagd = stel(Fase.WAT_GEBEURDE)
    thuis = [VRAGEN[vraag].thuis is Fase.WAT_GEBEURDE for vraag in gevraagd]
    assert thuis == sorted(thuis, reverse=True)
    assert False in thuis


def test_without_a_receipt_nobody_is_asked_about_it() -> None:
    assert "A2" in stel(Fase.WAT_GEBEURDE)
    assert "A2" not in stel(Fase.WAT_GEBEURDE, met_bon=False)


def test_two_players_are_not_asked_what_can_only_be_about_the_other_one() -> None:
    """Who hindered you, who you heard too little: in a pair that points at somebody."""
    gevraagd = {n: {vraag for fase in PRATEN for vraag in stel(fase, spelers=n)} for n in (2, 3)}
    assert gevraagd[3] - gevraagd[2] == {"A6", "B9", "C13", "C14", "C16"}


@pytest.mark.parametrize("spelers", [n for n in SPELERS if n > 2])
@pytest.mark.parametrize("soort", [None, *Momentsoort])
def test_the_quality_behind_the_irritation_is_asked_right_after_it(
    soort: Momentsoort | None, spelers: int
) -> None:
    gevraagd = stel(Fase.WAARDOOR, momenten=(soort,) if soort else (), spelers=spelers)
    assert gevraagd[gevraagd.index("C13") + 1] == "C14"


def test_whoever_is_alone_is_asked_nothing_about_a_group() -> None:
    """No *jullie*, no group, no talk; and enough to hear another one the next evenings."""
    vragen = [VRAGENBANK[vraag] for vraag in ALLEEN]
    assert len(vragen) >= 10
    assert not [
        v for v in vragen if {"jullie", "groep", "gesprek", "ronde", "iemand"} & {*v.split()}
    ]
    assert set(stel(Fase.WAARDOOR, spelers=1)) <= set(ALLEEN)


def test_the_transfer_begins_with_the_own_work() -> None:
    assert stel(Fase.WAAR_LIJKT_DIT_OP)[0] == "E25"
