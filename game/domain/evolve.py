"""The fold: a session and an event make the next session. It holds no rule at all."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Any

from attrs import evolve as change

from game.domain import events as e
from game.domain.alsdan import AlsDan
from game.domain.events_klas import KlasEvent
from game.domain.events_terugblik import TerugblikEvent
from game.domain.evolve_klas import geef_les
from game.domain.evolve_terugblik import kijk_terug
from game.domain.fase import Fase
from game.domain.klas import Klas
from game.domain.state import Klad, Prikkel, Ronde, Sessie, met


def evolve(sessie: Sessie | None, event: e.Event) -> Sessie:
    """The session after `event`; only `SessieBegonnen` may come first (ValueError)."""
    if isinstance(event, e.SessieBegonnen):
        return _begin(event)
    if sessie is None:
        raise ValueError(f"a session begins with SessieBegonnen, not {type(event).__name__}")
    if isinstance(event, e.OMKEERBAAR) and sessie.klas is None:
        sessie = change(sessie, terug=sessie)
    if isinstance(event, TerugblikEvent):
        return kijk_terug(sessie, event)
    if isinstance(event, KlasEvent):
        return geef_les(sessie, event)
    return _next(sessie, event)


def fold(events: Iterable[e.Event], sessie: Sessie | None = None) -> Sessie | None:
    """The session after all `events`, None when there are none."""
    return reduce(evolve, events, sessie)


def _begin(event: e.SessieBegonnen) -> Sessie:
    return Sessie(
        spelvorm=event.spelvorm,
        dilemmas=event.dilemmas,
        spelcode=event.spelcode,
        seed=event.seed,
        niveau=event.niveau,
        manier=event.manier,
        minuten=event.minuten,
        paren=event.paren,
        spelers=event.spelers,
        eigen_zaak=event.eigen_zaak,
        vorige=event.vorige,
        aandenken=event.aandenken,
        klas=Klas(event.les) if event.les else None,
    )


def _next(sessie: Sessie, event: e.TafelEvent) -> Sessie:  # noqa: PLR0911, PLR0912, PLR0915 - an arm each
    match event:
        case e.SessieBegonnen():
            return _begin(event)
        case e.RondeBegonnen(dilemma, _, stoelen):
            nieuw = Ronde(len(sessie.rondes) + 1, dilemma, stoelen)
            return change(sessie, rondes=(*sessie.rondes, nieuw), klad=Klad(), terug=None)
        case e.FaseBegonnen(fase, beurt):
            anders = _ronde(sessie, verjaardag=True) if fase is Fase.VERJAARDAG else sessie
            return change(anders, fase=fase, beurt=beurt, klad=Klad(), terug=None)
        case e.ManierGekozen(manier):
            return change(sessie, manier=manier)
        case e.ProfielGeopend(nummer, profiel):
            spelers = _speler(sessie, nummer, profiel=profiel)
            return change(sessie, spelers=spelers, terug=None)
        case e.ErvanVerteld(speler, tekst, beurt):
            return change(sessie, ervan=met(sessie.ervan, speler, tekst), beurt=beurt)
        case e.GrepenOnthuld(grepen):
            return _ronde(sessie, grepen=grepen)
        case e.RollenVerdeeld(rollen):
            return _ronde(sessie, verdeeld=rollen, rollen=rollen)
        case e.Onthuld(voorstellen):
            anders = _ronde(sessie, voorstellen={v.stoel: v for v in voorstellen})
            return change(anders, klad=Klad(), terug=None)
        case e.DoorBrilGekozen(voorstel):
            return _kies_bril(sessie, voorstel)
        case e.WaaromGezegd(tekst):
            return _zeg_waarom(sessie, tekst)
        case e.DoorBrilGekeken(voorstel, waarom):
            gezien = _zeg_waarom(_kies_bril(sessie, voorstel), waarom)
            return _ronde(gezien, gekeken=sessie.ronde.gekeken + 1)
        case e.PlekGevuld(plek, kaart):
            return _ronde(sessie, plekken=_leg(sessie.ronde.plekken, plek, kaart))
        case e.PlekGeleegd(plek):
            return _ronde(sessie, plekken=_leg(sessie.ronde.plekken, plek, None))
        case e.Geruild(voorstel, plek):
            geruild = sessie.ronde.geruild | {voorstel.stoel}
            return _stel_voor(_ronde(sessie, geruild=geruild), voorstel, plek)
        case e.RolGewisseld(rol, voorstel, plek):
            nu = sessie.ronde.rollen
            rollen = (*nu[: voorstel.stoel], rol, *nu[voorstel.stoel + 1 :])
            anders = _ronde(sessie, rollen=rollen, rolwissel=voorstel.stoel)
            return _stel_voor(anders, voorstel, plek)
        case e.KijkerAangewezen(kijker):
            return _ronde(sessie, kijker=kijker)
        case e.UitslagBepaald(kassabon):
            return _ronde(sessie, kassabon=kassabon)
        case e.LatVerschoven():
            return _ronde(sessie, onze_lat=event)
        case e.WendingGetoetst(houdt):
            return _ronde(sessie, wending_houdt=houdt)
        case e.Geschakeld(_, uit, erin, _):
            plekken = sessie.ronde.plekken
            nieuw_plan = _leg(plekken, plekken.index(uit), erin)
            return _ronde(sessie, schakeling=event, plekken=nieuw_plan)
        case e.PrikkelGelegd(kaart, aan):
            return _ronde(sessie, prikkels=(*sessie.ronde.prikkels, Prikkel(kaart, aan)))
        case e.KwaliteitGenoemd(nummer, kwaliteit):
            prikkels = list(sessie.ronde.prikkels)
            prikkels[nummer] = change(prikkels[nummer], kwaliteit=kwaliteit)
            return _ronde(sessie, prikkels=tuple(prikkels))
        case e.PrikkelIngetrokken(nummer):
            prikkels = list(sessie.ronde.prikkels)
            del prikkels[nummer]
            return _ronde(sessie, prikkels=tuple(prikkels))
        case e.VraagGekozen(vraag):
            return _ronde(sessie, vraag=vraag)
        case e.DrieVragenGesteld():
            return _ronde(sessie, drie_vragen=event)
        case e.VraagBeantwoord(tekst):
            return _ronde(sessie, antwoorden=(*sessie.ronde.antwoorden, tekst))
        case e.Opgeschreven(tekst, bij) if bij is not None:
            return change(sessie, notities=(*sessie.notities, (bij, tekst)))
        case e.Opgeschreven(tekst):
            ronde = sessie.ronde
            notities, gevraagd = (*ronde.notities, tekst), (*ronde.gevraagd, ronde.vraag)
            return _ronde(sessie, notities=notities, gevraagd=gevraagd)
        case e.WaarderingGegeven(beurt=beurt):
            gegeven = (*sessie.ronde.waarderingen, event)
            return change(_ronde(sessie, waarderingen=gegeven), beurt=beurt)
        case e.BeurtGegeven(beurt):
            return change(sessie, beurt=beurt)
        case e.RolGevoeld(gevoel):
            return _ronde(sessie, gevoel=gevoel)
        case e.AlsDanGezegd(speler, als, dan, beurt, wanneer):
            als_dan = met(sessie.als_dan, speler, AlsDan(als, dan, wanneer))
            return change(sessie, als_dan=als_dan, beurt=beurt)
        case e.SpelerGekomen(speler):
            return change(sessie, spelers=(*sessie.spelers, speler))
        case e.SpelerGegaan(nummer):
            return change(sessie, spelers=_speler(sessie, nummer, aanwezig=False))
        case e.SessieGesloten():
            return change(sessie, gesloten=True)
        case e.Ongedaan():
            return sessie.terug or sessie
        case e.BeurtBegonnen(stoel):
            return _klad(sessie, beurt=stoel, bezig=True)
        case e.GreepGekozen(stoel, rol):
            klad = sessie.klad
            grepen = met(klad.grepen, stoel, rol)
            return _klad(sessie, grepen=grepen, gegrepen=klad.gegrepen | {stoel})
        case e.KaartGekozen(stoel, keuze):
            klad = sessie.klad
            return _klad(
                sessie,
                voorstellen=met(klad.voorstellen, stoel, keuze),
                klaar=klad.klaar | {stoel},
                bezig=False,
                beurt=stoel + 1,
            )


def _ronde(sessie: Sessie, **fields: Any) -> Sessie:
    return change(sessie, rondes=(*sessie.rondes[:-1], change(sessie.ronde, **fields)))


def _speler(sessie: Sessie, nummer: int, **fields: Any) -> tuple[e.Speler, ...]:
    return tuple(change(s, **fields) if s.nummer == nummer else s for s in sessie.spelers)


def _klad(sessie: Sessie, **fields: Any) -> Sessie:
    return change(sessie, klad=change(sessie.klad, **fields))


def _kies_bril(sessie: Sessie, voorstel: e.Voorstel) -> Sessie:
    gekozen = met(sessie.ronde.voorstellen or {}, voorstel.stoel, voorstel)
    return _ronde(sessie, voorstellen=gekozen)


def _zeg_waarom(sessie: Sessie, tekst: str) -> Sessie:
    rest = {rol: zin for rol, zin in sessie.ronde.waarom.items() if rol is not sessie.ronde.bril}
    gezegd = {sessie.ronde.bril: tekst} if sessie.ronde.bril and tekst else {}
    return _ronde(sessie, waarom={**rest, **gezegd})


def _stel_voor(sessie: Sessie, voorstel: e.Voorstel, plek: int | None) -> Sessie:
    ronde = sessie.ronde
    oud = (ronde.voorstellen or {}).get(voorstel.stoel)
    weg = {} if oud is None or oud.eigen is None else {oud.kaart: oud.eigen}
    plekken = ronde.plekken if plek is None else _leg(ronde.plekken, plek, None)
    return _ronde(
        sessie,
        voorstellen=met(ronde.voorstellen or {}, voorstel.stoel, voorstel),
        vervallen={**ronde.vervallen, **weg},
        plekken=plekken,
    )


def _leg(plekken: tuple[str | None, ...], plek: int, kaart: str | None) -> tuple[str | None, ...]:
    return (*plekken[:plek], kaart, *plekken[plek + 1 :])
