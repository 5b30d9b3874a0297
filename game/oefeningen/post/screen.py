"""What stands on the sheets of the post."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.domain.dilemma import Dilemma, Rol
from game.domain.keuzes import TEKST_LENGTE
from game.oefeningen.blad import Blad, Regel, Vel, Veld
from game.oefeningen.post.rules import ZINNEN, Stand, Stap, zinnen
from game.oefeningen.post.woorden import brief
from game.oefeningen.vorm import Inhoud
from game.texts.alleen import KERNVRAGEN
from game.texts.datum import datum
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN, roepnaam

VRAGEN = (
    N_("Wat las je dat je nog niet wist?"),
    N_("Wie had je liever eerder gehoord?"),
    N_("Wat zou je deze schrijver nog willen vragen?"),
)
"""The open question at the end; one of them, by chance."""


def blad(t: Vertaler, inhoud: Inhoud[None], stand: Stand) -> Blad:
    """The sheet of this Stand."""
    return _BLADEN[stand.stap](t, inhoud.dilemmas, stand)


Dek = Mapping[str, Dilemma]


def _brief(t: Vertaler, dek: Dek, stand: Stand) -> Blad:
    dilemma = dek[stand.dilemma]
    plan = [_kaart(t, dilemma, code) for code in stand.plan]
    return Blad(
        titel=t("Er is post"),
        stap=t("Lezen"),
        uitleg=t("Geen nieuwe zaak, maar een brief over een oude."),
        vel=brief(t, dilemma, stand),
        regels=(Regel(t.rij(plan), t("Jouw plan")),),
        verder=t("Antwoorden"),
    )


def _antwoord(t: Vertaler, dek: Dek, stand: Stand) -> Blad:
    dilemma, aantal = dek[stand.dilemma], zinnen(stand.antwoord)
    te_lang = (
        (Regel(t("Dit zijn er {aantal}. Welke twee mogen blijven?", aantal=aantal)),)
        if aantal > ZINNEN
        else ()
    )
    # One line of a field does not hold two sentences.
    getypt = (Regel(stand.antwoord, t("Jouw antwoord")),) if stand.antwoord else ()
    return Blad(
        titel=t("Antwoord als {rol}", rol=_rol(t, stand.rol)),
        stap=t("Antwoorden"),
        uitleg=t(KERNVRAGEN[stand.rol]),
        rol=stand.rol,
        vel=brief(t, dilemma, stand),
        veld=Veld("antwoord", _hint(t, dilemma, stand), stand.antwoord, TEKST_LENGTE),
        regels=(
            *getypt,
            *te_lang,
            Regel(t("Wat je typt, blijft in je profiel. Leeg laten kan ook.")),
        ),
        verder=t("Versturen") if stand.antwoord else t("Verder"),
    )


def _hint(t: Vertaler, dilemma: Dilemma, stand: Stand) -> str:
    return t("Twee zinnen aan {naam}", naam=roepnaam(dilemma.kijkers[stand.kijker].naam))


def _nu(t: Vertaler, dek: Dek, stand: Stand) -> Blad:
    nu = (Regel(stand.antwoord, t("Nu"), stand.rol),) if stand.antwoord else ()
    return Blad(
        titel=t("Wat zie je nu?"),
        stap=t("Toen en nu"),
        uitleg=t("Dit dacht je toen, in dezelfde rol."),
        vel=_toen(t, dek[stand.dilemma], stand),
        veld=Veld("nu", t("Typ het, of zeg het hardop"), stand.nu, TEKST_LENGTE),
        regels=nu,
        verder=t("Verder"),
    )


def _toen(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Vel:
    """The old reason; without one what the card itself says, and without a card that."""
    toen, titel = stand.toen, t("Toen, als {rol}", rol=_rol(t, stand.rol))
    if toen is None:
        return Vel(titel, t("Door deze bril keek je toen niet."), rol=stand.rol)
    koos = t("Je koos {kaart}.", kaart=_kaart(t, dilemma, toen.kaart))
    if toen.waarom:
        return Vel(titel, koos, toen.waarom, rol=stand.rol)
    vast = {kaart.code: kaart for kaart in dilemma.kaarten}
    if toen.kaart not in vast:
        return Vel(titel, koos, rol=stand.rol)
    op_de_kaart = t("{koos} Een reden schreef je niet op. Op de kaart staat:", koos=koos)
    return Vel(titel, op_de_kaart, vast[toen.kaart].wint, rol=stand.rol)


def _draad(t: Vertaler, dek: Dek, stand: Stand) -> Blad:
    eerder = tuple(
        Regel(_regel(t, dek[b.dilemma], b.kijker, b.rol, b.antwoord), datum(t, b.datum), b.rol)
        for b in stand.eerder
        if b.dilemma in dek
    )
    nu = _regel(t, dek[stand.dilemma], stand.kijker, stand.rol, stand.antwoord)
    return Blad(
        titel=t(VRAGEN[stand.variant]),
        stap=t("De draad"),
        uitleg=t("Besluiten, de ander horen, antwoorden. Zo liep het tot nu toe."),
        regels=(*eerder, Regel(nu, t("Vandaag"), stand.rol)),
        verder="" if stand.stap is Stap.KLAAR else t("Klaar"),
    )


def _regel(t: Vertaler, dilemma: Dilemma, kijker: int, rol: Rol, antwoord: str) -> str:
    """One case in one line: decided, met, answered."""
    zin = (
        N_("“{titel}”. Jij besloot, er kwam post van {naam}, je antwoordde als {rol}.")
        if antwoord
        else N_("“{titel}”. Jij besloot, er kwam post van {naam}, en die bleef liggen.")
    )
    naam = roepnaam(dilemma.kijkers[kijker].naam)
    return t(zin, titel=dilemma.titel, naam=naam, rol=_rol(t, rol))


def _kaart(t: Vertaler, dilemma: Dilemma, code: str) -> str:
    """A card by its title, or that it was one of their own."""
    vast = {kaart.code: kaart for kaart in dilemma.kaarten}
    return f"“{vast[code].titel}”" if code in vast else t("een eigen aanpak")


def _rol(t: Vertaler, rol: Rol) -> str:
    return t(WOORDEN[rol])


_BLADEN: Mapping[Stap, Callable[[Vertaler, Dek, Stand], Blad]] = {
    Stap.BRIEF: _brief,
    Stap.ANTWOORD: _antwoord,
    Stap.NU: _nu,
    Stap.DRAAD: _draad,
    Stap.KLAAR: _draad,
}
