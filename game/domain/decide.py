"""The rules: may this wish be granted now, and what happens then.

`decide` looks the wish up in the table of its phase, hands it to its one handler, and returns
events or a refusal. It changes nothing; `evolve` does, and knows no rules.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from game.domain import afronden, beginnen, brillen, kiezen, les, plan, prikkel, stemmen, terugblik
from game.domain import commands as c
from game.domain import events as e
from game.domain.reden import Geweigerd, Reden, Weigering, eis
from game.domain.state import Sessie, Spel

Events = tuple[e.Event, ...]

HANDLERS: Mapping[type, Callable[[Spel, Sessie, Any], Events]] = {
    c.GaVerder: beginnen.ga_verder,
    c.KiesManier: kiezen.kies_manier,
    c.BeginBeurt: kiezen.begin_beurt,
    c.KiesGreep: kiezen.kies_greep,
    c.KiesKaart: kiezen.kies_kaart,
    c.Onthul: kiezen.onthul,
    c.KiesDoorBril: brillen.kies_door_bril,
    c.ZegWaarom: brillen.zeg_waarom,
    c.VulPlek: plan.vul_plek,
    c.LeegPlek: plan.leeg_plek,
    c.Ruil: plan.ruil,
    c.WisselRol: plan.wissel_rol,
    c.WijsKijkerAan: plan.wijs_kijker_aan,
    c.VerschuifLat: plan.verschuif_lat,
    c.Schakel: plan.schakel,
    c.OpenProfiel: afronden.open_profiel,
    c.VertelErvan: afronden.vertel_ervan,
    c.LegPrikkel: prikkel.leg_prikkel,
    c.NoemKwaliteit: prikkel.noem_kwaliteit,
    c.TrekPrikkelIn: prikkel.trek_in,
    c.StelAndereVraag: afronden.stel_andere_vraag,
    c.SchrijfOp: afronden.schrijf_op,
    c.Waardeer: afronden.waardeer,
    c.SlaOver: afronden.sla_over,
    c.VoelRol: afronden.voel_rol,
    c.ZegAlsDan: afronden.zeg_als_dan,
    c.KiesVorm: terugblik.kies_vorm,
    c.SpeelDoor: terugblik.speel_door,
    c.KiesMoment: terugblik.kies_moment,
    c.LeenRol: terugblik.leen_rol,
    c.NoemKracht: terugblik.noem_kracht,
    c.SpeelRugzak: terugblik.speel_rugzak,
    c.HoorTrots: terugblik.hoor_trots,
    c.WijsVoorwerp: terugblik.wijs_voorwerp,
    c.KiesBuitenvraag: terugblik.kies_buitenvraag,
    c.BeginStapOpnieuw: les.begin_stap_opnieuw,
    c.GaStapTerug: les.ga_stap_terug,
    c.SlaStapOver: les.sla_stap_over,
    c.VerlengStap: les.verleng_stap,
    c.ZetAantal: les.zet_aantal,
    c.TelStem: stemmen.tel_stem,
    c.Stem: stemmen.stem,
    c.KomInKlas: stemmen.kom_in_klas,
    c.NoemTafel: stemmen.noem_tafel,
    c.LegTafelplan: stemmen.leg_tafelplan,
    c.SchakelTafel: stemmen.schakel_tafel,
    c.ZegWaaromGeschoven: stemmen.zeg_waarom_geschoven,
    c.GeefTicket: stemmen.geef_ticket,
    c.GaNaarHoeken: stemmen.ga_naar_hoeken,
    c.VerwijderDeelnemer: stemmen.verwijder_deelnemer,
    c.Demp: stemmen.demp,
    c.KomErbij: afronden.kom_erbij,
    c.GaWeg: afronden.ga_weg,
    c.RondAf: afronden.rond_af,
    c.SluitSessie: afronden.sluit_sessie,
    c.MaakOngedaan: afronden.maak_ongedaan,
}
"""Every wish but the first, and the one function that answers it."""


def decide(spel: Spel, sessie: Sessie | None, command: c.Command) -> Events | Weigering:
    """What happens when `command` is asked now: one or more events, or a refusal."""
    try:
        if isinstance(command, c.BeginSessie):
            eis(sessie is None, Reden.NIET_NU)
            return beginnen.begin(spel, command)
        if sessie is None:
            return Weigering(Reden.NIET_NU)
        eis(not sessie.gesloten, Reden.GESLOTEN)
        eis(type(command) in spel.spelvorm.toegestaan(sessie.fase), Reden.NIET_NU)
        return HANDLERS[type(command)](spel, sessie, command)
    except Geweigerd as geweigerd:
        return Weigering(geweigerd.reden)
