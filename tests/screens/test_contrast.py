"""Every word can be read: WCAG AA for all text, in the light look and in the one of contrast."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from screens.reizen import NAMES, Groep
from screens.sessies import context
from screens.toestand import Toestand
from screens.toestanden import TOESTANDEN

from game.ui.marks import Dot, KeyCap
from game.ui.page import Page, flat
from game.ui.pieces import Panel, Piece, Scrim, Text
from game.ui.theme import HIGH_CONTRAST, LIGHT, Colour, Theme, contrast

AA = 4.5
THEMES = {"light": LIGHT, "contrast": HIGH_CONTRAST}
WRITTEN = ("ink", "muted", "blauw", "oranje", "groen")
"""What words are written in."""
PAPERS = ("paper", "white", "sky_top", "sky_middle", "sky_bottom")
"""What they are written on."""


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("words", "paper"), [*product(WRITTEN, PAPERS)])
def test_words_stand_out_from_paper_and_sky(theme: Theme, words: str, paper: str) -> None:
    assert contrast(theme.colour(words), theme.colour(paper)) >= AA


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_words_stand_out_from_what_is_filled(theme: Theme) -> None:
    assert contrast(theme.white, theme.ink) >= AA
    assert contrast(theme.bar, theme.ink) >= AA
    assert contrast(theme.ink, theme.bar) >= AA
    assert all(contrast(tint.on, tint.fill) >= AA for tint in theme.tints.values())


@pytest.mark.parametrize("contrasted", [False, True], ids=THEMES)
@pytest.mark.parametrize("state", TOESTANDEN, ids=lambda state: state.naam)
def test_every_word_stands_out_from_what_lies_below_it(state: Toestand, contrasted: bool) -> None:
    groep = Groep(NAMES["gewoon"][: 6 if state.groep.get("paren") else 4], **state.groep)
    view = state.view(groep)
    ctx = state.around(context(contrast=contrasted), view)
    theme, faint = ctx.stage.theme, []
    for text, below in _written(state.maak(view).page(ctx, view), theme):
        if min(contrast(text.colour, c) for c in below) < AA:
            words = " ".join(run.text for line in text.block.lines for run in line.runs)
            faint.append((words, text.colour, below))
    assert not faint


def _written(page: Page, theme: Theme) -> Iterator[tuple[Text | KeyCap, tuple[Colour, ...]]]:
    """Each text with the colours that it can have below it; without a panel it is the sky."""
    sky = theme.sky_top, theme.sky_middle, theme.sky_bottom
    pieces: list[Piece] = []
    for piece in flat(page.pieces):
        if isinstance(piece, Scrim):
            pieces = []
        if isinstance(piece, Text | KeyCap):
            x, y = (piece.ink if isinstance(piece, Text) else piece.box).centre
            under = [
                one.fill for one in pieces
                if isinstance(one, Panel | Dot) and one.fill and one.box.holds((x, y))
            ]  # fmt: skip
            yield piece, (under[-1],) if under else sky
        pieces.append(piece)
