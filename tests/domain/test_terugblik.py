"""De verjaardag, trots, als-dan with its moment, and what came of the one of last time."""

import pytest
from support.tafel import Tafel, begin, given

from game.domain import commands as c
from game.domain import events as e
from game.domain.alsdan import AlsDan
from game.domain.decide import decide
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import TEKST_LENGTE, Terugkijkvorm
from game.domain.reden import Reden, Weigering
from game.domain.terugblik import paren

LANG = "x" * (TEKST_LENGTE + 1)
BELLEN = AlsDan("ik nee moet zeggen", "bel ik vóór ik mail", "dinsdag")
TELLEN = AlsDan("iemand stilvalt", "tel ik tot tien")


# De verjaardag


@pytest.mark.parametrize("dilemmas", ["W1 P3", "W1 P3 C4"])
def test_the_last_round_of_two_or_more_ends_at_the_birthday(dilemmas: str) -> None:
    rondes = len(dilemmas.split())
    tafel = given(Fase.WAT_ALS, rondes, dilemmas=dilemmas)
    assert tafel.when(c.GaVerder()) == (e.FaseBegonnen(Fase.VERJAARDAG),)
    assert tafel.na(c.GaVerder(), c.GaVerder()).fase is Fase.WAARDERING


def test_a_single_round_and_a_first_one_end_with_a_question() -> None:
    for dilemmas in ("W1", "W1 P3"):
        tafel = given(Fase.WAT_ALS, dilemmas=dilemmas)
        assert tafel.when(c.GaVerder()) == (e.FaseBegonnen(Fase.VRAAG),)


def test_a_round_that_becomes_the_last_for_lack_of_time_ends_at_the_birthday() -> None:
    tafel = given(Fase.WAT_ALS, 2)
    assert tafel.na(c.GaVerder(3000)).fase is Fase.VERJAARDAG
    assert tafel.na(c.GaVerder(600)).fase is Fase.VRAAG


def test_the_sentence_for_the_uncle_is_kept_with_the_round_without_a_name() -> None:
    tafel = given(Fase.VERJAARDAG, 2, dilemmas="W1 P3").na(c.SchrijfOp(" Eerst wie wacht. "))
    assert tafel.ronde.notities == ("Eerst wie wacht.",)
    assert tafel.sessie.notities == ()
    assert tafel.when(c.SchrijfOp(LANG)) is Reden.TEKST_TE_LANG


def test_whose_card_stayed_out_explains_the_plan_first() -> None:
    tafel = given(Fase.VERJAARDAG, 2, dilemmas="W1 P3", spelers=3, plan="B1 O1 B2")
    (stoel,) = tafel.ronde.ernaast()
    assert tafel.view().volgorde[0] in tafel.ronde.stoelen[stoel]
    assert len({*tafel.view().volgorde}) == 3


# Trots


@pytest.mark.parametrize(
    ("spelers", "groepen"),
    [
        (2, ((0, 1),)),
        (3, ((0, 1, 2),)),
        (4, ((0, 1), (2, 3))),
        (5, ((0, 1), (2, 3, 4))),
        (7, ((0, 1), (2, 3), (4, 5, 6))),
        (8, ((0, 1), (2, 3), (4, 5), (6, 7))),
    ],
)
def test_everybody_is_in_one_pair_and_nobody_is_alone(spelers: int, groepen: object) -> None:
    assert paren(given(Fase.TROTS, spelers=spelers).sessie) == groepen


def test_who_left_is_in_no_pair() -> None:
    tafel = given(Fase.TUSSENSTAND, spelers=4).na(c.GaWeg(1)).tot(Fase.TROTS)
    assert paren(tafel.sessie) == ((0, 2, 3),)


def test_the_role_heard_in_a_story_is_kept_and_can_be_another() -> None:
    tafel = given(Fase.TROTS)
    assert tafel.when(c.HoorTrots(2, Rol.VERBINDER)) == (e.TrotsGehoord({2: Rol.VERBINDER}),)
    tafel = tafel.na(
        c.HoorTrots(2, Rol.VERBINDER),
        c.HoorTrots(0, Rol.BUREAUCRAAT),
        c.HoorTrots(2, Rol.ONDERNEMER),
    )
    assert tafel.sessie.trots == {0: Rol.BUREAUCRAAT, 2: Rol.ONDERNEMER}


def test_taking_a_role_back_names_nobody_in_the_log() -> None:
    tafel = given(Fase.TROTS).na(c.HoorTrots(2, Rol.VERBINDER), c.HoorTrots(0, Rol.BUREAUCRAAT))
    assert tafel.when(c.HoorTrots(2, None)) == (e.TrotsGehoord({0: Rol.BUREAUCRAAT}),)
    assert tafel.when(c.HoorTrots(1, None)) is Reden.NIETS_ONGEDAAN
    assert tafel.na(c.MaakOngedaan()).sessie.trots == {2: Rol.VERBINDER}


def test_a_story_is_of_somebody_at_the_table() -> None:
    for speler in (-1, 4):
        assert given(Fase.TROTS).when(c.HoorTrots(speler, Rol.VERBINDER)) is Reden.ONBEKENDE_SPELER


