"""Alone: one person, three brillen, an own plan and three questions."""

from __future__ import annotations

from itertools import product

import attrs
import pytest
from hypothesis import given as over
from hypothesis import strategies as st
from support.tafel import ALLEEN_SPEL, Tafel, alleen, given

from game.domain import commands as c
from game.domain import events as e
from game.domain.alsdan import AlsDan
from game.domain.decide import decide
from game.domain.dilemma import Rol, Uitkomst
from game.domain.drie_vragen import COLLEGA, drie_vragen, minst_in_plan
from game.domain.fase import Fase
from game.domain.keuzes import Niveau
from game.domain.profiel import Profiel, neem_op
from game.domain.reden import Reden, Weigering
from game.domain.vragenbank import ALLEEN, BANK
from game.spelvormen import ALLEEN as VORM

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards
EIGEN = c.Keuze(3, Uitkomst.RECHT, Uitkomst.RESULTAAT, " Eerst bellen. ")
"""An own card for any role but the Ondernemer, whose outcome it costs."""


def begin(**wens: object) -> tuple[e.Event, ...] | Reden:
    """What the rules answer to somebody who begins alone."""
    asked = attrs.evolve(c.BeginSessie(("",), seed=7, spelvorm="alleen"), **wens)
    answer = decide(ALLEEN_SPEL, None, asked)
    return answer.reden if isinstance(answer, Weigering) else answer


def gekeken(*keuzes: c.Keuze, waarom: str = "") -> Tafel:
    """Somebody who chose through as many brillen."""
    tafel = alleen(Fase.BRIL)
    for rol, keuze in zip(Rol, keuzes, strict=False):
        tafel = tafel.na(c.KiesDoorBril(rol, keuze), *[c.ZegWaarom(waarom)] * bool(waarom))
        tafel = tafel.na(c.GaVerder())
    return tafel


# Beginning.


def test_one_person_begins_with_every_role_and_one_case_whatever_else_the_wish_says() -> None:
    begonnen, ronde, rollen, fase = begin()
    assert isinstance(begonnen, e.SessieBegonnen)
    assert (begonnen.spelvorm, begonnen.minuten, len(begonnen.dilemmas)) == ("alleen", 10, 1)
    assert isinstance(ronde, e.RondeBegonnen)
    assert ronde.stoelen == ((0,), (0,), (0,))
    assert rollen == e.RollenVerdeeld((B, O, V))
    assert fase == e.FaseBegonnen(Fase.DILEMMA)


def test_two_people_are_not_alone_and_nobody_is_nobody() -> None:
    assert begin(namen=("a", "b")) is Reden.TE_VEEL_SPELERS
    assert begin(namen=()) is Reden.TE_WEINIG_SPELERS


def test_a_case_that_was_asked_for_is_the_case() -> None:
    begonnen, *_ = begin(zaak="vergunningen/P3")
    assert begonnen.dilemmas == ("vergunningen/P3",)
    assert begin(zaak="vergunningen/weg") is Reden.TE_WEINIG_DILEMMAS


def test_without_one_it_is_dealt_as_usual_the_least_recently_seen_first() -> None:
    alle = tuple(ALLEEN_SPEL.dilemmas)
    begonnen, *_ = begin(gezien=(*alle[1:], *alle[1:]))
    assert begonnen.dilemmas == (alle[0],)


def test_the_code_of_a_table_with_three_cases_plays_its_first_one_alone() -> None:
    drie = given(Fase.DILEMMA).sessie
    begonnen, *_ = begin(spelcode=drie.spelcode)
    assert begonnen.dilemmas == drie.dilemmas[:1]
    assert begin(spelcode=begonnen.spelcode)[0].dilemmas == drie.dilemmas[:1]


def test_who_took_a_sentence_along_is_asked_first_what_came_of_it() -> None:
    *_, fase = begin(vorige={0: AlsDan("ik haast heb", "tel ik tot tien")})
    assert fase == e.FaseBegonnen(Fase.WAT_KWAM_ERVAN, 0)


