"""Codes that can be said, and tokens that nobody can make."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.web.codes import ALLE, GROF, KLINKERS, MEDEKLINKERS, code_van, netjes
from game.web.toegang import Toegang, bewaar_toegang, kamerpad, laad_toegang

EEN, ANDER = Toegang(b"a" * 32), Toegang(b"b" * 32)


def test_there_are_more_than_a_hundred_thousand_codes() -> None:
    assert len({code_van(getal) for getal in range(ALLE)}) >= 100_000


@given(st.integers(0, 2**64))
def test_every_code_can_be_said_and_is_fit_for_a_class(getal: int) -> None:
    code = code_van(getal)
    assert [teken in KLINKERS for teken in code] == [False, True, False, True, False]
    assert set(code) <= set(KLINKERS + MEDEKLINKERS)
    assert netjes(code)
    assert not any(grof in code for grof in GROF)


def test_a_token_is_good_for_its_own_seat_in_its_own_lesson_only() -> None:
    assert EEN.nummer(EEN.token(7)) == 7
    assert ANDER.nummer(EEN.token(7)) is None
    _, _, merk = EEN.token(7).partition(".")
    for kop in ("8", "07", " 7", "7 ", "+7", "٧", "-7", "7.0", "", "docent"):
        assert EEN.nummer(f"{kop}.{merk}") is None


@given(st.text(max_size=80))
def test_no_text_is_a_token_by_accident(tekst: str) -> None:
    assert EEN.nummer(tekst) is None
    assert not EEN.is_docenttoken(tekst)
    assert not EEN.is_sleutel(tekst)


@given(st.sampled_from([EEN.token(3), EEN.docenttoken, EEN.sleutel]), st.integers(0, 21))
def test_a_token_with_one_sign_changed_is_none(goed: str, plek: int) -> None:
    anders = goed[:plek] + ("A" if goed[plek] != "A" else "B") + goed[plek + 1 :]
    assert EEN.nummer(anders) is None
    assert not EEN.is_docenttoken(anders)
    assert not EEN.is_sleutel(anders)


def test_half_a_sign_is_no_reason_to_fall_over() -> None:
    assert not EEN.is_code("\ud800")
    assert EEN.nummer("3.\ud800") is None


def test_the_key_has_128_bits_and_the_teachers_code_is_long() -> None:
    assert len(EEN.sleutel) >= 22
    assert len(EEN.docentcode) == 10
    assert len({EEN.code, EEN.docentcode, EEN.sleutel, EEN.docenttoken, EEN.token(0)}) == 5


def test_a_secret_does_not_show_itself() -> None:
    assert EEN.geheim.decode() not in repr(EEN)


def test_a_lesson_keeps_its_secret_over_a_restart(tmp_path: Path) -> None:
    pad = kamerpad(tmp_path / "sessies" / "les.jsonl")
    eerst = laad_toegang(pad)
    bewaar_toegang(pad, eerst, 8123)
    weer = laad_toegang(pad)
    assert (weer.geheim, weer.poort) == (eerst.geheim, 8123)
    assert pad.name == "les.kamer"
    assert laad_toegang(tmp_path / "ander.kamer").geheim != eerst.geheim


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_may_read_the_secret(tmp_path: Path) -> None:
    pad = tmp_path / "les.kamer"
    oud = os.umask(0)
    try:
        laad_toegang(pad)
    finally:
        os.umask(oud)
    assert pad.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [pad]


@pytest.mark.parametrize(
    "inhoud",
    ["", "{", "[]", '{"geheim": "zz", "poort": 1}', '{"geheim": "aa", "poort": 1}', "[" * 9999],
)
def test_a_damaged_secret_is_made_anew(tmp_path: Path, inhoud: str) -> None:
    pad = tmp_path / "les.kamer"
    pad.write_text(inhoud, "utf-8")
    assert len(laad_toegang(pad).geheim) == 32


def test_a_secret_that_cannot_be_kept_still_works(tmp_path: Path) -> None:
    in_de_weg = tmp_path / "map"
    in_de_weg.write_text("", "utf-8")
    assert laad_toegang(in_de_weg / "les.kamer").code
