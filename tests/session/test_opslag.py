"""The start screen's list, the history and the settings: broken files never stop the game."""

import os
from datetime import datetime
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.opnemen import begin, speel_tot

from game.domain.fase import Fase
from game.session.opslag import Opslag
from game.session.settings import TEKSTGROOTTES, Settings, load_settings, save_settings

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda deeper: st.lists(deeper, max_size=3) | st.dictionaries(st.text(), deeper, max_size=3),
    max_leaves=5,
)


def test_open_sessions_are_offered_last_played_first(tmp_path: Path) -> None:
    opslag = Opslag(tmp_path)
    for uur, seed in ((9, 1), (14, 2), (11, 3)):
        session = begin(opslag.nieuw(datetime(2026, 11, 23, uur, 10)), seed=seed)
        session.stop()
        moment = datetime(2026, 11, 24, uur).timestamp()
        os.utime(session.pad, (moment, moment))
    assert [b.wanneer.hour for b in opslag.bewaard()] == [14, 11, 9]
    assert opslag.bewaard()[0].pad.name == "2026-11-23-141000.jsonl"


def test_a_closed_session_is_not_offered_and_one_at_its_last_screen_is(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "s.jsonl", 8, 3), Fase.EINDBEELD)
    assert len(Opslag(tmp_path).bewaard()) == 1
    speel_tot(session)
    assert Opslag(tmp_path).bewaard() == ()


def test_every_session_is_there_also_a_closed_one_until_it_is_forgotten(tmp_path: Path) -> None:
    opslag = Opslag(tmp_path)
    begin(tmp_path / "open.jsonl").stop()
    session = speel_tot(begin(tmp_path / "dicht.jsonl", 3, 1))
    session.stop()
    found = {een.pad.stem: een for een in opslag.alle()}
    assert {name: een.afgesloten for name, een in found.items()} == {"open": False, "dicht": True}
    assert found["dicht"].spelers == 3
    assert found["dicht"].dilemma
    opslag.vergeet(session.pad)
    assert [een.pad.stem for een in opslag.alle()] == ["open"]


@pytest.mark.parametrize("data", [b"", b'{"formaat": 1}\n{"op":0', b"\xff"])
def test_what_is_left_of_a_broken_session_can_be_forgotten_too(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "s.jsonl").write_bytes(data)
    (een,) = Opslag(tmp_path).alle()
    Opslag(tmp_path).vergeet(een.pad)
    assert Opslag(tmp_path).alle() == ()


@pytest.mark.parametrize("data", [b"", b"{", b'{"formaat": 1}\n', b'{"formaat": 1}\n{"op":0'])
def test_a_session_that_had_not_begun_is_not_offered(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "s.jsonl").write_bytes(data)
    (tmp_path / "map.jsonl").mkdir()
    assert Opslag(tmp_path).bewaard() == ()


def test_a_session_of_a_newer_version_is_offered_and_says_so_when_opened(tmp_path: Path) -> None:
    (tmp_path / "s.jsonl").write_bytes(b'{"formaat": 2}\n{"op":0}\n')
    assert len(Opslag(tmp_path).bewaard()) == 1


def test_no_folder_yet_is_no_sessions_yet(tmp_path: Path) -> None:
    opslag = Opslag(tmp_path / "nog" / "niet")
    assert opslag.bewaard() == ()
    assert opslag.gezien() == ()


def test_history_keeps_each_dilemma_once_longest_ago_first(tmp_path: Path) -> None:
    opslag = Opslag(tmp_path / "sessies")
    for id_ in ("w/a", "w/b", "w/c", "w/a"):
        opslag.onthoud(id_)
    assert opslag.gezien() == ("w/b", "w/c", "w/a")
    assert [pad.name for pad in opslag.map.iterdir()] == ["gezien.json"]


@pytest.mark.parametrize(
    ("tekst", "gezien"),
    [
        ("", ()),
        ("{", ()),
        ('{"w/a": 1}', ()),
        ('["w/a", 3, null, ["w/b"], "w/c"]', ("w/a", "w/c")),
        ("\xff\xfe", ()),
        ("[" * 100_000, ()),
    ],
)
def test_a_broken_history_is_read_as_far_as_it_means_something(
    tmp_path: Path, tekst: str, gezien: tuple[str, ...]
) -> None:
    (tmp_path / "gezien.json").write_bytes(tekst.encode("latin-1"))
    opslag = Opslag(tmp_path)
    assert opslag.gezien() == gezien
    opslag.onthoud("w/nieuw")
    assert opslag.gezien() == (*gezien, "w/nieuw")


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    anders = Settings("en", 1.3, contrast=True, beweging=False, geluid=False, volledig=True)
    save_settings(tmp_path / "map" / "instellingen.json", anders)
    assert load_settings(tmp_path / "map" / "instellingen.json") == anders
    assert [pad.name for pad in (tmp_path / "map").iterdir()] == ["instellingen.json"]


@pytest.mark.parametrize("tekst", ["", "{", "[]", "null", "\xff", '"taal"', "[" * 100_000])
def test_a_broken_settings_file_gives_the_defaults(tmp_path: Path, tekst: str) -> None:
    (tmp_path / "i.json").write_bytes(tekst.encode("latin-1"))
    assert load_settings(tmp_path / "i.json") == Settings()


def test_odd_values_have_their_default_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / "i.json").write_text(
        '{"taal": "xx", "tekst": 40.0, "contrast": "ja", "geluid": false, "volledig": 1, "x": 2}'
    )
    assert load_settings(tmp_path / "i.json") == Settings(geluid=False)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.dictionaries(st.sampled_from([*attrs.fields_dict(Settings), "anders"]), JSON))
def test_any_settings_file_gives_settings_that_the_game_can_use(
    tmp_path_factory: pytest.TempPathFactory, gevonden: dict[str, object]
) -> None:
    import json

    pad = tmp_path_factory.getbasetemp() / "i.json"
    pad.write_text(json.dumps(gevonden))
    settings = load_settings(pad)
    assert settings.taal in ("nl", "en")
    assert settings.tekst in TEKSTGROOTTES
    for naam, waarde in attrs.asdict(Settings()).items():
        assert type(getattr(settings, naam)) is type(waarde)


def test_settings_that_cannot_be_kept_stop_nothing(tmp_path: Path) -> None:
    (tmp_path / "map").write_text("")
    save_settings(tmp_path / "map" / "instellingen.json", Settings("en"))
    assert load_settings(tmp_path / "map" / "instellingen.json") == Settings()
