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
    vast = [(f"{kaart.titel}: {kaart.kort}", Naar(waarom(rol, c.Keuze(n))))
            for n, kaart in enumerate(view.dilemma.hand(rol), start=1)]  # fmt: skip
    eigen: tuple[str, Wens] = (
        t("Eigen aanpak"),
        Naar(brengt(rol, lambda keuze: Naar(waarom(rol, keuze)))),
    )
    bekend = view.dilemma.belangen or view.dilemma.feiten
    erbij = [Keus[Wens]("l", t("De kaarten helemaal"), Naar(kaarten_van(rol)))]
    if bekend:
        erbij.append(Keus("f", t("Feiten en wet"), Naar(feiten)))
    return Scherm(regels, (*genummerd([*vast, eigen]), *erbij, *ongedaan(view, t)))


def waarom(rol: Rol, keuze: c.Keuze) -> Vraag:
    """The question why; it may stay open."""

    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        leeg = Keus[Wens](ENTER, t("Verder zonder zin"), c.KiesDoorBril(rol, keuze))
        return Scherm(
            (t("Waarom? Eén zin, als je wilt."),),
            (leeg, terug(t)),
            tekst=lambda tekst: c.KiesDoorBril(rol, keuze, tekst),
        )

    return vraag


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
