"""The fold of a class: what its events add to a lesson. It holds no rule at all."""

from __future__ import annotations

from typing import Any

from attrs import evolve as change

from game.domain import events_klas as e
from game.domain.bus import Bus
from game.domain.fase import Fase
from game.domain.klas import Klas
from game.domain.state import Sessie, met


def geef_les(sessie: Sessie, event: e.KlasEvent) -> Sessie:
    """The session after an event of a class; ValueError when it is no class."""
    if sessie.klas is None:
        raise ValueError(f"{type(event).__name__} belongs to a class")
    klas = sessie.klas
    if isinstance(event, e.KlasKladEvent):
        return change(sessie, klas=_in_bus(klas, event))
    return change(sessie, klas=_in_klas(klas, sessie.fase, event))


def _in_klas(klas: Klas, nu: Fase, event: e.KlasLogEvent) -> Klas:  # noqa: PLR0911, PLR0912 - an arm each
    match event:
        case e.LesstapBegonnen(sinds, duurt):
            over = {fase: telling for fase, telling in klas.tellingen.items() if fase is not nu}
            return change(klas, stap_op=sinds, stap_duurt=duurt, tellingen=over)
        case e.LesstapVerlengd(seconden):
            return change(klas, stap_duurt=klas.stap_duurt + seconden)
        case e.AantalGezet(aantal):
            return change(klas, opzet=change(klas.opzet, aantal=aantal))
        case e.DeelnemerGekomen(deelnemer):
            return change(klas, deelnemers=(*klas.deelnemers, deelnemer))
        case e.DeelnemerVerwijderd(nummer):
            return _deelnemer(klas, nummer, aanwezig=False)
        case e.DeelnemerGedempt(nummer, gedempt):
            return _deelnemer(klas, nummer, gedempt=gedempt)
        case e.TafelGenoemd(nummer, tafel):
            return _deelnemer(klas, nummer, tafel=tafel)
        case e.HoekenGekozen(hoeken):
            return change(klas, hoeken=hoeken)
        case e.Geteld(fase, telling):
            return change(_zonder_bus(klas, fase), tellingen={**klas.tellingen, fase: telling})
        case e.KlasGeschoven(stromen, schoven, exact):
            return change(klas, stromen=stromen, schoven=schoven, exact=exact)
        case e.KlasbonBepaald(kassabon):
            return change(klas, bon=kassabon)
        case e.TafelsOnthuld(fase, tafels):
            return change(_zonder_bus(klas, fase), tafels=tafels)
        case e.ZinnenGehoord(zinnen):
            return change(_zonder_bus(klas, Fase.GESCHOVEN), zinnen=zinnen)
        case e.TicketsOpgehaald(tickets):
            return change(_zonder_bus(klas, Fase.TICKET), tickets=tickets)


def _in_bus(klas: Klas, event: e.KlasKladEvent) -> Klas:
    bus = klas.bus(event.fase)
    match event:
        case e.BusGeleegd(fase):
            return _zonder_bus(klas, fase)
        case e.StemGeteld(_, keuze, aantal):
            nieuw = change(bus, geteld={**bus.geteld, keuze: aantal})
        case e.Gestemd(_, deelnemer, keuze, eigen):
            stemmen, eigens = met(bus.stemmen, deelnemer, keuze), met(bus.eigen, deelnemer, eigen)
            nieuw = change(bus, stemmen=stemmen, eigen=eigens)
        case e.TafelplanGelegd(_, tafel, plan):
            nieuw = change(bus, plannen=met(bus.plannen, tafel, plan))
        case e.WisselVoorgesteld(_, tafel, wissel):
            nieuw = change(bus, wissels=met(bus.wissels, tafel, wissel))
        case e.ZinGezegd(_, deelnemer, tekst):
            nieuw = change(bus, zinnen=met(bus.zinnen, deelnemer, tekst))
        case e.TicketGegeven(_, deelnemer, ticket):
            nieuw = change(bus, tickets=met(bus.tickets, deelnemer, ticket))
        case e.StemmenVervallen():
            plannen = {nr: plan for nr, plan in bus.plannen.items() if plan.pen is None}
            wissels = {nr: wissel for nr, wissel in bus.wissels.items() if wissel.pen is None}
            nieuw = Bus(geteld=bus.geteld, plannen=plannen, wissels=wissels)
    return change(klas, bussen={**klas.bussen, event.fase: nieuw})


def _zonder_bus(klas: Klas, fase: Fase) -> Klas:
    return change(klas, bussen={f: bus for f, bus in klas.bussen.items() if f is not fase})


def _deelnemer(klas: Klas, nummer: int, **fields: Any) -> Klas:
    deelnemers = (change(e, **fields) if e.nummer == nummer else e for e in klas.deelnemers)
    return change(klas, deelnemers=tuple(deelnemers))
