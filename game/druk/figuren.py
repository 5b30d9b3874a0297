"""The drawings on paper: drawn once in the page, and shown wherever a card asks for one.

Role, judgement and verdict each have a shape of their own, so that black and white print is enough.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path

from game.domain.dilemma import Oordeel, Rol
from game.druk.html import tekst
from game.files import data_dir
from game.loading import Geladen
from game.ui.emblems import emblem_svg
from game.ui.hands import hand_svg
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


def voorraad() -> str:
    """Every drawing that cards share, hidden at the top of the page."""
    tekeningen = {naam: emblem_svg(naam) for naam in EMBLEMEN.values()}
    tekeningen |= {f"hand{vingers}": hand_svg(vingers) for vingers in range(4)}
    tekeningen |= {oordeel.value: document(_OORDELEN[oordeel], 24, 24) for oordeel in Oordeel}
    symbolen = "".join(_symbool(naam, svg) for naam, svg in tekeningen.items())
    return f'<svg width="0" height="0" aria-hidden="true" class="voorraad">{symbolen}</svg>'


def emblem(rol: Rol) -> str:
    """The emblem of a role; its word always stands beside it."""
    return _gebruik(EMBLEMEN[rol], "emblem")


def hand(vingers: int) -> str:
    """A hand that shows so many fingers, 0 to 3."""
    return _gebruik(f"hand{vingers}", "hand")


def rondje(oordeel: Oordeel, naam: str = "") -> str:
    """A judgement as a full, half or empty circle; `naam` says it where no word stands beside."""
    return _gebruik(oordeel.value, "rondje", naam)


def tafereel(geladen: Geladen) -> str:
    """The dilemma's scene, else that of its theme, else the general one.

    A picture of somebody's own is shown as an image, in which nothing can run or be fetched.
    """
    scenes = data_dir("assets") / "scenes"
    keuzes = (geladen.beeld, scenes / f"{geladen.thema}.svg", scenes / "algemeen.svg")
    beeld = next((each for each in keuzes if each and each.is_file()), None)
    return f'<img class="tafereel" alt="" src="{_data(beeld, "image/svg+xml")}">' if beeld else ""


def letters(naam: str) -> str:
    """A font that ships with the game, as the address of an embedded file."""
    return _data(data_dir("assets") / "fonts" / naam, "font/ttf")


def _data(pad: Path, soort: str) -> str:
    return f"data:{soort};base64,{base64.b64encode(pad.read_bytes()).decode('ascii')}"


def _symbool(naam: str, svg: str) -> str:
    doos, lijf = svg.partition('viewBox="')[2].removesuffix("</svg>").split('">', 1)
    return f'<symbol id="{naam}" viewBox="{doos}">{lijf}</symbol>'


def _gebruik(naam: str, klasse: str, woord: str = "") -> str:
    label = f'role="img" aria-label="{tekst(woord)}"' if woord else 'aria-hidden="true"'
    return f'<svg class="{klasse}" {label}><use href="#{naam}"/></svg>'
