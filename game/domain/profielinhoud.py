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
    zaken: int = 0
    """How many cases were played alone."""
    brieven: int = 0
    """How many letters were answered."""
    keren: int = 0
    """How many times an exercise was done."""
    gasten: int = 0
    """How many simulated colleagues remember something."""


def inhoud(profiel: Profiel) -> Profielinhoud:
    """How much this profiel holds."""
    delen, boek = profiel.sessies, profiel.boek
    return Profielinhoud(
        triaden=len(profiel.zelftest.antwoorden),
        sessies=len(delen),
        zinnen=sum(deel.zin is not None for deel in delen),
        kaarten=len(profiel.rugzak),
        antwoorden=sum(bool(deel.buiten and deel.buiten.antwoord) for deel in delen),
        zaken=len(boek.zaken),
        brieven=len(boek.brieven),
        keren=len(boek.keren),
        gasten=len(boek.gasten),
    )


def wat_kwam_ervan(profiel: Profiel, deel: Sessiedeel) -> tuple[str, ...]:
    """What its owner told later of the sentence of this session: until a newer one was asked after.

    What came of it is told on its owner's own page, or at the begin of a session, before that one
    has a sentence of its own.
    """
    verteld = [deel.verteld] if deel.verteld else []
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
