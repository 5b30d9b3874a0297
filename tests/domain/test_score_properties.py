"""What holds for every receipt: any dilemma, any 1 to 300 cards, eigen aanpak included."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations
from random import Random

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.domain.dilemma import (
    Dilemma,
    Drietal,
    EigenAanpak,
    Gelegd,
    Kaart,
    Kijker,
    Laag,
    Rol,
    Samenspel,
    Sleutel,
    Uitkomst,
    Wending,
)
from game.domain.kassabon import (
    RegelSoort,
    band_van,
    oordeel_van,
    risicowoord_van,
)
from game.domain.score import bereken, mix_van
from game.domain.tonen import toon_cijfer, toon_risico, toon_uitkomst, toon_waarde

PAREN = list(combinations(Rol, 2))
LATTEN = [
    Drietal(a, b, c) for a in range(9) for b in range(9) for c in range(9) if 12 <= a + b + c <= 18
]
CODES = ("B1", "B2", "O1", "O2", "V1", "V2")
ROLLEN = {rol.letter: rol for rol in Rol}
EFFECTEN = [(plus, kost) for plus in Uitkomst for kost in Uitkomst if plus is not kost]
EIGEN = [
    EigenAanpak(rol, plus, kost)
    for rol in Rol
    for plus, kost in EFFECTEN
    if kost is not rol.uitkomst
]


@st.composite
def gewichten(draw: st.DrawFn) -> Drietal:
    een = draw(st.integers(0, 20))
    ander = draw(st.integers(0, 20 - een))
    return Drietal(Fraction(een, 20), Fraction(ander, 20), Fraction(20 - een - ander, 20))


@st.composite
def dilemmas(draw: st.DrawFn) -> Dilemma:
    effecten = draw(st.tuples(*[st.sampled_from(EFFECTEN)] * 6))
    samen = draw(st.tuples(*[st.sampled_from((-1, 0, 1))] * 3))
    return Dilemma(
        thema="t",
        naam="n",
        titel="",
        laag=Laag.RIJK,
        jij="",
        casus="",
        kort="",
        lat=draw(st.sampled_from(LATTEN)),
        sleutel=Sleutel("", draw(st.sampled_from([None, *Rol]))),
        samenspel=tuple(
            Samenspel(paar, effect, "") for paar, effect in zip(PAREN, samen, strict=True) if effect
        ),
        kaarten=tuple(
            Kaart(code, ROLLEN[code[0]], code, "", "", "", "", "", *effect)
            for code, effect in zip(CODES, effecten, strict=True)
        ),
        kijkers=tuple(Kijker("", "", draw(gewichten()), "", "", "") for _ in range(4)),
        uitkomsten={},
        wending=Wending("", draw(st.sampled_from(Uitkomst)), draw(st.integers(3, 6)), "", ""),
        vragen=(),
    )


@st.composite
def gelegd(draw: st.DrawFn, meeste: int = 300) -> tuple[Dilemma, list[Gelegd]]:
    """A dilemma and cards to lay: small plans often, large votes by counting each card."""
    dilemma = draw(dilemmas())
    keuzes = st.sampled_from([*dilemma.kaarten, *EIGEN])
    if draw(st.booleans()):
        return dilemma, draw(st.lists(keuzes, min_size=1, max_size=6))
    stapels = draw(st.lists(keuzes, min_size=1, max_size=9))
    hoogte = meeste // len(stapels)
    return dilemma, [
        kaart for kaart in stapels for _ in range(draw(st.integers(1, max(1, hoogte))))
    ]


def met_sleutel(dilemma: Dilemma, rol: Rol | None) -> Dilemma:
    return attrs.evolve(dilemma, sleutel=Sleutel("", rol))


def volgens_het_ontwerp(dilemma: Dilemma, plan: Sequence[Gelegd]) -> Drietal:
    """The formulas as the design writes them: totals per role, no lines."""
    n = len(plan)
    m = {rol: Fraction(6 * aantal, n) for rol, aantal in zip(Rol, mix_van(plan), strict=True)}
    uitkomst = {}
    for rol in Rol:
        basis = (
            2 * min(m[rol], 2) + Fraction(3, 2) * max(0, min(m[rol], 4) - 2) - max(0, m[rol] - 4)
        )
        samen = sum(
            samenspel.effect * min(2, *(m[r] for r in samenspel.rollen)) / Fraction(2)
            for samenspel in dilemma.samenspel
            if rol in samenspel.rollen
        )
        eigen = rol.uitkomst
        kaart = Fraction(3, n) * sum((k.plus is eigen) - (k.min is eigen) for k in plan)
        uitkomst[eigen] = min(max(basis + samen + kaart, Fraction(0)), Fraction(10))
    sleutel = dilemma.sleutel.rol
    if sleutel and m[sleutel] < 1:
        uitkomst[max(Uitkomst, key=uitkomst.__getitem__)] /= 2
    return Drietal.van(uitkomst)


@given(gelegd())
def test_the_lines_agree_with_the_formulas_of_the_design(
    geval: tuple[Dilemma, list[Gelegd]],
) -> None:
    dilemma, plan = geval
    bon = bereken(dilemma, plan)
    lat, r = dilemma.lat, volgens_het_ontwerp(dilemma, plan)
    assert bon.uitkomst == r
    assert bon.waarde == 100 * sum(map(min, r, lat)) / sum(lat)
    assert bon.risico == sum(max(0, eis - heeft) for eis, heeft in zip(lat, r, strict=True))
    assert bon.cijfers == tuple(
        max(1, sum(w * x for w, x in zip(kijker.weegt, r, strict=True)))
        for kijker in dilemma.kijkers
    )
    breekt = r[dilemma.wending.toets] < dilemma.wending.drempel
    assert bon.wending_houdt is not breekt
    assert bon.waarde_na_wending == 100 * sum(map(min, r, lat)) / (sum(lat) + 2 * breekt)


@given(gelegd())
def test_amounts_stay_within_their_ranges(geval: tuple[Dilemma, list[Gelegd]]) -> None:
    bon = bereken(*geval)
    assert all(0 <= bedrag <= 10 for bedrag in bon.uitkomst)
    assert all(1 <= cijfer <= 10 for cijfer in bon.cijfers)
    assert 0 <= bon.waarde <= 100
    assert 0 <= bon.risico <= bon.lat.som


@given(gelegd())
def test_the_lines_add_up_to_the_outcome_and_count_every_card(
    geval: tuple[Dilemma, list[Gelegd]],
) -> None:
    bon = bereken(*geval)
    assert sum((regel.bedragen for regel in bon.regels), Drietal()) == bon.uitkomst
    kaarten = [r for r in bon.regels if r.soort is RegelSoort.KAART]
    assert [code for r in kaarten for code in r.kaarten] == list(bon.plan)
    assert [r.soort for r in bon.regels] == sorted(
        (r.soort for r in bon.regels), key=list(RegelSoort).index
    )


@given(gelegd())
def test_only_an_eigen_aanpak_has_no_place_in_the_file(
    geval: tuple[Dilemma, list[Gelegd]],
) -> None:
    for regel in bereken(*geval).regels:
        assert bool(regel.pad) is not (regel.soort is RegelSoort.KAART and "0" in regel.kaarten[0])


@given(gelegd())
def test_every_line_takes_or_gives_except_a_pair_that_did_nothing(
    geval: tuple[Dilemma, list[Gelegd]],
) -> None:
    for regel in bereken(*geval).regels:
        assert any(regel.bedragen) is not (regel.soort is RegelSoort.PAAR and regel.effect == 0)


@given(gelegd(), st.randoms(use_true_random=False))
def test_the_order_of_the_cards_does_not_matter(
    geval: tuple[Dilemma, list[Gelegd]], toeval: Random
) -> None:
    dilemma, plan = geval
    anders = toeval.sample(plan, len(plan))
    een, ander = bereken(dilemma, plan), bereken(dilemma, anders)
    assert (een.uitkomst, een.waarde, een.cijfers) == (ander.uitkomst, ander.waarde, ander.cijfers)
    if not any(isinstance(kaart, EigenAanpak) for kaart in plan):
        assert een == ander


@given(gelegd(meeste=150))
def test_laying_every_card_twice_changes_nothing(geval: tuple[Dilemma, list[Gelegd]]) -> None:
    dilemma, plan = geval
    een, dubbel = bereken(dilemma, plan), bereken(dilemma, [*plan, *plan])
    assert attrs.evolve(dubbel, plan=een.plan, regels=een.regels) == een


@given(gelegd())
def test_more_than_the_lat_never_raises_waarde(geval: tuple[Dilemma, list[Gelegd]]) -> None:
    """Waarde follows from what is missing alone, whatever lies above the lat elsewhere."""
    bon = bereken(*geval)
    assert bon.waarde == 100 - 100 * bon.risico / bon.lat.som


@given(gelegd(), st.sampled_from(Rol))
def test_a_key_role_never_makes_a_plan_score_higher(
    geval: tuple[Dilemma, list[Gelegd]], rol: Rol
) -> None:
    dilemma, plan = geval
    met, zonder = (bereken(met_sleutel(dilemma, wie), plan) for wie in (rol, None))
    assert met.waarde <= zonder.waarde
    assert met.laatste_waarde <= zonder.laatste_waarde
    assert all(a <= b for a, b in zip(met.cijfers, zonder.cijfers, strict=True))


@given(gelegd())
def test_a_breaking_wending_never_raises_waarde(geval: tuple[Dilemma, list[Gelegd]]) -> None:
    bon = bereken(*geval)
    if bon.wending_houdt or not bon.waarde:
        assert bon.laatste_waarde == bon.waarde
    else:
        assert bon.laatste_waarde < bon.waarde


@given(gelegd(), st.sampled_from(LATTEN))
def test_onze_lat_leaves_band_wending_and_lines_alone(
    geval: tuple[Dilemma, list[Gelegd]], lat: Drietal
) -> None:
    dilemma, plan = geval
    if lat.som != dilemma.lat.som:
        with pytest.raises(ValueError, match="shares out"):
            bereken(dilemma, plan, lat)
        return
    gewoon, onze = bereken(dilemma, plan), bereken(dilemma, plan, lat)
    assert onze.lat == lat
    assert onze == attrs.evolve(gewoon, lat=lat, waarde=onze.waarde, risico=onze.risico)


breuken = st.fractions(0, 100, max_denominator=2100)


@given(breuken)
def test_a_shown_number_never_rounds_into_a_higher_band(getal: Fraction) -> None:
    assert band_van(Fraction(toon_waarde(getal))) is band_van(getal)
    assert oordeel_van(Fraction(toon_cijfer(getal / 10))) is oordeel_van(getal / 10)
    assert risicowoord_van(Fraction(toon_risico(getal / 5))) is risicowoord_van(getal / 5)


@given(breuken, st.integers(0, 8))
def test_a_shown_outcome_meets_its_lat_exactly_when_it_does(getal: Fraction, lat: int) -> None:
    getoond = Fraction(toon_uitkomst(getal / 10, Fraction(lat)))
    assert (getoond >= lat) is (getal / 10 >= lat)


@given(breuken)
def test_a_shown_number_is_close_to_the_exact_one(getal: Fraction) -> None:
    assert abs(Fraction(toon_waarde(getal)) - getal) < 1
    assert abs(Fraction(toon_cijfer(getal / 10)) - getal / 10) < Fraction(1, 10)
    assert abs(Fraction(toon_risico(getal / 10)) - getal / 10) <= Fraction(1, 10)
