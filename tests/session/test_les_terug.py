"""A lesson that is killed anywhere comes back whole: every seat, every answer, the same step."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import attrs
import pytest
from support.opnemen import stil
from support.tafel import KLAS_SPEL, begin_les, zomaar_in_klas

from game.domain import commands as c
from game.domain.bus import Wissel
from game.domain.fase import Fase
from game.domain.reden import Reden, Weigering
from game.domain.willekeur_klas import een_klas
from game.session.lezen import lees
from game.session.session import Session


def begin(pad: Path, wens: c.BeginSessie) -> Session:
    session = Session.begin(KLAS_SPEL, wens, pad, stil)
    assert isinstance(session, Session)
    return session


def komt_terug(session: Session) -> None:
    """What stands on the disk now, as if the game had just been killed, is this session."""
    gelezen = lees(session.pad, KLAS_SPEL.dilemmas)
    assert gelezen.sessie == session.sessie
    assert gelezen.melding is None


def doe(session: Session, *wensen: c.Command) -> None:
    for wens in wensen:
        assert session.do(wens) is None, wens
        komt_terug(session)


def heropen(session: Session) -> Session:
    session.stop()
    opnieuw = Session.open(KLAS_SPEL, session.pad, stil)
    assert isinstance(opnieuw, Session), opnieuw
    return opnieuw


@pytest.mark.parametrize("seed", range(16))
def test_after_every_wish_a_killed_lesson_comes_back_whole(tmp_path: Path, seed: int) -> None:
    """Now and then it is really opened again, and the lesson goes on from there."""
    kans = Random(seed)
    session = begin(tmp_path / "les.jsonl", een_klas(kans, seed))
    for _ in range(150):
        if session.sessie.gesloten:
            break
        if not isinstance(session.do(zomaar_in_klas(session.view, kans)), Weigering):
            komt_terug(session)
        if kans.random() < 0.03:
            voor = session.sessie
            session = heropen(session)
            assert session.sessie == voor
            assert session.bij_openen is None
    session.stop()


def test_a_vote_comes_back_that_was_cast_before_the_log_went_on(tmp_path: Path) -> None:
    session = begin(tmp_path / "les.jsonl", begin_les())
    doe(session, c.KomInKlas("Bo"), *[c.GaVerder()] * 4)
    assert session.sessie.fase is Fase.EERSTE_KEUZE
    doe(session, c.Stem(0, "B1"), c.TelStem("O1", 4), c.KomInKlas("Zoë"), c.VerlengStap(60))
    doe(session, c.Stem(1, "V1"), c.GaVerder(), c.NoemTafel(0, 2), c.GaVerder(), c.Stem(0, "V1"))
    session = heropen(session)
    doe(session, c.Stem(1, "B1"), c.GaVerder())
    klas = session.sessie.klas
    assert klas is not None
    assert klas.tellingen[Fase.EERSTE_KEUZE].aantallen["B1"] == 1
    assert (klas.tellingen[Fase.EERSTE_KEUZE].totaal, klas.schoven) == (6, 2)


def test_the_klad_is_gone_once_all_is_open(tmp_path: Path) -> None:
    session = begin(tmp_path / "les.jsonl", begin_les())
    klad = session.pad.with_suffix(".klad")
    doe(session, c.KomInKlas("Bo"), c.Stem(0, "verbinder"))
    assert klad.exists()
    assert b"Gestemd" not in session.pad.read_bytes()
    doe(session, c.Stem(0, None), c.GaVerder())
    assert not klad.exists()
    doe(session, *[c.GaVerder()] * 3, c.Stem(0, "B1"), *[c.GaVerder()] * 2)
    assert klad.exists()
    doe(session, c.GaVerder())
    assert not klad.exists()
    assert b"Gestemd" not in session.pad.read_bytes()


def test_an_answer_taken_back_long_ago_does_not_eat_the_answers_to_a_step_done_again(
    tmp_path: Path,
) -> None:
    session = begin(tmp_path / "les.jsonl", begin_les())
    doe(session, c.KomInKlas("Bo"), c.Stem(0, "verbinder"), c.Stem(0, None))
    while session.sessie.fase is not Fase.KIJKERSTOEL:
        doe(session, c.GaVerder())
    doe(session, c.Stem(0, "1"), c.GaVerder(), c.GaStapTerug(), c.Stem(0, "2"))
    klas = heropen(session).sessie.klas
    assert klas is not None
    assert klas.bus(Fase.KIJKERSTOEL).stemmen == {0: "2"}


def test_swaps_and_plans_that_lie_there_again_come_back_too(tmp_path: Path) -> None:
    session = begin(tmp_path / "les.jsonl", begin_les())
    doe(session, c.KomInKlas(), c.NoemTafel(0, 1))
    while session.sessie.fase is not Fase.TAFELPLANNEN:
        doe(session, c.GaVerder())
    doe(session, c.LegTafelplan(1, ("B1", "O1", "V1"), 0), c.GaVerder(), c.GaStapTerug())
    session = heropen(session)
    while session.sessie.fase is not Fase.TAFELS_SCHAKELEN:
        doe(session, c.GaVerder())
    doe(session, c.SchakelTafel(1, Wissel("B1", "B2"), 0), c.GaVerder(), c.GaStapTerug())
    klas = heropen(session).sessie.klas
    assert klas is not None
    assert klas.bus(Fase.TAFELS_SCHAKELEN).wissels == {1: Wissel("B1", "B2", 0)}


def test_a_klad_torn_in_its_last_line_loses_that_answer_only(tmp_path: Path) -> None:
    session = begin(tmp_path / "les.jsonl", begin_les())
    doe(session, c.KomInKlas(), c.KomInKlas(), c.Stem(0, "verbinder"), c.Stem(1, "bureaucraat"))
    doe(session, c.VerlengStap(60))
    session.stop()
    klad = session.pad.with_suffix(".klad")
    klad.write_bytes(klad.read_bytes()[:-9])
    klas = heropen(session).sessie.klas
    assert klas is not None
    assert klas.bus(Fase.VOORWERP).stemmen == {0: "verbinder"}
    assert klas.stap_duurt == 120


def test_a_klad_of_another_log_is_left_alone(tmp_path: Path) -> None:
    session = begin(tmp_path / "les.jsonl", begin_les())
    doe(session, c.KomInKlas(), c.Stem(0, "verbinder"))
    session.stop()
    klad = session.pad.with_suffix(".klad")
    kop, _, regels = klad.read_bytes().partition(b"\n")
    klad.write_bytes(json.dumps({"na": json.loads(kop)["na"] - 5}).encode() + b"\n" + regels)
    klas = heropen(session).sessie.klas
    assert klas is not None
    assert klas.bussen == {}
    assert len(klas.deelnemers) == 1


def test_nothing_is_undone_in_a_lesson(tmp_path: Path) -> None:
    session = begin(tmp_path / "les.jsonl", attrs.evolve(begin_les()))
    while session.sessie.fase is not Fase.LESEINDE:
        assert session.do(c.MaakOngedaan()) == Weigering(Reden.NIET_NU)
        assert session.sessie.terug is None
        doe(session, c.GaVerder())
