"""Kernkwadranten of a team: given a session, then these quadrants, and what showed them."""

from __future__ import annotations

from random import Random

import attrs
import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st
from support.onderweg import onderweg
from support.tafel import SPEL, Tafel, given
from support.wensen import groepen

from game.domain import commands as c
from game.domain.blijk import Blijk, Blijksoort
from game.domain.decide import decide
from game.domain.dilemma import Rol
from game.domain.eigenzaak import EIGEN_ZAAK, EigenZaak
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN, Manier, Niveau
from game.domain.kwadrant import KWADRANTEN, Kwadrant, Teamkwadrant, Veld, kwadranten
from game.domain.moment import DoorschietMoment
from game.domain.momenten import momenten
from game.domain.reden import Weigering
from game.domain.state import Sessie
from game.texts.kwadrant import KWADRANTWOORDEN, PIJLEN, VELDWOORDEN, ZINNEN, blijk_zin, veld_zinnen
from game.texts.rolkaarten import met_eigen_zaak
from game.texts.vertaler import Vertaler

B, O, V = Rol  # noqa: E741 - the letters of the cards
KWALITEIT, VALKUIL, UITDAGING, ALLERGIE = Veld


def van(tafel: Tafel, rol: Rol) -> Teamkwadrant:
    """The quadrant of a role at this table."""
    gevonden = kwadranten(tafel.spel, tafel.sessie)
    assert tuple(een.rol for een in gevonden) == tuple(Rol)
    return gevonden[list(Rol).index(rol)]


class TestNegen:
    def test_there_are_nine_three_for_each_role_with_another_role_in_the_mirror(self) -> None:
        assert len({kwadrant.id for kwadrant in KWADRANTEN}) == 9
        for rol in Rol:
            spiegels = [k.spiegel for k in KWADRANTEN if k.rol is rol]
            assert len(spiegels) == 3
            assert set(spiegels) == set(Rol) - {rol}, "both others are in a mirror of this role"

    def test_every_quality_points_to_one_quadrant_of_its_own_role(self) -> None:
        for rol, rij in KWALITEITEN.items():
            wijst = [w for k in KWADRANTEN if k.rol is rol for w in k.kwaliteiten]
            assert sorted(wijst) == sorted(rij)

    def test_every_field_of_every_quadrant_has_a_word_and_every_blijk_a_sentence(self) -> None:
        assert set(KWADRANTWOORDEN) == {kwadrant.id for kwadrant in KWADRANTEN}
        assert all(tuple(woorden) == tuple(Veld) for woorden in KWADRANTWOORDEN.values())
        assert set(VELDWOORDEN) == set(PIJLEN) == set(Veld)
        assert set(ZINNEN) == set(Blijksoort)


class TestWelke:
    def test_a_session_that_just_began_has_the_first_of_each_role_and_nothing_in_it(self) -> None:
        gevonden = kwadranten(SPEL, given(Fase.DILEMMA).sessie)
        ids = [een.kwadrant.id for een in gevonden]
        assert ids == ["zorgvuldigheid", "daadkracht", "inleving"]
        assert all(een.velden == dict.fromkeys(Veld, ()) for een in gevonden)

    def test_the_qualities_that_were_named_choose(self) -> None:
        tafel = given(Fase.WAARDERING).na(c.Waardeer(1, "bewaakt"), c.Waardeer(0, "durft"))
        assert van(tafel, B).kwadrant.id == "voorspelbaarheid"
        assert van(tafel, O).kwadrant.id == "lef"

    def test_without_a_quality_what_the_cards_cost_chooses(self) -> None:
        for kaart in ("B1", "B2"):
            tafel = given(Fase.UITKOMST, plan=f"{kaart} O1 V1")
            kost = tafel.view().dilemma.kaart(kaart).min
            assert van(tafel, B).spiegel.uitkomst is kost

    def test_of_equal_ones_the_first_in_the_order_of_the_dossier(self) -> None:
        tafel = given(Fase.WAARDERING, plan="B1 V1 V2").na(
            c.Waardeer(1, "durft"), c.Waardeer(0, "tempo")
        )
        assert van(tafel, O).kwadrant.id == "daadkracht"


class TestKwaliteit:
    def test_it_holds_the_qualities_of_the_role_most_often_named_first(self) -> None:
        tafel = given(Fase.WAARDERING).na(
            c.Waardeer(1, "luistert"), c.Waardeer(2, "rust"), c.Waardeer(1, "rust")
        )
        assert van(tafel, V).velden[KWALITEIT] == (
            Blijk(Blijksoort.GENOEMD, V, kwaliteiten=("rust", "luistert")),
        )
        assert van(tafel, B).velden[KWALITEIT] == ()

    def test_a_quality_behind_a_prikkel_is_one_too(self) -> None:
        tafel = given(Fase.PLAN).na(c.LegPrikkel("O1"), c.NoemKwaliteit(0, "tempo"))
        assert van(tafel, O).velden[KWALITEIT] == (
            Blijk(Blijksoort.GENOEMD, O, kwaliteiten=("tempo",)),
        )


