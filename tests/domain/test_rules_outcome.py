"""The outcome: receipt, onze lat, wending, schakelmoment, niveau and the city."""

import pytest
from support.ruw import id_van
from support.tafel import SPEL, Tafel, given

from game.domain import commands as c
from game.domain import events as e
from game.domain.dilemma import Drietal, Rol
from game.domain.fase import Fase
from game.domain.keuzes import TEKST_LENGTE, Manier, Niveau
from game.domain.reden import Reden
from game.domain.score import bereken

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards
HOUDT, BREEKT = "B1 B2 V1", "B2 O1 V1"
"""Plans of W1 (lat 8/1/5, Recht >= 5): 8/0/6 holds, 3/3/6 breaks."""


def bon(plan: str, lat: Drietal | None = None):
    dilemma = SPEL.dilemmas[id_van("W1")]
    return bereken(dilemma, [dilemma.kaart(code) for code in plan.split()], lat)


def test_the_plan_is_scored_before_the_wending() -> None:
    tafel = given(Fase.STOEL, plan=HOUDT)
    assert tafel.when(c.GaVerder()) == (
        e.UitslagBepaald(bon(HOUDT)),
        e.FaseBegonnen(Fase.UITKOMST),
    )
    assert tafel.na(c.GaVerder()).ronde.wending_houdt is None


def test_an_eigen_aanpak_counts_with_what_it_brings_and_costs() -> None:
    tafel = given(Fase.UITKOMST, grepen="BOVB", kaarten="3111", plan="B0.1 O1 V1")
    dilemma = SPEL.dilemmas[id_van("W1")]
    eigen = tafel.ronde.eigen["B0.1"]
    plan = [eigen, dilemma.kaart("O1"), dilemma.kaart("V1")]
    assert tafel.ronde.kassabon == bereken(dilemma, plan)


def test_the_group_may_lay_its_own_lat_once_with_a_sentence_why() -> None:
    tafel = given(Fase.KASSABON, plan=HOUDT)
    lat = Drietal(6, 3, 5)
    na = tafel.na(c.VerschuifLat(lat, " Zij wachten al lang. "))
    assert na.ronde.onze_lat == e.LatVerschoven("Zij wachten al lang.", bon(HOUDT, lat))
    assert na.ronde.kassabon == bon(HOUDT)
    assert na.when(c.VerschuifLat(Drietal(5, 4, 5))) is Reden.LAT_AL_VERSCHOVEN


@pytest.mark.parametrize(
    ("lat", "waarom", "reden"),
    [
        ((8, 1, 6), "", Reden.LAT_SOM),
        ((8, 1, 4), "", Reden.LAT_SOM),
        ((9, 1, 4), "", Reden.LAT_BEREIK),
        ((8, -1, 7), "", Reden.LAT_BEREIK),
        (("7.5", "1.5", 5), "", Reden.LAT_BEREIK),
        ((8, 1, 5), "", Reden.LAT_ZELFDE),
        ((7, 2, 5), "x" * (TEKST_LENGTE + 1), Reden.TEKST_TE_LANG),
    ],
)
def test_onze_lat_shares_out_the_same_sum_in_whole_parts_of_0_to_8(
    lat: tuple[int, int, int], waarom: str, reden: Reden
) -> None:
    assert given(Fase.KASSABON).when(c.VerschuifLat(Drietal(*lat), waarom)) is reden


def test_onze_lat_moves_on_the_first_receipt_only() -> None:
    lat = c.VerschuifLat(Drietal(7, 2, 5))
    na = given(Fase.SCHAKELEN).na(c.Schakel(0, "O1", "O2"))
    for tafel in (given(Fase.UITKOMST), given(Fase.WENDING), na, na.na(c.GaVerder())):
        assert tafel.when(lat) is Reden.NIET_NU


def test_wending_and_switch_keep_the_lat_of_the_author() -> None:
    na = given(Fase.KASSABON, plan=BREEKT).na(c.VerschuifLat(Drietal(4, 5, 5)))
    na = na.tot(Fase.SCHAKELEN).na(c.Schakel(0, "O1", "B1"))
    assert na.ronde.schakeling.kassabon == bon("B1 B2 V1")


@pytest.mark.parametrize(("plan", "houdt"), [(HOUDT, True), (BREEKT, False)])
def test_the_event_is_read_while_its_outcome_is_hidden(plan: str, houdt: bool) -> None:
    tafel = given(Fase.WENDING, plan=plan)
    assert tafel.ronde.wending_houdt is None
    assert tafel.when(c.GaVerder()) == (e.WendingGetoetst(houdt), e.FaseBegonnen(Fase.SCHAKELEN))


def test_a_new_plan_is_tested_too_and_the_proposer_is_remembered() -> None:
    tafel = given(Fase.SCHAKELEN, plan=BREEKT, grepen="BOVB")
    assert tafel.when(c.Schakel(2, "O1", "B1")) == (
        e.Geschakeld(2, "O1", "B1", bon(HOUDT)),
        e.FaseBegonnen(Fase.NIEUWE_BON),
    )
    na = tafel.na(c.Schakel(2, "O1", "B1")).ronde
    assert na.plekken == ("B2", "B1", "V1")
    assert (na.wending_houdt, na.laatste_bon.wending_houdt) == (False, True)
    assert na.kassabon == bon(BREEKT)


def test_keeping_the_plan_keeps_verdict_and_receipt() -> None:
    tafel = given(Fase.SCHAKELEN, plan=BREEKT)
    assert tafel.when(c.GaVerder()) == (e.FaseBegonnen(Fase.WAT_ALS),)
    na = tafel.na(c.GaVerder()).ronde
    assert (na.wending_houdt, na.laatste_bon) == (False, bon(BREEKT))


