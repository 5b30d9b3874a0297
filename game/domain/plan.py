"""The plan: filling three places, ruilen, rolwissel, the chair, onze lat and schakelen."""

from __future__ import annotations

from game.domain import commands as c
from game.domain import events as e
from game.domain.beginnen import verder
from game.domain.dilemma import Drietal
from game.domain.evolve import fold
from game.domain.getypt import getypt
from game.domain.kiezen import kaarten_op_tafel, maak_voorstel
from game.domain.reden import Reden, eis
from game.domain.score import Kassabon, bereken
from game.domain.state import Ronde, Sessie, Spel, gelegd

Events = tuple[e.Event, ...]

HOOGSTE_LAT = 8


def vul_plek(spel: Spel, sessie: Sessie, command: c.VulPlek) -> Events:
    """Lay any card of the table in the first empty place."""
    ronde = sessie.ronde
    dilemma = spel.dilemmas[ronde.dilemma]
    eis(command.kaart in kaarten_op_tafel(dilemma, ronde), Reden.ONBEKENDE_KAART)
    eis(command.kaart not in ronde.plan, Reden.LIGT_AL)
    eis(None in ronde.plekken, Reden.PLEKKEN_VOL)
    return (e.PlekGevuld(ronde.plekken.index(None), command.kaart),)


def leeg_plek(_spel: Spel, sessie: Sessie, command: c.LeegPlek) -> Events:
    """Take a card back."""
    eis(command.kaart in sessie.ronde.plan, Reden.LIGT_NIET)
    return (e.PlekGeleegd(sessie.ronde.plekken.index(command.kaart)),)


def ruil(_spel: Spel, sessie: Sessie, command: c.Ruil) -> Events:
    """Once a round and seat: another card of the same role instead of the own proposal."""
    ronde = sessie.ronde
    _eis_stoel(ronde, command.stoel)
    oud = (ronde.voorstellen or {}).get(command.stoel)
    eis(oud is not None, Reden.GEEN_VOORSTEL)
    eis(command.stoel not in ronde.geruild, Reden.AL_GERUILD)
    nieuw = maak_voorstel(command.stoel, ronde.rollen[command.stoel], command.keuze)
    eis(oud is None or nieuw.kaart != oud.kaart, Reden.ZELFDE_KAART)
    return (e.Geruild(nieuw, _plek_van(ronde, oud)),)


def wissel_rol(_spel: Spel, sessie: Sessie, command: c.WisselRol) -> Events:
    """Once a round: a seat takes another role's hand; nobody else changes."""
    ronde = sessie.ronde
    _eis_stoel(ronde, command.stoel)
    eis(ronde.rolwissel is None, Reden.AL_GEWISSELD)
    eis(command.rol is not ronde.rollen[command.stoel], Reden.ZELFDE_ROL)
    nieuw = maak_voorstel(command.stoel, command.rol, command.keuze)
    oud = (ronde.voorstellen or {}).get(command.stoel)
    return (e.RolGewisseld(command.rol, nieuw, _plek_van(ronde, oud)),)


def wijs_kijker_aan(spel: Spel, sessie: Sessie, command: c.WijsKijkerAan) -> Events:
    """One taps the kijker at whom the table points."""
    kijkers = spel.dilemmas[sessie.ronde.dilemma].kijkers
    eis(command.kijker in range(len(kijkers)), Reden.ONBEKENDE_KIJKER)
    return (e.KijkerAangewezen(command.kijker),)


def verschuif_lat(spel: Spel, sessie: Sessie, command: c.VerschuifLat) -> Events:
    """Once per dilemma: the group's own lat, with the same sum and each part 0 to 8."""
    dilemma = spel.dilemmas[sessie.ronde.dilemma]
    eis(sessie.ronde.onze_lat is None, Reden.LAT_AL_VERSCHOVEN)
    eis(command.lat.som == dilemma.lat.som, Reden.LAT_SOM)
    eis(_binnen_bereik(command.lat), Reden.LAT_BEREIK)
    eis(command.lat != dilemma.lat, Reden.LAT_ZELFDE)
    waarom = getypt(command.waarom)
    return (e.LatVerschoven(waarom, _bon(spel, sessie.ronde, sessie.ronde.plan, command.lat)),)


def schakel(spel: Spel, sessie: Sessie, command: c.Schakel) -> Events:
    """One card out, at a table never the proposer's own, and one in that did not lie."""
    ronde = sessie.ronde
    dilemma = spel.dilemmas[ronde.dilemma]
    _eis_stoel(ronde, command.indiener)
    eis(command.uit in ronde.plan, Reden.LIGT_NIET)
    eis(mag_eruit(spel, ronde, command.indiener, command.uit), Reden.EIGEN_KAART)
    eis(command.erin in kaarten_op_tafel(dilemma, ronde), Reden.ONBEKENDE_KAART)
    eis(command.erin not in ronde.plan, Reden.LIGT_AL)
    plan = tuple(command.erin if kaart == command.uit else kaart for kaart in ronde.plan)
    bon = _bon(spel, ronde, plan)
    geschakeld = e.Geschakeld(command.indiener, command.uit, command.erin, bon)
    na = fold((geschakeld,), sessie)
    return (geschakeld, *verder(spel, na)) if na else ()


def mag_eruit(spel: Spel, ronde: Ronde, indiener: int, kaart: str) -> bool:
    """Whether this seat may propose taking out a card: never its own, but for who plays alone."""
    return spel.spelvorm.alleen or indiener not in ronde.indieners(kaart)


def _bon(spel: Spel, ronde: Ronde, plan: tuple[str, ...], lat: Drietal | None = None) -> Kassabon:
    dilemma = spel.dilemmas[ronde.dilemma]
    return bereken(dilemma, tuple(gelegd(dilemma, ronde, kaart) for kaart in plan), lat)


def _plek_van(ronde: Ronde, voorstel: e.Voorstel | None) -> int | None:
    """The place of a proposal that is about to be replaced, if it lies in the plan."""
    if voorstel is None or voorstel.kaart not in ronde.plan:
        return None
    return ronde.plekken.index(voorstel.kaart)


def _binnen_bereik(lat: Drietal) -> bool:
    return all(deel.denominator == 1 and 0 <= deel <= HOOGSTE_LAT for deel in lat)


def _eis_stoel(ronde: Ronde, stoel: int) -> None:
    eis(stoel in range(len(ronde.stoelen)), Reden.ONBEKENDE_STOEL)
