"""The deck changed since the session was saved: it opens as far as it is sound, and says so."""

from collections.abc import Callable, Mapping
from pathlib import Path

import attrs
import pytest
from support.opnemen import SPEL, begin, begin_wens, heropen, speel, speel_tot, stil

from game.domain.dilemma import Dilemma
from game.domain.fase import Fase
from game.domain.state import Spel
from game.session.melding import Melding
from game.session.session import Session
from game.texts.redenen import MELDINGEN


def zonder(*ids: str) -> Spel:
    dilemmas = {id_: dilemma for id_, dilemma in SPEL.dilemmas.items() if id_ not in ids}
    return attrs.evolve(SPEL, dilemmas=dilemmas)


def in_ronde(pad: Path, nummer: int, fase: Fase) -> Session:
    """A session of three dilemmas that has come to a phase of a round."""
    session = begin(pad, 4, 3)
    for _ in speel(session):
        if len(session.sessie.rondes) == nummer and session.sessie.fase is fase:
            return session
    raise AssertionError("the round never came")


def test_the_dilemma_being_played_is_gone_back_to_before_its_round(tmp_path: Path) -> None:
    session = in_ronde(tmp_path / "s.jsonl", 2, Fase.PLAN)
    weg = session.sessie.dilemmas[1]
    opnieuw = heropen(session, zonder(weg))
    assert opnieuw.bij_openen is Melding.DILEMMA_WEG
    assert opnieuw.sessie.fase is Fase.TUSSENSTAND
    assert len(opnieuw.sessie.rondes) == 1
    speel_tot(opnieuw)
    assert [ronde.dilemma for ronde in opnieuw.sessie.rondes] == [
        session.sessie.dilemmas[0],
        session.sessie.dilemmas[2],
    ]


def test_the_whole_save_is_kept_for_when_the_dilemma_comes_back(tmp_path: Path) -> None:
    session = in_ronde(tmp_path / "s.jsonl", 2, Fase.PLAN)
    heel = session.pad.read_bytes()
    zonder_dilemma = heropen(session, zonder(session.sessie.dilemmas[1]))
    terug = heropen(zonder_dilemma, SPEL)
    assert terug.sessie == session.sessie
    speel_tot(heropen(terug, zonder(session.sessie.dilemmas[1])))
    assert session.pad.with_suffix(".oud").read_bytes() == heel


def test_an_earlier_dilemma_is_gone_its_round_does_not_count(tmp_path: Path) -> None:
    session = in_ronde(tmp_path / "s.jsonl", 2, Fase.PLAN)
    opnieuw = heropen(session, zonder(session.sessie.dilemmas[0]))
    assert opnieuw.bij_openen is Melding.RONDE_WEG
    assert opnieuw.sessie.fase is Fase.PLAN
    assert [ronde.dilemma for ronde in opnieuw.sessie.rondes] == [session.sessie.dilemmas[1]]
    assert opnieuw.sessie.ronde.voorstellen == session.sessie.ronde.voorstellen
    speel_tot(opnieuw)
    assert opnieuw.view.weg
    assert opnieuw.view.stadsdelen >= 0
    nogmaals = heropen(opnieuw, SPEL)
    assert [r.dilemma for r in nogmaals.sessie.rondes] == list(session.sessie.dilemmas)
    assert nogmaals.bij_openen is None


def test_a_planned_dilemma_is_gone_the_rest_is_played(tmp_path: Path) -> None:
    session = in_ronde(tmp_path / "s.jsonl", 1, Fase.PLAN)
    opnieuw = heropen(session, zonder(session.sessie.dilemmas[1]))
    assert opnieuw.bij_openen is Melding.VERVOLG_WEG
    assert opnieuw.sessie == session.sessie
    speel_tot(opnieuw)
    assert [r.dilemma for r in opnieuw.sessie.rondes] == list(session.sessie.dilemmas[::2])


def test_no_planned_dilemma_is_left_on_to_the_end(tmp_path: Path) -> None:
    session = in_ronde(tmp_path / "s.jsonl", 2, Fase.PLAN)
    opnieuw = heropen(session, zonder(*session.sessie.dilemmas[1:]))
    assert opnieuw.sessie.fase is Fase.TUSSENSTAND
    speel_tot(opnieuw)
    assert len(opnieuw.sessie.rondes) == 1
    assert opnieuw.sessie.gesloten


@pytest.mark.parametrize("ronde", [1, 2])
def test_every_dilemma_that_was_played_is_gone_it_says_so_and_the_file_stays(
    tmp_path: Path, ronde: int
) -> None:
    session = in_ronde(tmp_path / "s.jsonl", ronde, Fase.PLAN)
    session.stop()
    data = session.pad.read_bytes()
    spel = zonder(*session.sessie.dilemmas[:ronde])
    assert Session.open(spel, session.pad, stil) is Melding.NIETS_OVER
    assert session.pad.read_bytes() == data
    assert isinstance(Session.open(SPEL, session.pad, stil), Session)


def lat_omgekeerd(dilemma: Dilemma) -> Dilemma:
    recht, resultaat, relatie = dilemma.lat
    return attrs.evolve(dilemma, lat=type(dilemma.lat)(relatie, resultaat, recht))


def andere_woorden(dilemma: Dilemma) -> Dilemma:
    return attrs.evolve(dilemma, titel="Anders", vragen=dilemma.vragen[:1])


def met(wijzig: Callable[[Dilemma], Dilemma], *ids: str) -> Spel:
    anders: Mapping[str, Dilemma] = {id_: wijzig(SPEL.dilemmas[id_]) for id_ in ids}
    return attrs.evolve(SPEL, dilemmas={**SPEL.dilemmas, **anders})


@pytest.mark.parametrize("welke", [0, 1])
def test_a_changed_dilemma_keeps_the_outcome_that_people_saw(tmp_path: Path, welke: int) -> None:
    session = in_ronde(tmp_path / "s.jsonl", 2, Fase.WENDING)
    id_ = session.sessie.dilemmas[welke]
    opnieuw = heropen(session, met(lat_omgekeerd, id_))
    assert opnieuw.bij_openen is Melding.DILEMMA_VERANDERD
    assert opnieuw.sessie == session.sessie
    speel_tot(opnieuw)


def test_other_words_are_no_other_dilemma(tmp_path: Path) -> None:
    session = in_ronde(tmp_path / "s.jsonl", 2, Fase.VRAAG)
    opnieuw = heropen(session, met(andere_woorden, *session.sessie.dilemmas))
    assert opnieuw.bij_openen is None
    speel_tot(opnieuw)


def test_a_spelvorm_that_nobody_knows_here_is_of_another_version(tmp_path: Path) -> None:
    anders = attrs.evolve(SPEL, spelvorm=attrs.evolve(SPEL.spelvorm, naam="zaal"))
    wens = attrs.evolve(begin_wens(3, 1, False, 7), spelvorm="zaal")
    session = Session.begin(anders, wens, tmp_path / "s.jsonl", stil)
    assert isinstance(session, Session)
    session.stop()
    assert Session.open(SPEL, session.pad, stil) is Melding.NIEUWERE_VERSIE


def test_every_notice_has_its_sentence() -> None:
    assert set(MELDINGEN) == {melding.name for melding in Melding}
