"""The profiel: what it takes from a session, what it never takes, and the three dots."""

from collections.abc import Iterable
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.profielen import DAG, LEEG, met_grepen, met_test
from support.tafel import Tafel
from support.tafel import given as aan_tafel

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN, Manier
from game.domain.profiel import (
    Buitenvraag,
    Profiel,
    Sessiedeel,
    antwoord_van_buiten,
    laatste_zin,
    neem_op,
    open_buitenvraag,
    vergeet_sessie,
)
from game.domain.punten import afstand, anders, gezien, grepen, nog_nodig, punten
from game.domain.vragenbank import BUITENVRAGEN
from game.domain.zelftest import TRIADEN

B, O, V = Rol  # noqa: E741 - the letters on the cards


def opgenomen(tafel: Tafel, speler: int, profiel: Profiel = LEEG) -> Sessiedeel:
    deel = neem_op(profiel, "s", DAG, tafel.sessie, speler).sessie("s")
    assert deel is not None
    return deel


def test_a_session_leaves_the_greep_of_this_player_only() -> None:
    tafel = aan_tafel(Fase.EINDBEELD, grepen="BOVB")
    assert [rol for _, rol in opgenomen(tafel, 1).grepen] == [O, O, O]
    assert [dilemma for dilemma, _ in opgenomen(tafel, 1).grepen] == list(tafel.sessie.dilemmas)


def test_who_passed_leaves_nothing_whatever_role_was_dealt() -> None:
    tafel = aan_tafel(Fase.EINDBEELD, grepen="-OVB")
    assert tafel.sessie.rondes[0].rollen
    assert opgenomen(tafel, 0).grepen == ()


def test_before_the_reveal_there_is_nothing_to_take() -> None:
    tafel = aan_tafel(Fase.GREEP).na(c.KiesGreep(0, B))
    assert opgenomen(tafel, 0).grepen == ()


def test_the_greep_of_a_pair_counts_for_nobody() -> None:
    tafel = aan_tafel(Fase.EINDBEELD, spelers=5, paren=True, manier=Manier.DICHT)
    for ronde in tafel.sessie.rondes:
        samen = {speler for stoel in ronde.stoelen if len(stoel) > 1 for speler in stoel}
        for speler in range(5):
            namen = [dilemma for dilemma, _ in opgenomen(tafel, speler).grepen]
            assert (ronde.dilemma in namen) == (speler not in samen)


def test_what_others_named_is_taken_and_what_this_player_named_is_not() -> None:
    tafel = aan_tafel(Fase.WAARDERING, spelers=3)
    tafel = tafel.na(c.Waardeer(2, "luistert"), c.Waardeer(2, "durft"), c.Waardeer(0, "rekent"))
    assert opgenomen(tafel, 2).gezien == ("luistert", "durft")
    assert opgenomen(tafel, 1).gezien == ()


def test_a_quality_behind_a_prikkel_is_taken_and_a_bare_prikkel_is_not() -> None:
    tafel = aan_tafel(Fase.WAARDERING, spelers=3).na(c.LegPrikkel("B1"))
    (prikkel,) = tafel.ronde.prikkels
    assert opgenomen(tafel, prikkel.aan[0]).gezien == ()
    tafel = tafel.na(c.NoemKwaliteit(0, "bewaakt"))
    assert opgenomen(tafel, prikkel.aan[0]).gezien == ("bewaakt",)
    ander = next(n for n in range(3) if n not in prikkel.aan)
    assert opgenomen(tafel, ander).gezien == ()


def test_what_came_of_the_last_sentence_and_the_question_for_outside_are_taken() -> None:
    tafel = aan_tafel(Fase.EINDBEELD)
    vraag = next(iter(BUITENVRAGEN))
    sessie = attrs.evolve(tafel.na(c.KiesBuitenvraag(vraag)).sessie, ervan={2: "Het lukte."})
    deel = neem_op(LEEG, "s", DAG, sessie, 2).sessies[0]
    assert (deel.ervan, deel.buiten) == ("Het lukte.", Buitenvraag(vraag))


