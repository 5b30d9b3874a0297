"""Moments worth talking about: given a session, then these moments."""

from fractions import Fraction
from typing import Any

import attrs
import pytest
from support.tafel import SPEL, Tafel, given

from game.domain import commands as c
from game.domain.dilemma import Drietal, Oordeel, Rol, Uitkomst
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.kassabon import Kassabon
from game.domain.keuzes import Manier, Momentsoort, Niveau
from game.domain.moment import (
    DoorschietMoment,
    ErnaastMoment,
    GrepenMoment,
    KijkersMoment,
    LatMoment,
    Moment,
    SchakelMoment,
)
from game.domain.momenten import ZOEKERS, momenten

B, O, V = Rol  # noqa: E741 - the letters of the cards
LEEFT, SLIKT, HAAKT_AF = Oordeel


def van(tafel: Tafel, soort: Momentsoort) -> Moment | None:
    """The moment of a kind at this table, if there is any."""
    return next((m for m in momenten(SPEL, tafel.sessie) if m.soort is soort), None)


def test_there_is_a_searcher_for_every_kind() -> None:
    assert tuple(ZOEKERS) == tuple(Momentsoort)


def test_a_session_that_just_began_has_no_moments() -> None:
    assert momenten(SPEL, given(Fase.DILEMMA).sessie) == ()


class TestGrepen:
    def test_it_tells_what_each_seat_reached_for(self) -> None:
        moment = van(given(Fase.KIEZEN, grepen="BOVB"), Momentsoort.GREPEN)
        assert moment == GrepenMoment(1, (B, O, V), {0: B, 1: O, 2: V, 3: B})
        assert moment.sterk
        assert moment.met_namen

    def test_where_a_seat_passed_it_has_the_roles_and_no_seat(self) -> None:
        moment = van(given(Fase.KIEZEN, grepen="BOV-"), Momentsoort.GREPEN)
        assert moment == GrepenMoment(1, (B, O, V))
        assert moment.sterk
        assert not moment.met_namen

    def test_a_pair_that_passed_is_a_seat_that_passed(self) -> None:
        paren: dict[str, Any] = {
            "spelers": 6,
            "paren": True,
            "manier": Manier.DICHT,
            "kaarten": "111",
        }
        heel = van(given(Fase.PLAN, grepen="BOV", **paren), Momentsoort.GREPEN)
        assert heel == GrepenMoment(1, (B, O, V), {0: B, 1: O, 2: V})
        deels = van(given(Fase.PLAN, grepen="B-V", **paren), Momentsoort.GREPEN)
        assert deels == GrepenMoment(1, (B, V))

    def test_where_all_reached_for_the_same_there_is_none(self) -> None:
        assert van(given(Fase.KIEZEN, grepen="BB-B"), Momentsoort.GREPEN) is None

    def test_one_who_reached_alone_shows_nobody_who_passed(self) -> None:
        assert van(given(Fase.KIEZEN, grepen="-B--"), Momentsoort.GREPEN) is None

    def test_before_the_reveal_there_is_none(self) -> None:
        tafel = given(Fase.GREEP).na(c.KiesGreep(0, B), c.KiesGreep(1, O))
        assert momenten(SPEL, tafel.sessie) == ()
        dicht = given(Fase.DICHT, manier=Manier.DICHT).na(c.BeginBeurt(), c.KiesGreep(0, B))
        assert momenten(SPEL, dicht.sessie) == ()

    def test_two_against_two_are_further_apart_than_three_against_one(self) -> None:
        eerst = given(Fase.GREEP, grepen="BBOO")
        assert van(_dan(eerst, "BBBO"), Momentsoort.GREPEN) == GrepenMoment(
            1, (B, O), dict(enumerate((B, B, O, O)))
        )

    def test_of_equal_ones_the_latest_round_counts(self) -> None:
        tafel = _dan(given(Fase.GREEP, grepen="BBOO"), "VVOO")
        assert van(tafel, Momentsoort.GREPEN) == GrepenMoment(
            2, (O, V), dict(enumerate((V, V, O, O)))
        )


def _dan(tafel: Tafel, grepen: str) -> Tafel:
    """The same table in the second round, where it reaches otherwise."""
    return attrs.evolve(tafel.tot(Fase.GREEP, 2), grepen=grepen).tot(Fase.KIEZEN, 2)


