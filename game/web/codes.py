"""The short code on the big screen: five letters that can be said aloud, more than 100,000 of them.

Consonant, vowel, consonant, vowel, consonant; nothing that a class would giggle at for an hour.
"""

from __future__ import annotations

from itertools import count

MEDEKLINKERS = "bdfghjklmnprstvwz"
KLINKERS = "aeiou"
LENGTE = 5
ALLE = len(MEDEKLINKERS) ** 3 * len(KLINKERS) ** 2

GROF = frozenset(
    {
        *("bod", "bum", "but", "dik", "dod", "dom", "fag", "fak", "fok", "fuk", "gat", "gek"),
        *("god", "hel", "hol", "hom", "jap", "jez", "jod", "kaf", "kak", "kok", "kut", "luk"),
        *("lul", "mof", "moh", "naz", "neg", "nig", "nik", "nuk", "pik", "pis", "pot", "pup"),
        *("pus", "rap", "rot", "sek", "sik", "sod", "suf", "suk", "sul", "tet", "tit", "tor"),
        *("vod", "wap", "wog", "zak", "zot", "zuk"),
    }
)
"""Threes of letters that make a rude or a painful word, in Dutch or in English."""


def code_van(getal: int) -> str:
    """A code for a number: the same number, the same code; never a rude one."""
    return next(code for code in map(_code, count(getal)) if netjes(code))


def netjes(code: str) -> bool:
    """Whether a code holds nothing rude."""
    return not any(code[plek : plek + 3] in GROF for plek in range(LENGTE - 2))


def zoals_getypt(tekst: str) -> str:
    """What somebody typed, as codes are compared: small letters without the air between them."""
    return "".join(teken for teken in tekst.lower() if teken.isalnum())


def _code(getal: int) -> str:
    # Neighbouring numbers differ in every letter, so that a step past a rude code shows nowhere.
    rest, letters = getal * 7919 % ALLE, ""
    for plek in range(LENGTE):
        soort = KLINKERS if plek % 2 else MEDEKLINKERS
        rest, keuze = divmod(rest, len(soort))
        letters += soort[keuze]
    return letters
