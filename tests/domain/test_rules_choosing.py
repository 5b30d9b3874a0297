"""Choosing: greep, roles and cards, in the open and behind the screen, and passing."""

from collections import Counter

import pytest
from support.tafel import given

from game.domain import commands as c
from game.domain import events as e
from game.domain.dilemma import EigenAanpak, Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.keuzes import TEKST_LENGTE, Manier
from game.domain.reden import Reden
from game.domain.state import Klad

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards
RECHT, RESULTAAT, RELATIE = Uitkomst
DICHT, OPEN = Manier.DICHT, Manier.OPEN


def test_the_reader_and_the_one_who_operates_move_on_each_round() -> None:
    rondes = [given(ronde=nummer, spelers=3).ronde for nummer in (1, 2, 3)]
    assert [(ronde.voorlezer, ronde.bediener) for ronde in rondes] == [(0, 1), (1, 2), (2, 0)]


def test_in_the_open_the_grepen_are_shown_together() -> None:
    tafel = given(Fase.GREEP).na(c.KiesGreep(0, B), c.KiesGreep(3, V))
    assert tafel.when(c.Onthul())[0] == e.GrepenOnthuld({0: B, 3: V})


def test_a_tap_can_be_changed_and_taken_back_before_the_reveal() -> None:
    tafel = given(Fase.GREEP).na(c.KiesGreep(0, B), c.KiesGreep(0, O), c.KiesGreep(1, V))
    assert tafel.na(c.KiesGreep(1, None)).when(c.Onthul())[0] == e.GrepenOnthuld({0: O})


def test_in_round_one_your_greep_is_your_role() -> None:
    assert given(Fase.KIEZEN, grepen="VVBO").ronde.rollen == (V, V, B, O)
    assert given(Fase.PLAN, grepen="VVBO", manier=DICHT).ronde.rollen == (V, V, B, O)


def test_who_passed_the_greep_gets_the_role_held_least() -> None:
    assert given(Fase.KIEZEN, grepen="BO-B").ronde.rollen == (B, O, V, B)
    iedereen_past = given(Fase.KIEZEN, spelers=6, grepen="------").ronde.rollen
    assert set(Counter(iedereen_past).values()) == {2}


@pytest.mark.parametrize("manier", [OPEN, DICHT])
def test_later_the_game_deals_whatever_was_grepen(manier: Manier) -> None:
    tafel = given(Fase.PLAN, ronde=2, grepen="BBBB", spelers=4, manier=manier)
    assert tafel.ronde.grepen == {0: B, 1: B, 2: B, 3: B}
    assert B not in tafel.ronde.rollen
    assert set(tafel.ronde.rollen) == {O, V}


def test_everyone_sees_the_cards_before_showing_one_two_or_three() -> None:
    tafel = given(Fase.KIEZEN)
    assert tafel.ronde.voorstellen is None
    assert tafel.when(c.KiesKaart(0, c.Keuze(1))) is Reden.NIET_NU


def test_a_digit_proposes_that_card_of_the_role() -> None:
    tafel = given(Fase.LATEN_ZIEN, grepen="BOVV", kaarten="12-3").tot(Fase.PLAN)
    eigen = EigenAanpak(V, RECHT, RESULTAAT, "Eerst koffie.", "4")
    assert tafel.ronde.voorstellen == {
        0: e.Voorstel(0, "B1"),
        1: e.Voorstel(1, "O2"),
        3: e.Voorstel(3, "V0.4", eigen),
    }


def test_every_eigen_aanpak_is_a_card_of_its_own_also_within_one_role() -> None:
    tafel = given(Fase.PLAN, grepen="BBBB", kaarten="33--", spelers=4)
    assert set(tafel.ronde.eigen) == {"B0.1", "B0.2"}


