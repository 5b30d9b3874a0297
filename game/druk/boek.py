"""The whole deck as one page of HTML that needs nothing else: no network, no script, no file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from game.druk.figuren import voorraad
from game.druk.kaarten import Zaak, bladen
from game.druk.regels import rollenblad, rondeblad
from game.druk.tellen import telblad
from game.druk.uitkomst import uitkomstblad
from game.loading import Geladen
from game.papier.pagina import met_letters, pagina
from game.texts.vertaler import Vertaler

STIJL = Path(__file__).with_name("druk.css")


def maak_boek(geladen: Iterable[Geladen], taal: str) -> str:
    """The printable page: the rules once, and for each dilemma four sheets."""
    t = Vertaler(taal)
    zaken = _zaken(t, {each.dilemma[taal].id: each for each in geladen}, taal)
    lijf = "\n".join((voorraad(), *_bladen(t, zaken)))
    return pagina(taal, t("De Ideale Ambtenaar"), met_letters(STIJL), lijf)


def _zaken(t: Vertaler, geladen: Mapping[str, Geladen], taal: str) -> list[Zaak]:
    """The dilemmas in this language; one whose twin is printed too knows what comes first."""
    zaken = []
    for each in geladen.values():
        dilemma = each.dilemma[taal]
        eerst = geladen.get(dilemma.tweeling.na) if dilemma.tweeling else None
        zaken.append(Zaak(t, dilemma, each, eerst.dilemma[taal] if eerst else None))
    return zaken


def _bladen(t: Vertaler, zaken: list[Zaak]) -> Iterator[str]:
    yield rondeblad(t)
    yield telblad(t, zaken[0].dilemma)
    yield rollenblad(t)
    for zaak in zaken:
        yield from bladen(zaak)
        yield uitkomstblad(zaak)
