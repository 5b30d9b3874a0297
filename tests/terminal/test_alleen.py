"""Alone at the terminal by typed answers: whose book, what is for today, and what was before."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from support.boeken import boek, zaak
from support.opnemen import SPEL, speel_tot, stil
from support.profielen import DAG, LEEG

from game.domain.alsdan import AlsDan
from game.domain.commands import BeginSessie
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.oefenboek import Keer
from game.domain.oefenzaak import begin_alleen
from game.domain.profiel import Profiel, Sessiedeel
from game.loading import standaard_dek
from game.session.geopend import Geopend
from game.session.opslag import Opslag
from game.session.profielen import Profielen
from game.session.session import Session
from game.terminal.alleen import Alleenhoek
from game.terminal.scherm import Algemeen, Scherm
from game.terminal.tafelprofielen import TERUG_TE_ZIEN, Tafelprofielen
from game.terminal.vragen import OVERAL, herken
from game.texts.vertaler import Vertaler

BRUG = "testdorp/brug"
ZIN = AlsDan("het stil valt", "tel ik tot tien")
_WEG = zaak("2026-01-02", "weg/weg", waarom="Omdat het kan.")
OEFENT = attrs.evolve(
    LEEG,
    sessies=(Sessiedeel("later", DAG, zin=ZIN),),
    boek=boek(
        zaak("2026-11-01", BRUG, waarom="Eerst de regel."),
        zaak("2026-11-20", BRUG, "B1 B2 B0", gemist=True),
        _WEG,
    ).met_keer(Keer("2026-11-02", "rolsprint", (Rol.VERBINDER,))),
)
BOEK = ["3", "p", "1", "j"]
"""From the door to one's own menu with the only book open."""


@pytest.fixture
def kast(terminal) -> Profielen:
    profielen = Profielen(terminal.map / "profielen")
    profielen.bewaar(OEFENT)
    return profielen


def test_without_a_profiel_it_says_what_that_means(terminal):
    gezegd = terminal.speel(["3", "b", "q"])
    assert "3: Alleen oefenen" in gezegd
    assert "Zonder profiel vergeet het spel dit als je klaar bent." in gezegd
    assert "Enter: Drie brillen. Eén zaak, drie keer kijken." in gezegd
    assert "Er is post" not in gezegd


@pytest.mark.usefixtures("kast")
def test_an_open_book_brings_the_post_first_and_what_is_for_today(terminal):
    gezegd = " ".join(terminal.speel([*BOEK, "b", "q"]).split())
    assert "Het profiel van Joost is open." in gezegd
    assert "Enter: Er is post." in gezegd
    assert "1: Drie brillen. Vandaag: " in gezegd


def test_a_book_is_closed_again_and_free_for_others(terminal, kast):
    gezegd = terminal.speel([*BOEK, "p", "b", "q"])
    assert gezegd.count("Zonder profiel vergeet het spel dit als je klaar bent.") == 3
    assert Geopend(kast).open(LEEG.id) == OEFENT


def test_a_new_book_is_made_on_the_spot(terminal):
    terminal.speel(["3", "p", "n", "Bo", "b", "q"])
    assert [p.naam for p in Profielen(terminal.map / "profielen").alle()] == ["Bo"]


@pytest.mark.usefixtures("kast")
def test_growth_is_told_in_words(terminal):
    gezegd = " ".join(terminal.speel([*BOEK, "4", "d", "", "", "b", "q"]).split())
    assert "Bureaucraat: 5 keer" in gezegd
    assert "Hier staat hoe vaak, niet hoe goed." in gezegd
    assert "“Als het stil valt, dan tel ik tot tien.”" in gezegd
    assert "Nog 6 eerste grepen aan tafel" in gezegd


def test_growth_without_a_book_asks_whose_it_is(terminal, kast):
    gezegd = " ".join(terminal.speel(["3", "4", "1", "j", "", "b", "q"]).split())
    assert "Van wie is dit profiel?" in gezegd
    assert "Hier staat hoe vaak, niet hoe goed." in gezegd
    kast.bewaar(LEEG)
    leeg = " ".join(terminal.speel(["3", "4", "1", "j", "", "b", "q"]).split())
    assert "Een leeg boek ruikt het lekkerst." in leeg


