"""What a colleague says: made from the case and the plan, never out of the blue.

Which card or kijker is cited is decided here; `woorden.py` has the words. A colleague never says
the same kind of thing twice in the same words: there are as many ways to say it as beurten.
"""

from __future__ import annotations

from game.domain.dilemma import Dilemma
from game.oefeningen.luistertafel.tafel import (
    Eerder,
    Soort,
    Stand,
    Uitspraak,
    Voorwaarde,
    gaat_mee,
    geldt,
)

VARIANTEN = 3
"""So many ways there are to say each kind of thing, for each role."""

_OPENT = {
    Eerder.NIETS: Soort.OPENT,
    Eerder.ZACHTER: Soort.OPENT_ZACHTER,
    Eerder.STUGGER: Soort.OPENT_STUGGER,
}


def opent(stand: Stand, wie: int) -> Uitspraak:
    """The proposal, with what the colleague remembers before it."""
    collega = stand.collegas[wie]
    return _zeg(stand, wie, _OPENT[collega.eerder], collega.voorstel)


def heeft_nodig(stand: Stand, wie: int) -> Uitspraak:
    """What the colleague needs: the card they propose, and the kijker they watch."""
    collega = stand.collegas[wie]
    return _zeg(stand, wie, Soort.NODIG, collega.voorstel, collega.kijker)


def ziet_risico(dilemma: Dilemma, stand: Stand, wie: int) -> Uitspraak:
    """The risk of a card of another role: in the draft, or else of the other proposal.

    A card that was not cited before comes first, then one that takes from their own outcome.
    """
    collega = stand.collegas[wie]
    vreemd = [code for code in stand.plan if code[0] != collega.rol.letter]
    genoemd = {u.kaart for u in stand.gezegd if (u.wie, u.soort) == (wie, Soort.RISICO)}

    def volgorde(code: str) -> tuple[bool, bool]:
        return code in genoemd, dilemma.kaart(code).min is not collega.rol.uitkomst

    kaart = min(vreemd or [stand.collegas[1 - wie].voorstel], key=volgorde)
    return _zeg(stand, wie, Soort.RISICO, kaart)


def antwoordt(dilemma: Dilemma, stand: Stand, wie: int) -> Uitspraak:
    """What the colleague says to the plan on the table: along, or the first thing that misses."""
    collega, gelden = stand.collegas[wie], geldt(dilemma, stand, wie)
    if gaat_mee(dilemma, stand, wie):
        eigen = [code for code in stand.plan if code[0] == collega.rol.letter]
        if not eigen:
            return _zeg(stand, wie, Soort.MEE_KIJKER, kijker=collega.kijker)
        kaart = collega.voorstel if collega.voorstel in eigen else eigen[0]
        return _zeg(stand, wie, Soort.MEE_KAART, kaart)
    if Voorwaarde.GEVRAAGD not in gelden:
        return _zeg(stand, wie, Soort.MIST_VRAAG, collega.voorstel)
    if Voorwaarde.KAART not in gelden:
        return _zeg(stand, wie, Soort.MIST_KAART, collega.voorstel)
    return _zeg(stand, wie, Soort.MIST_KIJKER, kijker=collega.kijker)


def _zeg(
    stand: Stand, wie: int, soort: Soort, kaart: str = "", kijker: int | None = None
) -> Uitspraak:
    """In the next way that this colleague has for it."""
    eerder = sum((u.wie, u.soort) == (wie, soort) for u in stand.gezegd)
    variant = (stand.collegas[wie].toon + eerder) % VARIANTEN
    return Uitspraak(wie, soort, variant, stand.beurt, kaart, kijker)
