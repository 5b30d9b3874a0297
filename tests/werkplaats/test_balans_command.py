"""`balans [PAD ...] [--html BESTAND] [--json]`: the same numbers in tables, on a page, as JSON."""

import argparse
import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from game.files import data_dir
from game.loading.dek import OEFENINGEN
from game.werkplaats import balans

SCENARIOS = data_dir("scenarios")
EEN = SCENARIOS / "woningnood" / "kantoor.yaml"
EMPTY = {"meta"}


def roep(*woorden: str | Path) -> int:
    """Call the command the way the command line does."""
    parser = argparse.ArgumentParser()
    balans.add_parser(parser.add_subparsers())
    args = parser.parse_args(["balans", *map(str, woorden)])
    code: int = args.run(args)
    return code


def als_json(capsys: pytest.CaptureFixture[str], *woorden: str | Path) -> Any:
    assert roep(*woorden, "--json") == 0
    uit, fouten = capsys.readouterr()
    assert not fouten
    return json.loads(uit)


def test_the_tables_of_the_shipped_deck_fit_the_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert roep() == 0
    uit = capsys.readouterr().out
    assert max(map(len, uit.splitlines())) <= 80
    paden = (pad for pad in SCENARIOS.glob("*/*.yaml") if pad.parent.name != OEFENINGEN)
    namen = [pad.stem for pad in paden if not pad.stem.endswith(".en")]
    assert all(uit.count(naam) >= 5 for naam in namen)
    assert uit.count("B1 O1 V1") == len(namen)
    assert uit.rstrip().rpartition("\n")[2].endswith(".")


def test_a_file_a_theme_and_a_folder_can_be_weighed(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(als_json(capsys, EEN)["dilemmas"]) == 1
    thema = als_json(capsys, EEN.parent)["dilemmas"]
    alles = als_json(capsys, SCENARIOS, EEN.parent, EEN)["dilemmas"]
    assert {each["id"] for each in thema} < {each["id"] for each in alles}
    assert alles == als_json(capsys)["dilemmas"]


def test_the_json_holds_every_plan_and_every_property(capsys: pytest.CaptureFixture[str]) -> None:
    gewogen = als_json(capsys, EEN)
    (dilemma,) = gewogen["dilemmas"]
    assert len(dilemma["plannen"]) == 20
    assert gewogen["telling"] == dilemma["telling"]
    plan = dilemma["plannen"][0]
    assert plan["plan"] == ["B1", "B2", "O1"]
    assert set(plan["kijkers"].values()) <= {"leeft", "slikt", "haakt_af"}
    assert len(gewogen["eigenschappen"]) == 10
    assert all(each["zin"].endswith(".") for each in gewogen["eigenschappen"])


class Pagina(HTMLParser):
    """Reads a page: what is open, what is asked from elsewhere, and the words on it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.vreemd: list[str] = []
        self.plaatjes = 0
        self.woorden = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in EMPTY:
            self.open.append(tag)
        self.plaatjes += tag == "svg"
        if tag in ("script", "link", "img", "iframe") or {"src", "href"} & dict(attrs).keys():
            self.vreemd.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.woorden += data if self.open[-1:] != ["style"] else ""


def test_the_page_needs_nothing_but_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert roep("--html", tmp_path / "balans.html") == 0
    uit = capsys.readouterr().out
    html = (tmp_path / "balans.html").read_text("utf-8")
    pagina = Pagina(html)
    assert (pagina.open, pagina.vreemd) == ([], [])
    assert html.count("url(") == html.count("url(data:")
    assert "http" not in html
    assert pagina.plaatjes > 12
    for wat in ("Klopt het dek?", "niet-in-onze-straat", "steeds de volle mix", "B1 O1 V1"):
        assert wat in pagina.woorden
    assert uit.startswith("De balans van ")


def test_a_title_with_signs_of_html_stays_words(tmp_path: Path) -> None:
    tekst = EEN.read_text("utf-8").replace("titel: >-\n  ", "titel: >-\n  <b>&amp; ", 1)
    assert "<b>" in tekst
    (tmp_path / "thema").mkdir()
    bestand = tmp_path / "thema" / "kantoor.yaml"
    bestand.write_text(tekst, "utf-8")
    assert roep(bestand, "--html", tmp_path / "uit.html") == 0
    assert "&lt;b&gt;&amp;amp; " in (tmp_path / "uit.html").read_text("utf-8")


def test_a_broken_file_is_named_and_the_rest_is_weighed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fout = tmp_path / "fout.yaml"
    fout.write_text("titel: [", "utf-8")
    assert roep(fout, EEN) == 0
    uit, fouten = capsys.readouterr()
    assert "fout.yaml" in fouten
    assert uit.startswith("De balans van ")


def test_without_a_dilemma_there_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert roep(tmp_path) == 2
    uit, fouten = capsys.readouterr()
    assert (uit, fouten) == ("", "Hier staat geen dilemma dat door te rekenen is.\n")


def test_a_page_that_cannot_be_written_gets_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert roep(EEN, "--html", tmp_path / "weg" / "balans.html") == 2
    uit, fouten = capsys.readouterr()
    assert not uit
    assert "kan het spel niet schrijven" in fouten