@pytest.mark.parametrize(
    ("keuze", "reden"),
    [
        (c.Keuze(0), Reden.ONBEKENDE_KAART),
        (c.Keuze(4), Reden.ONBEKENDE_KAART),
        (c.Keuze(3), Reden.EIGEN_AANPAK_KOST_NIETS),
        (c.Keuze(3, RESULTAAT), Reden.EIGEN_AANPAK_KOST_NIETS),
        (c.Keuze(3, None, RESULTAAT), Reden.EIGEN_AANPAK_KOST_NIETS),
        (c.Keuze(3, RESULTAAT, RESULTAAT), Reden.EIGEN_AANPAK_KOST_NIETS),
        (c.Keuze(3, RESULTAAT, RECHT), Reden.EIGEN_AANPAK_KOST_NIETS),
        (c.Keuze(3, RECHT, RELATIE, "x" * (TEKST_LENGTE + 1)), Reden.TEKST_TE_LANG),
    ],
)
def test_an_eigen_aanpak_brings_one_thing_and_costs_another_not_of_its_role(
    keuze: c.Keuze, reden: Reden
) -> None:
    assert given(Fase.LATEN_ZIEN, grepen="BOVB").when(c.KiesKaart(0, keuze)) is reden


def test_the_text_of_an_eigen_aanpak_may_stay_empty() -> None:
    tafel = given(Fase.LATEN_ZIEN).na(c.KiesKaart(0, c.Keuze(3, RECHT, RELATIE)))
    assert tafel.sessie.klad.voorstellen[0].eigen == EigenAanpak(B, RECHT, RELATIE, "", "1")


@pytest.mark.parametrize("stoel", [-1, 4, 99])
def test_only_seats_of_the_round_choose(stoel: int) -> None:
    assert given(Fase.GREEP).when(c.KiesGreep(stoel, B)) is Reden.ONBEKENDE_STOEL
    assert given(Fase.LATEN_ZIEN).when(c.KiesKaart(stoel, None)) is Reden.ONBEKENDE_STOEL
    assert given(Fase.DICHT, manier=DICHT).when(c.KiesGreep(stoel, B)) is Reden.ONBEKENDE_STOEL


@pytest.mark.parametrize("manier", [OPEN, DICHT])
def test_a_pass_leaves_no_trace_in_the_log(manier: Manier) -> None:
    tafel = given(Fase.PLAN, grepen="-OVB", kaarten="1-21", manier=manier)
    assert not tafel.ronde.grepen.keys() & {0}
    assert 1 not in tafel.ronde.voorstellen
    assert all(getattr(event, "rol", "") is not None for event in tafel.log)
    assert all(getattr(event, "voorstel", "") is not None for event in tafel.log)


def test_everybody_may_pass_and_the_table_still_makes_a_plan() -> None:
    tafel = given(Fase.STOEL, grepen="----", kaarten="----")
    assert tafel.ronde.voorstellen == {}
    assert tafel.ronde.ernaast() == ()


def test_behind_the_screen_the_seats_take_turns() -> None:
    tafel = given(Fase.DICHT, manier=DICHT)
    assert tafel.when(c.KiesGreep(0, B)) is Reden.NIET_AAN_DE_BEURT
    tafel = tafel.na(c.BeginBeurt())
    assert tafel.when(c.BeginBeurt()) is Reden.NIET_NU
    assert tafel.when(c.KiesGreep(1, B)) is Reden.NIET_AAN_DE_BEURT
    assert tafel.when(c.KiesKaart(1, None)) is Reden.NIET_AAN_DE_BEURT
    na = tafel.na(c.KiesGreep(0, B), c.KiesKaart(0, c.Keuze(1)))
    assert na.when(c.KiesKaart(0, c.Keuze(2))) is Reden.NIET_AAN_DE_BEURT
    assert na.when(c.BeginBeurt()) == (e.BeurtBegonnen(1),)


def test_behind_the_screen_the_greep_comes_before_the_cards_and_stays() -> None:
    tafel = given(Fase.DICHT, manier=DICHT).na(c.BeginBeurt())
    assert tafel.when(c.KiesKaart(0, c.Keuze(1))) is Reden.EERST_GREEP
    na = tafel.na(c.KiesGreep(0, V))
    assert na.when(c.KiesGreep(0, B)) is Reden.AL_GEGREPEN
    assert na.na(c.KiesKaart(0, c.Keuze(2))).sessie.klad.voorstellen[0].kaart == "V2"


def test_a_passed_greep_is_a_greep_too() -> None:
    na = given(Fase.DICHT, manier=DICHT).na(c.BeginBeurt(), c.KiesGreep(0, None))
    assert na.when(c.KiesGreep(0, B)) is Reden.AL_GEGREPEN
    assert na.na(c.KiesKaart(0, None)).sessie.klad.klaar == {0}


