"""What comes in during a lesson: counts of the teacher, choices and sentences of the phones.

A seat may change its answer until the step closes. Whoever lays a plan for a table first holds
its pen, so that nobody at another table writes in it.
"""

from __future__ import annotations

import unicodedata

from attrs import evolve as change

from game.domain import commands as c
from game.domain import events as e
from game.domain.bus import Bus, Tafelplan, Ticket
from game.domain.dilemma import Dilemma, EigenAanpak, Rol
from game.domain.fase import Fase
from game.domain.getypt import getypt, gezegd
from game.domain.klas import DEELNEMERS, ROEPNAAM_LENGTE, Deelnemer, Klas, hand, keuzes
from game.domain.les import klas_van
from game.domain.reden import Geweigerd, Reden, eis
from game.domain.state import Sessie, Spel

Events = tuple[e.Event, ...]

STAPEL = 2
"""So many marks may stand on one letter; more of them climb over the lines above and below."""


def tel_stem(spel: Spel, sessie: Sessie, command: c.TelStem) -> Events:
    """The teacher's count of one choice, in place of the one before."""
    bus = _open_bus(sessie)
    eis(command.keuze in keuzes(_dilemma(spel, sessie), sessie.fase), Reden.ONBEKENDE_KAART)
    anders = bus.binnen - bus.geteld.get(command.keuze, 0)
    eis(command.aantal >= 0 and anders + command.aantal < DEELNEMERS.stop, Reden.TE_VEEL_STEMMEN)
    return (e.StemGeteld(sessie.fase, command.keuze, command.aantal),)


def stem(spel: Spel, sessie: Sessie, command: c.Stem) -> Events:
    """The choice of a seat, in place of the one before."""
    klas, deelnemer = _eis_toestel(sessie, command.deelnemer)
    bus, keuze = _open_bus(sessie), command.keuze
    if keuze is None:
        eis(deelnemer.nummer in bus.stemmen, Reden.NIETS_ONGEDAAN)
        return (e.Gestemd(sessie.fase, deelnemer.nummer, None),)
    kan = mogelijk(_dilemma(spel, sessie), klas, deelnemer, sessie.fase)
    eis(keuze in kan, Reden.ONBEKENDE_KAART)
    eis(deelnemer.nummer in bus.stemmen or bus.binnen + 1 < DEELNEMERS.stop, Reden.TE_VEEL_STEMMEN)
    eigen = None
    if keuze.endswith("0") and sessie.fase in (Fase.EERSTE_KEUZE, Fase.TWEEDE_KEUZE):
        eigen = _eigen(keuze, command.eigen, str(deelnemer.nummer + 1), deelnemer)
    return (e.Gestemd(sessie.fase, deelnemer.nummer, keuze, eigen),)


def mogelijk(dilemma: Dilemma, klas: Klas, deelnemer: Deelnemer, fase: Fase) -> tuple[str, ...]:
    """What a seat may choose in a phase: all, or its own role's hand where roles were dealt."""
    rol = klas.rol(deelnemer)
    if rol is not None and fase in (Fase.EERSTE_KEUZE, Fase.TWEEDE_KEUZE):
        return hand(dilemma, rol)
    return keuzes(dilemma, fase)


def kom_in_klas(_spel: Spel, sessie: Sessie, command: c.KomInKlas) -> Events:
    """A seat for a phone, at any step of the lesson."""
    klas = klas_van(sessie)
    eis(len(klas.aanwezig) + 1 < DEELNEMERS.stop, Reden.KLAS_VOL)
    return (e.DeelnemerGekomen(Deelnemer(len(klas.deelnemers), nette_naam(command.roepnaam))),)


def nette_naam(naam: str) -> str:
    """A roepnaam that can stand on any screen: one clean line, cut where a name is too long."""
    return nette_zin(naam[:400])[:ROEPNAAM_LENGTE].strip()


def noem_tafel(spel: Spel, sessie: Sessie, command: c.NoemTafel) -> Events:
    """A seat says where it sits."""
    klas, deelnemer = _eis_toestel(sessie, command.deelnemer)
    eis(1 <= command.tafel <= klas.opzet.tafels, Reden.ONBEKENDE_TAFEL)
    daar = change(deelnemer, tafel=command.tafel)
    keuze = klas.bus(sessie.fase).stemmen.get(deelnemer.nummer)
    # Another table can have another role, and nobody chooses from the hand of another.
    past = keuze is None or keuze in mogelijk(_dilemma(spel, sessie), klas, daar, sessie.fase)
    weg = () if past else (e.Gestemd(sessie.fase, deelnemer.nummer, None),)
    return (*weg, e.TafelGenoemd(deelnemer.nummer, command.tafel))


