"""The tables are complete: phases, wishes, handlers, reasons and words."""

from enum import Enum
from typing import get_args

import attrs
import pytest
from support.ruw import dek
from support.tafel import KLAS_SPEL, SPEL, Tafel, alleen, begin, begin_les, given, les, op

from game.domain import commands as c
from game.domain import dilemma, kassabon
from game.domain import events as e
from game.domain.bus import Wissel
from game.domain.decide import HANDLERS, decide
from game.domain.dilemma import Drietal, Rol, Uitkomst
from game.domain.evolve import evolve
from game.domain.fase import STAP, Fase, Stap
from game.domain.fasen import AFSLUITING, OVERAL, TOEGESTAAN, Spelvorm, toegestaan
from game.domain.keuzes import (
    KWALITEITEN,
    Manier,
    Momentsoort,
    Niveau,
    Rugzaksoort,
    Terugkijkvorm,
)
from game.domain.klas import DEELNEMERS
from game.domain.meespeler import WENSEN
from game.domain.reden import Reden, Weigering
from game.domain.state import Spel
from game.spelvormen import KLAS, SPELVORMEN, TAFEL, spelvorm_van
from game.texts.redenen import REDENEN
from game.texts.woorden import KOSTTE, KWALITEITWOORDEN, WOORDEN

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards
COMMANDS = frozenset(get_args(c.Command))
VOORBEELDEN: tuple[c.Command, ...] = (
    begin(),
    c.GaVerder(),
    c.KiesManier(Manier.DICHT),
    c.BeginBeurt(),
    c.KiesGreep(0, B),
    c.KiesKaart(0, c.Keuze(1)),
    c.Onthul(),
    c.KiesDoorBril(B, c.Keuze(1)),
    c.ZegWaarom("Zo."),
    c.VulPlek("B1"),
    c.LeegPlek("B1"),
    c.Ruil(0, c.Keuze(2)),
    c.WisselRol(0, O, c.Keuze(2)),
    c.WijsKijkerAan(0),
    c.VerschuifLat(Drietal(7, 2, 5)),
    c.Schakel(0, "O1", "O2"),
    c.OpenProfiel(0, "p1"),
    c.VertelErvan("Het lukte."),
    c.LegPrikkel("B1"),
    c.NoemKwaliteit(0, "durft"),
    c.TrekPrikkelIn(0),
    c.KiesVorm(Terugkijkvorm.KORT),
    c.SpeelDoor(),
    c.KiesMoment(Momentsoort.GREPEN),
    c.LeenRol(B, 0),
    c.NoemKracht(0, "rekent snel"),
    c.SpeelRugzak(0, Rugzaksoort.WERK, "de balie"),
    c.HoorTrots(0, V),
    c.WijsVoorwerp(0, V),
    c.KiesBuitenvraag("X1"),
    c.StelAndereVraag(),
    c.SchrijfOp("zo"),
    c.Waardeer(1, "durft"),
    c.SlaOver(),
    c.VoelRol(0, 3),
    c.ZegAlsDan("als", "dan"),
    c.KomErbij("Bo"),
    c.GaWeg(0),
    c.RondAf(),
    c.SluitSessie(),
    c.MaakOngedaan(),
    c.BeginStapOpnieuw(),
    c.GaStapTerug(),
    c.SlaStapOver(),
    c.VerlengStap(60),
    c.ZetAantal(30),
    c.TelStem("B1", 3),
    c.Stem(0, "B1"),
    c.KomInKlas("Bo"),
    c.NoemTafel(0, 1),
    c.LegTafelplan(1, ("B1", "O1", "V1")),
    c.SchakelTafel(1, Wissel("B1", "B2")),
    c.ZegWaaromGeschoven(0, "Zij had gelijk."),
    c.GeefTicket(0, "Zo.", "En nu?"),
    c.GaNaarHoeken(True),
    c.VerwijderDeelnemer(0),
    c.Demp(0, True),
)
"""One of every wish."""


def test_there_is_an_example_of_every_wish() -> None:
    assert {type(wens) for wens in VOORBEELDEN} == COMMANDS


def test_every_wish_but_the_first_has_one_handler() -> None:
    assert HANDLERS.keys() == COMMANDS - {c.BeginSessie}


def test_every_phase_has_a_row_of_known_wishes() -> None:
    assert TOEGESTAAN.keys() == set(Fase)
    assert frozenset().union(*TOEGESTAAN.values(), OVERAL) == COMMANDS - {c.BeginSessie}


