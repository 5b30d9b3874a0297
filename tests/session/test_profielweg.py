"""Forgetting a profiel: what is its owner's own goes along, what was of a table stays."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from support.opnemen import SPEL, speel_tot, stil
from support.profielen import LEEG

from game.domain import commands as c
from game.domain.fase import Fase
from game.session.geopend import Geopend
from game.session.opslag import Opslag
from game.session.profielen import Profielen
from game.session.profielweg import Meegegaan, vergeet_profiel
from game.session.session import Session

ANDER = attrs.evolve(LEEG, id="fedcba98", naam="Mei Ling")


@pytest.fixture
def opslag(tmp_path: Path) -> Opslag:
    return Opslag(tmp_path / "sessies", tmp_path / "verslagen")


@pytest.fixture
def geopend(tmp_path: Path) -> Geopend:
    kast = Profielen(tmp_path / "profielen")
    for profiel in (LEEG, ANDER):
        kast.bewaar(profiel)
    return Geopend(kast)


def alleen(opslag: Opslag, naam: str, profiel: str = "") -> Session:
    """A session alone with a report, at its last screen."""
    profielen = (profiel,) if profiel else ()
    wens = c.BeginSessie(("",), 7, spelvorm="alleen", profielen=profielen)
    session = Session.begin(SPEL, wens, opslag.map / f"{naam}.jsonl", stil)
    assert isinstance(session, Session)
    opslag.verslagen.mkdir(parents=True, exist_ok=True)
    (opslag.verslagen / f"{naam}.html").write_text("Omdat het mag.")
    return speel_tot(session, Fase.EINDBEELD)


def namen(folder: Path) -> set[str]:
    return {pad.name for pad in folder.iterdir() if pad.suffix != ".lock"}


def test_its_sessions_alone_and_their_reports_go_and_all_others_stay(
    opslag: Opslag, geopend: Geopend
) -> None:
    aan_tafel = c.BeginSessie(("A", "B"), 7, profielen=(LEEG.id, ""))
    tafel = Session.begin(SPEL, aan_tafel, opslag.map / "tafel.jsonl", stil)
    assert isinstance(tafel, Session)
    sessies = [
        tafel,
        speel_tot(alleen(opslag, "dicht", LEEG.id)),
        alleen(opslag, "gestopt", LEEG.id),
        alleen(opslag, "ander", ANDER.id),
        alleen(opslag, "niemand"),
        later := alleen(opslag, "later"),
    ]
    assert later.do(c.OpenProfiel(later.sessie.spelers[0].nummer, LEEG.id)) is None
    for session in sessies:
        session.stop()
    assert vergeet_profiel(geopend, opslag, LEEG.id) == Meegegaan(sessies=3)
    assert namen(opslag.map) == {"tafel.jsonl", "ander.jsonl", "niemand.jsonl"}
    assert namen(opslag.verslagen) == {"ander.html", "niemand.html"}
    assert [p.id for p in geopend.profielen.alle()] == [ANDER.id]


def test_one_that_is_open_elsewhere_is_counted_as_still_there(
    opslag: Opslag, geopend: Geopend
) -> None:
    session = alleen(opslag, "open", LEEG.id)
    assert vergeet_profiel(geopend, opslag, LEEG.id) == Meegegaan(over=1)
    session.stop()
    assert namen(opslag.map) == {"open.jsonl"}


def test_exercises_that_were_begun_with_it_are_counted_and_gone(
    opslag: Opslag, geopend: Geopend
) -> None:
    kast = geopend.profielen.map
    for id_, naam in ((LEEG.id, "post"), (LEEG.id, "taal"), (ANDER.id, "taal")):
        (kast / f"{id_}.{naam}.oefening").write_text("Lieve buurt")
    assert vergeet_profiel(geopend, opslag, LEEG.id) == Meegegaan(oefeningen=2)
    assert namen(kast) == {f"{ANDER.id}.json", f"{ANDER.id}.taal.oefening"}
