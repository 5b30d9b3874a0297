"""Irritatie wordt kwaliteit: a prikkel on a move, and the quality that stands behind it."""

import pytest
from support.tafel import Tafel, given

from game.domain import commands as c
from game.domain import events as e
from game.domain.dilemma import EigenAanpak, Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN, Manier
from game.domain.prikkel import open_prikkels, zetten
from game.domain.reden import Reden
from game.domain.state import Prikkel

FASEN = (
    Fase.PLAN,
    Fase.STOEL,
    Fase.UITKOMST,
    Fase.KASSABON,
    Fase.WENDING,
    Fase.SCHAKELEN,
    Fase.WAT_ALS,
    Fase.VRAAG,
    Fase.WAARDERING,
)
"""The phases of a first round in which a prikkel may be laid."""


def met_prikkel(fase: Fase = Fase.KASSABON, kaart: str = "B1") -> Tafel:
    return given(fase).na(c.LegPrikkel(kaart))


def test_a_prikkel_says_whose_card_it_is_and_not_who_laid_it() -> None:
    tafel = given(Fase.PLAN, grepen="BBOV")
    assert tafel.when(c.LegPrikkel("B1")) == (e.PrikkelGelegd("B1", (0, 1)),)
    assert tafel.when(c.LegPrikkel("V1")) == (e.PrikkelGelegd("V1", (3,)),)


def test_a_shared_hand_has_two_names() -> None:
    tafel = given(Fase.PLAN, spelers=5, paren=True, manier=Manier.DICHT)
    kaart = next(iter((tafel.ronde.voorstellen or {}).values())).kaart
    (gelegd,) = tafel.when(c.LegPrikkel(kaart))
    assert isinstance(gelegd, e.PrikkelGelegd)
    assert len(gelegd.aan) >= 2


@pytest.mark.parametrize("fase", FASEN)
def test_from_the_open_proposals_until_the_waardering_a_move_may_prick(fase: Fase) -> None:
    assert given(fase).na(c.LegPrikkel("B1")).ronde.prikkels == (Prikkel("B1", (0, 3)),)


@pytest.mark.parametrize(
    "fase", [Fase.DILEMMA, Fase.KIJKERS, Fase.GREEP, Fase.LATEN_ZIEN, Fase.ROLGEVOEL, Fase.ALS_DAN]
)
def test_before_the_reveal_and_after_the_waardering_nothing_pricks(fase: Fase) -> None:
    assert given(fase).when(c.LegPrikkel("B1")) is Reden.NIET_NU


def test_a_card_that_stayed_out_may_prick_as_well_as_one_in_the_plan() -> None:
    tafel = given(Fase.KASSABON, kaarten="1112", plan="O1 V1 B1")
    assert "B2" not in tafel.ronde.plan
    assert tafel.when(c.LegPrikkel("B2")) == (e.PrikkelGelegd("B2", (3,)),)


def test_a_card_of_the_lege_stoel_in_the_plan_is_nobodys() -> None:
    tafel = given(Fase.KASSABON, plan="B1 O1 V2")
    assert tafel.when(c.LegPrikkel("V2")) == (e.PrikkelGelegd("V2", ()),)


def test_what_the_switch_brought_in_is_the_move_of_who_proposed_it() -> None:
    tafel = given(Fase.SCHAKELEN).na(c.Schakel(0, "O1", "O2"))
    assert tafel.when(c.LegPrikkel("O2")) == (e.PrikkelGelegd("O2", (0,)),)


def test_a_card_that_nobody_moved_does_not_prick() -> None:
    tafel = given(Fase.KASSABON)
    for kaart in ("B2", "X9", ""):
        assert tafel.when(c.LegPrikkel(kaart)) is Reden.ONBEKENDE_KAART
    assert zetten(tafel.ronde) == ("B1", "O1", "V1")


