"""The pieces of a sheet on a phone, as JSON: what the page can draw, and nothing else.

A sheet has a `kop` and an `onder`, and perhaps a `vorm` (groups to choose from, fields to type in,
one button that sends one wish), a `binnen` (what stands there once an answer is in) and an
`anders` (another sheet behind a quiet button). All texts are plain; the page never reads markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.domain.dilemma import Rol, Uitkomst
from game.domain.keuzes import TEKST_LENGTE
from game.texts.telefoon import BRENGT, IN_EEN_ZIN, WAT_BRENGT, WAT_KOST
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

Json = dict[str, object]


def blad(kop: str, onder: str = "", **delen: object) -> Json:
    """A sheet; a part that is None is left out."""
    return {
        "kop": kop,
        "onder": onder,
        **{n: deel for n, deel in delen.items() if deel is not None},
    }


def optie(waarde: str, titel: str, uitleg: str = "", rol: Rol | None = None) -> Json:
    """Something to choose."""
    beeld = {} if rol is None else {"rol": rol.value}
    return {"waarde": waarde, "titel": titel, "uitleg": uitleg, **beeld}


def eigen_optie(t: Vertaler, waarde: str, titel: str, uitleg: str, rol: Rol) -> Json:
    """Something to choose that asks on: what it brings, what it costs, and in which words."""
    brengt = [optie(u.value, t(BRENGT[u]), t(WOORDEN[u])) for u in Uitkomst]
    # A price is never what the role brings already; the page takes out what the card itself brings.
    kost = [optie(u.value, t(WOORDEN[u])) for u in Uitkomst if u is not rol.uitkomst]
    verder = {
        "groepen": [
            groep("plus", t(WAT_BRENGT), brengt),
            {**groep("min", t(WAT_KOST), kost), "niet": "plus"},
        ],
        "velden": [veld("tekst", t(IN_EEN_ZIN))],
    }
    return {**optie(waarde, titel, uitleg, rol), "eigen": True, "verder": verder}


def groep(
    naam: str,
    label: str,
    opties: Sequence[Json],
    gekozen: Iterable[str] = (),
    aantal: int = 1,
    *,
    rooster: bool = False,
) -> Json:
    """Some of which `aantal` are chosen; `rooster` draws them small, side by side."""
    return {
        "naam": naam,
        "label": label,
        "aantal": aantal,
        "opties": list(opties),
        "gekozen": list(gekozen),
        "rooster": rooster,
    }


def veld(naam: str, label: str, waarde: str = "") -> Json:
    """A place to type one sentence."""
    return {"naam": naam, "label": label, "waarde": waarde, "langst": TEKST_LENGTE}


def vorm(
    wens: str,
    knop: str,
    groepen: Sequence[Json] = (),
    velden: Sequence[Json] = (),
    **vast: object,
) -> Json:
    """What is asked, and the wish that the button sends; `vast` goes along as it is."""
    return {
        "wens": wens,
        "knop": knop,
        "groepen": list(groepen),
        "velden": list(velden),
        "vast": vast,
    }


def binnen(kop: str, zin: str, knop: str) -> Json:
    """What stands there once an answer is in; its button goes back to the form."""
    return {"kop": kop, "zin": zin, "knop": knop}