# Drie brillen.


def test_a_card_through_a_bril_is_the_proposal_of_that_role() -> None:
    voorstel = e.Voorstel(0, "B2")
    een = alleen(Fase.BRIL)
    assert een.when(c.KiesDoorBril(B, c.Keuze(2))) == (e.DoorBrilGekozen(voorstel),)
    een = een.na(c.KiesDoorBril(B, c.Keuze(2)))
    assert een.when(c.ZegWaarom(" Dan weet ik het. ")) == (e.WaaromGezegd("Dan weet ik het."),)
    een = een.na(c.ZegWaarom("Dan weet ik het."))
    assert een.when(c.GaVerder()) == (e.DoorBrilGekeken(voorstel, "Dan weet ik het."),)


def test_what_is_chosen_and_said_lies_there_at_once_and_may_change_until_the_next_bril() -> None:
    een = alleen(Fase.BRIL).na(c.KiesDoorBril(B, c.Keuze(2)), c.ZegWaarom("Omdat."))
    assert (een.ronde.bril, een.ronde.door_bril) == (B, e.Voorstel(0, "B2"))
    anders = een.na(c.KiesDoorBril(B, EIGEN))
    assert anders.ronde.door_bril.kaart == "B0.1"
    assert anders.ronde.waarom == {B: "Omdat."}
    assert anders.na(c.ZegWaarom(" ")).ronde.waarom == {}


def test_each_thing_done_through_a_bril_is_taken_back_by_itself() -> None:
    een = alleen(Fase.BRIL).na(c.KiesDoorBril(B, c.Keuze(2)), c.ZegWaarom("Omdat."))
    ander = een.na(c.GaVerder(), c.KiesDoorBril(O, c.Keuze(1))).na(c.MaakOngedaan())
    assert (ander.ronde.bril, ander.ronde.door_bril, ander.ronde.waarom) == (O, None, {B: "Omdat."})
    terug = ander.na(c.MaakOngedaan())
    assert terug.ronde == een.ronde
    zonder = terug.na(c.MaakOngedaan())
    assert (zonder.ronde.door_bril, zonder.ronde.waarom) == (e.Voorstel(0, "B2"), {})
    assert zonder.na(c.MaakOngedaan()).ronde.door_bril is None


def test_nothing_is_said_and_no_bril_comes_off_before_a_card_lies_there() -> None:
    assert alleen(Fase.BRIL).when(c.ZegWaarom("Omdat.")) is Reden.EERST_EEN_KAART
    assert alleen(Fase.BRIL).when(c.GaVerder()) is Reden.EERST_EEN_KAART
    assert gekeken(*[c.Keuze(1)] * 3).when(c.ZegWaarom("Omdat.")) is Reden.NIET_NU


def test_the_brillen_come_in_the_order_of_the_roles() -> None:
    assert alleen(Fase.BRIL).ronde.bril is B
    assert alleen(Fase.BRIL).when(c.KiesDoorBril(V, c.Keuze(1))) is Reden.ANDERE_BRIL
    assert gekeken(c.Keuze(1)).ronde.bril is O
    assert gekeken(c.Keuze(1)).when(c.KiesDoorBril(B, c.Keuze(2))) is Reden.ANDERE_BRIL
    drie = gekeken(*[c.Keuze(1)] * 3)
    assert drie.ronde.bril is None
    assert drie.when(c.KiesDoorBril(V, c.Keuze(1))) is Reden.ANDERE_BRIL


def test_the_sentence_why_is_kept_by_role_and_may_stay_out() -> None:
    assert gekeken(c.Keuze(1), c.Keuze(1), waarom="Omdat.").ronde.waarom == {
        B: "Omdat.",
        O: "Omdat.",
    }
    assert gekeken(c.Keuze(1)).ronde.waarom == {}
    gekozen = alleen(Fase.BRIL).na(c.KiesDoorBril(B, c.Keuze(1)))
    assert gekozen.when(c.ZegWaarom("x" * 281)) is Reden.TEKST_TE_LANG


