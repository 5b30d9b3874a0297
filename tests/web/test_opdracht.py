"""`ideale-ambtenaar kamer`: a whole lesson with a room and without a window."""

import argparse
from pathlib import Path

import pytest

from game import kamer
from game.web.codes import LENGTE


def run(*opties: str) -> int:
    line = argparse.ArgumentParser()
    kamer.add_parser(line.add_subparsers())
    args = line.parse_args(["kamer", "--adres", "127.0.0.1", *opties])
    return int(args.run(args))


def test_a_lesson_goes_by_itself_and_says_where_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "les.jsonl"
    assert run("--stappen", "0.01", "--aantal", "12", "--log", str(log)) == 0
    regels = capsys.readouterr().out.splitlines()
    assert regels[1].startswith("  http://127.0.0.1:")
    assert len(regels[2].removeprefix("Code: ")) == LENGTE
    assert regels[-2:] == ["- ticket", "De les is klaar."]
    assert {pad.suffix for pad in tmp_path.iterdir()} == {".jsonl", ".kamer"}


def test_a_lesson_without_input_ends(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("\n\n"))
    assert run() == 0
    assert "- emblemen" in capsys.readouterr().out


def test_a_room_that_cannot_open_says_so_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--adres", "203.0.113.7") == 2
    assert "De kamer kan niet open" in capsys.readouterr().err


@pytest.mark.parametrize("aantal", ["1", "301", "x", "-3"])
def test_a_class_that_is_too_large_or_too_small_is_refused(aantal: str) -> None:
    with pytest.raises(SystemExit):
        run("--aantal", aantal)
