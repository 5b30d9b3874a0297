"""Forgetting a session: all of it goes, nothing else does, and what went is told."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest
from support.niemand import zonder_rechten
from support.opnemen import begin, speel_tot

from game.domain.fase import Fase
from game.session.melding import Melding
from game.session.opslag import Opslag
from game.session.profielen import Profielen
from game.session.session import Session
from game.session.vergeten import Spoor, Vergeten
from game.texts.vergeten import WEG

VAN_SESSIE = (Spoor.VERLOOP, Spoor.VERSLAG, Spoor.BRIEFJE)
NU = datetime(2026, 11, 21, 14, 10)


def played(opslag: Opslag, nu: datetime = NU) -> Session:
    """A session at its last screen, with everything that it can leave behind."""
    session = speel_tot(begin(opslag.nieuw(nu)), Fase.EINDBEELD)
    stem = session.pad.stem
    opslag.verslagen.mkdir(parents=True, exist_ok=True)
    for name in (f"{stem}.html", f"{stem}.csv", f"{stem}.briefje.html", f"{stem}.html.4711"):
        (opslag.verslagen / name).write_text("Joost")
    for suffix in (".oud", ".oud2", ".klad"):
        session.pad.with_suffix(suffix).write_text("Joost")
    return session


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def opslag(tmp_path: Path) -> Opslag:
    return Opslag(tmp_path / "sessies", tmp_path / "verslagen")


def test_log_klad_lock_older_copies_report_and_slip_all_go(tmp_path: Path, opslag: Opslag) -> None:
    session = played(opslag)
    session.stop()
    assert opslag.vergeet(session.pad) == Vergeten(tuple(VAN_SESSIE))
    assert files(tmp_path) == set()
    assert opslag.bewaard() == ()


def test_other_sessions_profielen_and_the_history_stay(tmp_path: Path, opslag: Opslag) -> None:
    """Also of a session whose name begins the same: a second one of that same second."""
    first, second = played(opslag), played(opslag)
    assert second.pad.stem.startswith(first.pad.stem)
    profielen = Profielen(tmp_path / "profielen")
    profielen.bewaar(profielen.nieuw("Joost", "2026-11-21"))
    opslag.onthoud("woningnood/kantoor")
    first.stop()
    second.stop()
    kept = {name for name in files(tmp_path) if first.pad.stem not in name}
    kept |= {name for name in files(tmp_path) if second.pad.stem in name}
    opslag.vergeet(first.pad)
    assert files(tmp_path) == kept
    assert len(kept) >= 6


def test_of_a_session_without_a_report_only_what_there_was_is_told(opslag: Opslag) -> None:
    session = begin(opslag.nieuw(NU))
    session.stop()
    assert opslag.vergeet(session.pad) == Vergeten((Spoor.VERLOOP,))


def test_a_session_that_is_open_elsewhere_is_left_alone(tmp_path: Path, opslag: Opslag) -> None:
    session = played(opslag)
    there = files(tmp_path)
    assert opslag.vergeet(session.pad) is Melding.ELDERS_OPEN
    assert files(tmp_path) == there
    session.stop()


@pytest.mark.skipif(os.name != "posix", reason="folders without a right are a POSIX thing")
def test_what_the_disk_does_not_let_go_is_named_and_the_rest_goes(opslag: Opslag) -> None:
    session = played(opslag)
    session.stop()
    for path in [opslag.map, *opslag.map.iterdir()]:
        path.chmod(0o777)
    opslag.verslagen.chmod(0o555)
    with zonder_rechten(opslag.map):
        vergeten = opslag.vergeet(session.pad)
    assert isinstance(vergeten, Vergeten)
    assert vergeten.weg == (Spoor.VERLOOP,)
    assert {path.parent for path in vergeten.over} == {opslag.verslagen}
    assert len(vergeten.over) == 4


def test_an_exercise_that_was_begun_is_listed_and_goes_and_nothing_else(opslag: Opslag) -> None:
    opslag.oefeningen.mkdir(parents=True)
    for name in ("taal.json", "taal.json.4711", "irritatie.json", "post.json.12", "kapot.json"):
        (opslag.oefeningen / name).write_text("Mijn chef luistert nooit")
    session = begin(opslag.nieuw(NU))
    session.stop()
    listed = {each.oefening: each.pad for each in opslag.alle()}
    assert set(listed) == {"", "taal", "irritatie", "post", "kapot"}
    assert [each.oefening for each in opslag.bewaard()] == [""], "nobody plays on with it here"
    assert opslag.vergeet(listed["taal"]) == Vergeten((Spoor.OEFENING,))
    assert files(opslag.oefeningen) == {"irritatie.json", "post.json.12", "kapot.json"}
    assert opslag.vergeet(listed["taal"]) == Vergeten(())


def test_forgetting_twice_is_forgetting_once(opslag: Opslag) -> None:
    session = played(opslag)
    session.stop()
    opslag.vergeet(session.pad)
    assert opslag.vergeet(session.pad) == Vergeten(())


def test_every_trace_has_its_words() -> None:
    assert set(WEG) == {spoor.name for spoor in Spoor}
