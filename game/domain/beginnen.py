"""Beginning a session, a round and a phase, and knowing which comes next.

Phases follow the order of the spelvorm; `overgeslagen` says which do not apply now. A round is
only begun when enough of its share of the time is left, so that the end is never dropped.
"""

from __future__ import annotations

from fractions import Fraction

from game.domain import commands as c
from game.domain import events as e
from game.domain.delen import trek_dilemmas, verdeel_rollen, zet_neer
from game.domain.dilemma import Dilemma
from game.domain.eigenzaak import EIGEN_ZAAK, ZONDER, keur
from game.domain.fase import Fase
from game.domain.keuzes import NAAM_LENGTE, PAREN_VANAF, RONDES, SPELERS, Manier, Niveau
from game.domain.reden import Reden, eis
from game.domain.score import bereken
from game.domain.spelcode import afdruk, lees, schrijf, zaad
from game.domain.state import Sessie, Spel, gelegd

TERUGKIJKEN_VANAF = Fraction(60, 100)
"""The debrief starts at 60% of the time at the latest (dossier 7, "debrief is skipped")."""

GENOEG_VOOR_RONDE = Fraction(2, 3)
"""A round starts only when this part of its share of the playing time is left."""


def begin(spel: Spel, command: c.BeginSessie) -> tuple[e.Event, ...]:
    """Deal a session and begin its first round."""
    namen = tuple(naam.strip() for naam in command.namen)
    eis(len(namen) >= SPELERS.start, Reden.TE_WEINIG_SPELERS)
    eis(len(namen) < SPELERS.stop, Reden.TE_VEEL_SPELERS)
    eis(all(len(naam) <= NAAM_LENGTE for naam in namen), Reden.TEKST_TE_LANG)
    eis(command.minuten in RONDES, Reden.ONBEKENDE_DUUR)
    eis(not command.paren or len(namen) >= PAREN_VANAF, Reden.PAREN_TE_KLEIN)
    eis(command.leidt is None or command.leidt in range(len(namen)), Reden.ONBEKENDE_SPELER)
    dilemmas, code, seed = _deel(spel, command)
    spelers = tuple(e.Speler(i, naam, i == command.leidt) for i, naam in enumerate(namen))
    begonnen = e.SessieBegonnen(
        spelvorm=spel.spelvorm.naam,
        spelers=spelers,
        dilemmas=dilemmas,
        spelcode=code,
        seed=seed,
        niveau=Niveau.GESPREK if command.eigen_zaak else command.niveau,
        manier=command.manier,
        minuten=command.minuten,
        paren=command.paren,
        eigen_zaak=command.eigen_zaak,
    )
    stoelen = zet_neer((), range(len(namen)), command.paren)
    return begonnen, *_ronde(spel, dilemmas[0], stoelen)


def _deel(spel: Spel, command: c.BeginSessie) -> tuple[tuple[str, ...], str, int]:
    """The dilemmas, the code that deals them again, and the seed; an own case has no code."""
    if command.eigen_zaak is not None:
        keur(command.eigen_zaak)
        return (EIGEN_ZAAK,), "", zaad(command.seed)
    dek = {id_: dilemma for id_, dilemma in spel.dilemmas.items() if id_ != EIGEN_ZAAK}
    if command.spelcode.strip():
        gekozen, seed = lees(command.spelcode, dek)
    else:
        past = {id_: dilemma for id_, dilemma in dek.items() if _past(dilemma, command)}
        seed = zaad(command.seed)  # no more than the code can carry, or it would deal other roles
        gekozen = trek_dilemmas(past, RONDES[command.minuten], command.gezien, seed)
    eis(bool(gekozen), Reden.TE_WEINIG_DILEMMAS)
    return gekozen, schrijf(gekozen, dek, seed), seed


def _past(dilemma: Dilemma, command: c.BeginSessie) -> bool:
    thema_past = not command.themas or dilemma.thema in command.themas
    return thema_past and not command.zonder.intersection(dilemma.gevoelig)


def ga_verder(spel: Spel, sessie: Sessie, command: c.GaVerder) -> tuple[e.Event, ...]:
    """On from a phase that the table may leave, with what its leaving settles."""
    if sessie.fase is Fase.PLAN:
        eis(None not in sessie.ronde.plekken, Reden.PLAN_NIET_VOL)
    return verder(spel, sessie, command.verstreken)


