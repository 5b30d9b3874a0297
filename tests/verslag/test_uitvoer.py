"""What leaves the game for paper: which files there are, and what is said when that fails."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from verslag.gespeeld import bekijk, gespeeld

from game import uitvoer
from game.texts.vertaler import Vertaler
from game.uitvoer import Uitvoer, open_in_browser

T = Vertaler("nl")
LOG = Path("sessies") / "2026-11-21-141000.jsonl"


def maker(map_: Path, opened: list[Path] | None = None, browser: bool = True) -> Uitvoer:
    """Makes files in a folder, with a browser that only notes what it was shown."""

    def toon(pad: Path) -> bool:
        if opened is not None:
            opened.append(pad)
        return browser

    return Uitvoer(map_, toon, lambda: date(2026, 11, 21))


def test_the_report_and_the_table_stand_beside_each_other_under_the_name_of_the_log(
    tmp_path: Path,
) -> None:
    opened: list[Path] = []
    made = maker(tmp_path / "verslagen", opened).verslag(bekijk(gespeeld()), T, LOG, {0})
    assert made.gelukt
    pad = tmp_path / "verslagen" / "2026-11-21-141000.html"
    assert opened == [pad]
    assert made.zin == f"Het staat klaar: {pad}"
    assert sorted(p.name for p in pad.parent.iterdir()) == [
        "2026-11-21-141000.csv",
        "2026-11-21-141000.html",
    ]
    assert pad.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert "zaterdag 21 november 2026" in pad.read_text("utf-8")


def test_excel_sees_that_the_table_is_utf_8_and_where_its_lines_end(tmp_path: Path) -> None:
    maker(tmp_path).verslag(bekijk(gespeeld()), T, LOG, ())
    data = (tmp_path / "2026-11-21-141000.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfronde;zaak;")
    assert data.count(b"\r\n") == data.count(b"\n") > 4


def test_a_later_report_takes_the_place_of_the_first(tmp_path: Path) -> None:
    makes, view = maker(tmp_path), bekijk(gespeeld())
    makes.verslag(view, T, LOG, range(4))
    makes.verslag(view, T, LOG, ())
    assert 'class="blad eigen"' not in makes.pad(LOG).read_text("utf-8")
    assert len(list(tmp_path.iterdir())) == 2


def test_the_sheet_for_outside_stands_beside_them(tmp_path: Path) -> None:
    opened: list[Path] = []
    made = maker(tmp_path, opened).briefje("Wat mis jij?", T, LOG)
    assert made.gelukt
    assert opened == [tmp_path / "2026-11-21-141000.briefje.html"]
    assert "Wat mis jij?" in opened[0].read_text("utf-8")


@pytest.mark.parametrize("browser", [True, False])
def test_whatever_a_browser_promises_only_where_the_file_is_gets_said(
    tmp_path: Path, browser: bool
) -> None:
    made = maker(tmp_path, browser=browser).verslag(bekijk(gespeeld()), T, LOG, ())
    assert made.gelukt
    assert made.zin == f"Het staat klaar: {tmp_path / '2026-11-21-141000.html'}"


def test_a_folder_that_takes_nothing_gets_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "in de weg").write_text("")
    makes = maker(tmp_path / "in de weg" / "verslagen")
    for made in (makes.verslag(bekijk(gespeeld()), T, LOG, ()), makes.briefje("Wat?", T, LOG)):
        assert not made.gelukt
        assert made.zin.startswith("Bewaren lukt niet in")


def test_on_linux_without_a_screen_no_browser_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in uitvoer.SCHERMEN:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(uitvoer.sys, "platform", "linux")
    monkeypatch.setenv("BROWSER", "false")
    assert not open_in_browser(tmp_path / "v.html")


def test_making_a_report_needs_no_window_toolkit() -> None:
    """The drawings live in `ui`, but a server without pygame makes a report all the same."""
    code = "import sys; sys.modules['pygame'] = None; import game.uitvoer"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
