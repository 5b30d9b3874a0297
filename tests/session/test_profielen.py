"""The profielen on disk: kept whole, never overwritten by mistake, and gone when forgotten."""

import json
import os
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.domain.keuzes import Rugzaksoort
from game.domain.profiel import Buitenvraag, Profiel, Sessiedeel
from game.domain.zelftest import Zelftest
from game.session.melding import Melding
from game.session.profielen import Profielen

B, O, V = Rol  # noqa: E741 - the letters on the cards
DAG = "2026-11-23"
VOL = Profiel(
    "0a1b2c3d",
    "Fatoumata-Christina",
    DAG,
    Zelftest({0: (V, O, B), 1: None, 11: (B, O, V)}),
    (
        Sessiedeel(
            "2026-11-23-141000",
            DAG,
            grepen=(("w/koffers", B), ("p/brood", V)),
            gezien=("luistert", "durft"),
            zin=AlsDan("het stil valt", "vraag ik door", "dinsdag"),
            ervan="Het lukte één keer.",
            buiten=Buitenvraag("B7", "Bel eerst."),
        ),
    ),
    {Rugzaksoort.TROTS: "Ik maakte het af."},
)


def test_a_profiel_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    profielen = Profielen(tmp_path / "profielen")
    assert profielen.bewaar(VOL) is None
    assert profielen.lees(VOL.id) == VOL
    assert profielen.alle() == (VOL,)
    assert [pad.name for pad in profielen.map.iterdir()] == ["0a1b2c3d.json"]


def test_no_folder_yet_is_no_profielen_yet(tmp_path: Path) -> None:
    profielen = Profielen(tmp_path / "nog" / "niet")
    assert (profielen.alle(), profielen.melding()) == ((), None)
    assert profielen.lees(VOL.id) is Melding.PROFIEL_WEG
    assert profielen.vergeet(VOL.id) is None


def test_a_new_one_has_an_id_of_its_own_that_tells_no_name(tmp_path: Path) -> None:
    profielen = Profielen(tmp_path)
    nieuw = [profielen.nieuw(" Joost ", DAG) for _ in range(20)]
    assert {p.naam for p in nieuw} == {"Joost"}
    assert len({p.id for p in nieuw}) == 20
    assert profielen.alle() == ()
    assert [profielen.bewaar(p) for p in nieuw] == [None] * 20
    assert len(profielen.alle()) == 20


def test_two_people_may_have_the_same_name_or_none(tmp_path: Path) -> None:
    profielen = Profielen(tmp_path)
    for naam in ("Joost", "joost", "", "Anna"):
        profielen.bewaar(profielen.nieuw(naam, DAG))
    assert [p.naam.casefold() for p in profielen.alle()] == ["", "anna", "joost", "joost"]


def test_forgotten_is_gone_from_the_disk(tmp_path: Path) -> None:
    profielen = Profielen(tmp_path)
    profielen.bewaar(VOL)
    assert profielen.vergeet(VOL.id) is None
    assert list(tmp_path.iterdir()) == []
    assert profielen.lees(VOL.id) is Melding.PROFIEL_WEG


HEEL = json.dumps({"formaat": 1, "id": "0a1b2c3d", "naam": "", "gemaakt": DAG})


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "{",
        "[]",
        "null",
        "3",
        "\xff",
        "[" * 100_000,
        '{"formaat": 1}',
        '{"formaat": "een"}',
        HEEL[:-1],
        HEEL.replace(DAG, DAG + '", "kleur": "rood'),
        HEEL.replace("0a1b2c3d", "ffffffff"),
        HEEL[:-1] + ', "zelftest": {"antwoorden": {"12": null}}}',
        HEEL[:-1] + ', "zelftest": {"antwoorden": {"0": ["verbinder", "verbinder", "x"]}}}',
        HEEL[:-1] + ', "rugzak": {"hobby": "vissen"}}',
    ],
)
def test_a_torn_or_foreign_file_is_left_out_said_once_and_kept(tmp_path: Path, tekst: str) -> None:
    pad = tmp_path / "0a1b2c3d.json"
    pad.write_bytes(tekst.encode("latin-1"))
    profielen = Profielen(tmp_path)
    ander = attrs.evolve(VOL, id="11111111")
    profielen.bewaar(ander)
    assert profielen.alle() == (ander,)
    assert profielen.melding() is Melding.PROFIEL_KAPOT
    assert profielen.lees("0a1b2c3d") is Melding.PROFIEL_KAPOT
    assert pad.read_bytes() == tekst.encode("latin-1")