def leg_tafelplan(spel: Spel, sessie: Sessie, command: c.LegTafelplan) -> Events:
    """What lies at a table now, in place of what lay there."""
    klas, dilemma, nummer = klas_van(sessie), _dilemma(spel, sessie), command.tafel
    eis(1 <= nummer <= klas.opzet.tafels, Reden.ONBEKENDE_TAFEL)
    ligt = klas.bus(sessie.fase).plannen.get(nummer)
    deelnemer = None if command.deelnemer is None else _eis_toestel(sessie, command.deelnemer)[1]
    if deelnemer is not None:
        eis(deelnemer.tafel == nummer, Reden.ANDERE_TAFEL)
        eis(ligt is None or _heeft_pen(klas, deelnemer, ligt), Reden.PEN_ELDERS)
    if not command.kaarten:
        eis(ligt is not None, Reden.NIETS_ONGEDAAN)
        return (e.TafelplanGelegd(sessie.fase, nummer, None),)
    eis(len(command.kaarten) <= 3, Reden.PLEKKEN_VOL)
    eis(len(set(command.kaarten)) == len(command.kaarten), Reden.LIGT_AL)
    eigens = dict(command.eigen)
    zelf = (kaart for kaart in command.kaarten if kaart in eigens)
    eigen = {kaart: _eigen(kaart, eigens[kaart], "", deelnemer) for kaart in zelf}
    vaste = {kaart.code for kaart in dilemma.kaarten}
    eis(set(command.kaarten) <= vaste | set(eigen), Reden.ONBEKENDE_KAART)
    plan = Tafelplan(command.kaarten, eigen, command.deelnemer)
    return (e.TafelplanGelegd(sessie.fase, nummer, plan),)


def schakel_tafel(spel: Spel, sessie: Sessie, command: c.SchakelTafel) -> Events:
    """The one swap of a table, in place of the one before."""
    klas, nummer, wissel = klas_van(sessie), command.tafel, command.wissel
    eis(nummer in klas.tafels, Reden.ONBEKENDE_TAFEL)
    plan = klas.tafels[nummer].plan
    if command.deelnemer is not None:
        _, deelnemer = _eis_toestel(sessie, command.deelnemer)
        eis(deelnemer.tafel == nummer, Reden.ANDERE_TAFEL)
        eis(_heeft_pen(klas, deelnemer, plan), Reden.PEN_ELDERS)
    if wissel is None:
        eis(nummer in klas.bus(sessie.fase).wissels, Reden.NIETS_ONGEDAAN)
        return (e.WisselVoorgesteld(sessie.fase, nummer, None),)
    eis(wissel.uit in plan.kaarten, Reden.LIGT_NIET)
    eis(wissel.erin not in plan.kaarten, Reden.LIGT_AL)
    codes = {kaart.code for kaart in _dilemma(spel, sessie).kaarten}
    eis(wissel.erin in codes, Reden.ONBEKENDE_KAART)
    van = change(wissel, pen=command.deelnemer)
    return (e.WisselVoorgesteld(sessie.fase, nummer, van),)


def _heeft_pen(klas: Klas, deelnemer: Deelnemer, plan: Tafelplan) -> bool:
    """Whether a seat may write in the plan of its table: nobody else who sits there laid it."""
    if plan.pen is None:
        return False
    schreef = klas.deelnemer(plan.pen)
    return schreef is None or schreef == deelnemer or schreef.tafel != deelnemer.tafel


def zeg_waarom_geschoven(_spel: Spel, sessie: Sessie, command: c.ZegWaaromGeschoven) -> Events:
    """Why somebody moved, in place of what that seat said before; the log keeps no name."""
    _, deelnemer = _eis_toestel(sessie, command.deelnemer)
    eis(not deelnemer.gedempt, Reden.GEDEMPT)
    return (e.ZinGezegd(sessie.fase, deelnemer.nummer, gezegd(nette_zin(command.tekst))),)


def geef_ticket(_spel: Spel, sessie: Sessie, command: c.GeefTicket) -> Events:
    """What a seat leaves at the door, in place of what it left before."""
    klas, deelnemer = _eis_toestel(sessie, command.deelnemer)
    eis(not deelnemer.gedempt, Reden.GEDEMPT)
    zin, vraag = getypt(nette_zin(command.zin)), getypt(nette_zin(command.vraag))
    if not zin and not vraag:
        eis(deelnemer.nummer in klas.bus(sessie.fase).tickets, Reden.NIETS_ONGEDAAN)
        return (e.TicketGegeven(sessie.fase, deelnemer.nummer, None),)
    return (e.TicketGegeven(sessie.fase, deelnemer.nummer, Ticket(zin, vraag)),)


