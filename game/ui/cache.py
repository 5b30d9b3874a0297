"""A bounded memory of drawn things: what was not asked for longest goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

import pygame

T = TypeVar("T")


class Cache:
    """Keeps results by key until their joint weight passes `limit`."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._weight = 0
        self._kept: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` returned for this key, made at most once while it is kept."""
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return cast("T", kept[0])
        made = make()
        weight = _weight(made)
        self._kept[key] = made, weight
        self._weight += weight
        while self._weight > self._limit and len(self._kept) > 1:
            self._weight -= self._kept.popitem(last=False)[1][1]
        return made


def _weight(thing: object) -> int:
    """The pixels of a surface, also of surfaces in a list or tuple; 1 for anything else."""
    if isinstance(thing, pygame.Surface):
        return 1 + thing.get_width() * thing.get_height()
    return 1 + sum(map(_weight, thing)) if isinstance(thing, list | tuple) else 1
