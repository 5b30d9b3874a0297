"""Exercises through the real game: begun, stopped, gone on with, ended, and what follows."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from oefeningen.oefenen import weg
from screens.sessies import dek
from support.spel import VANDAAG, Spel

from game.domain import commands as c
from game.domain.oefenboek import Bril, Oefenboek, Oefenzaak
from game.domain.profiel import Profiel
from game.domain.state import Rol
from game.oefeningen import ALLEEN, NAMEN, WARMING_UPS
from game.oefeningen.blad import Schrijf
from game.oefeningen.meespeler import volgende_zet
from game.screens.base import Change, Push
from game.screens.beheerwensen import BeginOefening, Oefen
from game.texts.redenen import MELDINGEN

ZAAK = Oefenzaak(
    "eerder", "2026-11-20", "woningnood/koffers", (Bril(Rol.BUREAUCRAAT, "B1", "Regels."),),
    ("B1", "B2", "O1"), 0, sleutel_gemist=False,
)  # fmt: skip


class Oefenspel(Spel):
    """A game in which somebody comes to practise."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.game.oefenen.vandaag = lambda: VANDAAG

    @property
    def stap(self) -> str:
        assert self.game.oefenen.blad is not None
        return self.game.oefenen.blad.blad.stap

    def profiel(self) -> Profiel:
        """A profiel on disk, in which a case of some days ago waits for its letter."""
        profielen = self.game.profielen
        leeg = profielen.nieuw("Fenna", "2026-11-01")
        assert profielen.bewaar(evolve(leeg, boek=Oefenboek(zaken=(ZAAK,)))) is None
        gelezen = profielen.lees(leeg.id)
        assert isinstance(gelezen, Profiel)
        return gelezen

    def boek(self, profiel: Profiel) -> Oefenboek:
        gelezen = self.game.profielen.lees(profiel.id)
        assert isinstance(gelezen, Profiel)
        return gelezen.boek


@pytest.fixture
def spel(tmp_path: Path) -> Oefenspel:
    return Oefenspel(tmp_path)


def test_from_the_start_a_warming_up_is_two_keys_away_and_esc_goes_back(spel: Oefenspel) -> None:
    spel.druk("4")
    assert spel.scherm == "oefeningen"
    spel.druk("2")
    assert spel.scherm == "oefening"
    spel.druk("esc")
    assert spel.scherm == "oefeningen"
    spel.druk("esc")
    assert spel.scherm == "start"


def test_what_was_left_is_gone_on_with_also_by_another_game(tmp_path: Path) -> None:
    spel = Oefenspel(tmp_path)
    spel.druk("4", "4")
    keuze = next(t for t in spel.game.host.shown.targets if t.name.startswith("keuze"))
    spel.klik(keuze.name)
    there = spel.stap
    spel.druk("esc")
    later = Oefenspel(tmp_path)
    later.druk("4", "v")
    assert (later.scherm, later.stap) == ("oefening", there)


def kies(spel: Oefenspel) -> str:
    """Make a zet, and leave the exercise there; what stood on the sheet then."""
    keuze = next(t for t in spel.game.host.shown.targets if t.name.startswith("keuze"))
    spel.klik(keuze.name)
    there = spel.stap
    spel.druk("esc")
    return there


def test_what_was_begun_is_not_begun_anew_unasked(spel: Oefenspel) -> None:
    spel.druk("4", "4")
    there = kies(spel)
    spel.druk("4")
    assert spel.scherm == "bevestig"
    spel.druk("esc")
    assert spel.scherm == "oefeningen"
    spel.druk("4", "enter")
    assert (spel.scherm, spel.stap) == ("oefening", there)
    spel.druk("esc", "4", "o")
    assert spel.scherm == "oefening"
    assert spel.stap != there


def test_what_was_begun_and_left_untouched_is_not_asked_about(spel: Oefenspel) -> None:
    spel.druk("4", "4", "esc", "4")
    assert spel.scherm == "oefening"


def test_of_several_that_were_left_each_is_found_again(spel: Oefenspel) -> None:
    spel.druk("4", "4")
    there = kies(spel)
    spel.druk("2")
    kies(spel)
    spel.druk("4", "enter")
    assert spel.stap == there


