"""The plan: three places, ruilen, rolwissel, and the chair of the kijker."""

import pytest
from support.tafel import Tafel, given

from game.domain import commands as c
from game.domain import events as e
from game.domain.dilemma import EigenAanpak, Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.reden import Reden

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards
RECHT, RESULTAAT, RELATIE = Uitkomst
EIGEN = c.Keuze(3, RESULTAAT, RELATIE, "Anders.")


def plan(**anders: object) -> Tafel:
    """Four players have shown their cards: B1, O2, an eigen aanpak of V, and B1 once more."""
    return given(Fase.PLAN, **{"grepen": "BOVB", "kaarten": "1231", **anders})


def test_the_plan_has_three_places_empty_at_the_start() -> None:
    assert plan().ronde.plekken == (None, None, None)


def test_a_card_goes_to_the_first_empty_place_and_can_be_taken_back() -> None:
    tafel = plan().na(c.VulPlek("B1"), c.VulPlek("O2"), c.LeegPlek("B1"))
    assert tafel.ronde.plekken == (None, "O2", None)
    assert tafel.when(c.VulPlek("V0.3")) == (e.PlekGevuld(0, "V0.3"),)


@pytest.mark.parametrize("kaart", ["B1", "B2", "O1", "O2", "V1", "V2", "V0.3"])
def test_any_of_the_six_and_every_eigen_aanpak_may_fill_a_place(kaart: str) -> None:
    assert plan().when(c.VulPlek(kaart)) == (e.PlekGevuld(0, kaart),)


@pytest.mark.parametrize("kaart", ["", "B3", "B0", "B0.1", "V0.1", "b1"])
def test_a_card_that_nobody_has_cannot_be_laid(kaart: str) -> None:
    assert plan().when(c.VulPlek(kaart)) is Reden.ONBEKENDE_KAART


def test_a_card_lies_once_and_a_fourth_does_not_fit() -> None:
    tafel = plan().na(c.VulPlek("B1"), c.VulPlek("B2"))
    assert tafel.when(c.VulPlek("B1")) is Reden.LIGT_AL
    assert tafel.when(c.LeegPlek("O1")) is Reden.LIGT_NIET
    assert tafel.na(c.VulPlek("V1")).when(c.VulPlek("O1")) is Reden.PLEKKEN_VOL


def test_a_card_proposed_twice_takes_one_place_and_carries_both_names() -> None:
    tafel = plan().na(c.VulPlek("B1"))
    assert tafel.ronde.indieners("B1") == (0, 3)
    assert tafel.ronde.plan == ("B1",)


def test_a_card_without_a_proposer_lies_on_the_lege_stoel() -> None:
    assert plan().na(c.VulPlek("O1")).ronde.indieners("O1") == ()


def test_a_plan_of_fewer_than_three_is_not_done() -> None:
    tafel = plan().na(c.VulPlek("B1"), c.VulPlek("B2"))
    assert tafel.when(c.GaVerder()) is Reden.PLAN_NIET_VOL
    assert tafel.na(c.VulPlek("V2")).when(c.GaVerder()) == (e.FaseBegonnen(Fase.STOEL),)


def test_ruilen_goes_to_the_other_card_or_eigen_aanpak_once() -> None:
    tafel = plan().na(c.Ruil(0, c.Keuze(2)))
    assert tafel.ronde.voorstellen[0] == e.Voorstel(0, "B2")
    assert tafel.when(c.Ruil(0, c.Keuze(1))) is Reden.AL_GERUILD
    anders = plan().na(c.Ruil(3, EIGEN)).ronde.voorstellen[3]
    assert anders == e.Voorstel(3, "B0.4", EigenAanpak(B, RESULTAAT, RELATIE, "Anders.", merk="4"))


def test_every_seat_may_ruilen_in_every_round() -> None:
    tafel = plan().na(c.Ruil(0, c.Keuze(2)), c.Ruil(1, c.Keuze(1)), c.Ruil(2, c.Keuze(1)))
    assert tafel.ronde.geruild == {0, 1, 2}
    weer = tafel.tot(Fase.PLAN, ronde=2)
    andere = f"{weer.ronde.rollen[0].letter}2"
    assert weer.when(c.Ruil(0, c.Keuze(2))) == (e.Geruild(e.Voorstel(0, andere)),)


def test_ruilen_for_the_same_card_is_no_ruil() -> None:
    assert plan().when(c.Ruil(0, c.Keuze(1))) is Reden.ZELFDE_KAART
    assert plan().when(c.Ruil(2, c.Keuze(3, RECHT, RESULTAAT))) is Reden.ZELFDE_KAART


