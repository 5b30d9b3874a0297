"""What stands after a key or a dash -> a text, number or word; refuses with a code and a guess."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from fractions import Fraction
from typing import Any

from game.loading.bestand import UNFIT, code_point
from game.loading.events import Leaf, Node, kind, on_one_line
from game.loading.klachten import RefusedError
from game.loading.spec import Choice, Exact, Spec, Text, Whole, Written

_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,5})", re.ASCII)
_EXACT = re.compile(r"[01]|[01]?\.[0-9]{1,9}|[0-9]{1,4}/[1-9][0-9]{0,3}", re.ASCII)
_SPACES = re.compile(r"[ \t\n\r]+")


def read_scalar(spec: Spec, node: Node) -> Any:
    """The value that the node stands for; raises RefusedError."""
    return _READERS[type(spec)](spec, node)


def guess(word: str, known: Iterable[str]) -> dict[str, str]:
    """The known word that was probably meant, as the value `gok` of a complaint."""
    close = get_close_matches(word[:60].lower(), list(known), 1, 0.6)
    return {"gok": close[0]} if close else {}


def _text(spec: Text, node: Node) -> str:
    if node.odd or (node.commented if isinstance(node, Leaf) else on_one_line(node)):
        raise RefusedError("D002", node.place)
    if not isinstance(node, Leaf):
        raise RefusedError("D005", node.place, hoort="tekst", staat=kind(node))
    text = _SPACES.sub(" ", node.text).strip(" ")
    if not text:
        raise RefusedError("D014", node.place)
    if len(text) > spec.longest:
        raise RefusedError("D015", node.place, aantal=len(text), meest=spec.longest)
    if unfit := UNFIT.search(text):
        raise RefusedError("D021", node.place, teken=code_point(unfit[0]))
    return text


def _whole(spec: Whole, node: Node) -> int:
    word = _word(node, "getal")
    if _WHOLE.fullmatch(word) and spec.least <= int(word) <= spec.most:
        return int(word)
    raise RefusedError("D008", node.place, woord=word, laagste=spec.least, hoogste=spec.most)


def _exact(_: Exact, node: Node) -> Fraction:
    word = _word(node, "getal")
    if _EXACT.fullmatch(word) and (amount := Fraction(word)) <= 1:
        return amount
    raise RefusedError("D009", node.place, woord=word)


def _choice(spec: Choice, node: Node) -> Any:
    word = _word(node, "woord")
    if word in spec.words:
        return spec.words[word]
    if spec.code != "D007":
        raise RefusedError(spec.code, node.place, woord=word)
    known = ", ".join(spec.words)
    raise RefusedError("D007", node.place, woord=word, keuze=known, **guess(word, spec.words))


def _written(spec: Written, node: Node) -> str:
    word = _word(node, "woord")
    if re.fullmatch(spec.form, word):
        return word
    raise RefusedError(spec.code, node.place, woord=word)


def _word(node: Node, expected: str) -> str:
    if node.odd:
        raise RefusedError("D041", node.place)
    if not isinstance(node, Leaf) or kind(node) == "niets":
        raise RefusedError("D005", node.place, hoort=expected, staat=kind(node))
    return node.text.strip()


_READERS: Mapping[type, Callable[[Any, Node], Any]] = {
    Text: _text,
    Whole: _whole,
    Exact: _exact,
    Choice: _choice,
    Written: _written,
}
