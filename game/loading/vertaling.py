"""The English texts of a dilemma: their schema, cut from the Dutch one, and laying them over it."""

from __future__ import annotations

from typing import Any

import attrs

from game.loading.builder import ABSENT
from game.loading.spec import Listing, Record, Slot, Spec, Text


def texts_only(spec: Spec, dutch: Any = None) -> Spec | None:
    """The schema of the translation of `dutch`: its texts, its list lengths; None without texts."""
    if isinstance(spec, Listing):
        part = texts_only(spec.part)
        length = (len(dutch), len(dutch)) if isinstance(dutch, list) else (0, spec.most)
        return None if part is None else Listing(part, *length)
    if isinstance(spec, Record):
        return _record_texts(spec, dutch if isinstance(dutch, dict) else None)
    return spec if isinstance(spec, Text) else None


def _record_texts(spec: Record, dutch: dict[str, Any] | None) -> Record | None:
    slots = {}
    for key, slot in spec.slots.items():
        there = dutch.get(key) if dutch else None
        part = texts_only(slot.spec, there)
        if part is not None and (slot.required or there is not None or dutch is None):
            slots[key] = Slot(part, slot.required or there not in (None, []))
    if not slots:
        return None
    return attrs.evolve(spec, slots=slots, elsewhere=frozenset(set(spec.slots) - set(slots)))


def overlay(dutch: Any, english: Any) -> Any:
    """The Dutch reading with every English text that could be read in its place."""
    if english is ABSENT:
        return dutch
    if isinstance(dutch, dict):
        return {key: overlay(part, english.get(key, ABSENT)) for key, part in dutch.items()}
    if isinstance(dutch, list):
        rest = [ABSENT] * max(0, len(dutch) - len(english))
        return [overlay(a, b) for a, b in zip(dutch, [*english, *rest], strict=False)]
    return english
