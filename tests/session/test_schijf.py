"""A disk that refuses: it is said once, play goes on, and when it works again nothing is lost."""

import errno
import os
import subprocess
import sys
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from support.opnemen import SPEL, begin, heropen, speel, speel_tot, stil

from game.domain import commands as c
from game.domain.fase import Fase
from game.session.bestand import Bestand
from game.session.lezen import lees
from game.session.log import PROEF
from game.session.melding import Melding
from game.session.opslag import Opslag
from game.session.session import Session


def meldingen(session: Session, wensen: int) -> list[Melding]:
    """What the disk has to say during so many wishes."""
    gezegd = []
    for _ in islice(speel(session), wensen):
        melding = session.neem_melding()
        gezegd += [melding] if melding else []
    return gezegd


@pytest.mark.parametrize("dicht", [False, True])
def test_a_folder_that_cannot_be_written_says_so_once_and_play_goes_on(
    tmp_path: Path, dicht: bool
) -> None:
    geen_map = tmp_path / "sessies"
    geen_map.write_text("hier staat al iets")
    session = begin(geen_map / "s.jsonl", 3, dicht=dicht)
    assert session.neem_melding() is Melding.NIET_SCHRIJFBAAR
    speel_tot(session)
    assert session.neem_melding() is None
    assert session.sessie.gesloten
    session.stop()
    assert geen_map.read_text() == "hier staat al iets"


@pytest.mark.parametrize("dicht", [False, True])
@pytest.mark.parametrize("wensen", [0, 4, 6, 12])
def test_when_the_disk_works_again_nothing_is_lost(
    tmp_path: Path, dicht: bool, wensen: int
) -> None:
    geen_map = tmp_path / "sessies"
    geen_map.write_text("")
    session = begin(geen_map / "s.jsonl", 3, dicht=dicht)
    session.neem_melding()
    assert meldingen(session, wensen) == []
    geen_map.unlink()
    while session.sessie.klad.bezig or not session.pad.exists():
        assert session.neem_melding() in (None, Melding.WEER_BEWAARD)
        next(speel(session))
    assert heropen(session).sessie == session.sessie


def test_letting_go_tries_once_more(tmp_path: Path) -> None:
    geen_map = tmp_path / "sessies"
    geen_map.write_text("")
    session = speel_tot(begin(geen_map / "s.jsonl"), Fase.PLAN)
    geen_map.unlink()
    assert heropen(session).sessie == session.sessie


def test_choices_made_on_a_full_disk_never_end_up_under_another_moment(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "s.jsonl"), Fase.KIJKERS)
    eerder = session.pad.read_bytes()
    session.do(c.GaVerder())
    session.do(c.KiesGreep(0, None))
    session.pad.write_bytes(eerder)  # as if the log could not be written, but the klad could
    gelezen = lees(session.pad, SPEL.dilemmas).sessie
    assert gelezen is not None
    assert gelezen.fase is Fase.KIJKERS
    assert gelezen.klad == type(gelezen.klad)()


def test_a_log_that_somebody_threw_away_comes_back_whole(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "s.jsonl"), Fase.PLAN)
    session.pad.unlink()
    speel_tot(session, Fase.UITKOMST)
    session.pad.write_bytes(session.pad.read_bytes()[:100])
    session.do(c.GaVerder())
    assert heropen(session).sessie == session.sessie


def test_a_folder_that_somebody_threw_away_comes_back_too(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "sessies" / "s.jsonl"), Fase.PLAN)
    for pad in session.pad.parent.iterdir():
        pad.unlink()
    session.pad.parent.rmdir()
    speel_tot(session, Fase.UITKOMST)
    assert heropen(session).sessie == session.sessie


def test_an_empty_file_is_no_file(tmp_path: Path) -> None:
    bestand = Bestand(tmp_path / "map" / "klad")
    bestand.schrijf()
    bestand.voeg_toe(b"geheim")
    bestand.schrijf()
    assert bestand.pad.read_bytes() == b"geheim"
    bestand.leeg()
    bestand.schrijf()
    assert not bestand.pad.exists()


