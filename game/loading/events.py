"""YAML text -> a small tree of nodes with places, in bounded work.

Built from the parser's events, consumed one by one and stopped at the depth bound: composing
deeply nested YAML crashes libyaml's composer, and walking aliases can explode. An alias is a
leaf here and is never followed. Scalars stay the text that was typed.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from typing import Any

import yaml
from attrs import frozen

from game.loading.klachten import START, Place, RefusedError
from game.loading.misread import misread, quoted

MAX_DEPTH = 20
MAX_EVENTS = 10_000
MAX_REPAIRS = 25


@frozen
class Leaf:
    """A scalar as typed. `odd`: it has an anchor or tag, or is an alias."""

    place: Place
    text: str
    plain: bool = True
    odd: bool = False
    commented: bool = False
    """A comment follows on the same line; in a text that was probably meant as text."""
    last_line: int = 0


@frozen
class Items:
    """A list."""

    place: Place
    items: tuple[Node, ...]
    odd: bool
    last_line: int


@frozen
class Table:
    """Keys with their values, in the order of the file; a key may occur twice."""

    place: Place
    entries: tuple[tuple[Leaf, Node], ...]
    odd: bool
    last_line: int


Node = Leaf | Items | Table

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_COMMENT = re.compile(r"[ \t]+#")


def read_tree(text: str) -> tuple[Table | None, tuple[RefusedError, ...]]:
    """The tree of the one document in the text, or None, with every reason to refuse.

    A one-line text that YAML stumbles over is put between quotes here and reading goes on, so
    that an author hears of all of them at once.
    """
    refusals: list[RefusedError] = []
    while True:
        try:
            return _Tree(text).document(), tuple(refusals)
        except RefusedError as refused:
            first = not refusals
            repairable = refused.code == "D002" and len(refusals) < MAX_REPAIRS
            if repairable and refused.place not in {earlier.place for earlier in refusals}:
                refusals.append(refused)
                text = quoted(text, refused.place)
            else:
                # After a repair the file may stumble over the repair itself: not the author's.
                return None, (refused,) if first else tuple(refusals)


class _Tree:
    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._events = self._bounded(text)
        self._last = Leaf(START, "")

    def document(self) -> Table:
        if self._lines[0].startswith("%"):
            raise RefusedError("D001")  # a directive; thousands of them cost libyaml quadratic time
        try:
            root = self._root()
        except yaml.MarkedYAMLError as error:
            raise self._refusal(error) from error
        except yaml.YAMLError:
            raise RefusedError("D001") from None
        finally:
            self._events.close()
        if not isinstance(root, Table):
            raise RefusedError("D038", root.place, staat=kind(root))
        return root

    def _root(self) -> Node:
        next(self._events)  # the start of the stream
        if isinstance(next(self._events), yaml.StreamEndEvent):
            raise RefusedError("D036")
        root = self._node(next(self._events), 1)
        next(self._events)  # the end of the document
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise RefusedError("D037", _place(after.start_mark))
        if isinstance(root, Leaf) and root.plain and not root.text:
            raise RefusedError("D036")
        return root

    def _bounded(self, text: str) -> Generator[yaml.Event, None, None]:
        for number, event in enumerate(yaml.parse(text, Loader=LOADER)):
            if number >= MAX_EVENTS:
                raise RefusedError("D040", _place(event.start_mark), meest=MAX_EVENTS)
            yield event

    def _node(self, event: yaml.Event, depth: int) -> Node:
        place = _place(event.start_mark)
        if depth > MAX_DEPTH:
            raise RefusedError("D039", place, meest=MAX_DEPTH)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._items(event, place, depth)
        if isinstance(event, yaml.MappingStartEvent):
            return self._table(event, place, depth)
        self._last = (
            self._scalar(event, place)
            if isinstance(event, yaml.ScalarEvent)
            else (Leaf(place, "", odd=True, last_line=place.line))
        )
        return self._last

    def _items(self, event: yaml.CollectionStartEvent, place: Place, depth: int) -> Items:
        items = []
        while not isinstance(following := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(following, depth + 1))
        return Items(place, tuple(items), _odd(event), max(place.line, self._last.last_line))

    def _table(self, event: yaml.CollectionStartEvent, place: Place, depth: int) -> Table:
        entries = []
        while not isinstance(following := next(self._events), yaml.MappingEndEvent):
            key = self._node(following, depth + 1)
            if not isinstance(key, Leaf):
                raise RefusedError("D001", key.place)
            entries.append((key, self._node(next(self._events), depth + 1)))
        return Table(place, tuple(entries), _odd(event), max(place.line, self._last.last_line))

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> Leaf:
        end = _place(event.end_mark)
        plain = event.style in (None, "")
        rest = self._lines[end.line - 1][end.column - 1 :] if end.line <= len(self._lines) else ""
        commented = plain and _COMMENT.match(rest) is not None
        return Leaf(place, event.value, plain, _odd(event), commented, end.line)

    def _refusal(self, error: yaml.MarkedYAMLError) -> RefusedError:
        """The author's sentence for a parser's error: misread text, a tab, or the structure."""
        marks = [_place(mark) for mark in (error.context_mark, error.problem_mark) if mark]
        stretched = not self._last.plain and self._last.last_line > self._last.place.line
        begun = [self._last.place] if stretched else []
        for place in (*begun, *marks):
            if place.line <= len(self._lines):
                column = misread(self._lines[place.line - 1])
                if column:
                    return RefusedError("D002", Place(place.line, column))
        # A bracket that never closes, or a key without its colon, is noticed lines later; the
        # author wants to hear where it stands.
        begun_there = re.search("parsing a flow|scanning a simple key", str(error.context))
        place = marks[0 if begun_there else -1] if marks else START
        if "nesting depth" in str(error.problem):
            return RefusedError(
                "D039", place, meest=MAX_DEPTH
            )  # libyaml has a bound too since 0.2.6
        tab = "'\\t'" in str(error.problem) or self._tab(place)
        return RefusedError("D022" if tab else "D001", place)

    def _tab(self, place: Place) -> bool:
        line = self._lines[place.line - 1] if place.line <= len(self._lines) else ""
        return "\t" in line[: len(line) - len(line.lstrip())]


def kind(node: Node) -> str:
    """What a node is, as a word of the complaints: tekst, lijst, sleutels or niets."""
    if isinstance(node, Leaf):
        return "tekst" if node.text or not node.plain else "niets"
    return "lijst" if isinstance(node, Items) else "sleutels"


def on_one_line(node: Items | Table) -> bool:
    """Whether a list or keys stand on one line, as a text that YAML read differently does."""
    filled = node.items if isinstance(node, Items) else node.entries
    return bool(filled) and node.last_line == node.place.line


def _place(mark: Any) -> Place:
    """The place of a parser's mark; libyaml and the pure parser have a class of their own."""
    return Place(mark.line + 1, mark.column + 1)


def _odd(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> bool:
    return event.anchor is not None or event.tag is not None
