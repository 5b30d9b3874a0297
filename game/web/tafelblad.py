"""The sheets on which a table acts together: where it is, its plan, and its one swap."""

from __future__ import annotations

from game.domain.bus import Wissel
from game.domain.dilemma import Kaart
from game.texts import telefoon as zeg
from game.web.vorm import Json, binnen, blad, groep, optie, vorm
from game.web.zicht import Deelnemerzicht


def welke_tafel(z: Deelnemerzicht) -> Json:
    """At which table somebody sits."""
    nummers = [
        {**optie(str(n), str(n)), "spreek": z.t(zeg.TAFEL_NAAM, nummer=n)}
        for n in range(1, z.klas.opzet.tafels + 1)
    ]
    gekozen = () if z.deelnemer.tafel is None else (str(z.deelnemer.tafel),)
    tafels = {**groep("tafel", z.t(zeg.TAFEL_KOP), nummers, gekozen, rooster=True), "getal": True}
    asked = vorm("tafel", z.t(zeg.HIER_ZIT_IK), [tafels])
    return blad(z.t(zeg.TAFEL_KOP), z.t(zeg.TAFEL_ZIN), vorm=asked)


def plan(z: Deelnemerzicht) -> Json:
    """The plan of a table: first which table, then three cards."""
    tafel = z.deelnemer.tafel
    if not z.klas.opzet.tafels:
        return blad(z.t(zeg.KIJK), rustig=True)
    if tafel is None:
        return welke_tafel(z)
    ligt = z.bus.plannen.get(tafel)
    kaarten = () if ligt is None else ligt.kaarten
    keuze = groep("kaarten", z.t(zeg.PLAN_KIES), _opties(z.dilemma.kaarten), kaarten, 3)
    klaar = None
    if kaarten:
        namen = z.t.rij([z.kaart(code) for code in kaarten])
        zin = z.t(zeg.PLAN_BINNEN_ZIN, kaarten=namen)
        klaar = binnen(z.t(zeg.PLAN_BINNEN), zin, z.t(zeg.PLAN_ANDERS))
    return blad(
        z.t(zeg.PLAN_KOP, nummer=tafel),
        z.t(zeg.PLAN_ZIN),
        vorm=vorm("plan", z.t(zeg.LEG_PLAN), [keuze], tafel=tafel),
        binnen=klaar,
        anders={"knop": z.t(zeg.ANDERE_TAFEL), "blad": welke_tafel(z)},
    )


def wissel(z: Deelnemerzicht) -> Json:
    """One card of the table's plan for another; only for the seat that holds the pen."""
    tafel = z.deelnemer.tafel
    uitslag = None if tafel is None else z.klas.tafels.get(tafel)
    if tafel is None or uitslag is None:
        return blad(z.t(zeg.KIJK), rustig=True)
    if uitslag.plan.pen != z.nummer:
        return blad(z.t(zeg.KIJK), z.t(zeg.PEN_ELDERS), rustig=True)
    ligt, lag = z.bus.wissels.get(tafel), uitslag.plan.kaarten
    eruit = groep(
        "uit", z.t(zeg.WISSEL_UIT), [optie(k, z.kaart(k)) for k in lag], _deel(ligt, "uit")
    )
    ernaast = [kaart for kaart in z.dilemma.kaarten if kaart.code not in lag]
    erin = groep("erin", z.t(zeg.WISSEL_ERIN), _opties(ernaast), _deel(ligt, "erin"))
    return blad(
        z.t(zeg.WISSEL_KOP),
        z.t(zeg.WISSEL_ZIN),
        vorm=vorm("wissel", z.t(zeg.WISSEL), [eruit, erin], tafel=tafel),
        binnen=None if ligt is None else _gewisseld(z, ligt),
        terug=None if ligt is None else _houd(z, tafel),
    )


def _gewisseld(z: Deelnemerzicht, ligt: Wissel) -> Json:
    zin = z.t(zeg.WISSEL_BINNEN_ZIN, uit=z.kaart(ligt.uit), erin=z.kaart(ligt.erin))
    return binnen(z.t(zeg.WISSEL_BINNEN), zin, z.t(zeg.ANDERE_KAART))


def _houd(z: Deelnemerzicht, tafel: int) -> Json:
    return {"knop": z.t(zeg.WISSEL_HOUD), "wens": {"wissel": {"tafel": tafel}}}


def _deel(ligt: Wissel | None, naam: str) -> tuple[str, ...]:
    return () if ligt is None else (str(getattr(ligt, naam)),)


def _opties(kaarten: tuple[Kaart, ...] | list[Kaart]) -> list[Json]:
    return [optie(kaart.code, kaart.titel, kaart.kort, kaart.rol) for kaart in kaarten]
