"""Killed at random moments: whatever was shown as done is there when the session is resumed."""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from support.opnemen import SPEL, speel_tot, stil

from game.domain.state import Sessie
from game.session.lezen import lees
from game.session.melding import Melding
from game.session.session import Session

KILLS = 25

SPELEN = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from random import Random
from support.opnemen import SPEL, begin, speel, stil
from game.session.session import Session

pad, seed = Path(sys.argv[2]), int(sys.argv[3])
klad = pad.with_suffix(".klad")
session = Session.open(SPEL, pad, stil) if pad.exists() else begin(pad, 4, 3, seed % 2 == 0, seed)
print("open", flush=True)
for wens in speel(session, lot=Random(seed)):
    geheim = klad.stat().st_size if klad.exists() else 0
    print(pad.stat().st_size, geheim, session.sessie.rondes[-1], session.sessie.klad, flush=True)
"""


def getoond(sessie: Sessie) -> str:
    """A state as the other process shows it, behind the lengths of its files."""
    return f"{sessie.ronde} {sessie.klad}"


def speel_en_sterf(pad: Path, seed: int, na: float) -> list[str]:
    """The whole lines that a process showed before it was killed, `na` seconds after it began."""
    support = str(Path(__file__).parents[1])
    command = [sys.executable, "-c", SPELEN, support, str(pad), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as proces:
        assert proces.stdout is not None
        assert proces.stdout.readline() == "open\n"
        time.sleep(na)
        proces.kill()
        return [regel for regel in proces.stdout if regel.endswith("\n")]


@pytest.mark.parametrize("reeks", range(5))
def test_a_kill_at_any_moment_loses_nothing_that_was_shown(tmp_path: Path, reeks: int) -> None:
    lot, pad, gestorven = Random(reeks), tmp_path / "s.jsonl", 0
    for _ in range(KILLS // 5):
        regels = speel_en_sterf(pad, reeks, lot.uniform(0, 0.2))
        gelezen = lees(pad, SPEL.dilemmas)
        assert gelezen.sessie is not None
        # A write that the kill cut short was never shown; that a piece is missing may be said.
        assert gelezen.melding in (None, Melding.STAART_KWIJT)
        gestorven += not gelezen.sessie.gesloten
        if regels:
            lengte, geheim, stand = regels[-1].split(" ", 2)
            assert len(gelezen.log) >= int(lengte)
            if len(gelezen.log) == int(lengte):
                assert len(gelezen.klad) >= int(geheim)
            if (len(gelezen.log), len(gelezen.klad)) == (int(lengte), int(geheim)):
                # A turn that was being taken behind the screen begins anew.
                assert getoond(gelezen.sessie) == stand.strip().replace("bezig=True", "bezig=False")
        if gelezen.sessie.gesloten:
            pad.unlink()
    assert gestorven


def test_after_a_kill_the_session_is_played_to_its_end(tmp_path: Path) -> None:
    pad = tmp_path / "s.jsonl"
    speel_en_sterf(pad, 1, 0.03)
    session = Session.open(SPEL, pad, stil)
    assert isinstance(session, Session)
    assert session.bij_openen is None
    assert speel_tot(session).sessie.gesloten