class TestValkuil:
    def test_three_cards_of_one_role_in_a_plan_show_it_and_are_the_allergy_of_its_mirror(
        self,
    ) -> None:
        tafel = given(Fase.UITKOMST, grepen="BBBB", kaarten="1231", plan="B1 B2 B0.3")
        drie = Blijk(Blijksoort.DRIE, B, (1,))
        assert van(tafel, B).velden[VALKUIL] == (drie,)
        for rol in (O, V):
            in_spiegel = van(tafel, rol).spiegel is B
            assert (drie in van(tafel, rol).velden[ALLERGIE]) is in_spiegel

    def test_it_stays_shown_when_the_third_card_was_switched_away(self) -> None:
        tafel = given(Fase.SCHAKELEN, grepen="BBBB", kaarten="1231", plan="B1 B2 B0.3")
        tafel = tafel.na(c.Schakel(1, "B1", "V1"))
        assert Blijk(Blijksoort.DRIE, B, (1,)) in van(tafel, B).velden[VALKUIL]

    def test_two_cards_and_far_above_the_lat_show_it_as_the_moment_does(self) -> None:
        """Found at a table: the moment said that a strength schoot door, the pitfall was empty."""
        tafel = given(Fase.WENDING, dilemmas="C6", plan="B1 B2 O1")
        boven = Blijk(Blijksoort.BOVEN, B, (1,))
        assert van(tafel, B).velden[VALKUIL] == (boven,)
        assert van(tafel, O).velden[VALKUIL] == ()
        for rol in (O, V):
            in_spiegel = van(tafel, rol).spiegel is B
            assert (boven in van(tafel, rol).velden[ALLERGIE]) is in_spiegel
        assert blijk_zin(Vertaler("nl"), boven) == (
            "Ronde 1: twee kaarten van de Bureaucraat, en veel meer Recht dan de lat vroeg."
        )

    def test_one_card_or_a_lat_that_nobody_sees_does_not(self) -> None:
        een = given(Fase.WENDING, dilemmas="C6", plan="B2 O1 V2")
        gesprek = given(Fase.WENDING, dilemmas="C6", plan="B1 B2 O1", niveau=Niveau.GESPREK)
        for tafel in (een, gesprek):
            assert van(tafel, B).velden[VALKUIL] == ()

    @settings(max_examples=60)
    @for_all(groepen(), st.integers(0, 2**32))
    def test_what_is_a_moment_is_in_the_pitfall(self, groep: c.BeginSessie, zaad: int) -> None:
        for sessie in onderweg(groep, Random(zaad)):
            for moment in momenten(SPEL, sessie):
                if isinstance(moment, DoorschietMoment):
                    team = kwadranten(SPEL, sessie)[list(Rol).index(moment.rol)]
                    rondes = {nummer for een in team.velden[VALKUIL] for nummer in een.rondes}
                    assert moment.ronde in rondes

    def test_a_prikkel_counts_once_its_quality_was_named(self) -> None:
        gelegd = given(Fase.PLAN).na(c.LegPrikkel("V1"))
        assert van(gelegd, V).velden[VALKUIL] == ()
        genoemd = gelegd.na(c.NoemKwaliteit(0, "zorgvuldig"))
        assert van(genoemd, V).velden[VALKUIL] == (Blijk(Blijksoort.PRIKKEL, V, (1,)),)
        assert van(genoemd, B).velden[VALKUIL] == ()

    def test_a_prikkel_on_an_own_card_that_was_swapped_away_still_tells_its_role(self) -> None:
        tafel = given(Fase.PLAN, kaarten="3111").na(
            c.LegPrikkel("B0.1"), c.NoemKwaliteit(0, "gelijk"), c.Ruil(0, c.Keuze(1))
        )
        assert van(tafel, B).velden[VALKUIL] == (Blijk(Blijksoort.PRIKKEL, B, (1,)),)


