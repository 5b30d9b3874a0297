"""The Rolsprint: which beurten it deals, and what it says of a choice."""

from collections.abc import Iterable
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.ruw import RUW, dek, id_van

from game.domain.dilemma import Drietal, Rol, Uitkomst
from game.domain.keuzes import TEKST_LENGTE
from game.domain.oefenboek import Keer, Oefenboek, Oefenzaak, minst_geoefend
from game.domain.reden import Geweigerd, Reden
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.rolsprint import OEFENING
from game.oefeningen.rolsprint.rules import (
    AANPAK_LENGTE,
    Beurt,
    Stand,
    begin,
    doe,
    klaar,
    oogst,
)
from game.oefeningen.vorm import Inhoud, Opzet
from game.texts.vertaler import Vertaler

DEK = dek()
INHOUD: Inhoud[None] = Inhoud(dilemmas=DEK)
T = Vertaler("nl")

seeds = st.integers(0, 10_000)
boeken = st.lists(st.sampled_from(Rol), max_size=6).map(
    lambda rollen: Oefenboek(keren=(Keer("2026-03-01", "taal", tuple(rollen)),))
)
dekken = st.integers(1, len(RUW)).map(lambda aantal: Inhoud(dilemmas=dek(list(RUW)[:aantal])))


def na(zetten: Iterable[Zet], stand: Stand | None = None) -> Stand:
    stand = stand or begin(INHOUD, Opzet())
    for zet in zetten:
        stand = doe(INHOUD, stand, zet)
    return stand


def geweigerd(stand: Stand, zet: Zet) -> Reden:
    with pytest.raises(Geweigerd) as wat:
        doe(INHOUD, stand, zet)
    return wat.value.reden


def gezien(*dilemmas: str) -> Oefenboek:
    return Oefenboek(zaken=tuple(Oefenzaak(d, "2026-03-01", d, (), (), 0, False) for d in dilemmas))


def eigen(stand: Stand) -> str:
    assert stand.beurt
    return stand.beurt.eigen


def eerste(stand: Stand) -> str:
    assert stand.beurt
    return stand.beurt.kaarten[0]


def uitgespeeld() -> Stand:
    stand = begin(INHOUD, Opzet())
    while stand.beurt:
        stand = na((Kies(eerste(stand)), Verder(), Verder()), stand)
    return stand


@given(seeds, boeken, dekken)
def test_the_role_switches_every_time_and_begins_with_the_one_least_practised(
    seed: int, boek: Oefenboek, inhoud: Inhoud[None]
) -> None:
    rollen = [beurt.rol for beurt in begin(inhoud, Opzet(seed=seed, boek=boek)).beurten]
    assert len(rollen) == 5
    assert rollen[0] is minst_geoefend(boek)
    assert set(rollen) == set(Rol)
    assert all(een is not ander for een, ander in pairwise(rollen))


@given(seeds, dekken)
def test_no_beurt_comes_twice_and_no_dilemma_while_there_is_another(
    seed: int, inhoud: Inhoud[None]
) -> None:
    beurten = begin(inhoud, Opzet(seed=seed)).beurten
    assert len({(b.dilemma, b.rol, b.kijker) for b in beurten}) == 5
    assert len({b.dilemma for b in beurten}) == min(5, len(inhoud.dilemmas))


@given(seeds, dekken)
def test_the_kijkers_are_spread(seed: int, inhoud: Inhoud[None]) -> None:
    beurten = begin(inhoud, Opzet(seed=seed)).beurten
    assert len({beurt.kijker for beurt in beurten}) >= 3
    for dilemma in inhoud.dilemmas:
        kijkers = [beurt.kijker for beurt in beurten if beurt.dilemma == dilemma]
        assert len(set(kijkers)) == min(4, len(kijkers))


@given(seeds)
def test_both_cards_of_the_role_lie_there(seed: int) -> None:
    for beurt in begin(INHOUD, Opzet(seed=seed)).beurten:
        assert set(beurt.kaarten) == {kaart.code for kaart in DEK[beurt.dilemma].hand(beurt.rol)}


@given(seeds)
def test_the_last_ten_cases_do_not_come_back_yet(seed: int) -> None:
    laatst = list(DEK)[:10]
    beurten = begin(INHOUD, Opzet(seed=seed, boek=gezien(*laatst))).beurten
    assert not {beurt.dilemma for beurt in beurten} & set(laatst)


def test_the_last_ten_come_back_when_there_is_nothing_else() -> None:
    assert begin(INHOUD, Opzet(boek=gezien(*DEK))).beurten


def test_a_content_note_keeps_a_dilemma_out_unless_it_was_asked_for() -> None:
    zwaar = {naam: attrs.evolve(d, gevoelig=("ziekte",)) for naam, d in DEK.items()}
    een = id_van("W1")
    inhoud: Inhoud[None] = Inhoud(dilemmas={**zwaar, een: DEK[een]})
    assert {beurt.dilemma for beurt in begin(inhoud, Opzet()).beurten} == {een}
    gevraagd = begin(inhoud, Opzet(dilemma=id_van("W2"))).beurten
    assert gevraagd[0].dilemma == id_van("W2")
    with pytest.raises(Geweigerd):
        begin(Inhoud(dilemmas=zwaar), Opzet())


