"""Who passed cannot be told from the debrief: not by who is named, and not by who is missing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from random import Random

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st
from support.tafel import Tafel, given

from game.domain.fase import Fase
from game.domain.keuzes import Manier, Momentsoort
from game.domain.momenten import momenten
from game.domain.team import teambeeld
from game.terminal.rugzak import rugzak
from game.texts.bewijs import bewijs_regels
from game.texts.momenten import moment_zin
from game.texts.vertaler import TALEN, Vertaler

GREPEN = st.text("BOV-", min_size=2, max_size=6).filter(lambda grepen: "-" in grepen)


def na(grepen: str) -> Tafel:
    """A table where the seats reached for these roles; `-` passed."""
    return given(Fase.KIEZEN, spelers=len(grepen), grepen=grepen)


def gezegd(tafel: Tafel, taal: str = "nl") -> Iterator[str]:
    """Everything that the debrief says of the eerste greep, but for whom one may choose."""
    t, view = Vertaler(taal), tafel.view()
    for moment in view.momenten:
        if moment.soort is Momentsoort.GREPEN:
            yield moment_zin(t, view, moment)
            yield from bewijs_regels(t, view, moment)
    yield from rugzak(view, t).regels


@for_all(GREPEN, st.randoms(use_true_random=False))
def test_who_of_them_passed_changes_neither_the_moment_nor_the_team(
    grepen: str, kans: Random
) -> None:
    anders = "".join(kans.sample(grepen, len(grepen)))
    een, ander = na(grepen), na(anders)
    assert momenten(een.spel, een.sessie) == momenten(ander.spel, ander.sessie)
    assert teambeeld(een.sessie) == teambeeld(ander.sessie)


@for_all(GREPEN, st.sampled_from(TALEN))
def test_no_name_is_said_when_somebody_passed(grepen: str, taal: str) -> None:
    tafel = na(grepen)
    woorden = " ".join(gezegd(tafel, taal))
    assert not [speler.naam for speler in tafel.sessie.spelers if speler.naam in woorden]


@pytest.mark.parametrize("grepen", ["".join(rij) for rij in permutations("BO-")])
def test_behind_the_screen_it_is_the_same(grepen: str) -> None:
    """One shows a fist, also where the laptop goes round."""
    tafel = given(Fase.PLAN, spelers=3, manier=Manier.DICHT, grepen=grepen, kaarten="111")
    assert not teambeeld(tafel.sessie).met_namen
    assert not tafel.ronde.allen_grepen
    assert not any(s.naam in " ".join(gezegd(tafel)) for s in tafel.sessie.spelers)


def test_when_all_reached_the_names_stand_there() -> None:
    tafel = na("BOVB")
    assert all(speler.naam in " ".join(gezegd(tafel)) for speler in tafel.sessie.spelers)
