"""Twins at the screen: the second one reminds the table of the first, and still fits."""

from __future__ import annotations

import pytest
from screens.sessies import NAMEN, context, spel
from screens.test_plan import woorden

from game.domain import commands as c
from game.domain.decide import decide
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.spelcode import schrijf
from game.domain.views import View, view_for
from game.screens.registry import screen_for
from game.ui.checks import problems

EERST, DAN = "woningnood/zonnedal", "vergunningen/dakterras"


def second(fase: Fase, taal: str) -> View:
    """The view of that phase in the round about the second twin."""
    box = spel(taal)
    begin = c.BeginSessie(NAMEN[:4], 3, spelcode=schrijf((EERST, DAN), box.dilemmas, 3))
    events = decide(box, None, begin)
    assert not isinstance(events, Weigering)
    sessie = fold(events)
    while sessie is not None and (len(sessie.rondes), sessie.fase) != (2, fase):
        done = decide(box, sessie, volgende_wens(view_for(box, sessie, None)))
        assert not isinstance(done, Weigering)
        sessie = fold(done, sessie)
    assert sessie is not None
    return view_for(box, sessie, None)


@pytest.mark.parametrize("taal", ["nl", "en"])
@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)], ids=str)
@pytest.mark.parametrize("tekst", [1.0, 1.3])
def test_the_second_twin_says_that_they_met_before(
    taal: str, size: tuple[int, int], tekst: float
) -> None:
    ctx, view = context(size, tekst=tekst, taal=taal), second(Fase.DILEMMA, taal)
    page = screen_for(Fase.DILEMMA)().page(ctx, view)
    assert problems(page, ctx.stage) == []
    assert view.tweeling is not None
    assert view.tweeling.tekst in woorden(page)


def test_it_looks_back_on_both_first() -> None:
    view = second(Fase.VRAAG, "nl")
    assert view.vragen[0] == "Wat veranderde er bij jou toen Marga zelf om een uitzondering vroeg?"