class TestErnaast:
    def test_it_is_the_card_that_did_not_come_to_lie_in_the_plan(self) -> None:
        tafel = given(Fase.STOEL, spelers=4, grepen="BOVO", kaarten="1112")
        assert van(tafel, Momentsoort.ERNAAST) == ErnaastMoment(
            1, "O2", (3,), ("B1", "O1", "V1"), False
        )

    def test_who_passed_has_no_card_that_stayed_out(self) -> None:
        tafel = given(Fase.STOEL, kaarten="111-")
        assert van(tafel, Momentsoort.ERNAAST) is None

    def test_a_plan_that_is_not_whole_left_nothing_out_yet(self) -> None:
        tafel = given(Fase.PLAN).na(c.VulPlek("V2"), c.RondAf())
        assert van(tafel, Momentsoort.ERNAAST) is None

    def test_two_who_proposed_the_same_weigh_more_than_one(self) -> None:
        tafel = given(Fase.STOEL, spelers=5, grepen="BOOVV", kaarten="12211", plan="B1 B2 V2")
        moment = van(tafel, Momentsoort.ERNAAST)
        assert isinstance(moment, ErnaastMoment)
        assert (moment.kaart, moment.stoelen, moment.sterk) == ("O2", (1, 2), True)

    def test_of_one_each_a_role_without_any_card_weighs_more(self) -> None:
        tafel = given(Fase.STOEL, spelers=2, grepen="BO", kaarten="11", plan="B2 V1 V2")
        moment = van(tafel, Momentsoort.ERNAAST)
        assert isinstance(moment, ErnaastMoment)
        assert (moment.kaart, moment.sterk) == ("O1", True)

    def test_an_eigen_aanpak_stays_out_like_any_card(self) -> None:
        tafel = given(Fase.STOEL, spelers=4, kaarten="1113")
        moment = van(tafel, Momentsoort.ERNAAST)
        assert isinstance(moment, ErnaastMoment)
        assert (moment.kaart, moment.stoelen) == ("B0.4", (3,))

    def test_a_pair_is_one_seat(self) -> None:
        tafel = given(Fase.STOEL, spelers=6, paren=True, grepen="BOV", kaarten="112")
        moment = van(tafel, Momentsoort.ERNAAST)
        assert isinstance(moment, ErnaastMoment)
        assert (moment.kaart, moment.stoelen) == ("V2", (2,))

    def test_a_card_that_came_in_or_went_out_with_the_switch_did_not_stay_out(self) -> None:
        tafel = given(Fase.SCHAKELEN, spelers=4, grepen="BOVO", kaarten="1112")
        assert van(tafel.na(c.Schakel(0, "O1", "O2")), Momentsoort.ERNAAST) is None
        over = van(tafel.na(c.Schakel(0, "O1", "V2")), Momentsoort.ERNAAST)
        assert isinstance(over, ErnaastMoment)
        assert (over.kaart, over.sterk) == ("O2", True)


class TestSchakeling:
    def test_it_tells_who_swapped_what_and_what_that_changed(self) -> None:
        tafel = given(Fase.SCHAKELEN, dilemmas="W1", plan="B2 O1 V1").na(c.Schakel(0, "O1", "B1"))
        moment = van(tafel, Momentsoort.SCHAKELING)
        assert isinstance(moment, SchakelMoment)
        assert (moment.ronde, moment.indiener, moment.uit, moment.erin) == (1, 0, "O1", "B1")
        # W1: 9 of 14, and the wending that breaks asks 2 more; then 13 of 14 (spel.md).
        assert moment.waarden == (Fraction(900, 16), Fraction(1300, 14))
        assert moment.eerst != moment.daarna
        assert moment.sterk

    def test_the_one_that_changed_most_counts_and_not_the_latest(self) -> None:
        eerst = given(Fase.SCHAKELEN, dilemmas="W1 P3", plan="B2 O1 V1")
        tafel = eerst.na(c.Schakel(0, "O1", "B1")).tot(Fase.SCHAKELEN, 2)
        tafel = tafel.na(c.Schakel(_ander(tafel, "B2"), "B2", "B1"))
        moment = van(tafel, Momentsoort.SCHAKELING)
        assert moment is not None
        assert moment.ronde == 1

    def test_a_table_that_kept_its_plan_has_none(self) -> None:
        assert van(given(Fase.EINDBEELD), Momentsoort.SCHAKELING) is None

    def test_a_swap_after_which_everybody_says_the_same_is_no_moment(self) -> None:
        """Found at a table: a card out, a card in, and nothing to talk about."""
        for niveau in Niveau:
            stil = [
                tafel
                for tafel in _alle_wissels(niveau)
                if _gezegd(tafel.ronde.kassabon, niveau) == _gezegd(tafel.ronde.laatste_bon, niveau)
            ]
            assert stil
            assert {van(tafel, Momentsoort.SCHAKELING) for tafel in stil} == {None}

    def test_a_swap_after_which_anything_is_said_otherwise_is_one(self) -> None:
        for niveau in Niveau:
            for tafel in _alle_wissels(niveau):
                eerst, daarna = tafel.ronde.kassabon, tafel.ronde.laatste_bon
                if _gezegd(eerst, niveau) != _gezegd(daarna, niveau):
                    assert isinstance(van(tafel, Momentsoort.SCHAKELING), SchakelMoment)

    def test_at_gesprek_it_has_words_and_no_amounts(self) -> None:
        tafel = given(Fase.SCHAKELEN, dilemmas="W1", plan="B2 O1 V1", niveau=Niveau.GESPREK)
        moment = van(tafel.na(c.Schakel(0, "O1", "B1")), Momentsoort.SCHAKELING)
        assert isinstance(moment, SchakelMoment)
        assert moment.waarden is None
        assert moment.daarna == (SLIKT, LEEFT, LEEFT, SLIKT)