def verder(spel: Spel, sessie: Sessie, verstreken: int = 0) -> tuple[e.Event, ...]:
    """The events that end this phase and begin the next, whichever that is."""
    if sessie.fase is Fase.TUSSENSTAND:
        return _nieuwe_ronde(spel, sessie)
    if sessie.fase in spel.spelvorm.slot:
        return (_begin_fase(sessie, _na(spel.spelvorm.slot, sessie.fase)),)
    rest = spel.spelvorm.ronde[spel.spelvorm.ronde.index(sessie.fase) + 1 :]
    for fase in rest:
        if not overgeslagen(sessie, fase):
            return (*_bij_ingang(spel, sessie, fase), _begin_fase(sessie, fase))
    if nog_een_ronde(spel, sessie, verstreken):
        return (e.FaseBegonnen(Fase.TUSSENSTAND),)
    return slot(spel, sessie)


def slot(spel: Spel, sessie: Sessie) -> tuple[e.Event, ...]:
    """On to the end of the session."""
    return (_begin_fase(sessie, spel.spelvorm.slot[0]),)


def nog_een_ronde(spel: Spel, sessie: Sessie, verstreken: int) -> bool:
    """Whether a dilemma is left and, after `verstreken` seconds, room for it before the debrief."""
    if volgend_dilemma(spel, sessie) is None:
        return False
    speeltijd = sessie.minuten * 60 * TERUGKIJKEN_VANAF
    return speeltijd - verstreken >= GENOEG_VOOR_RONDE * speeltijd / len(sessie.dilemmas)


def volgend_dilemma(spel: Spel, sessie: Sessie) -> str | None:
    """The next planned dilemma that the deck still has, or None."""
    gespeeld = {ronde.dilemma for ronde in sessie.rondes}
    over = (id_ for id_ in sessie.dilemmas if id_ not in gespeeld and id_ in spel.dilemmas)
    return next(over, None)


def overgeslagen(sessie: Sessie, fase: Fase) -> bool:
    """Whether a phase does not apply to this table now."""
    if sessie.eigen_zaak is not None and fase in ZONDER:
        return True
    ronde, dicht = sessie.ronde, sessie.manier is Manier.DICHT
    return {
        Fase.GREEP: dicht,
        Fase.KIEZEN: dicht,
        Fase.LATEN_ZIEN: dicht,
        Fase.DICHT: not dicht,
        Fase.KASSABON: sessie.niveau is Niveau.GESPREK,
        Fase.NIEUWE_BON: ronde.schakeling is None,
    }.get(fase, False)


def _bij_ingang(spel: Spel, sessie: Sessie, fase: Fase) -> tuple[e.Event, ...]:
    """What has to be known when a phase begins."""
    ronde = sessie.ronde
    if fase is Fase.DICHT and len(sessie.rondes) > 1 and not ronde.rollen:
        return (gedeelde_rollen(sessie),)
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
    met_beurten = fase in (Fase.WAARDERING, Fase.ALS_DAN) and bool(sessie.aanwezig)
    return e.FaseBegonnen(fase, sessie.aanwezig[0].nummer if met_beurten else None)


def _nieuwe_ronde(spel: Spel, sessie: Sessie) -> tuple[e.Event, ...]:
    dilemma = volgend_dilemma(spel, sessie)
    if dilemma is None:
        # A deck that changed since the session was saved; then there is only the end left.
        return slot(spel, sessie)
    spelers = tuple(speler.nummer for speler in sessie.aanwezig)
    paren = sessie.paren and len(spelers) >= PAREN_VANAF
    return _ronde(spel, dilemma, zet_neer(sessie.rondes, spelers, paren))


def _ronde(spel: Spel, dilemma: str, stoelen: tuple[tuple[int, ...], ...]) -> tuple[e.Event, ...]:
    merk = afdruk(spel.dilemmas[dilemma])
    return e.RondeBegonnen(dilemma, merk, stoelen), e.FaseBegonnen(spel.spelvorm.ronde[0])


def _na(fasen: tuple[Fase, ...], fase: Fase) -> Fase:
    return fasen[fasen.index(fase) + 1]
