"""Nodes -> plain values, as the schema says; everything that is wrong at once, with its place.

What cannot be read is left out (a key) or stands as `ABSENT` (an item, so that the numbers of
the other items stay what they were). Only a reading without errors may be assembled.
"""

from __future__ import annotations

from typing import Any, Final, TypeVar

from game.loading.events import Items, Leaf, Node, Table, kind
from game.loading.klachten import START, Klachtenboek, Place, RefusedError
from game.loading.scalars import guess, read_scalar
from game.loading.spec import Listing, Record, Spec

ABSENT: Final = object()
"""Stands where an item of a list could not be read."""
_Shape = TypeVar("_Shape", Table, Items)


class Builder:
    """Reads one tree and remembers where every key path stands."""

    def __init__(self, boek: Klachtenboek, *, translation: bool = False) -> None:
        self._boek = boek
        self._translation = translation
        self.keys: dict[str, Place] = {}
        """Key path -> the place of its key, or of its item in a list."""
        self.values: dict[str, Place] = {}
        """Key path -> the place of its value."""

    def read(self, spec: Spec, node: Node, path: str = "") -> Any:
        """The value that stands there, or ABSENT after a complaint."""
        self.values[path] = node.place
        try:
            if isinstance(spec, Record):
                return self._record(spec, _sound(node, Table, "sleutels"), path)
            if isinstance(spec, Listing):
                return self._listing(spec, _sound(node, Items, "lijst"), path)
            return read_scalar(spec, node)
        except RefusedError as refused:
            self._boek.schrijf_weigering(refused)
            return ABSENT

    def klaag(self, code: str, path: str, **values: str | int) -> None:
        """Complain about the value at a key path."""
        self._boek.schrijf(code, self.values.get(path, START), **values)

    def _listing(self, spec: Listing, node: Items, path: str) -> list[Any]:
        if not spec.least <= len(node.items) <= spec.most:
            self._wrong_length(spec, node)
        read = []
        for index, item in enumerate(node.items):
            inner = f"{path}[{index}]"
            self.keys[inner] = item.place
            read.append(self.read(spec.part, item, inner))
        return read

    def _wrong_length(self, spec: Listing, node: Items) -> None:
        found = len(node.items)
        if self._translation:
            self._boek.schrijf("D053", node.place, aantal=found, hoort=spec.most)
        else:
            self._boek.schrijf("D010", node.place, aantal=found, minst=spec.least, meest=spec.most)

    def _record(self, spec: Record, node: Table, path: str) -> dict[str, Any]:
        read: dict[str, Any] = {}
        there = self._once(node)
        for name, (key, value) in there.items():
            if name in spec.slots:
                inner = f"{path}.{name}" if path else name
                self.keys[inner] = key.place
                part = self.read(spec.slots[name].spec, value, inner)
                if part is not ABSENT:
                    read[name] = part
        meant = {self._unknown(spec, key, set(there)) for key, _ in there.values()}
        self._missing(spec, node, meant | {key.text for key, _ in node.entries})
        return read

    def _once(self, node: Table) -> dict[str, tuple[Leaf, Node]]:
        """The keys with their values, each the first time; a second time gets a complaint."""
        there: dict[str, tuple[Leaf, Node]] = {}
        for key, value in node.entries:
            if key.odd:
                self._boek.schrijf("D041", key.place)
            elif key.text in there:
                line = there[key.text][0].place.line
                self._boek.schrijf("D006", key.place, sleutel=key.text, regel=line)
            else:
                there[key.text] = (key, value)
        return there

    def _unknown(self, spec: Record, key: Leaf, there: set[str]) -> str:
        """Complain about a key without a slot, and say which one was probably meant."""
        if key.text in spec.slots:
            return ""
        if key.text in spec.elsewhere:
            self._boek.schrijf("D052", key.place, sleutel=key.text, waarin=spec.name)
            return ""
        likely = guess(key.text, [known for known in spec.slots if known not in there])
        self._boek.schrijf("D003", key.place, sleutel=key.text, waarin=spec.name, **likely)
        return likely.get("gok", "")

    def _missing(self, spec: Record, node: Table, there: set[str]) -> None:
        code = "D051" if self._translation else "D004"
        for key, slot in spec.slots.items():
            if slot.required and key not in there:
                self._boek.schrijf(code, node.place, sleutel=key, waarin=spec.name)


def _sound(node: Node, shape: type[_Shape], asked: str) -> _Shape:
    """The node when it is what belongs there, and nothing is odd about it."""
    if node.odd:
        raise RefusedError("D041", node.place)
    if not isinstance(node, shape):
        raise RefusedError("D005", node.place, hoort=asked, staat=kind(node))
    return node


def assemble(spec: Spec, value: Any) -> Any:
    """The value of the domain that a reading without errors stands for."""
    if isinstance(spec, Listing):
        return tuple(assemble(spec.part, item) for item in value)
    if isinstance(spec, Record):
        slots = spec.slots
        return spec.make({key: assemble(slots[key].spec, part) for key, part in value.items()})
    return value
