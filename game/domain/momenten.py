"""Moments worth talking about, found in the log: at most one of each kind, the largest.

Of each kind the largest in the session, whichever round it was in: a debrief goes by theme and
not round by round (dossier 4.1). Of two that are as large the latest round counts, since the
table remembers that best. What *large* is stands with each kind below. The group picks; nothing
here is an opinion about anybody.

A round that was broken off gives what it came to. An own case has no receipt, so it gives grepen
and the card that stayed out. Niveau gesprek shows no lat and no amounts, so there a lat is no
moment, and what the four people said takes the place of the waarde.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from itertools import combinations

from attrs import evolve, frozen

from game.domain.dilemma import Drietal, Oordeel, Rol, Uitkomst
from game.domain.kassabon import Kassabon
from game.domain.keuzes import Momentsoort, Niveau
from game.domain.moment import (
    DoorschietMoment,
    ErnaastMoment,
    GrepenMoment,
    KijkersMoment,
    LatMoment,
    Moment,
    SchakelMoment,
)
from game.domain.state import Ronde, Sessie, Spel

__all__ = ["Moment", "momenten"]

Gevonden = tuple[tuple[Fraction | int, ...], Moment]
"""A moment behind how large it is, which compares part by part, the first part first."""


def momenten(spel: Spel, sessie: Sessie) -> tuple[Moment, ...]:
    """The moments of a session, what the group probably finds most worth talking about first.

    First those in which something stands out plainly (`sterk`: all three roles reached for, a
    role without a card, a kijker who thought again, one who leaves while another stays, a third
    card, a reason in the group's own words); within both halves in the order of `Momentsoort`,
    which begins with what only the people at the table can tell.
    """
    bron = _Bron(spel, sessie)
    gevonden = [moment for zoek in ZOEKERS.values() for moment in _grootste(zoek(bron))]
    return tuple(sorted(gevonden, key=lambda moment: not moment.sterk))


@frozen
class _Bron:
    """Where the searchers look."""

    spel: Spel
    sessie: Sessie

    @property
    def in_getallen(self) -> bool:
        """Whether the table may see the lat and amounts."""
        return self.sessie.niveau is not Niveau.GESPREK

    @property
    def bonnen(self) -> Iterator[tuple[Ronde, Kassabon]]:
        """The rounds that came to an outcome, each with the receipt that counts in the end."""
        for ronde in self.sessie.rondes:
            if ronde.laatste_bon is not None:
                yield ronde, ronde.laatste_bon


def _grootste(gevonden: Iterator[Gevonden]) -> tuple[Moment, ...]:
    """The largest moment, if any; of equal ones that of the latest round, then the first."""
    groot = max(gevonden, key=lambda een: (een[0], een[1].ronde), default=None)
    return () if groot is None else (groot[1],)


def _grepen(bron: _Bron) -> Iterator[Gevonden]:
    """Large: how many pairs of seats reached for different roles."""
    for ronde in bron.sessie.rondes:
        grepen = ronde.grepen or {}
        anders = sum(een is not ander for een, ander in combinations(grepen.values(), 2))
        if anders:
            rollen = tuple(rol for rol in Rol if rol in grepen.values())
            genoemd = grepen if ronde.allen_grepen else {}
            yield (anders,), GrepenMoment(ronde.nummer, rollen, genoemd)


def _ernaast(bron: _Bron) -> Iterator[Gevonden]:
    """Large: by how many seats it was proposed; then whether its role had no card in the plan.

    Only of a whole plan. A card that lay there before the switch, or came in with it, did not
    stay out; who passed proposed nothing.
    """
    for ronde in bron.sessie.rondes:
        if None in ronde.plekken:
            continue
        rollen = {kaart[0] for kaart in ronde.plan}
        for kaart in _nooit_gelegd(ronde):
            stoelen, gemist = ronde.indieners(kaart), kaart[0] not in rollen
            moment = ErnaastMoment(ronde.nummer, kaart, stoelen, ronde.plan, gemist)
            yield (len(stoelen), gemist), moment


def _nooit_gelegd(ronde: Ronde) -> tuple[str, ...]:
    """The cards proposed that lay neither in the first plan nor in the last, in seat order."""
    gelegd = {*ronde.plan, *([ronde.schakeling.uit] if ronde.schakeling else ())}
    voorgesteld = dict.fromkeys(v.kaart for v in (ronde.voorstellen or {}).values())
    return tuple(kaart for kaart in voorgesteld if kaart not in gelegd)


def _schakeling(bron: _Bron) -> Iterator[Gevonden]:
    """Large: how far the waarde after the wending moved, up or down, in points of 100.

    At niveau gesprek: over how many steps the words of the four kijkers moved together. A switch
    that changed no word, no band and no verdict of the wending changed nothing that was said.
    """
    for ronde in bron.sessie.rondes:
        oud, wissel = ronde.kassabon, ronde.schakeling
        if oud is None or wissel is None:
            continue
        nieuw = wissel.kassabon
        if _gezegd(oud, bron) == _gezegd(nieuw, bron):
            continue
        wie_wat = ronde.nummer, wissel.indiener, wissel.uit, wissel.erin
        moment = SchakelMoment(*wie_wat, oud.oordelen, nieuw.oordelen)
        if bron.in_getallen:
            waarden = oud.waarde_na_wending, nieuw.waarde_na_wending
            yield (abs(waarden[1] - waarden[0]),), evolve(moment, waarden=waarden)
        else:
            yield (_stappen(moment),), moment


def _gezegd(bon: Kassabon, bron: _Bron) -> tuple[object, ...]:
    """What a table hears of a receipt; at niveau gesprek that is what the kijkers say of it."""
    return (bon.oordelen, bon.band, bon.wending_houdt) if bron.in_getallen else (bon.oordelen,)


def _stappen(moment: SchakelMoment) -> int:
    """Over how many steps the words of the kijkers moved."""
    rij = list(Oordeel)
    paren = zip(moment.eerst, moment.daarna, strict=True)
    return sum(abs(rij.index(eerst) - rij.index(daarna)) for eerst, daarna in paren)


def _kijkers(bron: _Bron) -> Iterator[Gevonden]:
    """Large: how far the highest and the lowest mark of a last receipt lie apart.

    Only where those two say different words. Their outcome is the one with the largest
    difference in weight x R; of equal ones the first, and so with the kijkers.
    """
    for ronde, bon in bron.bonnen:
        mild, streng = (bon.cijfers.index(kies(bon.cijfers)) for kies in (max, min))
        if bon.oordelen[mild] is bon.oordelen[streng]:
            continue
        kijkers = bron.spel.dilemmas[ronde.dilemma].kijkers
        twistpunt = _twistpunt(bon.uitkomst, kijkers[mild].weegt - kijkers[streng].weegt)
        cijfers = bon.cijfers if bron.in_getallen else None
        moment = KijkersMoment(ronde.nummer, mild, streng, twistpunt, bon.oordelen, cijfers)
        yield (bon.cijfers[mild] - bon.cijfers[streng],), moment


def _twistpunt(bracht: Drietal, verschil: Drietal) -> Uitkomst:
    return max(Uitkomst, key=lambda x: abs(verschil[x] * bracht[x]))


def _doorgeschoten(bron: _Bron) -> Iterator[Gevonden]:
    """A third card of one role in a last plan; smaller, two and an outcome far above the lat.

    Large: how many cards; how far above the author's lat. One card of a role is no strength that
    was overdone, however low its lat lies.
    """
    for ronde, bon in bron.bonnen:
        for rol in (regel.rollen[0] for regel in bon.regels if regel.schoot_door):
            kaarten = tuple(code for code in bon.plan if code[0] == rol.letter)
            yield (1, len(kaarten)), DoorschietMoment(ronde.nummer, rol, kaarten)
        over = bon.uitkomst - bon.lat
        for rol in bon.ruim_boven if bron.in_getallen else ():
            moment = DoorschietMoment(ronde.nummer, rol, bracht=bon.uitkomst, lat=bon.lat)
            yield (0, over[rol.uitkomst]), moment


def _lat(bron: _Bron) -> Iterator[Gevonden]:
    """Large: how many points of the lat the group moved."""
    for ronde in bron.sessie.rondes if bron.in_getallen else ():
        if ronde.kassabon is None or ronde.onze_lat is None:
            continue
        van, naar = ronde.kassabon.lat, ronde.onze_lat.kassabon.lat
        verzet = sum(max(deel, Fraction(0)) for deel in naar - van)
        yield (verzet,), LatMoment(ronde.nummer, van, naar, ronde.onze_lat.waarom)


ZOEKERS: Mapping[Momentsoort, Callable[[_Bron], Iterator[Gevonden]]] = {
    Momentsoort.GREPEN: _grepen,
    Momentsoort.ERNAAST: _ernaast,
    Momentsoort.SCHAKELING: _schakeling,
    Momentsoort.KIJKERS: _kijkers,
    Momentsoort.DOORGESCHOTEN: _doorgeschoten,
    Momentsoort.LAT: _lat,
}
"""Every moment of a kind, however small; complete by test."""
