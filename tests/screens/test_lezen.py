"""What is read: the casus aloud, the facts with their source, the four kijkers."""

import attrs
import pytest
from screens.sessies import context, sessie_in

from game.domain import commands as c
from game.domain.fase import Fase
from game.screens.base import Pop
from game.screens.feiten import FeitenScreen
from game.screens.registry import screen_for
from game.screens.voorlezen import VoorlezenScreen


def read_all(screen, view, **look):
    """Leaf to the last page with Enter; the number of pages."""
    pages = 1
    while not isinstance(screen.page(context(**look), view).by_key("enter").wish, Pop):
        screen.blad += 1
        pages += 1
    return pages


@pytest.mark.parametrize("tekst", [1.0, 1.3])
def test_facts_take_as_many_pages_as_they_need_and_enter_reads_them_all(tekst):
    view = sessie_in(Fase.DILEMMA)
    assert 1 <= read_all(FeitenScreen(), view, tekst=tekst) <= len(view.dilemma.feiten)


def without(view, **fields):
    dilemma = attrs.evolve(view.dilemma, **fields)
    spel = attrs.evolve(view.spel, dilemmas={**view.spel.dilemmas, dilemma.id: dilemma})
    return attrs.evolve(view, spel=spel)


@pytest.mark.parametrize(
    "fields", [{"feiten": ()}, {"belangen": ()}, {"feiten": (), "belangen": ()}]
)
def test_a_dilemma_without_facts_or_stakes_still_has_its_page(fields):
    page = FeitenScreen().page(context(), without(sessie_in(Fase.DILEMMA), **fields))
    assert page.by_key("enter").wish == Pop()


def test_both_keys_lead_back_from_reading_aloud():
    page = VoorlezenScreen().page(context(), sessie_in(Fase.DILEMMA))
    assert page.by_key("enter").wish == page.by_key("esc").wish == Pop()


def test_four_kijkers_arrive_and_enter_asks_for_a_role():
    page = screen_for(Fase.KIJKERS)().page(context(), sessie_in(Fase.KIJKERS))
    keys = [getattr(piece, "key", "") for piece in page.pieces]
    assert [key for key in keys if key.startswith("kijker:")] == [f"kijker:{n}" for n in range(4)]
    assert page.by_key("enter").wish == c.GaVerder()