def test_who_passed_has_nothing_to_ruilen() -> None:
    assert plan(kaarten="-231").when(c.Ruil(0, c.Keuze(1))) is Reden.GEEN_VOORSTEL


def test_ruilen_empties_the_place_of_the_old_card() -> None:
    tafel = plan().na(c.VulPlek("B2"), c.VulPlek("O2"), c.Ruil(1, c.Keuze(1)))
    assert tafel.ronde.plekken == ("B2", None, None)


def test_ruilen_leaves_places_of_others_alone() -> None:
    tafel = plan().na(c.VulPlek("B2"), c.VulPlek("O1"), c.Ruil(1, c.Keuze(1)))
    assert tafel.ronde.plekken == ("B2", "O1", None)


def test_an_eigen_aanpak_that_is_swapped_away_is_gone() -> None:
    tafel = plan().na(c.VulPlek("V0.3"), c.Ruil(2, c.Keuze(1)))
    assert tafel.ronde.plan == ()
    assert tafel.when(c.VulPlek("V0.3")) is Reden.ONBEKENDE_KAART


def test_one_rolwissel_per_round_and_nobody_else_changes() -> None:
    voor = plan().na(c.VulPlek("O2"))
    tafel = voor.na(c.WisselRol(1, V, c.Keuze(2)))
    assert tafel.ronde.rollen == (B, V, V, B)
    assert tafel.ronde.voorstellen == {**voor.ronde.voorstellen, 1: e.Voorstel(1, "V2")}
    assert tafel.ronde.plekken == (None, None, None)
    assert tafel.when(c.WisselRol(0, O, c.Keuze(1))) is Reden.AL_GEWISSELD
    weer = tafel.tot(Fase.PLAN, ronde=2)
    rol = next(rol for rol in Rol if rol is not weer.ronde.rollen[0])
    assert weer.na(c.WisselRol(0, rol, c.Keuze(1))).ronde.rolwissel == 0


def test_a_rolwissel_is_to_another_role() -> None:
    assert plan().when(c.WisselRol(0, B, c.Keuze(2))) is Reden.ZELFDE_ROL


def test_who_passed_may_still_take_another_role() -> None:
    tafel = plan(kaarten="-231").na(c.WisselRol(0, O, EIGEN))
    assert tafel.ronde.voorstellen[0].kaart == "O0.1"


def test_after_a_rolwissel_one_may_ruilen_within_the_new_role() -> None:
    tafel = plan().na(c.WisselRol(0, O, c.Keuze(1)), c.Ruil(0, c.Keuze(2)))
    assert tafel.ronde.voorstellen[0].kaart == "O2"


def test_a_rolwissel_does_not_count_for_the_dealing() -> None:
    tafel = plan().na(c.WisselRol(0, O, c.Keuze(1)))
    assert tafel.ronde.verdeeld == (B, O, V, B)


@pytest.mark.parametrize("stoel", [-1, 4])
def test_only_seats_of_the_round_swap(stoel: int) -> None:
    assert plan().when(c.Ruil(stoel, c.Keuze(1))) is Reden.ONBEKENDE_STOEL
    assert plan().when(c.WisselRol(stoel, O, c.Keuze(1))) is Reden.ONBEKENDE_STOEL


def test_the_chair_goes_to_those_whose_card_stayed_out_never_to_who_passed() -> None:
    tafel = plan(kaarten="12-3", plan="B1 V1 V2").tot(Fase.STOEL)
    assert tafel.ronde.ernaast() == (1, 3)


def test_when_nobody_is_out_the_chair_is_for_a_volunteer() -> None:
    assert plan(plan="B1 O2 V0.3").tot(Fase.STOEL).ronde.ernaast() == ()


def test_one_taps_the_kijker_at_whom_the_table_points_and_may_change_it() -> None:
    tafel = given(Fase.STOEL).na(c.WijsKijkerAan(3), c.WijsKijkerAan(0))
    assert tafel.ronde.kijker == 0
    assert tafel.when(c.WijsKijkerAan(4)) is Reden.ONBEKENDE_KIJKER
    assert tafel.when(c.WijsKijkerAan(-1)) is Reden.ONBEKENDE_KIJKER


def test_the_chair_may_be_skipped_and_is_not_scored() -> None:
    stil, wijst = given(Fase.STOEL), given(Fase.STOEL).na(c.WijsKijkerAan(1))
    assert stil.na(c.GaVerder()).ronde.kassabon == wijst.na(c.GaVerder()).ronde.kassabon
