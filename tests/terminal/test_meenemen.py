"""At the terminal: a prikkel, the birthday, trots, the sentence and what came of the last one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from support.opnemen import SPEL, begin_wens, speel_tot, stil

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN
from game.domain.prikkel import open_prikkels, zetten
from game.session.geopend import Geopend
from game.session.opslag import Opslag
from game.session.profielen import Profielen
from game.session.session import Session
from game.terminal.console import Console, Einde
from game.terminal.tafel import Tafel
from game.terminal.tafelprofielen import Tafelprofielen
from game.texts.vertaler import Vertaler

Typ = Callable[..., str]


@pytest.fixture
def tafel(tmp_path: Path) -> Callable[..., tuple[Session, Typ]]:
    """A real session that has come to a phase, and a way to type answers to it."""

    def maak(fase: Fase, rondes: int = 1, **anders: object) -> tuple[Session, Typ]:
        wens = c.BeginSessie(**{**_velden(rondes), **anders})  # type: ignore[arg-type]
        session = Session.begin(SPEL, wens, tmp_path / "sessie.jsonl", stil)
        assert isinstance(session, Session)
        speel_tot(session, fase)

        def typ(*antwoorden: str) -> str:
            uit = StringIO()
            console = Console(uit, StringIO("".join(f"{antwoord}\n" for antwoord in antwoorden)))
            t = Vertaler("nl")
            geopend = Geopend(Profielen(tmp_path / "profielen"))
            profielen = Tafelprofielen(geopend, lambda: date(2026, 1, 1))
            with pytest.raises(Einde):
                Tafel(session, console, t, Opslag(tmp_path), profielen).speel(lambda: t)
            return " ".join(uit.getvalue().split())

        return session, typ

    return maak


def _velden(rondes: int) -> dict[str, object]:
    wens = begin_wens(3, rondes, dicht=False, seed=7)
    return {naam: getattr(wens, naam) for naam in ("namen", "seed", "manier", "minuten")}


Maak = Callable[..., tuple[Session, Typ]]


def test_a_prikkel_becomes_a_quality_and_a_question(tafel: Maak) -> None:
    session, typ = tafel(Fase.KASSABON)
    eerder, kaart = len(session.sessie.ronde.prikkels), zetten(session.sessie.ronde)[0]
    assert not open_prikkels(session.sessie.ronde)
    gezegd = typ("i", "1", "", "2", "")
    for zin in ("i: Prikkel", "Welke zet prikkelt?", "Wat is er te veel van?", "Genoteerd bij"):
        assert zin in gezegd
    prikkel = session.sessie.ronde.prikkels[eerder]
    assert prikkel.kwaliteit == KWALITEITEN[session.view.kaart(kaart).rol][1]
    assert session.sessie.fase is Fase.KASSABON


def test_later_leaves_it_there_and_laat_maar_takes_it_away(tafel: Maak) -> None:
    session, typ = tafel(Fase.WAARDERING)
    assert not open_prikkels(session.sessie.ronde)
    gezegd = typ("i", "1", "l", "i")
    assert len(open_prikkels(session.sessie.ronde)) == 1
    assert "i: Er ligt nog een prikkel" in gezegd
    assert "Hier ligt nog een prikkel." in gezegd
    typ("i", "1", "x")
    assert open_prikkels(session.sessie.ronde) == {}


def test_at_the_check_in_nothing_pricks_any_more(tafel: Maak) -> None:
    assert "i: Prikkel" not in tafel(Fase.CHECK_IN)[1]()


def test_the_birthday_says_who_is_who_and_keeps_a_sentence(tafel: Maak) -> None:
    session, typ = tafel(Fase.VERJAARDAG, rondes=2)
    eerste, tweede = (session.sessie.speler(n).naam for n in session.view.volgorde[:2])
    gezegd = typ("s", "Eerst wie het langst wacht.", "")
    assert f"{eerste} legt uit. {tweede} speelt de oom." in gezegd
    assert "En wat heb ik daaraan?" in gezegd
    assert session.sessie.ronde.notities[-1] == "Eerst wie het langst wacht."
    assert session.sessie.fase is Fase.WAARDERING


def test_trots_is_told_in_pairs_and_a_role_tapped_or_not(tafel: Maak) -> None:
    session, typ = tafel(Fase.TROTS)
    gezegd = typ("", "3", "p", "1")
    assert "Joost. Mei Ling en Samira luisteren." in gezegd
    assert session.sessie.trots == {0: Rol.VERBINDER, 2: Rol.BUREAUCRAAT}
    typ("1", "p")
    assert session.sessie.trots == {2: Rol.BUREAUCRAAT}


def test_trots_may_be_passed_by_a_whole_table(tafel: Maak) -> None:
    session, typ = tafel(Fase.TROTS)
    typ("n")
    assert session.sessie.fase is Fase.ALS_DAN
    assert session.sessie.trots == {}


def test_a_sentence_is_typed_in_three_parts_or_fewer(tafel: Maak) -> None:
    session, typ = tafel(Fase.ALS_DAN)
    een, twee, drie = session.view.volgorde
    gezegd = typ("het stil valt", "wacht ik", "maandag", "ik haast heb", "tel ik", "", "")
    assert "Als het stil valt, dan wacht ik. Wanneer komt dat langs?" in gezegd
    assert session.sessie.als_dan == {
        een: AlsDan("het stil valt", "wacht ik", "maandag"),
        twee: AlsDan("ik haast heb", "tel ik"),
    }
    assert session.sessie.fase is Fase.EINDBEELD
    assert "“Als het stil valt, dan wacht ik.” Wanneer: maandag." in typ()
    assert drie not in session.sessie.als_dan


def test_examples_can_be_read_and_left(tafel: Maak) -> None:
    session, typ = tafel(Fase.ALS_DAN)
    gezegd = typ("v", "")
    assert "Verbinder: “Als een mail langer is dan mijn scherm" in gezegd
    assert session.sessie.als_dan == {}


def test_what_came_of_last_time_is_typed_or_told_aloud(tafel: Maak) -> None:
    zin = AlsDan("ik nee moet zeggen", "bel ik eerst", "dinsdag")
    session, typ = tafel(Fase.WAT_KWAM_ERVAN, vorige={0: zin, 2: zin})
    gezegd = typ("Ik belde, en het hielp niet.", "")
    assert "Joost, dit nam je de vorige keer mee." in gezegd
    assert "“Als ik nee moet zeggen, dan bel ik eerst.” Wanneer: dinsdag." in gezegd
    assert session.sessie.ervan == {0: "Ik belde, en het hielp niet."}
    assert session.sessie.fase is Fase.DILEMMA
