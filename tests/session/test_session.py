"""A session on disk: written before it is shown, folded back to the same, secrets kept out."""

import os
from pathlib import Path
from random import Random

import attrs
import pytest
from support.opnemen import SPEL, begin, begin_alleen, begin_wens, heropen, speel, speel_tot, stil

from game.domain import commands as c
from game.domain import events as e
from game.domain.fase import Fase
from game.domain.reden import Weigering
from game.domain.state import Klad
from game.session.codec import lees_event
from game.session.lezen import lees
from game.session.session import Session


def events_op_schijf(pad: Path) -> list[e.Event]:
    return [lees_event(regel).event for regel in pad.read_bytes().splitlines(True)[1:]]


def test_a_decision_is_on_disk_before_the_session_shows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = begin(tmp_path / "s.jsonl")
    getoond_bij_fsync = []
    plain_fsync = os.fsync

    def fsync(handle: int) -> None:
        getoond_bij_fsync.append(session.sessie)
        plain_fsync(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    for command in (c.GaVerder(), c.GaVerder(), c.Onthul()):
        ervoor, aantal = session.sessie, len(getoond_bij_fsync)
        assert session.do(command) is None
        assert getoond_bij_fsync[aantal:] == [ervoor]
        assert session.sessie != ervoor
        op_schijf = lees(session.pad, SPEL.dilemmas).sessie
        assert op_schijf == session.sessie


@pytest.mark.parametrize("dicht", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_after_every_wish_the_disk_holds_what_the_screen_shows(
    tmp_path: Path, dicht: bool, seed: int
) -> None:
    session = begin(tmp_path / "s.jsonl", 4, 1, dicht, seed)
    for _ in speel(session, lot=Random(seed)):
        gelezen = lees(session.pad, SPEL.dilemmas)
        assert gelezen.melding is None
        assert gelezen.sessie is not None
        # A turn that was being taken behind the screen begins anew.
        klad = attrs.evolve(session.sessie.klad, bezig=False)
        assert gelezen.sessie == attrs.evolve(session.sessie, klad=klad)


def test_a_session_goes_on_where_it_was_left_at_any_wish(tmp_path: Path) -> None:
    in_een_keer = speel_tot(begin(tmp_path / "een.jsonl", 3, 1, dicht=True))
    session = begin(tmp_path / "stap.jsonl", 3, 1, dicht=True)
    for _ in range(100):
        next(speel(session), None)
        # A turn behind the screen that is cut short begins anew, so let it end first.
        if not session.sessie.klad.bezig:
            session = heropen(session)
            assert session.bij_openen is None
    assert session.sessie == in_een_keer.sessie
    assert events_op_schijf(session.pad) == events_op_schijf(in_een_keer.pad)


def test_a_session_alone_goes_on_where_it_was_left_at_any_wish(tmp_path: Path) -> None:
    """Also from a box that was laid out for a table: the log says how it is played."""
    in_een_keer = speel_tot(begin_alleen(tmp_path / "een.jsonl"))
    session = begin_alleen(tmp_path / "stap.jsonl")
    while not session.sessie.gesloten:
        next(speel(session), None)
        session = heropen(session, SPEL)
        assert session.bij_openen is None
        assert session.view.alleen
    assert session.sessie == in_een_keer.sessie
    assert events_op_schijf(session.pad) == events_op_schijf(in_een_keer.pad)


def test_another_deck_changes_nothing_about_how_a_session_is_played(tmp_path: Path) -> None:
    session = begin_alleen(tmp_path / "s.jsonl")
    session.speel_met(SPEL)
    assert session.view.alleen


def test_a_refused_wish_leaves_the_disk_as_it_was(tmp_path: Path) -> None:
    session = begin(tmp_path / "s.jsonl")
    ervoor = session.pad.read_bytes()
    assert isinstance(session.do(c.VulPlek("B1")), Weigering)
    assert session.pad.read_bytes() == ervoor


def test_nothing_is_dealt_to_disk_when_the_beginning_is_refused(tmp_path: Path) -> None:
    geweigerd = Session.begin(SPEL, begin_wens(1, 1, False, 7), tmp_path / "s.jsonl", stil)
    assert isinstance(geweigerd, Weigering)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("dicht", [False, True])
def test_secret_choices_stand_in_the_klad_until_the_reveal_and_nowhere_after(
    tmp_path: Path, dicht: bool
) -> None:
    session = begin(tmp_path / "s.jsonl", 4, 1, dicht, seed=11)
    klad_pad, ooit = session.pad.with_suffix(".klad"), False
    for _ in speel(session):
        assert klad_pad.exists() == (session.sessie.klad != Klad())
        ooit = ooit or klad_pad.exists()
    assert ooit
    assert not any(isinstance(event, e.KladEvent) for event in events_op_schijf(session.pad))


def test_who_passed_is_nowhere_on_disk_after_the_reveal(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "s.jsonl", 2, 1, dicht=True), Fase.DICHT)
    for stoel in (0, 1):
        session.do(c.BeginBeurt())
        session.do(c.KiesGreep(stoel, None))
        session.do(c.KiesKaart(stoel, None if stoel else c.Keuze(1)))
    log = session.pad.read_bytes()
    assert session.do(c.Onthul()) is None
    assert [pad.suffix for pad in tmp_path.iterdir() if pad.suffix != ".lock"] == [".jsonl"]
    onthuld = session.pad.read_bytes()[len(log) :]
    assert b'"stoel":1' not in onthuld
    assert b"GreepGekozen" not in onthuld


@pytest.mark.parametrize("dicht", [False, True])
def test_choices_before_the_reveal_survive_a_kill(tmp_path: Path, dicht: bool) -> None:
    fase = Fase.DICHT if dicht else Fase.GREEP
    session = speel_tot(begin(tmp_path / "s.jsonl", 4, 1, dicht, seed=5), fase)
    wensen = speel(session)
    for _ in range(5 if dicht else 2):
        next(wensen)
    assert session.sessie.klad != Klad()
    gelezen = lees(session.pad, SPEL.dilemmas).sessie
    assert gelezen is not None
    assert gelezen.klad.grepen == session.sessie.klad.grepen
    assert gelezen.klad.voorstellen == session.sessie.klad.voorstellen
    assert gelezen.klad.klaar == session.sessie.klad.klaar


def test_a_klad_that_outlived_its_reveal_is_not_believed_and_goes(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "s.jsonl", 4), Fase.GREEP)
    session.do(c.KiesGreep(0, None))
    klad_pad = session.pad.with_suffix(".klad")
    klad = klad_pad.read_bytes()
    speel_tot(session, Fase.LATEN_ZIEN)
    session.stop()
    klad_pad.write_bytes(klad)  # the kill came between the log and the klad
    opnieuw = heropen(session)
    assert opnieuw.sessie == session.sessie
    assert opnieuw.do(c.KiesKaart(1, c.Keuze(2))) is None
    assert heropen(opnieuw).sessie == opnieuw.sessie


def test_time_in_a_pause_or_between_two_sittings_does_not_count(tmp_path: Path) -> None:
    nu = 100.0
    begonnen = Session.begin(SPEL, begin_wens(2, 1, False, 7), tmp_path / "s.jsonl", lambda: nu)
    assert isinstance(begonnen, Session)
    nu += 60
    begonnen.pauzeer()
    nu += 3600
    begonnen.pauzeer()
    begonnen.hervat()
    nu += 5
    begonnen.hervat()
    assert begonnen.verstreken == 65
    begonnen.do(c.GaVerder())
    begonnen.stop()
    nu = 9.0
    opnieuw = Session.open(SPEL, begonnen.pad, lambda: nu)
    assert isinstance(opnieuw, Session)
    assert opnieuw.verstreken == 65
    nu += 7
    assert opnieuw.view.verstreken == 72