def test_what_came_of_a_sentence_is_kept(terminal, kast):
    gezegd = terminal.speel([*BOEK, "4", "v", "x" * 300, "Eén keer.", "", "b", "q"])
    assert "Dat is te lang. Houd het bij 280 tekens." in gezegd
    profiel = kast.lees(LEEG.id)
    assert isinstance(profiel, Profiel)
    assert profiel.sessies[0].verteld == "Eén keer."


@pytest.mark.usefixtures("kast")
def test_every_time_of_a_case_stands_below_the_other_also_of_one_that_is_gone(terminal):
    gezegd = terminal.speel([*BOEK, "4", "h", "1", "", "2", "", "", "", "b", "q"])
    heel = " ".join(gezegd.split())
    assert heel.index("1 november 2026 Bureaucraat: ") < heel.index("20 november 2026 Bureau")
    assert "“Eerst de regel.”" in heel
    assert "Eigen aanpak." in heel
    assert "Het minst blij: " in heel
    assert "Deze zaak zit niet meer in het spel. Wat je koos, staat er nog." in heel
    assert "Verbinder: Een kaart die er niet meer is. “Omdat het kan.”" in heel


def test_what_was_written_afterwards_stands_with_its_case(terminal, kast):
    geschreven = zaak("2026-11-20", BRUG, antwoorden=("Met de buren.", "Een datum."))
    kast.bewaar(attrs.evolve(OEFENT, boek=OEFENT.boek.met_zaak(geschreven)))
    gezegd = " ".join(terminal.speel([*BOEK, "4", "h", "1", "", "", "", "b", "q"]).split())
    assert gezegd.count("Je schreef bij het terugkijken: ") == 2
    assert "“Met de buren.”" in gezegd
    assert "“Een datum.”" in gezegd


@pytest.mark.usefixtures("kast")
def test_stopping_works_everywhere_and_the_other_language_too(terminal):
    deep = ["p"], ["p", "1"], ["p", "n"], BOEK[1:], [*BOEK[1:], "4"], [*BOEK[1:], "4", "h"]
    for answers in deep:
        assert terminal.speel(["3", *answers, "q"]).endswith("Tot ziens.\n")
    assert "taal: Nederlands" in terminal.speel(["3", "taal", "b", "taal", "q"])


def test_the_drie_brillen_begin_with_the_case_for_today(terminal, kast):
    gezegd = terminal.speel([*BOEK, "1", "q"])
    assert "Kijk nu als Bureaucraat" in gezegd or "De brug van Testdorp" in gezegd
    assert "Alles is bewaard." in gezegd
    assert Geopend(kast).open(LEEG.id) != OEFENT, "the session that was begun is in the profiel"


def test_forgetting_the_profiel_forgets_its_sessions_alone_and_says_so(terminal, kast):
    terminal.speel([*BOEK, "1", "q", "b", "q"])
    gezegd = " ".join(terminal.speel(["p", "1", "j", "x", "j", "", "b", "q"]).split())
    assert "Wat je alleen speelde gaat mee, met het verslag." in gezegd
    assert "Ook weg: 1 sessie alleen, met het verslag." in gezegd
    assert kast.alle() == ()
    assert Opslag(terminal.map).alle() == ()


def test_an_exercise_leaves_what_was_practised_in_the_book(terminal, kast):
    """Rolsprint by its first choice and Enter, until it is over; its deck is that of the game."""
    terminal = attrs.evolve(terminal, dek=standaard_dek())
    gezegd = terminal.speel([*BOEK, "2", *["1", ""] * 12, "b", "q"])
    assert "Rolsprint" in gezegd
    profiel = kast.lees(LEEG.id)
    assert isinstance(profiel, Profiel)
    assert [keer.oefening for keer in profiel.boek.keren] == ["rolsprint", "rolsprint"]


