"""The parts a page of the balance is made of: a section, a table, a legend and an answer."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import attrs

from game.werkplaats.balanstekening import (
    GRIJS,
    INKT,
    MIXMERK,
    PAPIER,
    Merk,
    cirkel,
    merk,
    plaat,
    ruit,
    vierkant,
)
from game.werkplaats.balanswoorden import ANTWOORDEN

ANTWOORDMERK: dict[bool | None, Merk] = {
    True: Merk(cirkel, INKT, INKT),
    False: Merk(ruit, "#FFFFFF", INKT),
    None: Merk(vierkant, PAPIER, GRIJS),
}
"""Yes is a full disc, no an open diamond, and no answer a pale square."""


def antwoord(klopt: bool | None) -> str:
    """Yes, no or no answer: a shape and a word."""
    return f'<span class="antwoord">{teken(ANTWOORDMERK[klopt])}{ANTWOORDEN[klopt]}</span>'


def sectie(kop: str, *delen: str) -> str:
    """A part of the page under its own heading."""
    return f"<section><h2>{escape(kop)}</h2>{''.join(delen)}</section>"


def uitleg(zin: str) -> str:
    """A quiet sentence above a picture."""
    return f'<p class="stil">{escape(zin)}</p>'


def legenda(merken: Sequence[tuple[Merk, str]], extra: str = "") -> str:
    """What each mark in a picture stands for; `extra` says what an open mark is."""
    punten_ = "".join(f"<li>{teken(soort)}{escape(naam)}</li>" for soort, naam in merken)
    gebroken = teken(attrs.evolve(MIXMERK, vulling="#FFFFFF"))
    return (
        f'<ul class="legenda">{punten_}{f"<li>{gebroken}{escape(extra)}</li>" * bool(extra)}</ul>'
    )


def teken(soort: Merk) -> str:
    """A mark by itself, to stand before a word."""
    return plaat(18, "", [merk(soort, 9, 9)], 18)


def tabel(koppen: Sequence[str], rijen: Sequence[Sequence[str]], samen: Sequence[str] = ()) -> str:
    """A table, with a last row that sums up where there is more than one."""
    kop = "".join(f'<th scope="col">{escape(cel)}</th>' for cel in koppen)
    lijf = "".join(_rij(rij) for rij in rijen) + _rij(samen, "samen") * (len(rijen) > 1)
    return f"<table><thead><tr>{kop}</tr></thead><tbody>{lijf}</tbody></table>"


def _rij(cellen: Sequence[str], soort: str = "") -> str:
    if not cellen:
        return ""
    return f'<tr class="{soort}">' + "".join(f"<td>{escape(cel)}</td>" for cel in cellen) + "</tr>"
