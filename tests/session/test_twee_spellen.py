"""Two running games do not damage each other's saves."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path
from threading import Barrier, Thread

from support.opnemen import SPEL, begin, begin_wens, heropen, speel_tot, stil

from game.domain.fase import Fase
from game.session.lezen import lees
from game.session.melding import Melding
from game.session.opslag import Opslag
from game.session.session import Session

NU = datetime(2026, 11, 23, 14, 10, 5)

HOUD_OPEN = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from support.opnemen import SPEL, stil
from game.session.session import Session
opened = Session.open(SPEL, Path(sys.argv[2]), stil)
print(type(opened).__name__, getattr(opened, "name", ""), flush=True)
sys.stdin.read()
"""


def ander_proces(pad: Path) -> "subprocess.Popen[str]":
    """Another process that opens the save, says what it got, and holds on until told to end."""
    support = str(Path(__file__).parents[1])
    pijp = subprocess.PIPE
    command = [sys.executable, "-c", HOUD_OPEN, support, str(pad)]
    return subprocess.Popen(command, stdin=pijp, stdout=pijp, text=True)


def eerste_regel(proces: "subprocess.Popen[str]") -> list[str]:
    assert proces.stdout is not None
    return proces.stdout.readline().split()


def test_a_save_that_is_open_elsewhere_is_not_opened_again(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "s.jsonl"), Fase.PLAN)
    assert Session.open(SPEL, session.pad, stil) is Melding.ELDERS_OPEN
    speel_tot(session, Fase.UITKOMST)
    assert heropen(session).sessie == session.sessie


def test_a_second_process_is_kept_away_until_the_first_lets_go(tmp_path: Path) -> None:
    session = begin(tmp_path / "s.jsonl")
    with ander_proces(session.pad) as buiten:
        assert eerste_regel(buiten) == ["Melding", "ELDERS_OPEN"]
    session.stop()
    with ander_proces(session.pad) as binnen:
        assert eerste_regel(binnen) == ["Session"]
        assert Session.open(SPEL, session.pad, stil) is Melding.ELDERS_OPEN
    assert isinstance(Session.open(SPEL, session.pad, stil), Session)


def test_a_killed_game_leaves_no_lock_behind(tmp_path: Path) -> None:
    session = begin(tmp_path / "s.jsonl")
    session.stop()
    with ander_proces(session.pad) as proces:
        assert eerste_regel(proces) == ["Session"]
        proces.kill()
    assert heropen(session).sessie == session.sessie


def test_letting_go_leaves_nothing_but_the_log(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "s.jsonl"), Fase.PLAN)
    session.stop()
    session.stop()
    assert [pad.name for pad in tmp_path.iterdir()] == ["s.jsonl"]


def test_two_sessions_that_begin_in_the_same_second_get_a_file_each(tmp_path: Path) -> None:
    pad = Opslag(tmp_path).nieuw(NU)
    een, twee = begin(pad, 2, seed=1), begin(pad, 3, seed=2)
    een.stop()
    drie = begin(pad, 4, seed=3)
    for session in (een, twee, drie):
        session.stop()
        assert lees(session.pad, SPEL.dilemmas).sessie == session.sessie
    assert len({een.pad, twee.pad, drie.pad}) == 3
    assert len(Opslag(tmp_path).bewaard()) == 3


def test_many_games_that_begin_at_once_all_keep_their_session(tmp_path: Path) -> None:
    pad, samen, begonnen = Opslag(tmp_path).nieuw(NU), Barrier(8), []

    def start(seed: int) -> None:
        samen.wait()
        session = Session.begin(SPEL, begin_wens(2, 1, False, seed), pad, stil)
        assert isinstance(session, Session)
        begonnen.append(session)

    threads = [Thread(target=start, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for session in begonnen:
        assert lees(session.pad, SPEL.dilemmas).sessie == session.sessie
    assert len({session.pad for session in begonnen}) == 8
