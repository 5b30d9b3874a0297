"""The QR of an address, as rows of dark and light for a screen to draw."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=16)
def qr(tekst: str) -> tuple[tuple[bool, ...], ...]:
    """A QR that a bad camera can read from the back of a class; True is dark, without margin.

    A screen asks for it at every frame, and an address keeps its own.
    """
    # Imported here: only who opens a room needs it.
    import segno  # noqa: PLC0415

    code = segno.make_qr(tekst, error="m", boost_error=True)
    return tuple(tuple(bool(stip) for stip in rij) for rij in code.matrix)
