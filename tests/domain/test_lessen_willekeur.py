"""Any lesson, any wishes: nothing breaks, nobody sees what another chose, and all end."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import attrs
import pytest
from support.tafel import KLAS_SPEL, Tafel, begin_les, les, willekeurige_les, zomaar_in_klas

from game.domain import commands as c
from game.domain import events as e
from game.domain.bus import Bus
from game.domain.decide import decide
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.klas import DEELNEMERS, DOCENT, Klas, keuzes
from game.domain.meespeler import volgende_wens
from game.domain.reden import Reden, Weigering
from game.domain.score import bereken
from game.domain.state import Sessie
from game.domain.views import View, view_for
from game.domain.willekeur import WENSEN, wens
from game.domain.willekeur_klas import VERKEERDE_LES, een_klas
from game.spelvormen import KLAS

ZADEN = range(30)
EIGENSCHAPPEN = [naam for naam, wat in vars(View).items() if isinstance(wat, property)]


def klas_van(sessie: Sessie) -> Klas:
    assert sessie.klas is not None
    return sessie.klas


@pytest.mark.parametrize("seed", ZADEN)
def test_a_lesson_of_sense_and_nonsense_holds(seed: int) -> None:
    *onderweg, eind = willekeurige_les(seed)
    assert fold(eind.events) == eind.sessie
    for tafel in (*onderweg, eind):
        klas = tafel.klas
        assert tafel.sessie.terug is None
        assert all(bus.binnen < DEELNEMERS.stop for bus in klas.bussen.values())
        assert len(klas.aanwezig) < DEELNEMERS.stop
        assert all(uitslag.plan.vol for uitslag in klas.tafels.values())
        for bon in (uitslag.laatste_bon for uitslag in klas.tafels.values()):
            assert len(set(bon.plan)) == 3
    kans, soorten = Random(seed), [soort for soort in WENSEN if soort is not c.BeginSessie]
    geweigerd = {eind.when(wens(eind.sessie, soort, kans)) for soort in soorten}
    assert geweigerd == {Reden.GESLOTEN}


@pytest.mark.parametrize("seed", ZADEN)
def test_only_the_bus_of_this_step_and_the_two_silent_choices_hold_anything(seed: int) -> None:
    for tafel in willekeurige_les(seed):
        mag = {tafel.fase}
        if tafel.fase in (Fase.OVERTUIGEN, Fase.TWEEDE_KEUZE):
            mag.add(Fase.EERSTE_KEUZE)
        assert tafel.klas.bussen.keys() <= mag


@pytest.mark.parametrize("seed", ZADEN)
def test_what_a_count_says_is_what_lay_in_the_bus(seed: int) -> None:
    stappen = willekeurige_les(seed)
    for voor, na in pairwise(stappen):
        for event in na.events[len(voor.events) :]:
            if isinstance(event, e.Geteld):
                bus = voor.klas.bus(event.fase)
                assert event.telling.totaal == bus.binnen
                assert event.telling.getypt == sum(bus.geteld.values())
                mogelijk = keuzes(voor.view().dilemma, event.fase)
                assert tuple(event.telling.aantallen) == mogelijk


def anders(klas: Klas, wie: int | None) -> Klas:
    """The same class, in which everybody but this seat put something else in."""
    bussen = {}
    for fase, bus in klas.bussen.items():
        bussen[fase] = Bus(
            geteld={k: n if wie is None else n + 1 for k, n in bus.geteld.items()},
            stemmen={n: k if n == wie else f"{k}?" for n, k in bus.stemmen.items()},
            eigen={n: eigen for n, eigen in bus.eigen.items() if n == wie},
            plannen={
                n: p
                if wie is not None and p.pen == wie
                else attrs.evolve(p, kaarten=("?",) * len(p.kaarten))
                for n, p in bus.plannen.items()
            },
            wissels={
                n: w if wie is not None and w.pen == wie else attrs.evolve(w, erin="?")
                for n, w in bus.wissels.items()
            },
            tickets={
                n: t if n == wie else attrs.evolve(t, zin="?") for n, t in bus.tickets.items()
            },
            zinnen={n: zin if n == wie else "?" for n, zin in bus.zinnen.items()},
        )
    return attrs.evolve(klas, bussen=bussen)


@pytest.mark.parametrize("seed", ZADEN)
def test_nobody_sees_what_another_put_in_and_the_teacher_sees_all(seed: int) -> None:
    """Had everybody else put in something else, a seat and the screen would see the same."""
    for tafel in willekeurige_les(seed):
        sessie = tafel.sessie
        assert view_for(KLAS_SPEL, sessie, DOCENT).sessie == sessie
        for wie in (None, *(deelnemer.nummer for deelnemer in tafel.klas.aanwezig[:4])):
            ander = attrs.evolve(sessie, klas=anders(tafel.klas, wie))
            gezien = (view_for(KLAS_SPEL, each, wie).sessie for each in (sessie, ander))
            assert next(gezien) == next(gezien)
            mijn = klas_van(view_for(KLAS_SPEL, sessie, wie).sessie)
            assert wie is None or [each.nummer for each in mijn.deelnemers] == [wie]


@pytest.mark.parametrize("seed", ZADEN)
def test_the_receipt_of_a_class_is_that_of_its_last_choice(seed: int) -> None:
    stappen = willekeurige_les(seed)
    for voor, na in pairwise(stappen):
        bonnen = [x for x in na.events[len(voor.events) :] if isinstance(x, e.KlasbonBepaald)]
        for event in bonnen:
            tweede = voor.klas.bus(Fase.TWEEDE_KEUZE)
            overgeslagen = Fase.TWEEDE_KEUZE not in na.klas.tellingen
            bus = voor.klas.bus(Fase.EERSTE_KEUZE) if overgeslagen or not tweede.binnen else tweede
            dilemma = voor.view().dilemma
            kaarten = [dilemma.kaart(kaart.code) for kaart in dilemma.kaarten
                       for _ in range(bus.geteld.get(kaart.code, 0)
                                      + list(bus.stemmen.values()).count(kaart.code))]  # fmt: skip
            assert event.kassabon == bereken(dilemma, [*kaarten, *bus.eigen.values()])


@pytest.mark.parametrize("seed", range(20))
def test_from_every_step_the_lesson_can_end(seed: int) -> None:
    for tafel in willekeurige_les(seed)[:-1:5]:
        einde = tafel
        for _ in range(200):
            if einde.sessie.gesloten:
                break
            einde = einde.na(volgende_wens(einde.view()))
        assert einde.sessie.gesloten
        if tafel.fase in KLAS.ronde:
            assert tafel.na(c.RondAf()).fase in KLAS.slot


@pytest.mark.parametrize("lengte", [30, 50, 90])
def test_a_lesson_plays_itself_through_every_step_and_the_same_way_again(lengte: int) -> None:
    tafel, gezien = les(lengte=lengte), []
    while not tafel.sessie.gesloten:
        gezien.append(tafel.fase)
        tafel = tafel.na(volgende_wens(tafel.view()))
    stappen = [f for f in (*KLAS.ronde, *KLAS.slot) if begin_les(lengte).les.minuten.get(f)]
    assert [*dict.fromkeys(gezien)] == [*stappen, Fase.LESEINDE]
    klas = tafel.klas
    assert {telling.totaal for telling in klas.tellingen.values()} == {28}
    assert klas.tafels.keys() == set(range(1, 7))
    assert sum(uitslag.wissel is not None for uitslag in klas.tafels.values()) in (1, 2)
    assert klas.bon is not None
    assert klas.bussen == {}
    weer = les(lengte=lengte)
    while not weer.sessie.gesloten:
        weer = weer.na(volgende_wens(weer.view()))
    assert weer.events == tafel.events


@pytest.mark.parametrize("seed", range(10))
def test_everything_that_a_view_answers_has_an_answer_in_a_lesson(seed: int) -> None:
    for tafel in willekeurige_les(seed):
        for stoel in (None, DOCENT, 0):
            view = tafel.view(stoel, verstreken=100)
            for naam in EIGENSCHAPPEN:
                getattr(view, naam)
            assert not view.momenten
            assert not view.uitgespeeld


@pytest.mark.parametrize("reden", VERKEERDE_LES)
def test_a_lesson_that_cannot_be_given_hears_why(reden: Reden) -> None:
    begin = een_klas(Random(1), 1)
    assert not isinstance(decide(KLAS_SPEL, None, begin), Weigering)
    assert decide(KLAS_SPEL, None, VERKEERDE_LES[reden](begin)) == Weigering(reden)


def test_any_wish_of_a_lesson_can_be_made_at_a_table_and_the_other_way_round() -> None:
    kans = Random(1)
    tafel: Tafel = les()
    for _ in range(50):
        assert zomaar_in_klas(tafel.view(), kans)
        for soort in WENSEN:
            assert isinstance(wens(tafel.sessie, soort, kans), soort)
