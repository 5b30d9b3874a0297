"""The sheets: a closed question to open, what can be tried with it, and one to ask tomorrow."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.openvraag import MEESTE_WOORDEN
from game.oefeningen.blad import Blad, Keuze, Kies, Knop, Regel, Vel, Veld
from game.oefeningen.open_vragen.keur import Hint
from game.oefeningen.open_vragen.rules import (
    STEL,
    VOORBEELD,
    VRAAG,
    VRAAG_LENGTE,
    WIE,
    Geslotenvraag,
    Stand,
    eigen,
    hints,
)
from game.oefeningen.vorm import Inhoud
from game.texts.vertaler import N_, Vertaler

Vragen = Inhoud[Geslotenvraag]

HINTS: Mapping[Hint, str] = {
    Hint.GEEN_WOORDEN: N_("Hier staan nog geen woorden. Begin eens met Wat of Hoe."),
    Hint.ZELFDE: N_("Dit is nog dezelfde vraag. Zet er eens Wat of Hoe voor."),
    Hint.VERWIJT: N_(
        "“Waarom” klinkt snel als een verwijt. Probeer eens “Waardoor” of “Hoe komt het dat”."
    ),
    Hint.STUURT: N_("Jouw antwoord zit er al een beetje in. Welk woord kan weg?"),
    Hint.KEUZE: N_("Er liggen twee antwoorden klaar. Hoe vraag je naar een derde?"),
    Hint.GESLOTEN: N_("Hier past ja of nee op. Zet er eens Wat, Hoe of Welke voor."),
    Hint.BEWERING: N_("Dit klinkt nog niet als een vraag. Begin eens met Wat, Hoe of Welke."),
    Hint.DUBBEL: N_("Dit is meer dan één vraag. Welke stel je eerst?"),
    Hint.OORDEEL: N_("In het woord achter “Hoe” zit al een oordeel. Laat het eens weg."),
    Hint.GETAL: N_("Hier past één getal op. Wat wil je er nog meer over horen?"),
    Hint.LANG: N_("Meer dan {meest} woorden onthoudt bijna niemand. Wat kan eraf?"),
    Hint.ZONDER_TEKEN: N_("Zet er een vraagteken achter. Dan hoor je of het een vraag is."),
}
"""What each hint says; a test holds it complete."""


def blad(t: Vertaler, inhoud: Vragen, stand: Stand) -> Blad:
    """What stands on the sheet now."""
    return _slot(t, stand) if stand.slot else _vraag(t, inhoud, stand)


def _vraag(t: Vertaler, inhoud: Vragen, stand: Stand) -> Blad:
    stuk = inhoud.stukken[stand.vragen[stand.plek]]
    toon = Knop(t("Laat een voorbeeld zien"), Kies(VOORBEELD), "v")
    return Blad(
        t("Maak deze vraag open"),
        t("Vraag {nummer} van {aantal}", nummer=stand.plek + 1, aantal=len(stand.vragen)),
        _wie_doet_wat(t, stand),
        Vel(tekst=stuk.situatie, citaat=stuk.gesloten),
        regels=(*_hints(t, inhoud, stand), *_voorbeelden(t, stuk, stand)),
        veld=Veld(VRAAG, t("Jouw open vraag"), stand.tekst, VRAAG_LENGTE),
        verder=t("Volgende"),
        knoppen=() if stand.toont_voorbeelden else (toon,),
    )


def _wie_doet_wat(t: Vertaler, stand: Stand) -> str:
    if stand.alleen:
        return t("Stel hem zo dat iemand er van alles op kan antwoorden.")
    naam = stand.namen[stand.spreker] or t("Speler {nummer}", nummer=stand.spreker + 1)
    return t("{naam} zegt hem hardop. Een ander typt hem.", naam=naam)


def _hints(t: Vertaler, inhoud: Vragen, stand: Stand) -> tuple[Regel, ...]:
    if not stand.tekst:
        return ()
    gevonden = hints(inhoud, stand)
    if not gevonden:
        return (Regel(t("Hier kan iemand van alles op antwoorden.")),)
    return tuple(Regel(t(HINTS[hint], meest=MEESTE_WOORDEN)) for hint in gevonden)


def _voorbeelden(t: Vertaler, stuk: Geslotenvraag, stand: Stand) -> tuple[Regel, ...]:
    if not stand.toont_voorbeelden:
        return ()
    eerste, *rest = stuk.voorbeelden[:2] or ("",)
    return (Regel(eerste, t("Zo kan het ook")), *map(Regel, rest))


def _slot(t: Vertaler, stand: Stand) -> Blad:
    keuzes = tuple(
        Keuze(f"{STEL}{plek}", stand.getypt[plek], gekozen=plek == stand.gekozen)
        for plek in eigen(stand)
    )
    uitleg = t("Kies er een, en bedenk wie hem van je krijgt.")
    if not stand.alleen:
        uitleg = t("Zeg om de beurt welke vraag je meeneemt, en voor wie.")
    return Blad(
        t("Welke vraag stel je morgen, en aan wie?"),
        t("Tot slot"),
        uitleg
        if keuzes or not stand.alleen
        else t("Denk aan een gesprek dat al in je agenda staat."),
        keuzes=keuzes,
        veld=Veld(WIE, t("Aan wie, en wanneer?"), stand.wie),
        verder=t("Klaar"),
    )