class TestUitdaging:
    def test_what_was_named_of_the_mirror_shows_it(self) -> None:
        """The challenge of a role is the quality of its mirror, as stands below the square."""
        tafel = given(Fase.WAARDERING, plan="B1 O1 V1").na(c.Waardeer(1, "luistert"))
        genoemd = Blijk(Blijksoort.GENOEMD, V, kwaliteiten=("luistert",))
        assert van(tafel, V).velden[KWALITEIT] == (genoemd,)
        for een in kwadranten(SPEL, tafel.sessie):
            assert een.velden[UITDAGING] == ((genoemd,) if een.spiegel is V else ())

    def test_the_mirror_that_came_in_with_the_switch_shows_it(self) -> None:
        tafel = given(Fase.SCHAKELEN, plan="B1 V1 V2", ronde=1)
        voor = van(tafel, V)
        kaart = f"{voor.spiegel.letter}2"
        tafel = tafel.na(c.Schakel(3, "V1", kaart))
        blijken = [b for een in kwadranten(SPEL, tafel.sessie) for b in een.velden[UITDAGING]]
        erbij = [b for b in blijken if b.soort is Blijksoort.ERBIJ]
        assert all(b.rol.letter == kaart[0] and b.rondes == (1,) for b in erbij)
        naar = [een for een in kwadranten(SPEL, tafel.sessie) if een.spiegel.letter == kaart[0]]
        assert len(erbij) == len(naar)

    def test_a_swap_within_a_role_brings_nobody_in(self) -> None:
        tafel = given(Fase.SCHAKELEN).na(c.Schakel(3, "O1", "O2"))
        for een in kwadranten(SPEL, tafel.sessie):
            assert Blijksoort.ERBIJ not in {b.soort for b in een.velden[UITDAGING]}

    def test_a_plan_with_the_role_and_without_its_mirror_shows_it(self) -> None:
        tafel = given(Fase.UITKOMST, plan="B1 B2 V1")
        for een in kwadranten(SPEL, tafel.sessie):
            mist = (Blijk(Blijksoort.MIST, O, (1,)),) if een.spiegel is O else ()
            assert een.velden[UITDAGING] == mist
        assert van(tafel, O).velden[ALLERGIE] == (Blijk(Blijksoort.MIST, O, (1,)),)

    def test_a_plan_that_is_not_whole_shows_nothing(self) -> None:
        tafel = given(Fase.PLAN).na(c.VulPlek("B1"), c.VulPlek("B2"))
        assert all(een.velden == dict.fromkeys(Veld, ()) for een in kwadranten(SPEL, tafel.sessie))


class TestElkeSessie:
    def test_niveau_gesprek_shows_the_same_but_for_the_lat(self) -> None:
        gewoon = given(Fase.ROLGEVOEL, dilemmas="W1", plan="B1 O2 V1")
        gesprek = given(Fase.ROLGEVOEL, dilemmas="W1", plan="B1 O2 V1", niveau=Niveau.GESPREK)
        assert kwadranten(SPEL, gewoon.sessie) == kwadranten(SPEL, gesprek.sessie)

    def test_an_own_case_shows_what_lay(self) -> None:
        tafel = _eigen()
        assert tafel.ronde.dilemma == EIGEN_ZAAK
        assert Blijk(Blijksoort.MIST, O, (1,)) in van(tafel, O).velden[ALLERGIE]

    def test_a_deck_that_lost_the_case_still_gives_three(self) -> None:
        tafel = given(Fase.EINDBEELD)
        assert len(kwadranten(attrs.evolve(SPEL, dilemmas={}), tafel.sessie)) == 3

    @settings(max_examples=60)
    @for_all(groepen(), st.integers(0, 2**32))
    def test_at_any_moment_it_is_three_of_roles_and_names_no_player(
        self, groep: c.BeginSessie, zaad: int
    ) -> None:
        for sessie in onderweg(groep, Random(zaad)):
            klopt(sessie)

    @pytest.mark.parametrize("manier", list(Manier))
    def test_who_passes_changes_nothing_but_what_is_not_laid(self, manier: Manier) -> None:
        """Nobody's name, number or pass is in it: other players with the same plan are the same."""
        een = given(Fase.ROLGEVOEL, grepen="BOVB", kaarten="1111", manier=manier)
        ander = given(Fase.ROLGEVOEL, grepen="BOV-", kaarten="111-", manier=manier)
        assert kwadranten(SPEL, een.sessie) == kwadranten(SPEL, ander.sessie)


def klopt(sessie: Sessie) -> None:
    """Three quadrants, every field there, every round named was played, in words without a name."""
    t, gespeeld = Vertaler("nl"), {ronde.nummer for ronde in sessie.rondes}
    gevonden = kwadranten(SPEL, sessie)
    assert [een.rol for een in gevonden] == list(Rol)
    for een in gevonden:
        assert isinstance(een.kwadrant, Kwadrant)
        for veld in Veld:
            for blijk in een.velden[veld]:
                assert set(blijk.rondes) <= gespeeld
                assert blijk.rondes or blijk.kwaliteiten
            zinnen = veld_zinnen(t, een.velden[veld])
            assert zinnen
            assert not any(s.naam in zin.split() for s in sessie.spelers for zin in zinnen)


def _eigen() -> Tafel:
    """A table that played a case of its own to how the role felt."""
    spel = attrs.evolve(SPEL, dilemmas=met_eigen_zaak(Vertaler("nl"), {}))
    zaak = EigenZaak(("Een.", "Twee.", "Drie."), ("A", "B", "C", "D"))
    begonnen = decide(spel, None, c.BeginSessie(("", "", "", ""), 3, eigen_zaak=zaak))
    assert not isinstance(begonnen, Weigering)
    return Tafel(begonnen, spel, plan="B1 B2 V1").tot(Fase.ROLGEVOEL)