def test_one_prikkel_at_a_time_lies_on_a_card() -> None:
    tafel = met_prikkel()
    assert tafel.when(c.LegPrikkel("B1")) is Reden.PRIKKEL_LIGT_AL
    benoemd = tafel.na(c.NoemKwaliteit(0, "bewaakt"))
    assert benoemd.na(c.LegPrikkel("B1")).ronde.prikkels == (
        Prikkel("B1", (0, 3), "bewaakt"),
        Prikkel("B1", (0, 3)),
    )


def test_the_quality_behind_it_is_named_once() -> None:
    tafel = met_prikkel()
    assert tafel.when(c.NoemKwaliteit(0, "schrijft_op")) == (e.KwaliteitGenoemd(0, "schrijft_op"),)
    na = tafel.na(c.NoemKwaliteit(0, "schrijft_op"))
    assert na.ronde.prikkels == (Prikkel("B1", (0, 3), "schrijft_op"),)
    assert na.when(c.NoemKwaliteit(0, "bewaakt")) is Reden.ONBEKENDE_PRIKKEL
    assert na.when(c.TrekPrikkelIn(0)) is Reden.ONBEKENDE_PRIKKEL


@pytest.mark.parametrize("kwaliteit", [k for rij in KWALITEITEN.values() for k in rij])
def test_any_quality_can_stand_behind_it(kwaliteit: str) -> None:
    na = met_prikkel().na(c.NoemKwaliteit(0, kwaliteit))
    assert na.ronde.prikkels[0].kwaliteit == kwaliteit


def test_only_words_of_the_cards_are_qualities() -> None:
    tafel = met_prikkel()
    assert tafel.when(c.NoemKwaliteit(0, "traag")) is Reden.ONBEKENDE_KWALITEIT
    for nummer in (-1, 1):
        assert tafel.when(c.NoemKwaliteit(nummer, "bewaakt")) is Reden.ONBEKENDE_PRIKKEL
        assert tafel.when(c.TrekPrikkelIn(nummer)) is Reden.ONBEKENDE_PRIKKEL


def test_laat_maar_leaves_nothing_behind() -> None:
    tafel = met_prikkel().na(c.LegPrikkel("V1"), c.TrekPrikkelIn(0))
    assert tafel.ronde.prikkels == (Prikkel("V1", (2,)),)
    assert open_prikkels(tafel.ronde) == {"V1": 0}


def test_a_prikkel_without_a_quality_stays_until_the_round_is_over() -> None:
    tafel = met_prikkel().tot(Fase.WAARDERING)
    assert open_prikkels(tafel.ronde) == {"B1": 0}
    assert tafel.na(c.NoemKwaliteit(0, "gelijk")).fase is Fase.WAARDERING


def test_laying_and_naming_can_be_taken_back_within_the_phase() -> None:
    tafel = met_prikkel().na(c.NoemKwaliteit(0, "gelijk"), c.MaakOngedaan())
    assert tafel.ronde.prikkels == (Prikkel("B1", (0, 3)),)
    assert met_prikkel().na(c.MaakOngedaan()).ronde.prikkels == ()


def test_an_own_card_that_was_swapped_away_is_still_known_under_its_prikkel() -> None:
    tafel = given(Fase.PLAN, kaarten="3111").na(c.LegPrikkel("B0.1"), c.Ruil(0, c.Keuze(2)))
    assert "B0.1" not in zetten(tafel.ronde)
    assert tafel.view().kaart("B0.1") == EigenAanpak(
        Rol.BUREAUCRAAT, Uitkomst.RESULTAAT, Uitkomst.RELATIE, "Eerst koffie.", "1"
    )
    assert tafel.na(c.NoemKwaliteit(0, "zorgvuldig")).ronde.prikkels[0].aan == (0,)


def test_who_joins_the_talk_is_in_no_event() -> None:
    tafel = met_prikkel().na(c.NoemKwaliteit(0, "gelijk"))
    velden = {naam for event in tafel.log[-2:] for naam in event.__slots__}
    assert not velden & {"van", "speler", "door", "wie"}
