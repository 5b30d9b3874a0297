"""Choosing behind the screen: the laptop goes round, and what was typed scrolls out of sight."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.terminal.eigen import brengt
from game.terminal.scherm import ENTER, Keus, Naar, Scherm, Wens, genummerd, stukken
from game.texts.beurt import is_nu
from game.texts.namen import is_paar, kaart_voluit, wie
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
        allen = f"{t('Iedereen is geweest.')} {t('Drie, twee, één.')}"
        return Scherm((allen,), (Keus(ENTER, t("Laat zien"), c.Onthul()),), weg=True)
    regels = (
        is_nu(t, view.spelers_op(beurt)),
        t("De rest kijkt even uit het raam."),
        t("Terugscrollen is spieken."),
    )
    zit = t("Wij zitten klaar") if is_paar(view, beurt) else t("Ik zit klaar")
    return Scherm(regels, (Keus(ENTER, zit, c.BeginBeurt()),), weg=beurt > 0)


def grijpen(view: View, t: Vertaler, stoel: int) -> Scherm[Wens]:
    """Which role would this seat reach for first?"""
    naam = wie(view, t, stoel)
    kop = (
        t("{naam}, welke rol pakken jullie als eerste?", naam=naam)
        if is_paar(view, stoel)
        else t("{naam}, welke rol pak jij als eerste?", naam=naam)
    )
    rollen = genummerd(
        (f"{t(WOORDEN[rol])}: {t(ROLZINNEN[rol])}", c.KiesGreep(stoel, rol)) for rol in Rol
    )
    na = (
        t("Wat je grijpt, is je rol.")
        if view.ronde.nummer == 1
        else t("Het spel deelt straks je rol uit. Dit gaat om je eerste gedachte.")
    )
    return Scherm((kop, na), (*rollen, _pas(view, t, stoel, c.KiesGreep(stoel, None))))


def kaart_kiezen(view: View, t: Vertaler, stoel: int) -> Scherm[Wens]:
    """The two cards of the role in full, the eigen aanpak, or a pass."""
    rol = view.rol(stoel) or Rol.BUREAUCRAAT

    def stel_voor(keuze: c.Keuze) -> Wens:
        return c.KiesKaart(stoel, keuze)

    hand = view.dilemma.hand(rol)
    naam, woord = wie(view, t, stoel), t(WOORDEN[rol])
    kop = (
        t("{naam}, jullie zijn {rol}", naam=naam, rol=woord)
        if is_paar(view, stoel)
        else t("{naam}, jij bent {rol}", naam=naam, rol=woord)
    )
    vast = [(kaart.titel, stel_voor(c.Keuze(n))) for n, kaart in enumerate(hand, start=1)]
    eigen: tuple[str, Wens] = t("Eigen aanpak"), Naar(brengt(rol, stel_voor))
    pas = _pas(view, t, stoel, c.KiesKaart(stoel, None))
    kaarten = [kaart_voluit(t, kaart) for kaart in hand]
    return Scherm(stukken((kop, _hierna(view, t)), *kaarten), (*genummerd([*vast, eigen]), pas))


def _pas(view: View, t: Vertaler, stoel: int, wens: c.Command) -> Keus[Wens]:
    return Keus("p", t("Wij passen") if is_paar(view, stoel) else t("Ik pas"), wens)


def _hierna(view: View, t: Vertaler) -> str:
    volgende = view.sessie.klad.beurt + 1
    if volgende >= len(view.ronde.stoelen):
        return t("Daarna is iedereen geweest.")
    return t("Daarna is het de beurt aan {naam}.", naam=wie(view, t, volgende))
