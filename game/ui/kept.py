"""Fragments that are laid once: the same stage and the same values give the very same pieces.

Most of a page stays as it was when something changes. What is known is not laid again, and what
compares pages sees at once that it is the same.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from game.ui.stage import Stage

P = ParamSpec("P")
T = TypeVar("T")


def kept(make: Callable[Concatenate[Stage, P], T]) -> Callable[Concatenate[Stage, P], T]:
    """The same function of a stage and values, that remembers on the stage what it returned."""

    @wraps(make)
    def known(stage: Stage, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = make, *map(_value, args), *((name, _value(arg)) for name, arg in kwargs.items())
        return stage.fragments.get(key, lambda: make(stage, *args, **kwargs))

    return known


def _value(arg: object) -> object:
    return tuple(arg) if isinstance(arg, list) else arg
