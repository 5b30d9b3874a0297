"""An exercise is kept after every zet, gone on with later, and stops for no disk."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest
from oefeningen.oefenen import inhoud, weg

from game.domain.commands import BeginSessie
from game.domain.oefenboek import Keer, Oefenboek
from game.domain.reden import Reden, Weigering
from game.oefeningen import NAMEN, oefening
from game.oefeningen.blad import Kies
from game.oefeningen.vorm import Inhoud, Opzet
from game.session.melding import Melding
from game.session.oefenbewaar import Begonnen, Oefenbewaar
from game.session.oefensessie import Oefensessie
from game.session.profielen import Profielen
from game.texts.vertaler import Vertaler

T = Vertaler("nl")


def begin(pad: Path, naam: str = "voorwerpen", **rest: Any) -> Oefensessie:
    begonnen = Begonnen(naam, weg(naam).OPZET, None, **rest)
    sessie = Oefensessie.begin(begonnen, inhoud(naam), Oefenbewaar(pad, pad))
    assert isinstance(sessie, Oefensessie)
    return sessie


@pytest.mark.parametrize("naam", NAMEN)
def test_after_every_zet_the_disk_knows_where_it_stands(tmp_path: Path, naam: str) -> None:
    sessie, bewaar = begin(tmp_path, naam), Oefenbewaar(tmp_path, tmp_path)
    for zet in weg(naam).WEG:
        laatste = bewaar.laatste()
        if oefening(naam).bewaart(sessie.stand):
            assert laatste is not None
            assert laatste[0].stand == sessie.stand
            assert laatste[0].opzet.namen == sessie.begonnen.opzet.namen
        else:
            assert laatste is None
        assert sessie.doe(zet) is None
    assert sessie.klaar
    assert bewaar.laatste() is None
    assert list(tmp_path.iterdir()) == []


def test_what_is_private_in_a_profiel_does_not_stand_beside_it(tmp_path: Path) -> None:
    boek = Oefenboek(keren=(Keer("2026-11-20", "taal"),))
    begonnen = Begonnen("voorwerpen", Opzet(boek=boek), None, "0123abcd")
    sessie = Oefensessie.begin(begonnen, inhoud("voorwerpen"), Oefenbewaar(tmp_path, tmp_path))
    assert isinstance(sessie, Oefensessie)
    assert "taal" not in (tmp_path / "0123abcd.voorwerpen.oefening").read_text("utf-8")
    assert sessie.begonnen.opzet.boek == boek


def test_an_exercise_is_found_by_whose_it_is_and_forgotten_with_their_profiel(
    tmp_path: Path,
) -> None:
    begin(tmp_path, profiel="0123abcd")
    bewaar = Oefenbewaar(tmp_path, tmp_path)
    assert bewaar.laatste() is None
    laatste = bewaar.laatste("0123abcd")
    assert laatste is not None
    assert laatste[0].profiel == "0123abcd"
    assert Profielen(tmp_path).melding() is None
    assert Profielen(tmp_path).vergeet("0123abcd") is None
    assert list(tmp_path.iterdir()) == []


def test_the_session_that_waits_is_kept_too(tmp_path: Path) -> None:
    daarna = BeginSessie(("Joost", "Mei Ling"), 7, frozenset({"woningnood"}), minuten=30)
    begin(tmp_path, daarna=daarna)
    laatste = Oefenbewaar(tmp_path, tmp_path).laatste()
    assert laatste is not None
    assert laatste[0].daarna == daarna


def test_the_exercise_that_was_left_last_is_offered(tmp_path: Path) -> None:
    begin(tmp_path, "tijdlijn")
    begin(tmp_path, "taal")
    os.utime(tmp_path / "tijdlijn.json", (2e9, 2e9))
    laatste = Oefenbewaar(tmp_path, tmp_path).laatste()
    assert laatste is not None
    assert laatste[0].naam == "tijdlijn"


@pytest.mark.parametrize("kapot", [b"", b"{", b"[]", b'{"formaat": 9}', b"\xff\xfe", b"[" * 9000])
def test_a_broken_file_takes_no_part_and_stays(tmp_path: Path, kapot: bytes) -> None:
    begin(tmp_path, "taal")
    (tmp_path / "tijdlijn.json").write_bytes(kapot)
    laatste = Oefenbewaar(tmp_path, tmp_path).laatste()
    assert laatste is not None
    assert laatste[0].naam == "taal"
    assert (tmp_path / "tijdlijn.json").read_bytes() == kapot


def test_a_disk_that_refuses_is_said_once_and_what_stood_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessie = begin(tmp_path)
    stond = (tmp_path / "voorwerpen.json").read_bytes()
    with monkeypatch.context() as schijf:
        schijf.setattr(Path, "write_text", vol)
        eerste, tweede, *_ = weg("voorwerpen").WEG
        assert sessie.doe(eerste) is None
        assert sessie.neem_melding() is Melding.SCHIJF_VOL
        assert sessie.doe(tweede) is None
        assert sessie.neem_melding() is None
        assert (tmp_path / "voorwerpen.json").read_bytes() == stond
    sessie.terug()
    assert sessie.neem_melding() is Melding.WEER_BEWAARD


def vol(*_args: Any, **_kwargs: Any) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_zet_that_is_refused_changes_nothing_and_a_zet_can_be_taken_back(tmp_path: Path) -> None:
    sessie = begin(tmp_path)
    first = sessie.stand
    assert isinstance(sessie.doe(Kies("er is niets dat zo heet")), Weigering)
    assert sessie.stand == first
    assert not sessie.kan_terug
    sessie.doe(weg("voorwerpen").WEG[0])
    assert sessie.kan_terug
    sessie.terug()
    assert sessie.stand == first
    sessie.terug()
    assert sessie.stand == first


@pytest.mark.parametrize("naam", [n for n in NAMEN if oefening(n).stuk is not None])
def test_with_too_few_pieces_it_does_not_begin(tmp_path: Path, naam: str) -> None:
    begonnen = Begonnen(naam, weg(naam).OPZET, None)
    leeg: Inhoud[Any] = Inhoud((), inhoud(naam).dilemmas)
    geweigerd = Oefensessie.begin(begonnen, leeg, Oefenbewaar(tmp_path, tmp_path))
    assert geweigerd == Weigering(Reden.TE_WEINIG_STUKKEN)


@pytest.mark.parametrize("naam", NAMEN)
def test_an_exercise_whose_content_went_is_not_gone_on_with(tmp_path: Path, naam: str) -> None:
    sessie = begin(tmp_path, naam)
    leeg: Inhoud[Any] = Inhoud()
    opened = Oefensessie.open(sessie.begonnen, leeg, Oefenbewaar(tmp_path, tmp_path), T)
    assert opened is Melding.OEFENING_VERANDERD
