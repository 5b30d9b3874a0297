"""What stands on the sheets of the 150-jaar-machine, one function for each halte."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from game.domain.kassabon import Kassabon, band_van
from game.oefeningen.blad import Blad, Keuze, Regel, Vel, Veld
from game.oefeningen.machine.rules import (
    HALTES,
    IN_DE_TIJD,
    KAARTEN,
    TIJDEN,
    Halte,
    Stand,
    bon_van,
    dilemma_van,
    kan_verder,
)
from game.oefeningen.machine.tijd import Tijd
from game.oefeningen.machine.tijdblad import tijdblad
from game.oefeningen.vorm import Inhoud
from game.texts.bon import BANDZINNEN, mist_zin
from game.texts.vertaler import N_, Vertaler

GOK = (N_("Jouw gok"), N_("Jullie gok"))
"""Before the time that was guessed: alone, and together."""

DENKMODEL = N_("Dit is een denkmodel, geen geschiedenis.")


def blad(t: Vertaler, inhoud: Inhoud[Tijd], stand: Stand) -> Blad:
    """The sheet of this halte."""
    vel = _BLADEN[stand.halte](t, inhoud, stand)
    haltes = len(HALTES) - 1
    return attrs.evolve(
        vel,
        stap=t("Halte {nummer} van {totaal}", nummer=_nummer(stand), totaal=haltes),
        verder=vel.verder or t("Verder"),
        kan_verder=kan_verder(stand),
    )


def _nummer(stand: Stand) -> int:
    return min(HALTES.index(stand.halte) + 1, len(HALTES) - 1)


def _zaak(t: Vertaler, inhoud: Inhoud[Tijd], stand: Stand) -> Blad:
    def keuze(plek: int) -> Keuze:
        zaak = stand.zaken[plek]
        dilemma = inhoud.dilemmas[zaak.dilemma]
        label = t("Het plan van vorige keer") if zaak.plan else dilemma.titel
        sub = dilemma.titel if zaak.plan else dilemma.kort
        return Keuze(str(plek), label, sub, gekozen=stand.zaak == plek, eigen=bool(zaak.plan))

    return Blad(
        titel=t("Welke zaak gaat in de machine?"),
        uitleg=f"{t('Dezelfde kaarten, drie tijden, drie latten.')} {t(DENKMODEL)}",
        keuzes=tuple(map(keuze, range(len(stand.zaken)))),
    )


def _plan(t: Vertaler, inhoud: Inhoud[Tijd], stand: Stand) -> Blad:
    dilemma = dilemma_van(inhoud, stand)
    vol = len(stand.plan) == KAARTEN
    return Blad(
        titel=t("Leg een plan van drie kaarten"),
        uitleg=t("Kies een kaart nog een keer om hem terug te nemen."),
        vel=Vel(dilemma.titel, dilemma.casus),
        keuzes=tuple(
            Keuze(
                kaart.code,
                kaart.titel,
                rol=kaart.rol,
                gekozen=kaart.code in stand.plan,
                kan=not vol or kaart.code in stand.plan,
            )
            for kaart in dilemma.kaarten
        ),
    )


def _gok(t: Vertaler, inhoud: Inhoud[Tijd], stand: Stand) -> Blad:
    tijden = _tijden(inhoud, stand)
    return Blad(
        titel=t("Welke tijd is het blijst met dit plan?"),
        uitleg=_aan(
            t, stand, N_("Raad eerst. Passen mag."), N_("Drie, twee, één: wijs aan. Passen mag.")
        ),
        vel=_planvel(inhoud, stand),
        keuzes=tuple(
            Keuze(str(plek), tijd.naam, tijd.wie, tijd.rol, gekozen=stand.gok == plek)
            for plek, tijd in enumerate(tijden)
        ),
        naast=True,
        verder=t("Zet de machine aan"),
    )


def _tijd(t: Vertaler, inhoud: Inhoud[Tijd], stand: Stand) -> Blad:
    plek = IN_DE_TIJD.index(stand.halte)
    lat, bon = dilemma_van(inhoud, stand).lat, bon_van(inhoud, stand, plek)
    return attrs.evolve(
        tijdblad(t, _tijden(inhoud, stand)[plek], lat, bon),
        verder=t("Leg ze naast elkaar") if plek == TIJDEN - 1 else t("Naar de volgende tijd"),
    )


def _naast_elkaar(t: Vertaler, inhoud: Inhoud[Tijd], stand: Stand) -> Blad:
    tijden = _tijden(inhoud, stand)
    bonnen = [bon_van(inhoud, stand, plek) for plek in range(TIJDEN)]
    hoogst = max(bon.waarde for bon in bonnen)
    blijst = [tijden[plek].naam for plek in range(TIJDEN) if bonnen[plek].waarde == hoogst]
    gok = () if stand.gok is None else (Regel(tijden[stand.gok].naam, _aan(t, stand, *GOK)),)
    return Blad(
        titel=t("Eén plan, drie tijden"),
        uitleg=t(DENKMODEL),
        vel=_planvel(inhoud, stand),
        regels=(
            *(
                Regel(_oordeel(t, bon), tijd.naam, tijd.rol)
                for tijd, bon in zip(tijden, bonnen, strict=True)
            ),
            Regel(t.rij(blijst), t("Het blijst")),
            *gok,
        ),
    )


def _onze_tijd(t: Vertaler, inhoud: Inhoud[Tijd], stand: Stand) -> Blad:
    return Blad(
        titel=t("Wat ziet onze tijd niet?"),
        uitleg=_aan(
            t,
            stand,
            N_("Over dertig jaar kijkt iemand net zo naar jouw plan."),
            N_("Over dertig jaar kijkt iemand net zo naar jullie plan. Ieder één zin, hardop."),
        ),
        regels=tuple(Regel(tijd.ziet_niet, tijd.naam) for tijd in _tijden(inhoud, stand)),
        veld=Veld("antwoord", t("Eén zin. Leeg mag ook."), stand.antwoord),
        verder=t("Stap uit"),
    )


def _aan(t: Vertaler, stand: Stand, alleen: str, samen: str) -> str:
    """The sentence for one person or for a group."""
    return t(samen if stand.samen else alleen)


def _tijden(inhoud: Inhoud[Tijd], stand: Stand) -> tuple[Tijd, ...]:
    return tuple(inhoud.stukken[plek] for plek in stand.tijden)


def _planvel(inhoud: Inhoud[Tijd], stand: Stand) -> Vel:
    """The case and the cards of the plan, in the order of the file."""
    dilemma = dilemma_van(inhoud, stand)
    kaarten = (kaart for kaart in dilemma.kaarten if kaart.code in stand.plan)
    regels = tuple(Regel(kaart.titel, rol=kaart.rol) for kaart in kaarten)
    return Vel(dilemma.titel, dilemma.kort, regels=regels)


def _oordeel(t: Vertaler, bon: Kassabon) -> str:
    return f"{t(BANDZINNEN[band_van(bon.waarde)])} {mist_zin(t, bon)}"


_BLADEN: Mapping[Halte, Callable[[Vertaler, Inhoud[Tijd], Stand], Blad]] = {
    Halte.ZAAK: _zaak,
    Halte.PLAN: _plan,
    Halte.GOK: _gok,
    Halte.EERSTE: _tijd,
    Halte.TWEEDE: _tijd,
    Halte.DERDE: _tijd,
    Halte.NAAST_ELKAAR: _naast_elkaar,
    Halte.ONZE_TIJD: _onze_tijd,
    Halte.UITGESTAPT: _onze_tijd,
}