def test_all_is_revealed_together_when_everybody_has_been() -> None:
    tafel = given(Fase.DICHT, manier=DICHT, spelers=2)
    assert tafel.when(c.Onthul()) is Reden.NOG_NIET_IEDEREEN
    for stoel in (0, 1):
        tafel = tafel.na(c.BeginBeurt(), c.KiesGreep(stoel, O), c.KiesKaart(stoel, c.Keuze(1)))
    assert tafel.when(c.BeginBeurt()) is Reden.NIET_NU
    assert [type(event) for event in tafel.when(c.Onthul())] == [
        e.GrepenOnthuld,
        e.RollenVerdeeld,
        e.Onthuld,
        e.FaseBegonnen,
    ]


def test_nothing_reaches_the_log_before_the_reveal() -> None:
    voor = given(Fase.DICHT, manier=DICHT)
    klaar = voor
    for stoel in range(4):
        klaar = klaar.na(c.BeginBeurt(), c.KiesGreep(stoel, B), c.KiesKaart(stoel, c.Keuze(1)))
    assert klaar.log == voor.log


def test_after_a_reveal_the_klad_is_gone() -> None:
    assert given(Fase.KIEZEN).sessie.klad == Klad()
    assert given(Fase.PLAN).sessie.klad == Klad()
    assert given(Fase.PLAN, manier=DICHT).sessie.klad == Klad()
    naar_dicht = given(Fase.GREEP).na(c.KiesGreep(0, B), c.KiesManier(DICHT))
    assert naar_dicht.sessie.klad == Klad()


@pytest.mark.parametrize(
    ("fase", "volgt"), [(Fase.KIJKERS, Fase.KIJKERS), (Fase.GREEP, Fase.DICHT)]
)
def test_the_table_may_rather_choose_behind_the_screen(fase: Fase, volgt: Fase) -> None:
    tafel = given(fase).na(c.KiesManier(DICHT))
    assert tafel.sessie.manier is DICHT
    assert tafel.fase is volgt
    assert tafel.tot(Fase.PLAN).ronde.rollen == (B, O, V, B)


def test_the_manner_may_change_back_before_the_choosing_begins() -> None:
    assert given(Fase.KIJKERS, manier=DICHT).na(c.KiesManier(OPEN), c.GaVerder()).fase is Fase.GREEP


def test_once_the_grepen_are_shown_only_the_cards_go_behind_the_screen() -> None:
    tafel = given(Fase.KIEZEN, grepen="BOVO").na(c.KiesManier(DICHT), c.BeginBeurt())
    assert tafel.fase is Fase.DICHT
    assert tafel.when(c.KiesGreep(0, V)) is Reden.AL_GEGREPEN
    na = tafel.na(c.KiesKaart(0, c.Keuze(1))).tot(Fase.PLAN)
    assert na.ronde.rollen == (B, O, V, O)
    assert sum(isinstance(event, e.GrepenOnthuld) for event in na.log) == 1


def test_choosing_the_manner_there_already_is_does_nothing() -> None:
    assert given(Fase.KIJKERS).when(c.KiesManier(OPEN)) is Reden.NIET_NU


@pytest.mark.parametrize(
    ("spelers", "stoelen"),
    [
        (5, ((0, 1), (2, 3), (4,))),
        (6, ((0, 1), (2, 3), (4, 5))),
        (8, ((0, 1), (2, 3), (4, 5), (6, 7))),
    ],
)
def test_pairs_share_a_hand(spelers: int, stoelen: tuple[tuple[int, ...], ...]) -> None:
    tafel = given(Fase.PLAN, spelers=spelers, paren=True, manier=DICHT)
    assert tafel.ronde.stoelen == stoelen
    assert len(tafel.ronde.rollen) == len(stoelen)
    assert [speler.nummer for speler in tafel.view().spelers_op(0)] == [0, 1]


def test_two_names_on_a_seat_until_the_waardering() -> None:
    tafel = given(Fase.WAARDERING, spelers=6, paren=True, manier=DICHT)
    beurten = [tafel.sessie.beurt]
    while tafel.fase is Fase.WAARDERING:
        tafel = tafel.na(c.SlaOver())
        beurten.append(tafel.sessie.beurt)
    assert beurten == [0, 1, 2, 3, 4, 5, None]
