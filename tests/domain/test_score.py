"""The worked examples of the design, to the digit, on parameters that never change."""

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from statistics import fmean

import attrs
import pytest
from support.ruw import RUW, maak

from game.domain.dilemma import (
    Band,
    Drietal,
    EigenAanpak,
    Gelegd,
    Oordeel,
    Rol,
    Samenspel,
    Uitkomst,
)
from game.domain.kassabon import (
    Kassabon,
    Maat,
    Regel,
    RegelSoort,
    Risico,
    band_van,
    maat_van,
    oordeel_van,
    risicowoord_van,
)
from game.domain.score import bereken, mengsels, plannen

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards
RECHT, RESULTAAT, RELATIE = Uitkomst


def bon_van(naam: str, codes: str, *eigen: Gelegd) -> Kassabon:
    dilemma = maak(naam)
    return bereken(dilemma, [*map(dilemma.kaart, codes.split()), *eigen])


def regels_van(bon: Kassabon, soort: RegelSoort) -> list[Regel]:
    return [regel for regel in bon.regels if regel.soort is soort]


@pytest.mark.parametrize(
    ("naam", "codes", "uitkomst", "waarde", "band"),
    [
        ("W1", "B1 B2 V1", "8 0 6", Fraction(1300, 14), Band.STAAT_STEVIG),
        ("W1", "B2 O1 V1", "3 3 6", Fraction(900, 14), Band.WANKELT),
        ("W1", "O1 V1 V2", "0 3 4", Fraction(500, 14), Band.LOOPT_VAST),
        ("P3", "B2 O1 V1", "5 7 6", Fraction(1600, 17), Band.STAAT_STEVIG),
        ("P6", "B2 O1 O2", "5 10 0", Fraction(1200, 13), Band.STAAT_STEVIG),
        ("C6", "B2 O1 V2", "7 3 4", Fraction(800, 13), Band.WANKELT),
        ("C4", "B1 O1 V1 V2 V1", "2.4 2.4 8.8", Fraction(1080, 17), Band.WANKELT),
    ],
)
def test_the_worked_examples(
    naam: str, codes: str, uitkomst: str, waarde: Fraction, band: Band
) -> None:
    bon = bon_van(naam, codes)
    assert bon.uitkomst == Drietal(*map(Fraction, uitkomst.split()))
    assert bon.waarde == waarde
    assert bon.band is band


def test_three_roles_in_w1_by_hand() -> None:
    """Recht 4 by number +1 together with V, -1 by V1's cost and +1 by B1: each term by hand."""
    bon = bon_van("W1", "V1 B2 B1")
    assert list(bon.plan) == ["B1", "B2", "V1"]
    assert [(r.soort, r.rollen, r.bedragen, r.pad) for r in bon.regels] == [
        (RegelSoort.KAART, (B,), Drietal(4 + 1, 0, -1), "kaarten.bureaucraat[0]"),
        (RegelSoort.KAART, (B,), Drietal(3, -1, 1), "kaarten.bureaucraat[1]"),
        (RegelSoort.KAART, (V,), Drietal(-1, 0, 4 + 1), "kaarten.verbinder[0]"),
        (RegelSoort.PAAR, (B, V), Drietal(1, 0, 1), "samenspel[0]"),
        (RegelSoort.GRENS, (), Drietal(0, 1, 0), "kaarten"),
    ]
    assert bon.cijfers == tuple(map(Fraction, ("4.6", "6.8", "7.6", "4.9")))
    assert bon.oordelen == (Oordeel.SLIKT, Oordeel.LEEFT, Oordeel.LEEFT, Oordeel.SLIKT)
    assert (bon.risico, bon.risicowoord) == (1, Risico.LAAG)
    assert [bon.woord(uitkomst) for uitkomst in Uitkomst] == [
        Maat.GENOEG,
        Maat.TE_KORT,
        Maat.GENOEG,
    ]
    assert bon.wending_houdt
    assert bon.laatste_waarde == bon.waarde


