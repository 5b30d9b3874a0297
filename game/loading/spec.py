"""What can stand at a place in a scenario file, as data: texts, numbers, words, lists and keys.

The builder reads by it, the translation is cut from it, and editors' completion can be made
from it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

LONGEST_TEXT = 1200
LONGEST_LIST = 12


@frozen
class Text:
    """A sentence or more of an author's own: what a translation translates."""

    longest: int = LONGEST_TEXT


@frozen
class Whole:
    """A whole number from `least` up to and including `most`."""

    least: int
    most: int


@frozen
class Exact:
    """An exact amount from 0 to 1, written as 0.35 or 1/3."""


@frozen
class Choice:
    """One word out of a closed set, and the value that it stands for."""

    words: Mapping[str, Any]
    code: str = "D007"


@frozen
class Written:
    """A word of a certain form; another form gets complaint `code`."""

    form: str
    code: str


@frozen
class Listing:
    """`least` up to and including `most` times the same thing."""

    part: Spec
    least: int = 0
    most: int = LONGEST_LIST


@frozen
class Slot:
    """What a key holds, and whether the key may be left out."""

    spec: Spec
    required: bool = True


@frozen
class Record:
    """Keys with what they hold, and how their values become one value of the domain."""

    name: str
    slots: Mapping[str, Slot]
    make: Callable[[dict[str, Any]], Any]
    elsewhere: frozenset[str] = frozenset()
    """Keys that exist, but in the Dutch file alone."""


Spec = Text | Whole | Exact | Choice | Written | Listing | Record
