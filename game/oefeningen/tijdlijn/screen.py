"""What stands on each sheet of Tijdlijn."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.domain.dilemma import Rol
from game.oefeningen.blad import Blad, Keuze, Kies, Knop, Regel, Vel
from game.oefeningen.tijdlijn.rules import (
    BRONNEN,
    Deel,
    Gebeurtenis,
    Stand,
    buren,
    kan_verder,
)
from game.oefeningen.vorm import Inhoud
from game.texts.datum import datum, nagekeken
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

LAAGVRAGEN: Mapping[Rol, str] = {
    Rol.BUREAUCRAAT: N_("Mag het, en is het gelijk voor iedereen?"),
    Rol.ONDERNEMER: N_("Werkt het, en wanneer is het klaar?"),
    Rol.VERBINDER: N_("Met wie, en wat is er echt aan de hand?"),
}
"""What each layer asks of you (dossier 1.1)."""

MEENEEMVRAGEN: Mapping[Rol, str] = {
    Rol.BUREAUCRAAT: N_("Welke regel op je werk is ouder dan jij, en nog steeds nodig?"),
    Rol.ONDERNEMER: N_("Wat telt er morgen op je werk, maar wordt niet gemeten?"),
    Rol.VERBINDER: N_("Wie spreek je morgen over iets dat al vastligt?"),
}
"""The open question to take along, for the layer that was chosen."""

Maker = Callable[[Vertaler, Inhoud[Gebeurtenis], Stand], Blad]


def blad(t: Vertaler, inhoud: Inhoud[Gebeurtenis], stand: Stand) -> Blad:
    """The sheet of this moment."""
    return BLADEN[stand.deel](t, inhoud, stand)


def _leggen(t: Vertaler, inhoud: Inhoud[Gebeurtenis], stand: Stand) -> Blad:
    stuk = inhoud.stukken[stand.volgende]
    namen = [inhoud.stukken[nummer].naam for nummer in stand.gelegd]
    return Blad(
        titel=t("Waar in de tijd ligt dit?"),
        stap=_stap(t, len(namen) + 1, stand),
        uitleg=t("Overleg kort. Eén van jullie tikt.")
        if stand.samen
        else t("Leg het bij wat er al ligt. De oudste ligt vooraan."),
        vel=Vel(titel=stuk.naam, tekst=stuk.tekst),
        keuzes=tuple(Keuze(str(p), _plek(t, namen, p)) for p in range(len(namen) + 1)),
    )


def _tijd(t: Vertaler, inhoud: Inhoud[Gebeurtenis], stand: Stand) -> Blad:
    stukken = inhoud.stukken
    goed = buren([stukken[nummer].datum for nummer in stand.gelegd])
    zin = N_("Er liggen {alle} paren buren. Bij {aantal} daarvan ligt de oudste vooraan.")
    return Blad(
        titel=t("Zo ging het echt"),
        stap=t("De jaren"),
        uitleg=t(zin, alle=len(stand.gelegd) - 1, aantal=goed),
        vel=Vel(
            titel=t("Jullie volgorde") if stand.samen else t("Jouw volgorde"),
            regels=tuple(Regel(stukken[nummer].naam) for nummer in stand.gelegd),
        ),
        regels=tuple(Regel(stukken[n].naam, kop=stukken[n].jaar) for n in stand.op_tijd),
        verder=t("Verder"),
        knoppen=(Knop(t("Bronnen"), Kies(BRONNEN), "o"),),
    )


def _bronnen(t: Vertaler, inhoud: Inhoud[Gebeurtenis], stand: Stand) -> Blad:
    stukken = [inhoud.stukken[nummer] for nummer in stand.op_tijd]
    return Blad(
        titel=t("Waar staat dit?"),
        stap=t("Bronnen"),
        regels=tuple(
            Regel(nagekeken(t, stuk.bron, stuk.stand), kop=datum(t, stuk.datum)) for stuk in stukken
        ),
        verder=t("Naar de jaren"),
    )


def _rol(t: Vertaler, inhoud: Inhoud[Gebeurtenis], stand: Stand) -> Blad:
    stuk = inhoud.stukken[stand.aan_zet]
    return Blad(
        titel=t("Welke rol werd hier sterker?"),
        stap=_stap(t, len(stand.rollen) + 1, stand),
        uitleg=t("Drie, twee, één: wijs aan. Eén van jullie tikt.")
        if stand.samen
        else t("Leg het bij een rol. Er kan meer dan één rol passen."),
        vel=Vel(
            titel=stuk.naam,
            tekst=stuk.tekst,
            regels=(Regel(datum(t, stuk.datum), kop=t("Wanneer")),),
        ),
        keuzes=tuple(
            Keuze(rol.value, t(WOORDEN[rol]), rol=rol, gekozen=rol is stand.keus) for rol in Rol
        ),
        naast=True,
        regels=_hier_ligt(t, stuk, stand) if stand.keus else (),
        verder=t("Volgende"),
        kan_verder=kan_verder(stand),
    )


def _morgen(t: Vertaler, inhoud: Inhoud[Gebeurtenis], stand: Stand) -> Blad:
    """The events with their roles as they pile up: the newest on top, the oldest still there."""
    lagen = reversed(list(zip(stand.op_tijd, stand.rollen, strict=False)))
    return Blad(
        titel=t("Welke laag voel je morgen op je werk?"),
        stap=t("Morgen"),
        uitleg=t("Het nieuwste ligt boven. Wat eronder ligt, is niet weg."),
        regels=tuple(Regel(inhoud.stukken[nummer].naam, rol=rol) for nummer, rol in lagen),
        keuzes=tuple(
            Keuze(
                rol.value,
                t(WOORDEN[rol]),
                sub=t(LAAGVRAGEN[rol]),
                rol=rol,
                gekozen=rol is stand.keus,
            )
            for rol in Rol
        ),
        naast=True,
        verder=t("Verder"),
        kan_verder=kan_verder(stand),
    )


def _vraag(t: Vertaler, inhoud: Inhoud[Gebeurtenis], stand: Stand) -> Blad:  # noqa: ARG001 - one shape for all
    return Blad(
        titel=t("Neem deze vraag mee"),
        stap=t("Morgen"),
        uitleg=t("Een nieuwe manier van sturen komt boven op de oude. De oude blijft liggen."),
        vel=Vel(citaat=t(MEENEEMVRAGEN[stand.keus]), rol=stand.keus) if stand.keus else None,
        regels=(Regel(t("NSOB, Sedimentatie in sturing (2015)"), kop=t("Bron")),),
        verder=t("Klaar"),
    )


BLADEN: Mapping[Deel, Maker] = {
    Deel.LEGGEN: _leggen,
    Deel.TIJD: _tijd,
    Deel.BRONNEN: _bronnen,
    Deel.ROL: _rol,
    Deel.MORGEN: _morgen,
    Deel.VRAAG: _vraag,
}
"""Who makes the sheet of each part; what is over has none."""


def _stap(t: Vertaler, nummer: int, stand: Stand) -> str:
    return t("Gebeurtenis {nummer} van {aantal}", nummer=nummer, aantal=len(stand.trekking))


def _plek(t: Vertaler, namen: list[str], plek: int) -> str:
    """What a place between the events that lie there is called."""
    if plek == 0:
        return t("Eerst, vóór: {naam}", naam=namen[0])
    if plek == len(namen):
        return t("Laatst, na: {naam}", naam=namen[-1])
    return t("Tussen {eerst} en {dan}", eerst=namen[plek - 1], dan=namen[plek])


def _hier_ligt(t: Vertaler, stuk: Gebeurtenis, stand: Stand) -> tuple[Regel, ...]:
    """The role it lies on here, the other ways to read it, and what to talk about."""
    ook = t.rij([t(WOORDEN[rol]) for rol in stuk.ook])
    praat = t("Praat door") if stand.samen else t("Denk door")
    return (
        Regel(t(WOORDEN[stuk.rol]), kop=t("De schrijver koos"), rol=stuk.rol),
        *((Regel(ook, kop=t("Ook zo gelezen")),) if ook else ()),
        *((Regel(stuk.vraag, kop=praat),) if stuk.vraag else ()),
    )
