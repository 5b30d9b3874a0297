"""The words of the rugzak: the picture of the team, and what the table said there."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.dilemma import Rol
from game.domain.events import KrachtGenoemd, RolGeleend, RugzakGespeeld
from game.domain.state import Sessie
from game.domain.team import Hand, Teambeeld
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

WELKE_ROL = N_("Welke rol missen we?")
RUGZAK_UITLEG = N_("Een rugzak is wat je bij je draagt en hier zelden laat zien.")
KRACHT_UITLEG = N_("Een verborgen kracht is wat iemand kan en hier weinig laat zien.")
LENEN_UITLEG = N_("Een rol lenen is iemand vragen die hem vanzelf speelt.")
TEAM_UITLEG = N_("Zo ging het vandaag. Meer zegt het niet.")
NIEMAND = N_("Hier greep niemand naar.")
GEGREPEN = N_("Hier werd naar gegrepen.")
"""Of a role that was reached for, where a name would tell who passed."""


def blinde_vlek_zin(t: Vertaler, beeld: Teambeeld) -> str:
    """Which role this team did not see, or saw least; empty when none stands out."""
    if beeld.nooit:
        return t("Naar {rollen} greep hier niemand.", rollen=_rollen(t, beeld.nooit))
    if beeld.minst:
        return t("Naar {rollen} grepen jullie het minst.", rollen=_rollen(t, beeld.minst))
    return ""


def hand_zin(t: Vertaler, sessie: Sessie, hand: Hand) -> str:
    """Who a hand is: one name, or the two of a pair."""
    return t.namen([sessie.speler(nummer) for nummer in hand])


def van_wie_zin(t: Vertaler, rol: Rol) -> str:
    """The question from whom the role that is missed can be borrowed."""
    return t("Van wie lenen we de {rol}?", rol=t(WOORDEN[rol]))


def geleend_zin(t: Vertaler, sessie: Sessie, geleend: RolGeleend) -> str:
    """The role that is missed, and from whom it is borrowed."""
    rol = t(WOORDEN[geleend.rol])
    if geleend.van is None:
        return t("De {rol} lenen we buiten deze tafel.", rol=rol)
    naam = t.naam(sessie.speler(geleend.van))
    return t("De {rol} lenen we van {naam}.", rol=rol, naam=naam)


def kracht_zin(t: Vertaler, sessie: Sessie, kracht: KrachtGenoemd) -> str:
    """A hidden strength, in the group's words."""
    naam = t.naam(sessie.speler(kracht.speler))
    return t("Verborgen kracht van {naam}: “{zin}”", naam=naam, zin=kracht.tekst)


def rugzak_zin(t: Vertaler, sessie: Sessie, gespeeld: RugzakGespeeld) -> str:
    """A card out of somebody's rugzak, with its story."""
    naam = t.naam(sessie.speler(gespeeld.speler))
    return t("Uit de rugzak van {naam}: “{zin}”", naam=naam, zin=gespeeld.tekst)


def rugzak_zinnen(t: Vertaler, sessie: Sessie, laatste: int | None = None) -> tuple[str, ...]:
    """Everything that was said with the rugzak open; of each kind all, or the `laatste` so many."""
    geleend = () if sessie.geleend is None else (geleend_zin(t, sessie, sessie.geleend),)
    krachten = [kracht_zin(t, sessie, kracht) for kracht in sessie.krachten]
    kaarten = [rugzak_zin(t, sessie, gespeeld) for gespeeld in sessie.rugzak.values()]
    vanaf = 0 if laatste is None else -laatste
    return (*geleend, *krachten[vanaf:], *kaarten[vanaf:])


def _rollen(t: Vertaler, rollen: Sequence[Rol]) -> str:
    return t.rij([t("de {rol}", rol=t(WOORDEN[rol])) for rol in rollen])
