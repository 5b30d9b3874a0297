"""The drawings of the rugzak: the bag itself, and one for each kind of card in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from game.domain.keuzes import Rugzaksoort
from game.screens.tekens import BLUE, GREEN, INK, ORANGE, PALE, PAPER, RED
from game.ui.svg import circle, document, line, path, rect


@cache
def rugzak_svg() -> str:
    """A rugzak that is closed, 120 by 120; always the same."""
    straps = line("M34 46V30a26 22 0 0 1 52 0V46", INK, 7)
    handle = line("M50 14q10 -10 20 0", INK, 5)
    bag = path("M24 52a36 34 0 0 1 72 0v46a12 12 0 0 1 -12 12h-48a12 12 0 0 1 -12 -12z", RED)
    flap = path("M24 52a36 34 0 0 1 72 0v8q-36 16 -72 0z", "#8A4E38")
    pocket = rect(36, 76, 48, 26, "#B97A62", rx=8) + line("M36 84H84", "#8A4E38", 4)
    buckle = rect(53, 62, 14, 12, ORANGE, rx=3)
    return document(straps + handle + bag + flap + pocket + buckle, 120, 120)


@cache
def kaart_svg(soort: Rugzaksoort) -> str:
    """The drawing of a kind of card, 120 by 120; always the same."""
    return document(KAARTTEKENS[soort](), 120, 120)


def _studie() -> str:
    """A book that lies open, with a pencil."""
    left = path("M60 34C44 24 26 24 12 28V94C26 90 44 90 60 100z", PAPER, stroke=PALE,
                stroke_width=2)  # fmt: skip
    right = path("M60 34C76 24 94 24 108 28V94C94 90 76 90 60 100z", PAPER, stroke=PALE,
                 stroke_width=2)  # fmt: skip
    words = line("M24 44Q38 42 50 48M24 58Q38 56 50 62M24 72Q38 70 50 76", BLUE, 4)
    pencil = line("M74 74L98 44", ORANGE, 8) + line("M74 74l-4 8", INK, 4)
    return left + right + line("M60 34V100", INK, 3) + words + pencil


def _werk() -> str:
    """A tool case."""
    handle = line("M44 40V30a6 6 0 0 1 6 -6h20a6 6 0 0 1 6 6V40", INK, 6)
    case = rect(16, 40, 88, 58, ORANGE, rx=10) + rect(16, 62, 88, 7, INK)
    lock = rect(53, 56, 14, 18, PAPER, rx=4, stroke=INK, stroke_width=3)
    return handle + case + lock


def _trots() -> str:
    """A rosette."""
    ribbons = path("M42 66L30 112 46 102 56 114 62 70z", BLUE) + path(
        "M78 66L90 112 74 102 64 114 58 70z", "#163F6E"
    )
    return (
        ribbons
        + circle(60, 46, 36, GREEN)
        + circle(60, 46, 24, PAPER)
        + path(
            "M60 28l5.6 11.6 12.6 1.8 -9.2 9 2.2 12.6 -11.2 -6"
            " -11.2 6 2.2 -12.6 -9.2 -9 12.6 -1.8z",
            ORANGE,
        )
    )


KAARTTEKENS: Mapping[Rugzaksoort, Callable[[], str]] = {
    Rugzaksoort.STUDIE: _studie,
    Rugzaksoort.WERK: _werk,
    Rugzaksoort.TROTS: _trots,
}
"""Every drawing by the kind of card; complete by test."""