def test_a_breaking_wending_asks_two_more() -> None:
    bon = bon_van("W1", "B2 O1 V1")
    assert not bon.wending_houdt
    assert bon.laatste_waarde == bon.waarde_na_wending == Fraction(900, 16)
    assert bon.band is Band.WANKELT


def test_without_the_key_role_the_highest_outcome_halves() -> None:
    bon = bon_van("W1", "O1 V1 V2")
    assert bon.sleutel_mist
    assert bon.regels[-1] == Regel(
        RegelSoort.SLEUTEL, Drietal(0, 0, -4), "sleutel.rol", rollen=(B,)
    )


def test_a_key_role_counts_as_missing_below_effort_one() -> None:
    """One vote in six is effort 1 and enough; one in seven is not."""
    assert not bon_van("W1", "B1 V1 V1 V1 V1 V1").sleutel_mist
    assert bon_van("W1", "B1 V1 V1 V1 V1 V1 V1").sleutel_mist


def test_a_tie_halves_in_the_order_of_the_outcomes() -> None:
    """Effort 3 each: 5.5 by number, -1 together, +1.5 by their cards makes 6 and 6."""
    bon = bon_van("W1", "O1 V1")
    assert bon.uitkomst == Drietal(0, 3, 6)
    assert bon.regels[-1].bedragen == Drietal(0, -3, 0)


def test_two_ondernemers_in_p6_and_what_the_team_makes_of_it() -> None:
    bon = bon_van("P6", "B2 O1 O2")
    team = [kijker.naam for kijker in maak("P6").kijkers].index("Je team")
    assert bon.cijfers[team] == 5


def test_the_class_vote_in_c4_line_by_line() -> None:
    """Effort 1.2, 1.2 and 3.6; V1 is laid twice and takes one line of 2.4 + 2.2 by number."""
    bon = bon_van("C4", "B1 O1 V1 V2 V1")
    v1 = bon.regels[2]
    assert (v1.kaarten, v1.aantal) == (("V1", "V1"), 2)
    assert v1.bedragen == Drietal(0, Fraction(-6, 5), Fraction(46, 10) + Fraction(6, 5))
    assert bon.regels[3].bedragen[RELATIE] == Fraction(18, 10) + Fraction(3, 5)
    assert [(r.rollen, r.effect, r.bedragen.som) for r in regels_van(bon, RegelSoort.PAAR)] == [
        ((B, O), 0, 0),
        ((B, V), 1, Fraction(6, 5)),
        ((O, V), 1, Fraction(6, 5)),
    ]


def test_a_third_card_of_a_role_schiet_door() -> None:
    eigen = EigenAanpak(V, RELATIE, RESULTAAT)
    bon = bon_van("W1", "V1 V2", eigen)
    eerste, tweede, derde = regels_van(bon, RegelSoort.KAART)
    assert [r.schoot_door for r in (eerste, tweede, derde)] == [False, False, True]
    assert derde.bedragen == Drietal(0, -1, -2 + 1)
    assert (derde.bracht, derde.kostte, derde.pad) == ((), RESULTAAT, "")


def test_equal_cards_schieten_door_together_and_share_a_line() -> None:
    (regel,) = regels_van(bon_van("W1", "B1 B1 B1"), RegelSoort.KAART)
    assert (regel.aantal, regel.schoot_door) == (3, True)
    assert regel.bedragen == Drietal(5 + 3, 0, -3)


def test_every_eigen_aanpak_has_its_own_line_in_the_order_of_the_places() -> None:
    een, ander = EigenAanpak(B, RESULTAAT, RELATIE), EigenAanpak(B, RELATIE, RESULTAAT)
    regels = regels_van(bon_van("W1", "B2", een, ander), RegelSoort.KAART)
    assert [regel.kaarten for regel in regels] == [("B2",), ("B0",), ("B0",)]
    assert regels[1].bedragen == Drietal(3, 1, -1)
    assert regels[2].bedragen == Drietal(-2, -1, 1)
    assert (regels[1].bracht, regels[2].bracht) == ((RECHT, RESULTAAT), (RELATIE,))


