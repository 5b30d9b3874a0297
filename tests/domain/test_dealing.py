"""Fair dealing and the code that deals the same again."""

from collections import Counter
from itertools import product
from random import Random

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.ruw import RUW, dek, id_van

from game.domain.delen import (
    minst_gehouden,
    mogelijke_rollen,
    tel_rollen,
    trek_dilemmas,
    verdeel_rollen,
    zet_neer,
)
from game.domain.dilemma import Rol
from game.domain.reden import Geweigerd, Reden
from game.domain.spelcode import afdruk, lees, schrijf, vingerafdruk, zaad
from game.domain.state import Ronde

DEK = dek()
TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
seeds = st.integers(0, 2**20 - 1)


def speel(
    groepen: list[list[int]], paren: list[bool], greep: Random, seed: int
) -> tuple[Ronde, ...]:
    """Rounds in which these players take part; in the first everybody takes a free role."""
    rondes: tuple[Ronde, ...] = ()
    for nummer, (spelers, met_paren) in enumerate(zip(groepen, paren, strict=True), start=1):
        stoelen = zet_neer(rondes, spelers, met_paren)
        if nummer == 1:
            rollen = tuple(greep.choice([*Rol]) for _ in stoelen)
        else:
            rollen = verdeel_rollen(rondes, stoelen, seed)
        rondes += (Ronde(nummer, f"d{nummer}", stoelen, verdeeld=rollen, rollen=rollen),)
    return rondes


@st.composite
def tafels(draw: st.DrawFn, rondes: int = 6) -> tuple[Ronde, ...]:
    """Rounds of a table at which people join and leave, sometimes in pairs."""
    kans = Random(draw(st.integers(0, 2**32)))
    groepen, nummers, volgend = [], list(range(draw(st.integers(2, 8)))), 8
    for _ in range(rondes):
        groepen.append(sorted(nummers))
        if len(nummers) > 2 and kans.random() < 0.3:
            nummers.remove(kans.choice(nummers))
        if len(nummers) < 8 and kans.random() < 0.3:
            nummers.append(volgend)
            volgend += 1
    paren = [len(groep) >= 5 and kans.random() < 0.5 for groep in groepen]
    return speel(groepen, paren, kans, draw(seeds))


@settings(max_examples=60)
@given(tafels())
def test_after_any_number_of_rounds_role_counts_differ_by_at_most_one(
    rondes: tuple[Ronde, ...],
) -> None:
    spelers = {nummer for ronde in rondes for stoel in ronde.stoelen for nummer in stoel}
    for tot in range(1, len(rondes) + 1):
        for speler in spelers:
            keren = tel_rollen(rondes[:tot], speler)
            assert max(keren[rol] for rol in Rol) - min(keren[rol] for rol in Rol) <= 1


@settings(max_examples=40)
@given(tafels())
def test_then_all_three_roles_are_at_the_table_when_balance_allows(
    rondes: tuple[Ronde, ...],
) -> None:
    for i, ronde in enumerate(rondes[1:], start=1):
        mogelijk = product(*(mogelijke_rollen(rondes[:i], stoel) for stoel in ronde.stoelen))
        assert len(set(ronde.verdeeld)) == max(len(set(rollen)) for rollen in mogelijk)


@settings(max_examples=40)
@given(tafels(3), seeds)
def test_dealing_depends_on_nothing_but_its_arguments(rondes: tuple[Ronde, ...], seed: int) -> None:
    stoelen = rondes[-1].stoelen
    een, ander = (verdeel_rollen(rondes[:-1], stoelen, seed) for _ in range(2))
    assert een == ander


def test_another_seed_deals_other_roles() -> None:
    stoelen = tuple((i,) for i in range(6))
    assert len({verdeel_rollen((), stoelen, seed) for seed in range(20)}) > 10


def test_in_three_rounds_everybody_holds_every_role_once() -> None:
    for seed in range(20):
        rondes = speel([[*range(7)]] * 3, [False] * 3, Random(seed), seed)
        assert all(set(tel_rollen(rondes, speler).values()) == {1} for speler in range(7))


def test_with_two_players_the_third_role_is_a_lege_stoel() -> None:
    for seed in range(20):
        rondes = speel([[0, 1]] * 2, [False] * 2, Random(seed), seed)
        assert len(set(rondes[1].verdeeld)) == 2


def test_a_pair_parts_when_no_role_is_fair_to_both() -> None:
    """Who has just had another two roles each can share no third."""
    los = tuple((i,) for i in range(5))
    b, o, v = Rol
    rondes = tuple(
        Ronde(n, f"d{n}", los, verdeeld=rollen, rollen=rollen)
        for n, rollen in enumerate([(b, o, b, b, b), (o, v, o, o, o)], start=1)
    )
    assert mogelijke_rollen(rondes, (0, 1)) == frozenset()
    assert zet_neer(rondes, range(5), paren=True) == ((0,), (1,), (2, 3), (4,))


@given(st.lists(st.sampled_from(Rol), max_size=8), seeds, st.integers(0, 7))
def test_who_passed_gets_a_role_that_is_held_least(rollen: list[Rol], seed: int, wie: int) -> None:
    keren = Counter(rollen)
    assert keren[minst_gehouden(rollen, seed, wie)] == min(keren[rol] for rol in Rol)


@given(seeds, st.integers(1, 24), st.lists(st.sampled_from(sorted(DEK)), max_size=40))
def test_least_recently_seen_comes_first_and_nothing_twice(
    seed: int, aantal: int, gezien: list[str]
) -> None:
    getrokken = trek_dilemmas(DEK, aantal, gezien, seed)
    assert len(set(getrokken)) == len(getrokken) == aantal
    laatst = {id_: beurt for beurt, id_ in enumerate(gezien, start=1)}
    beurten = [laatst.get(id_, 0) for id_ in getrokken]
    assert beurten == sorted(beurten)
    assert max(beurten) <= min((laatst.get(id_, 0) for id_ in set(DEK) - {*getrokken}), default=99)


