"""Alone: the case through three brillen, and the three questions at the end of the round."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.terminal.eigen import brengt
from game.terminal.scherm import (
    ENTER,
    Keus,
    Naar,
    Scherm,
    Vraag,
    Wens,
    genummerd,
    ongedaan,
    stukken,
    terug,
)
from game.terminal.zaak import feiten
from game.texts.alleen import KERNVRAGEN, drie_vragen_van
from game.texts.namen import kaart_en_rol, kaart_voluit
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def bril(view: View, t: Vertaler) -> Scherm[Wens]:
    """The cards of the role that looks now; after the third what was seen through each."""
    rol = view.ronde.bril
    if rol is None:
        return _gekeken(view, t)
    stoel = view.ronde.rollen.index(rol)
    kijker = view.dilemma.kijkers[stoel]
    regels = stukken(
        (t("Kijk nu als {rol}", rol=t(WOORDEN[rol])), t(KERNVRAGEN[rol])),
        (f"{kijker.naam}: “{kijker.zegt}”",),
    )
    keuzes, erbij = genummerd(_kaarten(view, t, rol)), _erbij(view, t, rol)
    if view.ronde.door_bril is None:
        return Scherm(regels, (*keuzes, *erbij))
    return _waarom(view, t, rol, (*keuzes, *erbij))


def _kaarten(view: View, t: Vertaler, rol: Rol) -> list[tuple[str, Wens]]:
    """The two cards of the role and the eigen aanpak."""
    vast: list[tuple[str, Wens]] = [
        (f"{kaart.titel}: {kaart.kort}", c.KiesDoorBril(rol, c.Keuze(n)))
        for n, kaart in enumerate(view.dilemma.hand(rol), start=1)
    ]
    eigen = Naar(brengt(rol, lambda keuze: c.KiesDoorBril(rol, keuze)))
    return [*vast, (t("Eigen aanpak"), eigen)]


def _erbij(view: View, t: Vertaler, rol: Rol) -> list[Keus[Wens]]:
    """What can be read beside it, and the way back."""
    lezen = [Keus[Wens]("k", t("De kaarten helemaal"), Naar(kaarten_van(rol)), ook="l")]
    if view.dilemma.belangen or view.dilemma.feiten:
        lezen.append(Keus("f", t("Feiten en wet"), Naar(feiten)))
    return [*lezen, *ongedaan(view, t)]


def _waarom(view: View, t: Vertaler, rol: Rol, keuzes: tuple[Keus[Wens], ...]) -> Scherm[Wens]:
    """What lies there now with the question why, which may stay open; another card may come."""
    ronde = view.ronde
    gekozen, zin = ronde.door_bril, ronde.waarom.get(rol, "")
    ligt = () if gekozen is None else (kaart_en_rol(t, view.kaart(gekozen.kaart)), *_zin(zin))
    asked = () if zin else (t("Waarom? Eén zin, als je wilt."),)
    verder = Keus[Wens](ENTER, t("Verder") if zin else t("Verder zonder zin"), c.GaVerder())
    return Scherm(stukken(ligt, asked), (verder, *keuzes), tekst=c.ZegWaarom)


def kaarten_van(rol: Rol) -> Vraag:
    """Everything on the two cards of a role."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        kaarten = [kaart_voluit(t, kaart) for kaart in view.dilemma.hand(rol)]
        return Scherm(stukken(*kaarten), (terug(t),))

    return vraag


def _gekeken(view: View, t: Vertaler) -> Scherm[Wens]:
    """What was chosen through each bril, with the sentence why."""
    ronde = view.ronde
    gezien = [
        (kaart_en_rol(t, view.kaart(voorstel.kaart)), *_zin(ronde.waarom.get(rol, "")))
        for rol, voorstel in zip(ronde.rollen, (ronde.voorstellen or {}).values(), strict=True)
    ]
    plan = Keus[Wens](ENTER, t("Maak je eigen plan"), c.GaVerder())
    return Scherm(
        stukken((t("Drie keer gekeken"),), *gezien), (plan, *ongedaan(view, t))
    )  # fmt: skip


def _zin(tekst: str) -> tuple[str, ...]:
    return (f"“{tekst}”",) if tekst else ()


def drie_vragen(view: View, t: Vertaler) -> Scherm[Wens]:
    """One question at a time; a typed sentence answers it, and so does nothing at all."""
    vragen, gegeven = drie_vragen_van(t, view), len(view.ronde.antwoorden)
    kop = t("Vraag {n} van {totaal}", n=gegeven + 1, totaal=len(vragen))
    verder = Keus[Wens](ENTER, t("Verder"), c.SlaOver())
    return Scherm(
        (kop, vragen[gegeven], t("Denk even na. Typ één zin, of druk op Enter.")),
        (verder, *ongedaan(view, t)),
        tekst=c.SchrijfOp,
    )