def test_an_answer_from_outside_survives_when_the_session_is_taken_again() -> None:
    sessie = aan_tafel(Fase.EINDBEELD).na(c.KiesBuitenvraag(next(iter(BUITENVRAGEN)))).sessie
    klaar = antwoord_van_buiten(neem_op(LEEG, "s", DAG, sessie, 1), "s", "Bel eerst.")
    assert neem_op(klaar, "s", DAG, sessie, 1) == klaar
    ander = attrs.evolve(sessie, buitenvraag=tuple(BUITENVRAGEN)[-1])
    assert open_buitenvraag(neem_op(klaar, "s", DAG, ander, 1)) is not None


def test_the_sentence_for_tomorrow_is_taken() -> None:
    tafel = aan_tafel(Fase.ALS_DAN, spelers=2).na(c.SlaOver(), c.ZegAlsDan("het stil valt", "ik"))
    assert opgenomen(tafel, 1).zin == AlsDan("het stil valt", "ik")
    assert opgenomen(tafel, 0).zin is None


def test_the_same_session_replaces_what_it_left() -> None:
    half, heel = aan_tafel(Fase.WAARDERING), aan_tafel(Fase.EINDBEELD)
    eerst = neem_op(LEEG, "s", DAG, half.sessie, 1)
    daarna = neem_op(eerst, "s", DAG, heel.sessie, 1)
    assert daarna == neem_op(daarna, "s", DAG, heel.sessie, 1)
    assert daarna == neem_op(LEEG, "s", DAG, heel.sessie, 1)


def test_forgetting_a_session_leaves_the_others_as_they_were() -> None:
    tafel = aan_tafel(Fase.EINDBEELD)
    een = neem_op(LEEG, "een", DAG, tafel.sessie, 1)
    twee = neem_op(een, "twee", DAG, tafel.sessie, 1)
    assert vergeet_sessie(twee, "twee") == een
    assert vergeet_sessie(een, "nooit") == een


@given(st.permutations([("a", "2026-11-01"), ("b", "2026-11-02"), ("c", "2026-11-02")]))
def test_it_does_not_matter_which_session_is_taken_first(volgorde: list[tuple[str, str]]) -> None:
    profiel = LEEG
    for sessie, datum in volgorde:
        profiel = neem_op(profiel, sessie, datum, aan_tafel().sessie, 0)
    assert [deel.sessie for deel in profiel.sessies] == ["a", "b", "c"]


def test_the_last_sentence_is_that_of_the_last_session_that_had_one() -> None:
    zin = AlsDan("als", "dan", "vrijdag")
    delen = (Sessiedeel("a", DAG, zin=AlsDan("oud", "")), Sessiedeel("b", DAG, zin=zin))
    assert laatste_zin(attrs.evolve(LEEG, sessies=(*delen, Sessiedeel("c", DAG)))) == zin
    assert laatste_zin(LEEG) is None


def test_a_question_for_outside_is_open_until_it_has_an_answer() -> None:
    profiel = attrs.evolve(LEEG, sessies=(Sessiedeel("a", DAG, buiten=Buitenvraag("B1")),))
    open_ = open_buitenvraag(profiel)
    assert open_ is not None
    assert open_.sessie == "a"
    klaar = antwoord_van_buiten(profiel, "a", " Bel eerst. ")
    assert open_buitenvraag(klaar) is None
    assert klaar.sessies[0].buiten == Buitenvraag("B1", "Bel eerst.")
    assert antwoord_van_buiten(profiel, "b", "x") == profiel


@pytest.mark.parametrize(("aantal", "bekend"), [(0, False), (5, False), (6, True)])
def test_under_six_dilemmas_there_is_no_dot(aantal: int, bekend: bool) -> None:
    profiel = met_grepen(LEEG, "B" * aantal)
    assert (punten(profiel).gegrepen is not None) is bekend
    assert nog_nodig(grepen(profiel)) == 6 - aantal


def test_under_six_words_of_others_there_is_no_dot_either() -> None:
    woorden = ("luistert", "durft", "rust", "deelt", "tempo")
    deel = Sessiedeel("s", DAG, gezien=woorden)
    assert punten(attrs.evolve(LEEG, sessies=(deel,))).gezien is None
    zes = attrs.evolve(LEEG, sessies=(attrs.evolve(deel, gezien=(*woorden, "gelijk")),))
    punt = punten(zes).gezien
    assert punt is not None
    assert punt.aandelen == {B: Fraction(1, 6), O: Fraction(1, 3), V: Fraction(1, 2)}
    assert punt.voorop == (V,)


