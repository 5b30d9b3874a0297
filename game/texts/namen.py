"""Who and what, in a few words: the names on a seat, a card with its role, a lat, a mix."""

from __future__ import annotations

from game.domain.dilemma import Drietal, EigenAanpak, Gelegd, Rol, Uitkomst
from game.domain.score import Mix
from game.domain.views import View
from game.texts.beurt import bedient
from game.texts.vertaler import Vertaler
from game.texts.woorden import KOSTTE, WOORDEN


def wie(view: View, t: Vertaler, stoel: int) -> str:
    """The names on a seat in one phrase."""
    return t.namen(view.spelers_op(stoel))


def is_paar(view: View, stoel: int) -> bool:
    """Whether two players share the hand of this seat."""
    return len(view.ronde.stoelen[stoel]) > 1


def wie_bedient(view: View, t: Vertaler) -> tuple[str, ...]:
    """Who operates this round; alone that needs no line."""
    return () if view.alleen else (bedient(t, view.spelers_op(view.ronde.bediener)),)


def wie_houden(view: View, t: Vertaler, kaart: str) -> str:
    """Whose proposal a card is: every name on every seat that put it forward."""
    stoelen = view.ronde.indieners(kaart)
    if view.alleen:
        return t("uit je drie brillen") if stoelen else t("van de zes kaarten")
    if not stoelen:
        return t("van de lege stoel")
    return t("van {namen}", namen=t.rij([wie(view, t, stoel) for stoel in stoelen]))


def kaartnaam(t: Vertaler, kaart: Gelegd) -> str:
    """What a card is called; an eigen aanpak by its own words when there are any."""
    if isinstance(kaart, EigenAanpak):
        return kaart.tekst.rstrip(".") or t("Eigen aanpak")
    return kaart.titel


def kaartzin(t: Vertaler, kaart: Gelegd) -> str:
    """What a card does, in one short sentence."""
    if not isinstance(kaart, EigenAanpak):
        return kaart.kort
    plus, kost = t(WOORDEN[kaart.plus]), t(KOSTTE[kaart.min])
    return t("Brengt {uitkomst}, kost {prijs}.", uitkomst=plus, prijs=kost)


def kaart_en_rol(t: Vertaler, kaart: Gelegd) -> str:
    """A card with the role it belongs to."""
    return t("{kaart} ({rol})", kaart=kaartnaam(t, kaart), rol=t(WOORDEN[kaart.rol]))


def kaart_voluit(t: Vertaler, kaart: Gelegd) -> tuple[str, ...]:
    """Everything that stands on a card."""
    if isinstance(kaart, EigenAanpak):
        return (kaart_en_rol(t, kaart), kaartzin(t, kaart))
    wint, riskeert = t("Wint"), t("Riskeert")
    return (
        kaart_en_rol(t, kaart),
        kaart.tekst,
        f"{wint}: {kaart.wint}",
        f"{riskeert}: {kaart.riskeert}",
    )


def latzin(t: Vertaler, lat: Drietal) -> str:
    """A lat in one sentence."""
    delen = [f"{t(WOORDEN[uitkomst])} {lat[uitkomst]}" for uitkomst in Uitkomst]
    return t("De lat, op een schaal van 0 tot 10: {delen}.", delen=t.rij(delen))


def mixzin(t: Vertaler, mix: Mix) -> str:
    """How many cards of each role: 2 keer Bureaucraat en 1 keer Verbinder."""
    delen = [
        t("{n} keer {rol}", n=n, rol=t(WOORDEN[rol])) for rol, n in zip(Rol, mix, strict=True) if n
    ]
    return t.rij(delen)
