"""What the rules promise, whatever people at a table do: each a check that tells when it breaks.

The trial (`proef`) and the tests of the rules hold every step against these. A check reads the
public values of the domain only, so that it says the rule a second time, in another way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, get_args

from game.domain import commands as c
from game.domain import events as e
from game.domain.delen import tel_rollen
from game.domain.dilemma import Dilemma, Drietal, Rol
from game.domain.fase import Fase
from game.domain.kassabon import Kassabon, RegelSoort, band_van
from game.domain.keuzes import SPELERS
from game.domain.prikkel import open_prikkels, zetten
from game.domain.state import Ronde, Sessie
from game.domain.views import View
from game.spelvormen import ALLEEN
from game.werkplaats.belofte import Belofte, houd

KLAD = get_args(e.KladEvent)
EENMALIG = (e.LatVerschoven, e.RolGewisseld, e.Geschakeld, e.UitslagBepaald, e.WendingGetoetst)
"""What happens at most once in a round."""


AANBOD: Mapping[type, Callable[[View, Any], bool]] = {
    c.MaakOngedaan: lambda view, _: view.kan_ongedaan,
    c.GaVerder: lambda view, _: _mag_verder(view),
    c.VulPlek: lambda view, wens: (
        wens.kaart in view.kaarten
        and wens.kaart not in view.ronde.plan
        and None in view.ronde.plekken
    ),
    c.LeegPlek: lambda view, wens: wens.kaart in view.ronde.plan,
    c.WijsKijkerAan: lambda view, wens: wens.kijker in range(len(view.dilemma.kijkers)),
    c.Onthul: lambda view, _: (
        view.fase is not Fase.DICHT or len(view.sessie.klad.klaar) == len(view.ronde.stoelen)
    ),
    c.LegPrikkel: lambda view, wens: (
        wens.kaart in zetten(view.ronde) and wens.kaart not in open_prikkels(view.ronde)
    ),
    c.TrekPrikkelIn: lambda view, wens: wens.prikkel in open_prikkels(view.ronde).values(),
    c.SlaOver: lambda view, _: view.fase is Fase.DRIE_VRAGEN or view.sessie.beurt is not None,
    c.StelAndereVraag: lambda _, __: True,
    c.RondAf: lambda _, __: True,
    c.SluitSessie: lambda _, __: True,
}
"""Of these wishes a view tells whether they are granted; of others the contents decide."""


def _mag_verder(view: View) -> bool:
    """A plan has to be whole first, and somebody alone chooses through every bril."""
    ronde = view.ronde
    gekozen = ronde.bril is None or ronde.door_bril is not None
    klaar = {Fase.PLAN: None not in ronde.plekken, Fase.BRIL: gekozen}
    return klaar.get(view.fase, True)


def aanbod_klopt(view: View, wens: c.Command, gegund: bool) -> None:
    """What the screen offers is granted, and what it greys out is refused."""
    mag = type(wens) in view.toegestaan
    houd(mag or not gegund, Belofte.WEIGERT, wens)
    biedt_aan = AANBOD.get(type(wens))
    if mag and biedt_aan is not None:
        verwacht = biedt_aan(view, wens)
        houd(gegund or not verwacht, Belofte.AANBOD, wens)
        houd(verwacht or not gegund, Belofte.WEIGERT, wens)


def klad_blijft_apart(wens: c.Command, answer: Sequence[e.Event]) -> None:
    """A silent choice is klad and nothing else; what is public is never klad."""
    houd(bool(answer), Belofte.KLAD_APART, wens)
    stil = isinstance(wens, c.BeginBeurt | c.KiesGreep | c.KiesKaart)
    houd(all(isinstance(event, KLAD) is stil for event in answer), Belofte.KLAD_APART, wens)


def noemt_geen_passer(voor: Sessie, wens: c.Command, answer: Iterable[e.Event]) -> None:
    """What is said about a pass, on the way to the log, names nobody who passed."""
    for event in answer:
        match event:
            case e.GrepenOnthuld(grepen):
                genoemd = grepen.keys() == voor.klad.grepen.keys()
                houd(genoemd and None not in grepen.values(), Belofte.GEEN_PASSER, event)
            case e.Onthuld(voorstellen):
                genoemd = {v.stoel for v in voorstellen} == voor.klad.voorstellen.keys()
                houd(genoemd, Belofte.GEEN_PASSER, event)
            case e.RolGevoeld(gevoel):
                houd(None not in gevoel.values(), Belofte.GEEN_PASSER, event)
                if isinstance(wens, c.VoelRol) and wens.cijfer is None:
                    houd(wens.speler not in gevoel, Belofte.GEEN_PASSER, event)
            case e.VoorwerpAangewezen(rollen):
                houd(None not in rollen.values(), Belofte.GEEN_PASSER, event)
                if isinstance(wens, c.WijsVoorwerp) and wens.rol is None:
                    houd(wens.speler not in rollen, Belofte.GEEN_PASSER, event)
            case e.BeurtGegeven(beurt):
                houd(beurt != voor.beurt, Belofte.GEEN_PASSER, event)


def verdeling_klopt(sessie: Sessie) -> None:
    """Everybody is seated, roles are dealt fairly, and no dilemma comes twice."""
    if sessie.spelvorm == ALLEEN.naam:
        alleen_klopt(sessie.ronde)
    else:
        stoelen_kloppen(sessie.ronde)
    for speler in sessie.spelers:
        keren = tel_rollen(sessie.rondes, speler.nummer)
        aantallen = [keren[rol] for rol in Rol]
        houd(max(aantallen) - min(aantallen) <= 1, Belofte.EERLIJK, speler.naam)
    gespeeld = [ronde.dilemma for ronde in sessie.rondes]
    eenmaal = len(set(gespeeld)) == len(gespeeld)
    houd(eenmaal and set(gespeeld) <= set(sessie.dilemmas), Belofte.DILEMMAS, gespeeld)


def plan_klopt(ronde: Ronde, dilemma: Dilemma) -> None:
    """Three places, no card twice, and only cards that are on the table."""
    houd(len(ronde.plekken) == 3, Belofte.PLAN, ronde.plekken)
    houd(len(set(ronde.plan)) == len(ronde.plan), Belofte.PLAN, ronde.plan)
    op_tafel = {kaart.code for kaart in dilemma.kaarten} | set(ronde.eigen)
    houd(set(ronde.plan) <= op_tafel, Belofte.PLAN, ronde.plan)
    houd(ronde.kassabon is None or len(ronde.plan) == 3, Belofte.PLAN, ronde.plan)


def stoelen_kloppen(ronde: Ronde) -> None:
    """Everybody has one seat; a seat has one player, or two who share a hand."""
    zittend = [nummer for stoel in ronde.stoelen for nummer in stoel]
    houd(len(set(zittend)) == len(zittend), Belofte.STOELEN, ronde.stoelen)
    houd(len(zittend) in SPELERS, Belofte.STOELEN, ronde.stoelen)
    houd({len(stoel) for stoel in ronde.stoelen} <= {1, 2}, Belofte.STOELEN, ronde.stoelen)
    houd(len(ronde.rollen) == len(ronde.verdeeld), Belofte.STOELEN, ronde.rollen)
    houd(len(ronde.rollen) in (0, len(ronde.stoelen)), Belofte.STOELEN, ronde.rollen)


def alleen_klopt(ronde: Ronde) -> None:
    """Who plays alone sits on three seats, and each of them has a role of its own."""
    houd(ronde.stoelen == ((0,),) * len(Rol), Belofte.STOELEN, ronde.stoelen)
    houd(set(ronde.rollen) == set(Rol) == set(ronde.verdeeld), Belofte.STOELEN, ronde.rollen)


def bon_telt_op(bon: Kassabon, dilemma: Dilemma) -> None:
    """The lines make the outcome, the cards are those of the plan, and the band is that of it."""
    som = sum((regel.bedragen for regel in bon.regels), Drietal())
    houd(som == bon.uitkomst, Belofte.BON, bon.plan)
    kaarten = [regel.kaarten for regel in bon.regels if regel.soort is RegelSoort.KAART]
    houd([code for codes in kaarten for code in codes] == list(bon.plan), Belofte.BON, bon.plan)
    houd(all(0 <= bedrag <= 10 for bedrag in bon.uitkomst), Belofte.BON, bon.uitkomst)
    houd(bon.waarde == 100 - 100 * bon.risico / bon.lat.som, Belofte.BON, bon.waarde)
    gehaald = sum(map(min, bon.uitkomst, dilemma.lat))
    houd(bon.band is band_van(100 * gehaald / dilemma.lat.som), Belofte.BON, bon.band)


def niets_te_vaak(log: Sequence[e.Event]) -> None:
    """What may happen once a round happened at most once."""
    ronde, keren = 0, Counter[tuple[object, ...]]()
    for event in geldig(log):
        ronde += isinstance(event, e.RondeBegonnen)
        if isinstance(event, EENMALIG):
            keren[ronde, type(event)] += 1
        if isinstance(event, e.Geruild):
            keren[ronde, e.Geruild, event.voorstel.stoel] += 1
    houd(set(keren.values()) <= {1}, Belofte.EENMALIG, "")


def geldig(events: Sequence[e.Event]) -> list[e.Event]:
    """The events that count: without those undone, and without the undoing."""
    over: list[e.Event] = []
    for event in events:
        if isinstance(event, e.Ongedaan):
            terug = max(i for i, eerder in enumerate(over) if isinstance(eerder, e.OMKEERBAAR))
            over = over[:terug]
        else:
            over.append(event)
    return over
