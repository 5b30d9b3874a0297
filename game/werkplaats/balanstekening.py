"""Small SVG drawings as text: marks that differ by shape before colour, and an axis of waarde.

A page holds them inline, so there is no script, no other file and no network.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from html import escape

from attrs import frozen

from game.domain.dilemma import Rol

INKT, GRIJS, PAPIER, LIJN = "#1B2438", "#5E667A", "#FBF7EE", "#E3DAC8"
BALK = "#EDE5D5"
KLEUREN: Mapping[Rol, tuple[str, str]] = {
    Rol.BUREAUCRAAT: ("#1B4F8A", "#1B4F8A"),
    Rol.ONDERNEMER: ("#E08A00", "#8F5400"),
    Rol.VERBINDER: ("#7FCDBB", "#0F6355"),
}
"""The fill of each role and the dark edge around it (design, schermen)."""

BREED, MARGE, RECHTS = 860, 190, 46
"""The width of a picture, and what names to the left and numbers to the right take of it."""

GRENZEN = ((50, "wankelt"), (70, "houdt stand"), (85, "staat stevig"))


@frozen
class Merk:
    """How a mark looks: its shape, fill and edge."""

    vorm: Callable[[float, float, float], str]
    vulling: str
    rand: str


def x_van(waarde: Fraction | float) -> float:
    """Where a waarde from 0 to 100 lies on the axis."""
    return round(MARGE + float(waarde) / 100 * (BREED - MARGE - RECHTS), 1)


def merk(soort: Merk, x: float, y: float, r: float = 6, *, open_: bool = False) -> str:
    """A mark at a place; an open one is drawn hollow."""
    vulling = "#FFFFFF" if open_ else soort.vulling
    return (
        f'<path d="{soort.vorm(x, y, r)}" fill="{vulling}" stroke="{soort.rand}" '
        'stroke-width="1.8" stroke-linejoin="round"/>'
    )


def vierkant(x: float, y: float, r: float) -> str:
    """The outline of a square around a point."""
    k = r * 0.88
    return f"M{x - k:.1f} {y - k:.1f}h{2 * k:.1f}v{2 * k:.1f}h{-2 * k:.1f}z"


def driehoek(x: float, y: float, r: float) -> str:
    """The outline of a triangle around a point."""
    return f"M{x:.1f} {y - r * 1.1:.1f}l{r * 1.1:.1f} {r * 1.95:.1f}h{-r * 2.2:.1f}z"


def cirkel(x: float, y: float, r: float) -> str:
    """The outline of a circle around a point."""
    return f"M{x - r:.1f} {y:.1f}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0z"


def ruit(x: float, y: float, r: float) -> str:
    """The outline of a diamond around a point."""
    k = r * 1.2
    return f"M{x:.1f} {y - k:.1f}l{k:.1f} {k:.1f}l{-k:.1f} {k:.1f}l{-k:.1f} {-k:.1f}z"


ROLMERK: Mapping[Rol, Merk] = {
    rol: Merk(vorm, *KLEUREN[rol])
    for rol, vorm in zip(Rol, (vierkant, driehoek, cirkel), strict=True)
}
MIXMERK = Merk(ruit, "#8A90A0", INKT)
GEWOON = Merk(cirkel, INKT, INKT)


def tekst(x: float, y: float, wat: str, soort: str = "", anker: str = "start") -> str:
    """Words at a place: `soort` is a class of the page's style."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" class="{soort}" text-anchor="{anker}">{escape(wat)}</text>'
    )


def streep(x1: float, y1: float, x2: float, y2: float, kleur: str = LIJN, dik: float = 1.2) -> str:
    """A straight line."""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{kleur}" '
        f'stroke-width="{dik}"/>'
    )


def vlak(x: float, y: float, breed: float, hoog: float, kleur: str, rand: str = "none") -> str:
    """A filled rectangle."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{breed:.1f}" height="{hoog:.1f}" fill="{kleur}" '
        f'stroke="{rand}"/>'
    )


def plaat(hoog: float, titel: str, delen: Iterable[str], breed: float = BREED) -> str:
    """A whole picture; the title is read aloud by who cannot see it."""
    return (
        f'<svg viewBox="0 0 {breed:.0f} {hoog:.0f}" role="img" aria-label="{escape(titel)}" '
        f'style="max-width:{breed:.0f}px">{"".join(delen)}</svg>'
    )


def as_van_waarde(hoog: float) -> Iterable[str]:
    """The axis from 0 to 100 with the bands, behind rows that end at `hoog`."""
    for nummer, (vanaf, _) in enumerate(GRENZEN):
        tot = GRENZEN[nummer + 1][0] if nummer + 1 < len(GRENZEN) else 100
        kleur = ("#F8F2E6", "#F1EADB", "#E9E1D0")[nummer]
        yield vlak(x_van(vanaf), 18, x_van(tot) - x_van(vanaf), hoog - 18, kleur)
    for getal in (0, 25, 50, 70, 85, 100):
        yield streep(x_van(getal), 18, x_van(getal), hoog)
        yield tekst(x_van(getal), hoog + 15, str(getal), "klein", "middle")
    yield tekst((x_van(0) + x_van(50)) / 2, 12, "loopt vast", "klein", "middle")
    for (vanaf, naam), tot in zip(GRENZEN, (70, 85, 100), strict=True):
        yield tekst((x_van(vanaf) + x_van(tot)) / 2, 12, naam, "klein", "middle")
