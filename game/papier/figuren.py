"""Drawings inside a page: drawn once, hidden at the top, and shown wherever something asks for one.

Role and judgement each have a shape of their own, so that black and white print is enough.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path

from game.domain.dilemma import Oordeel, Rol
from game.files import data_dir
from game.papier.html import tekst
from game.ui.emblems import emblem_svg
from game.ui.svg import circle, document, path

EMBLEMEN: Mapping[Rol, str] = {
    Rol.BUREAUCRAAT: "stempel",
    Rol.ONDERNEMER: "horloge",
    Rol.VERBINDER: "schakels",
}
"""Which emblem a role wears."""

INKT, WIT = "#1B2438", "#FFFFFF"
_HALF = "M12 3A9 9 0 0 0 12 21z"
_OORDELEN: Mapping[Oordeel, str] = {
    Oordeel.LEEFT: circle(12, 12, 9, INKT, stroke=INKT, stroke_width=2),
    Oordeel.SLIKT: circle(12, 12, 9, WIT, stroke=INKT, stroke_width=2) + path(_HALF, INKT),
    Oordeel.HAAKT_AF: circle(12, 12, 9, WIT, stroke=INKT, stroke_width=2),
}


def voorraad(extra: Mapping[str, str] | None = None) -> str:
    """The emblems, the judgements and `extra` drawings by name, hidden at the top of the page."""
    tekeningen = {naam: emblem_svg(naam) for naam in EMBLEMEN.values()}
    tekeningen |= {oordeel.value: document(_OORDELEN[oordeel], 24, 24) for oordeel in Oordeel}
    symbolen = "".join(_symbool(*each) for each in {**tekeningen, **(extra or {})}.items())
    return f'<svg width="0" height="0" aria-hidden="true" class="voorraad">{symbolen}</svg>'


def emblem(rol: Rol) -> str:
    """The emblem of a role; its word always stands beside it."""
    return gebruik(EMBLEMEN[rol], "emblem")


def rondje(oordeel: Oordeel, naam: str = "") -> str:
    """A judgement as a full, half or empty circle; `naam` says it where no word stands beside."""
    return gebruik(oordeel.value, "rondje", naam)


def gebruik(naam: str, klasse: str, woord: str = "") -> str:
    """A drawing out of the supply; `woord` says what it is where no word stands beside it."""
    label = f'role="img" aria-label="{tekst(woord)}"' if woord else 'aria-hidden="true"'
    return f'<svg class="{klasse}" {label}><use href="#{naam}"/></svg>'


def letters(naam: str) -> str:
    """A font that ships with the game, as the address of an embedded file."""
    return data_adres(data_dir("assets") / "fonts" / naam, "font/ttf")


def data_adres(pad: Path, soort: str) -> str:
    """A file as an address that holds it whole."""
    return f"data:{soort};base64,{base64.b64encode(pad.read_bytes()).decode('ascii')}"


def _symbool(naam: str, svg: str) -> str:
    doos, lijf = svg.partition('viewBox="')[2].removesuffix("</svg>").split('">', 1)
    return f'<symbol id="{naam}" viewBox="{doos}">{lijf}</symbol>'
