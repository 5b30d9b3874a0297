"""The command as people run it: a process with lines in and lines out, and saves on disk."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from game.domain.dilemma import Dilemma
from game.domain.spelcode import schrijf
from game.loading import standaard_dek

TWEE = ["", "", "", "1", "1", "", "3", "2", ""]  # the case; two turns behind the screen; reveal
PLAN = ["1", "2", "k", "2"]  # both proposals and one of the lege stoel
NA_HET_PLAN = ["", "", "", "", "", "", "", ""]  # chair, story, receipt, wending, keep, what if
TERUGKIJKEN = [*[""] * 5, "n"]
"""The check-in, the first three W, the rugzak, and no trots."""
ZIN = ["iemand stilvalt", "tel ik tot tien", ""]
TWEE_SLOT = ["p", "p", "n", *TERUGKIJKEN, "", *ZIN, "", "j"]

GRIJPEN = ["", "", "", "1", "2", "3", "p", "", ""]
TONEN = ["", "1", "1", "1", "p", ""]
RONDE_EEN = [*GRIJPEN, *TONEN, "1", "2", "3", "", "1", "", "", "", "4", "1", "1", "", "", ""]
TUSSEN = ["1", "1", "p", "p", "p", "n", "e", "q", ""]  # somebody called q joins
RONDE_TWEE = ["", "", "", *"11111", "", "", "", *"1122p", "", *"k1k2k3", *[""] * 7]
VIJF_SLOT = [*["p"] * 5, "n", *TERUGKIJKEN, *[""] * 6, "j"]

Draai = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture(scope="session")
def dilemmas() -> Mapping[str, Dilemma]:
    return standaard_dek().in_taal("en")


@pytest.fixture
def omgeving(tmp_path: Path) -> dict[str, str]:
    thuis = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "TERM": "dumb"}
    return {**os.environ, "PYTHONIOENCODING": "utf-8", **thuis}


@pytest.fixture
def draai(omgeving: dict[str, str]) -> Draai:
    def run(
        antwoorden: Iterable[str] | bytes, *opties: str, **anders: str
    ) -> subprocess.CompletedProcess[bytes]:
        typt = antwoorden if isinstance(antwoorden, bytes) else _regels(antwoorden)
        return subprocess.run(
            _opdracht(*opties),
            input=typt,
            env={**omgeving, **anders},
            capture_output=True,
            timeout=60,
            check=False,
        )

    return run


def _regels(antwoorden: Iterable[str]) -> bytes:
    return "".join(f"{antwoord}\n" for antwoord in antwoorden).encode()


def _opdracht(*opties: str) -> list[str]:
    return [sys.executable, "-m", "game", "--terminal", *opties]


def _opzet(
    dilemmas: Mapping[str, Dilemma], spelers: int, minuten: str, *keuzes: str, zaken: int
) -> list[str]:
    """The answers of the set-up, with a code so that the same cases are dealt."""
    wat = [""] if len({dilemma.thema for dilemma in dilemmas.values()}) > 1 else []
    wat += [""] if any(dilemma.gevoelig for dilemma in dilemmas.values()) else []
    code = schrijf(tuple(sorted(dilemmas)[:zaken]), dilemmas, 3)
    return ["1", str(spelers), "", minuten, *wat, *keuzes, code]


def _logs(omgeving: dict[str, str]) -> list[str]:
    map_ = Path(omgeving["XDG_DATA_HOME"]) / "ideale-ambtenaar" / "sessies"
    return [pad.read_text("utf-8") for pad in map_.glob("*.jsonl")]


@pytest.mark.parametrize("taal", ["nl", "en"])
def test_two_players_behind_the_screen_play_to_the_end(draai, omgeving, dilemmas, taal):
    opzet = _opzet(dilemmas, 2, "1", "", "", "", zaken=1)
    klaar = draai([*opzet, *TWEE, *PLAN, *NA_HET_PLAN, "", *TWEE_SLOT], "--taal", taal)
    assert (klaar.returncode, klaar.stderr) == (0, b"")
    (log,) = _logs(omgeving)
    assert log.count('"soort":"UitslagBepaald"') == 1
    assert '"als":"iemand stilvalt","dan":"tel ik tot tien"' in log
    assert '"soort":"SessieGesloten"' in log.splitlines()[-1]


@pytest.mark.parametrize("taal", ["nl", "en"])
def test_four_players_in_the_open_play_two_cases_to_the_end(draai, omgeving, dilemmas, taal):
    opzet = _opzet(dilemmas, 4, "3", "3", "1", "2", zaken=2)
    klaar = draai([*opzet, *RONDE_EEN, *TUSSEN, *RONDE_TWEE, *VIJF_SLOT], "--taal", taal)
    assert (klaar.returncode, klaar.stderr) == (0, b"")
    (log,) = _logs(omgeving)
    assert log.count('"soort":"UitslagBepaald"') == 2
    assert log.count('"soort":"Geschakeld"') == 1
    assert '"naam":"q"' in log
    assert '"soort":"SessieGesloten"' in log.splitlines()[-1]
    titels = [standaard_dek().in_taal(taal)[id_].titel for id_ in sorted(dilemmas)[:2]]
    gezegd = " ".join(klaar.stdout.decode().split())
    assert all(titel in gezegd for titel in titels)


@pytest.mark.parametrize("stop", [["q"], [], ["\x00\x1b[A", "m", "4"]])
def test_who_stops_midway_goes_on_right_there(draai, omgeving, dilemmas, stop):
    opzet = _opzet(dilemmas, 2, "1", "", "", "", zaken=1)
    eerst = draai([*opzet, *TWEE, *PLAN, *stop])
    daarna = draai(["", *NA_HET_PLAN, "", *TWEE_SLOT])
    assert (eerst.returncode, daarna.returncode) == (0, 0)
    assert "Alles is bewaard. Verder spelen kan later." in eerst.stdout.decode()
    (log,) = _logs(omgeving)
    assert log.count('"soort":"PlekGevuld"') == 3
    assert '"soort":"SessieGesloten"' in log.splitlines()[-1]


def test_a_secret_choice_survives_the_end_of_the_input(draai, omgeving, dilemmas):
    opzet = _opzet(dilemmas, 2, "1", "", "", "", zaken=1)
    draai([*opzet, *TWEE[:5]])
    assert "KaartGekozen" not in _logs(omgeving)[0]
    klaar = draai(["", *TWEE[5:], *PLAN, *NA_HET_PLAN, "", *TWEE_SLOT])
    assert klaar.returncode == 0
    assert '"soort":"SessieGesloten"' in _logs(omgeving)[0].splitlines()[-1]


@pytest.mark.parametrize("codering", ["ascii", "latin-1", "cp1252"])
def test_a_console_with_few_letters_still_reads(draai, dilemmas, codering):
    opzet = _opzet(dilemmas, 2, "1", "", "", "", zaken=1)
    opzet[2] = "Zoë, Łukasz 💥"
    typt = "\n".join([*opzet, *TWEE, *PLAN, *NA_HET_PLAN, ""]).encode()
    klaar = draai(typt, PYTHONIOENCODING=codering)
    assert (klaar.returncode, klaar.stderr) == (0, b"")
    gezegd = klaar.stdout.decode(codering)
    assert "Drie, twee, " in gezegd
    assert ("één" in gezegd) == (codering != "ascii")


def test_bytes_that_are_no_letters_do_not_stop_the_game(draai, omgeving, dilemmas):
    opzet = _opzet(dilemmas, 2, "1", "", "", "", zaken=1)
    typt = _regels(opzet).replace(b"2\n\n1\n", b"2\n\xff\xfe\xed\xa0\x80, B\n1\n", 1)
    klaar = draai(typt + b"\xff\n\x00\n")
    assert (klaar.returncode, klaar.stderr) == (0, b"")
    assert len(_logs(omgeving)) == 1


def test_no_input_at_all_is_a_clean_end(draai):
    klaar = draai(b"")
    assert (klaar.returncode, klaar.stderr) == (0, b"")


def test_nobody_reading_along_is_a_clean_end(omgeving):
    with subprocess.Popen(
        _opdracht(), env=omgeving, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as loopt:  # fmt: skip
        assert loopt.stdin
        assert loopt.stdout
        assert loopt.stderr
        loopt.stdout.close()
        loopt.stdin.write(b"z\n\n" * 20)
        loopt.stdin.close()
        assert (loopt.wait(30), loopt.stderr.read()) == (0, b"")


def test_ctrl_c_keeps_everything(omgeving, dilemmas):
    opzet = _opzet(dilemmas, 2, "1", "", "", "", zaken=1)
    with subprocess.Popen(
        _opdracht(), env=omgeving, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as loopt:  # fmt: skip
        assert loopt.stdin
        assert loopt.stdout
        assert loopt.stderr
        loopt.stdin.write(_regels([*opzet, ""]))
        loopt.stdin.flush()
        while b"Vier mensen" not in loopt.stdout.readline():
            pass
        loopt.send_signal(signal.SIGINT)
        assert "Alles is bewaard" in loopt.stdout.read().decode()
        assert (loopt.wait(30), loopt.stderr.read()) == (0, b"")
    assert '"fase":"kijkers"' in _logs(omgeving)[0].splitlines()[-1]


def test_a_broken_streekpakket_is_named_and_the_game_begins(draai: Draai, tmp_path: Path) -> None:
    pakket = tmp_path / "pakket.yaml"
    pakket.write_text("formaat: 1\nnaamm: Hier\n", "utf-8")
    said = draai(["w", "", "q"], "--streek", str(pakket)).stdout.decode()
    assert "Enter: Aan tafel" in said
    assert "Regel 2: onbekende sleutel 'naamm' in streekpakket. Bedoelde je 'naam'?" in said


def test_a_streekpakket_stands_in_the_texts_of_the_game(draai: Draai, tmp_path: Path) -> None:
    pakket = tmp_path / "pakket.yaml"
    words = "".join(f"  - {{van: {van}, naar: zwaan}}\n" for van in ("de", "een", "het"))
    pakket.write_text(f"formaat: 1\nnaam: Hier\noveral:\n{words}", "utf-8")
    said = draai([""] * 16, "--streek", str(pakket)).stdout.decode()
    assert " zwaan " in said
    assert "doet niet mee" not in said
