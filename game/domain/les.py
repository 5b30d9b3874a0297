"""Giving a lesson: from step to step, what opens when one closes, and how its time runs.

A class has one order of steps, of which the teacher may skip, repeat and lengthen each. The two
silent choices are one question: neither is opened before both are over.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain import events as e
from game.domain.bus import (
    Bus,
    Tafelplan,
    Telling,
    kunnen_schuiven,
    minstens_geschoven,
    opgehaald,
    stromen,
    tel,
)
from game.domain.dilemma import Gelegd
from game.domain.fase import Fase
from game.domain.klas import DEELNEMERS, Klas, Tafeluitslag, gehoord, keuzes
from game.domain.reden import Geweigerd, Reden, eis
from game.domain.score import Kassabon, bereken
from game.domain.state import Sessie, Spel
from game.domain.verloop import overgeslagen

Events = tuple[e.Event, ...]

STIL_KIEZEN = (Fase.EERSTE_KEUZE, Fase.OVERTUIGEN, Fase.TWEEDE_KEUZE)
"""The steps in which the first choice is still a secret."""

LANGSTE_VERLENGING = 600
"""The most seconds that a step grows at once."""


def klas_van(sessie: Sessie) -> Klas:
    """The class of a session; refused as not now when there is none."""
    if sessie.klas is None:
        raise Geweigerd(Reden.NIET_NU)
    return sessie.klas


def begin_les(sessie: Sessie, fase: Fase, verstreken: int) -> Events:
    """A step begins, with the time that was planned for it."""
    minuten = klas_van(sessie).opzet.minuten.get(fase, 0)
    return e.FaseBegonnen(fase), e.LesstapBegonnen(verstreken, minuten * 60)


def stappen(spel: Spel, sessie: Sessie) -> tuple[Fase, ...]:
    """The steps of this lesson, in order, without those that were left out."""
    reeks = (*spel.spelvorm.ronde, *spel.spelvorm.slot)
    return tuple(fase for fase in reeks if not overgeslagen(spel, sessie, fase))


def volgende_stap(spel: Spel, sessie: Sessie) -> Fase | None:
    """The step after this one, or None at the end."""
    reeks = (*spel.spelvorm.ronde, *spel.spelvorm.slot)
    later = reeks[reeks.index(sessie.fase) + 1 :]
    return next((fase for fase in later if not overgeslagen(spel, sessie, fase)), None)


def stap_verder(spel: Spel, sessie: Sessie, verstreken: int) -> Events:
    """On to the next step; this one closes, and what came in for it opens."""
    volgende = volgende_stap(spel, sessie)
    if volgende is None:
        raise Geweigerd(Reden.NIET_NU)
    return (
        *_sluit(spel, sessie),
        *_onthul_keuzes(spel, sessie, volgende),
        *begin_les(sessie, volgende, verstreken),
    )


def onthul(spel: Spel, sessie: Sessie) -> Events:
    """Open the bus of this step, while the class still looks at it; once is enough.

    Whether the plan holds is told too when nobody counted the thumbs.
    """
    klas, fase = klas_van(sessie), sessie.fase
    eis(fase not in klas.tellingen, Reden.NIET_NU)
    eis(bool(klas.bus(fase).binnen) or fase is Fase.DUIMEN, Reden.NOG_NIEMAND)
    mogelijk = keuzes(spel.dilemmas[sessie.ronde.dilemma], fase)
    return (e.Geteld(fase, tel(klas.bus(fase), mogelijk)),)


def sla_stap_over(spel: Spel, sessie: Sessie, command: c.SlaStapOver) -> Events:
    """On to the next step, without what came in for this one."""
    volgende = volgende_stap(spel, sessie)
    if volgende is None:
        raise Geweigerd(Reden.NIET_NU)
    leeg = _leeg(klas_van(sessie), sessie.fase)
    over = _onthul_keuzes(spel, sessie, volgende, zonder=sessie.fase)
    return (*leeg, *over, *begin_les(sessie, volgende, command.verstreken))


def begin_stap_opnieuw(_spel: Spel, sessie: Sessie, command: c.BeginStapOpnieuw) -> Events:
    """The same step once more, with all of its time; what came in for it does not count."""
    leeg = _leeg(klas_van(sessie), sessie.fase)
    return (*leeg, *begin_les(sessie, sessie.fase, command.verstreken))


def ga_stap_terug(spel: Spel, sessie: Sessie, command: c.GaStapTerug) -> Events:
    """The step before, anew; plans and swaps that lay at the tables lie there again."""
    klas, reeks = klas_van(sessie), stappen(spel, sessie)
    plek = reeks.index(sessie.fase)
    eis(plek > 0, Reden.NIETS_ONGEDAAN)
    vorige, gelegd = reeks[plek - 1], klas.tafels.items()
    terug: Events = ()
    if vorige is Fase.TAFELPLANNEN:
        terug = tuple(e.TafelplanGelegd(vorige, nr, tafel.plan) for nr, tafel in gelegd)
    if vorige is Fase.TAFELS_SCHAKELEN:
        wissels = ((nr, tafel.wissel) for nr, tafel in gelegd if tafel.wissel is not None)
        terug = tuple(e.WisselVoorgesteld(vorige, nr, wissel) for nr, wissel in wissels)
    leeg = (*_leeg(klas, sessie.fase), *_leeg(klas, vorige))
    return (*leeg, *terug, *begin_les(sessie, vorige, command.verstreken))


def verleng_stap(_spel: Spel, sessie: Sessie, command: c.VerlengStap) -> Events:
    """More time for this step."""
    klas_van(sessie)
    eis(0 < command.seconden <= LANGSTE_VERLENGING, Reden.ONBEKENDE_DUUR)
    return (e.LesstapVerlengd(command.seconden),)


def zet_aantal(_spel: Spel, sessie: Sessie, command: c.ZetAantal) -> Events:
    """Another number of pupils in the room."""
    klas_van(sessie)
    eis(command.aantal in DEELNEMERS, Reden.ONBEKEND_AANTAL)
    return (e.AantalGezet(command.aantal),)


def naar_nabespreking(spel: Spel, sessie: Sessie, verstreken: int) -> Events:
    """Leave the rest of the case: on to the debrief, with what is known."""
    fasen = stappen(spel, sessie)
    eerste = next(fase for fase in fasen if fase in spel.spelvorm.slot)
    return (
        *_sluit(spel, sessie),
        *_onthul_keuzes(spel, sessie, eerste),
        *begin_les(sessie, eerste, verstreken),
    )


def _leeg(klas: Klas, fase: Fase) -> Events:
    """What lies in a bus does not count."""
    return (e.BusGeleegd(fase),) if fase in klas.bussen else ()


def _sluit(spel: Spel, sessie: Sessie) -> Events:
    """Open what came in for this step, unless it stays a secret for now.

    A bus from which all was taken back goes too; what the tables took back does not lie there.
    """
    klas, fase = klas_van(sessie), sessie.fase
    bus, dilemma = klas.bus(fase), spel.dilemmas[sessie.ronde.dilemma]
    if fase in STIL_KIEZEN or fase not in klas.bussen:
        return ()
    if fase is Fase.TAFELPLANNEN:
        return (e.TafelsOnthuld(fase, _leg_open(spel, sessie, bus)),)
    if fase is Fase.TAFELS_SCHAKELEN:
        return (e.TafelsOnthuld(fase, _schakel(spel, sessie, bus)),)
    if not bus.binnen:
        return _leeg(klas, fase)
    if fase in (Fase.GESCHOVEN, Fase.TICKET):
        return (_in_woorden(klas, bus),)
    return (e.Geteld(fase, tel(bus, keuzes(dilemma, fase))),)


def _in_woorden(klas: Klas, bus: Bus) -> e.Event:
    """What was typed for this step, without who typed it."""
    return (
        e.TicketsOpgehaald(opgehaald(bus)) if bus.tickets else e.ZinnenGehoord(gehoord(klas, bus))
    )


def _onthul_keuzes(
    spel: Spel, sessie: Sessie, volgende: Fase, zonder: Fase | None = None
) -> Events:
    """Open both choices as soon as they are over, with who moved and what the class brought."""
    klas = klas_van(sessie)
    bussen = {f: klas.bus(f) for f in STIL_KIEZEN if f is not zonder and f in klas.bussen}
    if volgende in STIL_KIEZEN:
        return ()
    open_ = {fase: bus for fase, bus in bussen.items() if bus.binnen}
    leeg = tuple(e.BusGeleegd(fase) for fase in bussen if fase not in open_)
    if not open_:
        return leeg
    mogelijk = keuzes(spel.dilemmas[sessie.ronde.dilemma], Fase.EERSTE_KEUZE)
    getallen = {fase: tel(bus, mogelijk) for fase, bus in open_.items()}
    geteld = tuple(e.Geteld(fase, telling) for fase, telling in getallen.items())
    geschoven = _geschoven(klas, open_, getallen)
    bon = _klasbon(spel, sessie, tuple(open_.values())[-1])
    return (*leeg, *geteld, *geschoven, *((e.KlasbonBepaald(bon),) if bon else ()))


def _geschoven(klas: Klas, open_: dict[Fase, Bus], getallen: dict[Fase, Telling]) -> Events:
    """Who moved, once there is a second choice; each phone counts once, hands at the least."""
    eerst, daarna = Fase.EERSTE_KEUZE, Fase.TWEEDE_KEUZE
    alle = {**klas.tellingen, **getallen}
    if eerst not in alle or daarna not in getallen:
        return ()
    minstens = minstens_geschoven(alle[eerst], alle[daarna])
    if eerst not in open_:
        return (e.KlasGeschoven((), minstens, exact=False),)
    gestroomd = stromen(open_[eerst], open_[daarna])
    bekend, exact = sum(s.aantal for s in gestroomd), not alle[eerst].getypt + alle[daarna].getypt
    hoogstens = bekend if exact else kunnen_schuiven(open_[eerst], open_[daarna])
    return (e.KlasGeschoven(gestroomd, max(bekend, min(minstens, hoogstens)), exact),)


def _klasbon(spel: Spel, sessie: Sessie, bus: Bus) -> Kassabon | None:
    """The receipt of a vote; an eigen aanpak counts when somebody said what it brings."""
    dilemma = spel.dilemmas[sessie.ronde.dilemma]
    telling = tel(bus, [kaart.code for kaart in dilemma.kaarten])
    vaste = [dilemma.kaart(code) for code, n in telling.aantallen.items() for _ in range(n)]
    kaarten: list[Gelegd] = [*vaste, *bus.eigen.values()]
    return bereken(dilemma, kaarten) if kaarten else None


def _leg_open(spel: Spel, sessie: Sessie, bus: Bus) -> dict[int, Tafeluitslag]:
    """What each table with a whole plan laid, and what that brings."""
    vol = {nummer: plan for nummer, plan in bus.plannen.items() if plan.vol}
    return {nr: Tafeluitslag(plan, _bon(spel, sessie, plan)) for nr, plan in vol.items()}


def _schakel(spel: Spel, sessie: Sessie, bus: Bus) -> dict[int, Tafeluitslag]:
    """The outcomes of all tables, with a second receipt where a card was swapped."""
    gelegd = klas_van(sessie).tafels.items()
    tafels = {nummer: Tafeluitslag(tafel.plan, tafel.kassabon) for nummer, tafel in gelegd}
    for nummer, wissel in bus.wissels.items():
        oud = tafels[nummer]
        kaarten = Tafeluitslag(oud.plan, oud.kassabon, wissel).kaarten
        bon = _bon(spel, sessie, Tafelplan(kaarten, oud.plan.eigen))
        tafels[nummer] = Tafeluitslag(oud.plan, oud.kassabon, wissel, bon)
    return tafels


def _bon(spel: Spel, sessie: Sessie, plan: Tafelplan) -> Kassabon:
    dilemma = spel.dilemmas[sessie.ronde.dilemma]
    kaarten = (plan.eigen.get(code) or dilemma.kaart(code) for code in plan.kaarten)
    return bereken(dilemma, tuple(kaarten))