@given(seeds)
def test_key_roles_and_themes_spread_over_a_session(seed: int) -> None:
    getrokken = trek_dilemmas(DEK, 3, (), seed)
    assert len({DEK[id_].sleutel.rol for id_ in getrokken}) == 3


def test_no_more_than_the_deck_has() -> None:
    assert set(trek_dilemmas(DEK, 99, (), 1)) == set(DEK)
    assert trek_dilemmas({}, 3, (), 1) == ()


namen = st.lists(st.sampled_from(sorted(RUW)), min_size=1, max_size=15, unique=True)


@st.composite
def codes(draw: st.DrawFn) -> tuple[str, tuple[str, ...], int]:
    """A code of the whole deck, with what it stands for."""
    gekozen = tuple(map(id_van, draw(namen.filter(lambda lijst: len(lijst) <= 4))))
    seed = draw(seeds)
    return schrijf(gekozen, DEK, seed), gekozen, seed


@given(namen, seeds)
def test_a_code_gives_back_its_dilemmas_in_order_and_its_seed(lijst: list[str], seed: int) -> None:
    gekozen = tuple(map(id_van, lijst))
    assert lees(schrijf(gekozen, DEK, seed), DEK) == (gekozen, seed)


@pytest.mark.parametrize("seed", [2**20, 2**40 + 5, -1])
def test_a_code_carries_the_part_of_a_seed_that_is_dealt_with(seed: int) -> None:
    assert lees(schrijf((id_van("W1"),), DEK, seed), DEK)[1] == zaad(seed)


@given(codes())
def test_a_code_stands_in_groups_of_four_that_can_be_read_aloud(
    geval: tuple[str, tuple[str, ...], int],
) -> None:
    groepen = geval[0].split("-")
    assert all(len(groep) == 4 for groep in groepen)
    assert set("".join(groepen)) <= set(TEKENS)
    assert len(groepen) >= 3


@given(codes(), st.randoms(use_true_random=False))
def test_a_code_may_be_typed_sloppily(
    geval: tuple[str, tuple[str, ...], int], kans: Random
) -> None:
    code, gekozen, seed = geval
    verward = {"1": "1IL", "0": "0O"}
    slordig = "".join(kans.choice(verward.get(teken, teken)) for teken in code)
    slordig = "".join(kans.choice((teken.lower(), teken)) for teken in slordig)
    slordig = slordig.replace("-", kans.choice(("-", " ", "", " - ", "\N{EN DASH}", "\u2011")))
    omheen = kans.choice(("", " ", "\n", "\t", "\N{NO-BREAK SPACE}"))
    assert lees(omheen + slordig + omheen, DEK) == (gekozen, seed)


def _reden(code: str) -> Reden:
    with pytest.raises(Geweigerd) as geweigerd:
        lees(code, DEK)
    return geweigerd.value.reden


@given(codes(), st.data())
def test_one_wrong_letter_is_a_slip_and_never_another_session(
    geval: tuple[str, tuple[str, ...], int], data: st.DataObject
) -> None:
    code = geval[0]
    plek = data.draw(st.sampled_from([i for i, teken in enumerate(code) if teken != "-"]))
    anders = data.draw(st.sampled_from(TEKENS.replace(code[plek], "")))
    assert _reden(code[:plek] + anders + code[plek + 1 :]) is Reden.SPELCODE_ONLEESBAAR


@given(codes(), st.data())
def test_two_letters_swapped_are_a_slip_too(
    geval: tuple[str, tuple[str, ...], int], data: st.DataObject
) -> None:
    tekens = list(geval[0].replace("-", ""))
    plek = data.draw(st.integers(0, len(tekens) - 2))
    if tekens[plek] != tekens[plek + 1]:
        tekens[plek : plek + 2] = tekens[plek + 1], tekens[plek]
        assert _reden("".join(tekens)) is Reden.SPELCODE_ONLEESBAAR


@pytest.mark.parametrize("code", ["", "-", "0", "U", "koffie", "é", "1" * 41, "0" * 12, "🙂"])
def test_nonsense_is_no_code(code: str) -> None:
    assert _reden(code) in (Reden.SPELCODE_ONLEESBAAR, Reden.SPELCODE_ANDER_DEK)


@given(st.text(max_size=50))
def test_whatever_is_typed_gets_an_answer(tekst: str) -> None:
    assert _reden(tekst) in (Reden.SPELCODE_ONLEESBAAR, Reden.SPELCODE_ANDER_DEK)


def test_a_code_of_another_deck_says_so() -> None:
    code = schrijf((id_van("W1"),), dek(("W1", "W2")), 3)
    assert _reden(code) is Reden.SPELCODE_ANDER_DEK
    with pytest.raises(Geweigerd):
        lees(code, {})


def test_the_print_of_a_deck_follows_parameters_and_not_texts() -> None:
    een = DEK[id_van("W1")]
    assert afdruk(attrs.evolve(een, titel="Anders", casus="Anders")) == afdruk(een)
    ander = attrs.evolve(een, wending=attrs.evolve(een.wending, drempel=4))
    assert afdruk(ander) != afdruk(een)
    assert vingerafdruk({**DEK, een.id: ander}) != vingerafdruk(DEK)
    assert len({afdruk(dilemma) for dilemma in DEK.values()}) == len(DEK)
