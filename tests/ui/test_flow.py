"""Larger text is never drawn smaller, and a word is only broken with a hyphen."""

from functools import lru_cache
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.flow import BODY, Para, flow
from game.ui.fonts import Fonts
from game.ui.page import flat
from game.ui.pieces import Text
from game.ui.stage import Look, Stage
from game.ui.text import TextStyle, lay_text
from game.ui.wrap import marked, wrap

FACTORS = (1.0, 1.15, 1.3)
SIZES = ((1280, 720), (1920, 1080))
FONTS = Fonts()
WORDS = "de een wet bezwaar subsidie hardheidsclausule uitvoering geld nu bewoners vergunningen"
SENTENCES = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=16).map(" ".join)
BOXES = st.builds(Box, st.just(40), st.just(40), st.integers(180, 700), st.integers(60, 500))


@lru_cache
def stage(size: tuple[int, int], factor: float) -> Stage:
    return Stage(Look(size, factor), FONTS)


def drawn(texts: list[Text]) -> list[int]:
    return [text.block.px for text in texts]


def grows(sizes: list[list[int]]) -> bool:
    return all(
        small <= large
        for one, other in pairwise(sizes)
        for small, large in zip(one, other, strict=True)
    )


@settings(max_examples=60, deadline=None)
@given(SENTENCES, SENTENCES, BOXES, st.sampled_from(SIZES))
def test_paragraphs_never_get_smaller_at_a_larger_text_size(
    title: str, text: str, box: Box, size: tuple[int, int]
) -> None:
    paras = [Para(title, TextStyle("title", 40)), Para(text, BODY, 6)]
    assert grows([drawn([*flow(stage(size, factor), box, paras)]) for factor in FACTORS])


@settings(max_examples=40, deadline=None)
@given(SENTENCES, SENTENCES, BOXES, st.sampled_from(SIZES), st.booleans())
def test_cards_never_get_smaller_at_a_larger_text_size(
    title: str, text: str, box: Box, size: tuple[int, int], noted: bool
) -> None:
    high = Box(box.x, box.y, box.w, box.h + 200)
    specs = [Card("a", title, text, notes=(title,) if noted else ()), Card("b", text, title)]
    sizes = []
    for factor in FACTORS:
        page = cards(stage(size, factor), [high, high.moved(high.w + 20, 0)], specs)
        sizes.append(drawn([each for each in flat(page.pieces) if isinstance(each, Text)]))
    assert grows(sizes)


@settings(max_examples=60, deadline=None)
@given(SENTENCES, BOXES, st.sampled_from((28, 40, 72)), st.sampled_from(SIZES))
def test_one_text_never_gets_smaller_at_a_larger_text_size(
    text: str, box: Box, units: float, size: tuple[int, int]
) -> None:
    style = TextStyle("title", units, min_size=15)
    blocks = [lay_text(stage(size, factor), text, style, box.w, box.h) for factor in FACTORS]
    assert grows([[block.px] for block in blocks])


def test_a_long_word_shrinks_further_before_it_is_broken() -> None:
    narrow = Box(0, 0, 250, 300)
    for factor in FACTORS:
        (text,) = flow(stage((1280, 720), factor), narrow, [Para("De hardheidsclausule")])
        assert not text.block.broken


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=40), min_size=1), st.integers(2, 20))
def test_a_word_is_broken_with_a_hyphen(words: list[str], width: int) -> None:
    wrapped = wrap(marked(" ".join(words), "body"), width, lambda text, _: len(text))
    lines = ["".join(span.text for span in line) for line in wrapped.lines]
    assert all(len(line) <= width for line in lines)
    read = "".join(line[:-1] if line.endswith("-") else f"{line} " for line in lines)
    assert read.split() == words
