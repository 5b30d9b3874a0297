"""Words are wrapped, shrunk and drawn so that nothing is cut off."""

from pathlib import Path

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.ui.boxes import Box
from game.ui.fonts import Fonts, clean
from game.ui.pieces import draw_all, write
from game.ui.quotes import curly
from game.ui.stage import Look, Stage
from game.ui.text import TextStyle, lay_text
from game.ui.theme import HIGH_CONTRAST, LIGHT, Theme, contrast
from game.ui.wrap import Span, marked, plain, wrap

STAGE = Stage(Look())
BODY = TextStyle("body", 34)


def letters(text: str, face: str) -> float:
    return len(text) * (2 if face == "bold" else 1)


def lines(text: str, width: float | None) -> list[str]:
    wrapped = wrap(marked(text, "body"), width, letters)
    return ["".join(span.text for span in line) for line in wrapped.lines]


def test_words_go_to_the_next_line_when_the_line_is_full() -> None:
    assert lines("een twee drie vier", 9) == ["een twee", "drie vier"]


def test_a_newline_begins_a_line_and_an_empty_line_stays() -> None:
    assert lines("een\n\ntwee", 9) == ["een", "", "twee"]


def test_a_no_break_space_keeps_words_together() -> None:
    assert lines("ruim 80\u00a0kamers", 8) == ["ruim 80\u00a0", "kamers"]
    assert lines("ruim 80\u00a0kamers", 10) == ["ruim", "80\u00a0kamers"]


def test_a_long_word_breaks_after_its_hyphen_first() -> None:
    assert lines("woon-werkverkeer", 12) == ["woon-", "werkverkeer"]


def test_bold_marks_turn_into_bold_and_a_typed_star_stays_a_star() -> None:
    assert marked("**Wint** dit", "body") == [Span("Wint", "bold"), Span(" dit", "body")]
    assert marked(plain("**ik**"), "body") == [Span("**ik**", "body")]


def test_bold_can_end_halfway_a_word() -> None:
    wrapped = wrap(marked("**Wint**, ja", "body"), 12, letters)
    assert wrapped.lines == ((Span("Wint", "bold"), Span(", ja", "body")),)


def test_text_shrinks_until_it_fits_and_says_when_it_does_not() -> None:
    words = "Een kantoorpand staat al drie jaar leeg. " * 6
    snug = lay_text(STAGE, words, BODY, 600, 230)
    assert snug.fits
    assert snug.height <= 230
    assert 34 * 0.7 - 0.5 <= snug.size < 34
    assert not lay_text(STAGE, words, BODY, 600, 60).fits


def test_a_larger_text_factor_gives_larger_text() -> None:
    large = Stage(Look(text_factor=1.3))
    assert lay_text(large, "Kamer", BODY, None).size == pytest.approx(34 * 1.3, abs=0.5)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.sampled_from(["title", "quote", "body", "bold"]))
def test_any_text_can_be_drawn(words: str, face: str) -> None:
    surface = pygame.Surface((400, 200))
    text = write(STAGE, Box(0, 0, 400, 200), plain(words), TextStyle(face, 30))
    draw_all(surface, STAGE, [text])
    limit = 400.5 if text.block.fits else 10_000
    assert all(line.width <= limit for line in text.block.lines)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="abc déï-\n", max_size=120), st.integers(60, 700))
def test_no_letter_is_lost_or_added(words: str, width: int) -> None:
    block = lay_text(STAGE, words, BODY, width)
    shown = "".join(run.text for line in block.lines for run in line.runs)
    # A broken word gets a hyphen, so those do not count.
    signs = str.maketrans("", "", " \n-")
    assert shown.translate(signs) == clean(words).translate(signs)


def test_letters_a_font_lacks_take_their_word_to_the_fallback_font() -> None:
    fonts = Fonts()
    assert fonts.runs("body", "Hoi Олена") == [("Hoi ", "body"), ("Олена", "fallback")]
    assert ("\U0001f600", "fallback") in fonts.runs("body", "ja\U0001f600")


def test_invisible_signs_and_lone_surrogates_are_left_out() -> None:
    assert clean("a\x00b\u200dc\ud800d\ufe0f") == "abcd"
    assert clean("e\u0301") == "é"


def test_missing_font_files_still_draw(tmp_path: Path) -> None:
    bare = Stage(Look(), Fonts(tmp_path))
    assert lay_text(bare, "Woningnood é", BODY, None).width > 0


@pytest.mark.parametrize("look", [LIGHT, HIGH_CONTRAST], ids=["light", "contrast"])
def test_text_colours_stand_out_on_every_background(look: Theme) -> None:
    for back in (look.paper, look.sky_top, look.sky_bottom, look.white):
        for front in (look.ink, look.muted, *(tint.text for tint in look.tints.values())):
            assert contrast(front, back) >= 4.5
    for tint in look.tints.values():
        assert contrast(tint.on, tint.fill) >= 4.5


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("'Er moet iets.'", "‘Er moet iets.’"),
        ("zo'n dag, 's avonds om 't plein", "zo’n dag, ’s avonds om ’t plein"),
        ("\"'Misschien'. Dat\"", "“‘Misschien’. Dat”"),
        ('Hij zei: "**Ja**".', "Hij zei: “**Ja**”."),
        ("It's the players' plan ('ours')", "It’s the players’ plan (‘ours’)"),
        ("'", "’"),
        ("sinds '98", "sinds ’98"),
    ],
)
def test_straight_quotes_become_pairs_and_apostrophes(typed: str, set_: str) -> None:
    assert curly(typed) == set_
    assert curly(set_) == set_
    block = lay_text(STAGE, plain(typed), BODY, None)
    assert "".join(run.text for run in block.lines[0].runs) == set_
