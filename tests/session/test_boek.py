"""The book on disk: whole, from an older file too, and nothing left of what was forgotten."""

import json
import os
from datetime import date
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from support.boeken import boek, boeken, zaak
from support.opnemen import SPEL, heropen, speel, stil
from support.profielen import DAG, LEEG, met_grepen

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.oefenboek import Oefenboek
from game.domain.profiel import Profiel, vergeet_sessie
from game.session.bijhouden import Bijhouder
from game.session.geopend import Geopend
from game.session.melding import Melding
from game.session.profielen import FORMAAT, Profielen
from game.session.session import Session

VOL = boek(zaak("2026-11-01", waarom="Eerst de regel."), zaak("2026-11-02", gemist=True))


@pytest.fixture
def kast(tmp_path: Path) -> Profielen:
    profielen = Profielen(tmp_path / "profielen")
    profielen.bewaar(LEEG)
    return profielen


def gelezen(kast: Profielen) -> Profiel:
    profiel = kast.lees(LEEG.id)
    assert isinstance(profiel, Profiel)
    return profiel


def alleen(pad: Path) -> Session:
    """A session of one person alone that has just begun."""
    wens = c.BeginSessie(("Joost",), 7, spelvorm="alleen")
    begonnen = Session.begin(SPEL, wens, pad, stil)
    assert isinstance(begonnen, Session)
    return begonnen


def test_a_session_alone_leaves_its_case_once_the_last_receipt_stands(
    kast: Profielen, tmp_path: Path
) -> None:
    bij = Bijhouder(Geopend(kast), lambda: date(2026, 11, 23))
    session = alleen(tmp_path / "s.jsonl")
    assert session.do(c.OpenProfiel(0, LEEG.id)) is None
    voor = session.sessie
    for fase, erin in ((Fase.SCHAKELEN, 0), (Fase.WAT_ALS, 1), (None, 1)):
        for _ in speel(session, fase):
            assert bij.na(session, voor) is None
            voor = session.sessie
        assert len(gelezen(kast).boek.zaken) == erin, fase
    (kept,) = gelezen(kast).boek.zaken
    gelegd = tuple(kaart[:2] for kaart in session.sessie.ronde.plan)
    assert (kept.sessie, kept.datum, kept.plan) == ("s", DAG, gelegd)


def test_opened_again_on_another_day_it_stays_a_case_of_the_first(
    kast: Profielen, tmp_path: Path
) -> None:
    session = alleen(tmp_path / "s.jsonl")
    session.do(c.OpenProfiel(0, LEEG.id))
    for _ in speel(session, Fase.WAT_ALS):
        pass
    geopend = Geopend(kast)
    assert geopend.neem_op("s", DAG, session.sessie) is None
    weer: Session = heropen(session)
    for _ in speel(weer):
        pass
    assert geopend.neem_op("s", "2026-11-30", weer.sessie) is None
    assert [z.datum for z in gelezen(kast).boek.zaken] == [DAG]
    assert geopend.haal_uit(LEEG.id, "s") is None
    assert gelezen(kast) == LEEG


def test_an_exercise_puts_a_new_book_in_an_open_profiel(kast: Profielen) -> None:
    geopend = Geopend(kast)
    geopend.open(LEEG.id)
    assert geopend.neem_boek_op(LEEG.id, VOL) is None
    assert gelezen(kast) == attrs.evolve(LEEG, boek=VOL)
    assert geopend.neem_boek_op("ffffffff", VOL) is Melding.PROFIEL_WEG


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a disk that is always full")
def test_on_a_full_disk_the_book_waits_and_is_not_lost(kast: Profielen) -> None:
    geopend = Geopend(kast)
    geopend.open(LEEG.id)
    (kast.map / f"{LEEG.id}.json.{os.getpid()}").symlink_to("/dev/full")
    assert geopend.neem_boek_op(LEEG.id, VOL) is Melding.PROFIEL_SCHIJF_VOL
    assert gelezen(kast) == LEEG
    assert geopend.alle[LEEG.id].boek == VOL
    assert geopend.sluit_behalve(()) is None, "there is room again"
    assert gelezen(kast).boek == VOL


def test_a_file_without_a_book_is_read_and_gets_one(tmp_path: Path) -> None:
    kast, oud = Profielen(tmp_path), met_grepen(LEEG, "BBO")
    kast.bewaar(oud)
    pad = tmp_path / f"{LEEG.id}.json"
    inhoud = json.loads(pad.read_text())
    assert (inhoud.pop("boek"), inhoud.pop("formaat")) == (
        {"zaken": [], "brieven": [], "keren": [], "gasten": []}, FORMAAT,
    )  # fmt: skip
    for deel in inhoud["sessies"]:
        del deel["verteld"]
    pad.write_text(json.dumps({"formaat": 1, **inhoud}))
    assert kast.lees(LEEG.id) == oud
    assert kast.bewaar(attrs.evolve(oud, boek=VOL)) is None
    assert json.loads(pad.read_text())["formaat"] == 2
    assert gelezen(kast).boek == VOL


@pytest.mark.parametrize(
    ("heel", "stuk"),
    [
        ('"plan": [', '"plan": ["X9", '),
        ('"verliezer": 2', '"verliezer": 7'),
        ('"kaart": "B1"', '"kaart": ""'),
        ('"rol": "bureaucraat"', '"rol": "burgemeester"'),
        ('"brieven": []', '"brieven": 3'),
        ('"gasten": []', '"gasten": [], "punten": 12'),
    ],
)
def test_a_broken_book_is_said_in_one_sentence_and_the_file_stays(
    kast: Profielen, heel: str, stuk: str
) -> None:
    kast.bewaar(attrs.evolve(LEEG, boek=VOL))
    pad = kast.map / f"{LEEG.id}.json"
    tekst = pad.read_text()
    assert heel in tekst
    pad.write_text(tekst.replace(heel, stuk, 1))
    assert Geopend(kast).open(LEEG.id) is Melding.PROFIEL_KAPOT
    assert pad.read_text() == tekst.replace(heel, stuk, 1)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(boeken("sessie-een", "sessie-twee"))
def test_a_book_comes_back_and_nothing_of_a_forgotten_session_stays_in_the_file(
    tmp_path: Path, oefenboek: Oefenboek
) -> None:
    kast, profiel = Profielen(tmp_path), attrs.evolve(LEEG, boek=oefenboek)
    assert kast.bewaar(profiel) is None
    assert gelezen(kast) == profiel
    over = vergeet_sessie(profiel, "sessie-een")
    assert kast.bewaar(over) is None
    assert "sessie-een" not in (tmp_path / f"{LEEG.id}.json").read_text()
    assert [z for z in oefenboek.zaken if z.sessie == "sessie-twee"] == [*over.boek.zaken]
    assert [b for b in oefenboek.brieven if b.sessie == "sessie-twee"] == [*over.boek.brieven]
