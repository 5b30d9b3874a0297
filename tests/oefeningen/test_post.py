"""Post: who writes, in which mood, about which card, and what of the answer stays."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from oefeningen.oefenen import blad, inhoud

from game.domain.dilemma import Oordeel, Rol, Uitkomst
from game.domain.keuzes import TEKST_LENGTE
from game.domain.oefenboek import Brief, Bril, Oefenboek, Oefenzaak
from game.domain.reden import Geweigerd, Reden
from game.domain.score import bereken, plannen
from game.oefeningen.blad import Schrijf, Verder
from game.oefeningen.post import OEFENING
from game.oefeningen.post.rules import VARIANTEN, Stand, Stap, zinnen, zwaarst
from game.oefeningen.post.woorden import BRIEFVRAGEN
from game.oefeningen.vorm import Inhoud, Opzet

INHOUD = inhoud("post")
KOFFERS = "woningnood/koffers"
DILEMMAS = tuple(INHOUD.dilemmas.values())
BRILLEN = (
    Bril(Rol.BUREAUCRAAT, "B1", "De lijst moet kloppen."),
    Bril(Rol.ONDERNEMER, "O2"),
    Bril(Rol.VERBINDER, "V0"),
)
ZAAK = Oefenzaak("s1", "2026-03-04", KOFFERS, BRILLEN, ("B1", "O1", "B2"), 0, False)


def begin(zaak: Oefenzaak = ZAAK, *brieven: Brief, dag: str = "2026-03-05") -> Stand:
    boek = Oefenboek(zaken=(zaak,), brieven=brieven)
    return OEFENING.begin(INHOUD, Opzet(seed=2, dag=dag, boek=boek))


def doe(stand: Stand, *zetten: Verder | Schrijf) -> Stand:
    for zet in zetten:
        stand = OEFENING.doe(INHOUD, stand, zet)
    return stand


@pytest.mark.parametrize(
    ("boek", "dag"),
    [
        (Oefenboek(), "2026-03-05"),
        (Oefenboek(zaken=(ZAAK,)), "2026-03-04"),
        (Oefenboek(zaken=(evolve(ZAAK, dilemma="er/niet"),)), "2026-03-05"),
        (
            Oefenboek(
                (ZAAK,), (Brief("s1", "2026-03-05", KOFFERS, 0, Rol.VERBINDER, ""),)
            ),
            "2026-03-06",
        ),
    ],
    ids=["no case", "a case of today", "a case that is not in the deck", "answered"],
)  # fmt: skip
def test_without_a_letter_that_waits_it_does_not_begin(boek: Oefenboek, dag: str) -> None:
    with pytest.raises(Geweigerd) as geweigerd:
        OEFENING.begin(INHOUD, Opzet(dag=dag, boek=boek))
    assert geweigerd.value.reden is Reden.NIET_NU


@given(
    dilemma=st.sampled_from(DILEMMAS), at=st.integers(0, 19), kijker=st.integers(0, 3)
)  # fmt: skip
def test_the_mood_of_the_letter_fits_the_receipt(dilemma, at: int, kijker: int) -> None:  # type: ignore[no-untyped-def]
    plan = plannen(dilemma)[at]
    codes = tuple(kaart.code for kaart in plan)
    stand = begin(evolve(ZAAK, dilemma=dilemma.id, plan=codes, verliezer=kijker))
    echt = bereken(dilemma, plan).oordelen[kijker]
    assert (stand.oordeel is Oordeel.HAAKT_AF) is (echt is Oordeel.HAAKT_AF)
    assert stand.oordeel is not Oordeel.LEEFT
    vel = blad("post", stand).vel
    assert vel is not None
    assert vel.kijker == dilemma.kijkers[kijker]
    for zin in (dilemma.kort, vel.kijker.zegt, vel.kijker.reactie(stand.oordeel)):
        assert zin in vel.tekst
    assert stand.kaart in codes
    assert dilemma.kaart(stand.kaart).titel in vel.tekst


def test_the_card_in_the_letter_takes_from_what_the_writer_weighs_most() -> None:
    assert zwaarst(INHOUD.dilemmas[KOFFERS].kijkers[0]) is Uitkomst.RELATIE
    assert begin().kaart == "B1"
    assert begin(evolve(ZAAK, plan=("V1", "V2", "B2"))).kaart == "B2"


def test_a_plan_of_own_cards_brings_a_letter_without_a_card_and_without_a_slammed_door() -> None:
    stand = begin(evolve(ZAAK, plan=("B0", "O0", "V0")))
    assert (stand.oordeel, stand.kaart) == (Oordeel.SLIKT, "")
    assert "een eigen aanpak" in blad("post", stand).regels[0].tekst


def test_the_answer_is_in_the_role_used_least() -> None:
    assert begin().rol is Rol.VERBINDER


def test_the_reason_of_then_is_hidden_until_the_answer_is_given() -> None:
    zaak = evolve(ZAAK, plan=("O1", "O2", "V1"))
    stand = begin(zaak)
    assert stand.rol is Rol.BUREAUCRAAT
    reden = BRILLEN[0].waarom
    for eerder in (stand, doe(stand, Verder())):
        assert reden not in str(blad("post", eerder))
    vel = blad("post", doe(stand, Verder(), Verder())).vel
    assert vel is not None
    assert vel.citaat == reden


@pytest.mark.parametrize(
    ("bril", "woorden"),
    [
        (BRILLEN[1], INHOUD.dilemmas[KOFFERS].kaart("O2").wint),
        (BRILLEN[2], "een eigen aanpak"),
        (None, "keek je toen niet"),
    ],
)
def test_without_a_reason_the_card_speaks_and_without_a_card_nothing_breaks(
    bril: Bril | None, woorden: str
) -> None:
    stand = evolve(begin(), toen=bril)
    assert woorden in str(blad("post", doe(stand, Verder(), Verder())).vel)


@pytest.mark.parametrize(
    ("tekst", "aantal"),
    [
        ("", 0),
        ("   ", 0),
        ("Ik kom", 1),
        ("Ik kom. Morgen", 2),
        ("Ik kom. Morgen al!", 2),
        ("Ik kom... Morgen?! Echt.", 3),
        ("Dat regel ik bijv. morgen.", 1),
        ("Ze zei: “Kom maar.” Ik kwam.", 2),
        ("Om 9.30 uur ben ik er.", 1),
    ],
)
def test_sentences_are_counted_as_somebody_would(tekst: str, aantal: int) -> None:
    assert zinnen(tekst) == aantal


def test_more_than_two_sentences_get_a_hint_and_are_kept() -> None:
    stand = doe(begin(), Verder(), Schrijf("antwoord", "Een. Twee. Drie."))
    assert stand.antwoord == "Een. Twee. Drie."
    assert any("3" in regel.tekst for regel in blad("post", stand).regels)
    kort = doe(stand, Schrijf("antwoord", "  Een. Twee. "))
    assert kort.antwoord == "Een. Twee."
    assert len(blad("post", kort).regels) == 2


def test_nothing_needs_to_be_typed_and_too_much_is_refused() -> None:
    assert OEFENING.klaar(doe(begin(), *[Verder()] * 4))
    with pytest.raises(Geweigerd):
        doe(begin(), Verder(), Schrijf("antwoord", "x" * (TEKST_LENGTE + 1)))
    with pytest.raises(Geweigerd):
        doe(begin(), Schrijf("antwoord", "Te vroeg."))
    with pytest.raises(Geweigerd):
        doe(begin(), Verder(), Schrijf("nu", "Te vroeg."))


def test_the_letter_stays_with_its_answer_and_does_not_come_back() -> None:
    opzet = Opzet(dag="2026-03-05", boek=Oefenboek(zaken=(ZAAK,)))
    stand = OEFENING.begin(INHOUD, opzet)
    schrijft = (Schrijf("antwoord", "Ik kom."), Verder(), Schrijf("nu", "Zij zag meer."))
    boek = OEFENING.oogst(doe(stand, Verder(), *schrijft, Verder(), Verder()), opzet)
    assert boek.brieven == (
        Brief("s1", "2026-03-05", KOFFERS, 0, Rol.VERBINDER, "Ik kom.", "Zij zag meer."),
    )
    with pytest.raises(Geweigerd):
        OEFENING.begin(INHOUD, Opzet(dag="2026-03-06", boek=boek))


def test_the_thread_shows_the_last_letters_and_leaves_out_what_left_the_deck() -> None:
    brieven = [
        Brief(str(n), f"2026-03-0{n}", dilemma, 1, Rol.ONDERNEMER, "Ja.")
        for n, dilemma in enumerate((KOFFERS, "er/niet", "woningnood/kantoor", KOFFERS), start=1)
    ]
    stand = doe(begin(evolve(ZAAK, sessie="s9"), *brieven), *[Verder()] * 3)
    assert stand.stap is Stap.DRAAD
    koppen = [regel.kop for regel in blad("post", stand).regels]
    assert koppen == ["3 maart 2026", "4 maart 2026", "Vandaag"]


def test_each_outcome_has_its_own_ways_to_ask() -> None:
    assert set(BRIEFVRAGEN) == set(Uitkomst)
    assert all(len(set(vragen)) == VARIANTEN for vragen in BRIEFVRAGEN.values())


def test_a_deck_without_the_case_gives_no_letter_in_any_language() -> None:
    with pytest.raises(Geweigerd):
        OEFENING.begin(Inhoud(), Opzet(dag="2026-03-05", boek=Oefenboek(zaken=(ZAAK,))))
