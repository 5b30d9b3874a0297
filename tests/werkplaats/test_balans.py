"""What the balance measures, on parameters that never change; and what it says of a lame deck."""

from collections.abc import Callable
from fractions import Fraction

import attrs
import pytest
from support.ruw import RUW, maak

from game.domain.dilemma import Band, Rol
from game.domain.kassabon import Kassabon
from game.werkplaats.balanswoorden import EIGENSCHAPPEN, STRATEGIEEN, eigenschap_zin
from game.werkplaats.doorrekening import Doorrekening, Strategie, Telling, gemiddelde
from game.werkplaats.eigenschappen import METINGEN, EigenschapSoort, eigenschappen
from game.werkplaats.weging import Balans, reken_door, weeg

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards


@pytest.fixture(scope="module")
def ruw() -> Balans:
    return weeg(map(maak, RUW))


def antwoorden(balans: Balans) -> dict[EigenschapSoort, bool | None]:
    return {each.soort: each.klopt for each in eigenschappen(balans)}


def test_what_the_24_raw_dilemmas_come_to(ruw: Balans) -> None:
    assert ruw.aantal == 24
    assert ruw.telling == Telling(480, 197, 74, 192, 139, 228)
    gemiddeld = {s.value: round(gemiddelde(ruw.strategie(s))) for s in Strategie}
    assert gemiddeld == {
        "puur_bureaucraat": 23,
        "puur_ondernemer": 21,
        "puur_verbinder": 21,
        "volle_mix": 77,
        "willekeurig": 65,
        "beste": 91,
        "slechtste": 36,
    }
    assert [round(gemiddelde(kant)) for kant in zip(*ruw.wissels, strict=True)] == [61, 86]
    assert dict(ruw.aan_boord) == {0: 87, 1: 31, 2: 38, 3: 26, 4: 15}
    assert {thema: sum(van.values()) for thema, van in ruw.sleutels.items()} == {
        "woningnood": 8,
        "vergunningen": 8,
        "burgerparticipatie": 8,
    }


@pytest.mark.parametrize(
    ("naam", "telling", "beste", "slechtste", "mix", "breuk", "wissel"),
    [
        ("W1", Telling(20, 8, 2, 8, 5, 11), 93, 29, 70, "6.0", (56, 87)),
        ("W3", Telling(20, 8, 8, 8, 8, 4), 100, 61, 96, "6.1", (74, 99)),
        ("P3", Telling(20, 8, 8, 8, 8, 5), 100, 56, 97, "6.4", (74, 100)),
        ("C6", Telling(20, 5, 0, 8, 2, 4), 85, 38, 69, "9.7", (59, 76)),
    ],
)
def test_what_one_dilemma_comes_to(
    naam: str,
    telling: Telling,
    beste: int,
    slechtste: int,
    mix: int,
    breuk: str,
    wissel: tuple[int, int],
) -> None:
    each = reken_door(maak(naam))
    waarden = each.strategieen
    assert each.telling == telling
    assert round(waarden[Strategie.BESTE]) == beste
    assert round(waarden[Strategie.SLECHTSTE]) == slechtste
    assert round(waarden[Strategie.VOLLE_MIX]) == mix
    assert f"{float(gemiddelde(each.breuken)):.1f}" == breuk
    assert tuple(round(gemiddelde(kant)) for kant in zip(*each.wissels, strict=True)) == wissel


def test_a_role_is_missed_most_where_it_is_the_key_role() -> None:
    each = reken_door(maak("W1"))
    gemis = {rol: each.gemis(rol) for rol in Rol}
    assert max(Rol, key=lambda rol: gemis[rol].verschil) is B
    assert gemis[B].houdt_zonder == 0
    assert all(
        4 * g.zonder + 16 * g.met == 20 * gemiddelde(b.waarde for b in each.bonnen)
        for g in gemis.values()
    )


def test_what_the_raw_deck_keeps_to(ruw: Balans) -> None:
    """Three properties came later than these parameters, which may not change."""
    later = {
        EigenschapSoort.SLEUTELS_VERSPREID,
        EigenschapSoort.LUI_PLAN_HOUDT_ZELDEN,
        EigenschapSoort.KIJKERS_VERDEELD,
    }
    assert antwoorden(ruw) == {soort: soort not in later for soort in EigenschapSoort}


def vervang(balans: Balans, anders: Callable[[Kassabon], Kassabon]) -> Balans:
    """The same deck with other receipts."""
    return Balans(
        tuple(
            attrs.evolve(each, bonnen=tuple(map(anders, each.bonnen)))
            for each in balans.doorrekeningen
        )
    )