def test_keeping_a_profiel_where_a_torn_file_stands_moves_that_aside(tmp_path: Path) -> None:
    profielen = Profielen(tmp_path)
    for tekst in ("{", "[]"):
        (tmp_path / "0a1b2c3d.json").write_text(tekst)
        assert profielen.bewaar(VOL) is None
        assert profielen.alle() == (VOL,)
    assert (tmp_path / "0a1b2c3d.oud").read_text() == "{"
    assert (tmp_path / "0a1b2c3d.oud2").read_text() == "[]"


def test_a_profiel_of_a_newer_version_is_never_touched(tmp_path: Path) -> None:
    pad = tmp_path / "0a1b2c3d.json"
    pad.write_text('{"formaat": 3, "kleur": "rood"}')
    profielen = Profielen(tmp_path)
    assert profielen.bewaar(VOL) is Melding.PROFIEL_NIEUWER
    assert (profielen.alle(), profielen.melding()) == ((), Melding.PROFIEL_NIEUWER)
    assert pad.read_text() == '{"formaat": 3, "kleur": "rood"}'


@pytest.mark.parametrize("id_", ["", "../sessies/s", "0A1B2C3D", "0a1b2c3d.json", "zzzzzzzz"])
def test_an_id_that_is_none_reads_and_forgets_no_other_file(tmp_path: Path, id_: str) -> None:
    (tmp_path / "sessies").mkdir()
    (tmp_path / "sessies" / "s.json").write_text("{}")
    profielen = Profielen(tmp_path / "profielen")
    assert profielen.lees(id_) is Melding.PROFIEL_WEG
    assert profielen.vergeet(id_) is None
    assert (tmp_path / "sessies" / "s.json").exists()


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "profielen").write_text("hier staat al iets")
    profielen = Profielen(tmp_path / "profielen")
    assert profielen.bewaar(VOL) is Melding.PROFIEL_NIET_BEWAARD
    assert profielen.alle() == ()
    assert (tmp_path / "profielen").read_text() == "hier staat al iets"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a disk that is always full")
def test_a_full_disk_says_so_and_leaves_the_old_one(tmp_path: Path) -> None:
    profielen = Profielen(tmp_path)
    profielen.bewaar(VOL)
    (tmp_path / f"{VOL.id}.json.{os.getpid()}").symlink_to("/dev/full")
    assert profielen.bewaar(attrs.evolve(VOL, naam="Anders")) is Melding.PROFIEL_SCHIJF_VOL
    assert profielen.lees(VOL.id) == VOL


def test_a_name_from_a_terminal_that_is_not_utf8_survives(tmp_path: Path) -> None:
    profiel = attrs.evolve(VOL, naam="Jo\udce9l")
    profielen = Profielen(tmp_path)
    assert profielen.bewaar(profiel) is None
    assert profielen.alle() == (profiel,)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda deeper: st.lists(deeper, max_size=3) | st.dictionaries(st.text(), deeper, max_size=3),
    max_leaves=5,
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.dictionaries(st.sampled_from([*attrs.fields_dict(Profiel), "formaat", "x"]), JSON))
def test_any_file_gives_a_profiel_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, inhoud: dict[str, object]
) -> None:
    pad = tmp_path_factory.getbasetemp() / "0a1b2c3d.json"
    pad.write_text(json.dumps({"formaat": 1, "id": "0a1b2c3d", "naam": "", **inhoud}))
    assert isinstance(Profielen(pad.parent).lees("0a1b2c3d"), Profiel | Melding)