def test_there_is_one_switch() -> None:
    na = given(Fase.SCHAKELEN).na(c.Schakel(0, "O1", "O2"))
    assert na.when(c.Schakel(0, "V1", "V2")) is Reden.NIET_NU


@pytest.mark.parametrize(
    ("wens", "reden"),
    [
        (c.Schakel(0, "B1", "B2"), Reden.EIGEN_KAART),
        (c.Schakel(3, "B1", "B2"), Reden.EIGEN_KAART),
        (c.Schakel(0, "O2", "B2"), Reden.LIGT_NIET),
        (c.Schakel(0, "O1", "V1"), Reden.LIGT_AL),
        (c.Schakel(0, "O1", "O1"), Reden.LIGT_AL),
        (c.Schakel(0, "O1", "O0.9"), Reden.ONBEKENDE_KAART),
        (c.Schakel(4, "O1", "O2"), Reden.ONBEKENDE_STOEL),
        (c.Schakel(-1, "O1", "O2"), Reden.ONBEKENDE_STOEL),
    ],
)
def test_nobody_proposes_taking_out_their_own_card_also_with_two_names(
    wens: c.Schakel, reden: Reden
) -> None:
    tafel = given(Fase.SCHAKELEN, grepen="BOVB", kaarten="1111")
    assert tafel.when(wens) is reden


def test_cards_of_the_lege_stoel_are_nobodys() -> None:
    tafel = given(Fase.SCHAKELEN, grepen="BOVB", kaarten="2222")
    for indiener in range(4):
        assert not isinstance(tafel.when(c.Schakel(indiener, "B1", "B2")), Reden)


def test_an_eigen_aanpak_left_out_may_come_in() -> None:
    tafel = given(Fase.SCHAKELEN, grepen="BOVB", kaarten="1113")
    na = tafel.na(c.Schakel(1, "B1", "B0.4"))
    assert na.ronde.plan == ("B0.4", "O1", "V1")
    assert na.view().weg == ((1, 1, 1),)


@pytest.mark.parametrize("manier", list(Manier))
@pytest.mark.parametrize("niveau", list(Niveau))
def test_the_phases_of_a_round_by_manner_and_level(manier: Manier, niveau: Niveau) -> None:
    tafel = given(manier=manier, niveau=niveau).tot(Fase.TUSSENSTAND)
    kiezen = ["greep", "kiezen", "laten_zien"] if manier is Manier.OPEN else ["dicht"]
    kassabon = [] if niveau is Niveau.GESPREK else ["kassabon"]
    assert [e_.fase.value for e_ in tafel.events if isinstance(e_, e.FaseBegonnen)] == [
        *("dilemma", "kijkers", *kiezen, "plan", "stoel", "uitkomst", *kassabon),
        *("wending", "schakelen", "wat_als", "vraag", "waardering", "rolgevoel", "tussenstand"),
    ]


def test_gesprek_still_shows_the_new_reactions_after_a_switch() -> None:
    tafel = given(Fase.SCHAKELEN, niveau=Niveau.GESPREK).na(c.Schakel(0, "O1", "O2"))
    assert tafel.fase is Fase.NIEUWE_BON
    assert not tafel.view().toon_bon


@pytest.mark.parametrize(
    ("niveau", "vooraf", "bon_te_zien"),
    [(Niveau.LICHT, True, True), (Niveau.GEWOON, False, True), (Niveau.GESPREK, False, False)],
)
def test_the_level_says_when_the_lat_shows(niveau: Niveau, vooraf: bool, bon_te_zien: bool) -> None:
    view = given(niveau=niveau).view()
    assert (view.toon_lat_vooraf, view.toon_bon) == (vooraf, bon_te_zien)


def stad(tafel: Tafel) -> int:
    return tafel.view().stadsdelen


@pytest.mark.parametrize("niveau", list(Niveau))
def test_the_city_gains_a_piece_per_ten_points_of_the_last_waarde(niveau: Niveau) -> None:
    """W1: 64 before a wending that breaks; 9 of 14 + 2 leaves 56; after the switch 92."""
    tafel = given(Fase.SCHAKELEN, plan=BREEKT, niveau=niveau)
    assert stad(tafel.na(c.GaVerder())) == 5
    assert stad(tafel.na(c.Schakel(2, "O1", "B1"))) == 9


def test_the_city_does_not_tell_the_verdict_before_it_is_read() -> None:
    for fase in (Fase.UITKOMST, Fase.KASSABON, Fase.WENDING):
        assert stad(given(fase, plan=BREEKT)) == 0


def test_the_city_keeps_growing_over_the_rounds() -> None:
    een = given(Fase.TUSSENSTAND, plan=HOUDT)
    assert stad(een) == 9
    assert stad(een.tot(Fase.WENDING, ronde=2)) == 9
    assert stad(een.tot(Fase.WAT_ALS, ronde=2)) > 9


def test_a_round_broken_off_before_the_wending_counts_as_it_stood() -> None:
    assert stad(given(Fase.KASSABON, plan=BREEKT).na(c.RondAf())) == 6
    assert stad(given(Fase.PLAN, plan=BREEKT).na(c.RondAf())) == 0


def test_the_way_through_the_triangle_uses_the_last_plans() -> None:
    tafel = given(Fase.SCHAKELEN, plan=BREEKT).na(c.Schakel(2, "O1", "B1"))
    assert tafel.tot(Fase.TUSSENSTAND, ronde=2).view().weg == ((2, 0, 1), (1, 1, 1))
