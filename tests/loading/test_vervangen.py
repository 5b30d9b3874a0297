"""Words for other words: whole words, the longest first, and nothing else is touched."""

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from game.loading.vervangen import Vervanger

WORD = st.text("abé1", min_size=1, max_size=3)
PHRASE = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
TEXT = st.lists(st.one_of(WORD, st.sampled_from([".", ",", "-", "A", "Ab"])), max_size=12).map(
    " ".join
)
MARK = "§"


@given(TEXT, st.sets(PHRASE, max_size=4))
def test_what_is_not_replaced_stays_as_it_was(tekst, phrases):
    done = Vervanger(dict.fromkeys(phrases, MARK))(tekst)
    kept = done.tekst.split(MARK)
    assert len(kept) == len(done.gedaan) + 1
    back = kept[0] + "".join(van + rest for van, rest in zip(done.gedaan, kept[1:], strict=True))
    assert back.casefold() == tekst.casefold()


@given(TEXT, st.dictionaries(PHRASE, st.text(string.printable, min_size=1, max_size=9)))
def test_a_text_without_the_words_is_the_same_text(tekst, woorden):
    assume(not any(van.casefold() in tekst.casefold() for van in woorden))
    vervang = Vervanger(woorden)
    assert vervang(tekst).tekst == tekst
    assert vervang(tekst).gedaan == ()
    assert vervang.staat_in(tekst) == frozenset()


@given(TEXT, st.sets(PHRASE, max_size=4))
def test_words_for_themselves_change_nothing(tekst, phrases):
    assert Vervanger({van: van for van in phrases})(tekst).tekst == tekst


@given(PHRASE, PHRASE, TEXT)
def test_the_longest_words_go_first(short, more, around):
    long = f"{short} {more}"
    tekst = f"{around} ; {long} ; {around}"
    assume(long not in around)
    done = Vervanger({short: "KORT", long: "LANG", more: "EIND"})(tekst)
    assert " ; LANG ; " in done.tekst


@given(TEXT, PHRASE, PHRASE)
def test_new_words_are_never_replaced_themselves(tekst, one, other):
    assume(one != other)
    done = Vervanger({one: other, other: one})(tekst)
    assert Vervanger({one: MARK, other: MARK})(tekst).gedaan == done.gedaan


@given(WORD, WORD, WORD)
def test_no_part_of_a_word_is_replaced(before, word, after):
    vervang = Vervanger({word: MARK})
    for tekst in (before + word, word + after, before + word + after):
        assert vervang(tekst).tekst == tekst or tekst == word


@pytest.mark.parametrize(
    ("van", "naar", "tekst", "nieuw"),
    [
        ("212", "540", "Op de lijst staan 212 gezinnen.", "Op de lijst staan 540 gezinnen."),
        ("212", "540", "1.212 gezinnen, 212,5 en 2120", "1.212 gezinnen, 212,5 en 2120"),
        ("12", "9", "om 12:30 of om 12.", "om 12:30 of om 9."),
        ("de Laan", "de Dorpsstraat", "De Laan is dicht.", "De Dorpsstraat is dicht."),
        ("Laan", "Dorpsstraat", "de Kastanjelaan, de laan", "de Kastanjelaan, de laan"),
        ("Samira", "Fatima", "Samira's zoon, 'Samira'", "Fatima's zoon, 'Fatima'"),
        ("de Laan", "X", "in de\u00a0Laan", "in X"),
        ("caf", "bar", "caf\u00e9 en cafe\u0301", "caf\u00e9 en cafe\u0301"),
        ("een. (b", "x", "zeg een. (b of", "zeg x of"),
    ],
)
def test_a_text_in_other_words(van, naar, tekst, nieuw):
    assert Vervanger({van: naar})(tekst).tekst == nieuw


def test_two_names_can_change_places():
    assert Vervanger({"Jan": "Piet", "Piet": "Jan"})("Jan en Piet").tekst == "Piet en Jan"
