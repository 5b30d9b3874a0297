"""What its owner finds in a profiel: how much there is, what came of a sentence, the rugzak."""

from __future__ import annotations

import attrs
from attrs import frozen

from game.domain.keuzes import Rugzaksoort
from game.domain.profiel import Profiel, Sessiedeel


@frozen
class Profielinhoud:
    """How much a profiel holds, and nothing of what it is."""

    triaden: int
    """How many triads of the self-test were answered or skipped."""
    sessies: int
    zinnen: int
    kaarten: int
    """How many cards of the rugzak have words on them."""
    antwoorden: int
    """How many answers were brought in from outside."""


def inhoud(profiel: Profiel) -> Profielinhoud:
    """How much this profiel holds."""
    delen = profiel.sessies
    return Profielinhoud(
        triaden=len(profiel.zelftest.antwoorden),
        sessies=len(delen),
        zinnen=sum(deel.zin is not None for deel in delen),
        kaarten=len(profiel.rugzak),
        antwoorden=sum(bool(deel.buiten and deel.buiten.antwoord) for deel in delen),
    )


def wat_kwam_ervan(profiel: Profiel, deel: Sessiedeel) -> tuple[str, ...]:
    """What its owner told later of the sentence of this session: until a newer one was asked after.

    What came of it is told at the begin of a session, before that one has a sentence of its own.
    """
    verteld = []
    for later in profiel.sessies[profiel.sessies.index(deel) + 1 :]:
        if later.ervan:
            verteld.append(later.ervan)
        if later.zin is not None:
            break
    return tuple(verteld) if deel.zin is not None else ()


def met_kaart(profiel: Profiel, soort: Rugzaksoort, tekst: str) -> Profiel:
    """The profiel with these words on a card of the rugzak; without words the card is empty."""
    over = {kaart: woorden for kaart, woorden in profiel.rugzak.items() if kaart is not soort}
    tekst = tekst.strip()
    return attrs.evolve(profiel, rugzak={**over, **({soort: tekst} if tekst else {})})
