"""The way through the triangle: where each round's last plan lay between the three roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby, pairwise

from game.domain.dilemma import Rol
from game.domain.score import Mix
from game.domain.views import View
from game.papier.figuren import EMBLEMEN
from game.papier.html import regel, tekst, vak
from game.texts.namen import mixzin
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN
from game.ui.svg import circle, line, num, path, polygon

Punt = tuple[float, float]
BREED, HOOG, STRAAL, EMBLEEM = 520.0, 400.0, 15.0, 40.0
HOEKEN: Mapping[Rol, Punt] = {
    Rol.BUREAUCRAAT: (90, 320),
    Rol.ONDERNEMER: (430, 320),
    Rol.VERBINDER: (260, 40),
}
_INKT, _STIL, _WIT = "#1B2438", "#5E667A", "#FFFFFF"


def wegblad(view: View, t: Vertaler) -> str:
    """The triangle with a number for each case, and what the numbers were; empty without any."""
    if not view.uitgespeeld:
        return ""
    titels = [view.spel.dilemmas[ronde.dilemma].titel for ronde in view.uitgespeeld]
    regels = [
        t("{titel}: {mix}.", titel=titel, mix=mixzin(t, mix))
        for titel, mix in zip(titels, view.weg, strict=True)
    ]
    nummers = [ronde.nummer for ronde in view.uitgespeeld]
    punten = (
        vak("", regel("nummer", str(nummer), "span"), tekst(zin), tag="li")
        for nummer, zin in zip(nummers, regels, strict=True)
    )
    noot = regel("stil", t("Geen goede of foute weg. Alleen: zo mengden jullie."))
    naast = vak("weg", _driehoek(t, tuple(zip(nummers, view.weg, strict=True))),
                vak("", vak("zaken", *punten, tag="ol"), noot))  # fmt: skip
    return vak("blad", regel("", t("Jullie weg"), "h2"), naast, tag="section")


def _driehoek(t: Vertaler, weg: tuple[tuple[int, Mix], ...]) -> str:
    plekken = [(nummer, _plek(mix)) for nummer, mix in weg]
    stappen = ((een, ander) for (_, een), (_, ander) in pairwise(plekken) if een != ander)
    lijf = (
        path(polygon(HOEKEN.values()), _WIT, stroke=_INKT, stroke_width=2),
        *(_pijl(*stap) for stap in stappen),
        *(_hoek(t, rol) for rol in Rol),
        *_nummers(plekken),
    )
    naam = tekst(t("Jullie weg"))
    doos = f"0 0 {BREED:g} {HOOG:g}"
    return (
        f'<svg class="driehoek" viewBox="{doos}" role="img" aria-label="{naam}">'
        f"{''.join(lijf)}</svg>"
    )


def _plek(mix: Mix) -> Punt:
    """Where a mix lies: nearer to a corner with more cards of that role."""
    delen = [(aantal / (sum(mix) or 1), HOEKEN[rol]) for aantal, rol in zip(mix, Rol, strict=True)]
    return round(sum(d * x for d, (x, _) in delen), 2), round(sum(d * y for d, (_, y) in delen), 2)


def _hoek(t: Vertaler, rol: Rol) -> str:
    """The emblem and the word of a role, beside its corner of the triangle."""
    x, y = HOEKEN[rol]
    boven = rol is Rol.VERBINDER
    links, hoog = (x + 28, y - EMBLEEM / 2) if boven else (x - EMBLEEM / 2, y + 22)
    woord = (links + EMBLEEM + 10, y + 6) if boven else (x, hoog + EMBLEEM + 15)
    anker = "start" if boven else "middle"
    plek = f'x="{num(links)}" y="{num(hoog)}" width="{num(EMBLEEM)}" height="{num(EMBLEEM)}"'
    return f'<use href="#{EMBLEMEN[rol]}" {plek}/>' + _woord(t(WOORDEN[rol]), woord, anker)


def _nummers(plekken: list[tuple[int, Punt]]) -> Iterator[str]:
    """A dot with a number for each case; cases at one place stand beside each other."""
    volgorde = sorted(plekken, key=lambda plek: (plek[1], plek[0]))
    for (x, y), groep in groupby(volgorde, key=lambda plek: plek[1]):
        samen = [nummer for nummer, _ in groep]
        for at, nummer in enumerate(samen):
            naast = x + (at - (len(samen) - 1) / 2) * (2 * STRAAL + 3)
            yield circle(naast, y, STRAAL, _INKT, stroke=_WIT, stroke_width=2)
            yield _woord(str(nummer), (naast, y + 5.5), "middle", "wit")


def _pijl(van: Punt, naar: Punt) -> str:
    """An arrow from the edge of one dot to that of the next."""
    dx, dy = naar[0] - van[0], naar[1] - van[1]
    lang = (dx * dx + dy * dy) ** 0.5
    ux, uy = dx / lang, dy / lang
    x1, y1 = van[0] + ux * (STRAAL + 3), van[1] + uy * (STRAAL + 3)
    x2, y2 = naar[0] - ux * (STRAAL + 5), naar[1] - uy * (STRAAL + 5)
    vleugels = ((x2 - 9 * ux + s * 6 * uy, y2 - 9 * uy - s * 6 * ux) for s in (1, -1))
    punt = "".join(f"M{num(x2)} {num(y2)}L{num(x)} {num(y)}" for x, y in vleugels)
    return line(f"M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}{punt}", _STIL, 2.5)


def _woord(woorden: str, plek: Punt, anker: str, klasse: str = "") -> str:
    x, y = plek
    return (
        f'<text x="{num(x)}" y="{num(y)}" text-anchor="{anker}" class="{klasse}">'
        f"{tekst(woorden)}</text>"
    )
