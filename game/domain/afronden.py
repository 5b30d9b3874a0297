"""Looking back, coming and going, and ending: everything after the outcome.

A turn that is passed leaves no trace: the log only says whose turn it is next.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain import events as e
from game.domain.beginnen import slot, verder
from game.domain.drie_vragen import laatste_vraag
from game.domain.fase import Fase
from game.domain.fasen import AFSLUITING
from game.domain.getypt import gezegd
from game.domain.keuzes import KWALITEITEN, NAAM_LENGTE, TEKST_LENGTE
from game.domain.les import naar_nabespreking
from game.domain.reden import Geweigerd, Reden, eis
from game.domain.state import Sessie, Spel, met
from game.domain.verloop import BANKVRAGEN, bankvraag, hierna, na_tweeling

Events = tuple[e.Event, ...]


def vragen(spel: Spel, sessie: Sessie) -> tuple[str, ...]:
    """The questions to look back with, in order: after its twin, what ties the two comes first."""
    tweeling = na_tweeling(spel, sessie)
    eerst = () if tweeling is None else (tweeling.vraag,)
    return (*eerst, *spel.dilemmas[sessie.ronde.dilemma].vragen)


def stel_andere_vraag(spel: Spel, sessie: Sessie, _command: c.StelAndereVraag) -> Events:
    """The next question of the dilemma, round and round; in the debrief the next of the bank."""
    if sessie.fase not in BANKVRAGEN:
        return (e.VraagGekozen((sessie.ronde.vraag + 1) % len(vragen(spel, sessie))),)
    vraag = bankvraag(sessie, sessie.fase)
    if vraag is None:
        raise Geweigerd(Reden.VRAGEN_OP)
    return (e.BankvraagGesteld(vraag),)


def schrijf_op(spel: Spel, sessie: Sessie, command: c.SchrijfOp) -> Events:
    """Keep a sentence, without a name; alone it answers the question that lies there."""
    if sessie.fase is Fase.DRIE_VRAGEN:
        return _beantwoord(spel, sessie, gezegd(command.tekst))
    bij = sessie.fase if sessie.fase in AFSLUITING else None
    return (e.Opgeschreven(gezegd(command.tekst), bij),)


def waardeer(spel: Spel, sessie: Sessie, command: c.Waardeer) -> Events:
    """Whoever has the turn appreciates another player; then the turn goes on."""
    van = _beurt(sessie)
    eis_aanwezig(sessie, command.aan)
    eis(command.aan != van, Reden.NIET_JEZELF)
    bekend = {kwaliteit for rij in KWALITEITEN.values() for kwaliteit in rij}
    eis(command.kwaliteit in bekend, Reden.ONBEKENDE_KWALITEIT)
    volgende = hierna(sessie)
    gegeven = e.WaarderingGegeven(van, command.aan, command.kwaliteit, volgende)
    return _met_vervolg(spel, sessie, gegeven, volgende)


def sla_over(spel: Spel, sessie: Sessie, _command: c.SlaOver) -> Events:
    """The turn goes on; nothing says that somebody passed."""
    if sessie.fase is Fase.DRIE_VRAGEN:
        return _beantwoord(spel, sessie, "")
    _beurt(sessie)
    volgende = hierna(sessie)
    return _met_vervolg(spel, sessie, e.BeurtGegeven(volgende), volgende)


def voel_rol(_spel: Spel, sessie: Sessie, command: c.VoelRol) -> Events:
    """One to five fingers for how the role felt; taking it back names nobody in the log."""
    gevoel = sessie.ronde.gevoel
    eis(sessie.ronde.stoel_van(command.speler) is not None, Reden.ONBEKENDE_SPELER)
    eis(command.cijfer is None or command.cijfer in range(1, 6), Reden.GEVOEL_BEREIK)
    eis(command.cijfer is not None or command.speler in gevoel, Reden.NIETS_ONGEDAAN)
    return (e.RolGevoeld(met(gevoel, command.speler, command.cijfer)),)


def zeg_als_dan(spel: Spel, sessie: Sessie, command: c.ZegAlsDan) -> Events:
    """Whoever has the turn says an if-then sentence; then the turn goes on."""
    speler = _beurt(sessie)
    als, dan, wanneer = command.als.strip(), command.dan.strip(), command.wanneer.strip()
    eis(bool(als or dan), Reden.TEKST_LEEG)
    eis(max(map(len, (als, dan, wanneer))) <= TEKST_LENGTE, Reden.TEKST_TE_LANG)
    volgende = hierna(sessie)
    gezegd = e.AlsDanGezegd(speler, als, dan, volgende, wanneer)
    return _met_vervolg(spel, sessie, gezegd, volgende)


def vertel_ervan(spel: Spel, sessie: Sessie, command: c.VertelErvan) -> Events:
    """Whoever has the turn tells what came of last time's sentence; then the turn goes on."""
    speler, tekst, volgende = _beurt(sessie), gezegd(command.tekst), hierna(sessie)
    return _met_vervolg(spel, sessie, e.ErvanVerteld(speler, tekst, volgende), volgende)