def test_an_own_card_through_a_bril_costs_something_as_at_the_table() -> None:
    eigen = gekeken(EIGEN).ronde.eigen
    assert eigen["B0.1"].tekst == "Eerst bellen."
    gratis = c.KiesDoorBril(B, c.Keuze(3, Uitkomst.RECHT, Uitkomst.RECHT))
    assert alleen(Fase.BRIL).when(gratis) is Reden.EIGEN_AANPAK_KOST_NIETS


def test_the_plan_comes_after_all_three() -> None:
    assert gekeken(c.Keuze(1), c.Keuze(2)).when(c.GaVerder()) is Reden.EERST_EEN_KAART
    drie = gekeken(c.Keuze(1), c.Keuze(2), EIGEN)
    assert drie.when(c.GaVerder()) == (e.FaseBegonnen(Fase.PLAN),)


def test_every_bril_can_be_taken_back_until_the_plan() -> None:
    drie = gekeken(*[c.Keuze(1)] * 3, waarom="Omdat.")
    een = drie.na(c.MaakOngedaan())
    assert (een.ronde.bril, een.ronde.door_bril) == (V, e.Voorstel(2, "V1"))
    plan = drie.na(c.GaVerder())
    assert plan.when(c.MaakOngedaan()) is Reden.NIETS_ONGEDAAN


def test_the_three_brillen_lie_open_as_the_proposals_of_a_table() -> None:
    ronde = gekeken(c.Keuze(1), c.Keuze(2), EIGEN).na(c.GaVerder()).ronde
    assert [v.kaart for v in (ronde.voorstellen or {}).values()] == ["B1", "O2", "V0.3"]
    assert [ronde.indieners(kaart) for kaart in ("B1", "O2", "V0.3", "B2")] == [
        (0,),
        (1,),
        (2,),
        (),
    ]
    assert ronde.grepen is None


# The plan and the wending.


def test_any_card_may_lie_in_the_own_plan() -> None:
    plan = gekeken(c.Keuze(1), c.Keuze(1), EIGEN).na(c.GaVerder())
    assert plan.na(c.VulPlek("V0.3"), c.VulPlek("O2"), c.VulPlek("B2"), c.GaVerder()).fase is (
        Fase.UITKOMST
    )


@pytest.mark.parametrize(
    ("fase", "wens"),
    [
        (Fase.KIJKERS, c.KiesManier(given().sessie.manier)),
        (Fase.PLAN, c.Ruil(0, c.Keuze(2))),
        (Fase.PLAN, c.WisselRol(0, O, c.Keuze(2))),
        (Fase.UITKOMST, c.LegPrikkel("B1")),
    ],
)
def test_what_needs_a_table_has_no_place_alone(fase: Fase, wens: c.Command) -> None:
    tafel = alleen(fase)
    assert type(wens) not in tafel.view().toegestaan
    assert tafel.when(wens) is Reden.NIET_NU


def test_the_own_card_may_go_out_after_the_wending() -> None:
    geschakeld, *_ = alleen(Fase.SCHAKELEN).when(c.Schakel(0, "B1", "V2"))
    assert isinstance(geschakeld, e.Geschakeld)
    assert (geschakeld.uit, geschakeld.erin) == ("B1", "V2")


def test_nobody_hurries_who_plays_alone() -> None:
    laat = alleen(Fase.PLAN).view(verstreken=3600)
    assert not laat.tijd_om_terug_te_kijken
    assert laat.alleen
    assert given(Fase.PLAN).view(verstreken=7200).tijd_om_terug_te_kijken


# Drie vragen.


def test_the_questions_are_one_of_the_case_one_of_the_bank_and_one_of_a_colleague() -> None:
    gesteld, fase = alleen(Fase.WAT_ALS, plan="B1 B2 O1").when(c.GaVerder())
    assert isinstance(gesteld, e.DrieVragenGesteld)
    assert (gesteld.vraag, gesteld.rol) == (0, V)
    assert gesteld.bankvraag in ALLEEN
    assert fase == e.FaseBegonnen(Fase.DRIE_VRAGEN)


