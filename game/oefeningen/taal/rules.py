"""One content in three role languages: find the sentence that connects, say it, and be heard.

There is no score. Whoever listens says how willing they are, and whether the content stayed.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import attrs

from game.domain.dilemma import Rol
from game.domain.getypt import getypt
from game.domain.oefenboek import Keer, Oefenboek
from game.domain.reden import Geweigerd, Reden, eis
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.taal.opgave import (
    Boodschap,
    Deel,
    Gebleven,
    Ingaan,
    Opgave,
    Stand,
    Zinsoort,
)
from game.oefeningen.vorm import Inhoud, Opzet

AANTAL = range(3, 5)
"""Three sentences in one time; four when four or more take turns."""
ZIN, WOORDEN_VELD = "zin", "woorden"
"""The two fields: the sentence said by oneself, and the words to borrow."""


def begin(inhoud: Inhoud[Boodschap], opzet: Opzet) -> Stand:
    """Sentences by chance, their roles and those of the listeners as even as can be."""
    eis(bool(opzet.namen), Reden.TE_WEINIG_SPELERS)
    eis(len(inhoud.stukken) > 1, Reden.NIET_NU)
    kans = Random(opzet.seed)
    aantal = min(max(AANTAL[0], len(opzet.namen)), AANTAL[-1], len(inhoud.stukken))
    verder = kans.choice((1, 2))
    gekozen = _gespreid(inhoud.stukken, aantal, kans)
    opgaven = tuple(_opgave(inhoud.stukken, stuk, verder, kans) for stuk in gekozen)
    return Stand(tuple(naam.strip() for naam in opzet.namen), opgaven)


def doe(inhoud: Inhoud[Boodschap], stand: Stand, zet: Zet) -> Stand:
    """The next Stand; whatever the sheet does not offer is refused."""
    eis(not stand.klaar, Reden.NIET_NU)
    match zet:
        case Verder():
            return _verder(stand)
        case Kies(keuze) if not stand.slot:
            return _kies(stand, keuze)
        case Schrijf(veld, tekst) if veld == ZIN and _mag_typen(stand):
            return _met(stand, attrs.evolve(stand.opgave, gezegd=getypt(tekst)))
        case Schrijf(veld, tekst) if veld == WOORDEN_VELD and stand.slot:
            return attrs.evolve(stand, woorden=getypt(tekst))
    raise Geweigerd(Reden.NIET_NU)


def klaar(stand: Stand) -> bool:
    """Whether the last sheet has been left."""
    return stand.klaar


def oogst(stand: Stand, opzet: Opzet) -> Oefenboek:
    """The book with the roles in whose language was spoken."""
    rollen = tuple(opgave.luisteraar for opgave in stand.opgaven)
    return opzet.boek.met_keer(Keer(opzet.dag, "taal", rollen))


def _verder(stand: Stand) -> Stand:
    eis(stand.kan_verder, Reden.NIET_NU)
    if stand.slot:
        return attrs.evolve(stand, klaar=True)
    delen = list(Deel)
    volgend = delen.index(stand.deel) + 1
    if volgend < len(delen):
        return attrs.evolve(stand, deel=delen[volgend])
    return attrs.evolve(stand, plek=stand.plek + 1, deel=Deel.KIEZEN)


def _kies(stand: Stand, keuze: str) -> Stand:
    """The answer on this sheet; another one may be chosen after it."""
    opgave = stand.opgave
    try:
        match stand.deel:
            case Deel.KIEZEN:
                opgave = attrs.evolve(opgave, gekozen=Zinsoort(keuze))
            case Deel.INGAAN:
                opgave = attrs.evolve(opgave, ingaan=Ingaan(keuze))
            case Deel.INHOUD:
                opgave = attrs.evolve(opgave, gebleven=Gebleven(keuze))
            case Deel.ZEGGEN:
                raise Geweigerd(Reden.NIET_NU)
    except ValueError:
        raise Geweigerd(Reden.NIET_NU) from None
    return _met(stand, opgave)


def _mag_typen(stand: Stand) -> bool:
    """At a table it is said aloud."""
    return stand.alleen and not stand.slot and stand.deel is Deel.ZEGGEN


def _met(stand: Stand, opgave: Opgave) -> Stand:
    rest = stand.opgaven[stand.plek + 1 :]
    return attrs.evolve(stand, opgaven=(*stand.opgaven[: stand.plek], opgave, *rest))


def _gespreid(stukken: Sequence[Boodschap], aantal: int, kans: Random) -> list[int]:
    """Pieces by chance, each time one of a role that was given least."""
    over = kans.sample(range(len(stukken)), len(stukken))
    gekozen: list[int] = []
    while len(gekozen) < aantal:
        gegeven = [stukken[stuk].rol for stuk in gekozen]
        stuk = min(over, key=lambda stuk: gegeven.count(stukken[stuk].rol))
        over.remove(stuk)
        gekozen.append(stuk)
    return gekozen


def _opgave(stukken: Sequence[Boodschap], stuk: int, verder: int, kans: Random) -> Opgave:
    """The listener is one or two roles on, so that they are spread as the given ones are."""
    rollen = list(Rol)
    luisteraar = rollen[(rollen.index(stukken[stuk].rol) + verder) % len(rollen)]
    elders = kans.choice([n for n in range(len(stukken)) if n != stuk])
    return Opgave(stuk, luisteraar, elders, tuple(kans.sample([*Zinsoort], len(Zinsoort))))
