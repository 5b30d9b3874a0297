"""The sheets: point at a role, tell what you see, defend it as another, keep one object."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.domain.aandenken import tel
from game.domain.dilemma import Rol
from game.domain.keuzes import NAAM_LENGTE
from game.oefeningen.blad import Blad, Keuze, Kies, Knop, Naam, Regel, Vel, Veld
from game.oefeningen.voorwerpen.rules import EIGEN, PAS, SPELER, VOORWERP, kan_verder
from game.oefeningen.voorwerpen.tafel import (
    Deel,
    Ligt,
    Stand,
    Voorwerp,
    alleenstaanders,
    beginner,
    groep,
)
from game.oefeningen.vorm import Inhoud
from game.texts.aandenken import KIES_NAAM, NU_INTIKKEN, TEL, verdeling
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

Voorwerpen = Inhoud[Voorwerp]


def blad(t: Vertaler, inhoud: Voorwerpen, stand: Stand) -> Blad:
    """What stands on the sheet now."""
    return BLADEN[stand.deel](t, inhoud, stand)


def _wijzen(t: Vertaler, inhoud: Voorwerpen, stand: Stand) -> Blad:
    uitleg = f"{t(TEL)} {t('Wie alleen staat, begint.')}"
    if stand.alleen:
        uitleg = t("Wijs een rol aan. Je eerste gedachte is genoeg.")
    return Blad(
        t("Bij wie hoort dit?"),
        _stap(t, stand),
        uitleg,
        _vel(inhoud, stand),
        tuple(_plek(t, stand, rol) for rol in Rol),
        naast=True,
        regels=_wie_nu(t, stand),
        veld=_eigen_veld(t, stand),
        verder=t("Volgende"),
        kan_verder=kan_verder(stand),
        knoppen=(
            Knop(t("Slaat over"), Kies(PAS), "0", bool(stand.rij)),
            Knop(t("Toch niet") if stand.typt else t("Eigen voorwerp"), Kies(EIGEN), "e"),
        ),
    )


def _vertellen(t: Vertaler, inhoud: Voorwerpen, stand: Stand) -> Blad:
    return Blad(
        _wie_begint(t, stand),
        _stap(t, stand),
        _wat_zie_je(t, stand),
        _vel(inhoud, stand),
        regels=_betekenissen(t, inhoud, stand.ligt),
        verder=t("Volgende"),
    )


def _verdedigen(t: Vertaler, inhoud: Voorwerpen, stand: Stand) -> Blad:
    rol = stand.ligt.verdedigd or Rol.BUREAUCRAAT
    wie = beginner(stand)
    uitleg = t("Twintig seconden, ook als je het er niet mee eens bent. De rest telt in stilte.")
    if stand.alleen:
        uitleg = t("Twintig seconden, hardop of in één zin. Je hoeft het er niet mee eens te zijn.")
    titel = t("Verdedig het als {rol}", rol=t(WOORDEN[rol]))
    wie_nu = () if stand.alleen else (Regel(_wie(t, stand, wie), t("Aan de beurt")),)
    veld = Veld("zin", t("Jouw zin, als je wilt"), stand.ligt.zin) if stand.alleen else None
    return Blad(
        titel,
        _stap(t, stand),
        uitleg,
        _vel(inhoud, stand),
        regels=wie_nu,
        veld=veld,
        verder=t("Volgende"),
        rol=rol,
    )


def _blijft(t: Vertaler, inhoud: Voorwerpen, stand: Stand) -> Blad:
    keuzes = tuple(
        Keuze(
            f"{VOORWERP}{n}",
            naam_van(inhoud, ligt),
            _gewezen(t, stand, ligt),
            gekozen=n == stand.gekozen,
        )
        for n, ligt in enumerate(stand.liggen)
    )
    return Blad(
        t("Welke betekenis had je zelf niet bedacht?"),
        t("Tot slot"),
        t("Kies er één die op tafel blijft. Volgt er een spel, dan komt het aan het eind terug."),
        keuzes=keuzes,
        verder=t("Klaar"),
    )


BLADEN: Mapping[Deel, Callable[[Vertaler, Voorwerpen, Stand], Blad]] = {
    Deel.WIJZEN: _wijzen,
    Deel.VERTELLEN: _vertellen,
    Deel.VERDEDIGEN: _verdedigen,
    Deel.BLIJFT: _blijft,
}
"""The sheet of each part."""


def naam_van(inhoud: Voorwerpen, ligt: Ligt) -> str:
    """What lies there: an own object, or the one from the content."""
    return ligt.eigen or inhoud.stukken[ligt.stuk].naam


def _stap(t: Vertaler, stand: Stand) -> str:
    return t("Voorwerp {nummer} van {aantal}", nummer=stand.bij + 1, aantal=len(stand.liggen))


def _vel(inhoud: Voorwerpen, stand: Stand) -> Vel:
    ligt = stand.ligt
    beeld = "" if ligt.eigen else inhoud.stukken[ligt.stuk].beeld
    return Vel(naam_van(inhoud, ligt), beeld=f"voorwerpen/{beeld}.svg" if beeld else "")


def _plek(t: Vertaler, stand: Stand, rol: Rol) -> Keuze:
    wie = groep(stand.ligt, rol)
    namen = () if stand.alleen else tuple(Naam(_naam(t, stand, n), f"{SPELER}{n}") for n in wie)
    return Keuze(
        rol.value,
        t(WOORDEN[rol]),
        rol=rol,
        gekozen=stand.alleen and bool(wie),
        kan=stand.alleen or bool(stand.rij),
        eigen=not stand.alleen,
        namen=namen,
    )


def _wie_nu(t: Vertaler, stand: Stand) -> tuple[Regel, ...]:
    if stand.alleen:
        return ()
    if not stand.rij:
        return (Regel(t(KIES_NAAM)),)
    return (Regel(_naam(t, stand, stand.rij[0]), t(NU_INTIKKEN)),)


def _eigen_veld(t: Vertaler, stand: Stand) -> Veld | None:
    if not stand.typt:
        return None
    return Veld("eigen", t("Welk voorwerp leg je neer?"), stand.ligt.eigen, NAAM_LENGTE)


def _wie_begint(t: Vertaler, stand: Stand) -> str:
    wie, alleen = beginner(stand), alleenstaanders(stand.ligt)
    if stand.alleen:
        return t("Zo zien anderen het ook")
    if wie is None:
        return t("Wie wil, begint")
    if len(alleen) == 1:
        return t("{naam} staat alleen en begint", naam=_naam(t, stand, wie))
    return t("{naam} begint", naam=_naam(t, stand, wie))


def _wat_zie_je(t: Vertaler, stand: Stand) -> str:
    alleen = [_naam(t, stand, wie) for wie in alleenstaanders(stand.ligt)]
    if stand.alleen:
        return t("Wat zie jij erin?")
    if len(alleen) > 1:
        return t("{namen} staan alleen. Vertel: wat zie je erin?", namen=t.rij(alleen))
    if not alleen and stand.ligt.gewezen:
        return t("Niemand staat alleen. Vertel: wat zie je erin?")
    return t("Vertel: wat zie je erin?")


def _betekenissen(t: Vertaler, inhoud: Voorwerpen, ligt: Ligt) -> tuple[Regel, ...]:
    """What others saw in it, never as the answer; of an own object nobody knows that yet."""
    if ligt.eigen:
        return (Regel(t("Dit lag hier nog niet eerder. Wat het betekent, weet nog niemand.")),)
    stuk = inhoud.stukken[ligt.stuk]
    paren = [(stuk.rol, stuk.uitleg)]
    if stuk.ook is not None:
        paren.append((stuk.ook.rol, stuk.ook.uitleg))
    gezien = (Regel(uitleg, t(WOORDEN[rol]), rol) for rol, uitleg in paren)
    return Regel(t("Anderen zagen dit erin:")), *gezien


def _gewezen(t: Vertaler, stand: Stand, ligt: Ligt) -> str:
    """How many pointed at each role, or at which one when alone."""
    if stand.alleen:
        wees = ligt.gewezen.get(0)
        return "" if wees is None else t("Jij wees naar: {rol}", rol=t(WOORDEN[wees]))
    return verdeling(t, tel(ligt.gewezen))


def _wie(t: Vertaler, stand: Stand, wie: int | None) -> str:
    return t("Wie wil") if wie is None else _naam(t, stand, wie)


def _naam(t: Vertaler, stand: Stand, speler: int) -> str:
    return stand.namen[speler] or t("Speler {nummer}", nummer=speler + 1)
