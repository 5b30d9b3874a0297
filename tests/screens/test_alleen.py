"""Alone through the real game: whose book lies open, what was practised, and what was before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from screens.sessies import context, dek, sessie_in
from support.boeken import boek, zaak
from support.profielen import DAG, LEEG
from support.spel import Spel

from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.domain.events import Speler
from game.domain.fase import Fase
from game.domain.groei import Oefenreden, Oefenvoorstel
from game.domain.oefenboek import Oefenboek
from game.domain.oefenzaak import begin_alleen
from game.domain.profiel import Profiel, Sessiedeel, vergeet_sessie
from game.domain.state import Spel as Spelregels
from game.domain.views import View
from game.screens.base import Home, Push, Resume
from game.screens.beheerwensen import BeginOefening, BewaarProfiel
from game.screens.eerder import EerderScreen
from game.screens.registry import screen_for
from game.session.profielen import Profielen
from game.spelvormen import ALLEEN
from game.texts.oefenboek import drie_brillen_zin, post_zin, reden_zin
from game.texts.redenen import MELDINGEN
from game.texts.vertaler import Vertaler
from game.ui.page import Page

KANTOOR = "woningnood/kantoor"
OEFENT = attrs.evolve(
    LEEG,
    sessies=(Sessiedeel("later", DAG, zin=AlsDan("het stil valt", "tel ik tot tien")),),
    boek=boek(
        zaak("2026-11-01", KANTOOR, waarom="Eerst de regel."),
        zaak("2026-11-20", KANTOOR, "O1 O2 V1", gemist=True),
    ),
)
DAG_NU = "2026-11-24"
"""Today, in these tests."""


@pytest.fixture
def spel(tmp_path: Path) -> Iterator[Spel]:
    Profielen(tmp_path / "profielen").bewaar(OEFENT)
    gespeeld = Spel(tmp_path)
    gespeeld.wens(Push("alleen"))
    yield gespeeld
    gespeeld.game.beheer.geopend.sluit_behalve(())


def wens(spel: Spel, name: str) -> object:
    target = spel.game.host.shown.by_name(name)
    assert target is not None, name
    return target.wish


def leg_open(spel: Spel) -> None:
    spel.toets("p", "1", "enter")


# whose book lies open


def test_without_a_profiel_it_says_so_and_everything_can_be_done(spel: Spel) -> None:
    assert "Zonder profiel vergeet het spel dit als je klaar bent." in spel.gezegd
    assert spel.game.host.shown.by_name("post") is None
    assert spel.game.host.shown.by_key("enter") is spel.game.host.shown.by_name("drie_brillen")
    assert wens(spel, "drie_brillen") == begin_alleen("", "", "")
    assert wens(spel, "rolsprint") == BeginOefening("rolsprint", ("",), "")
    assert wens(spel, "oefeningen") == Push("oefeningen", {"alleen": True, "profielen": ()})


def test_the_book_of_an_opened_profiel_brings_post_and_what_is_for_today(spel: Spel) -> None:
    leg_open(spel)
    assert spel.scherm == "alleen"
    assert "Het profiel van Joost is open." in spel.gezegd
    assert spel.game.host.shown.by_key("enter") is spel.game.host.shown.by_name("post")
    assert wens(spel, "post") == BeginOefening("post", ("Joost",), LEEG.id)
    assert wens(spel, "luistertafel") == BeginOefening("luistertafel", ("Joost",), LEEG.id)
    assert wens(spel, "drie_brillen") == begin_alleen("Joost", LEEG.id, KANTOOR)


def test_a_new_profiel_is_made_on_the_way(spel: Spel) -> None:
    spel.toets("p", "n")
    spel.typ("Bo")
    assert spel.scherm == "alleen"
    assert "Het profiel van Bo is open." in spel.gezegd


def test_a_closed_book_is_free_for_another_game(spel: Spel) -> None:
    leg_open(spel)
    assert set(spel.game.beheer.geopend.alle) == {LEEG.id}
    spel.toets("p")
    assert "Zonder profiel vergeet" in spel.gezegd
    assert spel.game.beheer.geopend.alle == {}


def test_leaving_the_menu_closes_the_book(spel: Spel) -> None:
    leg_open(spel)
    spel.toets("esc")
    assert spel.scherm == "start"
    assert spel.game.beheer.geopend.alle == {}


def test_growth_without_a_book_asks_whose_it_is_first(spel: Spel) -> None:
    spel.toets("4", "1", "enter")
    assert spel.scherm == "groei"
    spel.toets("esc")
    assert "Het profiel van Joost is open." in spel.gezegd


# what was practised


def test_post_and_the_case_for_today_are_named_so_that_they_fit_whoever_it_is() -> None:
    dilemma = dek().in_taal("nl")[KANTOOR]
    t, wacht = Vertaler("nl"), OEFENT.boek.zaken[-1]
    naam = dilemma.kijkers[wacht.verliezer].naam
    assert post_zin(t, dilemma, wacht) == f"Post van {naam}, over ‘{dilemma.titel}’."
    voorstel = Oefenvoorstel(KANTOOR, Rol.VERBINDER, Oefenreden.LANG_GELEDEN)
    zin = drie_brillen_zin(t, OEFENT.boek, voorstel, dek().in_taal("nl"))
    assert zin == f"Vandaag: ‘{dilemma.titel}’. Let vandaag op de Verbinder."
    nieuw = attrs.evolve(voorstel, zaak="", reden=Oefenreden.EVENWICHT)
    assert drie_brillen_zin(t, OEFENT.boek, nieuw, {}).startswith("Vandaag: een nieuwe zaak.")
    assert "dus we beginnen weer vooraan" in reden_zin(t, nieuw)


def test_growth_tells_how_often_and_why_this_is_for_today(spel: Spel) -> None:
    leg_open(spel)
    spel.toets("4")
    assert "Hier staat hoe vaak, niet hoe goed." in spel.gezegd
    assert "Vandaag ‘Het lege kantoor aan de ring’" in spel.gezegd
    assert wens(spel, "begin") == begin_alleen("Joost", LEEG.id, KANTOOR)


def test_growth_has_nothing_that_counts_up_to_something(spel: Spel) -> None:
    leg_open(spel)
    spel.toets("4")
    for woord in ("%", "punten!", "reeks", "streak", "goed gedaan", "op een rij"):
        assert woord not in spel.gezegd.lower()


def test_an_empty_book_is_one_warm_sentence(spel: Spel) -> None:
    spel.profielen.bewaar(LEEG)
    spel.toets("4", "1", "enter")
    assert "Een leeg boek ruikt het lekkerst." in spel.gezegd
    assert "keer" not in spel.gezegd


def test_what_came_of_the_sentence_is_typed_and_kept(spel: Spel) -> None:
    leg_open(spel)
    spel.toets("4", "v", "t")
    spel.typ("Eén keer gelukt.")
    assert spel.op_schijf.sessies[0].verteld == "Eén keer gelukt."
    assert "Eén keer gelukt." in spel.gezegd
    spel.toets("enter")
    assert "Eén keer gelukt." in spel.gezegd, "and growth tells it too"


def test_the_times_of_a_case_lie_beside_each_other(spel: Spel) -> None:
    leg_open(spel)
    spel.toets("4", "h", "1")
    assert spel.scherm == "eerder"
    assert "1 november 2026" in spel.gezegd
    assert "20 november 2026" in spel.gezegd
    assert "“Eerst de regel.”" in spel.gezegd
    assert wens(spel, "weer") == begin_alleen("Joost", LEEG.id, KANTOOR)


def test_what_was_written_afterwards_lies_beside_each_other_too(spel: Spel) -> None:
    laatste = zaak("2026-11-20", KANTOOR, antwoorden=("Met de buren.", "Een datum."))
    spel.profielen.bewaar(attrs.evolve(OEFENT, boek=OEFENT.boek.met_zaak(laatste)))
    leg_open(spel)
    spel.toets("4", "h", "1")
    assert "Met de buren." not in spel.gezegd
    spel.toets("s")
    assert "“Met de buren.”" in spel.gezegd
    assert "“Een datum.”" in spel.gezegd
    assert "“Eerst de regel.”" not in spel.gezegd
    spel.toets("s")
    assert "“Eerst de regel.”" in spel.gezegd


def test_who_wrote_nothing_has_no_such_key(spel: Spel) -> None:
    leg_open(spel)
    spel.toets("4", "h", "1")
    assert spel.game.host.shown.by_key("s") is None


def test_a_book_that_an_exercise_changed_shows_at_once_and_is_on_disk(spel: Spel) -> None:
    leg_open(spel)
    spel.game.beheer.neem_boek_op(spel.game, LEEG.id, Oefenboek())
    spel.ververs()
    assert spel.game.host.shown.by_name("post") is None
    spel.toets("4")
    assert "Een leeg boek ruikt het lekkerst." in spel.gezegd
    assert spel.op_schijf.boek.leeg


def test_a_book_of_a_profiel_that_is_gone_is_one_sentence(spel: Spel) -> None:
    spel.game.beheer.neem_boek_op(spel.game, "ffffffff", OEFENT.boek)
    assert spel.toast == spel.game.t(MELDINGEN["PROFIEL_WEG"])


# beside the case of today


def alleen(fase: Fase, profiel: str = LEEG.id) -> View:
    """The meespeler as one person alone, with an open profiel."""
    speelt = Spelregels(ALLEEN, dek().in_taal("nl"))
    view = sessie_in(fase, namen=("Joost",), dilemma=KANTOOR, speelt=speelt)
    return attrs.evolve(
        view, sessie=attrs.evolve(view.sessie, spelers=(Speler(0, "Joost", profiel=profiel),))
    )


def blad(view: View, profiel: Profiel = OEFENT) -> Page:
    ctx = attrs.evolve(
        context(), profielen={profiel.id: profiel}, vandaag="2026-11-24", sessie="nu"
    )
    return screen_for(view.fase)().page(ctx, view)


@pytest.mark.parametrize("fase", [Fase.UITKOMST, Fase.KASSABON, Fase.DRIE_VRAGEN])
def test_an_outcome_alone_opens_the_earlier_times_with_today_last(fase: Fase) -> None:
    view = alleen(fase)
    target = blad(view).by_key("h")
    assert target is not None
    assert isinstance(target.wish, Push)
    scherm = EerderScreen(**target.wish.options)
    assert [keer.datum for keer in scherm.keren] == ["2026-11-01", "2026-11-20", "2026-11-24"]
    assert scherm.keren[-1].plan == tuple(code[:2] for code in view.ronde.plan)


@pytest.mark.parametrize("fase", [Fase.UITKOMST, Fase.KASSABON, Fase.DRIE_VRAGEN])
def test_without_an_earlier_time_there_is_no_such_key(fase: Fase) -> None:
    view = alleen(fase)
    assert blad(view, LEEG).by_key("h") is None
    eerste = attrs.evolve(LEEG, boek=boek(zaak("2026-11-24", KANTOOR, sessie="nu")))
    assert blad(view, eerste).by_key("h") is None, "today alone is no history"
    assert blad(alleen(fase, "")).by_key("h") is None


def test_at_a_table_there_is_no_such_key() -> None:
    view = sessie_in(Fase.KASSABON, dilemma=KANTOOR)
    spelers = (Speler(0, "Joost", profiel=LEEG.id), *view.sessie.spelers[1:])
    aan_tafel = attrs.evolve(view, sessie=attrs.evolve(view.sessie, spelers=spelers))
    assert blad(aan_tafel).by_key("h") is None


# a few evenings in the real game


def test_after_an_evening_the_same_profiel_still_lies_open(spel: Spel) -> None:
    leg_open(spel)
    assert spel.game.grant(wens(spel, "drie_brillen"))
    spel.speel(Fase.EINDBEELD)
    spel.toets("k", "enter")
    assert spel.scherm == "alleen"
    assert "Joost" in spel.gezegd
    assert set(spel.game.beheer.geopend.alle) == {LEEG.id}
    spel.toets("4")
    assert spel.scherm == "groei"
    spel.toets("esc", "esc")
    assert spel.scherm == "start"
    assert spel.game.beheer.geopend.alle == {}


def test_after_an_evening_without_a_profiel_it_is_alleen_again(spel: Spel) -> None:
    assert spel.game.grant(wens(spel, "drie_brillen"))
    spel.speel(Fase.EINDBEELD)
    spel.toets("k", "enter")
    assert spel.scherm == "alleen"
    assert spel.game.beheer.geopend.alle == {}


def test_without_a_profiel_an_evening_is_forgotten_when_it_is_closed(
    spel: Spel, tmp_path: Path
) -> None:
    assert spel.game.grant(wens(spel, "drie_brillen"))
    spel.speel(Fase.EINDBEELD)
    spel.game.grant(Home())
    (gestopt,) = spel.game.opslag.bewaard()
    spel.wens(Resume(gestopt))
    spel.toets("k")
    assert "Zonder profiel vergeet het spel wat je deed." in spel.gezegd
    spel.toets("enter")
    assert spel.scherm == "alleen"
    assert spel.game.opslag.alle() == ()
    assert {p.name for p in tmp_path.iterdir() if p.is_file()} == {"gezien.json"}


def test_an_evening_with_a_profiel_stays_when_it_is_closed(spel: Spel) -> None:
    leg_open(spel)
    assert spel.game.grant(wens(spel, "drie_brillen"))
    spel.speel(Fase.EINDBEELD)
    spel.toets("k")
    assert "Wissen kan later nog, in het menu." in spel.gezegd
    spel.toets("enter")
    assert [s.afgesloten for s in spel.game.opslag.alle()] == [True]


def test_forgetting_the_profiel_forgets_its_evenings_and_says_so(spel: Spel) -> None:
    leg_open(spel)
    assert spel.game.grant(wens(spel, "drie_brillen"))
    spel.speel(Fase.DRIE_VRAGEN)
    spel.wens(Home())
    spel.toets("p", "1", "enter", "x")
    assert "Wat je alleen speelde gaat mee, met het verslag." in spel.gezegd
    spel.toets("j")
    assert spel.scherm == "profiel_weg"
    assert "Ook weg: 1 sessie alleen, met het verslag." in spel.gezegd
    assert spel.game.opslag.alle() == ()


def test_an_evening_is_in_the_book_and_the_next_one_shows_it_beside_today(spel: Spel) -> None:
    leg_open(spel)
    assert spel.game.grant(wens(spel, "drie_brillen"))
    spel.speel(Fase.UITKOMST)
    spel.toets("h")
    assert spel.scherm == "eerder"
    assert "24 november 2026" not in spel.gezegd
    assert "Vandaag" in spel.gezegd
    spel.toets("enter")
    spel.speel()
    assert [z.datum for z in spel.op_schijf.boek.zaken] == ["2026-11-01", "2026-11-20", DAG_NU]
    assert spel.op_schijf.boek.zaken[-1].dilemma == KANTOOR


def test_an_evening_can_be_taken_out_again(spel: Spel) -> None:
    leg_open(spel)
    assert spel.game.grant(wens(spel, "drie_brillen"))
    spel.speel()
    naam = spel.op_schijf.boek.zaken[-1].sessie
    assert spel.game.grant(BewaarProfiel(vergeet_sessie(spel.op_schijf, naam)))
    assert naam not in repr(spel.op_schijf)