def test_onze_lat_changes_waarde_and_words_but_not_band_or_wending() -> None:
    dilemma = maak("W1")
    plan = [dilemma.kaart(code) for code in ("B2", "O1", "V1")]
    gewoon, onze = bereken(dilemma, plan), bereken(dilemma, plan, Drietal(3, 4, 7))
    assert onze.waarde == Fraction(1200, 14)
    assert (onze.woord(RECHT), gewoon.woord(RECHT)) == (Maat.GENOEG, Maat.TE_KORT)
    assert (onze.risico, gewoon.risico) == (2, 5)
    assert (onze.band, onze.regels, onze.cijfers) == (gewoon.band, gewoon.regels, gewoon.cijfers)
    assert (onze.wending_houdt, onze.laatste_waarde) == (False, gewoon.laatste_waarde)


@pytest.mark.parametrize("aantal", [0, 301])
def test_a_plan_of_no_cards_or_too_many_is_refused(aantal: int) -> None:
    dilemma = maak("W1")
    with pytest.raises(ValueError, match="1 to 300"):
        bereken(dilemma, [dilemma.kaart("B1")] * aantal)


def test_a_lat_with_another_sum_is_refused() -> None:
    dilemma = maak("W1")
    with pytest.raises(ValueError, match="shares out 14"):
        bereken(dilemma, [dilemma.kaart("B1")], Drietal(8, 8, 2))


def test_an_outcome_stops_at_ten() -> None:
    """Four of six cards: 7 by number, 0.5 from each pair and 3 by the cards would make 11."""
    paren = (Samenspel((B, O), 1, ""), Samenspel((V, O), 1, ""))
    dilemma = attrs.evolve(maak("W1"), samenspel=paren)
    helpers = (EigenAanpak(B, RESULTAAT, RELATIE), EigenAanpak(V, RESULTAAT, RECHT))
    bon = bereken(dilemma, [*map(dilemma.kaart, ("O1", "O1", "O2", "O2")), *helpers])
    (grens,) = regels_van(bon, RegelSoort.GRENS)
    assert (bon.uitkomst[RESULTAAT], grens.bedragen[RESULTAAT]) == (10, -1)


def test_a_mark_stops_at_one() -> None:
    """The judge weighs recht 0.8 and relatie 0.2; a plan without either still gets a 1."""
    assert bon_van("W1", "O1").cijfers[2] == 1


def test_words_on_their_thresholds() -> None:
    assert [band_van(Fraction(w)) for w in ("85", "84.99", "70", "69.99", "50", "49.99")] == [
        Band.STAAT_STEVIG,
        Band.HOUDT_STAND,
        Band.HOUDT_STAND,
        Band.WANKELT,
        Band.WANKELT,
        Band.LOOPT_VAST,
    ]
    assert [oordeel_van(Fraction(c)) for c in ("5.5", "5.49", "4", "3.99")] == [
        Oordeel.LEEFT,
        Oordeel.SLIKT,
        Oordeel.SLIKT,
        Oordeel.HAAKT_AF,
    ]
    assert [maat_van(Fraction(r), Fraction(5)) for r in ("4.99", "5", "7", "7.01")] == [
        Maat.TE_KORT,
        Maat.GENOEG,
        Maat.GENOEG,
        Maat.MEER_DAN_GEVRAAGD,
    ]
    assert [risicowoord_van(Fraction(r)) for r in ("1", "1.01", "4", "4.01")] == [
        Risico.LAAG,
        Risico.MIDDEN,
        Risico.MIDDEN,
        Risico.HOOG,
    ]


def test_the_twenty_plans_stand_in_the_order_of_the_cards() -> None:
    codes = [" ".join(kaart.code for kaart in plan) for plan in plannen(maak("W1"))]
    assert len(set(codes)) == 20
    assert codes[:3] == ["B1 B2 O1", "B1 B2 O2", "B1 B2 V1"]
    assert codes[-1] == "O2 V1 V2"
    assert codes == sorted(codes)


