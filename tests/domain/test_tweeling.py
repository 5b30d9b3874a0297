"""Twins: the same citizen asks for the rule and for the exception, in one session."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.ruw import dek, id_van

from game.domain import commands as c
from game.domain.decide import decide
from game.domain.delen import trek_dilemmas
from game.domain.dilemma import Tweeling
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.spelcode import schrijf
from game.domain.state import Spel
from game.domain.views import View, view_for
from game.spelvormen import TAFEL

EERST, DAN = id_van("W4"), id_van("P1")
TWEELING = Tweeling(EERST, "Marga kwam ook langs.", "Wat vroeg zij eerst, en wat nu?")
DEK = {**dek(), DAN: attrs.evolve(dek()[DAN], tweeling=TWEELING)}
seeds = st.integers(0, 2**20 - 1)


@settings(max_examples=60)
@given(seeds, st.sampled_from((2, 3)), st.lists(st.sampled_from(sorted(DEK)), unique=True))
def test_twins_are_dealt_together_and_in_order(seed: int, aantal: int, gezien: list[str]) -> None:
    gekozen = trek_dilemmas(DEK, aantal, gezien, seed)
    assert len(set(gekozen)) == aantal
    assert (EERST in gekozen) == (DAN in gekozen)
    if DAN in gekozen:
        assert gekozen.index(DAN) == gekozen.index(EERST) + 1


@settings(max_examples=60)
@given(seeds)
def test_half_a_pair_waits_while_others_are_left(seed: int) -> None:
    assert trek_dilemmas(DEK, 1, tuple(set(DEK) - {EERST, DAN}), seed)[0] not in (EERST, DAN)
    assert trek_dilemmas({DAN: DEK[DAN]}, 1, (), seed) == (DAN,)


def played(*dilemmas: str) -> View:
    """A session that has come to looking back on the last of these dilemmas."""
    spel = Spel(TAFEL, DEK)
    code = schrijf(dilemmas, DEK, 3)
    events = decide(spel, None, c.BeginSessie(("A", "B", "C"), 3, minuten=90, spelcode=code))
    assert not isinstance(events, Weigering)
    sessie = fold(events)
    assert sessie is not None
    while not (sessie.fase is Fase.VRAAG and len(sessie.rondes) == len(dilemmas)):
        done = decide(spel, sessie, volgende_wens(view_for(spel, sessie, None)))
        assert not isinstance(done, Weigering)
        sessie = fold(done, sessie)
        assert sessie is not None
    return view_for(spel, sessie, None)


def test_after_its_twin_the_tie_is_asked_about_first() -> None:
    view = played(EERST, DAN)
    assert view.tweeling == TWEELING
    assert view.vragen == (TWEELING.vraag, *DEK[DAN].vragen)


@pytest.mark.parametrize("dilemmas", [(DAN,)])
def test_without_its_twin_before_it_a_dilemma_stands_alone(dilemmas: tuple[str, ...]) -> None:
    view = played(*dilemmas)
    assert view.tweeling is None
    assert view.vragen == view.dilemma.vragen