def test_the_colleague_has_the_role_that_the_last_plan_has_least() -> None:
    tafel = alleen(Fase.SCHAKELEN, plan="B1 O1 V1").na(c.Schakel(0, "O1", "V2"))
    assert minst_in_plan(tafel.ronde) == (O,)


def test_of_roles_that_have_least_equally_the_seed_says_which_and_what_is_asked_of_it() -> None:
    sessie = alleen(Fase.WAT_ALS, plan="B1 O1 V1").sessie
    gesteld = [drie_vragen(attrs.evolve(sessie, seed=seed)) for seed in range(100)]
    assert {(vraag.rol, vraag.collega) for vraag in gesteld} == {*product(Rol, range(COLLEGA))}


@over(st.integers(0, 10**6))
def test_the_seed_says_which_question_of_the_bank(seed: int) -> None:
    sessie = alleen(Fase.WAT_ALS).sessie
    anders = attrs.evolve(sessie, seed=seed)
    assert drie_vragen(anders) == drie_vragen(anders)
    assert drie_vragen(anders).bankvraag in ALLEEN


def test_no_question_alone_needs_a_table_or_a_receipt() -> None:
    for vraag in BANK:
        if vraag.id in ALLEEN:
            assert not vraag.met_bon
            assert not vraag.na


def test_a_question_is_answered_with_a_sentence_or_without_one() -> None:
    tafel = alleen(Fase.DRIE_VRAGEN)
    assert tafel.when(c.SchrijfOp(" Zo. ")) == (e.VraagBeantwoord("Zo."),)
    assert tafel.when(c.SlaOver()) == (e.VraagBeantwoord(""),)
    assert tafel.when(c.SchrijfOp(" ")) is Reden.TEKST_LEEG
    assert tafel.when(c.SchrijfOp("x" * 281)) is Reden.TEKST_TE_LANG


def test_after_the_third_question_comes_the_sentence_for_tomorrow() -> None:
    tafel = alleen(Fase.DRIE_VRAGEN).na(c.SchrijfOp("Een."), c.SlaOver())
    assert tafel.na(c.MaakOngedaan()).ronde.antwoorden == ("Een.",)
    klaar = tafel.na(c.SchrijfOp("Drie."))
    assert klaar.ronde.antwoorden == ("Een.", "", "Drie.")
    assert (klaar.fase, klaar.sessie.beurt) == (Fase.ALS_DAN, 0)
    assert klaar.na(c.SlaOver()).fase is Fase.EINDBEELD


# The end, and what stays.


def test_ending_early_goes_on_with_the_sentence_for_tomorrow() -> None:
    assert alleen(Fase.BRIL).na(c.RondAf()).fase is Fase.ALS_DAN


@pytest.mark.parametrize("niveau", Niveau)
def test_a_session_alone_comes_to_its_end_at_every_niveau(niveau: Niveau) -> None:
    eind = alleen(Fase.EINDBEELD, niveau=niveau)
    assert len(eind.sessie.rondes) == 1
    assert eind.view().weg == ((1, 1, 1),)


def test_a_profiel_keeps_the_sentence_and_no_greep_of_a_session_alone() -> None:
    tafel = alleen(Fase.ALS_DAN).na(c.ZegAlsDan("het stil valt", "wacht ik"))
    na = neem_op(Profiel("p", "", "2026-01-01"), "s", "2026-01-02", tafel.sessie, 0)
    (deel,) = na.sessies
    assert (deel.grepen, deel.gezien, deel.zin) == ((), (), AlsDan("het stil valt", "wacht ik"))


def test_the_player_holds_all_three_roles() -> None:
    assert alleen(Fase.PLAN).ronde.rollen_van(0) == (B, O, V)
    assert given(Fase.PLAN).ronde.rollen_van(0) == (B,)
    assert VORM.alleen