def _alle_wissels(niveau: Niveau) -> list[Tafel]:
    """A table that made each switch it can make."""
    gevonden = []
    for dilemma in ("W1", "C6", "P3"):
        tafel = given(Fase.SCHAKELEN, dilemmas=dilemma, plan="B2 O1 V1", niveau=niveau)
        for uit in tafel.ronde.plan:
            stoel = _ander(tafel, uit)
            inn = [kaart for kaart in ("B1", "O2", "V2") if kaart not in tafel.ronde.plan]
            gevonden += [tafel.na(c.Schakel(stoel, uit, kaart)) for kaart in inn]
    return gevonden


def _gezegd(bon: Kassabon | None, niveau: Niveau) -> tuple[object, ...]:
    """The words of the kijkers; where they are seen, the band and the verdict of the wending."""
    assert bon is not None
    gezien = niveau is not Niveau.GESPREK
    return (bon.oordelen, *((bon.band, bon.wending_houdt) if gezien else ()))


def _ander(tafel: Tafel, kaart: str) -> int:
    """A seat that may take this card out."""
    stoelen = range(len(tafel.ronde.stoelen))
    return next(s for s in stoelen if s not in tafel.ronde.indieners(kaart))


class TestKijkers:
    def test_it_names_the_two_and_the_outcome_where_they_differ(self) -> None:
        # W1, B1+B2+V1: 4.6, 6.8, 7.6 and 4.9 with Recht 8, Resultaat 0, Relatie 6 (spel.md).
        tafel = given(Fase.WENDING, dilemmas="W1", plan="B1 B2 V1")
        moment = van(tafel, Momentsoort.KIJKERS)
        assert isinstance(moment, KijkersMoment)
        assert (moment.mild, moment.streng, moment.uitkomst) == (2, 0, Uitkomst.RECHT)
        assert moment.oordelen == (SLIKT, LEEFT, LEEFT, SLIKT)
        assert moment.cijfers == tuple(Fraction(n, 10) for n in (46, 68, 76, 49))
        assert not moment.sterk

    def test_where_all_say_the_same_word_there_is_none(self) -> None:
        eensgezind = given(Fase.WENDING, dilemmas="W1", plan="O1 O2 V2")
        bon = eensgezind.ronde.kassabon
        assert bon is not None
        assert set(bon.oordelen) == {HAAKT_AF}
        assert van(eensgezind, Momentsoort.KIJKERS) is None

    def test_the_last_receipt_counts(self) -> None:
        tafel = given(Fase.SCHAKELEN, dilemmas="W1", plan="B2 O1 V1").na(c.Schakel(0, "O1", "B1"))
        moment = van(tafel, Momentsoort.KIJKERS)
        assert isinstance(moment, KijkersMoment)
        assert (moment.mild, moment.streng) == (2, 0)

    def test_at_gesprek_there_are_no_marks(self) -> None:
        tafel = given(Fase.WENDING, dilemmas="W1", plan="B1 B2 V1", niveau=Niveau.GESPREK)
        moment = van(tafel, Momentsoort.KIJKERS)
        assert isinstance(moment, KijkersMoment)
        assert moment.cijfers is None
        assert moment.oordelen == (SLIKT, LEEFT, LEEFT, SLIKT)