def test_seven_mixes_hold_the_twenty_plans() -> None:
    mengsel = mengsels(maak("W1"))
    assert next(iter(mengsel)) == (2, 1, 0)
    assert all(len(van.bonnen) == (8 if mix == (1, 1, 1) else 2) for mix, van in mengsel.items())
    assert len(mengsel) == 7
    for mix, van in mengsel.items():
        letters = [[code[0] for code in bon.plan] for bon in van.bonnen]
        assert all((ls.count("B"), ls.count("O"), ls.count("V")) == mix for ls in letters)


@pytest.fixture(scope="module")
def alle() -> list[dict[str, Kassabon]]:
    """The twenty receipts of each of the 24 raw dilemmas, by the codes of the plan."""
    return [
        {"".join(k.code for k in plan): bereken(dilemma, plan) for plan in plannen(dilemma)}
        for dilemma in map(maak, RUW)
    ]


@pytest.fixture(scope="module")
def per_mix() -> list[dict[tuple[int, int, int], Fraction]]:
    """The mean waarde of each mix in each raw dilemma."""
    return [{mix: m.waarde for mix, m in mengsels(maak(naam)).items()} for naam in RUW]


def gemiddeld(waarden: Iterable[Fraction]) -> int:
    return round(fmean(waarden))


def test_every_role_is_the_key_role_sometimes() -> None:
    assert Counter(maak(naam).sleutel.rol for naam in RUW) == {B: 7, O: 8, V: 7, None: 2}


def test_pure_play_is_weak_and_never_best(alle: list[dict[str, Kassabon]]) -> None:
    """Two cards of one role whose effects cancel out: only basis and sleutel are left."""
    puur: dict[Rol, list[Fraction]] = {}
    for naam, bonnen in zip(RUW, alle, strict=True):
        for rol in Rol:
            een, ander = (u for u in Uitkomst if u is not rol.uitkomst)
            bon = bereken(maak(naam), [EigenAanpak(rol, een, ander), EigenAanpak(rol, ander, een)])
            assert sum(bon.uitkomst) in (5, Fraction(5, 2))
            assert bon.waarde < max(b.waarde for b in bonnen.values())
            puur.setdefault(rol, []).append(bon.waarde)
    assert all(21 <= gemiddeld(waarden) <= 24 for waarden in puur.values())


def test_choosing_per_case_beats_the_fixed_full_mix(
    alle: list[dict[str, Kassabon]], per_mix: list[dict[tuple[int, int, int], Fraction]]
) -> None:
    waarden = [[bon.waarde for bon in bonnen.values()] for bonnen in alle]
    assert gemiddeld(geval[1, 1, 1] for geval in per_mix) == 77
    assert gemiddeld(map(max, waarden)) == 91
    assert gemiddeld(waarde for geval in waarden for waarde in geval) == 65
    assert gemiddeld(map(min, waarden)) == 36


def test_the_full_mix_leads_alone_in_four(
    per_mix: list[dict[tuple[int, int, int], Fraction]],
) -> None:
    leiders = [max(geval, key=geval.__getitem__) for geval in per_mix]
    assert leiders.count((1, 1, 1)) == 4


def test_four_to_twelve_plans_hold(alle: list[dict[str, Kassabon]]) -> None:
    goed = (Band.STAAT_STEVIG, Band.HOUDT_STAND)
    aantallen = [sum(bon.band in goed for bon in bonnen.values()) for bonnen in alle]
    assert (min(aantallen), max(aantallen)) == (4, 12)


def test_a_breaking_wending_always_costs(alle: list[dict[str, Kassabon]]) -> None:
    for bonnen in alle:
        for bon in bonnen.values():
            if bon.wending_houdt or not bon.waarde:
                assert bon.laatste_waarde == bon.waarde
            else:
                assert bon.laatste_waarde < bon.waarde


def test_the_best_switch_lifts_a_plan_from_61_to_86(alle: list[dict[str, Kassabon]]) -> None:
    voor, na = [], []
    for bonnen in alle:
        for bon in bonnen.values():
            codes = set(bon.plan)
            buren = (b for b in bonnen.values() if len(codes & set(b.plan)) == 2)
            voor.append(bon.laatste_waarde)
            na.append(max(buur.laatste_waarde for buur in buren))
    assert (gemiddeld(voor), gemiddeld(na)) == (61, 86)
