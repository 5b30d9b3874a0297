"""The author's mode: a dilemma that shows its own parameters on its cards.

Only texts change, so every screen and the terminal show them without knowing, and the score, the
saves and the spelcode stay what they are.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from game.domain.dilemma import Dilemma, Drietal, Kaart, Kijker, Samenspel
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def met_parameters(t: Vertaler, dilemmas: Mapping[str, Dilemma]) -> Mapping[str, Dilemma]:
    """The same deck, each dilemma with its parameters in its texts."""
    return {id_: _dilemma(t, dilemma) for id_, dilemma in dilemmas.items()}


def _dilemma(t: Vertaler, dilemma: Dilemma) -> Dilemma:
    wending, (een, twee, drie, vier) = dilemma.wending, map(_kijker, dilemma.kijkers)
    toets = f"{t(WOORDEN[wending.toets])} ≥ {wending.drempel}"
    return attrs.evolve(
        dilemma,
        jij=f"{dilemma.jij} [{_zaak(t, dilemma)}]",
        kaarten=tuple(_kaart(t, kaart) for kaart in dilemma.kaarten),
        kijkers=(een, twee, drie, vier),
        wending=attrs.evolve(wending, tekst=f"{wending.tekst} [{toets}]"),
    )


def _zaak(t: Vertaler, dilemma: Dilemma) -> str:
    """Id, lat, sleutel and samenspel in one line."""
    rol = dilemma.sleutel.rol
    parts = [
        dilemma.id,
        t("lat {lat}", lat=_drietal(dilemma.lat)),
        t("sleutel {rol}", rol=t(WOORDEN[rol]) if rol else "–"),
        *map(_samenspel, dilemma.samenspel),
    ]
    return " · ".join(parts)


def _samenspel(samenspel: Samenspel) -> str:
    een, ander = samenspel.rollen
    return f"{een.letter}{ander.letter} {samenspel.effect:+d}"


def _kaart(t: Vertaler, kaart: Kaart) -> Kaart:
    """Its code before the title, and what it brings and costs behind the words."""
    mark = f"[+{t(WOORDEN[kaart.plus])} −{t(WOORDEN[kaart.min])}]"
    return attrs.evolve(
        kaart,
        titel=f"{kaart.code} {kaart.titel}",
        kort=f"{kaart.kort} {mark}",
        tekst=f"{kaart.tekst} {mark}",
    )


def _kijker(kijker: Kijker) -> Kijker:
    return attrs.evolve(kijker, naam=f"{kijker.naam} [{_drietal(kijker.weegt)}]")


def _drietal(amounts: Drietal) -> str:
    """Three amounts as an author writes them, in the order Recht, Resultaat, Relatie."""
    return "/".join(f"{float(amount):g}" for amount in amounts)