def test_what_a_profiel_left_is_offered_when_it_is_opened_again(tmp_path: Path) -> None:
    spel = Oefenspel(tmp_path)
    profiel = spel.profiel()
    spel.wens(BeginOefening("rolsprint", ("Fenna",), profiel.id))
    kies(spel)
    spel.game.beheer.geopend.sluit_behalve(())
    later = Oefenspel(tmp_path)
    later.wens(Push("alleen"))
    assert later.game.host.shown.by_key("v") is None
    later.druk("p", "1", "enter")
    assert later.game.host.shown.by_key("v") is not None
    later.druk("2")
    assert later.scherm == "bevestig"
    later.druk("v")
    assert later.scherm == "oefening"
    later.druk("esc", "p")
    assert later.game.host.shown.by_key("v") is None
    later.game.beheer.geopend.sluit_behalve(())


def test_enter_on_the_post_loses_no_half_answer_also_after_a_restart(tmp_path: Path) -> None:
    spel = Oefenspel(tmp_path)
    spel.profiel()
    spel.druk("3", "p", "1", "enter", "enter", "enter")
    spel.wens(Oefen(Schrijf("antwoord", "Ik bel u morgen.")))
    there = spel.stap
    spel.game.beheer.geopend.sluit_behalve(())
    later = Oefenspel(tmp_path)
    later.druk("3", "p", "1", "enter", "enter")
    assert later.scherm == "bevestig"
    later.druk("enter")
    assert later.stap == there
    assert later.game.oefenen.sessie is not None
    assert "Ik bel u morgen." in repr(later.game.oefenen.sessie.stand)
    later.game.beheer.geopend.sluit_behalve(())


@pytest.mark.parametrize(("namen", "verwacht"), [(("Joost", "Mei Ling"), 30), (("An", "Bo"), 60)])
def test_going_on_before_a_session_leads_into_the_one_of_these_people(
    spel: Oefenspel, namen: tuple[str, ...], verwacht: int
) -> None:
    toen = c.BeginSessie(("Joost", "Mei Ling"), 0, minuten=60)
    spel.wens(BeginOefening("voorwerpen", toen.namen, daarna=toen))
    kies(spel)
    spel.wens(BeginOefening("voorwerpen", namen, daarna=c.BeginSessie(namen, 0, minuten=30)))
    assert spel.scherm == "bevestig"
    assert "met Joost en Mei Ling" in getattr(spel.game.screen, "uitleg", "")
    spel.druk("enter")
    for _ in tot_het_eind(spel):
        pass
    assert spel.game.session is not None
    sessie = spel.game.session.sessie
    assert [speler.naam for speler in sessie.spelers] == ["Joost", "Mei Ling"]
    assert sessie.minuten == verwacht


def test_a_step_back_takes_the_last_zet_back(spel: Oefenspel) -> None:
    spel.druk("4", "4")
    first = spel.game.oefenen.blad
    assert first is not None
    assert not first.kan_terug
    keuze = next(t for t in spel.game.host.shown.targets if t.name.startswith("keuze"))
    spel.klik(keuze.name)
    assert spel.game.oefenen.blad != first
    spel.druk("backspace")
    assert spel.game.oefenen.blad == first


@pytest.mark.parametrize("naam", [n for n in NAMEN if weg(n).OPZET.boek == Oefenboek()])
def test_the_walk_of_an_exercise_without_a_book_is_granted_by_the_game(
    spel: Oefenspel, naam: str
) -> None:
    opzet = weg(naam).OPZET
    spel.game.seed = lambda: opzet.seed
    spel.wens(BeginOefening(naam, opzet.namen, dilemma=opzet.dilemma))
    for zet in weg(naam).WEG:
        spel.wens(Oefen(zet))
    assert spel.scherm == "start"
    assert spel.game.oefenen.sessie is None


def test_another_language_goes_on_with_the_same_sheet(spel: Oefenspel) -> None:
    spel.druk("4", "1")
    before = spel.game.oefenen.blad
    spel.wens(Change("taal", "en"))
    after = spel.game.oefenen.blad
    assert before is not None
    assert after is not None
    assert (before.titel, after.titel) == ("Voorwerpen", "Objects")


