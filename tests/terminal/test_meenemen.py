"""At the terminal: a prikkel, the birthday, trots, the sentence and what came of the last one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

import attrs
import pytest
from support.opnemen import speel_tot, stil

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN
from game.domain.prikkel import open_prikkels, zetten
from game.domain.state import Sessie, Spel
from game.domain.views import View
from game.session.opslag import Opslag
from game.session.session import Session
from game.spelvormen import TAFEL

NAMEN = ("Joost", "Mei Ling", "Samira")
MINUTEN = {1: 30, 2: 60}


@attrs.frozen
class Tafel:
    """A saved session that goes on at the terminal whenever something is typed."""

    terminal: object
    session: Session

    def typ(self, *antwoorden: str) -> str:
        """Go on with it, type these answers and then no more; everything that was said."""
        return " ".join(self.terminal.speel(["", *antwoorden]).split())  # type: ignore[attr-defined]

    @property
    def view(self) -> View:
        """What it has come to on disk."""
        na = Session.open(self.session.spel, self.session.pad, stil)
        assert isinstance(na, Session), na
        na.stop()
        return na.view

    @property
    def sessie(self) -> Sessie:
        return self.view.sessie


Maak = Callable[..., Tafel]


@pytest.fixture
def tafel(terminal) -> Maak:
    """A table of three that has come to a phase."""

    def maak(fase: Fase, rondes: int = 1, vorige: Mapping[int, AlsDan] | None = None) -> Tafel:
        spel = Spel(TAFEL, terminal.dek.in_taal("nl"))
        wens = c.BeginSessie(NAMEN, seed=7, minuten=MINUTEN[rondes], vorige=vorige or {})
        pad = Opslag(terminal.map).nieuw(datetime(2026, 11, 20))
        session = Session.begin(spel, wens, pad, stil)
        assert isinstance(session, Session)
        speel_tot(session, fase).stop()
        return Tafel(terminal, session)

    return maak


def test_a_prikkel_becomes_a_quality_and_a_question(tafel: Maak) -> None:
    tafel_ = tafel(Fase.KASSABON)
    eerder, kaart = len(tafel_.sessie.ronde.prikkels), zetten(tafel_.sessie.ronde)[0]
    assert not open_prikkels(tafel_.sessie.ronde)
    gezegd = tafel_.typ("i", "1", "", "2", "")
    for zin in ("i: Prikkel", "Welke zet prikkelt?", "Waar is er te veel van?", "Genoteerd bij"):
        assert zin in gezegd
    prikkel = tafel_.sessie.ronde.prikkels[eerder]
    assert prikkel.kwaliteit == KWALITEITEN[tafel_.view.kaart(kaart).rol][1]
    assert tafel_.sessie.fase is Fase.KASSABON


def test_later_leaves_it_there_and_laat_maar_takes_it_away(tafel: Maak) -> None:
    tafel_ = tafel(Fase.WAARDERING)
    assert not open_prikkels(tafel_.sessie.ronde)
    gezegd = tafel_.typ("i", "1", "l", "i")
    assert len(open_prikkels(tafel_.sessie.ronde)) == 1
    assert "i: Er ligt nog een prikkel" in gezegd
    assert "Hier ligt nog een prikkel." in gezegd
    tafel_.typ("i", "1", "x")
    assert open_prikkels(tafel_.sessie.ronde) == {}


def test_at_the_check_in_nothing_pricks_any_more(tafel: Maak) -> None:
    assert "i: Prikkel" not in tafel(Fase.CHECK_IN).typ()


def test_the_birthday_says_who_is_who_and_keeps_a_sentence(tafel: Maak) -> None:
    tafel_ = tafel(Fase.VERJAARDAG, rondes=2)
    eerste, tweede = (tafel_.sessie.speler(n).naam for n in tafel_.view.volgorde[:2])
    gezegd = tafel_.typ("s", "Eerst wie het langst wacht.", "")
    assert f"{eerste} legt uit. {tweede} speelt de oom." in gezegd
    assert "En wat heb ik daaraan?" in gezegd
    assert tafel_.sessie.ronde.notities[-1] == "Eerst wie het langst wacht."
    assert tafel_.sessie.fase is Fase.WAARDERING


def test_trots_is_told_in_pairs_and_a_role_tapped_or_not(tafel: Maak) -> None:
    tafel_ = tafel(Fase.TROTS)
    gezegd = tafel_.typ("", "3", "p", "1")
    assert "Joost. Mei Ling en Samira luisteren." in gezegd
    assert tafel_.sessie.trots == {0: Rol.VERBINDER, 2: Rol.BUREAUCRAAT}
    tafel_.typ("1", "p")
    assert tafel_.sessie.trots == {2: Rol.BUREAUCRAAT}


def test_trots_may_be_passed_by_a_whole_table(tafel: Maak) -> None:
    tafel_ = tafel(Fase.TROTS)
    tafel_.typ("n")
    assert tafel_.sessie.fase is Fase.ALS_DAN
    assert tafel_.sessie.trots == {}


def test_a_sentence_is_typed_in_three_parts_or_fewer(tafel: Maak) -> None:
    tafel_ = tafel(Fase.ALS_DAN)
    een, twee, drie = tafel_.view.volgorde
    gezegd = tafel_.typ("het stil valt", "wacht ik", "maandag", "ik haast heb", "tel ik", "", "")
    assert "Als het stil valt, dan wacht ik. Wanneer komt dat langs?" in gezegd
    assert tafel_.sessie.als_dan == {
        een: AlsDan("het stil valt", "wacht ik", "maandag"),
        twee: AlsDan("ik haast heb", "tel ik"),
    }
    assert tafel_.sessie.fase is Fase.EINDBEELD
    assert "“Als het stil valt, dan wacht ik.” Wanneer: maandag." in tafel_.typ()
    assert drie not in tafel_.sessie.als_dan


def test_examples_can_be_read_and_left(tafel: Maak) -> None:
    tafel_ = tafel(Fase.ALS_DAN)
    gezegd = tafel_.typ("v", "")
    assert "Verbinder: “Als een mail langer is dan mijn scherm" in gezegd
    assert tafel_.sessie.als_dan == {}


def test_what_came_of_last_time_is_typed_or_told_aloud(tafel: Maak) -> None:
    zin = AlsDan("ik nee moet zeggen", "bel ik eerst", "dinsdag")
    tafel_ = tafel(Fase.WAT_KWAM_ERVAN, vorige={0: zin, 2: zin})
    gezegd = tafel_.typ("", "Ik belde, en het hielp niet.", "p")
    eerst = gezegd.partition("Joost, dit nam je")[0]
    assert "Wil je hem hier laten zien?" in eerst
    assert "bel ik eerst" not in eerst, "others may sit here than last time"
    assert "Joost, dit nam je de vorige keer mee." in gezegd
    assert "“Als ik nee moet zeggen, dan bel ik eerst.” Wanneer: dinsdag." in gezegd
    assert tafel_.sessie.ervan == {0: "Ik belde, en het hielp niet."}
    assert tafel_.sessie.fase is Fase.DILEMMA