def waardeloos(bon: Kassabon) -> Kassabon:
    return attrs.evolve(bon, waarde=Fraction(0), waarde_na_wending=Fraction(0))


def stevig(bon: Kassabon) -> Kassabon:
    return attrs.evolve(bon, band=Band.STAAT_STEVIG)


def gratis(bon: Kassabon) -> Kassabon:
    return attrs.evolve(bon, waarde_na_wending=bon.waarde)


def eender(bon: Kassabon) -> Kassabon:
    return attrs.evolve(bon, waarde_na_wending=Fraction(60))


def dek(namen: str) -> Balans:
    return weeg(map(maak, namen.split()))


@pytest.mark.parametrize(
    ("soort", "scheef", "zin"),
    [
        (EigenschapSoort.PUUR_IS_ZWAK, vervang(dek("W1 P3"), waardeloos), ": 2 keer het beste"),
        (EigenschapSoort.ELKE_ROL_IS_SLEUTEL, dek("W1 W4 P3"), "Verbinder 0 keer."),
        (EigenschapSoort.SLEUTELS_VERSPREID, dek("W1 W4 P3"), "Woningnood, 2 van de 2."),
        (EigenschapSoort.VOLLE_MIX_LEIDT_ZELDEN, dek("W3 P3 W1"), "bovenaan: 2 van de 3."),
        (EigenschapSoort.KIEZEN_LOONT, dek("W3 P3"), "100 tegen 96, een verschil van 3,6."),
        (EigenschapSoort.VIER_TOT_TWAALF_HOUDT, vervang(dek("W1"), stevig), "het meest 20."),
        (EigenschapSoort.BREUK_KOST, vervang(dek("W1 P3"), gratis), "kost het er 16 niets"),
        (EigenschapSoort.WISSEL_TILT, vervang(dek("W1"), eender), "van 60 naar 60."),
        (EigenschapSoort.LUI_PLAN_HOUDT_ZELDEN, dek("W1 P3"), "stand: 13 van de 16."),
        (EigenschapSoort.KIJKERS_VERDEELD, dek("W1"), "in 3 van de 8."),
    ],
)
def test_a_property_that_does_not_hold_is_reported(
    soort: EigenschapSoort, scheef: Balans, zin: str
) -> None:
    (eigenschap,) = (each for each in eigenschappen(scheef) if each.soort is soort)
    assert eigenschap.klopt is False
    assert zin in eigenschap_zin(eigenschap)


@pytest.mark.parametrize(
    ("soort", "recht"),
    [
        (EigenschapSoort.SLEUTELS_VERSPREID, dek("W1 W2 P3 P7")),
        (EigenschapSoort.LUI_PLAN_HOUDT_ZELDEN, dek("W6 C1 C3 C6")),
        (EigenschapSoort.KIJKERS_VERDEELD, dek("W2")),
    ],
)
def test_a_deck_can_keep_to_the_later_properties_too(soort: EigenschapSoort, recht: Balans) -> None:
    assert antwoorden(recht)[soort] is True


def test_one_dilemma_says_nothing_about_a_deck() -> None:
    stil = [each for each in eigenschappen(dek("W1")) if each.klopt is None]
    assert all(eigenschap_zin(each).endswith(". Dat is hier niet te zeggen.") for each in stil)
    assert {each.soort for each in stil} == {
        EigenschapSoort.ELKE_ROL_IS_SLEUTEL,
        EigenschapSoort.SLEUTELS_VERSPREID,
        EigenschapSoort.VOLLE_MIX_LEIDT_ZELDEN,
        EigenschapSoort.KIEZEN_LOONT,
        EigenschapSoort.LUI_PLAN_HOUDT_ZELDEN,
    }


def test_without_a_plan_that_holds_nothing_is_said_of_the_kijkers() -> None:
    leeg = vervang(dek("W1"), lambda bon: attrs.evolve(bon, band=Band.LOOPT_VAST))
    (eigenschap,) = (
        each for each in eigenschappen(leeg) if each.soort is EigenschapSoort.KIJKERS_VERDEELD
    )
    assert eigenschap.klopt is None


def test_every_property_and_strategy_has_its_words() -> None:
    assert list(EIGENSCHAPPEN) == list(METINGEN) == list(EigenschapSoort)
    assert set(STRATEGIEEN) == set(Strategie)


def test_a_receipt_is_worked_out_once(ruw: Balans) -> None:
    each: Doorrekening = ruw.doorrekeningen[0]
    assert each.houdt is each.houdt
    assert len(each.bonnen) == sum(map(len, each.per_mix.values())) == 20