def test_every_phase_stands_in_a_spelvorm_or_between_its_rounds() -> None:
    gespeeld = {fase for vorm in SPELVORMEN for fase in (*vorm.ronde, *vorm.slot)}
    assert gespeeld | {Fase.TUSSENSTAND} == set(Fase)
    assert {fase for vorm in SPELVORMEN for fase in vorm.slot} == AFSLUITING
    assert frozenset(TAFEL.slot) | frozenset(KLAS.slot) == AFSLUITING
    assert gespeeld - {Fase.EINDBEELD, Fase.LESEINDE} == STAP.keys()


def test_a_lesson_shares_no_phase_with_a_table() -> None:
    assert not {*KLAS.ronde, *KLAS.slot} & {*TAFEL.ronde, *TAFEL.slot}


@pytest.mark.parametrize("vorm", SPELVORMEN)
def test_a_spelvorm_goes_through_the_steps_in_their_order(vorm: Spelvorm) -> None:
    assert set(vorm.slot) <= AFSLUITING
    assert vorm.slot[-1] is (Fase.LESEINDE if vorm.klas else Fase.EINDBEELD)
    assert [fase for fase in vorm.slot if c.SluitSessie in TOEGESTAAN[fase]] == [vorm.slot[-1]]
    stappen = list(dict.fromkeys(STAP[fase] for fase in (*vorm.ronde, *vorm.slot[:-1])))
    assert stappen == [stap for stap in Stap if stap in stappen]


@pytest.mark.parametrize("vorm", SPELVORMEN)
def test_a_spelvorm_is_found_by_its_name(vorm: Spelvorm) -> None:
    assert spelvorm_van(vorm.naam) is vorm
    assert spelvorm_van("nergens") is None


@pytest.mark.parametrize("fase", Fase)
def test_a_wish_outside_the_row_is_refused_as_not_now(fase: Fase) -> None:
    tafel = op(fase)
    for wens in VOORBEELDEN:
        if type(wens) not in toegestaan(fase):
            assert tafel.when(wens) is Reden.NIET_NU, wens


@pytest.mark.parametrize("fase", Fase)
def test_a_wish_in_the_row_is_never_refused_for_being_early_without_need(fase: Fase) -> None:
    """Some wish of every row is granted at once; the view offers exactly the row."""
    tafel = op(fase)
    assert tafel.view().toegestaan == tafel.spel.spelvorm.toegestaan(fase)
    granted = [w for w in VOORBEELDEN if not isinstance(tafel.when(w), Reden)]
    assert {type(wens) for wens in granted} <= toegestaan(fase)
    assert granted


def test_the_player_that_plays_by_itself_wishes_what_the_rows_allow() -> None:
    assert all(c.GaVerder in TOEGESTAAN[fase] for fase in Fase if fase not in WENSEN)


def test_every_event_can_be_folded() -> None:
    tafel = given(Fase.SCHAKELEN).na(c.Schakel(0, "O1", "O2")).tot(Fase.EINDBEELD)
    gezien = {type(event) for event in tafel.events}
    for event in tafel.events:
        assert evolve(tafel.sessie, event) is not None
    assert gezien <= set(get_args(e.Event))
    with pytest.raises(ValueError, match="begins with SessieBegonnen"):
        evolve(None, e.SessieGesloten())


def test_only_the_log_is_undone_never_klad() -> None:
    assert not set(e.OMKEERBAAR) & set(get_args(e.KladEvent))


def test_every_reason_has_a_sentence() -> None:
    assert REDENEN.keys() == set(Reden)
    assert all(zin.strip().endswith(".") for zin in REDENEN.values())
    assert len(set(REDENEN.values())) == len(REDENEN)


def test_every_closed_set_has_its_words() -> None:
    sets: tuple[type[Enum], ...] = (
        dilemma.Rol,
        dilemma.Uitkomst,
        dilemma.Band,
        dilemma.Oordeel,
        dilemma.Laag,
        kassabon.Maat,
        kassabon.Risico,
        Stap,
        Niveau,
        Manier,
        Terugkijkvorm,
        Rugzaksoort,
    )
    assert {lid for leden in sets for lid in leden} <= WOORDEN.keys()
    assert KOSTTE.keys() == set(Uitkomst)
    assert KWALITEITWOORDEN.keys() == {k for rij in KWALITEITEN.values() for k in rij}


def test_qualities_are_six_different_ones_per_role() -> None:
    alle = [kwaliteit for rij in KWALITEITEN.values() for kwaliteit in rij]
    assert KWALITEITEN.keys() == set(Rol)
    assert all(len(rij) == 6 for rij in KWALITEITEN.values())
    assert len(set(alle)) == len(alle)


def _weigering(tafel: Tafel, wens: c.Command) -> Reden | None:
    answer = tafel.when(wens)
    return answer if isinstance(answer, Reden) else None


