"""A lesson: what stays hidden and until when, what counts, and who may ask for what."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example
from hypothesis import given as over
from hypothesis import strategies as st
from support.tafel import KLAS_SPEL, Tafel, les

from game.domain import commands as c
from game.domain import events as e
from game.domain.bus import Bus, Stroom, Tafelplan, Ticket, Wissel, kunnen_schuiven, tel
from game.domain.dilemma import Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.klas import BREEKT, DEELNEMERS, DOCENT, HOUDT
from game.domain.reden import Reden
from game.domain.score import bereken
from game.domain.stemmen import STAPEL, nette_naam
from game.domain.views import view_for
from game.spelvormen import KLAS, LESPLANNEN

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards
EIGEN = c.Eigen(Uitkomst.RECHT, Uitkomst.RESULTAAT, " Eerst  bellen. ")
"""An own card for any role but the Ondernemer, whose outcome it costs."""
PLAN = ("B1", "O1", "V1")
STIL = (Fase.EERSTE_KEUZE, Fase.OVERTUIGEN, Fase.TWEEDE_KEUZE)


def stemmen(*keuzes: str) -> list[c.Command]:
    """The first phones choose these, in order of their seats."""
    return [c.Stem(nummer, keuze) for nummer, keuze in enumerate(keuzes)]


def gekozen(eerst: str, daarna: str, geteld: dict[str, int] | None = None) -> Tafel:
    """A class after both choices: of each phone, and what was counted by hand the second time."""
    een, twee = eerst.split(), daarna.split()
    handen = [c.TelStem(keuze, aantal) for keuze, aantal in (geteld or {}).items()]
    tafel = les(Fase.EERSTE_KEUZE, telefoons=max(len(een), len(twee))).na(*stemmen(*een))
    return tafel.tot(Fase.TWEEDE_KEUZE).na(*stemmen(*twee), *handen).tot(Fase.GESCHOVEN)


def tafels(*plannen: c.LegTafelplan, telefoons: int = 4) -> Tafel:
    """A class that lays plans; the phones sit two by two at the tables 1, 2, ..."""
    zit = (c.NoemTafel(nummer, 1 + nummer // 2) for nummer in range(telefoons))
    return les(telefoons=telefoons).na(*zit).tot(Fase.TAFELPLANNEN).na(*plannen)


def soorten(answer: tuple[e.Event, ...] | Reden) -> list[type]:
    assert not isinstance(answer, Reden), answer
    return [type(event) for event in answer]


def aantallen(tafel: Tafel, fase: Fase) -> dict[str, int]:
    """What a question brought, without the choices of nobody."""
    return {keuze: n for keuze, n in tafel.klas.tellingen[fase].aantallen.items() if n}


# The plan of the lesson.


@pytest.mark.parametrize("lengte", LESPLANNEN)
def test_a_planned_lesson_takes_exactly_its_minutes(lengte: int) -> None:
    assert sum(LESPLANNEN[lengte].values()) == lengte
    assert set(LESPLANNEN[lengte]) == {*KLAS.ronde, *KLAS.slot} - {Fase.LESEINDE}


@pytest.mark.parametrize("lengte", LESPLANNEN)
def test_every_lesson_begins_with_something_to_do_and_chooses_twice(lengte: int) -> None:
    tafel = les(lengte=lengte)
    assert c.Stem in tafel.view().toegestaan
    assert all(LESPLANNEN[lengte][fase] for fase in (*STIL, Fase.TAFELPLANNEN, Fase.TICKET))


def test_a_step_of_no_minutes_is_left_out() -> None:
    minuten = {Fase.ZAAK: 3, Fase.EERSTE_KEUZE: 2, Fase.TICKET: 1}
    tafel, gezien = les(Fase.ZAAK, minuten=minuten), [Fase.ZAAK]
    while tafel.fase is not Fase.LESEINDE:
        tafel = tafel.na(c.GaVerder())
        gezien.append(tafel.fase)
    assert gezien == [*minuten, Fase.LESEINDE]


def test_a_lesson_of_no_steps_is_at_its_end_at_once() -> None:
    assert les(Fase.LESEINDE, minuten={}).when(c.SluitSessie()) == (e.SessieGesloten(),)


def test_without_tables_nobody_lays_a_plan() -> None:
    tafel = les(Fase.GESCHOVEN, tafels=0).na(c.GaVerder())
    assert tafel.fase is Fase.SPREIDING
    assert tafel.tot(Fase.DUIMEN).na(c.GaVerder()).fase is Fase.DENKEN


# Silent choice, twice.


def test_nothing_is_revealed_before_the_second_choice_closes() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=2).na(*stemmen("B1", "V1"), c.TelStem("O1", 9))
    for fase in STIL:
        tafel = tafel.tot(fase)
        assert not tafel.klas.tellingen.keys() & set(STIL)
        assert tafel.klas.bon is None
        assert tafel.view().sessie.klas.bus(Fase.EERSTE_KEUZE).binnen == 11
    stil = [event for event in tafel.log if isinstance(event, e.Geteld | e.KlasbonBepaald)]
    assert stil == []
    tafel = tafel.na(c.Stem(1, "B1"), c.GaVerder())
    assert aantallen(tafel, Fase.EERSTE_KEUZE) == {"B1": 1, "V1": 1, "O1": 9}
    assert aantallen(tafel, Fase.TWEEDE_KEUZE) == {"B1": 1}


def test_nobody_can_open_the_choices_early() -> None:
    for fase in STIL:
        tafel = les(fase, telefoons=1)
        assert tafel.when(c.Onthul()) is Reden.NIET_NU
    tafel = les(Fase.EERSTE_KEUZE, telefoons=1).na(c.Stem(0, "B1"))
    for weg in (c.SlaStapOver(), c.BeginStapOpnieuw(), c.GaStapTerug()):
        assert e.Geteld not in soorten(tafel.when(weg))


def test_what_was_counted_and_what_phones_chose_adds_up() -> None:
    tafel = les(telefoons=3).na(
        c.Stem(0, "bureaucraat"), c.Stem(1, "verbinder"), c.Stem(2, "verbinder")
    )
    tafel = tafel.na(c.TelStem("verbinder", 7), c.TelStem("ondernemer", 1)).na(c.GaVerder())
    telling = tafel.klas.tellingen[Fase.VOORWERP]
    assert telling.aantallen == {"bureaucraat": 1, "ondernemer": 1, "verbinder": 9}
    assert (telling.totaal, telling.getypt) == (11, 8)


def test_what_came_in_may_lie_open_before_the_class_goes_on() -> None:
    tafel = les(Fase.KIJKERSTOEL, telefoons=1)
    assert tafel.when(c.Onthul()) is Reden.NOG_NIEMAND
    tafel = tafel.na(c.Stem(0, "2"), c.Onthul())
    assert aantallen(tafel, Fase.KIJKERSTOEL) == {"2": 1}
    for te_laat in (c.Stem(0, "1"), c.Stem(0, None), c.TelStem("1", 3), c.Onthul()):
        assert tafel.when(te_laat) is Reden.NIET_NU
    assert aantallen(tafel.na(c.GaVerder()), Fase.KIJKERSTOEL) == {"2": 1}
    opnieuw = tafel.na(c.BeginStapOpnieuw())
    assert Fase.KIJKERSTOEL not in opnieuw.klas.tellingen
    assert aantallen(opnieuw.na(c.Stem(0, "1"), c.Onthul()), Fase.KIJKERSTOEL) == {"1": 1}


def test_a_count_that_is_typed_again_takes_the_place_of_the_first() -> None:
    tafel = les().na(c.TelStem("verbinder", 7), c.TelStem("verbinder", 8), c.GaVerder())
    assert aantallen(tafel, Fase.VOORWERP) == {"verbinder": 8}


def test_a_vote_may_change_until_the_step_closes_and_is_refused_later() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=1).na(c.Stem(0, "B1"), c.Stem(0, "B2"))
    assert tafel.klas.bus(Fase.EERSTE_KEUZE).stemmen == {0: "B2"}
    assert tafel.na(c.Stem(0, None)).klas.bus(Fase.EERSTE_KEUZE).binnen == 0
    assert tafel.na(c.Stem(0, None)).when(c.Stem(0, None)) is Reden.NIETS_ONGEDAAN
    assert tafel.na(c.GaVerder()).when(c.Stem(0, "V1")) is Reden.NIET_NU


def test_only_what_lies_there_can_be_chosen() -> None:
    tafel = les(telefoons=1)
    assert tafel.when(c.Stem(0, "B1")) is Reden.ONBEKENDE_KAART
    assert tafel.when(c.TelStem("B1", 1)) is Reden.ONBEKENDE_KAART
    assert tafel.tot(Fase.KIJKERSTOEL).when(c.Stem(0, "4")) is Reden.ONBEKENDE_KAART
    assert tafel.tot(Fase.DUIMEN).when(c.Stem(0, HOUDT)) == (e.Gestemd(Fase.DUIMEN, 0, HOUDT),)
    assert tafel.tot(Fase.DUIMEN).when(c.Stem(0, BREEKT)) == (e.Gestemd(Fase.DUIMEN, 0, BREEKT),)


def test_a_vote_of_more_than_300_is_refused() -> None:
    tafel = les(telefoons=1).na(c.TelStem("verbinder", 300))
    assert tafel.when(c.TelStem("ondernemer", 1)) is Reden.TE_VEEL_STEMMEN
    assert tafel.when(c.Stem(0, "bureaucraat")) is Reden.TE_VEEL_STEMMEN
    assert les().when(c.TelStem("verbinder", 301)) is Reden.TE_VEEL_STEMMEN
    assert les().when(c.TelStem("verbinder", -1)) is Reden.TE_VEEL_STEMMEN
    vol = les(telefoons=DEELNEMERS.stop - 1)
    assert vol.when(c.KomInKlas()) is Reden.KLAS_VOL
    assert vol.na(c.VerwijderDeelnemer(5)).na(c.KomInKlas("Bo")).klas.deelnemer(300) is not None


# Whose hand, and the eigen aanpak.


def test_without_roles_everybody_chooses_from_all_cards() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=2)
    for kaart in ("B1", "B2", "O1", "O2", "V1", "V2"):
        assert tafel.when(c.Stem(1, kaart)) == (e.Gestemd(Fase.EERSTE_KEUZE, 1, kaart),)


def test_with_roles_a_seat_chooses_from_the_hand_of_its_table_only() -> None:
    tafel = les(telefoons=1, rollen=True).na(c.NoemTafel(0, 3)).tot(Fase.EERSTE_KEUZE)
    assert tafel.when(c.Stem(0, "B1")) is Reden.ONBEKENDE_KAART
    assert soorten(tafel.when(c.Stem(0, "V2"))) == [e.Gestemd]
    assert soorten(tafel.when(c.Stem(0, "V0", EIGEN))) == [e.Gestemd]
    assert tafel.when(c.Stem(0, "B0", EIGEN)) is Reden.ONBEKENDE_KAART
    assert soorten(tafel.tot(Fase.KIJKERSTOEL).when(c.Stem(0, "0"))) == [e.Gestemd]


def test_a_seat_that_goes_to_a_table_of_another_role_chooses_anew() -> None:
    tafel = les(telefoons=1, rollen=True).na(c.NoemTafel(0, 3)).tot(Fase.EERSTE_KEUZE)
    tafel = tafel.na(c.Stem(0, "V2"))
    assert soorten(tafel.when(c.NoemTafel(0, 6))) == [e.TafelGenoemd]
    verhuisd = tafel.na(c.NoemTafel(0, 1))
    assert verhuisd.klas.bus(Fase.EERSTE_KEUZE).stemmen == {}
    assert soorten(verhuisd.when(c.Stem(0, "B1"))) == [e.Gestemd]


@pytest.mark.parametrize(
    "eigen",
    [None, c.Eigen(Uitkomst.RELATIE, Uitkomst.RELATIE), c.Eigen(Uitkomst.RELATIE, Uitkomst.RECHT)],
)
def test_an_eigen_aanpak_needs_a_gain_and_a_cost_elsewhere(eigen: c.Eigen | None) -> None:
    een = les(Fase.EERSTE_KEUZE, telefoons=1)
    assert een.when(c.Stem(0, "B0", eigen)) is Reden.EIGEN_AANPAK_KOST_NIETS
    ligt = c.LegTafelplan(1, ("B0",), None, (("B0", eigen),) if eigen else ())
    geweigerd = (Reden.EIGEN_AANPAK_KOST_NIETS, Reden.ONBEKENDE_KAART)
    assert tafels().when(ligt) in geweigerd


def test_an_eigen_aanpak_of_a_phone_counts_in_the_chart_and_on_the_receipt() -> None:
    tafel = les(Fase.TWEEDE_KEUZE, telefoons=1).na(c.Stem(0, "B0", EIGEN), c.GaVerder())
    assert aantallen(tafel, Fase.TWEEDE_KEUZE) == {"B0": 1}
    assert tafel.klas.bon is not None
    assert tafel.klas.bon.plan == ("B0.1",)


def test_an_eigen_aanpak_counted_by_hand_is_drawn_but_not_on_the_receipt() -> None:
    tafel = les(Fase.TWEEDE_KEUZE).na(c.TelStem("B0", 3))
    assert tafel.na(c.GaVerder()).klas.bon is None
    tafel = tafel.na(c.TelStem("V1", 2)).na(c.GaVerder())
    assert aantallen(tafel, Fase.TWEEDE_KEUZE) == {"B0": 3, "V1": 2}
    assert tafel.klas.bon is not None
    assert tafel.klas.bon.plan == ("V1", "V1")


# The receipt of a class.


def test_the_example_of_the_design_comes_out_of_a_vote() -> None:
    tafel = gekozen("", "B1 O1 V1 V2 V1")
    bon = tafel.klas.bon
    assert bon is not None
    assert [round(float(bedrag), 1) for bedrag in bon.uitkomst] == [2.4, 2.4, 8.8]
    assert round(bon.waarde) == 64


def test_the_example_comes_out_of_hands_just_as_well() -> None:
    bon = gekozen("", "", {"B1": 1, "O1": 1, "V1": 2, "V2": 1}).klas.bon
    assert bon is not None
    assert round(bon.waarde) == 64


KAARTEN = ("B1", "B2", "O1", "O2", "V1", "V2")


@over(st.dictionaries(st.sampled_from(KAARTEN), st.integers(0, 40)), st.data())
def test_the_receipt_of_a_class_is_that_of_its_cards(
    handen: dict[str, int], data: st.DataObject
) -> None:
    phones = data.draw(st.lists(st.sampled_from(KAARTEN), max_size=4))
    tafel = gekozen("B1", " ".join(phones), handen)
    dilemma = KLAS_SPEL.dilemmas[tafel.ronde.dilemma]
    alle = [kaart for kaart, aantal in handen.items() for _ in range(aantal)] + phones
    if not alle:
        # Nobody chose again: then the first choice is what the class wants.
        alle = ["B1"]
    verwacht = bereken(dilemma, [dilemma.kaart(code) for code in sorted(alle)])
    assert tafel.klas.bon == verwacht


# Who moved.


def test_with_phones_alone_everybody_who_moved_is_known() -> None:
    tafel = gekozen("B1 B1 O1 V1", "V1 V1 O1 B1")
    assert tafel.klas.stromen == (Stroom("B1", "V1", 2), Stroom("V1", "B1", 1))
    assert (tafel.klas.schoven, tafel.klas.exact) == (3, True)


def test_who_chose_once_did_not_move() -> None:
    klas = gekozen("B1 B1", "B1").klas
    assert (klas.stromen, klas.schoven, klas.exact) == ((), 0, True)


def test_with_hands_it_is_at_least_what_the_counts_tell() -> None:
    tafel = les(Fase.EERSTE_KEUZE).na(c.TelStem("B1", 10), c.TelStem("V1", 5))
    tafel = tafel.tot(Fase.TWEEDE_KEUZE).na(c.TelStem("B1", 6), c.TelStem("V1", 8))
    klas = tafel.na(c.GaVerder()).klas
    assert (klas.stromen, klas.schoven, klas.exact) == ((), 3, False)


def test_phones_that_each_chose_once_do_not_pass_for_people_who_moved() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=8).na(*stemmen("B1", "B1", "B1"), c.TelStem("O1", 1))
    later = [c.Stem(nummer, "V1") for nummer in (5, 6, 7)]
    klas = tafel.tot(Fase.TWEEDE_KEUZE).na(*later, c.TelStem("O1", 1)).na(c.GaVerder()).klas
    assert klas.schoven == 2


MENS = st.tuples(
    st.sampled_from(KAARTEN), st.sampled_from(KAARTEN), st.sampled_from(("phone", "hand", "weg"))
)
"""A first choice, a second one, and how both were counted: with *weg* the phone failed between."""


def bussen(mensen: list[tuple[str, str, str]]) -> tuple[list[c.Command], list[c.Command]]:
    """The wishes with which these people choose the first and the second time."""
    eerst: list[c.Command] = []
    daarna: list[c.Command] = []
    for nummer, (een, twee, hoe) in enumerate(mensen):
        eerst += [c.Stem(nummer, een)] if hoe != "hand" else []
        daarna += [c.Stem(nummer, twee)] if hoe == "phone" else []
    for plek, wensen, manieren in ((0, eerst, ("hand",)), (1, daarna, ("hand", "weg"))):
        met_hand = [mens[plek] for mens in mensen if mens[2] in manieren]
        wensen += [c.TelStem(kaart, met_hand.count(kaart)) for kaart in dict.fromkeys(met_hand)]
    return eerst, daarna


@over(st.lists(MENS, min_size=1, max_size=12))
@example([("B1", "V1", "phone"), ("V1", "B1", "hand")])
def test_never_more_moved_than_did_and_with_phones_alone_exactly_so_many(
    mensen: list[tuple[str, str, str]],
) -> None:
    eerst, daarna = bussen(mensen)
    tafel = les(Fase.EERSTE_KEUZE, telefoons=len(mensen)).na(*eerst)
    klas = tafel.tot(Fase.TWEEDE_KEUZE).na(*daarna).tot(Fase.GESCHOVEN).klas
    echt = sum(een != twee for een, twee, _ in mensen)
    assert sum(stroom.aantal for stroom in klas.stromen) <= klas.schoven <= echt
    assert klas.exact is all(hoe == "phone" for _, _, hoe in mensen)
    assert not klas.exact or klas.schoven == echt


BUSSEN = st.builds(
    Bus,
    geteld=st.dictionaries(st.sampled_from(KAARTEN), st.integers(0, 5)),
    stemmen=st.dictionaries(st.integers(0, 7), st.sampled_from(KAARTEN)),
)


@over(BUSSEN, BUSSEN)
def test_whoever_comes_or_leaves_no_more_move_than_can_have(eerst: Bus, daarna: Bus) -> None:
    def kies(bus: Bus) -> list[c.Command]:
        handen = [c.TelStem(keuze, aantal) for keuze, aantal in bus.geteld.items()]
        return [*handen, *(c.Stem(nummer, keuze) for nummer, keuze in bus.stemmen.items())]

    tafel = les(Fase.EERSTE_KEUZE, telefoons=8).na(*kies(eerst)).tot(Fase.TWEEDE_KEUZE)
    klas = tafel.na(*kies(daarna)).na(c.GaVerder()).klas
    assert klas.schoven <= kunnen_schuiven(eerst, daarna) <= min(eerst.binnen, daarna.binnen)
    assert klas.schoven >= sum(stroom.aantal for stroom in klas.stromen)


def test_a_second_choice_that_was_skipped_moved_nobody() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=2).na(*stemmen("B1", "V1")).tot(Fase.TWEEDE_KEUZE)
    klas = tafel.na(c.Stem(0, "O1"), c.SlaStapOver()).klas
    assert klas.tellingen.keys() == {Fase.EERSTE_KEUZE}
    assert (klas.stromen, klas.schoven, klas.exact) == ((), 0, False)
    assert klas.bon is not None
    assert klas.bon.plan == ("B1", "V1")


def test_a_second_choice_that_is_made_again_is_counted_anew() -> None:
    tafel = gekozen("B1 B1", "V1 V1").na(c.GaStapTerug())
    assert tafel.fase is Fase.TWEEDE_KEUZE
    klas = tafel.na(*stemmen("B1", "V2")).na(c.GaVerder()).klas
    # Who chose what the first time was forgotten when that was opened.
    assert (klas.stromen, klas.schoven, klas.exact) == ((), 1, False)


def test_an_old_second_choice_is_not_laid_beside_a_new_first_one() -> None:
    tafel = gekozen("B1", "V1").na(*[c.GaStapTerug()] * 3).na(c.Stem(0, "O1"), c.GaVerder())
    assert tafel.fase is Fase.OVERTUIGEN
    assert e.KlasGeschoven not in soorten(tafel.when(c.RondAf()))


# Corners.


@pytest.mark.parametrize("fase", [Fase.VOORWERP, Fase.EERSTE_KEUZE, Fase.TWEEDE_KEUZE])
def test_corners_drop_the_phone_votes_of_this_step_whole_and_keep_the_rest(fase: Fase) -> None:
    keuze = "verbinder" if fase is Fase.VOORWERP else "V1"
    tafel = les(fase, telefoons=3).na(*stemmen(*[keuze] * 3), c.TelStem(keuze, 4))
    hoeken = tafel.na(c.GaNaarHoeken(True))
    assert hoeken.klas.bus(fase) == Bus(geteld={keuze: 4})
    assert hoeken.klas.deelnemers == tafel.klas.deelnemers
    assert hoeken.when(c.Stem(0, keuze)) is Reden.TELEFOONS_WEG
    assert hoeken.when(c.GaNaarHoeken(True)) is Reden.NIET_NU
    terug = hoeken.na(c.GaNaarHoeken(False)).na(c.Stem(0, keuze))
    assert terug.klas.bus(fase).binnen == 5


def test_corners_keep_the_votes_of_the_step_before() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=2).na(*stemmen("B1", "V1")).tot(Fase.TWEEDE_KEUZE)
    tafel = tafel.na(c.Stem(0, "O1"), c.GaNaarHoeken(True), c.TelStem("V1", 2)).na(c.GaVerder())
    assert aantallen(tafel, Fase.EERSTE_KEUZE) == {"B1": 1, "V1": 1}
    assert aantallen(tafel, Fase.TWEEDE_KEUZE) == {"V1": 2}
    assert (tafel.klas.schoven, tafel.klas.exact) == (1, False)


def test_corners_keep_the_plans_and_swaps_that_the_teacher_typed() -> None:
    gelegd = c.LegTafelplan(1, PLAN, 0), c.LegTafelplan(2, PLAN)
    plannen = tafels(*gelegd).na(c.GaNaarHoeken(True)).klas.bus(Fase.TAFELPLANNEN).plannen
    assert plannen == {2: Tafelplan(PLAN)}
    tafel = tafels(*gelegd).tot(Fase.TAFELS_SCHAKELEN)
    tafel = tafel.na(c.SchakelTafel(1, Wissel("B1", "B2"), 0))
    tafel = tafel.na(c.SchakelTafel(2, Wissel("B1", "B2")), c.GaNaarHoeken(True))
    assert tafel.klas.bus(Fase.TAFELS_SCHAKELEN).wissels == {2: Wissel("B1", "B2")}


# From step to step.


def test_a_step_begins_with_its_own_minutes_at_the_second_it_began() -> None:
    tafel = les()
    assert (tafel.klas.stap_op, tafel.klas.stap_duurt) == (0, 60)
    tafel = tafel.na(c.GaVerder(90))
    assert (tafel.fase, tafel.klas.stap_op) == (Fase.TWEEDE_VOORWERP, 90)
    tafel = tafel.na(c.VerlengStap(60), c.VerlengStap(30))
    assert tafel.klas.stap_duurt == 150
    tafel = tafel.na(c.BeginStapOpnieuw(200))
    assert (tafel.klas.stap_op, tafel.klas.stap_duurt) == (200, 60)
    tafel = tafel.na(c.GaStapTerug(250))
    assert (tafel.fase, tafel.klas.stap_op, tafel.klas.stap_duurt) == (Fase.VOORWERP, 250, 60)


@pytest.mark.parametrize("seconden", [0, -60, 601])
def test_a_step_grows_by_one_second_to_ten_minutes_at_once(seconden: int) -> None:
    assert les().when(c.VerlengStap(seconden)) is Reden.ONBEKENDE_DUUR


def test_a_step_that_is_skipped_or_begun_again_forgets_what_came_in() -> None:
    tafel = les(telefoons=1).na(c.Stem(0, "verbinder"), c.TelStem("verbinder", 4))
    assert tafel.na(c.SlaStapOver()).klas.tellingen == {}
    assert tafel.na(c.BeginStapOpnieuw()).klas.bussen == {}
    assert tafel.na(c.BeginStapOpnieuw()).na(c.GaVerder()).klas.tellingen == {}


def test_before_the_first_step_and_after_the_last_there_is_nothing() -> None:
    assert les().when(c.GaStapTerug()) is Reden.NIETS_ONGEDAAN
    assert les(Fase.LESEINDE).when(c.GaVerder()) is Reden.NIET_NU
    assert les(Fase.LESEINDE).when(c.SlaStapOver()) is Reden.NIET_NU
    assert les(Fase.LESEINDE).na(c.GaStapTerug()).fase is Fase.TICKET


def test_back_to_the_first_choice_both_are_made_anew() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=1).na(c.Stem(0, "B1")).tot(Fase.TWEEDE_KEUZE)
    tafel = tafel.na(c.Stem(0, "V1"), c.GaStapTerug())
    assert tafel.klas.bus(Fase.EERSTE_KEUZE).stemmen == {0: "B1"}
    assert tafel.klas.bus(Fase.TWEEDE_KEUZE).binnen == 0
    assert tafel.na(c.GaStapTerug()).klas.bussen == {}


def test_rounding_off_opens_what_is_known_and_goes_to_the_debrief() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=2).na(*stemmen("B1", "V1")).tot(Fase.OVERTUIGEN)
    tafel = tafel.na(c.RondAf(700))
    assert (tafel.fase, tafel.klas.stap_op) == (Fase.DENKEN, 700)
    assert aantallen(tafel, Fase.EERSTE_KEUZE) == {"B1": 1, "V1": 1}
    assert tafel.klas.bon is not None
    assert tafels(c.LegTafelplan(2, PLAN)).na(c.RondAf()).klas.tafels.keys() == {2}
    assert tafel.when(c.RondAf()) is Reden.NIET_NU


def test_an_answer_that_was_taken_back_leaves_no_klad_behind() -> None:
    for fase in (Fase.VOORWERP, Fase.EERSTE_KEUZE, Fase.TWEEDE_KEUZE, Fase.KIJKERSTOEL):
        keuze = {Fase.VOORWERP: "verbinder", Fase.KIJKERSTOEL: "0"}.get(fase, "B1")
        tafel = les(fase, telefoons=1).na(c.Stem(0, keuze), c.Stem(0, None))
        assert tafel.tot(Fase.DUIMEN).klas.bussen == {}
    assert les().na(c.TelStem("verbinder", 0)).tot(Fase.ZAAK).klas.bussen == {}


def test_there_may_come_more_or_fewer_into_the_room() -> None:
    assert les().na(c.ZetAantal(30)).klas.opzet.aantal == 30
    assert les().when(c.ZetAantal(301)) is Reden.ONBEKEND_AANTAL


def test_nothing_is_taken_back_in_a_lesson() -> None:
    tafel = les(Fase.DENKEN).na(c.StelAndereVraag())
    assert tafel.ronde.vraag == 1
    assert tafel.when(c.MaakOngedaan()) is Reden.NIET_NU
    assert not tafel.view().kan_ongedaan


# Plans of tables.


def test_a_plan_of_three_counts_and_a_smaller_one_does_not() -> None:
    tafel = tafels(c.LegTafelplan(1, PLAN), c.LegTafelplan(2, PLAN[:2])).na(c.GaVerder())
    assert tafel.klas.tafels.keys() == {1}
    dilemma = KLAS_SPEL.dilemmas[tafel.ronde.dilemma]
    verwacht = bereken(dilemma, [dilemma.kaart(code) for code in PLAN])
    assert tafel.klas.tafels[1].kassabon == verwacht


@pytest.mark.parametrize(
    ("kaarten", "reden"),
    [
        (("B1", "B2", "O1", "O2"), Reden.PLEKKEN_VOL),
        (("B1", "B1"), Reden.LIGT_AL),
        (("X1",), Reden.ONBEKENDE_KAART),
        (("B0",), Reden.ONBEKENDE_KAART),
        ((), Reden.NIETS_ONGEDAAN),
    ],
)
def test_a_plan_has_three_different_cards_of_the_case(
    kaarten: tuple[str, ...], reden: Reden
) -> None:
    assert tafels().when(c.LegTafelplan(1, kaarten)) is reden
    assert tafels().when(c.LegTafelplan(7, PLAN)) is Reden.ONBEKENDE_TAFEL


def test_an_eigen_aanpak_in_a_plan_counts_and_survives_a_swap() -> None:
    plan = c.LegTafelplan(1, ("B0", "O1", "V1"), None, (("B0", EIGEN),))
    tafel = tafels(plan).tot(Fase.TAFELS_SCHAKELEN).na(c.SchakelTafel(1, Wissel("O1", "B1")))
    uitslag = tafel.na(c.GaVerder()).klas.tafels[1]
    assert uitslag.plan.eigen["B0"].tekst == "Eerst bellen."
    assert uitslag.kassabon.plan == ("B0", "O1", "V1")
    assert uitslag.nieuwe_bon is not None
    assert uitslag.kaarten == ("B0", "B1", "V1")
    assert sorted(uitslag.nieuwe_bon.plan) == sorted(uitslag.kaarten)


def test_who_lays_first_holds_the_pen_and_only_at_the_own_table() -> None:
    tafel = tafels(c.LegTafelplan(1, PLAN[:1], 0))
    assert tafel.when(c.LegTafelplan(1, PLAN, 1)) is Reden.PEN_ELDERS
    assert tafel.when(c.LegTafelplan(1, PLAN, 2)) is Reden.ANDERE_TAFEL
    assert tafel.na(c.LegTafelplan(1, PLAN, 0)).klas.bus(Fase.TAFELPLANNEN).plannen[1].vol
    assert soorten(tafel.when(c.LegTafelplan(1, PLAN))) == [e.TafelplanGelegd]
    los = tafel.na(c.LegTafelplan(1, (), 0))
    assert soorten(los.when(c.LegTafelplan(1, PLAN, 1))) == [e.TafelplanGelegd]


def test_the_pen_of_who_left_or_went_elsewhere_goes_to_whoever_writes_next() -> None:
    tafel = tafels(c.LegTafelplan(1, PLAN[:1], 0)).na(c.NoemTafel(0, 2))
    assert tafel.when(c.LegTafelplan(1, PLAN, 0)) is Reden.ANDERE_TAFEL
    assert tafel.na(c.LegTafelplan(1, PLAN, 1)).klas.bus(Fase.TAFELPLANNEN).plannen[1].pen == 1
    weg = tafels(c.LegTafelplan(1, PLAN, 0)).tot(Fase.TAFELS_SCHAKELEN).na(c.VerwijderDeelnemer(0))
    assert soorten(weg.when(c.SchakelTafel(1, Wissel("B1", "B2"), 1))) == [e.WisselVoorgesteld]


def test_the_plans_lie_there_again_when_the_class_goes_back() -> None:
    tafel = tafels(c.LegTafelplan(1, PLAN, 0), c.LegTafelplan(2, PLAN)).na(c.GaVerder())
    terug = tafel.na(c.GaStapTerug())
    assert terug.klas.bus(Fase.TAFELPLANNEN).plannen == {1: Tafelplan(PLAN, pen=0),
                                                         2: Tafelplan(PLAN)}  # fmt: skip
    assert terug.na(c.GaVerder()).klas.tafels == tafel.klas.tafels
    zonder = terug.na(c.LegTafelplan(1, (), 0), c.LegTafelplan(2, ())).na(c.GaVerder())
    assert zonder.klas.tafels == {}
    ander = terug.na(c.LegTafelplan(2, ("B2", "O1", "V1"))).na(c.GaVerder())
    assert ander.klas.tafels[2].plan.kaarten == ("B2", "O1", "V1")


# The swap.


def geschakeld(*wissels: c.SchakelTafel) -> Tafel:
    gelegd = c.LegTafelplan(1, PLAN, 0), c.LegTafelplan(2, PLAN)
    return tafels(*gelegd).tot(Fase.TAFELS_SCHAKELEN).na(*wissels)


@pytest.mark.parametrize(
    ("wens", "reden"),
    [
        (c.SchakelTafel(3, Wissel("B1", "B2")), Reden.ONBEKENDE_TAFEL),
        (c.SchakelTafel(1, Wissel("B2", "O2")), Reden.LIGT_NIET),
        (c.SchakelTafel(1, Wissel("B1", "O1")), Reden.LIGT_AL),
        (c.SchakelTafel(1, Wissel("B1", "B0")), Reden.ONBEKENDE_KAART),
        (c.SchakelTafel(1, None), Reden.NIETS_ONGEDAAN),
        (c.SchakelTafel(1, Wissel("B1", "B2"), 1), Reden.PEN_ELDERS),
        (c.SchakelTafel(1, Wissel("B1", "B2"), 2), Reden.ANDERE_TAFEL),
        (c.SchakelTafel(2, Wissel("B1", "B2"), 2), Reden.PEN_ELDERS),
        (c.SchakelTafel(1, Wissel("B1", "B2"), 9), Reden.ONBEKENDE_DEELNEMER),
    ],
)
def test_a_swap_that_cannot_be_is_refused(wens: c.SchakelTafel, reden: Reden) -> None:
    assert geschakeld().when(wens) is reden


def test_a_table_swaps_once_and_may_change_that_until_the_step_closes() -> None:
    tafel = geschakeld(c.SchakelTafel(1, Wissel("B1", "B2"), 0))
    tafel = tafel.na(
        c.SchakelTafel(1, Wissel("V1", "V2"), 0), c.SchakelTafel(2, Wissel("O1", "O2"))
    )
    klas = tafel.na(c.SchakelTafel(2, None)).na(c.GaVerder()).klas
    assert klas.tafels[1].kaarten == ("B1", "O1", "V2")
    assert klas.tafels[1].laatste_bon is klas.tafels[1].nieuwe_bon
    assert klas.tafels[2].laatste_bon is klas.tafels[2].kassabon


def test_the_swaps_lie_there_again_when_the_class_goes_back_and_may_be_taken_back() -> None:
    na = geschakeld(c.SchakelTafel(1, Wissel("B1", "B2"), 0)).na(c.GaVerder())
    terug = na.na(c.GaStapTerug())
    assert terug.na(c.GaVerder()).klas.tafels == na.klas.tafels
    assert terug.na(c.SchakelTafel(1, None, 0)).na(c.GaVerder()).klas.tafels[1].wissel is None


# Seats: taken away, muted, named.


def test_a_seat_that_goes_takes_its_answers_out() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=2).na(*stemmen("B1", "V1")).tot(Fase.TWEEDE_KEUZE)
    tafel = tafel.na(*stemmen("O1", "O1"), c.VerwijderDeelnemer(0))
    assert tafel.klas.bus(Fase.EERSTE_KEUZE).stemmen == {1: "V1"}
    assert tafel.klas.bus(Fase.TWEEDE_KEUZE).stemmen == {1: "O1"}
    assert tafel.when(c.Stem(0, "B1")) is Reden.ONBEKENDE_DEELNEMER
    assert tafel.when(c.VerwijderDeelnemer(0)) is Reden.ONBEKENDE_DEELNEMER
    assert tafel.na(c.KomInKlas("Bo")).klas.aanwezig[-1].nummer == 2


def test_a_seat_that_goes_takes_its_plan_its_swap_and_its_ticket() -> None:
    assert tafels(c.LegTafelplan(1, PLAN, 0)).na(c.VerwijderDeelnemer(0)).klas.bus(
        Fase.TAFELPLANNEN
    ) == Bus()  # fmt: skip
    geweest = geschakeld(c.SchakelTafel(1, Wissel("B1", "B2"), 0)).na(c.VerwijderDeelnemer(0))
    assert geweest.klas.bus(Fase.TAFELS_SCHAKELEN) == Bus()
    ticket = les(Fase.TICKET, telefoons=1).na(c.GeefTicket(0, "Zo.")).na(c.VerwijderDeelnemer(0))
    assert ticket.klas.bus(Fase.TICKET) == Bus()


def test_a_muted_seat_still_chooses_but_its_sentences_stay_unread() -> None:
    tafel = les(telefoons=1).na(c.Demp(0, True))
    assert soorten(tafel.when(c.Stem(0, "verbinder"))) == [e.Gestemd]
    assert tafel.tot(Fase.GESCHOVEN).when(c.ZegWaaromGeschoven(0, "Zo.")) is Reden.GEDEMPT
    assert tafel.tot(Fase.TICKET).when(c.GeefTicket(0, "Zo.")) is Reden.GEDEMPT
    eigen = tafel.tot(Fase.EERSTE_KEUZE).na(c.Stem(0, "B0", EIGEN))
    assert eigen.klas.bus(Fase.EERSTE_KEUZE).eigen[0].tekst == ""
    assert tafel.when(c.Demp(0, True)) is Reden.NIET_NU
    weer = tafel.na(c.Demp(0, False)).tot(Fase.TICKET)
    assert soorten(weer.when(c.GeefTicket(0, "Zo."))) == [e.TicketGegeven]


def test_why_somebody_moved_is_kept_without_who_said_it() -> None:
    tafel = les(Fase.GESCHOVEN, telefoons=2).na(c.ZegWaaromGeschoven(1, "Eerst dit."))
    tafel = tafel.na(c.ZegWaaromGeschoven(1, "  Zij had\n gelijk. "))
    assert tafel.na(c.GaVerder()).sessie.klas.zinnen == ("Zij had gelijk.",)
    assert tafel.when(c.ZegWaaromGeschoven(0, "\u202e \u200b")) is Reden.TEKST_LEEG
    assert tafel.when(c.ZegWaaromGeschoven(0, "x" * 281)) is Reden.TEKST_TE_LANG


def test_tickets_are_collected_in_an_order_that_tells_nothing() -> None:
    zinnen = ["c", "a", "d", "b"]
    een, ander = (
        les(Fase.TICKET, telefoons=4)
        .na(*(c.GeefTicket(nummer, zin) for nummer, zin in enumerate(volgorde)))
        .na(c.GaVerder())
        for volgorde in (zinnen, sorted(zinnen))
    )
    assert een.klas.tickets == ander.klas.tickets
    assert sorted(ticket.zin for ticket in een.klas.tickets) == sorted(zinnen)


def test_a_ticket_of_nothing_takes_it_back() -> None:
    tafel = les(Fase.TICKET, telefoons=1)
    assert tafel.when(c.GeefTicket(0, " ", "\u200b")) is Reden.NIETS_ONGEDAAN
    gegeven = tafel.na(c.GeefTicket(0, " Zo.\n", ""))
    assert gegeven.klas.bus(Fase.TICKET).tickets == {0: Ticket("Zo.", "")}
    assert gegeven.na(c.GeefTicket(0)).klas.bus(Fase.TICKET) == Bus()
    assert tafel.when(c.GeefTicket(0, "", "x" * 281)) is Reden.TEKST_TE_LANG


@pytest.mark.parametrize(
    ("naam", "netjes"),
    [
        ("", ""),
        ("  Mei \t Ling\n", "Mei Ling"),
        ("<b>Jan</b>", "<b>Jan</b>"),
        ("\u202eJan\u202c", "Jan"),
        ("Jan\u2066\u200f!", "Jan !"),
        ("Zoe\u0308", "Zoë"),
        ("Zoë \U0001f642\U0001f44d\U0001f3fd", "Zoë \U0001f642\U0001f44d\U0001f3fd"),
        ("x" * 10_000, "x" * 24),
        ("\x00\x1b[31mrood", "[31mrood"),
        ("\ud800\ue000", ""),
        ("علي", "علي"),
    ],
)
def test_a_roepnaam_can_stand_on_any_screen(naam: str, netjes: str) -> None:
    assert les().na(c.KomInKlas(naam)).klas.deelnemers[0].roepnaam == netjes


@pytest.mark.parametrize("teken", ["\u0301", "\u0e47", "\u1ab0", "\u20dd", "\ufe20"])
def test_marks_do_not_pile_up_over_the_lines_around_a_name(teken: str) -> None:
    assert nette_naam("Z" + teken * 50 + "a").count(teken) <= STAPEL


@over(st.text(st.characters(codec=None), max_size=600))
def test_any_name_is_one_short_line_and_stays_as_it_is_when_it_comes_again(naam: str) -> None:
    netjes = nette_naam(naam)
    assert len(netjes) <= 24
    assert netjes == netjes.strip()
    assert not [t for t in netjes if unicodedata.category(t)[0] == "C"]
    assert netjes.splitlines() in ([], [netjes])
    netjes.encode()


def test_a_seat_says_at_which_table_it_is_and_may_come_at_any_step() -> None:
    tafel = les(Fase.TICKET).na(c.KomInKlas("Bo"), c.NoemTafel(0, 6))
    assert tafel.klas.deelnemers[0].tafel == 6
    assert tafel.when(c.NoemTafel(0, 0)) is Reden.ONBEKENDE_TAFEL
    assert soorten(les(Fase.LESEINDE).when(c.KomInKlas())) == [e.DeelnemerGekomen]


# Who sees what.


def test_the_screen_shows_how_many_there_are_and_the_teacher_what() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=3).na(*stemmen("B1", "V1"), c.TelStem("O1", 9))
    scherm = tafel.view().sessie.klas
    assert scherm.bussen == {
        Fase.EERSTE_KEUZE: Bus(dicht=11, geteld_bij=frozenset({"O1"})),
    }
    assert scherm.bus(Fase.EERSTE_KEUZE).binnen == 11
    assert tafel.view(DOCENT).sessie == tafel.sessie


def test_a_phone_sees_its_own_seat_and_answer_only() -> None:
    tafel = les(Fase.EERSTE_KEUZE, telefoons=3).na(*stemmen("B1", "V1"), c.TelStem("O1", 9))
    mijn = tafel.view(1).sessie.klas
    assert mijn.bus(Fase.EERSTE_KEUZE) == Bus(stemmen={1: "V1"})
    assert [deelnemer.nummer for deelnemer in mijn.deelnemers] == [1]
    assert tafel.view(2).sessie.klas.bus(Fase.EERSTE_KEUZE) == Bus()


def test_a_phone_that_laid_a_plan_or_a_swap_sees_it_again_after_a_refresh() -> None:
    tafel = geschakeld(c.SchakelTafel(1, Wissel("B1", "B2"), 0))
    mijn = view_for(KLAS_SPEL, tafel.sessie, 0).sessie.klas
    assert mijn.bus(Fase.TAFELS_SCHAKELEN).wissels == {1: Wissel("B1", "B2", 0)}
    assert view_for(KLAS_SPEL, tafel.sessie, 1).sessie.klas.bus(Fase.TAFELS_SCHAKELEN) == Bus()


def test_the_screen_tells_which_tables_are_ready_and_not_with_what() -> None:
    tafel = tafels(c.LegTafelplan(1, PLAN, 0), c.LegTafelplan(4, PLAN))
    assert tafel.view().sessie.klas.bus(Fase.TAFELPLANNEN) == Bus(
        dicht=2, tafels_bij=frozenset({1, 4})
    )


def test_below_five_answers_a_count_says_so() -> None:
    assert tel(Bus(geteld={"B1": 4}), KAARTEN).weinig
    assert not tel(Bus(geteld={"B1": 5}), KAARTEN).weinig