def nette_zin(zin: str) -> str:
    """What can stand on any screen: one line of letters, digits and plain signs.

    Control, format and private characters (marks that turn the reading direction among them)
    are left out, and so are marks that pile up; emoji and letters of every script stay.
    """
    net, stapel = [], 0
    for teken in unicodedata.normalize("NFC", zin):
        soort = unicodedata.category(teken)[0]
        stapel = stapel + 1 if soort == "M" else 0
        if stapel <= STAPEL:
            net.append(" " if soort in "CZ" else teken)
    return " ".join("".join(net).split())


def ga_naar_hoeken(_spel: Spel, sessie: Sessie, command: c.GaNaarHoeken) -> Events:
    """The phones go away with this step's votes, all of them; seats are kept."""
    klas = klas_van(sessie)
    eis(command.hoeken != klas.hoeken, Reden.NIET_NU)
    weg: Events = ()
    if command.hoeken and _van_toestellen(klas.bus(sessie.fase)):
        weg = (e.StemmenVervallen(sessie.fase),)
    return (*weg, e.HoekenGekozen(command.hoeken))


def verwijder_deelnemer(_spel: Spel, sessie: Sessie, command: c.VerwijderDeelnemer) -> Events:
    """A seat goes, and what it put in goes with it."""
    klas, nummer = klas_van(sessie), command.deelnemer
    eis(klas.deelnemer(nummer) is not None, Reden.ONBEKENDE_DEELNEMER)
    weg: list[e.Event] = []
    for fase, bus in klas.bussen.items():
        weg += [e.Gestemd(fase, nummer, None)] * (nummer in bus.stemmen)
        weg += [e.TicketGegeven(fase, nummer, None)] * (nummer in bus.tickets)
        weg += [e.ZinGezegd(fase, nummer, None)] * (nummer in bus.zinnen)
        van = [tafel for tafel, plan in bus.plannen.items() if plan.pen == nummer]
        weg += [e.TafelplanGelegd(fase, tafel, None) for tafel in van]
        van = [tafel for tafel, wissel in bus.wissels.items() if wissel.pen == nummer]
        weg += [e.WisselVoorgesteld(fase, tafel, None) for tafel in van]
    return (*weg, e.DeelnemerVerwijderd(nummer))


def demp(_spel: Spel, sessie: Sessie, command: c.Demp) -> Events:
    """The sentences of a seat stay unread, or no longer."""
    deelnemer = klas_van(sessie).deelnemer(command.deelnemer)
    if deelnemer is None:
        raise Geweigerd(Reden.ONBEKENDE_DEELNEMER)
    eis(deelnemer.gedempt != command.gedempt, Reden.NIET_NU)
    return (e.DeelnemerGedempt(deelnemer.nummer, command.gedempt),)


def _open_bus(sessie: Sessie) -> Bus:
    """The bus of this step, unless what came in lies open already."""
    klas = klas_van(sessie)
    eis(sessie.fase not in klas.tellingen, Reden.NIET_NU)
    return klas.bus(sessie.fase)


def _dilemma(spel: Spel, sessie: Sessie) -> Dilemma:
    return spel.dilemmas[sessie.ronde.dilemma]


def _van_toestellen(bus: Bus) -> bool:
    """Whether anything in a bus came from a phone."""
    pennen = {plan.pen for plan in bus.plannen.values()}
    pennen |= {wissel.pen for wissel in bus.wissels.values()}
    return bool(bus.stemmen or bus.tickets or bus.zinnen or pennen - {None})


def _eis_toestel(sessie: Sessie, nummer: int) -> tuple[Klas, Deelnemer]:
    """The class, and the seat that asks: one that takes part, while phones count."""
    klas = klas_van(sessie)
    deelnemer = klas.deelnemer(nummer)
    if deelnemer is None:
        raise Geweigerd(Reden.ONBEKENDE_DEELNEMER)
    eis(not klas.hoeken, Reden.TELEFOONS_WEG)
    return klas, deelnemer


def _eigen(code: str, eigen: c.Eigen | None, merk: str, van: Deelnemer | None) -> EigenAanpak:
    """The card that somebody made up: it costs something, and never what its role brings.

    Of a seat whose sentences stay unread it has no words.
    """
    rollen = {f"{rol.letter}0": rol for rol in Rol}
    eis(code in rollen, Reden.ONBEKENDE_KAART)
    if eigen is None:
        raise Geweigerd(Reden.EIGEN_AANPAK_KOST_NIETS)
    rol = rollen[code]
    eis(eigen.min not in (eigen.plus, rol.uitkomst), Reden.EIGEN_AANPAK_KOST_NIETS)
    tekst = getypt(nette_zin(eigen.tekst))
    stil = van is not None and van.gedempt
    return EigenAanpak(rol, eigen.plus, eigen.min, "" if stil else tekst, merk)
