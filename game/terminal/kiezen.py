"""Choosing in the open: the eerste greep, reading in silence, and the fingers on the count."""

from __future__ import annotations

from collections.abc import Iterable

from game.domain import commands as c
from game.domain.dilemma import Kaart, Rol
from game.domain.views import View
from game.terminal.eigen import brengt
from game.terminal.intikken import Rij, lijst, volgende, vuist
from game.terminal.scherm import (
    ENTER,
    Keus,
    Na,
    Naar,
    Scherm,
    Vraag,
    Wens,
    genummerd,
    stukken,
    terug,
)
from game.terminal.zaak import andere_manier
from game.texts.beurt import tikt_in
from game.texts.namen import kaart_voluit, kaartnaam, wie
from game.texts.vertaler import Vertaler
from game.texts.woorden import ROLZINNEN, WOORDEN


def greep(view: View, t: Vertaler) -> Scherm[Wens]:
    """Which role first? Fingers on the count; then one player taps them in."""
    rijen = [Rij(wie(view, t, stoel), _greep_van(view, t, stoel)) for stoel in _stoelen(view)]
    klaar = Keus[Wens](ENTER, t("Zo is het"), c.Onthul())
    regels = stukken(
        (t("Welke rol pak jij als eerste?"),),
        [f"{n} {t(WOORDEN[rol])}: {t(ROLZINNEN[rol])}" for n, rol in enumerate(Rol, start=1)],
        (t("Drie, twee, één: laat je vingers zien. Een vuist is passen."), _rol_hierna(view, t)),
        (tikt_in(t, view.spelers_op(view.ronde.bediener)),),
    )
    scherm = lijst(t, regels, rijen, greep_van, klaar)
    return Scherm(scherm.regels, (*scherm.keuzes, *andere_manier(view, t)), kort=scherm.kort)


def greep_van(stoel: int) -> Vraag:
    """The question which role this seat showed."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        daarna = volgende(stoel, len(view.ronde.stoelen), greep_van)
        rollen = genummerd((t(WOORDEN[rol]), Na(c.KiesGreep(stoel, rol), daarna)) for rol in Rol)
        getikt = stoel in view.sessie.klad.grepen
        pas = vuist(t, c.KiesGreep(stoel, None) if getikt else None, daarna)
        return Scherm(
            (t("{naam}: welke rol?", naam=wie(view, t, stoel)),), (*rollen, pas, terug(t))
        )

    return vraag


def kiezen(view: View, t: Vertaler) -> Scherm[Wens]:
    """Everybody reads the two cards of the own role; nobody says anything."""
    delen = [_hand(view, t, rol) for rol in Rol]
    kop = t("Lees je twee kaarten. Zeg niets.")
    straks = t("Zo meteen: één, twee of drie vingers. Een vuist is passen.")
    grote = genummerd(
        (t("{rol}: de kaarten helemaal", rol=t(WOORDEN[rol])), Naar(kaarten_van(rol)))
        for rol in Rol
    )
    verder = Keus[Wens](ENTER, t("Drie, twee, één: laat zien"), c.GaVerder())
    keuzes = (*grote, verder, *andere_manier(view, t))
    return Scherm(stukken((kop, straks), *delen), keuzes, kort=(kop, straks))


def kaarten_van(rol: Rol) -> Vraag:
    """Everything on the two cards of a role."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        kaarten = [kaart_voluit(t, kaart) for kaart in view.dilemma.hand(rol)]
        return Scherm(stukken(*kaarten), (terug(t),))

    return vraag


def laten_zien(view: View, t: Vertaler) -> Scherm[Wens]:
    """One, two, three or a fist; then one player taps them in."""
    rijen = [Rij(wie(view, t, stoel), _kaart_van(view, t, stoel)) for stoel in _stoelen(view)]
    regels = (
        t("Drie, twee, één: laat zien."),
        t("Eén, twee of drie vingers. Een vuist is passen."),
        tikt_in(t, view.spelers_op(view.ronde.bediener)),
    )
    return lijst(t, regels, rijen, kaart_van, Keus(ENTER, t("Zo is het"), c.Onthul()))


def kaart_van(stoel: int) -> Vraag:
    """The question which card this seat showed."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        rol = view.rol(stoel) or Rol.BUREAUCRAAT
        daarna = volgende(stoel, len(view.ronde.stoelen), kaart_van)

        def stel_voor(keuze: c.Keuze) -> Wens:
            return Na(c.KiesKaart(stoel, keuze), daarna)

        kop = t("{naam} ({rol}): welke kaart?", naam=wie(view, t, stoel), rol=t(WOORDEN[rol]))
        vast = [(kaart.titel, stel_voor(c.Keuze(n))) for n, kaart in _hand_met_nummers(view, rol)]
        eigen: tuple[str, Wens] = t("Eigen aanpak"), Naar(brengt(rol, stel_voor))
        getikt = stoel in view.sessie.klad.voorstellen
        pas = vuist(t, c.KiesKaart(stoel, None) if getikt else None, daarna)
        return Scherm((kop,), (*genummerd([*vast, eigen]), pas, terug(t)))

    return vraag


def _rol_hierna(view: View, t: Vertaler) -> str:
    if view.ronde.nummer == 1:
        return t("Wat je grijpt, is je rol.")
    return t("De rollen deelt het spel straks.")


def _hand(view: View, t: Vertaler, rol: Rol) -> tuple[str, ...]:
    houders = [wie(view, t, stoel) for stoel in _stoelen(view) if view.rol(stoel) is rol]
    namen = t.rij(houders) or t("Lege stoel")
    kop = f"{t(WOORDEN[rol])}: {namen}"
    kaarten = [f"{n} {kaart.titel}: {kaart.kort}" for n, kaart in _hand_met_nummers(view, rol)]
    return kop, *kaarten, f"3 {t('Eigen aanpak')}"


def _hand_met_nummers(view: View, rol: Rol) -> Iterable[tuple[int, Kaart]]:
    return enumerate(view.dilemma.hand(rol), start=1)


def _stoelen(view: View) -> range:
    return range(len(view.ronde.stoelen))


def _greep_van(view: View, t: Vertaler, stoel: int) -> str:
    grepen = view.sessie.klad.grepen
    return t(WOORDEN[grepen[stoel]]) if stoel in grepen else ""


def _kaart_van(view: View, t: Vertaler, stoel: int) -> str:
    voorstel = view.sessie.klad.voorstellen.get(stoel)
    return kaartnaam(t, voorstel.eigen or view.kaart(voorstel.kaart)) if voorstel else ""
