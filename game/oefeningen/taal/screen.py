"""The sheets: choose a sentence, say it, and hear what arrives and whether it is still the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.domain.dilemma import Rol
from game.oefeningen.blad import Blad, Keuze, Regel, Vel, Veld
from game.oefeningen.taal.opgave import Boodschap, Deel, Gebleven, Ingaan, Stand, Zinsoort
from game.oefeningen.taal.rules import WOORDEN_VELD, ZIN
from game.oefeningen.vorm import Inhoud
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

Boodschappen = Inhoud[Boodschap]

INGAAN: Mapping[Ingaan, tuple[str, str]] = {
    Ingaan.NOG_NIET: (N_("Nog niet"), N_("Ik hoor nog niet wat ik nodig heb.")),
    Ingaan.BEETJE: (N_("Een beetje"), N_("Ik wil er eerst iets over vragen.")),
    Ingaan.JA: (N_("Ja"), N_("Hierover praat ik door.")),
}
"""What the one who listens can say, and what it means."""

GEBLEVEN: Mapping[Gebleven, tuple[str, str]] = {
    Gebleven.JA: (N_("Ja"), N_("Ik hoorde hetzelfde, in andere woorden.")),
    Gebleven.DEELS: (N_("Een deel"), N_("Iets bleef achter. Wat was dat?")),
    Gebleven.NEE: (N_("Nee"), N_("Ik hoorde iets anders. Wat was dat?")),
}
"""What became of the content."""


def blad(t: Vertaler, inhoud: Boodschappen, stand: Stand) -> Blad:
    """What stands on the sheet now."""
    return _slot(t, inhoud, stand) if stand.slot else BLADEN[stand.deel](t, inhoud, stand)


def _kiezen(t: Vertaler, inhoud: Boodschappen, stand: Stand) -> Blad:
    opgave = stand.opgave
    uitleg = t("Welke zin sluit aan? De inhoud blijft hetzelfde.")
    if not stand.alleen:
        uitleg = t("Welke zin sluit aan? Drie, twee, één: steek 1, 2 of 3 vingers op.")
    keuzes = tuple(
        Keuze(
            soort.value,
            _zin(inhoud, stand, soort),
            gekozen=soort is opgave.gekozen,
        )
        for soort in opgave.volgorde
    )
    return Blad(
        t("Zeg dit tegen de {rol}", rol=t(WOORDEN[opgave.luisteraar])),
        _stap(t, stand),
        uitleg,
        _gegeven(t, inhoud, stand),
        keuzes,
        regels=_wat_het_doet(t, inhoud, stand),
        verder=t("Volgende"),
        kan_verder=stand.kan_verder,
        rol=opgave.luisteraar,
    )


def _zeggen(t: Vertaler, inhoud: Boodschappen, stand: Stand) -> Blad:
    rol = t(WOORDEN[stand.opgave.luisteraar])
    uitleg = t("Hardop of getypt, in je eigen woorden. De {rol} luistert.", rol=rol)
    if not stand.alleen:
        spreker, hoorder = _naam(t, stand, stand.spreker), _naam(t, stand, stand.hoorder)
        uitleg = t("{spreker} zegt het. {hoorder} luistert als {rol}.",
                   spreker=spreker, hoorder=hoorder, rol=rol)  # fmt: skip
    veld = Veld(ZIN, t("Jouw zin, als je wilt"), stand.opgave.gezegd) if stand.alleen else None
    return Blad(
        t("Zeg het nu zelf"),
        _stap(t, stand),
        uitleg,
        _gegeven(t, inhoud, stand),
        regels=(Regel(_kern(inhoud, stand), t("Dit blijft")),),
        veld=veld,
        verder=t("Volgende"),
        rol=stand.opgave.luisteraar,
    )


def _ingaan(t: Vertaler, inhoud: Boodschappen, stand: Stand) -> Blad:
    opgave = stand.opgave
    rol = t(WOORDEN[opgave.luisteraar])
    uitleg = t("Luister nu als {rol}. Wat zeg je dan?", rol=rol)
    if not stand.alleen:
        hoorder = _naam(t, stand, stand.hoorder)
        uitleg = t("{hoorder} antwoordt als {rol}.", hoorder=hoorder, rol=rol)
    keuzes = tuple(
        Keuze(ingaan.value, t(label), t(sub), gekozen=ingaan is opgave.ingaan)
        for ingaan, (label, sub) in INGAAN.items()
    )
    return Blad(
        t("Zou ik hierop ingaan?"),
        _stap(t, stand),
        uitleg,
        _gezegd(t, inhoud, stand),
        keuzes,
        verder=t("Volgende"),
        rol=opgave.luisteraar,
    )


def _inhoud(t: Vertaler, inhoud: Boodschappen, stand: Stand) -> Blad:
    keuzes = tuple(
        Keuze(gebleven.value, t(label), t(sub), gekozen=gebleven is stand.opgave.gebleven)
        for gebleven, (label, sub) in GEBLEVEN.items()
    )
    uitleg = t("Andere woorden mogen. Iets anders beloven niet.")
    return Blad(
        t("Is de inhoud hetzelfde gebleven?"),
        _stap(t, stand),
        uitleg,
        Vel(t("Dit moest blijven"), _kern(inhoud, stand), stand.opgave.gezegd),
        keuzes,
        verder=t("Volgende"),
    )


BLADEN: Mapping[Deel, Callable[[Vertaler, Boodschappen, Stand], Blad]] = {
    Deel.KIEZEN: _kiezen,
    Deel.ZEGGEN: _zeggen,
    Deel.INGAAN: _ingaan,
    Deel.INHOUD: _inhoud,
}
"""The sheet of each part."""


def _slot(t: Vertaler, inhoud: Boodschappen, stand: Stand) -> Blad:
    uitleg = t("Denk aan iemand die anders praat dan jij.")
    if not stand.alleen:
        uitleg = t("Om de beurt: noem een woord, en tegen wie je het zegt.")
    regels = tuple(
        Regel(inhoud.stukken[opgave.stuk].van(opgave.luisteraar), rol=opgave.luisteraar)
        for opgave in stand.opgaven
    )
    return Blad(
        t("Welke woorden leen jij morgen?"),
        t("Tot slot"),
        uitleg,
        regels=regels,
        veld=Veld(WOORDEN_VELD, t("Welke woorden, en tegen wie?"), stand.woorden),
        verder=t("Klaar"),
    )


def _gegeven(t: Vertaler, inhoud: Boodschappen, stand: Stand) -> Vel:
    stuk = inhoud.stukken[stand.opgave.stuk]
    zo = t("Zo zegt de {rol} het:", rol=t(WOORDEN[stuk.rol]))
    return Vel(tekst=zo, citaat=stuk.van(stuk.rol), rol=stuk.rol)


def _gezegd(t: Vertaler, inhoud: Boodschappen, stand: Stand) -> Vel:
    if stand.opgave.gezegd:
        return Vel(tekst=t("Dit zei je:"), citaat=stand.opgave.gezegd)
    return _gegeven(t, inhoud, stand)


def _wat_het_doet(t: Vertaler, inhoud: Boodschappen, stand: Stand) -> tuple[Regel, ...]:
    """Whose words the chosen sentence has, and what became of the content."""
    soort = stand.opgave.gekozen
    if soort is None:
        return ()
    rol = _taal(inhoud, stand, soort)
    van_wie = t("Dat zijn de woorden van wie luistert.")
    if soort is Zinsoort.DERDE:
        luistert = t(WOORDEN[stand.opgave.luisteraar])
        van_wie = t("Dat zijn de woorden van een andere rol. De {rol} luistert.", rol=luistert)
    wat = t("De inhoud bleef hetzelfde: {kern}", kern=_kern(inhoud, stand))
    if soort is Zinsoort.ELDERS:
        kern = inhoud.stukken[stand.opgave.elders].kern
        wat = t("De inhoud is nu een andere: {kern}", kern=kern)
    return (Regel(van_wie, t(WOORDEN[rol]), rol), Regel(wat))


def _taal(inhoud: Boodschappen, stand: Stand, soort: Zinsoort) -> Rol:
    gegeven = inhoud.stukken[stand.opgave.stuk].rol
    derde = soort is Zinsoort.DERDE
    return stand.opgave.derde(gegeven) if derde else stand.opgave.luisteraar


def _zin(inhoud: Boodschappen, stand: Stand, soort: Zinsoort) -> str:
    opgave = stand.opgave
    stuk = opgave.elders if soort is Zinsoort.ELDERS else opgave.stuk
    return inhoud.stukken[stuk].van(_taal(inhoud, stand, soort))


def _kern(inhoud: Boodschappen, stand: Stand) -> str:
    return inhoud.stukken[stand.opgave.stuk].kern


def _stap(t: Vertaler, stand: Stand) -> str:
    return t("Zin {nummer} van {aantal}", nummer=stand.plek + 1, aantal=len(stand.opgaven))


def _naam(t: Vertaler, stand: Stand, speler: int) -> str:
    return stand.namen[speler] or t("Speler {nummer}", nummer=speler + 1)
