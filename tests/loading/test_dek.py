"""The deck plays on whatever one file does, and says what was left out and why."""

import pytest

from game.domain.spelcode import vingerafdruk
from game.files import data_dir
from game.loading import dek, laad_dek, laad_paden, standaard_dek


def codes(result):
    return [(each.pad.name, each.klachten[0].code) for each in result.weggelaten]


def test_one_bad_file_does_not_stop_the_others(schrijf, goed, tmp_path):
    schrijf(goed, name="woningnood/a")
    schrijf("[" * 100_000, name="woningnood/b")
    schrijf(goed.replace("drempel: 5", "drempel: 9"), name="woningnood/c")
    schrijf(goed, name="woningnood/d")
    result = laad_dek([tmp_path])
    assert list(result.dilemmas) == ["woningnood/a", "woningnood/d"]
    assert codes(result) == [("b.yaml", "D039"), ("c.yaml", "D008")]


def test_each_language_has_every_dilemma(schrijf, goed, tmp_path):
    schrijf(goed, name="woningnood/a")
    schrijf(goed, None, name="woningnood/b")
    result = laad_dek([tmp_path])
    assert [d.titel for d in result.in_taal("nl").values()] == ["Het lege kantoor"] * 2
    titles = [d.titel for d in result.in_taal("en").values()]
    assert titles == ["The empty office", "Het lege kantoor"]
    assert result.in_taal("fr") == result.in_taal("nl")
    assert [k.code for k in result.klachten] == ["D050"]


def test_built_in_themes_come_first_and_others_by_name(schrijf, goed, tmp_path):
    for name in ("water/a", "burgerparticipatie/a", "afval/a", "woningnood/a"):
        schrijf(goed, name=name)
    assert laad_dek([tmp_path]).themas == ("woningnood", "burgerparticipatie", "afval", "water")


def test_of_two_with_one_name_the_first_folder_wins(schrijf, goed, tmp_path):
    schrijf(goed, name="een/woningnood/kantoor")
    schrijf(goed.replace("Het lege kantoor", "Een ander"), name="twee/woningnood/kantoor")
    result = laad_dek([tmp_path / "een", tmp_path / "twee"])
    assert result.in_taal("nl")["woningnood/kantoor"].titel == "Het lege kantoor"
    assert codes(result) == [("kantoor.yaml", "D060")]


def test_a_folder_named_twice_counts_once(schrijf, goed, tmp_path):
    schrijf(goed)
    result = laad_dek([tmp_path, tmp_path])
    assert (len(result.dilemmas), result.weggelaten) == (1, ())


@pytest.mark.parametrize(
    ("name", "code"),
    [("los", "D061"), ("thema/alleen.en", "D062"), ("thema/oud.yml", "D063")],
)
def test_a_file_in_the_wrong_place_or_with_the_wrong_name_says_so(
    schrijf, goed, tmp_path, name, code
):
    path = schrijf(goed, None, name=name)
    if name.endswith(".yml"):
        path.rename(path.with_suffix(""))
    assert [each.klachten[0].code for each in laad_dek([tmp_path]).weggelaten] == [code]


def test_a_folder_that_is_not_there_says_so(tmp_path):
    assert codes(laad_dek([tmp_path / "weg"])) == [("weg", "D064")]


def test_hidden_files_and_other_files_are_no_scenarios(schrijf, goed, tmp_path):
    schrijf("rommel", None, name="woningnood/.verborgen")
    schrijf(goed).with_name("lees mij.txt").write_text("hoi")
    result = laad_dek([tmp_path])
    assert (list(result.dilemmas), result.weggelaten) == (["woningnood/kantoor"], ())


def test_a_folder_with_thousands_of_files_is_bounded(schrijf, tmp_path, monkeypatch):
    monkeypatch.setattr(dek, "MAX_FILES", 3)
    for number in range(5):
        schrijf("x", None, name=f"thema/{number}")
    assert codes(laad_dek([tmp_path]))[-1] == (tmp_path.name, "D066")


def test_one_theme_folder_can_be_loaded(schrijf, goed, tmp_path):
    schrijf(goed, name="water/dijk")
    assert list(laad_paden([tmp_path / "water"]).dilemmas) == ["water/dijk"]


def test_the_fingerprint_follows_parameters_and_names_not_texts(schrijf, goed, tmp_path):
    def fingerprint(text, name="woningnood/kantoor"):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        schrijf(text, name=f"{folder.name}/{name}")
        return vingerafdruk(laad_dek([folder]).in_taal("nl"))

    first = fingerprint(goed)
    assert fingerprint(goed.replace("Het lege kantoor", "Een ander")) == first
    assert fingerprint(goed.replace("drempel: 5", "drempel: 4")) != first
    assert fingerprint(goed.replace("rol: ondernemer", "rol: verbinder", 1)) != first
    assert fingerprint(goed, "woningnood/ander") != first


def test_the_users_own_folder_and_an_extra_one_join_the_deck(schrijf, goed, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "thuis"))
    monkeypatch.setattr(dek, "user_dir", lambda name: tmp_path / "thuis" / name)
    schrijf(goed, name="thuis/scenarios/eigen/dijk")
    schrijf(goed, name="extra/anders/sluis")
    found = standaard_dek([tmp_path / "extra"]).dilemmas
    assert {"eigen/dijk", "anders/sluis"} <= set(found)


def test_the_shipped_deck_has_no_errors():
    shipped = laad_dek([data_dir("scenarios")])
    assert shipped.weggelaten == ()
    assert [k for k in shipped.klachten if k.streng.is_fout] == []
    assert len(shipped.dilemmas) >= 8


TWEELING = """\
tweeling:
  na: woningnood/a
  tekst: >-
    Marga kwam ook langs.
  vraag: >-
    Wat vroeg zij eerst?
"""


def test_a_twin_that_is_not_in_the_deck_is_said_and_stops_nothing(schrijf, goed, engels, tmp_path):
    english = TWEELING.replace("  na: woningnood/a\n", "").replace("Marga kwam", "Marga came")
    schrijf(goed + TWEELING, engels + english, name="woningnood/b")
    alone = laad_dek([tmp_path])
    assert [(k.code, k.regel, k.is_fout) for k in alone.klachten] == [
        ("D068", goed.count("\n") + 2, False)
    ]
    assert alone.in_taal("en")["woningnood/b"].tweeling.tekst == "Marga came ook langs."
    schrijf(goed, name="woningnood/a")
    assert laad_dek([tmp_path]).klachten == ()


def test_a_twin_is_named_by_theme_and_name(schrijf, goed, engels, tmp_path):
    schrijf(goed + TWEELING.replace("woningnood/a", "a"), engels)
    assert ("kantoor.yaml", "D067") in codes(laad_dek([tmp_path]))