def test_an_empty_deck_is_refused() -> None:
    with pytest.raises(Geweigerd) as wat:
        begin(Inhoud(), Opzet())
    assert wat.value.reden is Reden.TE_WEINIG_DILEMMAS


def test_nothing_is_chosen_beforehand() -> None:
    assert geweigerd(begin(INHOUD, Opzet()), Verder()) is Reden.NIET_NU


def test_a_beurt_takes_the_cards_of_its_role_only() -> None:
    stand = begin(INHOUD, Opzet())
    mag = {*stand.beurten[0].kaarten, eigen(stand)}
    for code in {f"{rol.letter}{nummer}" for rol in Rol for nummer in range(3)} - mag:
        assert geweigerd(stand, Kies(code)) is Reden.NIET_NU


def test_a_choice_can_change_until_it_is_confirmed() -> None:
    stand = begin(INHOUD, Opzet())
    stand = na((Kies(eerste(stand)), Kies(eigen(stand)), Verder()), stand)
    assert stand.beurten[0].keuze == stand.beurten[0].eigen
    assert geweigerd(stand, Kies(eerste(stand))) is Reden.NIET_NU


def test_an_own_approach_may_stay_empty_and_is_one_sentence() -> None:
    stand = na((Kies(eigen(begin(INHOUD, Opzet()))), Verder()))
    assert na((Verder(),), stand).nu == 1
    assert na((Schrijf("aanpak", " Bellen. "),), stand).beurten[0].aanpak == "Bellen."
    lang = Schrijf("aanpak", "x" * (AANPAK_LENGTE + 1))
    assert geweigerd(stand, lang) is Reden.TEKST_TE_LANG


def test_an_own_approach_is_written_down_once_it_is_confirmed() -> None:
    stand = na((Kies(eigen(begin(INHOUD, Opzet()))),))
    assert geweigerd(stand, Schrijf("aanpak", "x")) is Reden.NIET_NU


def test_a_card_of_the_deck_has_no_field() -> None:
    stand = na((Kies(eerste(begin(INHOUD, Opzet()))), Verder()))
    assert geweigerd(stand, Schrijf("aanpak", "x")) is Reden.NIET_NU


def test_a_switch_can_be_named_and_taken_back() -> None:
    stand = uitgespeeld()
    assert na((Kies("3"),), stand).overstap == 3
    assert na((Kies("3"), Kies("3")), stand).overstap is None
    assert geweigerd(stand, Kies("4")) is Reden.NIET_NU
    assert geweigerd(stand, Schrijf("aanpak", "x")) is Reden.NIET_NU
    assert geweigerd(stand, Schrijf("nodig", "x" * (TEKST_LENGTE + 1))) is Reden.TEKST_TE_LANG


def test_it_ends_and_leaves_its_five_roles_in_the_book() -> None:
    stand = na((Schrijf("nodig", "koffie"), Verder()), uitgespeeld())
    assert klaar(stand)
    for zet in (Verder(), Kies("0"), Schrijf("nodig", "")):
        assert geweigerd(stand, zet) is Reden.NIET_NU
    (keer,) = oogst(stand, Opzet(dag="2026-03-02")).keren
    assert (keer.oefening, len(keer.rollen)) == (OEFENING.naam, 5)


@pytest.mark.parametrize(
    ("weegt", "zin"),
    [
        (Drietal("0.6", "0.2", "0.2"), "Let het meest op Recht. Juist daar kost dit iets."),
        (Drietal("0.2", "0.6", "0.2"), "Let het meest op Resultaat. Juist daar brengt dit iets."),
        (Drietal("0.2", "0.2", "0.6"), "Let het meest op Relatie. Daar verandert dit weinig aan."),
        (
            Drietal("0.4", "0.4", "0.2"),
            "Let het meest op Recht en Resultaat. Juist daar kost dit iets.",
        ),
    ],
)
def test_the_kijker_minds_what_weighs_most(weegt: Drietal, zin: str) -> None:
    zaak = DEK[id_van("W1")]
    kaart = attrs.evolve(zaak.kaart("O1"), plus=Uitkomst.RESULTAAT, min=Uitkomst.RECHT)
    zaak = attrs.evolve(
        zaak,
        kaarten=tuple(kaart if k.code == "O1" else k for k in zaak.kaarten),
        kijkers=tuple(attrs.evolve(kijker, weegt=weegt) for kijker in zaak.kijkers),
    )
    beurt = Beurt(zaak.id, Rol.ONDERNEMER, 0, ("O1", "O2"), keuze="O1")
    blad = OEFENING.blad(T, Inhoud(dilemmas={zaak.id: zaak}), Stand((beurt,), getoond=True))
    assert blad.regels[-1].tekst == zin
    assert [regel.kop for regel in blad.regels[:2]] == ["Brengt Resultaat", "Kost zekerheid"]
