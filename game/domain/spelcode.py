"""The code that deals the same session again: the dilemmas, the deck's fingerprint and the seed.

Twelve or more letters and digits in groups of four, without I, L, O and U (Crockford's base 32),
so that it can be read aloud. Every code is a multiple of a prime above 32, so that one wrong letter
or two letters swapped never read as another session or another deck.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from game.domain.dilemma import Dilemma
from game.domain.reden import Geweigerd, Reden, eis

_TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VERWARD = str.maketrans("ILO", "110", "-\u2010\u2011\u2012\u2013\u2014\u2212")
_AFDRUK = _ZAAD = 1 << 20
_CONTROLE = 37
_MEESTE = 16


def vingerafdruk(dilemmas: Mapping[str, Dilemma]) -> int:
    """A number from 0 below 2**20 that changes with the ids or parameters of a deck."""
    return _getal(repr([(id_, afdruk(dilemma)) for id_, dilemma in sorted(dilemmas.items())]))


def afdruk(dilemma: Dilemma) -> int:
    """A number from 0 below 2**20 that changes with a dilemma's parameters, not with its texts."""
    sleutel = dilemma.sleutel.rol.value if dilemma.sleutel.rol else ""
    kaarten = [(k.code, k.plus.value, k.min.value) for k in dilemma.kaarten]
    samenspel = [(*(rol.value for rol in s.rollen), s.effect) for s in dilemma.samenspel]
    weegt = [list(map(str, kijker.weegt)) for kijker in dilemma.kijkers]
    wending = dilemma.wending.toets.value, dilemma.wending.drempel
    lat = list(map(str, dilemma.lat))
    return _getal(repr((lat, sleutel, samenspel, kaarten, weegt, wending)))


def _getal(tekst: str) -> int:
    return int.from_bytes(hashlib.sha256(tekst.encode()).digest()[:4]) % _AFDRUK


def zaad(seed: int) -> int:
    """The part of a seed that a code can carry: what a session is dealt with."""
    return seed % _ZAAD


def schrijf(gekozen: tuple[str, ...], dilemmas: Mapping[str, Dilemma], seed: int) -> str:
    """The code of a session: its dilemmas in order (at most 15), the deck and the seed."""
    plaats = {id_: i for i, id_ in enumerate(sorted(dilemmas))}
    getal = 0
    for id_ in reversed(gekozen):
        getal = getal * len(plaats) + plaats[id_]
    getal = getal * _MEESTE + len(gekozen)
    getal = (getal * _AFDRUK + vingerafdruk(dilemmas)) * _ZAAD + zaad(seed)
    getal *= _CONTROLE
    tekens = ""
    while getal:
        getal, rest = divmod(getal, len(_TEKENS))
        tekens = _TEKENS[rest] + tekens
    tekens = tekens.zfill(max(12, -(-len(tekens) // 4) * 4))  # whole groups, of which at least 3
    return "-".join(tekens[i : i + 4] for i in range(0, len(tekens), 4))


def lees(code: str, dilemmas: Mapping[str, Dilemma]) -> tuple[tuple[str, ...], int]:
    """The dilemmas and the seed behind a code; refuses slips and codes of another deck."""
    tekens = "".join(code.upper().split()).translate(_VERWARD)
    eis(
        0 < len(tekens) <= 40 and all(teken in _TEKENS for teken in tekens),
        Reden.SPELCODE_ONLEESBAAR,
    )
    getal = 0
    for teken in tekens:
        getal = getal * len(_TEKENS) + _TEKENS.index(teken)
    getal, rest = divmod(getal, _CONTROLE)
    eis(rest == 0, Reden.SPELCODE_ONLEESBAAR)
    getal, seed = divmod(getal, _ZAAD)
    getal, afdruk = divmod(getal, _AFDRUK)
    eis(bool(dilemmas) and afdruk == vingerafdruk(dilemmas), Reden.SPELCODE_ANDER_DEK)
    getal, aantal = divmod(getal, _MEESTE)
    gekozen = []
    for _ in range(aantal):
        getal, plaats = divmod(getal, len(dilemmas))
        gekozen.append(sorted(dilemmas)[plaats])
    if getal or not gekozen or len(set(gekozen)) != len(gekozen):
        raise Geweigerd(Reden.SPELCODE_ONLEESBAAR)
    return tuple(gekozen), seed
