"""Where a session goes: the debrief and its time, the order of speaking, what a round ends with."""

import attrs
import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st
from support.tafel import SPEL, Tafel, given, op

from game.domain import commands as c
from game.domain import events as e
from game.domain.alsdan import AlsDan
from game.domain.fase import Fase, Stap
from game.domain.keuzes import Momentsoort, Terugkijkvorm
from game.domain.reden import Reden
from game.domain.tijdplan import KORT_ONDER, tijdplan
from game.domain.verloop import BANKVRAGEN, spreekvolgorde
from game.domain.vragenbank import BANK

W = (Fase.CHECK_IN, Fase.WAT_GEBEURDE, Fase.WAARDOOR, Fase.WAAR_LIJKT_DIT_OP)


def fasen(tafel: Tafel) -> list[Fase]:
    return [event.fase for event in tafel.events if isinstance(event, e.FaseBegonnen)]


def test_every_session_ends_with_vier_keer_w() -> None:
    tafel = given(Fase.EINDBEELD)
    assert fasen(tafel)[-8:] == [*W, Fase.RUGZAK, Fase.TROTS, Fase.ALS_DAN, Fase.EINDBEELD]


def test_the_short_form_keeps_the_four_w_and_leaves_out_the_rest() -> None:
    kort = given(Fase.CHECK_IN).na(c.KiesVorm(Terugkijkvorm.KORT))
    assert fasen(kort.tot(Fase.EINDBEELD))[-6:] == [*W, Fase.ALS_DAN, Fase.EINDBEELD]
    assert kort.na(c.KiesVorm(Terugkijkvorm.LANG)).sessie.vorm is Terugkijkvorm.LANG


@pytest.mark.parametrize(
    ("over", "vorm"), [(600, "lang"), (599, "kort"), (0, "kort"), (-5, "kort")]
)
def test_what_is_left_of_the_time_says_which_form_is_proposed(over: int, vorm: str) -> None:
    tafel = given(Fase.ROLGEVOEL, dilemmas="W1")
    rest = max(0, over)
    verwacht = e.TerugkijkenBegonnen(Terugkijkvorm(vorm), rest)
    verstreken = tafel.sessie.minuten * 60 - over
    assert tafel.when(c.GaVerder(verstreken))[0] == verwacht


def test_who_rounds_off_early_has_all_the_time_that_is_left() -> None:
    assert given(Fase.PLAN, dilemmas="W1").when(c.RondAf(600))[0] == e.TerugkijkenBegonnen(
        Terugkijkvorm.LANG, 45 * 60 - 600
    )


@drawn(st.integers(0, 90 * 60))
def test_the_parts_of_a_debrief_fill_its_time_and_no_more(seconden: int) -> None:
    heel = attrs.evolve(given(Fase.CHECK_IN).sessie, terugkijktijd=seconden)
    assert sum(tijdplan(heel).values()) == round(max(KORT_ONDER, seconden) / 60)
    assert all(minuten >= 0 for minuten in tijdplan(heel).values())
    kort = attrs.evolve(heel, vorm=Terugkijkvorm.KORT)
    assert list(tijdplan(kort).values()) == [1] * 5


def test_the_parts_have_the_proportions_of_the_dossier() -> None:
    """Dossier 4.3 has 1, 3, 5, 4, 3; with three each for rugzak and trots that is 22."""
    plan = tijdplan(attrs.evolve(given(Fase.CHECK_IN).sessie, terugkijktijd=22 * 60))
    assert list(plan.values()) == [1, 3, 5, 4, 3, 3, 3]


def test_a_dropped_dilemma_can_still_be_played() -> None:
    tafel = given(Fase.ROLGEVOEL, dilemmas="W1 P3").na(c.GaVerder(36 * 60))
    assert tafel.fase is Fase.CHECK_IN
    door = tafel.na(c.SpeelDoor())
    assert door.fase is Fase.TUSSENSTAND
    assert door.na(c.GaVerder()).ronde.nummer == 2
    assert given(Fase.CHECK_IN).when(c.SpeelDoor()) is Reden.TE_WEINIG_DILEMMAS


def test_along_the_top_stand_the_steps_of_the_round_or_of_the_debrief() -> None:
    assert given(Fase.PLAN).view().stappen[0] is Stap.DILEMMA
    terugkijken = (Stap.CHECK_IN, Stap.WAT_GEBEURDE, Stap.WAARDOOR)
    for fase in (*W, Fase.RUGZAK, Fase.TROTS, Fase.ALS_DAN):
        view = given(fase).view()
        assert view.stappen[:3] == terugkijken
        assert len(view.stappen) == 5
        assert view.stap in view.stappen


def test_the_last_round_of_two_or_more_ends_with_de_verjaardag() -> None:
    assert Fase.VERJAARDAG not in fasen(given(Fase.EINDBEELD, dilemmas="W1"))
    twee = fasen(given(Fase.EINDBEELD, dilemmas="W1 P3"))
    assert (twee.count(Fase.VRAAG), twee.count(Fase.VERJAARDAG)) == (1, 1)
    assert twee.index(Fase.VERJAARDAG) > twee.index(Fase.VRAAG)


