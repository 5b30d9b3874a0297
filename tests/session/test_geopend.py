"""A profiel is open in one game at a time; what the disk refuses waits; what is gone stays gone."""

import os
import subprocess
import sys
from pathlib import Path

import attrs
import pytest
from support.opnemen import begin, speel_tot
from support.profielen import DAG, LEEG, met_grepen

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.fase import Fase
from game.domain.keuzes import Rugzaksoort
from game.domain.profiel import Profiel, Sessiedeel
from game.domain.profielinhoud import met_kaart
from game.session.geopend import Geopend
from game.session.melding import Melding
from game.session.profielen import Profielen
from game.session.profiellijst import Kaft, Profiellijst, lees_lijst
from game.session.session import Session

MORGEN = "2026-11-24"

HOUD_OPEN = """
import sys
from pathlib import Path
from game.session.geopend import Geopend
from game.session.profielen import Profielen
geopend = Geopend(Profielen(Path(sys.argv[1])))
opened = geopend.open(sys.argv[2])
print(getattr(opened, "name", type(opened).__name__), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def kast(tmp_path: Path) -> Profielen:
    profielen = Profielen(tmp_path / "profielen")
    profielen.bewaar(LEEG)
    return profielen


def gelezen(kast: Profielen, id_: str = LEEG.id) -> Profiel:
    profiel = kast.lees(id_)
    assert isinstance(profiel, Profiel)
    return profiel


def met_werk(profiel: Profiel, tekst: str = "Ik reed de bus.") -> Profiel:
    return met_kaart(profiel, Rugzaksoort.WERK, tekst)


def aan_tafel(pad: Path, profiel: str = LEEG.id, fase: Fase = Fase.EINDBEELD) -> Session:
    """A session played up to a phase, in which the first player opened a profiel."""
    session = begin(pad)
    assert session.do(c.OpenProfiel(0, profiel)) is None
    return speel_tot(session, fase)


def test_what_is_open_here_is_refused_to_another_game_until_it_is_closed(kast: Profielen) -> None:
    een, ander = Geopend(kast), Geopend(kast)
    assert een.open(LEEG.id) == LEEG
    assert een.open(LEEG.id) == LEEG, "this game may ask as often as it likes"
    assert ander.open(LEEG.id) is Melding.PROFIEL_ELDERS_OPEN
    assert ander.bewaar(met_werk(LEEG)) is Melding.PROFIEL_ELDERS_OPEN
    assert een.bewaar(met_werk(LEEG)) is None
    assert een.sluit_behalve(()) is None
    assert ander.open(LEEG.id) == met_werk(LEEG), "and then it finds what was kept"


def test_another_process_is_kept_away_and_a_killed_one_leaves_no_lock(kast: Profielen) -> None:
    def elders() -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", HOUD_OPEN, str(kast.map), LEEG.id]
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=dict(os.environ)
        )

    hier = Geopend(kast)
    hier.open(LEEG.id)
    with elders() as proces:
        assert proces.stdout is not None
        assert proces.stdout.readline().strip() == "PROFIEL_ELDERS_OPEN"
    hier.sluit_behalve(())
    with elders() as proces:
        assert proces.stdout is not None
        assert proces.stdout.readline().strip() == "Profiel"
        assert hier.open(LEEG.id) is Melding.PROFIEL_ELDERS_OPEN
        proces.kill()
    assert hier.open(LEEG.id) == LEEG


def test_closing_leaves_nothing_but_the_profiel(kast: Profielen) -> None:
    geopend = Geopend(kast)
    geopend.open(LEEG.id)
    geopend.sluit_behalve(())
    assert [pad.name for pad in kast.map.iterdir()] == [f"{LEEG.id}.json"]


def test_only_what_is_not_needed_is_closed(kast: Profielen) -> None:
    geopend = Geopend(kast)
    nieuw = geopend.nieuw("", DAG)
    assert isinstance(nieuw, Profiel)
    geopend.open(LEEG.id)
    geopend.sluit_behalve((LEEG.id, "", "weg"))
    assert set(geopend.alle) == {LEEG.id}


def test_a_new_one_is_on_disk_at_once(kast: Profielen) -> None:
    nieuw = Geopend(kast).nieuw(" Mei Ling ", DAG)
    assert isinstance(nieuw, Profiel)
    assert (nieuw.naam, nieuw.gemaakt) == ("Mei Ling", DAG)
    assert kast.lees(nieuw.id) == nieuw


def test_a_new_one_that_the_disk_will_not_have_is_none(tmp_path: Path) -> None:
    (tmp_path / "profielen").write_text("hier staat al iets")
    geopend = Geopend(Profielen(tmp_path / "profielen"))
    assert geopend.nieuw("", DAG) is Melding.PROFIEL_NIET_BEWAARD
    assert geopend.alle == {}


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a disk that is always full")
def test_on_a_full_disk_nothing_is_lost_while_the_game_runs(kast: Profielen) -> None:
    geopend, vol = Geopend(kast), kast.map / f"{LEEG.id}.json.{os.getpid()}"
    geopend.open(LEEG.id)
    vol.symlink_to("/dev/full")
    assert geopend.bewaar(met_werk(LEEG)) is Melding.PROFIEL_SCHIJF_VOL
    assert gelezen(kast) == LEEG
    vol.symlink_to("/dev/full")
    assert geopend.sluit_behalve(()) is Melding.PROFIEL_SCHIJF_VOL
    assert geopend.open(LEEG.id) == met_werk(LEEG), "it stays open with what was typed"
    assert geopend.sluit_behalve(()) is None, "there is room again"
    assert gelezen(kast) == met_werk(LEEG)


def test_a_profiel_that_is_gone_is_never_made_again(kast: Profielen, tmp_path: Path) -> None:
    geopend = Geopend(kast)
    geopend.open(LEEG.id)
    kast.vergeet(LEEG.id)
    assert geopend.bewaar(met_werk(LEEG)) is Melding.PROFIEL_WEG
    session = aan_tafel(tmp_path / "s.jsonl")
    assert geopend.neem_op("s", DAG, session.sessie) is None, "its player simply has none"
    assert kast.alle() == ()
    assert list(kast.map.iterdir()) == []


def test_forgetting_takes_away_what_was_moved_aside_or_half_written_too(kast: Profielen) -> None:
    (kast.map / f"{LEEG.id}.json").write_text("{")
    kast.bewaar(LEEG)
    (kast.map / f"{LEEG.id}.json.123").write_text('{"naam": "Joost"')
    ander = attrs.evolve(LEEG, id="ffffffff")
    kast.bewaar(ander)
    assert Geopend(kast).vergeet(LEEG.id) is None
    assert [pad.name for pad in kast.map.iterdir()] == ["ffffffff.json"]


def test_what_is_open_elsewhere_or_unreadable_is_not_forgotten_here(kast: Profielen) -> None:
    elders, hier = Geopend(kast), Geopend(kast)
    elders.open(LEEG.id)
    assert hier.vergeet(LEEG.id) is Melding.PROFIEL_ELDERS_OPEN
    (kast.map / "11111111.json").write_text("{")
    assert hier.vergeet("11111111") is Melding.PROFIEL_KAPOT
    assert hier.vergeet("22222222") is None
    assert len(list(kast.map.glob("*.json"))) == 2


def test_a_session_goes_in_once_however_often_it_is_put_in(kast: Profielen, tmp_path: Path) -> None:
    geopend, session = Geopend(kast), aan_tafel(tmp_path / "s.jsonl")
    for dag in (DAG, DAG, MORGEN):
        assert geopend.neem_op("s", dag, session.sessie) is None
    (deel,) = gelezen(kast).sessies
    assert (deel.sessie, deel.datum) == ("s", DAG), "looking at it tomorrow is not playing it"
    assert deel.grepen


def test_what_was_played_on_another_day_has_that_day(kast: Profielen, tmp_path: Path) -> None:
    geopend, session = Geopend(kast), aan_tafel(tmp_path / "s.jsonl", fase=Fase.GREEP)
    geopend.neem_op("s", DAG, session.sessie)
    geopend.neem_op("s", MORGEN, speel_tot(session, Fase.EINDBEELD).sessie)
    (deel,) = gelezen(kast).sessies
    assert deel.datum == MORGEN


def test_a_session_beside_a_profiel_that_is_open_elsewhere_goes_in_later(
    kast: Profielen, tmp_path: Path
) -> None:
    elders, hier, session = Geopend(kast), Geopend(kast), aan_tafel(tmp_path / "s.jsonl")
    elders.open(LEEG.id)
    assert hier.neem_op("s", DAG, session.sessie) is Melding.PROFIEL_ELDERS_OPEN
    elders.bewaar(met_werk(LEEG))
    elders.sluit_behalve(())
    assert hier.neem_op("s", DAG, session.sessie) is None
    assert gelezen(kast).rugzak == met_werk(LEEG).rugzak
    assert len(gelezen(kast).sessies) == 1


def test_a_torn_profiel_of_a_player_is_said_and_left_alone(kast: Profielen, tmp_path: Path) -> None:
    pad = kast.map / f"{LEEG.id}.json"
    pad.write_text('{"formaat": 1, "id"')
    session = aan_tafel(tmp_path / "s.jsonl")
    assert Geopend(kast).neem_op("s", DAG, session.sessie) is Melding.PROFIEL_KAPOT
    assert pad.read_text() == '{"formaat": 1, "id"'


def test_taking_a_session_out_leaves_the_rest(kast: Profielen, tmp_path: Path) -> None:
    kast.bewaar(met_werk(met_grepen(LEEG, "BBO", "eerder")))
    geopend, session = Geopend(kast), aan_tafel(tmp_path / "s.jsonl")
    geopend.neem_op("s", DAG, session.sessie)
    assert geopend.haal_uit(LEEG.id, "s") is None
    assert gelezen(kast) == met_werk(met_grepen(LEEG, "BBO", "eerder"))
    assert geopend.haal_uit("ffffffff", "s") is None


def test_last_times_sentences_stand_at_their_place_in_the_row(kast: Profielen) -> None:
    zin = AlsDan("het stil valt", "tel ik tot tien")
    kast.bewaar(attrs.evolve(LEEG, sessies=(Sessiedeel("s", DAG, zin=zin),)))
    geopend = Geopend(kast)
    geopend.open(LEEG.id)
    assert geopend.vorige(("", LEEG.id, "ffffffff")) == {1: zin}


def test_the_list_shows_the_outside_and_what_cannot_be_read(kast: Profielen) -> None:
    kast.bewaar(met_werk(met_grepen(LEEG, "BBO")))
    (kast.map / "11111111.json").write_text("{")
    kaft = Kaft(LEEG.id, "Joost", "2026-11-20", 1)
    assert lees_lijst(kast) == Profiellijst((kaft,), Melding.PROFIEL_KAPOT)
    assert lees_lijst(Profielen(kast.map / "nog niet")) == Profiellijst()