VOL = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from support.opnemen import begin, heropen, speel
session = begin(Path(sys.argv[2]), 3, dicht=sys.argv[4] == "dicht")
meldingen = []
onbeperkt = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
for n, wens in enumerate(speel(session)):
    if n == 4:
        vol = session.pad.stat().st_size + int(sys.argv[3])
        resource.setrlimit(resource.RLIMIT_FSIZE, (vol, onbeperkt))
    if n == 20:
        resource.setrlimit(resource.RLIMIT_FSIZE, (onbeperkt, onbeperkt))
    melding = session.neem_melding()
    meldingen += [melding.name] if melding else []
opnieuw = heropen(session)
print(*meldingen, opnieuw.sessie == session.sessie)
opnieuw.stop()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit of this kind on Windows")
@pytest.mark.parametrize("over", [0, 1, 100, 333])
@pytest.mark.parametrize("manier", ["open", "dicht"])
def test_a_full_disk_says_so_play_goes_on_and_nothing_is_lost(
    tmp_path: Path, over: int, manier: str
) -> None:
    support = str(Path(__file__).parents[1])
    command = [sys.executable, "-c", VOL, support, str(tmp_path / "s.jsonl"), str(over), manier]
    klaar = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert klaar.stdout.split() == ["SCHIJF_VOL", "WEER_BEWAARD", "True"], klaar.stderr
    assert [pad.name for pad in tmp_path.iterdir()] == ["s.jsonl"]


def speel_zonder_klad(
    session: Session, wensen: int, monkeypatch: pytest.MonkeyPatch
) -> list[Melding]:
    """What the disk says while no new file fits on it during so many wishes; the log does."""
    gezegd: list[Melding] = []
    with monkeypatch.context() as schijf:
        schijf.setattr(Path, "open", vol_voor_klad(Path.open))
        gezegd += meldingen(session, wensen)
        assert session.bewaart or session.sessie.klad != type(session.sessie.klad)()
    return gezegd + meldingen(session, 1000)


def vol_voor_klad(echt: Any) -> Any:
    def open_(pad: Path, *args: Any, **kwargs: Any) -> Any:
        if pad.suffix == ".klad":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return echt(pad, *args, **kwargs)

    return open_


def test_saving_works_again_is_not_said_while_the_next_klad_does_not_fit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A log may have room in its last block while a new file has none: on, off, on, off."""
    session = begin(tmp_path / "s.jsonl", rondes=3, dicht=True)
    assert speel_zonder_klad(session, 1000, monkeypatch) == [Melding.SCHIJF_VOL]
    assert session.sessie.gesloten
    session.stop()
    assert lees(session.pad, SPEL.dilemmas).sessie == session.sessie


@pytest.mark.parametrize("wensen", [3, 5, 8, 12, 20, 60])
def test_saving_works_again_is_said_once_when_a_klad_fits_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wensen: int
) -> None:
    session = begin(tmp_path / "s.jsonl", rondes=3, dicht=True)
    gezegd = speel_zonder_klad(session, wensen, monkeypatch)
    assert gezegd == [Melding.SCHIJF_VOL, Melding.WEER_BEWAARD]
    session.stop()
    assert lees(session.pad, SPEL.dilemmas).sessie == session.sessie
    assert [pad.name for pad in tmp_path.iterdir()] == ["s.jsonl"]


def test_a_game_killed_while_it_tried_the_disk_says_nothing_of_it(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "s.jsonl", dicht=True), Fase.PLAN)
    session.stop()
    for geschreven in (100, len(PROEF)):
        (tmp_path / "s.klad").write_bytes(PROEF[:geschreven])
        gelezen = lees(session.pad, SPEL.dilemmas)
        assert (gelezen.sessie, gelezen.klad, gelezen.melding) == (session.sessie, b"", None)


def test_a_save_in_a_folder_that_cannot_be_locked_still_opens(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "s.jsonl"), Fase.PLAN)
    session.stop()
    (tmp_path / "s.jsonl.lock").mkdir()
    opnieuw = Session.open(SPEL, session.pad, stil)
    assert isinstance(opnieuw, Session)
    speel_tot(opnieuw)
    opnieuw.stop()
    assert lees(session.pad, SPEL.dilemmas).sessie == opnieuw.sessie


def test_history_on_a_disk_that_refuses_stops_nothing(tmp_path: Path) -> None:
    geen_map = tmp_path / "sessies"
    geen_map.write_text("")
    opslag = Opslag(geen_map)
    opslag.onthoud("woningnood/kantoor")
    assert opslag.gezien() == ()
    assert opslag.bewaard() == ()
