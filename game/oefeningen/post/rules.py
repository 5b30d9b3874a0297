"""What may happen with the post: read the letter, answer it, lay the old reason beside it.

The letter is from the kijker who lost most by the last plan of an earlier day. Its mood is what
the receipt of that plan makes of it; a plan with an eigen aanpak has no receipt here, and then the
kijker puts up with it. Nobody writes a letter to say that all is well: `leeft` becomes `slikt`.
"""

from __future__ import annotations

from enum import Enum
from random import Random

from attrs import evolve, frozen

from game.domain.dilemma import Dilemma, Kaart, Kijker, Oordeel, Rol, Uitkomst
from game.domain.getypt import getypt
from game.domain.oefenboek import (
    Brief,
    Bril,
    Oefenboek,
    Oefenzaak,
    minst_geoefend,
    wacht_op_antwoord,
)
from game.domain.reden import Geweigerd, Reden, eis
from game.domain.score import bereken
from game.oefeningen.blad import Schrijf, Verder, Zet
from game.oefeningen.vorm import Inhoud, Opzet

NAAM = "post"

ZINNEN = 2
"""So many sentences are asked for; more is not refused."""

DRAAD = 3
"""So many earlier letters stand above this one on the last sheet."""

VARIANTEN = 3


class Stap(Enum):
    """The sheets, in their order."""

    BRIEF = "brief"
    ANTWOORD = "antwoord"
    NU = "nu"
    DRAAD = "draad"
    KLAAR = "klaar"


@frozen
class Stand:
    """The letter that lies there, and what was written back so far."""

    sessie: str
    dilemma: str
    kijker: int
    oordeel: Oordeel
    kaart: str
    """The code of the card that hurts the writer most; empty when no fixed card was laid."""
    plan: tuple[str, ...]
    rol: Rol
    """The role in which is answered."""
    toen: Bril | None
    """What was chosen through that role's bril, and why; None when nothing was."""
    variant: int
    eerder: tuple[Brief, ...] = ()
    """The letters before this one, the oldest first."""
    stap: Stap = Stap.BRIEF
    antwoord: str = ""
    nu: str = ""


def begin(inhoud: Inhoud[None], opzet: Opzet) -> Stand:
    """The letter that waits; refused when none does, or when its case is not in the deck."""
    zaak = wacht_op_antwoord(opzet.boek, opzet.dag)
    if zaak is None or zaak.dilemma not in inhoud.dilemmas:
        raise Geweigerd(Reden.NIET_NU)
    dilemma, rol = inhoud.dilemmas[zaak.dilemma], minst_geoefend(opzet.boek)
    return Stand(
        sessie=zaak.sessie,
        dilemma=zaak.dilemma,
        kijker=zaak.verliezer,
        oordeel=_oordeel(dilemma, zaak),
        kaart=_zeerste(dilemma, zaak),
        plan=zaak.plan,
        rol=rol,
        toen=_toen(zaak, rol),
        variant=Random(opzet.seed).randrange(VARIANTEN),
        eerder=opzet.boek.brieven[-DRAAD:],
    )


def doe(inhoud: Inhoud[None], stand: Stand, zet: Zet) -> Stand:
    """The next Stand; raises Geweigerd for what does not lie on the sheet."""
    if isinstance(zet, Schrijf):
        return _schrijf(stand, zet)
    eis(isinstance(zet, Verder) and not klaar(stand), Reden.NIET_NU)
    stappen = list(Stap)
    return evolve(stand, stap=stappen[stappen.index(stand.stap) + 1])


def klaar(stand: Stand) -> bool:
    """Whether the last sheet has been left."""
    return stand.stap is Stap.KLAAR


def oogst(stand: Stand, opzet: Opzet) -> Oefenboek:
    """The letter with its answer; one that was left unanswered does not come back either."""
    brief = Brief(
        sessie=stand.sessie,
        datum=opzet.dag,
        dilemma=stand.dilemma,
        kijker=stand.kijker,
        rol=stand.rol,
        antwoord=stand.antwoord,
        nu=stand.nu,
    )
    return opzet.boek.met_brief(brief)


def zwaarst(kijker: Kijker) -> Uitkomst:
    """The outcome that a kijker weighs most; the first when equal."""
    return max(Uitkomst, key=kijker.weegt.__getitem__)


def zinnen(tekst: str) -> int:
    """How many sentences a text seems to have: marks that end one, and what comes after the last.

    A mark before a small letter ends nothing: bijv. dit.
    """
    woorden = tekst.split()
    eindes = [woord.rstrip(_NA_EINDE)[-1:] in _EINDE for woord in woorden]
    volgt_klein = [woord[:1].islower() for woord in woorden[1:]] + [False]
    af = sum(eind and not klein for eind, klein in zip(eindes, volgt_klein, strict=False))
    return af + (not eindes[-1] if eindes else 0)


_EINDE, _NA_EINDE = frozenset(".!?…"), "”\"')"


def _schrijf(stand: Stand, zet: Schrijf) -> Stand:
    eis(zet.veld == stand.stap.value and stand.stap in (Stap.ANTWOORD, Stap.NU), Reden.NIET_NU)
    tekst = getypt(zet.tekst)
    if stand.stap is Stap.ANTWOORD:
        return evolve(stand, antwoord=tekst)
    return evolve(stand, nu=tekst)


def _vast(dilemma: Dilemma, zaak: Oefenzaak) -> tuple[Kaart, ...]:
    """The fixed cards of the plan, in its order."""
    kaarten = {kaart.code: kaart for kaart in dilemma.kaarten}
    return tuple(kaarten[code] for code in zaak.plan if code in kaarten)


def _oordeel(dilemma: Dilemma, zaak: Oefenzaak) -> Oordeel:
    vast = _vast(dilemma, zaak)
    if not vast or len(vast) < len(zaak.plan):
        return Oordeel.SLIKT
    haakt_af = bereken(dilemma, vast).oordelen[zaak.verliezer] is Oordeel.HAAKT_AF
    return Oordeel.HAAKT_AF if haakt_af else Oordeel.SLIKT


def _zeerste(dilemma: Dilemma, zaak: Oefenzaak) -> str:
    """The card of the plan that takes most from what the writer weighs most, or brings least."""
    uitkomst = zwaarst(dilemma.kijkers[zaak.verliezer])

    def brengt(kaart: Kaart) -> int:
        eigen = kaart.rol.uitkomst is uitkomst
        return 2 * eigen + (kaart.plus is uitkomst) - (kaart.min is uitkomst)

    vast = _vast(dilemma, zaak)
    return min(vast, key=brengt).code if vast else ""


def _toen(zaak: Oefenzaak, rol: Rol) -> Bril | None:
    return next((bril for bril in zaak.brillen if bril.rol is rol), None)