def open_profiel(_spel: Spel, sessie: Sessie, command: c.OpenProfiel) -> Events:
    """A profiel goes with a player from now on; nobody else at the table may have the same."""
    eis(command.speler in {s.nummer for s in sessie.spelers}, Reden.ONBEKENDE_SPELER)
    anderen = {s.profiel for s in sessie.spelers if s.nummer != command.speler}
    eis(not command.profiel or command.profiel not in anderen, Reden.PROFIEL_BEZET)
    return (e.ProfielGeopend(command.speler, command.profiel),)


def kom_erbij(spel: Spel, sessie: Sessie, command: c.KomErbij) -> Events:
    """A new player from the next round on."""
    naam = command.naam.strip()
    eis(len(sessie.aanwezig) + 1 in spel.spelvorm.spelers, Reden.TE_VEEL_SPELERS)
    eis(len(naam) <= NAAM_LENGTE, Reden.TEKST_TE_LANG)
    return (e.SpelerGekomen(e.Speler(len(sessie.spelers), naam)),)


def ga_weg(spel: Spel, sessie: Sessie, command: c.GaWeg) -> Events:
    """A player leaves; below the fewest that can play the session goes to its end screen."""
    over = [speler.nummer for speler in sessie.aanwezig if speler.nummer != command.speler]
    eis(len(over) < len(sessie.aanwezig), Reden.ONBEKENDE_SPELER)
    weg = e.SpelerGegaan(command.speler)
    if len(over) in spel.spelvorm.spelers:
        return (weg,)
    return weg, e.FaseBegonnen(spel.spelvorm.slot[-1])


def rond_af(spel: Spel, sessie: Sessie, command: c.RondAf) -> Events:
    """Leave the rest of the round and go to the end."""
    if sessie.klas is not None:
        return naar_nabespreking(spel, sessie, command.verstreken)
    return slot(spel, sessie, command.verstreken)


def sluit_sessie(_spel: Spel, _sessie: Sessie, _command: c.SluitSessie) -> Events:
    """Close for good."""
    return (e.SessieGesloten(),)


def maak_ongedaan(_spel: Spel, sessie: Sessie, _command: c.MaakOngedaan) -> Events:
    """Take back the last undoable event, within this phase only."""
    eis(sessie.terug is not None, Reden.NIETS_ONGEDAAN)
    return (e.Ongedaan(),)


def eis_aanwezig(sessie: Sessie, nummer: int) -> None:
    """Refuse a player who does not take part now."""
    eis(nummer in {speler.nummer for speler in sessie.aanwezig}, Reden.ONBEKENDE_SPELER)


def _beantwoord(spel: Spel, sessie: Sessie, tekst: str) -> Events:
    """The next of the three questions, and after the last one the next phase."""
    beantwoord = e.VraagBeantwoord(tekst)
    return (beantwoord, *(verder(spel, sessie) if laatste_vraag(sessie) else ()))


def _beurt(sessie: Sessie) -> int:
    if sessie.beurt is None:
        raise Geweigerd(Reden.NIET_AAN_DE_BEURT)
    return sessie.beurt


def _met_vervolg(spel: Spel, sessie: Sessie, event: e.Event, volgende: int | None) -> Events:
    """The event, and the next phase when everybody has had a turn."""
    return (event,) if volgende is not None else (event, *verder(spel, sessie))
