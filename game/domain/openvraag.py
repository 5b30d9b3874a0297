"""What makes a question open, in Dutch and English: one rule for authors and for players.

The dossier (4.2) has it: a question begins with Wat, Hoe, Welk, Welke, Wanneer, Wie, Waar or
Waardoor, holds nothing that steers the answer, and is remembered at once.
"""

from __future__ import annotations

from collections.abc import Sequence


def los(woorden: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(woorden.split())


MEESTE_WOORDEN = 14
"""The most words of a question that is remembered at once."""

STURENDE_WOORDEN = los("toch hè")
"""Dutch words with which a question says what the answer should be."""

VERWIJTEN = los("waarom hoezo why")
"""With these a question sounds like a reproach."""

VOORZETSELS = los(
    "aan achter bij binnen boven buiten door in met na naar naast om onder op over rond sinds "
    "tegen tot tussen uit van vanuit via volgens voor zonder "
    "about at by for from on to under with without"
)
"""One of these may stand before the word that opens a question: met wie, from whom."""

_VRAAGWOORDEN = los("wat welk welke wanneer wie what how which when who whose whom where")
_STAMMEN = ("hoe", "waar")
_GEEN_VRAAGWOORD = VERWIJTEN | los("hoewel")


def is_vraagwoord(woord: str) -> bool:
    """Whether this word, in small letters, opens a question: wat, hoeveel, waarmee, what's."""
    kaal = woord.replace("’", "'").partition("'")[0]
    return kaal not in _GEEN_VRAAGWOORD and (kaal in _VRAAGWOORDEN or kaal.startswith(_STAMMEN))


def begint_open(woorden: Sequence[str]) -> bool:
    """Whether words in small letters begin as an open question does, also as: met wie."""
    plek = 1 if woorden and woorden[0] in VOORZETSELS else 0
    return any(map(is_vraagwoord, woorden[plek : plek + 1]))
