"""Dutch that everybody can read (B1): length of sentences, who does it, plain words, no verdicts.

The passive is told from a form of *worden* or *zijn* beside a participle in the same part of a
sentence; of *zijn* only for what an office does, because for the rest it tells how things are.
Where a word can be something else too, the check stays silent: a false alarm teaches
an author to look away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from game.loading.lint import verbs
from game.loading.lint import words as w
from game.loading.lint.subject import Finding, Prose, Subject, Word

LONGEST_SENTENCE = 20
LONGEST_CASUS = 80
MEAN_OF_CASUS = 12


def _long_sentences(subject: Subject) -> Iterator[Finding]:
    for prose in subject.prose:
        for sentence in prose.sentences:
            if len(sentence) > LONGEST_SENTENCE:
                yield prose.finding(
                    "D101", sentence[0], aantal=len(sentence), meest=LONGEST_SENTENCE
                )


def _casus(subject: Subject) -> Iterator[Finding]:
    (casus,) = subject.of("dilemma.casus")
    words, sentences = len(casus.words), len(casus.sentences)
    if words > MEAN_OF_CASUS * sentences:
        yield casus.finding("D102", aantal=words, zinnen=sentences, meest=MEAN_OF_CASUS)
    if words > LONGEST_CASUS:
        yield casus.finding("D103", aantal=words, meest=LONGEST_CASUS)


def _passive(subject: Subject) -> Iterator[Finding]:
    for prose in subject.prose:
        for sentence in prose.sentences:
            for clause in _clauses(sentence):
                if pair := _passive_pair(clause):
                    verb, participle = pair
                    yield prose.finding("D104", verb, woord=f"{verb.text} {participle.text}")


def _clauses(sentence: Sequence[Word]) -> Iterator[list[Word]]:
    """The parts of a sentence between its signs and its joining words."""
    clause: list[Word] = []
    for word in sentence:
        if word.low in verbs.JOINING:
            yield clause
            clause = []
        clause.append(word)
        if word.after:
            yield clause
            clause = []
    yield clause


def _passive_pair(clause: list[Word]) -> tuple[Word, Word] | None:
    """The helping verb and the participle of a passive, or None."""
    low = {word.low for word in clause}
    if low & verbs.WORDEN and "er" not in low:  # `er wordt gebeld` hides nobody
        helping, made = verbs.WORDEN, verbs.is_participle
    elif low & verbs.ZIJN and not low & verbs.HEBBEN:
        helping, made = verbs.ZIJN, verbs.is_done_by_an_office
    else:
        return None
    verb = next(word for word in clause if word.low in helping)
    # `langer dan gehoopt` compares.
    for before, word in pairwise((verb, *clause)):
        if made(word.low) and before.low not in verbs.COMPARING:
            return verb, word
    return None


def _office_words(subject: Subject) -> Iterator[Finding]:
    for prose in subject.prose:
        for place, word in enumerate(prose.words):
            for rest, plainer in w.KANTOORWOORDEN.get(word.low, ()):
                following = prose.words[place + 1 : place + 1 + len(rest)]
                if tuple(each.low for each in following) == rest:
                    said = " ".join([word.text, *(each.text for each in following)])
                    yield prose.finding("D105", word, woord=said, liever=plainer)
                    break


def _abbreviations(subject: Subject) -> Iterator[Finding]:
    there: dict[str, tuple[Prose, Word]] = {}
    for prose in subject.prose:
        for word in prose.words:
            if short := _abbreviation(word):
                there.setdefault(short, (prose, word))
    if there:
        words = [word for prose in subject.texts for word in prose.words]
        for short in there.keys() - _in_brackets(words):
            if not _spelled_out(short, words):
                prose, word = there[short]
                yield prose.finding("D106", word, woord=short)


def _abbreviation(word: Word) -> str:
    """The abbreviation that the word is, or nothing."""
    if word.after.startswith(".") and w.is_cut_short(f"{word.low}."):
        return f"{word.text}."
    first = word.text.partition("-")[0]  # WMO-loket
    return first if w.is_abbreviation(first) else ""


def _in_brackets(words: Sequence[Word]) -> set[str]:
    """The abbreviations that stand in brackets or right before them: there they are explained."""
    return {
        _abbreviation(word) for word, after in pairwise(words) if "(" in word.before + after.before
    }


def _spelled_out(short: str, words: Sequence[Word]) -> bool:
    """Whether words in a row have these initials; the first must have a capital, as a name has."""
    initials = "".join(word.low[0] for word in words)
    return any(
        word.text[0].isupper() and initials.startswith(short.lower(), place)
        for place, word in enumerate(words)
    )


def _law_in_casus(subject: Subject) -> Iterator[Finding]:
    (casus,) = subject.of("dilemma.casus")
    for word, after in pairwise((*casus.words, Word("", 0, "", ""))):
        if named := w.law(word.text, after.text):
            yield casus.finding("D107", word, woord=named)


def _verdicts(subject: Subject) -> Iterator[Finding]:
    for prose in subject.of("dilemma.casus", "kaart"):
        for word in prose.words:
            if word.low in w.VERDICTS:
                yield prose.finding("D108", word, woord=word.text)


LANGUAGE_CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    _long_sentences,
    _casus,
    _passive,
    _office_words,
    _abbreviations,
    _law_in_casus,
    _verdicts,
)