def test_a_round_that_has_become_the_last_by_the_clock_ends_with_it_too() -> None:
    tafel = given(Fase.WAT_ALS, ronde=2)
    assert tafel.na(c.GaVerder(10)).fase is Fase.VRAAG
    assert tafel.na(c.GaVerder(80 * 60)).fase is Fase.VERJAARDAG
    assert tafel.na(c.GaVerder(10), c.GaVerder(80 * 60)).fase is Fase.WAARDERING


def test_a_card_that_stayed_out_speaks_first_and_the_leader_last() -> None:
    tafel = given(Fase.STOEL, plan="B1 O1 V1", grepen="BOVB", kaarten="1112", leidt=0)
    assert spreekvolgorde(tafel.sessie) == (3, 2, 1, 0)


def test_who_was_named_least_speaks_before_who_read_or_operated() -> None:
    tafel = given(Fase.DILEMMA)
    assert spreekvolgorde(tafel.sessie) == (2, 3, 0, 1)


def test_who_passed_speaks_where_the_seat_says() -> None:
    met = given(Fase.STOEL, kaarten="1111", plan="B1 O1 V1")
    zonder = given(Fase.STOEL, kaarten="111-", plan="B1 O1 V1")
    assert spreekvolgorde(met.sessie) == spreekvolgorde(zonder.sessie)


@pytest.mark.parametrize("fase", sorted(BANKVRAGEN, key=lambda fase: fase.value))
def test_the_bank_never_asks_twice(fase: Fase) -> None:
    tafel = given(fase)
    while not isinstance(tafel.when(c.StelAndereVraag()), Reden):
        tafel = tafel.na(c.StelAndereVraag())
    gesteld = tafel.sessie.gesteld
    assert len(set(gesteld)) == len(gesteld) > 3
    assert tafel.view().bankvraag == gesteld[-1]


def test_a_picked_moment_brings_its_question_forward() -> None:
    tafel = given(Fase.WAT_GEBEURDE)
    over_kijkers = {vraag.id for vraag in BANK if Momentsoort.KIJKERS in vraag.momenten}
    assert tafel.na(c.GaVerder()).view().bankvraag not in over_kijkers
    gekozen = tafel.na(c.KiesMoment(Momentsoort.KIJKERS), c.GaVerder())
    assert gekozen.view().bankvraag in over_kijkers


def test_a_table_that_comes_back_hears_other_questions() -> None:
    eerste = {given(Fase.WAT_GEBEURDE, seed=seed).view().bankvraag for seed in range(6)}
    assert len(eerste) > 2


def test_before_any_plan_nobody_is_asked_what_happened() -> None:
    tafel = given(Fase.PLAN).na(c.RondAf(60), c.GaVerder())
    assert tafel.fase is Fase.WAAR_LIJKT_DIT_OP
    assert len(tafel.view().stappen) == 3


def test_a_moment_is_picked_and_let_go_and_of_too_many_the_first_one_goes() -> None:
    tafel = given(Fase.WAT_GEBEURDE, grepen="BOVB", kaarten="1112")
    een, twee, drie = [moment.soort for moment in tafel.view().momenten][:3]
    met = tafel.na(c.KiesMoment(een), c.KiesMoment(twee))
    assert met.sessie.momenten == (een, twee)
    assert met.na(c.KiesMoment(een)).sessie.momenten == (twee,)
    assert met.na(c.KiesMoment(drie)).sessie.momenten == (twee, drie)


def test_who_brings_a_sentence_of_last_time_begins_with_what_came_of_it() -> None:
    zin = AlsDan("het stil valt", "vraag ik door")
    tafel = given(Fase.WAT_KWAM_ERVAN, vorige={1: zin, 3: zin})
    assert tafel.sessie.beurt == 1
    na = tafel.na(c.VertelErvan(" Het lukte. "))
    assert (na.sessie.ervan, na.sessie.beurt) == ({1: "Het lukte."}, 3)
    assert na.when(c.SlaOver()) == (e.BeurtGegeven(None), e.FaseBegonnen(Fase.DILEMMA))
    assert given().fase is Fase.DILEMMA
    assert fasen(tafel.tot(Fase.EINDBEELD)).count(Fase.WAT_KWAM_ERVAN) == 1


def test_a_sentence_of_last_time_belongs_to_somebody_at_the_table() -> None:
    wens = c.BeginSessie(("a", "b"), seed=1, vorige={2: AlsDan("a", "b")})
    assert Tafel((), SPEL, sessie=None).when(wens) is Reden.ONBEKENDE_SPELER


def test_a_profiel_is_opened_by_a_player_and_by_nobody_else_at_the_table() -> None:
    tafel = given(Fase.EINDBEELD).na(c.OpenProfiel(1, "abc"))
    assert tafel.sessie.speler(1).profiel == "abc"
    assert tafel.when(c.OpenProfiel(2, "abc")) is Reden.PROFIEL_BEZET
    assert tafel.na(c.OpenProfiel(1, "")).sessie.speler(1).profiel == ""
    assert tafel.when(c.OpenProfiel(9, "x")) is Reden.ONBEKENDE_SPELER


@pytest.mark.parametrize("fase", [Fase.GREEP, Fase.LATEN_ZIEN, Fase.DICHT])
def test_no_profiel_is_opened_while_choices_are_in_the_klad(fase: Fase) -> None:
    assert op(fase).when(c.OpenProfiel(0, "abc")) is Reden.NIET_NU
