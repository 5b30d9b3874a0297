"""The open profielen beside a session: each phase goes in, and what is closed comes out again."""

from datetime import date
from pathlib import Path

import attrs
import pytest
from support.opnemen import begin, heropen, speel, speel_tot
from support.profielen import LEEG

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.profiel import Profiel, neem_op
from game.session.bijhouden import Bijhouder
from game.session.geopend import Geopend
from game.session.melding import Melding
from game.session.profielen import Profielen
from game.session.session import Session

ANDER = attrs.evolve(LEEG, id="ffffffff", naam="Samira")


def vandaag() -> date:
    return date(2026, 11, 23)


@pytest.fixture
def kast(tmp_path: Path) -> Profielen:
    profielen = Profielen(tmp_path / "profielen")
    for profiel in (LEEG, ANDER):
        profielen.bewaar(profiel)
    return profielen


@pytest.fixture
def bij(kast: Profielen) -> Bijhouder:
    return Bijhouder(Geopend(kast), vandaag)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return begin(tmp_path / "s.jsonl")


def op_schijf(kast: Profielen, id_: str = LEEG.id) -> Profiel:
    profiel = kast.lees(id_)
    assert isinstance(profiel, Profiel)
    return profiel


def doe(bij: Bijhouder, session: Session, wens: c.Command) -> Melding | None:
    voor = session.sessie
    assert session.do(wens) is None
    return bij.na(session, voor)


def speel_mee(bij: Bijhouder, session: Session, tot: Fase | None = None) -> None:
    """Play on, with the profielen beside it."""
    voor = session.sessie
    for _ in speel(session, tot):
        assert bij.na(session, voor) is None
        voor = session.sessie


def test_opened_late_the_whole_session_goes_in_at_once(
    kast: Profielen, bij: Bijhouder, session: Session
) -> None:
    speel_tot(session, Fase.EINDBEELD)
    assert doe(bij, session, c.OpenProfiel(1, LEEG.id)) is None
    assert op_schijf(kast) == neem_op(LEEG, "s", "2026-11-23", session.sessie, 1)
    assert op_schijf(kast).sessies[0].grepen


def test_each_phase_that_ends_is_on_disk_so_that_stopping_halfway_loses_nothing(
    kast: Profielen, bij: Bijhouder, session: Session
) -> None:
    doe(bij, session, c.OpenProfiel(0, LEEG.id))
    for fase in (Fase.PLAN, Fase.CHECK_IN, Fase.EINDBEELD, None):
        speel_mee(bij, session, fase)
        assert op_schijf(kast) == neem_op(LEEG, "s", "2026-11-23", session.sessie, 0)
    assert session.sessie.gesloten


def test_before_the_reveal_nothing_of_a_choice_is_on_disk(
    kast: Profielen, bij: Bijhouder, session: Session
) -> None:
    doe(bij, session, c.OpenProfiel(0, LEEG.id))
    speel_mee(bij, session, Fase.GREEP)
    doe(bij, session, c.KiesGreep(0, Rol.BUREAUCRAAT))
    assert op_schijf(kast).sessies[0].grepen == ()


def test_each_player_gets_what_is_their_own(
    kast: Profielen, bij: Bijhouder, session: Session
) -> None:
    doe(bij, session, c.OpenProfiel(0, LEEG.id))
    doe(bij, session, c.OpenProfiel(2, ANDER.id))
    speel_mee(bij, session)
    for profiel, speler in ((LEEG, 0), (ANDER, 2)):
        wil = neem_op(profiel, "s", "2026-11-23", session.sessie, speler)
        assert op_schijf(kast, profiel.id) == wil


def test_closing_takes_out_what_the_session_put_in(
    kast: Profielen, bij: Bijhouder, session: Session
) -> None:
    doe(bij, session, c.OpenProfiel(0, LEEG.id))
    speel_mee(bij, session, Fase.PLAN)
    assert doe(bij, session, c.OpenProfiel(0, "")) is None
    assert op_schijf(kast) == LEEG
    speel_mee(bij, session)
    assert op_schijf(kast) == LEEG


def test_a_session_that_is_gone_on_with_finds_its_profielen_again(
    kast: Profielen, bij: Bijhouder, session: Session
) -> None:
    doe(bij, session, c.OpenProfiel(0, LEEG.id))
    speel_mee(bij, session, Fase.PLAN)
    weer = heropen(session)
    opnieuw = Bijhouder(Geopend(kast), vandaag)
    assert opnieuw.begin(weer) is Melding.PROFIEL_ELDERS_OPEN, "the first game still runs"
    assert opnieuw.neem_op(weer) is None, "and that is said once"


def test_a_profiel_that_was_forgotten_meanwhile_is_no_error(
    kast: Profielen, session: Session
) -> None:
    session.do(c.OpenProfiel(0, LEEG.id))
    kast.vergeet(LEEG.id)
    bij = Bijhouder(Geopend(kast), vandaag)
    assert bij.begin(heropen(session)) is None
    assert [p.id for p in kast.alle()] == [ANDER.id]


def test_what_is_wrong_is_said_once_and_again_in_the_next_session(
    kast: Profielen, bij: Bijhouder, session: Session
) -> None:
    (kast.map / f"{LEEG.id}.json").write_text("{")
    session.do(c.OpenProfiel(0, LEEG.id))
    assert bij.begin(session) is Melding.PROFIEL_KAPOT
    voor = session.sessie
    speel_tot(session, Fase.PLAN)
    assert bij.na(session, voor) is None
    assert bij.begin(session) is Melding.PROFIEL_KAPOT


def test_who_left_the_table_keeps_what_was_theirs(
    kast: Profielen, bij: Bijhouder, tmp_path: Path
) -> None:
    session = begin(tmp_path / "t.jsonl", spelers=4, rondes=3)
    doe(bij, session, c.OpenProfiel(3, LEEG.id))
    speel_mee(bij, session, Fase.TUSSENSTAND)
    doe(bij, session, c.GaWeg(3))
    speel_mee(bij, session)
    assert len(op_schijf(kast).sessies[0].grepen) == 1