def tot_het_eind(spel: Oefenspel) -> Iterator[None]:
    """The whole exercise, as the player of the demo does it."""
    while (aan_tafel := spel.game.oefenen.blad) is not None:
        yield
        spel.wens(Oefen(volgende_zet(aan_tafel.blad)))


@pytest.mark.parametrize("naam", WARMING_UPS)
def test_a_warming_up_before_a_session_leads_into_it(spel: Oefenspel, naam: str) -> None:
    daarna = c.BeginSessie(("Joost", "Mei Ling"), 0, minuten=30)
    spel.wens(BeginOefening(naam, daarna.namen, daarna=daarna))
    for _ in tot_het_eind(spel):
        assert spel.game.session is None
    assert spel.game.session is not None
    sessie = spel.game.session.sessie
    assert [speler.naam for speler in sessie.spelers] == ["Joost", "Mei Ling"]
    assert (sessie.aandenken is not None) == (naam == "voorwerpen")


@pytest.mark.parametrize("naam", ALLEEN)
def test_what_somebody_practised_alone_stands_in_their_book(spel: Oefenspel, naam: str) -> None:
    profiel = spel.profiel()
    spel.wens(BeginOefening(naam, ("Fenna",), profiel.id))
    for _ in tot_het_eind(spel):
        assert spel.boek(profiel) == profiel.boek
    assert spel.boek(profiel) != profiel.boek
    assert spel.boek(profiel).zaken == profiel.boek.zaken


def test_a_letter_that_does_not_wait_is_refused_with_a_sentence(spel: Oefenspel) -> None:
    assert not spel.game.grant(BeginOefening("post"))
    assert spel.game.host.toast is not None
    assert spel.scherm == "start"


def test_a_letter_that_is_no_key_begins_the_field_and_esc_keeps_what_was_typed(
    spel: Oefenspel,
) -> None:
    spel.druk("4", "6")
    spel.druk(*"Hoe kan dit")
    screen = spel.game.screen
    assert screen.typing is not None
    assert screen.typing.value == "Hoe kan dit"
    spel.druk("esc")
    assert (spel.scherm, screen.typing) == ("oefening", None)
    assert spel.game.oefenen.blad is not None
    assert spel.game.oefenen.blad.blad.veld is not None
    assert spel.game.oefenen.blad.blad.veld.tekst == "Hoe kan dit"


def test_a_place_with_names_on_it_takes_a_click_anywhere(spel: Oefenspel) -> None:
    spel.wens(BeginOefening("voorwerpen", ("Joost", "Mei Ling", "Samira")))
    for _ in range(3):
        spel.klik("keuze bureaucraat")
    blad = spel.game.oefenen.blad
    assert blad is not None
    assert [naam.naam for naam in blad.blad.keuzes[0].namen] == ["Joost", "Mei Ling", "Samira"]


def test_a_broken_file_of_ones_own_is_one_sentence_and_the_exercise_goes_on(
    tmp_path: Path,
) -> None:
    own = tmp_path / "eigen" / "oefeningen" / "voorwerpen.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("formaat: 1\nvoorwerpen:\n  - naam: Stoel\n    rol: koning\n", "utf-8")
    spel = Oefenspel(tmp_path)
    spel.game.dek = evolve(dek(), mappen=(*dek().mappen, own.parents[1]))
    spel.wens(BeginOefening("voorwerpen"))
    assert spel.scherm == "oefening"
    assert spel.game.host.toast is not None
    assert spel.game.host.toast.text.startswith("voorwerpen.yaml doet niet mee. Regel 3: ")


def test_a_full_disk_is_one_sentence_and_the_exercise_goes_on(
    spel: Oefenspel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vol(*_args: object, **_kwargs: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_text", vol)
    spel.wens(BeginOefening("taal", ("Joost", "Mei Ling")))
    assert spel.game.host.toast is not None
    assert spel.game.host.toast.text == MELDINGEN["SCHIJF_VOL"]
    for _ in tot_het_eind(spel):
        pass
    assert spel.scherm == "start"