@pytest.mark.usefixtures("kast")
def test_what_was_begun_is_not_begun_anew_unasked(terminal):
    terminal = attrs.evolve(terminal, dek=standaard_dek())
    eerst = terminal.speel([*BOEK, "2", "q", "2", "1", "q", "2", "b", "b", "q"])
    assert eerst.count("Verder waar je was?") == 1, "nothing is lost by what was left untouched"
    verder = terminal.speel([*BOEK, "2", "v", "q", "b", "q"])
    opnieuw = terminal.speel([*BOEK, "2", "o", "q", "b", "q"])
    assert "Verder waar je was? Rolsprint, van " in " ".join(verder.split())
    assert "Verder waar je was?" in opnieuw
    assert "(gekozen)" not in opnieuw
    assert "Verder waar je was?" not in terminal.speel([*BOEK, "2", "q", "b", "q"])


def test_a_session_alone_shows_earlier_times_at_its_outcome(kast, dek, tmp_path):
    spel = attrs.evolve(SPEL, dilemmas=dek.in_taal("nl"))
    wens = attrs.evolve(begin_alleen("Joost", LEEG.id, BRUG), seed=7)
    session = Session.begin(spel, wens, tmp_path / "nu.jsonl", stil)
    assert isinstance(session, Session)
    profielen = Tafelprofielen(Geopend(kast), lambda: date(2026, 11, 24))
    profielen.begin(session)
    t, leeg = Vertaler("nl"), Scherm(("",))
    for fase in (Fase.PLAN, Fase.UITKOMST, Fase.KASSABON, Fase.WENDING, Fase.DRIE_VRAGEN):
        speel_tot(session, fase)
        keuzes = profielen.met_eerder(session, leeg, t).keuzes
        assert bool(keuzes) == (fase in TERUG_TE_ZIEN), fase
    (keus,) = keuzes
    assert (keus.toets, keus.label) == ("h", "Eerder")
    gezegd = " ".join(keus.wens.vraag(session.view, t).regels)
    assert gezegd.index("1 november 2026") < gezegd.index("20 november 2026")
    assert gezegd.index("20 november 2026") < gezegd.index("Vandaag")
    session.stop()


# with somebody who plays and does exercises


class Vraagbaak:
    """Answers from a list, and a note of all that was begun."""

    def __init__(self, kast: Profielen, dilemmas, antwoorden: list[str]) -> None:
        self.gezegd: list[str] = []
        self.begonnen: list[object] = []
        self._antwoorden = iter(antwoorden)
        profielen = Tafelprofielen(Geopend(kast), lambda: date(2026, 11, 21))
        self.hoek = Alleenhoek(
            self._stel, self.gezegd.append, profielen, lambda: dilemmas, self._speel, self._oefen
        )

    def _stel(self, maak, /):
        scherm = maak(Vertaler("nl"))
        wens = herken(scherm, next(self._antwoorden), OVERAL)
        assert wens is not None
        return wens

    def _speel(self, wens: BeginSessie) -> None:
        self.begonnen.append(wens)

    def _oefen(self, naam, profiel, /):
        self.begonnen.append((naam, profiel))
        return Algemeen.STOP if naam == "luistertafel" else None


def test_what_is_chosen_begins_with_the_book_that_lies_open(kast, dek):
    antwoorden = [*BOEK[1:], "1", "", "2", "4", "1", "p", "1", "5", "b"]
    baak = Vraagbaak(kast, dek.in_taal("nl"), antwoorden)
    assert baak.hoek.bezoek() is None
    brillen = begin_alleen("Joost", LEEG.id, BRUG)
    met_boek = [brillen, ("post", OEFENT), ("rolsprint", OEFENT), brillen]
    assert baak.begonnen == [*met_boek, begin_alleen("", "", ""), ("", None)]
    assert brillen.spelvorm == "alleen"


def test_who_stops_in_an_exercise_stops(kast, dek):
    baak = Vraagbaak(kast, dek.in_taal("nl"), ["3"])
    assert baak.hoek.bezoek() is Algemeen.STOP
