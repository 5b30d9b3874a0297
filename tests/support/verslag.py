"""A played session as text that people can read: one line per wish, one per event."""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any

import attrs
from support.tafel import ALLEEN_SPEL, KLAS_SPEL, SPEL, Tafel

from game.domain import commands as c
from game.domain import events as e
from game.domain.decide import decide
from game.domain.dilemma import Drietal, EigenAanpak, Rol
from game.domain.kassabon import Kassabon
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.tonen import toon_cijfer, toon_uitkomst, toon_waarde
from game.domain.views import stoel_achter_scherm

SPELLEN = {"tafel": SPEL, "alleen": ALLEEN_SPEL, "klas": KLAS_SPEL}
PER_WENS = 25
"""Seconds that a table takes for each wish."""


def verslag(begin: c.BeginSessie) -> Iterator[str]:
    """The lines of a session that the meespeler plays from this beginning to its end."""
    spel = SPELLEN[begin.spelvorm]
    events = decide(spel, None, begin)
    assert not isinstance(events, Weigering), events
    tafel, verstreken = Tafel(events, spel), 0
    yield from _stap(begin, events, verstreken)
    while not tafel.sessie.gesloten:
        verstreken += PER_WENS
        wens = volgende_wens(tafel.view(stoel_achter_scherm(tafel.sessie)))
        if isinstance(wens, c.GaVerder):
            wens = c.GaVerder(verstreken)
        na = tafel.na(wens)
        yield from _stap(wens, na.events[len(tafel.events) :], verstreken)
        tafel = na
    yield f"stad {tafel.view().stadsdelen}, driehoek {toon(tafel.view().weg)}"


def _stap(wens: c.Command, events: tuple[e.Event, ...], verstreken: int) -> Iterator[str]:
    if any(isinstance(event, e.RondeBegonnen) for event in events):
        yield ""
    yield f"{verstreken // 60:02}:{verstreken % 60:02} {zin(wens)}"
    for event in events:
        yield f"      -> {zin(event)}"


def zin(ding: object) -> str:
    """A wish or an event: its name, and every field that says something."""
    velden = ((veld.name, getattr(ding, veld.name)) for veld in attrs.fields(type(ding)))
    gezegd = [f"{naam}={toon(waarde)}" for naam, waarde in velden if naam != "verstreken"]
    return " ".join((type(ding).__name__, *gezegd))


def toon(waarde: object) -> str:
    """A value, short and in Dutch."""
    schrijf = next((schrijf for soort, schrijf in TOON if isinstance(waarde, soort)), str)
    return schrijf(waarde)


def _voorstel(voorstel: e.Voorstel) -> str:
    eigen = f"({toon(voorstel.eigen)})" if voorstel.eigen else ""
    return f"{voorstel.stoel}:{voorstel.kaart}{eigen}"


def _keuze(keuze: c.Keuze) -> str:
    eigen = f"(+{toon(keuze.plus)} -{toon(keuze.min)} {keuze.tekst}".rstrip() + ")"
    return f"{keuze.nummer}{eigen if keuze.nummer == 3 else ''}"


def _bon(bon: Kassabon) -> str:
    verdict = "houdt" if bon.wending_houdt else "breekt"
    cijfers = " ".join(map(toon_cijfer, bon.cijfers))
    return (
        f"{'+'.join(bon.plan)} geeft {toon(bon.uitkomst)} bij lat {toon(bon.lat)},"
        f" waarde {toon_waarde(bon.waarde)} ({bon.band.value}),"
        f" {verdict}: {toon_waarde(bon.laatste_waarde)}, kijkers {cijfers}"
        + (", sleutel mist" if bon.sleutel_mist else "")
    )


TOON: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (type(None), lambda _: "-"),
    (bool, lambda ja: "ja" if ja else "nee"),
    (Rol, lambda rol: rol.letter),
    (Enum, lambda lid: str(lid.value)),
    (Kassabon, _bon),
    (Drietal, lambda drietal: "/".join(map(toon_uitkomst, drietal))),
    (EigenAanpak, lambda eigen: f"+{eigen.plus.value} -{eigen.min.value} {eigen.tekst}".strip()),
    (e.Voorstel, _voorstel),
    (e.Speler, lambda wie: f"{wie.nummer}:{wie.naam}" + (" (leidt)" if wie.leidt else "")),
    (c.Keuze, _keuze),
    (Mapping, lambda wat: "{" + ", ".join(f"{k}:{toon(v)}" for k, v in wat.items()) + "}"),
    (tuple | frozenset, lambda rij: "[" + ", ".join(map(toon, rij)) + "]"),
)
"""How each kind of value is written; the first that fits counts."""
