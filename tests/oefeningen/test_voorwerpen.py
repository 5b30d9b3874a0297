"""Voorwerpen: who begins, what is defended, what stays on the table, and what is never named."""

from collections.abc import Iterable
from pathlib import Path

import attrs
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.domain.aandenken import Aandenken
from game.domain.dilemma import Rol
from game.domain.oefenboek import Keer
from game.domain.reden import Geweigerd, Reden
from game.oefeningen.blad import Blad, Kies, Schrijf, Verder, Zet
from game.oefeningen.voorwerpen import OEFENING
from game.oefeningen.voorwerpen.tafel import (
    Deel,
    Ligt,
    Ook,
    Stand,
    Voorwerp,
    beginner,
    groep,
    te_verdedigen,
)
from game.oefeningen.vorm import Inhoud, Opzet
from game.texts.vertaler import Vertaler

ROOT = Path(__file__).parents[2]
BESTAND = ROOT / "scenarios" / "oefeningen" / "voorwerpen.yaml"
TEKENINGEN = ROOT / "assets" / "voorwerpen"
T = Vertaler("nl")
BUR, OND, VER = Rol

INHOUD = Inhoud(
    (
        Voorwerp("Stempel", BUR, "Vast is vast.", beeld="stempel"),
        Voorwerp("Horloge", OND, "Tijd.", Ook(BUR, "Een termijn."), "horloge"),
        Voorwerp("Tafel", VER, "Samen zitten."),
        Voorwerp("Kompas", OND, "Richting."),
    )
)
VIER = Opzet(("Joost", "Samira", "", "Mei Ling"), seed=1, dag="2026-03-02")
ALLEEN = Opzet(seed=1, dag="2026-03-02")


def speel(opzet: Opzet, zetten: Iterable[Zet]) -> Stand:
    stand = OEFENING.begin(INHOUD, opzet)
    for zet in zetten:
        stand = OEFENING.doe(INHOUD, stand, zet)
    return stand


def wijs(*rollen: Rol) -> list[Zet]:
    return [Kies(rol.value) for rol in rollen]


def blad(stand: Stand) -> Blad:
    return OEFENING.blad(T, INHOUD, stand)


def woorden(stand: Stand) -> str:
    vel = blad(stand)
    return " ".join([vel.titel, vel.uitleg, *(f"{r.kop} {r.tekst}" for r in vel.regels)])


def gewezen(*rollen: Rol, bij: int = 0) -> Stand:
    ligt = Ligt(0, gewezen=dict(enumerate(rollen)))
    return Stand(("",) * len(rollen), (ligt, ligt, ligt), (), bij)


@given(st.integers())
def test_three_different_objects_lie_there_and_one_of_them_means_two_things(seed: int) -> None:
    stand = OEFENING.begin(INHOUD, Opzet(seed=seed))
    stukken = {ligt.stuk for ligt in stand.liggen}
    assert len(stukken) == 3
    assert 1 in stukken


def test_the_same_seed_lays_the_same_objects() -> None:
    assert OEFENING.begin(INHOUD, VIER) == OEFENING.begin(INHOUD, VIER)


@pytest.mark.parametrize(
    ("namen", "reden"),
    [
        ((), Reden.TE_WEINIG_SPELERS),
        (("",) * 9, Reden.TE_VEEL_SPELERS),
        (("x" * 41,), Reden.TEKST_TE_LANG),
    ],
)
def test_it_begins_with_one_to_eight_players_with_short_names(
    namen: tuple[str, ...], reden: Reden
) -> None:
    with pytest.raises(Geweigerd) as geweigerd:
        OEFENING.begin(INHOUD, Opzet(namen))
    assert geweigerd.value.reden is reden


def test_each_choice_puts_the_next_player_in_that_place_and_the_sheet_says_who_is_next() -> None:
    stand = speel(VIER, wijs(BUR, VER))
    assert stand.ligt.gewezen == {0: BUR, 1: VER}
    assert "Speler 3" in woorden(stand)
    assert [naam.naam for naam in blad(stand).keuzes[0].namen] == ["Joost"]


def test_a_name_chosen_again_is_taken_back_and_comes_next() -> None:
    stand = speel(VIER, [*wijs(BUR, VER), Kies("speler-0")])
    assert stand.ligt.gewezen == {1: VER}
    assert stand.rij == (0, 2, 3)


def test_who_passes_is_never_named() -> None:
    stand = speel(VIER, [Kies("pas"), *wijs(BUR, VER, VER), Verder()])
    while stand.bij == 0:
        assert "Joost" not in woorden(stand)
        stand = OEFENING.doe(INHOUD, stand, Verder())


def test_a_table_where_everybody_passes_goes_on() -> None:
    stand = speel(VIER, [*[Kies("pas")] * 4, Verder()])
    assert "Wie wil" in blad(stand).titel
    assert OEFENING.doe(INHOUD, stand, Verder()).deel is Deel.VERDEDIGEN


def test_nobody_goes_on_before_anybody_pointed_or_passed() -> None:
    with pytest.raises(Geweigerd):
        speel(VIER, [Verder()])


def test_who_stands_alone_begins() -> None:
    assert beginner(gewezen(BUR, BUR, OND, BUR)) == 2


def test_of_two_who_stand_alone_another_one_begins_the_next_time() -> None:
    assert [beginner(gewezen(BUR, OND, VER, VER, bij=bij)) for bij in range(3)] == [0, 1, 0]


