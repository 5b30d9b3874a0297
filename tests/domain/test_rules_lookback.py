"""Looking back, coming and going, and the end."""

import pytest
from support.tafel import given, op

from game.domain import commands as c
from game.domain import events as e
from game.domain.alsdan import AlsDan
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN, NAAM_LENGTE, TEKST_LENGTE, Manier
from game.domain.reden import Reden


def test_another_question_comes_round_again() -> None:
    tafel = given(Fase.VRAAG)
    gezien = []
    for _ in range(4):
        gezien.append(tafel.ronde.vraag)
        tafel = tafel.na(c.StelAndereVraag())
    assert gezien == [0, 1, 2, 0]


def test_a_sentence_is_kept_without_a_name() -> None:
    tafel = given(Fase.VRAAG)
    assert tafel.when(c.SchrijfOp(" Eerst bellen. ")) == (e.Opgeschreven("Eerst bellen."),)
    assert tafel.when(c.SchrijfOp("  ")) is Reden.TEKST_LEEG
    assert tafel.when(c.SchrijfOp("x" * (TEKST_LENGTE + 1))) is Reden.TEKST_TE_LANG


def test_each_player_names_a_quality_that_any_other_brought() -> None:
    tafel = given(Fase.WAARDERING, spelers=3)
    assert tafel.when(c.Waardeer(2, "luistert")) == (e.WaarderingGegeven(0, 2, "luistert", 1),)
    assert tafel.when(c.Waardeer(0, "luistert")) is Reden.NIET_JEZELF
    assert tafel.when(c.Waardeer(3, "luistert")) is Reden.ONBEKENDE_SPELER
    assert tafel.when(c.Waardeer(1, "knap")) is Reden.ONBEKENDE_KWALITEIT


@pytest.mark.parametrize("kwaliteit", [k for rij in KWALITEITEN.values() for k in rij])
def test_any_quality_of_any_role_can_be_named(kwaliteit: str) -> None:
    assert not isinstance(given(Fase.WAARDERING).when(c.Waardeer(1, kwaliteit)), Reden)


def test_after_the_last_turn_the_table_goes_on() -> None:
    tafel = given(Fase.WAARDERING, spelers=2).na(c.SlaOver())
    assert tafel.when(c.Waardeer(0, "durft")) == (
        e.WaarderingGegeven(1, 0, "durft", None),
        e.FaseBegonnen(Fase.ROLGEVOEL),
    )


def test_a_turn_that_is_passed_only_says_who_is_next() -> None:
    assert given(Fase.WAARDERING).when(c.SlaOver()) == (e.BeurtGegeven(1),)


def test_how_the_role_felt_is_one_to_five_fingers_or_nothing() -> None:
    tafel = given(Fase.ROLGEVOEL).na(c.VoelRol(0, 5), c.VoelRol(2, 1), c.VoelRol(0, 4))
    assert tafel.ronde.gevoel == {0: 4, 2: 1}
    assert tafel.na(c.VoelRol(2, None)).ronde.gevoel == {0: 4}
    for cijfer in (0, 6, -1):
        assert tafel.when(c.VoelRol(1, cijfer)) is Reden.GEVOEL_BEREIK
    assert tafel.when(c.VoelRol(4, 3)) is Reden.ONBEKENDE_SPELER


def test_taking_back_how_a_role_felt_names_nobody_in_the_log() -> None:
    tafel = given(Fase.ROLGEVOEL).na(c.VoelRol(0, 5), c.VoelRol(2, 1))
    assert tafel.when(c.VoelRol(2, None)) == (e.RolGevoeld({0: 5}),)
    assert tafel.when(c.VoelRol(1, None)) is Reden.NIETS_ONGEDAAN


def test_between_rounds_somebody_may_join() -> None:
    tafel = given(Fase.TUSSENSTAND, spelers=3).na(c.KomErbij(" Noor "), c.GaVerder())
    assert tafel.sessie.speler(3) == e.Speler(3, "Noor")
    assert tafel.ronde.stoelen == ((0,), (1,), (2,), (3,))


