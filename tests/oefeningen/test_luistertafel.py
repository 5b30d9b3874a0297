"""Luistertafel: who goes along, by which rule, what they cite, and what they remember."""

from itertools import combinations

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from oefeningen.oefenen import blad, dek, inhoud, zetten

from game.domain.dilemma import Oordeel, Rol
from game.domain.oefenboek import Keer, Oefenboek, Tafelgast
from game.domain.reden import Geweigerd
from game.domain.score import bereken
from game.oefeningen.blad import Kies, Verder
from game.oefeningen.luistertafel import OEFENING
from game.oefeningen.luistertafel.rules import (
    AARDEN,
    NAMEN,
    TERUG,
    VERANDER,
    VRAGEN,
)
from game.oefeningen.luistertafel.tafel import (
    BEURTEN,
    Collega,
    Eerder,
    Soort,
    Stand,
    Stap,
    Voorwaarde,
    geldt,
)
from game.oefeningen.luistertafel.uitspraken import VARIANTEN
from game.oefeningen.luistertafel.woorden import GEHEUGEN, ZINNEN, zeg
from game.oefeningen.vorm import Inhoud, Opzet
from game.texts.vertaler import Vertaler

T = Vertaler("nl")
INHOUD = inhoud("luistertafel")
KOFFERS = "woningnood/koffers"
CODES = ("B1", "B2", "O1", "O2", "V1", "V2")
PLANNEN = tuple(combinations(CODES, 3))

zaden = st.integers(0, 2**20 - 1)


def begin(seed: int = 1, **opties: object) -> Stand:
    return OEFENING.begin(INHOUD, Opzet(seed=seed, dag="2026-03-05", **opties))


def doe(stand: Stand, *zetten_: object) -> Stand:
    for zet in zetten_:
        stand = OEFENING.doe(INHOUD, stand, Kies(zet) if isinstance(zet, str) else zet)
    return stand


def op_tafel(stand: Stand, plan: tuple[str, ...], vragen: tuple[str, ...] = ()) -> Stand:
    """From the first sheet, or from the answer to an earlier plan, to the answer to this one."""
    if stand.stap is Stap.ZAAK:
        stand = doe(stand, Verder(), Verder())
    stand = doe(stand, *vragen, Verder(), *stand.plan)
    return doe(stand, *plan, Verder())


@settings(max_examples=60, deadline=None)
@given(seed=zaden, plan=st.sampled_from(PLANNEN), vragen=st.sets(st.sampled_from(tuple(VRAGEN))))
def test_a_colleague_goes_along_if_and_only_if_the_rule_holds(
    seed: int, plan: tuple[str, ...], vragen: set[str]
) -> None:
    stand = op_tafel(begin(seed), plan, tuple(sorted(vragen)))
    dilemma = INHOUD.dilemmas[stand.dilemma]
    oordelen = bereken(dilemma, tuple(map(dilemma.kaart, plan))).oordelen
    for wie, collega in enumerate(stand.collegas):
        geteld = (
            (f"nodig{wie + 1}" in vragen)
            + any(code[0] == collega.rol.letter for code in plan)
            + (oordelen[collega.kijker] is Oordeel.LEEFT)
        )
        assert collega.mee is (geteld >= collega.koppigheid)


@settings(max_examples=40, deadline=None)
@given(seed=zaden, kans=st.randoms(use_true_random=False))
def test_what_is_said_cites_the_case_and_is_never_said_twice(seed: int, kans: object) -> None:
    gasten = (
        Tafelgast("2026-03-01", KOFFERS, Rol.ONDERNEMER, True, True),
        Tafelgast("2026-03-01", KOFFERS, Rol.VERBINDER, False, False),
    )
    stand = begin(seed, boek=Oefenboek(gasten=gasten))
    dilemma = INHOUD.dilemmas[stand.dilemma]
    for _ in range(400):
        if OEFENING.klaar(stand):
            break
        kan = zetten(blad("luistertafel", stand))
        stand = OEFENING.doe(INHOUD, stand, kans.choice((*kan, kan[-1])))  # type: ignore[attr-defined]
    gezegd = [zeg(T, dilemma, stand.collegas[u.wie], u) for u in stand.gezegd]
    for uitspraak, zinnen in zip(stand.gezegd, gezegd, strict=True):
        titel = dilemma.kaart(uitspraak.kaart).titel if uitspraak.kaart else ""
        kijker = "" if uitspraak.kijker is None else dilemma.kijkers[uitspraak.kijker].naam
        roept = kijker.partition(",")[0].removeprefix("De ").removeprefix("Het ")
        assert titel or roept
        assert titel in zinnen[-1]
        assert roept in zinnen[-1]
    # A third question about risk may be about the only card there is, but in other words.
    assert len(set(gezegd)) == len(gezegd)


