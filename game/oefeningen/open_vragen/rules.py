"""Closed questions, one after another, each said again so that it opens.

Hints come from `keur`; they hold nobody back. The last sheet asks which of the own questions
somebody will really ask, and to whom.
"""

from __future__ import annotations

from random import Random

import attrs
from attrs import frozen

from game.domain.getypt import getypt
from game.domain.oefenboek import Keer, Oefenboek
from game.domain.reden import Geweigerd, Reden, eis
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.open_vragen.keur import Hint, keur
from game.oefeningen.vorm import Inhoud, Opzet

AANTAL = 5
"""So many closed questions there are in one time."""
VRAAG_LENGTE = 140
"""The most characters of a typed question; more than fourteen words seldom need."""
VRAAG, WIE = "vraag", "wie"
"""The two fields: the question said again, and whom to ask tomorrow."""
VOORBEELD, STEL = "voorbeeld", "stel-"
"""What can be chosen: to see the examples, and a question of one's own by its place."""


@frozen
class Geslotenvraag:
    """A question that shuts somebody up, and how else it can be asked."""

    situatie: str
    """Where it is asked, in one short sentence."""
    gesloten: str
    voorbeelden: tuple[str, ...]


@frozen
class Stand:
    """Which questions, which of them we are at, and what was made of each."""

    namen: tuple[str, ...]
    vragen: tuple[int, ...]
    """The pieces, by their place in the content."""
    getypt: tuple[str, ...]
    """What was made of each question; empty where nothing was typed."""
    plek: int = 0
    voorbeeld: bool = False
    """Whether the examples of this question have been asked for."""
    gekozen: int | None = None
    """The question to ask tomorrow, by its place."""
    wie: str = ""
    klaar: bool = False

    @property
    def alleen(self) -> bool:
        """Whether somebody does this alone."""
        return len(self.namen) == 1

    @property
    def slot(self) -> bool:
        """Whether this is the last sheet."""
        return self.plek == len(self.vragen)

    @property
    def tekst(self) -> str:
        """What was typed for the question of now."""
        return self.getypt[self.plek]

    @property
    def toont_voorbeelden(self) -> bool:
        """The examples come after an attempt, or when somebody asks for them."""
        return self.voorbeeld or bool(self.tekst)

    @property
    def spreker(self) -> int:
        """Whose turn it is to say the question aloud."""
        return self.plek % len(self.namen)


def begin(inhoud: Inhoud[Geslotenvraag], opzet: Opzet) -> Stand:
    """Five closed questions by chance, or all of them when there are fewer."""
    eis(bool(opzet.namen), Reden.TE_WEINIG_SPELERS)
    alle = range(len(inhoud.stukken))
    eis(bool(alle), Reden.NIET_NU)
    vragen = Random(opzet.seed).sample(alle, min(AANTAL, len(alle)))
    namen = tuple(naam.strip() for naam in opzet.namen)
    return Stand(namen, tuple(vragen), ("",) * len(vragen))


def doe(inhoud: Inhoud[Geslotenvraag], stand: Stand, zet: Zet) -> Stand:
    """The next Stand; whatever the sheet does not offer is refused."""
    eis(not stand.klaar, Reden.NIET_NU)
    match zet:
        case Verder() if stand.slot:
            return attrs.evolve(stand, klaar=True)
        case Verder():
            return attrs.evolve(stand, plek=stand.plek + 1, voorbeeld=False)
        case Schrijf(veld, tekst) if veld == VRAAG and not stand.slot:
            return _typ(stand, getypt(tekst, VRAAG_LENGTE))
        case Schrijf(veld, tekst) if veld == WIE and stand.slot:
            return attrs.evolve(stand, wie=getypt(tekst))
        case Kies(keuze) if keuze == VOORBEELD and not stand.slot:
            eis(not stand.toont_voorbeelden, Reden.NIET_NU)
            return attrs.evolve(stand, voorbeeld=True)
        case Kies(keuze) if stand.slot:
            return _neem_mee(stand, keuze)
    raise Geweigerd(Reden.NIET_NU)


def klaar(stand: Stand) -> bool:
    """Whether the last sheet has been left."""
    return stand.klaar


def oogst(stand: Stand, opzet: Opzet) -> Oefenboek:
    """The book with one more time; an open question belongs to no role."""
    return opzet.boek.met_keer(Keer(opzet.dag, "open_vragen"))


def hints(inhoud: Inhoud[Geslotenvraag], stand: Stand) -> tuple[Hint, ...]:
    """What one can try with the question that was typed just now."""
    return keur(stand.tekst, inhoud.stukken[stand.vragen[stand.plek]].gesloten)


def eigen(stand: Stand) -> tuple[int, ...]:
    """The places at which a question was typed."""
    return tuple(plek for plek, tekst in enumerate(stand.getypt) if tekst)


def _typ(stand: Stand, tekst: str) -> Stand:
    getypt = (*stand.getypt[: stand.plek], tekst, *stand.getypt[stand.plek + 1 :])
    return attrs.evolve(stand, getypt=getypt)


def _neem_mee(stand: Stand, keuze: str) -> Stand:
    """This question goes along; chosen again it stays here."""
    plek = next((plek for plek in eigen(stand) if keuze == f"{STEL}{plek}"), None)
    if plek is None:
        raise Geweigerd(Reden.NIET_NU)
    return attrs.evolve(stand, gekozen=None if plek == stand.gekozen else plek)
