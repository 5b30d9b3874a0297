"""Words on lines: `**bold**` inside a text, no-break spaces kept, long words broken.

pygame's own wrapping is quadratic in the words; here every word is measured once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from attrs import frozen

Measure = Callable[[str, str], float]
"""The width in pixels of a text in a face."""

_TOKENS = re.compile(r"\n|[ ]+|[^ \n]+")
BREAKS = "-/\u00a0"
"""Signs after which a word that is too long is cut before it is broken between letters."""
_STAR = "\x01"  # cannot occur in a cleaned text


@frozen
class Span:
    """A part of a line in one face."""

    text: str
    face: str


@frozen
class Wrapped:
    """The lines of a text, and whether a word had to be broken."""

    lines: tuple[tuple[Span, ...], ...]
    broken: bool


Word = list[Span]


def plain(text: str) -> str:
    """The text with its stars kept as stars, for what players type themselves."""
    return text.replace("*", r"\*")


def marked(text: str, face: str) -> list[Span]:
    """The text without its marks, in pieces: between `**` body text is bold."""
    loud = "bold" if face == "body" else face
    parts = text.replace(r"\*", _STAR).split("**")
    return [
        Span(part.replace(_STAR, "*"), loud if odd % 2 else face)
        for odd, part in enumerate(parts)
        if part
    ]


def wrap(pieces: list[Span], width: float | None, measure: Measure) -> Wrapped:
    """The pieces on lines of at most `width` pixels; without a width only at newlines."""
    if width is None and len(pieces) == 1 and "\n" not in pieces[0].text:
        return Wrapped((_single(pieces[0]),), False)
    lines: list[tuple[Span, ...]] = []
    broken = False
    for paragraph in _paragraphs(pieces):
        words = list(_fitting(paragraph, width, measure)) if width is not None else paragraph
        broken = broken or len(words) > len(paragraph)
        lines.extend(_fill(words, width, measure))
    return Wrapped(tuple(lines), broken)


def _single(piece: Span) -> tuple[Span, ...]:
    """The line of a piece that needs no wrapping, as `_line` makes it of its words."""
    text = " ".join(word for word in piece.text.split(" ") if word)
    return (Span(text, piece.face),) if text else ()


def _paragraphs(pieces: list[Span]) -> list[list[Word]]:
    """Paragraphs of words; a word may change face halfway (`**Wint**,`)."""
    paragraphs: list[list[Word]] = [[]]
    glued = False
    for piece in pieces:
        for part in _TOKENS.findall(piece.text):
            if part == "\n":
                paragraphs.append([])
                glued = False
            elif part[0] == " ":
                glued = False
            elif glued:
                paragraphs[-1][-1].append(Span(part, piece.face))
            else:
                paragraphs[-1].append([Span(part, piece.face)])
                glued = True
    return paragraphs


def _fill(words: list[Word], width: float | None, measure: Measure) -> Iterator[tuple[Span, ...]]:
    start = 0
    while start < len(words) or start == 0:
        end = len(words) if width is None else _last(words, start, width, measure)
        yield _line(words[start:end])
        start = max(end, 1)


def _last(words: list[Word], start: int, width: float, measure: Measure) -> int:
    """Where the line that begins at `start` ends: as many words as fit, at least one."""
    end, used = start, 0.0
    while end < len(words):
        used += (measure(" ", words[end][0].face) if end > start else 0) + _width(
            words[end], measure
        )
        if used > width and end > start:
            break
        end += 1
    # A line may be a little wider than its words and spaces by themselves.
    while end - start > 1 and _width(_line(words[start:end]), measure) > width:
        end -= 1
    return end


def _fitting(words: list[Word], width: float, measure: Measure) -> Iterator[Word]:
    """The words, those wider than the line cut at hyphens or, in the end, between letters."""
    for word in words:
        if _width(word, measure) <= width:
            yield word
        else:
            yield from _parts(word, width, measure)


def _parts(word: Word, width: float, measure: Measure) -> list[Word]:
    """The word cut; a piece in another face, such as a comma, stays where it has room."""
    parts: list[Word] = []
    for piece in word:
        if parts and _width([*parts[-1], piece], measure) <= width:
            parts[-1].append(piece)
        else:
            parts.extend([part] for part in _chop(piece, width, measure))
    return parts


def _chop(piece: Span, width: float, measure: Measure) -> Iterator[Span]:
    rest = piece.text
    while measure(rest, piece.face) > width and len(rest) > 1:
        cut = _longest(rest, piece.face, width, measure)
        part = _cut(rest, cut)
        # A line too narrow for a letter and a hyphen gets the letter.
        narrow = cut == 1 and measure(part, piece.face) > width
        yield Span(rest[:cut] if narrow else part, piece.face)
        rest = rest[cut:]
    yield Span(rest, piece.face)


def _longest(text: str, face: str, width: float, measure: Measure) -> int:
    """How many signs fit, hyphen included, at least one; preferably up to a place to break."""
    low, high = 1, len(text) - 1
    while low < high:
        middle = (low + high + 1) // 2
        fits = measure(_cut(text, middle), face) <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    # The sign that fits instead of a hyphen may itself be such a place.
    end = low + 1 if low + 1 < len(text) and measure(text[: low + 1], face) <= width else low
    return max(text.rfind(sign, 0, end) for sign in BREAKS) + 1 or low


def _cut(text: str, cut: int) -> str:
    """The text before the cut, with a hyphen when a word is broken there."""
    return text[:cut] + "-" * (text[cut - 1].isalnum() and text[cut].isalnum())


def _width(spans: Iterable[Span], measure: Measure) -> float:
    return sum(measure(span.text, span.face) for span in spans)


def _line(words: list[Word]) -> tuple[Span, ...]:
    """The words with spaces, neighbours of one face as one span so that they are drawn at once."""
    joined: list[Span] = []
    for number, word in enumerate(words):
        for place, span in enumerate(word):
            text = f" {span.text}" if number and not place else span.text
            if joined and joined[-1].face == span.face:
                joined[-1] = Span(joined[-1].text + text, span.face)
            else:
                joined.append(Span(text, span.face))
    return tuple(joined)