@settings(max_examples=30, deadline=None)
@given(seed=zaden)
def test_whoever_asks_and_makes_room_has_everybody_along_up_to_koppigheid_two(seed: int) -> None:
    stand = begin(seed)
    plan = tuple(f"{rol.letter}1" for rol in Rol)
    na = op_tafel(stand, plan, ("nodig1", "nodig2"))
    for collega in na.collegas:
        assert collega.mee or collega.koppigheid == 3


@settings(max_examples=30, deadline=None)
@given(seed=zaden)
def test_without_a_memory_there_is_a_plan_for_each_colleague(seed: int) -> None:
    stand = begin(seed)
    for wie in range(2):
        uitkomsten = [
            op_tafel(stand, plan, ("nodig1", "nodig2")).collegas[wie].mee for plan in PLANNEN
        ]
        assert any(uitkomsten)


def test_nobody_is_both_asked_for_nothing_and_as_koppig_as_can_be() -> None:
    assert all(set(paar) <= {1, 2, 3} and paar != (3, 3) for paar in AARDEN)


@pytest.mark.parametrize("aard", [1, 2, 3])
@pytest.mark.parametrize("eerder", Eerder)
def test_a_memory_makes_one_step_and_stays_between_one_and_three(aard: int, eerder: Eerder) -> None:
    collega = Collega("Samuel", Rol.BUREAUCRAAT, aard, eerder, "B1", 0, 0)
    stap = {Eerder.NIETS: 0, Eerder.ZACHTER: -1, Eerder.STUGGER: 1}[eerder]
    assert collega.koppigheid == min(3, max(1, aard + stap))


@pytest.mark.parametrize(
    ("gevraagd", "mee", "eerder", "soort"),
    [
        (True, True, Eerder.ZACHTER, Soort.OPENT_ZACHTER),
        (False, False, Eerder.STUGGER, Soort.OPENT_STUGGER),
        (True, False, Eerder.NIETS, Soort.OPENT),
        (False, True, Eerder.NIETS, Soort.OPENT),
    ],
)
def test_only_the_last_time_is_remembered_and_is_said_at_the_start(
    gevraagd: bool, mee: bool, eerder: Eerder, soort: Soort
) -> None:
    boek = Oefenboek(
        gasten=(
            Tafelgast("2026-03-01", KOFFERS, Rol.VERBINDER, not gevraagd, not mee),
            Tafelgast("2026-03-02", KOFFERS, Rol.VERBINDER, gevraagd, mee),
        )
    )
    stand = doe(begin(boek=boek), Verder())
    assert [c.eerder for c in stand.collegas] == [Eerder.NIETS, eerder]
    assert stand.gezegd[1].soort is soort


def test_the_player_has_the_role_practised_least_and_the_others_sit_there() -> None:
    boek = Oefenboek(keren=(Keer("2026-03-01", "rolsprint", (Rol.BUREAUCRAAT, Rol.VERBINDER)),))
    stand = begin(boek=boek)
    assert stand.rol is Rol.ONDERNEMER
    assert [c.rol for c in stand.collegas] == [Rol.BUREAUCRAAT, Rol.VERBINDER]


@settings(max_examples=40, deadline=None)
@given(seed=zaden, naam=st.sampled_from([n for namen in NAMEN.values() for n in namen]))
def test_nobody_has_the_name_of_the_player_or_of_somebody_in_the_case(seed: int, naam: str) -> None:
    stand = begin(seed, namen=(naam,))
    dilemma = INHOUD.dilemmas[stand.dilemma]
    for collega in stand.collegas:
        assert collega.naam != naam
        assert not any(collega.naam in kijker.naam for kijker in dilemma.kijkers)


def test_a_sensitive_case_comes_only_when_it_is_asked_for() -> None:
    assert not any(INHOUD.dilemmas[begin(seed).dilemma].gevoelig for seed in range(60))
    gevoelig = next(d.id for d in INHOUD.dilemmas.values() if d.gevoelig)
    assert begin(dilemma=gevoelig).dilemma == gevoelig


