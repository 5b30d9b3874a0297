"""The 150-jaar-machine: the same plan beside the lat of three times.

The times and what they do to a lat stand in `tijd`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from random import Random

import attrs
from attrs import frozen

from game.domain.dilemma import Dilemma, Rol
from game.domain.getypt import getypt
from game.domain.kassabon import Kassabon
from game.domain.oefenboek import Keer, Oefenboek
from game.domain.reden import Geweigerd, Reden, eis
from game.domain.score import bereken
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.machine.tijd import Tijd, lat_van
from game.oefeningen.vorm import Inhoud, Opzet

TIJDEN = 3
"""So many times look at a plan."""
ZAKEN = 3
"""So many dilemmas lie ready to choose from."""
KAARTEN = 3
"""So many cards make a plan."""


class Halte(Enum):
    """Where the machine stands still, in the order in which it passes."""

    ZAAK = "zaak"
    PLAN = "plan"
    GOK = "gok"
    EERSTE = "eerste"
    TWEEDE = "tweede"
    DERDE = "derde"
    NAAST_ELKAAR = "naast_elkaar"
    ONZE_TIJD = "onze_tijd"
    UITGESTAPT = "uitgestapt"


HALTES = tuple(Halte)
IN_DE_TIJD = (Halte.EERSTE, Halte.TWEEDE, Halte.DERDE)
"""Where the times look, the first of them first."""


@frozen
class Zaak:
    """A dilemma that can be chosen, and the plan that was laid there last time, if any."""

    dilemma: str
    plan: tuple[str, ...] = ()


@frozen
class Stand:
    """Where the machine is, and with which plan."""

    zaken: tuple[Zaak, ...]
    tijden: tuple[int, ...]
    """Which pieces look, the earliest first."""
    samen: bool
    """Whether more than one person does it."""
    halte: Halte = Halte.ZAAK
    zaak: int | None = None
    plan: tuple[str, ...] = ()
    gok: int | None = None
    """Which of the times (0, 1 or 2) they think is happiest with the plan."""
    antwoord: str = ""


def begin(inhoud: Inhoud[Tijd], opzet: Opzet) -> Stand:
    """Three dilemmas by seed, and the plan of last time; the dilemma that was asked for wins."""
    eis(bool(inhoud.dilemmas), Reden.TE_WEINIG_DILEMMAS)
    toeval = Random(opzet.seed)
    gekozen = toeval.sample(range(len(inhoud.stukken)), TIJDEN)
    tijden = tuple(sorted(gekozen, key=lambda plek: inhoud.stukken[plek].jaar))
    samen = len(opzet.namen) > 1
    if opzet.dilemma in inhoud.dilemmas:
        return Stand((Zaak(opzet.dilemma),), tijden, samen, Halte.PLAN, zaak=0)
    return Stand(_zaken(inhoud.dilemmas, opzet.boek, toeval), tijden, samen)


def doe(inhoud: Inhoud[Tijd], stand: Stand, zet: Zet) -> Stand:
    """The next Stand; raises Geweigerd for what is not on the sheet."""
    match zet:
        case Kies(keuze):
            eis(stand.halte in _KIEST, Reden.NIET_NU)
            return _KIEST[stand.halte](inhoud, stand, keuze)
        case Schrijf(veld, tekst):
            eis(stand.halte is Halte.ONZE_TIJD and veld == "antwoord", Reden.NIET_NU)
            return attrs.evolve(stand, antwoord=getypt(tekst))
        case Verder():
            eis(kan_verder(stand), Reden.NIET_NU)
            return attrs.evolve(stand, halte=HALTES[HALTES.index(stand.halte) + 1])


def klaar(stand: Stand) -> bool:
    """Whether the last sheet has been left."""
    return stand.halte is Halte.UITGESTAPT


def oogst(stand: Stand, opzet: Opzet) -> Oefenboek:
    """The book with this time in it; the cards of the plan are the roles that were practised."""
    rollen = tuple(Rol.van(kaart) for kaart in stand.plan)
    return opzet.boek.met_keer(Keer(opzet.dag, "machine", rollen))


def kan_verder(stand: Stand) -> bool:
    """Whether this sheet can be left; guessing and typing are free."""
    match stand.halte:
        case Halte.ZAAK:
            return stand.zaak is not None
        case Halte.PLAN:
            return len(stand.plan) == KAARTEN
        case Halte.UITGESTAPT:
            return False
        case _:
            return True


def dilemma_van(inhoud: Inhoud[Tijd], stand: Stand) -> Dilemma:
    """The dilemma of the zaak that was chosen; LookupError when the deck has lost it."""
    if stand.zaak is None:
        raise LookupError("no zaak was chosen")
    return inhoud.dilemmas[stand.zaken[stand.zaak].dilemma]


def bon_van(inhoud: Inhoud[Tijd], stand: Stand, plek: int) -> Kassabon:
    """The receipt of the plan beside the lat of one of the three times."""
    dilemma = dilemma_van(inhoud, stand)
    plan = [dilemma.kaart(code) for code in stand.plan]
    return bereken(dilemma, plan, lat_van(dilemma.lat, inhoud.stukken[stand.tijden[plek]]))


def _zaken(dilemmas: Mapping[str, Dilemma], boek: Oefenboek, toeval: Random) -> tuple[Zaak, ...]:
    """Dilemmas without a content note first: nobody chose these; behind them the last plan."""
    vorige = _vorige(dilemmas, boek)
    namen = sorted(naam for naam in dilemmas if not vorige or naam != vorige.dilemma)
    toeval.shuffle(namen)
    namen.sort(key=lambda naam: bool(dilemmas[naam].gevoelig))
    nieuw = tuple(Zaak(naam) for naam in namen[:ZAKEN])
    return (*nieuw, vorige) if vorige else nieuw


def _vorige(dilemmas: Mapping[str, Dilemma], boek: Oefenboek) -> Zaak | None:
    """The last case in the book that can be laid again, with the fixed cards of its plan."""
    for zaak in reversed(boek.zaken):
        if zaak.dilemma in dilemmas:
            vast = {kaart.code for kaart in dilemmas[zaak.dilemma].kaarten}
            plan = tuple(dict.fromkeys(code for code in zaak.plan if code in vast))
            return Zaak(zaak.dilemma, plan[:KAARTEN]) if plan else None
    return None


def _kies_zaak(inhoud: Inhoud[Tijd], stand: Stand, keuze: str) -> Stand:
    plek = _plek(keuze, len(stand.zaken))
    return attrs.evolve(stand, zaak=plek, plan=stand.zaken[plek].plan)


def _kies_kaart(inhoud: Inhoud[Tijd], stand: Stand, keuze: str) -> Stand:
    """Lay a card, or take it back; a full plan takes no fourth."""
    if keuze in stand.plan:
        return attrs.evolve(stand, plan=tuple(code for code in stand.plan if code != keuze))
    codes = {kaart.code for kaart in dilemma_van(inhoud, stand).kaarten}
    eis(keuze in codes and len(stand.plan) < KAARTEN, Reden.NIET_NU)
    return attrs.evolve(stand, plan=(*stand.plan, keuze))


def _kies_gok(inhoud: Inhoud[Tijd], stand: Stand, keuze: str) -> Stand:
    plek = _plek(keuze, TIJDEN)
    return attrs.evolve(stand, gok=None if stand.gok == plek else plek)


def _plek(keuze: str, aantal: int) -> int:
    """The number that a choice stands for."""
    if keuze not in map(str, range(aantal)):
        raise Geweigerd(Reden.NIET_NU)
    return int(keuze)


_KIEST: Mapping[Halte, Callable[[Inhoud[Tijd], Stand, str], Stand]] = {
    Halte.ZAAK: _kies_zaak,
    Halte.PLAN: _kies_kaart,
    Halte.GOK: _kies_gok,
}