def test_the_short_form_has_no_trots_and_untapped_rows_leave_no_trace() -> None:
    kort = given(Fase.CHECK_IN).na(c.KiesVorm(Terugkijkvorm.KORT)).tot(Fase.ALS_DAN)
    assert e.FaseBegonnen(Fase.TROTS) not in kort.log
    assert given(Fase.TROTS).na(c.GaVerder()).sessie.trots == {}


# Als ... dan ...


def test_a_sentence_has_two_halves_and_a_moment() -> None:
    tafel = given(Fase.ALS_DAN, spelers=2)
    zegt = c.ZegAlsDan(" het stil valt ", " wacht ik ", " maandag ")
    assert tafel.when(zegt) == (e.AlsDanGezegd(0, "het stil valt", "wacht ik", 1, "maandag"),)
    assert tafel.na(zegt).sessie.als_dan == {0: AlsDan("het stil valt", "wacht ik", "maandag")}


@pytest.mark.parametrize(("als", "dan"), [("het stil valt", ""), ("", "wacht ik")])
def test_one_half_is_a_sentence_too(als: str, dan: str) -> None:
    na = given(Fase.ALS_DAN).na(c.ZegAlsDan(als, dan))
    assert na.sessie.als_dan == {0: AlsDan(als, dan)}


def test_a_moment_alone_is_no_sentence_and_nothing_is_endless() -> None:
    tafel = given(Fase.ALS_DAN)
    assert tafel.when(c.ZegAlsDan(" ", "", "maandag")) is Reden.TEKST_LEEG
    for delen in ((LANG, "a", "a"), ("a", LANG, "a"), ("a", "a", LANG)):
        assert tafel.when(c.ZegAlsDan(*delen)) is Reden.TEKST_TE_LANG


def test_the_turn_goes_in_the_order_of_speaking_the_leader_last() -> None:
    tafel = given(Fase.ALS_DAN, spelers=3, leidt=0)
    beurten = []
    while tafel.fase is Fase.ALS_DAN:
        beurten.append(tafel.sessie.beurt)
        assert tafel.view().hierna != tafel.sessie.beurt
        tafel = tafel.na(c.SlaOver())
    assert beurten == [*given(Fase.ALS_DAN, spelers=3, leidt=0).view().volgorde]
    assert beurten[-1] == 0
    assert tafel.fase is Fase.EINDBEELD
    assert tafel.sessie.als_dan == {}


def test_a_turn_can_be_taken_back_while_others_still_have_theirs() -> None:
    tafel = given(Fase.ALS_DAN, spelers=3)
    eerst = tafel.sessie.beurt
    terug = tafel.na(c.ZegAlsDan("a", "b"), c.MaakOngedaan())
    assert (terug.sessie.beurt, terug.sessie.als_dan) == (eerst, {})


# Wat kwam ervan?


def met_vorige(**vorige: AlsDan) -> Tafel:
    zinnen = {int(wie[1:]): zin for wie, zin in vorige.items()}
    return given(Fase.WAT_KWAM_ERVAN, vorige=zinnen)


def test_a_session_opens_with_the_sentences_of_last_time() -> None:
    tafel = met_vorige(p2=TELLEN, p1=BELLEN)
    assert (tafel.fase, tafel.sessie.beurt) == (Fase.WAT_KWAM_ERVAN, 1)
    assert tafel.sessie.vorige == {1: BELLEN, 2: TELLEN}
    assert tafel.view().hierna == 2


def test_without_a_sentence_of_last_time_it_opens_with_the_dilemma() -> None:
    assert given(Fase.DILEMMA, vorige={0: AlsDan("", "", "ooit")}).log[-1] == e.FaseBegonnen(
        Fase.DILEMMA
    )
    assert isinstance(decide(given().spel, None, begin(vorige={9: BELLEN})), Weigering)


def test_what_came_of_it_is_told_or_not_and_then_the_case_begins() -> None:
    tafel = met_vorige(p1=BELLEN, p2=TELLEN)
    assert tafel.when(c.VertelErvan(" Ik belde. ")) == (e.ErvanVerteld(1, "Ik belde.", 2),)
    na = tafel.na(c.VertelErvan("Ik belde."), c.SlaOver())
    assert na.fase is Fase.DILEMMA
    assert na.sessie.ervan == {1: "Ik belde."}


def test_a_turn_without_words_leaves_no_trace() -> None:
    tafel = met_vorige(p1=BELLEN, p2=TELLEN)
    assert tafel.when(c.SlaOver()) == (e.BeurtGegeven(2),)
    assert tafel.when(c.VertelErvan("  ")) is Reden.TEKST_LEEG
    assert tafel.when(c.VertelErvan(LANG)) is Reden.TEKST_TE_LANG


def test_what_was_told_can_be_taken_back_while_the_next_tells() -> None:
    tafel = met_vorige(p1=BELLEN, p2=TELLEN).na(c.VertelErvan("Ik belde."), c.MaakOngedaan())
    assert (tafel.sessie.beurt, tafel.sessie.ervan) == (1, {})


def test_it_is_asked_in_the_first_round_only() -> None:
    tafel = given(Fase.DILEMMA, 2, vorige={0: BELLEN}, dilemmas="W1 P3")
    begonnen = [ev.fase for ev in tafel.log if isinstance(ev, e.FaseBegonnen)]
    assert begonnen.count(Fase.WAT_KWAM_ERVAN) == 1
