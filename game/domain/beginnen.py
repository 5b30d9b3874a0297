"""Beginning a session, a round and a phase: the events with which the next thing starts.

Phases follow the order of the spelvorm; `verloop` says which do not apply now.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from game.domain import commands as c
from game.domain import events as e
from game.domain.delen import trek_dilemmas, verdeel_rollen, zet_neer
from game.domain.dilemma import Dilemma, Rol
from game.domain.drie_vragen import drie_vragen
from game.domain.eigenzaak import EIGEN_ZAAK, keur
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.keuzes import NAAM_LENGTE, PAREN_VANAF, Niveau, Terugkijkvorm
from game.domain.klas import DEELNEMERS, STAPMINUTEN, TAFELS, Lesopzet
from game.domain.les import begin_les, stap_verder, stappen
from game.domain.reden import Geweigerd, Reden, eis
from game.domain.score import bereken
from game.domain.spelcode import afdruk, lees, schrijf, zaad
from game.domain.state import Ronde, Sessie, Spel, gelegd
from game.domain.tijdplan import KORT_ONDER
from game.domain.verloop import (
    BANKVRAGEN,
    bankvraag,
    beurten,
    nog_een_ronde,
    overgeslagen,
    volgend_dilemma,
)


def begin(spel: Spel, command: c.BeginSessie) -> tuple[e.Event, ...]:
    """Deal a session and begin its first round."""
    namen = tuple(naam.strip() for naam in command.namen)
    vorm, minuten = spel.spelvorm, spel.spelvorm.duur(command.minuten)
    eis(len(namen) >= vorm.spelers.start, Reden.TE_WEINIG_SPELERS)
    eis(len(namen) < vorm.spelers.stop, Reden.TE_VEEL_SPELERS)
    eis(all(len(naam) <= NAAM_LENGTE for naam in namen), Reden.TEKST_TE_LANG)
    eis(minuten in vorm.zaken, Reden.ONBEKENDE_DUUR)
    eis(not command.paren or len(namen) >= PAREN_VANAF, Reden.PAREN_TE_KLEIN)
    eis(command.leidt is None or command.leidt in range(len(namen)), Reden.ONBEKENDE_SPELER)
    dilemmas, code, seed = _deel(spel, command, minuten)
    eis(set(command.vorige) <= set(range(len(namen))), Reden.ONBEKENDE_SPELER)
    eigen = [id_ for id_ in command.profielen if id_]
    eis(len(set(eigen)) == len(eigen), Reden.PROFIEL_BEZET)
    vorige = {wie: zin for wie, zin in sorted(command.vorige.items()) if zin.als or zin.dan}
    profielen = (*command.profielen, *[""] * len(namen))
    spelers = tuple(
        e.Speler(i, naam, i == command.leidt, profiel=profielen[i]) for i, naam in enumerate(namen)
    )
    begonnen = e.SessieBegonnen(
        spelvorm=vorm.naam,
        spelers=spelers,
        dilemmas=dilemmas,
        spelcode=code,
        seed=seed,
        niveau=Niveau.GESPREK if command.eigen_zaak else command.niveau,
        manier=command.manier,
        minuten=minuten,
        paren=command.paren,
        eigen_zaak=command.eigen_zaak,
        vorige=vorige,
        aandenken=command.aandenken,
    )
    if vorm.klas:
        return _begin_klas(spel, attrs.evolve(begonnen, les=_keur_les(command)))
    begin = _rondestart(spel, dilemmas[0], _stoelen(spel, len(namen), command))
    eerst = next(iter(vorige), None)
    fase = _eerste_fase(spel) if eerst is None else Fase.WAT_KWAM_ERVAN
    rollen = (e.RollenVerdeeld(tuple(Rol)),) if vorm.alleen else ()
    return begonnen, begin, *rollen, e.FaseBegonnen(fase, eerst)


def _begin_klas(spel: Spel, begonnen: e.SessieBegonnen) -> tuple[e.Event, ...]:
    """The first step of a lesson; in a class nobody sits at a table of the game."""
    ronde = _rondestart(spel, begonnen.dilemmas[0], ())
    sessie = fold((begonnen, ronde))
    if sessie is None:
        raise AssertionError("a session that began has a state")
    return begonnen, ronde, *begin_les(sessie, stappen(spel, sessie)[0], 0)


def _keur_les(command: c.BeginSessie) -> Lesopzet:
    """The set-up of a lesson, when that can be given."""
    les = command.les
    if les is None:
        raise Geweigerd(Reden.GEEN_LES)
    eis(les.aantal in DEELNEMERS, Reden.ONBEKEND_AANTAL)
    eis(les.tafels in TAFELS, Reden.ONBEKENDE_TAFEL)
    eis(all(minuten in STAPMINUTEN for minuten in les.minuten.values()), Reden.LES_TE_LANG)
    return les


def _stoelen(spel: Spel, aantal: int, command: c.BeginSessie) -> tuple[tuple[int, ...], ...]:
    """Everybody a seat, or two by two; who plays alone sits on three, one for each role."""
    if spel.spelvorm.alleen:
        return ((0,),) * len(Rol)
    return zet_neer((), range(aantal), command.paren)


def _deel(spel: Spel, command: c.BeginSessie, minuten: int) -> tuple[tuple[str, ...], str, int]:
    """The dilemmas, the code that deals them again, and the seed; an own case has no code."""
    if command.eigen_zaak is not None:
        keur(command.eigen_zaak)
        return (EIGEN_ZAAK,), "", zaad(command.seed)
    dek = {id_: dilemma for id_, dilemma in spel.dilemmas.items() if id_ != EIGEN_ZAAK}
    if command.spelcode.strip():
        gekozen, seed = lees(command.spelcode, dek)
        gekozen = gekozen[: max(spel.spelvorm.zaken.values())]
    else:
        past = {id_: dilemma for id_, dilemma in dek.items() if _past(dilemma, command)}
        seed = zaad(command.seed)  # no more than the code can carry, or it would deal other roles
        gekozen = _trek(past, spel.spelvorm.zaken[minuten], command, seed)
    eis(bool(gekozen), Reden.TE_WEINIG_DILEMMAS)
    return gekozen, schrijf(gekozen, dek, seed), seed


def _trek(
    past: Mapping[str, Dilemma], aantal: int, command: c.BeginSessie, seed: int
) -> tuple[str, ...]:
    """The case that was asked for in front, if one was; the others as they are always drawn."""
    if not command.zaak:
        return trek_dilemmas(past, aantal, command.gezien, seed)
    eis(command.zaak in past, Reden.TE_WEINIG_DILEMMAS)
    rest = {id_: dilemma for id_, dilemma in past.items() if id_ != command.zaak}
    return command.zaak, *trek_dilemmas(rest, aantal - 1, command.gezien, seed)


def _past(dilemma: Dilemma, command: c.BeginSessie) -> bool:
    thema_past = not command.themas or dilemma.thema in command.themas
    return thema_past and not command.zonder.intersection(dilemma.gevoelig)


def ga_verder(spel: Spel, sessie: Sessie, command: c.GaVerder) -> tuple[e.Event, ...]:
    """On from a phase that the table may leave, with what its leaving settles."""
    if sessie.klas is not None:
        return stap_verder(spel, sessie, command.verstreken)
    if sessie.fase is Fase.PLAN:
        eis(None not in sessie.ronde.plekken, Reden.PLAN_NIET_VOL)
    if sessie.fase is Fase.BRIL and sessie.ronde.bril is not None:
        return (_zet_bril_af(sessie.ronde),)
    return verder(spel, sessie, command.verstreken)


def verder(spel: Spel, sessie: Sessie, verstreken: int = 0) -> tuple[e.Event, ...]:
    """The events that end this phase and begin the next, whichever that is."""
    if sessie.fase is Fase.TUSSENSTAND:
        return _nieuwe_ronde(spel, sessie, verstreken)
    vorm = spel.spelvorm
    reeks = vorm.slot if sessie.fase in vorm.slot else vorm.ronde
    for fase in reeks[reeks.index(sessie.fase) + 1 :]:
        if not overgeslagen(spel, sessie, fase, verstreken):
            return (*_bij_ingang(spel, sessie, fase), _begin_fase(sessie, fase))
    if nog_een_ronde(spel, sessie, verstreken):
        return (e.FaseBegonnen(Fase.TUSSENSTAND),)
    return slot(spel, sessie, verstreken)


def slot(spel: Spel, sessie: Sessie, verstreken: int) -> tuple[e.Event, ...]:
    """On to the debrief that ends the session, in the form that the time allows."""
    over = max(0, sessie.minuten * 60 - verstreken)
    vorm = Terugkijkvorm.KORT if over < KORT_ONDER else Terugkijkvorm.LANG
    return e.TerugkijkenBegonnen(vorm, over), _begin_fase(sessie, spel.spelvorm.slot[0])


def _zet_bril_af(ronde: Ronde) -> e.DoorBrilGekeken:
    """On to the next bril, with what was chosen and said through this one."""
    if ronde.bril is None or ronde.door_bril is None:
        raise Geweigerd(Reden.EERST_EEN_KAART)
    return e.DoorBrilGekeken(ronde.door_bril, ronde.waarom.get(ronde.bril, ""))


def _bij_ingang(spel: Spel, sessie: Sessie, fase: Fase) -> tuple[e.Event, ...]:
    """What has to be known when a phase begins."""
    ronde = sessie.ronde
    if fase in BANKVRAGEN and (vraag := bankvraag(sessie, fase)) is not None:
        return (e.BankvraagGesteld(vraag),)
    if fase is Fase.DICHT and len(sessie.rondes) > 1 and not ronde.rollen:
        return (gedeelde_rollen(sessie),)
    if fase is Fase.DRIE_VRAGEN:
        return (drie_vragen(sessie),)
    if fase is Fase.UITKOMST:
        dilemma = spel.dilemmas[ronde.dilemma]
        plan = tuple(gelegd(dilemma, ronde, kaart) for kaart in ronde.plan)
        return (e.UitslagBepaald(bereken(dilemma, plan)),)
    if fase is Fase.SCHAKELEN and ronde.kassabon is not None:
        return (e.WendingGetoetst(ronde.kassabon.wending_houdt),)
    return ()


def gedeelde_rollen(sessie: Sessie) -> e.RollenVerdeeld:
    """The fair deal of this round."""
    eerder, ronde = sessie.rondes[:-1], sessie.ronde
    return e.RollenVerdeeld(verdeel_rollen(eerder, ronde.stoelen, sessie.seed))


def _begin_fase(sessie: Sessie, fase: Fase) -> e.FaseBegonnen:
    return e.FaseBegonnen(fase, next(iter(beurten(sessie, fase)), None))


def _nieuwe_ronde(spel: Spel, sessie: Sessie, verstreken: int) -> tuple[e.Event, ...]:
    dilemma = volgend_dilemma(spel, sessie)
    if dilemma is None:
        # A deck that changed since the session was saved; then there is only the end left.
        return slot(spel, sessie, verstreken)
    spelers = tuple(speler.nummer for speler in sessie.aanwezig)
    paren = sessie.paren and len(spelers) >= PAREN_VANAF
    stoelen = zet_neer(sessie.rondes, spelers, paren)
    return _rondestart(spel, dilemma, stoelen), e.FaseBegonnen(_eerste_fase(spel))


def _eerste_fase(spel: Spel) -> Fase:
    """The phase that a round begins with, when nobody has something to tell of last time."""
    return next(fase for fase in spel.spelvorm.ronde if fase is not Fase.WAT_KWAM_ERVAN)


def _rondestart(spel: Spel, dilemma: str, stoelen: tuple[tuple[int, ...], ...]) -> e.RondeBegonnen:
    return e.RondeBegonnen(dilemma, afdruk(spel.dilemmas[dilemma]), stoelen)