def test_when_nobody_stands_alone_somebody_out_of_the_smallest_group_begins() -> None:
    assert beginner(gewezen(BUR, BUR, BUR, VER, VER)) == 3


@given(st.lists(st.sampled_from(Rol), max_size=8), st.integers(0, 2))
def test_the_role_to_defend_is_never_that_of_who_begins_and_no_other_is_chosen_less(
    rollen: list[Rol], bij: int
) -> None:
    stand = gewezen(*rollen, bij=bij)
    rol, wie = te_verdedigen(stand), beginner(stand)
    eigen = None if wie is None else stand.ligt.gewezen[wie]
    assert rol is not eigen
    minst = min(len(groep(stand.ligt, ander)) for ander in Rol if ander is not eigen)
    assert len(groep(stand.ligt, rol)) == minst


def test_alone_a_choice_can_be_changed_and_taken_back() -> None:
    assert speel(ALLEEN, wijs(BUR, VER)).ligt.gewezen == {0: VER}
    assert speel(ALLEEN, wijs(BUR, BUR)).ligt.gewezen == {}


def test_alone_a_sentence_may_be_typed_in_defence() -> None:
    stand = speel(ALLEEN, [*wijs(BUR), Verder(), Verder(), Schrijf("zin", "  Het houdt vol. ")])
    assert stand.ligt.zin == "Het houdt vol."
    assert blad(stand).rol not in {None, BUR}


def test_both_meanings_are_shown_each_with_its_role() -> None:
    stand = attrs.evolve(speel(ALLEEN, wijs(BUR)), liggen=(Ligt(1),) * 3, deel=Deel.VERTELLEN)
    rollen = [regel.rol for regel in blad(stand).regels]
    assert rollen == [None, OND, BUR]


def test_an_own_object_takes_the_place_without_drawing_or_meaning_and_all_point_anew() -> None:
    stand = speel(VIER, [*wijs(BUR), Kies("eigen"), Schrijf("eigen", " Bureaulamp ")])
    vel = blad(stand).vel
    assert vel is not None
    assert (vel.titel, vel.beeld, stand.rij) == ("Bureaulamp", "", (0, 1, 2, 3))
    stand = OEFENING.doe(INHOUD, stand, Kies("pas"))
    na = speel(VIER, [Kies("eigen"), Schrijf("eigen", "Lamp"), *wijs(BUR, BUR, VER, VER), Verder()])
    assert {regel.rol for regel in blad(na).regels} == {None}


def test_an_empty_name_puts_the_old_object_back() -> None:
    zetten = [Kies("eigen"), Schrijf("eigen", "Lamp"), Kies("eigen"), Schrijf("eigen", " ")]
    assert speel(VIER, zetten) == speel(VIER, [])


def test_the_object_that_stays_is_kept_with_how_many_pointed_at_each_role() -> None:
    lamp: list[Zet] = [Kies("eigen"), Schrijf("eigen", "Lamp")]
    ronde: list[Zet] = [*wijs(BUR, BUR, VER), Kies("pas"), *[Verder()] * 3]
    stand = speel(VIER, [*lamp, *ronde * 3, Kies("voorwerp-0")])
    assert OEFENING.aandenken(stand) == Aandenken("Lamp", "", {BUR: 2, OND: 0, VER: 1})
    assert OEFENING.aandenken(OEFENING.doe(INHOUD, stand, Kies("voorwerp-0"))) is None
    anders = OEFENING.doe(INHOUD, stand, Kies("voorwerp-1"))
    stuk = INHOUD.stukken[anders.liggen[1].stuk]
    gekozen = OEFENING.aandenken(anders)
    assert gekozen is not None
    assert (gekozen.naam, gekozen.beeld) == (stuk.naam, stuk.beeld)


def test_the_book_tells_the_roles_that_were_defended() -> None:
    stand = speel(ALLEEN, [*[*wijs(BUR), *[Verder()] * 3] * 3, Verder()])
    assert OEFENING.klaar(stand)
    (keer,) = OEFENING.oogst(stand, ALLEEN).keren
    assert keer == Keer("2026-03-02", "voorwerpen", keer.rollen)
    assert len(keer.rollen) == 3
    assert BUR not in keer.rollen


def test_a_name_or_a_sentence_that_is_too_long_is_refused() -> None:
    for zetten in (
        [Kies("eigen"), Schrijf("eigen", "x" * 41)],
        [*wijs(BUR), Verder(), Verder(), Schrijf("zin", "x" * 281)],
    ):
        with pytest.raises(Geweigerd) as geweigerd:
            speel(ALLEEN, zetten)
        assert geweigerd.value.reden is Reden.TEKST_TE_LANG


def test_every_object_has_its_drawing_and_every_drawing_its_object() -> None:
    stukken = yaml.safe_load(BESTAND.read_text("utf-8"))["voorwerpen"]
    assert len(stukken) == 20
    assert {stuk["beeld"] for stuk in stukken} == {p.stem for p in TEKENINGEN.glob("*.svg")}


def test_every_drawing_shows_ink() -> None:
    import io

    import pygame

    for pad in TEKENINGEN.glob("*.svg"):
        vlak = pygame.image.load_sized_svg(io.BytesIO(pad.read_bytes()), (80, 80))
        assert pygame.mask.from_surface(vlak).count() > 600, pad.stem
