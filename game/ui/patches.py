"""Areas that must be drawn again, in as few and small rectangles as will do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pygame

_WASTE = 1.25
"""How much larger than both apart one rectangle around two may be: each costs a walk of its own."""


def patches(rects: Iterable[pygame.Rect], whole: pygame.Rect) -> list[pygame.Rect]:
    """The same area, within `whole`, in rectangles that do not overlap."""
    parts: list[pygame.Rect] = []
    waiting = [rect.clip(whole) for rect in rects]
    while waiting:
        rect = waiting.pop()
        hit = rect.collidelist(parts)
        if hit < 0:
            if rect.w and rect.h:
                parts.append(rect)
            continue
        other = parts[hit]
        both = rect.union(other)
        if _area(both) <= _WASTE * (_area(rect) + _area(other) - _area(rect.clip(other))):
            del parts[hit]
            waiting.append(both)
        else:
            waiting += _outside(rect, other)
    return parts


def _outside(rect: pygame.Rect, hole: pygame.Rect) -> Iterator[pygame.Rect]:
    """What is left of the rectangle without the hole, in at most four parts."""
    inner = rect.clip(hole)
    yield pygame.Rect(rect.x, rect.y, rect.w, inner.y - rect.y)
    yield pygame.Rect(rect.x, inner.bottom, rect.w, rect.bottom - inner.bottom)
    yield pygame.Rect(rect.x, inner.y, inner.x - rect.x, inner.h)
    yield pygame.Rect(inner.right, inner.y, rect.right - inner.right, inner.h)


def _area(rect: pygame.Rect) -> int:
    return rect.w * rect.h
