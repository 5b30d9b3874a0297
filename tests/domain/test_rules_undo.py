"""Undo: one wish at a time, within the phase, never past a reveal, a hand-over or a wending."""

import pytest
from support.tafel import Tafel, given

from game.domain import commands as c
from game.domain import events as e
from game.domain.dilemma import Drietal, Rol
from game.domain.fase import Fase
from game.domain.keuzes import Manier
from game.domain.reden import Reden

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards


def vol() -> Tafel:
    """A plan in which every proposal lies."""
    tafel = given(Fase.PLAN, grepen="BOVB", kaarten="1112")
    return tafel.na(c.VulPlek("B1"), c.VulPlek("O1"), c.VulPlek("V1"))


@pytest.mark.parametrize(
    ("fase", "wens"),
    [
        (Fase.PLAN, c.LeegPlek("O1")),
        (Fase.PLAN, c.Ruil(0, c.Keuze(2))),
        (Fase.PLAN, c.Ruil(3, c.Keuze(1))),
        (Fase.PLAN, c.WisselRol(1, V, c.Keuze(2))),
        (Fase.STOEL, c.WijsKijkerAan(2)),
        (Fase.KASSABON, c.VerschuifLat(Drietal(7, 2, 5))),
        (Fase.VRAAG, c.StelAndereVraag()),
        (Fase.VRAAG, c.SchrijfOp("Zo hoor je het eens.")),
        (Fase.WAARDERING, c.Waardeer(1, "durft")),
        (Fase.WAARDERING, c.SlaOver()),
        (Fase.ROLGEVOEL, c.VoelRol(0, 4)),
        (Fase.TUSSENSTAND, c.KomErbij("Bo")),
        (Fase.TUSSENSTAND, c.GaWeg(0)),
        (Fase.ALS_DAN, c.ZegAlsDan("het druk is", "bel ik")),
        (Fase.ALS_DAN, c.SlaOver()),
    ],
)
def test_undo_takes_back_one_whole_wish(fase: Fase, wens: c.Command) -> None:
    tafel = vol() if fase is Fase.PLAN else given(fase)
    gedaan = tafel.na(wens)
    assert gedaan.view().kan_ongedaan
    assert gedaan.when(c.MaakOngedaan()) == (e.Ongedaan(),)
    assert gedaan.na(c.MaakOngedaan()).sessie == tafel.sessie


def test_undo_goes_back_step_by_step_to_the_start_of_the_phase() -> None:
    tafel = vol().na(*[c.MaakOngedaan()] * 3)
    assert tafel.ronde.plan == ()
    assert tafel.when(c.MaakOngedaan()) is Reden.NIETS_ONGEDAAN


def test_undo_brings_back_what_was_taken_back() -> None:
    tafel = given(Fase.ROLGEVOEL).na(c.VoelRol(0, 4), c.VoelRol(0, None), c.MaakOngedaan())
    assert tafel.ronde.gevoel == {0: 4}


def test_what_was_undone_may_be_done_again() -> None:
    tafel = vol().na(c.Ruil(0, c.Keuze(2)), c.MaakOngedaan(), c.Ruil(0, c.Keuze(2)))
    assert tafel.ronde.voorstellen[0].kaart == "B2"


@pytest.mark.parametrize("fase", [Fase.PLAN, Fase.STOEL, Fase.KASSABON, Fase.VRAAG])
def test_a_new_phase_begins_with_nothing_to_undo(fase: Fase) -> None:
    tafel = given(fase)
    assert not tafel.view().kan_ongedaan
    assert tafel.when(c.MaakOngedaan()) is Reden.NIETS_ONGEDAAN


def test_undo_never_goes_past_a_reveal_a_hand_over_or_a_wending() -> None:
    dicht = given(Fase.DICHT, manier=Manier.DICHT)
    assert dicht.when(c.MaakOngedaan()) is Reden.NIET_NU
    assert given(Fase.LATEN_ZIEN).when(c.MaakOngedaan()) is Reden.NIET_NU
    schakelen = given(Fase.SCHAKELEN)
    assert schakelen.when(c.MaakOngedaan()) is Reden.NIETS_ONGEDAAN
    geschakeld = schakelen.na(c.Schakel(0, "O1", "O2"))
    assert geschakeld.when(c.MaakOngedaan()) is Reden.NIETS_ONGEDAAN


def test_the_log_keeps_both_the_deed_and_its_undoing() -> None:
    tafel = vol().na(c.MaakOngedaan())
    assert tafel.log[-2:] == (e.PlekGevuld(2, "V1"), e.Ongedaan())


def test_a_thousand_second_thoughts_are_no_trouble() -> None:
    tafel = given(Fase.PLAN)
    heen_en_weer = (e.PlekGevuld(0, "B1"), e.PlekGeleegd(0)) * 1000
    druk = Tafel((*tafel.events, *heen_en_weer))
    assert druk.view() == druk.view()
    assert druk.when(c.VulPlek("B1")) == (e.PlekGevuld(0, "B1"),)
