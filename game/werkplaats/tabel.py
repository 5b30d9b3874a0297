"""Calm tables for a terminal of eighty columns: names to the left, numbers to the right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from textwrap import fill

BREED = 80
NAAM = 22


def kop(tekst: str) -> Iterator[str]:
    """A heading with a line below it."""
    yield tekst
    yield "-" * len(tekst)


def alinea(tekst: str) -> str:
    """A sentence or more over the whole width."""
    return fill(tekst, BREED)


def tabel(
    koppen: Sequence[str], rijen: Sequence[Sequence[str]], breed: int, naam: int = NAAM
) -> Iterator[str]:
    """Rows of a name and cells that are all `breed` wide, below their headings."""
    for eerste, *meer in (koppen, *rijen):
        cellen = "".join(f" {cel:>{breed}}" for cel in meer)
        yield f"{eerste[:naam]:<{naam}}{cellen}"


def tellingen(keren: Mapping[str, int]) -> Iterator[str]:
    """Names with a count, in two columns."""
    cellen = [f"{naam[:28]:<28} {aantal:>8}" for naam, aantal in keren.items()]
    half = (len(cellen) + 1) // 2
    for nummer in range(half):
        rechts = cellen[half + nummer] if half + nummer < len(cellen) else ""
        yield f"{cellen[nummer]}   {rechts}".rstrip()