def test_it_does_not_begin_without_a_case() -> None:
    with pytest.raises(Geweigerd):
        begin(dilemma="er/niet")
    with pytest.raises(Geweigerd):
        OEFENING.begin(Inhoud(), Opzet())


def test_a_need_is_asked_once_and_a_risk_once_for_every_plan() -> None:
    stand = doe(begin(), Verder(), Verder(), "nodig1", "risico1")
    for vraag in ("nodig1", "risico1"):
        with pytest.raises(Geweigerd):
            doe(stand, vraag)
    ontevreden = evolve(stand.collegas[0], aard=3)
    stand = evolve(stand, collegas=(ontevreden, stand.collegas[1]))
    stand = op_tafel(stand, ("B1", "B2", "O1"))
    if not all(collega.mee for collega in stand.collegas):
        assert doe(stand, VERANDER, "risico1").beurt == 2


def test_a_risk_is_of_a_card_of_another_role_in_the_draft() -> None:
    stand = doe(begin(dilemma=KOFFERS), Verder(), Verder(), Verder(), "O1", "V2", TERUG)
    na = doe(stand, "risico1", "risico2")
    assert [c.rol for c in na.collegas] == [Rol.ONDERNEMER, Rol.VERBINDER]
    assert [u.kaart for u in na.gezegd[-2:]] == ["V2", "O1"]


def test_a_plan_is_three_cards_and_is_changed_twice_at_most() -> None:
    stand = doe(begin(dilemma=KOFFERS), Verder(), Verder(), Verder(), "B1", "B2")
    with pytest.raises(Geweigerd):
        doe(stand, Verder())
    stand = doe(stand, "B1", "V1", "B1")
    with pytest.raises(Geweigerd):
        doe(stand, "O1")
    koppig = tuple(evolve(c, aard=3) for c in stand.collegas)
    stand = doe(evolve(stand, collegas=koppig), Verder())
    for beurt in range(2, BEURTEN + 1):
        stand = doe(stand, VERANDER)
        assert stand.beurt == beurt
        stand = doe(stand, Verder(), Verder())
    with pytest.raises(Geweigerd):
        doe(stand, VERANDER)


def test_what_was_asked_and_who_went_along_is_left_in_the_book() -> None:
    opzet = Opzet(seed=1, dag="2026-03-05", dilemma=KOFFERS)
    stand = op_tafel(OEFENING.begin(INHOUD, opzet), ("B1", "B2", "V1"), ("nodig2",))
    boek = OEFENING.oogst(stand, opzet)
    assert [(g.rol, g.gevraagd, g.mee) for g in boek.gasten] == [
        (c.rol, c.gevraagd, c.mee) for c in stand.collegas
    ]
    assert [g.gevraagd for g in boek.gasten] == [False, True]
    assert boek.keren == (Keer("2026-03-05", "luistertafel", (Rol.BUREAUCRAAT,)),)


@settings(max_examples=30, deadline=None)
@given(seed=zaden, plan=st.sampled_from(PLANNEN))
def test_the_rule_sheet_shows_as_many_conditions_as_were_counted(
    seed: int, plan: tuple[str, ...]
) -> None:
    stand = doe(op_tafel(begin(seed), plan, ("nodig1",)), Verder(), Verder())
    for wie, stap in enumerate((Stap.EEN, Stap.ANDER)):
        assert stand.stap is stap
        regels = blad("luistertafel", stand).regels[: len(Voorwaarde)]
        houden = geldt(INHOUD.dilemmas[stand.dilemma], stand, wie)
        assert sum(regel.tekst == "Ja, dat telt." for regel in regels) == len(houden)
        stand = doe(stand, Verder())


def test_there_are_ways_to_say_each_thing_in_each_role() -> None:
    samen = {**ZINNEN, **GEHEUGEN}
    assert set(samen) == {(soort, rol) for soort in Soort for rol in Rol}
    assert all(len(zinnen) == len(set(zinnen)) == VARIANTEN for zinnen in samen.values())
    assert VARIANTEN >= BEURTEN


def test_every_shipped_case_has_two_cards_for_each_role_to_propose() -> None:
    for dilemma in dek().in_taal("nl").values():
        stand = begin(dilemma=dilemma.id)
        assert all(c.voorstel[0] == c.rol.letter for c in stand.collegas)
