"""A file that is no dilemma at all is refused with one sentence, in bounded work."""

import os
import time
from contextlib import contextmanager

import pytest
import yaml
from support.niemand import zonder_rechten

from game.loading import events, laad_bestand
from game.texts.klachten import klacht_zin

NEST = 100_000
BOMB = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(24)
)

INHOUD = {
    "nested lists": ("D039", b"[" * NEST),
    "nested keys": ("D039", b"{a: " * (NEST // 2)),
    "nested dashes": ("D039", b"- " * NEST),
    "nested questions": ("D039", b"? " * NEST),
    "nested inside a key": ("D039", b"titel: " + b"[" * NEST),
    "too many parts": ("D040", b"a: 1\n" * 40_000),
    "too many dashes": ("D040", b"- a\n" * 40_000),
    "too large": ("D033", b"#" * (256 * 1024 + 1)),
    "thousands of directives": ("D001", b"%TAG !a! b\n" * 20_000),
    "latin-1": ("D034", "titel: caf\xe9\n".encode("latin-1")),
    "utf-16": ("D034", "titel: x\n".encode("utf-16")),
    "a NUL": ("D035", b"titel: \0\n"),
    "random bytes": ("D034", bytes(range(256))),
    "nothing": ("D036", b""),
    "only a byte order mark": ("D036", b"\xef\xbb\xbf"),
    "only remarks": ("D036", b"# straks\n\n"),
    "only dashes": ("D036", b"---\n"),
    "two documents": ("D037", b"a: 1\n---\nb: 1\n"),
    "a list": ("D038", b"- a\n- b\n"),
    "a text": ("D038", b"zomaar een tekst\n"),
    "a recursive alias": ("D041", b"&a\ntitel: *a\n"),
    "an unclosed quote": ("D002", b"titel: 'begin\n" + b"x\n" * 1000),
    "a Python tag": ("D041", b"!!python/object/apply:os.system {}\n"),
    "an unclosed bracket": ("D001", b"lat: {recht: 1\n"),
    "nothing but a tab": ("D022", b"\tlaag: rijk\n"),
}


@pytest.fixture(params=["libyaml", "pure"], autouse=True)
def parser(request, monkeypatch):
    """Both parsers: a Python without libyaml reads the same."""
    if request.param == "pure":
        monkeypatch.setattr(events, "LOADER", yaml.SafeLoader)


@contextmanager
def bounded(seconds: float = 5.0):
    begin = time.monotonic()
    yield
    assert time.monotonic() - begin < seconds


@pytest.mark.parametrize("name", INHOUD)
def test_hostile_content_is_one_complaint_and_no_crash(schrijf, name):
    code, content = INHOUD[name]
    with bounded():
        geladen = laad_bestand(schrijf(content, en=None))
    assert geladen.dilemma == {}
    assert [k.code for k in geladen.klachten if not k.vertaling] == [code]
    assert all(klacht_zin(klacht) for klacht in geladen.klachten)


def test_an_alias_bomb_is_never_followed(schrijf):
    with bounded():
        klachten = laad_bestand(schrijf(BOMB)).klachten
    assert len(klachten) < 100


def test_latin_1_says_where_the_first_bad_letter_stands(schrijf):
    (klacht,) = laad_bestand(schrijf("formaat: 1\ntitel: caf\xe9\n".encode("latin-1"))).klachten[:1]
    assert (klacht.code, klacht.regel, klacht.kolom) == ("D034", 2, 11)


def test_fifty_megabytes_are_not_read(tmp_path):
    path = tmp_path / "groot.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with bounded(1.0):
        assert laad_bestand(path).klachten[0].code == "D033"


def test_a_file_that_is_not_there_is_one_complaint(tmp_path):
    assert [k.code for k in laad_bestand(tmp_path / "weg.yaml").klachten] == ["D030"]
    assert [k.code for k in laad_bestand(tmp_path / "weg.yaml" / "x").klachten] == ["D030"]
    assert [k.code for k in laad_bestand("een\0naam.yaml").klachten] == ["D065"]


def test_a_folder_is_not_a_file(tmp_path):
    assert laad_bestand(tmp_path).klachten[0].code == "D032"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_keep_the_game_waiting(tmp_path):
    os.mkfifo(tmp_path / "pijp.yaml")
    with bounded(1.0):
        assert laad_bestand(tmp_path / "pijp.yaml").klachten[0].code == "D032"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_a_link_to_itself_cannot_be_read(tmp_path):
    (tmp_path / "kring.yaml").symlink_to("kring.yaml")
    assert laad_bestand(tmp_path / "kring.yaml").klachten[0].code == "D042"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no such rights here")
def test_a_file_without_permission_says_so(schrijf, goed):
    path = schrijf(goed)
    path.chmod(0)
    with zonder_rechten(path):
        klacht = laad_bestand(path).klachten[0]
    assert klacht.code == "D031"