def test_a_quality_of_another_version_counts_for_no_role() -> None:
    deel = Sessiedeel("s", DAG, gezien=("luistert", "vliegt"))
    assert gezien(attrs.evolve(LEEG, sessies=(deel,))) == (V,)


def test_the_test_gives_a_dot_when_it_is_complete() -> None:
    assert punten(met_test(LEEG, "B" * 11)).voorkeur is None
    punt = punten(met_test(LEEG, "BBBOOOVVVVVV")).voorkeur
    assert punt is not None
    assert punt.aandelen == {B: Fraction(1, 4), O: Fraction(1, 4), V: Fraction(1, 2)}


@pytest.mark.parametrize(
    ("eersten", "tekens", "wel"),
    [
        # six to nine: more than .35
        ("B" * 12, "BBBBOO", False),  # .33
        ("B" * 12, "BBBOOO", True),  # .50
        ("B" * 12, "BBBBBBOOO", False),  # .33
        ("B" * 12, "BBBBBOOOO", True),  # .44
        # ten is judged as nine, eleven as twelve
        ("B" * 12, "BBBBBBBOOO", False),  # .30
        ("B" * 12, "BBBBBBBBOOO", True),  # .27
        # twelve: more than .25
        ("B" * 12, "B" * 9 + "OOO", False),  # .25
        ("B" * 12, "B" * 8 + "OOOO", True),  # .33
        ("B" * 12, "B" * 18 + "O" * 5, False),  # 23: .22
        # twenty-four: more than .20
        ("B" * 12, "B" * 20 + "O" * 4, False),  # .17
        ("B" * 12, "B" * 19 + "O" * 5, True),  # .21
        ("B" * 12, "B" * 20 + "O" * 5, False),  # 25: exactly .20
    ],
)
def test_only_beyond_the_noise_is_it_called_different(eersten: str, tekens: str, wel: bool) -> None:
    assert anders(met_grepen(met_test(LEEG, eersten), tekens)) is wel


def test_with_too_little_known_it_is_neither_the_same_nor_different() -> None:
    assert anders(met_grepen(LEEG, "B" * 12)) is None
    assert anders(met_grepen(met_test(LEEG, "V" * 12), "BBBBB")) is None
    assert anders(met_grepen(met_test(LEEG, "V" * 11), "B" * 12)) is None


@given(st.text("BOV", min_size=TRIADEN, max_size=TRIADEN), st.text("BOV", min_size=6, max_size=40))
def test_dots_lie_in_the_triangle_and_distance_is_from_none_to_whole(
    eersten: str, tekens: str
) -> None:
    profiel = met_grepen(met_test(LEEG, eersten), tekens)
    drie = punten(profiel)
    assert drie.voorkeur is not None
    assert drie.gegrepen is not None
    for punt in (drie.voorkeur, drie.gegrepen):
        assert sum(punt.aandelen.values()) == 1
    d = afstand(drie.voorkeur, drie.gegrepen)
    assert 0 <= d <= 1
    assert d == afstand(drie.gegrepen, drie.voorkeur)
    assert (d == 0) == (drie.voorkeur.aandelen == drie.gegrepen.aandelen)
    assert anders(profiel) is not None


def test_who_plays_exactly_as_the_test_says_is_never_called_different() -> None:
    for keren in (1, 2, 3):
        profiel = met_grepen(met_test(LEEG, "BBBBBBOOOVVV"), "BBOV" * 2 * keren)
        assert anders(profiel) is False


def test_every_quality_counts_for_the_role_on_whose_card_it_stands() -> None:
    for rol, woorden in KWALITEITEN.items():
        assert set(gezien(_gezien(woorden))) == {rol}


def _gezien(woorden: Iterable[str]) -> Profiel:
    return attrs.evolve(LEEG, sessies=(Sessiedeel("s", DAG, gezien=tuple(woorden)),))
