"""`controleer` says everything that is wrong, and its exit code says whether that is an error."""

import argparse

import pytest

from game.loading import dek
from game.werkplaats import controleer


@pytest.fixture
def run(capsys):
    parser = argparse.ArgumentParser()
    controleer.add_parser(parser.add_subparsers(required=True))

    def command(*paths):
        args = parser.parse_args(["controleer", *map(str, paths)])
        code = args.run(args)
        return code, capsys.readouterr().out.splitlines()

    return command


def test_a_good_file_is_looked_at_and_that_is_all(schrijf, goed, run):
    assert run(schrijf(goed)) == (0, ["1 dilemma bekeken, 0 fouten, 0 waarschuwingen"])


def test_an_error_has_its_line_and_exit_code_1(schrijf, goed, run):
    path = schrijf(goed.replace("laag: gemeente", "laag: gemeennte"))
    code, lines = run(path)
    assert code == 1
    assert lines == [
        f"{path}:4:7: D007 'gemeennte' kan hier niet. Kies uit: gemeente, provincie, waterschap, "
        "rijk. Bedoelde je 'gemeente'?",
        "1 dilemma bekeken, 1 fout, 0 waarschuwingen",
    ]


def test_a_missing_translation_is_an_error_for_an_author(schrijf, goed, run):
    code, lines = run(schrijf(goed, en=None))
    assert (code, lines[-1]) == (1, "1 dilemma bekeken, 1 fout, 0 waarschuwingen")


def test_a_missing_picture_is_only_a_warning(schrijf, goed, run):
    code, lines = run(schrijf(goed.replace("gevoelig:", "beeld: weg.svg\ngevoelig:")))
    assert (code, lines[-1]) == (0, "1 dilemma bekeken, 0 fouten, 1 waarschuwing")


def test_a_folder_of_themes_and_one_theme_are_looked_at_whole(schrijf, goed, run, tmp_path):
    schrijf(goed, name="water/dijk")
    schrijf("- a", name="water/sluis")
    schrijf(goed, name="afval/zak")
    assert run(tmp_path)[1][-1].startswith("3 dilemma's bekeken, 1 fout,")
    assert run(tmp_path / "water")[1][-1].startswith("2 dilemma's bekeken, 1 fout,")


def test_a_path_that_is_not_there_is_an_error(run, tmp_path):
    code, lines = run(tmp_path / "weg.yaml")
    assert code == 1
    assert lines[0].endswith("D030 dit bestand is er niet.")


def test_paths_are_shown_from_where_you_are(schrijf, goed, run, tmp_path, monkeypatch):
    schrijf(goed.replace("drempel: 5", "drempel: 9"))
    monkeypatch.chdir(tmp_path)
    assert run("woningnood")[1][0].startswith("woningnood/kantoor.yaml:")


def test_two_paths_to_one_file_give_each_complaint_once(schrijf, goed, run):
    path = schrijf(goed.replace("drempel: 5", "drempel: 9"))
    assert len(run(path, path)[1]) == 2


def test_without_a_path_the_shipped_deck_and_the_users_own_are_looked_at(
    schrijf, goed, run, tmp_path, monkeypatch
):
    monkeypatch.setattr(dek, "user_dir", lambda name: tmp_path / name)
    assert run()[0] == 0
    schrijf(goed.replace("drempel: 5", "drempel: 9"), name="scenarios/eigen/dijk")
    code, lines = run()
    assert code == 1
    assert "dijk.yaml" in "".join(lines)


def test_names_that_a_terminal_would_obey_are_shown_harmlessly(schrijf, run, tmp_path):
    schrijf("x", None, name="thema\x1b[31m/naam")
    code, lines = run(tmp_path)
    assert code == 1
    assert all(line.isprintable() for line in lines)


def test_a_streekpakket_is_held_against_the_whole_deck(schrijf, goed, run, tmp_path):
    path, pakket = schrijf(goed), tmp_path / "pakket.yaml"
    words = "overal:\n  - {van: Kastanjelaan, naar: x}\n  - {van: drie jaar, naar: x}\n"
    pakket.write_text(f"formaat: 1\nnaam: Hier\n{words}")
    assert run(path, "--streek", pakket) == ((0, ["1 dilemma bekeken, 0 fouten, 0 waarschuwingen"]))
    pakket.write_text("formaat: 1\nnaam: Hier\noveral:\n  - {van: nergens hier, naar: x}\n")
    code, lines = run("--streek", pakket)
    assert (code, lines[0].split(": ")[1][:4]) == (0, "D072")
    pakket.write_text("formaat: 1\nnaamm: Hier\n")
    code, lines = run(path, "--streek", pakket)
    assert (code, lines[-1]) == (1, "1 dilemma bekeken, 1 fout, 0 waarschuwingen")