def test_between_rounds_somebody_may_leave_and_keeps_the_number() -> None:
    tafel = given(Fase.TUSSENSTAND, spelers=3).na(c.GaWeg(1), c.KomErbij(""), c.GaVerder())
    assert tafel.ronde.stoelen == ((0,), (2,), (3,))
    assert [speler.nummer for speler in tafel.sessie.aanwezig] == [0, 2, 3]


def test_a_table_has_no_more_than_eight_and_no_endless_names() -> None:
    assert given(Fase.TUSSENSTAND, spelers=8).when(c.KomErbij("Bo")) is Reden.TE_VEEL_SPELERS
    lang = c.KomErbij("x" * (NAAM_LENGTE + 1))
    assert given(Fase.TUSSENSTAND).when(lang) is Reden.TEKST_TE_LANG


def test_only_who_is_there_can_leave() -> None:
    tafel = given(Fase.TUSSENSTAND, spelers=3)
    assert tafel.when(c.GaWeg(3)) is Reden.ONBEKENDE_SPELER
    assert tafel.na(c.GaWeg(0)).when(c.GaWeg(0)) is Reden.ONBEKENDE_SPELER


def test_below_two_the_game_goes_to_its_end_screen_and_is_not_closed() -> None:
    tafel = given(Fase.TUSSENSTAND, spelers=2).na(c.GaWeg(0))
    assert tafel.fase is Fase.EINDBEELD
    assert not tafel.sessie.gesloten


@pytest.mark.parametrize("fase", [fase for fase in Fase if fase is not Fase.TUSSENSTAND])
def test_nobody_joins_or_leaves_during_a_round(fase: Fase) -> None:
    tafel = op(fase)
    assert tafel.when(c.KomErbij("Bo")) is Reden.NIET_NU
    assert tafel.when(c.GaWeg(0)) is Reden.NIET_NU


def test_pairs_play_on_one_by_one_when_fewer_than_five_are_left() -> None:
    tafel = given(Fase.TUSSENSTAND, spelers=5, paren=True, manier=Manier.DICHT)
    assert tafel.na(c.GaWeg(4), c.GaVerder()).ronde.stoelen == ((0,), (1,), (2,), (3,))


def test_each_player_says_an_if_then_sentence_or_nothing() -> None:
    tafel = given(Fase.ALS_DAN, spelers=2)
    assert tafel.when(c.ZegAlsDan(" het stil valt ", "")) == (
        e.AlsDanGezegd(0, "het stil valt", "", 1),
    )
    with_moment = tafel.when(c.ZegAlsDan("het stil valt", "tel ik", " maandag "))
    assert with_moment == (e.AlsDanGezegd(0, "het stil valt", "tel ik", 1, "maandag"),)
    assert tafel.when(c.ZegAlsDan(" ", "")) is Reden.TEKST_LEEG
    assert tafel.when(c.ZegAlsDan("x" * (TEKST_LENGTE + 1), "")) is Reden.TEKST_TE_LANG
    assert tafel.when(c.ZegAlsDan("a", "x" * (TEKST_LENGTE + 1))) is Reden.TEKST_TE_LANG
    na = tafel.na(c.SlaOver(), c.ZegAlsDan("ik haast heb", "tel ik tot tien"))
    assert na.fase is Fase.EINDBEELD
    assert na.sessie.als_dan == {1: AlsDan("ik haast heb", "tel ik tot tien")}


def test_the_table_may_round_off_anywhere_in_a_round() -> None:
    for fase in (Fase.DILEMMA, Fase.PLAN, Fase.WENDING, Fase.TUSSENSTAND):
        assert given(fase).na(c.RondAf()).fase is Fase.CHECK_IN


def test_a_closed_session_stays_closed() -> None:
    tafel = given(Fase.EINDBEELD).na(c.SluitSessie())
    for wens in (c.SluitSessie(), c.GaVerder(), c.RondAf(), c.MaakOngedaan()):
        assert tafel.when(wens) is Reden.GESLOTEN
    assert tafel.view().toegestaan == frozenset()


def test_a_whole_session_folds_from_its_log_alone() -> None:
    for manier in Manier:
        tafel = given(Fase.EINDBEELD, manier=manier)
        assert fold(tafel.log) == tafel.sessie
