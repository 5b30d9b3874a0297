"""What one time says of a plan: its verdict, its voice, its lat and what it does not see."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.dilemma import Band, Drietal, Rol, Uitkomst
from game.domain.kassabon import Kassabon, band_van
from game.oefeningen.blad import Blad, Regel, Vel
from game.oefeningen.machine.tijd import Tijd
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

HOUDT = frozenset({Band.STAAT_STEVIG, Band.HOUDT_STAND})
"""In these bands a plan holds; a time then says its milder sentence."""

LATVERSCHIL: Mapping[int, str] = {
    1: N_("{maat}. De lat ligt hoger dan nu."),
    0: N_("{maat}. De lat ligt even hoog als nu."),
    -1: N_("{maat}. De lat ligt lager dan nu."),
}
"""What an outcome is beside the lat of a time, and how that lies beside the author's."""

LATZINNEN: Mapping[bool, str] = {
    True: N_("Deze tijd legt eigen punten bij de lat van de schrijver."),
    False: N_("Deze tijd houdt de lat van de schrijver aan."),
}
"""Where the lat of a time comes from, by whether it has points of its own."""

ROLLEN: Mapping[Uitkomst, Rol] = {rol.uitkomst: rol for rol in Rol}
"""Whose emblem stands before an outcome."""


def tijdblad(t: Vertaler, tijd: Tijd, lat: Drietal, bon: Kassabon) -> Blad:
    """The sheet of a time; `lat` is the author's, the receipt has that of the time."""
    band = band_van(bon.waarde)
    return Blad(
        titel=t("{tijd}: dit plan {band}", tijd=tijd.naam, band=t(WOORDEN[band])),
        uitleg=t(LATZINNEN[any(tijd.punten.values())]),
        vel=Vel(
            titel=tijd.wie,
            citaat=tijd.houdt if band in HOUDT else tijd.houdt_niet,
            rol=tijd.rol,
            regels=(Regel(tijd.bron, t("Bron")),),
        ),
        regels=(
            Regel(tijd.ziet, t("Vraagt eerst")),
            *_uitkomsten(t, lat, bon, tijd),
            Regel(tijd.ziet_niet, t("Wat deze tijd niet ziet")),
        ),
    )


def _uitkomsten(t: Vertaler, lat: Drietal, bon: Kassabon, tijd: Tijd) -> tuple[Regel, ...]:
    """What each outcome is beside the lat of this time, and where that lies beside the author's."""
    eigen = any(tijd.punten.values())

    def regel(uitkomst: Uitkomst) -> Regel:
        maat = t(WOORDEN[bon.woord(uitkomst)])
        maat = maat[:1].upper() + maat[1:]
        verschil = bon.lat[uitkomst] - lat[uitkomst]
        kant = (verschil > 0) - (verschil < 0)
        zin = t(LATVERSCHIL[kant], maat=maat) if eigen else f"{maat}."
        return Regel(zin, t(WOORDEN[uitkomst]), ROLLEN[uitkomst])

    return tuple(map(regel, Uitkomst))
