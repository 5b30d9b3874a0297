"""No text is cut, no two texts or targets overlap: on any screen, at any size, in any language.

Every state meets every look (size, text size, language), with tables and dilemmas that go round:
each state meets each of them, and each table each dilemma. On top of that, everything that a
dilemma can say is laid out where room is smallest.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import product

import pytest
from attrs import evolve
from screens.reizen import NAMES, Groep
from screens.sessies import SIZES, context, spel
from screens.toestand import Toestand
from screens.toestanden import SAYS, TELLS, TOESTANDEN
from screens.verhalen import plans_that_say_everything

from game.screens.base import Context
from game.screens.toast import Toast
from game.texts.redenen import MELDINGEN, REDENEN
from game.ui import stage as ui
from game.ui.checks import problems
from game.ui.fonts import Fonts

TEXT_SIZES = (1.0, 1.15, 1.3)
LANGUAGES = ("nl", "en")
Look = tuple[tuple[int, int], float, str]
LOOKS: tuple[Look, ...] = tuple(product(SIZES, TEXT_SIZES, LANGUAGES))
HARD: tuple[Look, ...] = tuple(product([(1280, 720), (1024, 768)], [1.3], LANGUAGES))
"""Where room is smallest."""

TABLES = tuple(names[:seats] for names, seats in product(NAMES.values(), (2, 4, 8)))
FONTS = Fonts()
DILEMMAS = tuple(sorted(spel().dilemmas))


GROUPS = tuple({str(state.groep): None for state in TOESTANDEN if state.groep})
"""What the tables of some states do otherwise than most."""


def combination(state: int, look: int) -> tuple[int, int]:
    """Which table plays which dilemma in that state at that look.

    States whose tables do something else share their sessions: playing them takes the time.
    """
    groep = TOESTANDEN[state].groep
    start = GROUPS.index(str(groep)) if groep else state
    return (start + 7 * look) % len(TABLES), (7 * start + 5 * look) % len(DILEMMAS)


@lru_cache(maxsize=len(LOOKS))
def context_of(look: Look) -> Context:
    """One context per look; the middle text size is in high contrast."""
    size, tekst, taal = look
    ctx = context(size, tekst=tekst, taal=taal, contrast=tekst == TEXT_SIZES[1])
    # Both languages share a stage and all stages their fonts: a word is measured once.
    return evolve(ctx, stage=stage_of(ctx.stage.look))


@lru_cache(maxsize=len(LOOKS))
def stage_of(look: ui.Look) -> ui.Stage:
    """One stage for all that looks the same."""
    return ui.Stage(look, FONTS)


def complaints(state: Toestand, look: Look, groep: Groep) -> Iterable[str]:
    """What is wrong with a state at a look, told so that it can be found again."""
    ctx, view = context_of(look), state.view(groep, look[2])
    ctx = state.around(ctx, view)
    page = state.maak(view).page(ctx, view)
    who = f"{groep.dilemma} by {len(groep.namen)} like {groep.namen[0]!r}"
    return [f"{state.naam}, {look}, {who}: {problem}" for problem in problems(page, ctx.stage)]


@pytest.mark.parametrize("number", range(len(TOESTANDEN)), ids=[t.naam for t in TOESTANDEN])
def test_every_state_at_every_look(number: int) -> None:
    state, found = TOESTANDEN[number], []
    for at, look in enumerate(LOOKS):
        table, dilemma = combination(number, at)
        groep = Groep(TABLES[table], DILEMMAS[dilemma], **state.groep)
        found += complaints(state, look, groep)
    assert not found, "\n".join(found)


def test_the_sample_leaves_no_pair_out() -> None:
    seen = [(state, look, *combination(state, look)) for state in range(len(TOESTANDEN))
            for look in range(len(LOOKS))]  # fmt: skip
    tables, dilemmas = range(len(TABLES)), range(len(DILEMMAS))
    for state in range(len(TOESTANDEN)):
        assert {row[2] for row in seen if row[0] == state} == {*tables}
        assert {row[3] for row in seen if row[0] == state} == {*dilemmas}
    for look in range(len(LOOKS)):
        assert {row[2] for row in seen if row[1] == look} == {*tables}
        assert {row[3] for row in seen if row[1] == look} == {*dilemmas}
    assert {row[2:] for row in seen} == {*product(tables, dilemmas)}


@pytest.mark.parametrize("look", HARD, ids=str)
def test_every_state_with_the_longest_names_where_room_is_smallest(look: Look) -> None:
    found: list[str] = []
    for state in TOESTANDEN:
        found += complaints(state, look, Groep(NAMES["lang"], **state.groep))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("dilemma", DILEMMAS)
@pytest.mark.parametrize("look", HARD, ids=str)
def test_all_that_a_dilemma_says_where_room_is_smallest(dilemma: str, look: Look) -> None:
    found: list[str] = []
    for state in SAYS:
        found += complaints(state, look, Groep(NAMES["gewoon"][:4], dilemma, **state.groep))
    for plan in plans_that_say_everything(dilemma):
        for state in TELLS:
            groep = Groep(NAMES["gewoon"][:4], dilemma, plan=plan, **state.groep)
            found += complaints(state, look, groep)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", HARD, ids=str)
def test_every_refusal_and_message_fits_over_the_screen(look: Look) -> None:
    ctx = context_of(look)
    for text in (*REDENEN.values(), *MELDINGEN.values()):
        assert problems(Toast(text, 0.0).page(ctx), ctx.stage) == [], text
