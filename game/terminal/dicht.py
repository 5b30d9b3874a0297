"""Choosing behind the screen: the laptop goes round, and what was typed scrolls out of sight."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.terminal.eigen import brengt
from game.terminal.kiezen import rol_hierna
from game.terminal.namen import kaart_voluit, wie
from game.terminal.scherm import ENTER, Keus, Naar, Scherm, Wens, genummerd, stukken
from game.texts.vertaler import Vertaler
from game.texts.woorden import ROLZINNEN, WOORDEN


def dicht(view: View, t: Vertaler) -> Scherm[Wens]:
    """Hand over, reach for a role, choose a card; then the next seat."""
    if view.stoel is None:
        return doorgeven(view, t)
    if not view.greep_klaar:
        return grijpen(view, t, view.stoel)
    return kaart_kiezen(view, t, view.stoel)


def doorgeven(view: View, t: Vertaler) -> Scherm[Wens]:
    """The screen for whoever walks by: who is next, or that everybody has been."""
    beurt = view.sessie.klad.beurt
    if beurt >= len(view.ronde.stoelen):
        allen = t("Iedereen is geweest. Drie, twee, één.")
        return Scherm((allen,), (Keus(ENTER, t("Laat zien"), c.Onthul()),), weg=True)
    regels = (
        t("Nu is {naam}. De rest kijkt even uit het raam.", naam=wie(view, t, beurt)),
        t("Terugscrollen is spieken."),
    )
    zit = t("{naam} zit klaar", naam=wie(view, t, beurt))
    return Scherm(regels, (Keus(ENTER, zit, c.BeginBeurt()),), weg=beurt > 0)


def grijpen(view: View, t: Vertaler, stoel: int) -> Scherm[Wens]:
    """Which role would this seat reach for first?"""
    kop = t("{naam}, welke rol pak jij als eerste?", naam=wie(view, t, stoel))
    rollen = genummerd(
        (f"{t(WOORDEN[rol])}: {t(ROLZINNEN[rol])}", c.KiesGreep(stoel, rol)) for rol in Rol
    )
    pas = Keus("p", t("Ik pas"), c.KiesGreep(stoel, None))
    na = rol_hierna(view, t) if view.ronde.nummer == 1 else t("Je rol heeft het spel al gedeeld.")
    return Scherm((kop, na), (*rollen, pas))


def kaart_kiezen(view: View, t: Vertaler, stoel: int) -> Scherm[Wens]:
    """The two cards of the role in full, the eigen aanpak, or a pass."""
    rol = view.rol(stoel) or Rol.BUREAUCRAAT

    def stel_voor(keuze: c.Keuze) -> Wens:
        return c.KiesKaart(stoel, keuze)

    hand = view.dilemma.hand(rol)
    kop = t("{naam}, jij bent {rol}", naam=wie(view, t, stoel), rol=t(WOORDEN[rol]))
    vast = [(kaart.titel, stel_voor(c.Keuze(n))) for n, kaart in enumerate(hand, start=1)]
    eigen: tuple[str, Wens] = t("Eigen aanpak"), Naar(brengt(rol, stel_voor))
    pas = Keus("p", t("Ik pas"), c.KiesKaart(stoel, None))
    kaarten = [kaart_voluit(t, kaart) for kaart in hand]
    return Scherm(stukken((kop, _hierna(view, t)), *kaarten), (*genummerd([*vast, eigen]), pas))


def _hierna(view: View, t: Vertaler) -> str:
    volgende = view.sessie.klad.beurt + 1
    if volgende >= len(view.ronde.stoelen):
        return t("Daarna is iedereen geweest.")
    return t("Daarna is {naam}.", naam=wie(view, t, volgende))
