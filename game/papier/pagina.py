"""A whole page of HTML that needs nothing else: no network, no script, no file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from game.papier.figuren import letters
from game.papier.html import tekst

BASIS = Path(__file__).with_name("papier.css")

LETTERS: Mapping[str, tuple[str, int]] = {
    "atkinson-regular.ttf": ("Atkinson", 400),
    "atkinson-bold.ttf": ("Atkinson", 700),
    "fraunces-semibold.ttf": ("Fraunces", 600),
    "fraunces-italic.ttf": ("Fraunces Italic", 400),
}
"""The fonts of the game, embedded whole: together about 340 kB, the same on every printer."""


def pagina(taal: str, titel: str, stijl: str, lijf: str, hoofd: str = "") -> str:
    """The page around `lijf`; `stijl` is all of its style, `hoofd` what its head has besides."""
    return (
        f'<!DOCTYPE html>\n<html lang="{taal}">\n<head>\n<meta charset="utf-8">\n{hoofd}'
        f"<title>{tekst(titel)}</title>\n<style>{stijl}</style>\n"
        f"</head>\n<body>\n{lijf}\n</body>\n</html>\n"
    )


def met_letters(stijl: Path) -> str:
    """A style of its own behind the game's letters and what every page shares."""
    return f"{_lettertypen()}{BASIS.read_text('utf-8')}{stijl.read_text('utf-8')}"


@lru_cache(maxsize=1)
def _lettertypen() -> str:
    return "".join(
        f"@font-face {{ font-family: '{naam}'; font-weight: {dikte}; "
        f"src: url('{letters(bestand)}') format('truetype'); }}\n"
        for bestand, (naam, dikte) in LETTERS.items()
    )