def _begin_les(**opzet: object) -> Reden | None:
    answer = decide(KLAS_SPEL, None, begin_les(**opzet))
    return answer.reden if isinstance(answer, Weigering) else None


def _volle_klas() -> Tafel:
    return les(telefoons=DEELNEMERS.stop - 1)


def _begin(wens: c.BeginSessie, dilemmas: str = "", spel: Spel = SPEL) -> Reden | None:
    spel = attrs.evolve(spel, dilemmas=dek(dilemmas.split())) if dilemmas else spel
    answer = decide(spel, None, wens)
    return answer.reden if isinstance(answer, Weigering) else None


def _uitgevraagd() -> Tafel:
    """A table that has had every question that fits what happened."""
    tafel = given(Fase.WAT_GEBEURDE)
    while not isinstance(tafel.when(c.StelAndereVraag()), Reden):
        tafel = tafel.na(c.StelAndereVraag())
    return tafel


def _uitgelokt() -> dict[Reden, Reden | None]:
    """For every reason, what a wish that deserves it is told."""
    dicht = given(Fase.DICHT, manier=Manier.DICHT).na(c.BeginBeurt())
    plan = given(Fase.PLAN, kaarten="1-11").na(c.VulPlek("B1"))
    kassabon_ = given(Fase.KASSABON)
    schakelen = given(Fase.SCHAKELEN)
    waardering = given(Fase.WAARDERING)
    eerste = waardering.sessie.beurt or 0
    rugzak, speelt = given(Fase.RUGZAK), c.SpeelRugzak(0, Rugzaksoort.WERK, "de balie")
    namen, zegt = ("a", "b"), c.ZegWaaromGeschoven(0, "Zij had gelijk.")
    tafels, plan1 = op(Fase.TAFELPLANNEN), c.LegTafelplan(1, ("B1", "O1", "V1"), 0)
    return {
        Reden.NOG_NIEMAND: _weigering(les(), c.Onthul()),
        Reden.GEEN_LES: _begin(attrs.evolve(begin_les(), les=None), spel=KLAS_SPEL),
        Reden.LES_TE_LANG: _begin_les(minuten={Fase.ZAAK: 31}),
        Reden.ONBEKEND_AANTAL: _begin_les(aantal=1),
        Reden.TE_VEEL_STEMMEN: _weigering(les(), c.TelStem("bureaucraat", 301)),
        Reden.KLAS_VOL: _weigering(_volle_klas(), c.KomInKlas()),
        Reden.ONBEKENDE_DEELNEMER: _weigering(les(), c.Stem(0, "bureaucraat")),
        Reden.ONBEKENDE_TAFEL: _weigering(tafels, c.NoemTafel(0, 7)),
        Reden.ANDERE_TAFEL: _weigering(tafels, c.LegTafelplan(2, ("B1",), 0)),
        Reden.PEN_ELDERS: _weigering(tafels.na(plan1), attrs.evolve(plan1, deelnemer=1)),
        Reden.TELEFOONS_WEG: _weigering(tafels.na(c.GaNaarHoeken(True)), plan1),
        Reden.GEDEMPT: _weigering(op(Fase.GESCHOVEN).na(c.Demp(0, True)), zegt),
        Reden.NIET_NU: _weigering(plan, c.Onthul()),
        Reden.GESLOTEN: _weigering(given(Fase.EINDBEELD).na(c.SluitSessie()), c.GaVerder()),
        Reden.TE_WEINIG_SPELERS: _begin(c.BeginSessie(("a",), seed=1)),
        Reden.TE_VEEL_SPELERS: _begin(c.BeginSessie(("a",) * 9, seed=1)),
        Reden.TE_WEINIG_DILEMMAS: _begin(c.BeginSessie(namen, seed=1, themas=frozenset("x"))),
        Reden.ONBEKENDE_DUUR: _begin(c.BeginSessie(namen, seed=1, minuten=31)),
        Reden.PAREN_TE_KLEIN: _begin(c.BeginSessie(namen, seed=1, paren=True)),
        Reden.SPELCODE_ONLEESBAAR: _begin(begin(spelcode="hallo")),
        Reden.SPELCODE_ANDER_DEK: _begin(begin(), "W1 W2"),
        Reden.ONBEKENDE_STOEL: _weigering(plan, c.Ruil(9, c.Keuze(1))),
        Reden.ONBEKENDE_SPELER: _weigering(waardering, c.Waardeer(9, "durft")),
        Reden.ONBEKENDE_KAART: _weigering(plan, c.VulPlek("X1")),
        Reden.ONBEKENDE_KIJKER: _weigering(given(Fase.STOEL), c.WijsKijkerAan(4)),
        Reden.ONBEKENDE_KWALITEIT: _weigering(waardering, c.Waardeer(1, "knap")),
        Reden.NIET_AAN_DE_BEURT: _weigering(dicht, c.KiesGreep(1, B)),
        Reden.EERST_GREEP: _weigering(dicht, c.KiesKaart(0, None)),
        Reden.AL_GEGREPEN: _weigering(dicht.na(c.KiesGreep(0, B)), c.KiesGreep(0, O)),
        Reden.NOG_NIET_IEDEREEN: _weigering(dicht, c.Onthul()),
        Reden.ANDERE_BRIL: _weigering(alleen(Fase.BRIL), c.KiesDoorBril(O, c.Keuze(1))),
        Reden.EERST_EEN_KAART: _weigering(alleen(Fase.BRIL), c.GaVerder()),
        Reden.GEEN_VOORSTEL: _weigering(plan, c.Ruil(1, c.Keuze(1))),
        Reden.ZELFDE_KAART: _weigering(plan, c.Ruil(0, c.Keuze(1))),
        Reden.ZELFDE_ROL: _weigering(plan, c.WisselRol(0, B, c.Keuze(1))),
        Reden.EIGEN_AANPAK_KOST_NIETS: _weigering(plan, c.Ruil(0, c.Keuze(3))),
        Reden.AL_GERUILD: _weigering(plan.na(c.Ruil(0, c.Keuze(2))), c.Ruil(0, c.Keuze(1))),
        Reden.AL_GEWISSELD: _weigering(
            plan.na(c.WisselRol(0, O, c.Keuze(2))), c.WisselRol(1, B, c.Keuze(1))
        ),
        Reden.PLEKKEN_VOL: _weigering(plan.na(c.VulPlek("B2"), c.VulPlek("O1")), c.VulPlek("O2")),
        Reden.LIGT_AL: _weigering(plan, c.VulPlek("B1")),
        Reden.LIGT_NIET: _weigering(plan, c.LeegPlek("B2")),
        Reden.PLAN_NIET_VOL: _weigering(plan, c.GaVerder()),
        Reden.EIGEN_KAART: _weigering(schakelen, c.Schakel(0, "B1", "B2")),
        Reden.LAT_SOM: _weigering(kassabon_, c.VerschuifLat(Drietal(8, 8, 8))),
        Reden.LAT_BEREIK: _weigering(kassabon_, c.VerschuifLat(Drietal(9, 0, 5))),
        Reden.LAT_ZELFDE: _weigering(kassabon_, c.VerschuifLat(Drietal(8, 1, 5))),
        Reden.LAT_AL_VERSCHOVEN: _weigering(
            kassabon_.na(c.VerschuifLat(Drietal(7, 2, 5))), c.VerschuifLat(Drietal(6, 3, 5))
        ),
        Reden.PRIKKEL_LIGT_AL: _weigering(kassabon_.na(c.LegPrikkel("B1")), c.LegPrikkel("B1")),
        Reden.ONBEKENDE_PRIKKEL: _weigering(kassabon_, c.NoemKwaliteit(0, "durft")),
        Reden.ONBEKENDE_VRAAG: _weigering(given(Fase.EINDBEELD), c.KiesBuitenvraag("A1")),
        Reden.VRAGEN_OP: _weigering(_uitgevraagd(), c.StelAndereVraag()),
        Reden.GEEN_MOMENT: _weigering(given(Fase.WAT_GEBEURDE), c.KiesMoment(Momentsoort.LAT)),
        Reden.AL_GESPEELD: _weigering(rugzak.na(speelt), speelt),
        Reden.PROFIEL_BEZET: _weigering(rugzak.na(c.OpenProfiel(0, "p1")), c.OpenProfiel(1, "p1")),
        Reden.NIET_JEZELF: _weigering(waardering, c.Waardeer(eerste, "durft")),
        Reden.GEVOEL_BEREIK: _weigering(given(Fase.ROLGEVOEL), c.VoelRol(0, 6)),
        Reden.TEKST_LEEG: _weigering(given(Fase.VRAAG), c.SchrijfOp("")),
        Reden.TEKST_TE_LANG: _weigering(given(Fase.VRAAG), c.SchrijfOp("x" * 999)),
        Reden.NIETS_ONGEDAAN: _weigering(given(Fase.VRAAG), c.MaakOngedaan()),
    }


IN_OEFENING = {Reden.TE_WEINIG_STUKKEN}
"""What only an exercise refuses; its own tests meet that."""


def test_every_reason_can_be_met() -> None:
    uitgelokt = _uitgelokt()
    assert uitgelokt.keys() == set(Reden) - IN_OEFENING
    assert uitgelokt == {reden: reden for reden in uitgelokt}