class TestDoorgeschoten:
    @pytest.mark.parametrize("niveau", Niveau)
    def test_a_third_card_of_one_role(self, niveau: Niveau) -> None:
        tafel = given(Fase.WENDING, dilemmas="W1", kaarten="3111", plan="B0.1 B1 B2", niveau=niveau)
        moment = van(tafel, Momentsoort.DOORGESCHOTEN)
        assert moment == DoorschietMoment(1, B, ("B1", "B2", "B0.1"))
        assert moment.sterk

    def test_else_an_outcome_more_than_two_above_the_lat(self) -> None:
        # W1 asks 8/1/5 and O1+V1+V2 brings 0/3/4: Resultaat is exactly 2 above, so it is enough.
        genoeg = given(Fase.WENDING, dilemmas="W1", plan="O1 V1 V2")
        assert van(genoeg, Momentsoort.DOORGESCHOTEN) is None
        tafel = given(Fase.WENDING, dilemmas="C6", plan="B1 B2 O1")
        bon = tafel.ronde.kassabon
        assert bon is not None
        assert bon.uitkomst.recht > bon.lat.recht + 2
        moment = van(tafel, Momentsoort.DOORGESCHOTEN)
        assert moment == DoorschietMoment(1, B, (), bon.uitkomst, bon.lat)
        assert not moment.sterk

    def test_one_card_of_a_role_is_no_strength_that_was_overdone(self) -> None:
        """Found at a table: one card of each role, and the lat low on one outcome."""
        # C6 asks 3/8/2 and gets 7/3/4 (both from spel.md): Recht is 4 above, by one card.
        tafel = given(Fase.WENDING, dilemmas="C6", plan="B2 O1 V2")
        assert van(tafel, Momentsoort.DOORGESCHOTEN) is None

    def test_a_third_card_comes_before_any_outcome(self) -> None:
        eerst = given(Fase.PLAN, dilemmas="W1 C6", kaarten="3111", plan="B0.1 B1 B2")
        tafel = attrs.evolve(eerst.tot(Fase.GREEP, 2), plan="B1 B2 O1").tot(Fase.WENDING, 2)
        moment = van(tafel, Momentsoort.DOORGESCHOTEN)
        assert moment is not None
        assert moment.ronde == 1

    def test_at_gesprek_the_lat_tells_nothing(self) -> None:
        tafel = given(Fase.WENDING, dilemmas="C6", plan="B1 B2 O1", niveau=Niveau.GESPREK)
        assert van(tafel, Momentsoort.DOORGESCHOTEN) is None


class TestLat:
    def test_it_tells_what_went_up_and_down_and_why(self) -> None:
        lat = Drietal(6, 3, 5)
        tafel = given(Fase.KASSABON, dilemmas="W1").na(c.VerschuifLat(lat, "Vrijdag is vrijdag."))
        moment = van(tafel, Momentsoort.LAT)
        assert moment == LatMoment(1, Drietal(8, 1, 5), lat, "Vrijdag is vrijdag.")
        assert (moment.hoger, moment.lager) == ((Uitkomst.RESULTAAT,), (Uitkomst.RECHT,))
        assert moment.sterk

    def test_what_was_undone_did_not_happen(self) -> None:
        tafel = given(Fase.KASSABON, dilemmas="W1").na(c.VerschuifLat(Drietal(7, 2, 5)))
        assert van(tafel.na(c.MaakOngedaan()), Momentsoort.LAT) is None

    def test_the_lat_that_moved_furthest_counts(self) -> None:
        eerst = given(Fase.KASSABON, dilemmas="W1 C6").na(c.VerschuifLat(Drietal(6, 3, 5)))
        tafel = eerst.tot(Fase.KASSABON, 2).na(c.VerschuifLat(Drietal(3, 7, 3)))
        moment = van(tafel, Momentsoort.LAT)
        assert moment is not None
        assert moment.ronde == 1
        assert not moment.sterk


def test_what_stands_out_plainly_comes_first() -> None:
    tafel = given(
        Fase.KASSABON, dilemmas="W1", spelers=4, grepen="BBOO", kaarten="1212", plan="B1 B2 V1"
    ).na(c.VerschuifLat(Drietal(7, 2, 5), "Tempo telt."))
    soorten = [(m.soort, m.sterk) for m in momenten(SPEL, tafel.sessie)]
    assert soorten == [
        (Momentsoort.ERNAAST, True),
        (Momentsoort.LAT, True),
        (Momentsoort.GREPEN, False),
        (Momentsoort.KIJKERS, False),
    ]


@pytest.mark.parametrize("stil", range(4))
def test_who_passed_is_in_no_moment(stil: int) -> None:
    grepen, kaarten = (rij[:stil] + "-" + rij[stil + 1 :] for rij in ("BOVO", "1212"))
    tafel = given(Fase.EINDBEELD, grepen=grepen, kaarten=kaarten, dilemmas="W1", plan="B1 V1 V2")
    for moment in momenten(SPEL, tafel.sessie):
        if isinstance(moment, GrepenMoment):
            assert not moment.grepen
        if isinstance(moment, ErnaastMoment):
            assert stil not in moment.stoelen


def test_it_changes_nothing_and_reads_no_klad() -> None:
    tafel = given(Fase.EINDBEELD)
    opnieuw = fold(tafel.log)
    assert opnieuw is not None
    assert momenten(SPEL, opnieuw) == momenten(SPEL, tafel.sessie)
