"""Whoever asks for larger text gets no word smaller: on any screen, in any language.

Every state meets three looks where room is smallest, with tables and dilemmas that go round as in
`test_layout`; words are told apart by their letters, however their lines are broken.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

import pytest
from screens.reizen import Groep
from screens.test_layout import DILEMMAS, TABLES, TEXT_SIZES, combination, context_of
from screens.toestand import Toestand
from screens.toestanden import TOESTANDEN

from game.ui.marks import KeyCap
from game.ui.page import Page, flat
from game.ui.pieces import Text

LOOKS = (((1280, 720), "nl"), ((1280, 720), "en"), ((1024, 768), "nl"))


@pytest.mark.parametrize("at", range(len(LOOKS)), ids=[str(look) for look in LOOKS])
def test_no_word_is_smaller_at_a_larger_text_size(at: int) -> None:
    found: list[str] = []
    for number, state in enumerate(TOESTANDEN):
        table, dilemma = combination(number, at)
        groep = Groep(TABLES[table], DILEMMAS[dilemma], **state.groep)
        found += shrunk(state, LOOKS[at], groep)
    assert not found, "\n".join(found)


def shrunk(state: Toestand, look: tuple[tuple[int, int], str], groep: Groep) -> Iterator[str]:
    """What is drawn smaller at a larger text size, told so that it can be found again."""
    size, taal = look
    view = state.view(groep, taal)
    pages = []
    for factor in TEXT_SIZES:
        ctx = state.around(context_of((size, factor, taal)), view)
        pages.append(drawn(state.maak(view).page(ctx, view)))
    for (smaller, before), (larger, after) in pairwise(zip(TEXT_SIZES, pages, strict=True)):
        for words, was, now in both(before, after):
            if now < was:
                drop = f"{words!r} is {was} px at {smaller} and {now} at {larger}"
                yield f"{state.naam}, {look}, {groep.dilemma} by {len(groep.namen)}: {drop}"


def both(
    before: Mapping[str, list[int]], after: Mapping[str, list[int]]
) -> Iterator[tuple[str, int, int]]:
    """What stands on both pages, with its size on each; the same words in the same order."""
    for words, sizes in before.items():
        for was, now in zip(sizes, after.get(words, ()), strict=False):
            yield words, was, now


def drawn(page: Page) -> Mapping[str, list[int]]:
    """The pixel sizes of each text on a page."""
    sizes: dict[str, list[int]] = defaultdict(list)
    for piece in flat(page.pieces):
        if isinstance(piece, Text | KeyCap):
            words = "".join(run.text for line in piece.block.lines for run in line.runs)
            sizes["".join(words.replace("-", "").split())].append(piece.block.px)
    return sizes
