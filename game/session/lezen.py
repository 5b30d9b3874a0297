"""Reading a save as far as it is sound, and saying in one word what is missing.

Nothing is ever thrown away: a log that has to be cut for more than a torn tail is first copied
beside itself as `.oud`.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from itertools import count
from pathlib import Path

import attrs

from game.domain.dilemma import Dilemma
from game.domain.evolve import evolve
from game.domain.spelcode import afdruk
from game.domain.state import Ronde, Sessie
from game.session.codec import Onleesbaar, lees_event
from game.session.log import FORMAAT
from game.session.melding import Melding
from game.session.vouwen import Gevouwen, Stand, vouw

Dilemmas = Mapping[str, Dilemma]


@attrs.frozen
class Gelezen:
    """A save as far as it is sound: the session, seconds played, the bytes that count, a notice."""

    sessie: Sessie | None
    verstreken: int = 0
    log: bytes = b""
    klad: bytes = b""
    melding: Melding | None = None


def lees(pad: Path, dilemmas: Dilemmas) -> Gelezen:
    """Fold a log and its klad with the deck at hand; `sessie` is None when nothing is sound."""
    try:
        data = pad.read_bytes()
    except OSError:
        return Gelezen(None, melding=Melding.ONLEESBAAR)
    kop, eind, regels = data.partition(b"\n")
    formaat = _formaat(kop)
    if formaat is None or formaat > FORMAAT:
        nieuwer = formaat is not None
        return Gelezen(None, melding=Melding.NIEUWERE_VERSIE if nieuwer else Melding.ONLEESBAAR)
    gevouwen = vouw(regels, len(kop + eind))
    gelezen = _met_dek(data, gevouwen, dilemmas)
    if gelezen.sessie is not None and len(gelezen.log) < len(data):
        _kopieer(pad, data, len(gelezen.log))
    return _met_klad(pad.with_suffix(".klad"), gelezen)


def _met_dek(data: bytes, gevouwen: Gevouwen, dilemmas: Dilemmas) -> Gelezen:
    """What of a log can be played with this deck, and the gravest thing that is missing."""
    if gevouwen.stand.sessie is None:
        return Gelezen(None, melding=Melding.ONLEESBAAR)
    stand = _speelbaar(gevouwen, dilemmas)
    if stand.sessie is None or not stand.sessie.rondes:
        return Gelezen(None, melding=Melding.NIETS_OVER)
    gespeeld = {ronde.dilemma for ronde in stand.sessie.rondes}
    ontbreekt = {
        Melding.DILEMMA_WEG: stand is not gevouwen.stand,
        Melding.RONDE_WEG: not gespeeld <= set(dilemmas),
        Melding.STAART_KWIJT: stand.lengte < len(data),
        Melding.DILEMMA_VERANDERD: any(
            afdruk(dilemmas[id_]) != gevouwen.afdrukken[id_] for id_ in gespeeld & set(dilemmas)
        ),
        Melding.VERVOLG_WEG: not set(stand.sessie.dilemmas) <= {*dilemmas, *gespeeld},
    }
    melding = next((melding for melding, waar in ontbreekt.items() if waar), None)
    sessie = _zonder_verdwenen(stand.sessie, dilemmas)
    return Gelezen(sessie, stand.op, data[: stand.lengte], melding=melding)


def _speelbaar(gevouwen: Gevouwen, dilemmas: Dilemmas) -> Stand:
    """Back to before the round being played, while the deck does not have its dilemma."""
    stand = gevouwen.stand
    while stand.sessie and stand.sessie.rondes and stand.sessie.ronde.dilemma not in dilemmas:
        stand = gevouwen.voor_ronde[len(stand.sessie.rondes) - 1]
    return stand


def _zonder_verdwenen(sessie: Sessie, dilemmas: Dilemmas) -> Sessie:
    """Leave out earlier rounds whose dilemma is gone; nobody could show them. The log keeps all."""
    over = [ronde for ronde in sessie.rondes if ronde.dilemma in dilemmas]
    if len(over) == len(sessie.rondes):
        return sessie
    rondes: list[Ronde] = [attrs.evolve(r, nummer=n) for n, r in enumerate(over, 1)]
    return attrs.evolve(sessie, rondes=tuple(rondes), terug=None)


def _met_klad(pad: Path, gelezen: Gelezen) -> Gelezen:
    """Add choices made since the last decision of the log; a turn cut short begins anew."""
    if gelezen.sessie is None or not pad.exists():
        return gelezen
    sessie, geldig, rest, melding = gelezen.sessie, b"", b"", gelezen.melding
    try:
        kop, eind, regels = pad.read_bytes().partition(b"\n")
        na = int(json.loads(kop)["na"])
        voor = _sessie_na(gelezen, na)
        if voor is None or not eind:
            return gelezen
        sessie, geldig, rest = voor, kop + eind, gelezen.log[na:]
        for regel in regels.splitlines(keepends=True):
            sessie = evolve(sessie, lees_event(regel).event)
            geldig += regel
    except (OSError, Onleesbaar, LookupError, ValueError, TypeError, RecursionError):
        melding = melding or Melding.STAART_KWIJT
    for regel in rest.splitlines(keepends=True):
        sessie = evolve(sessie, lees_event(regel).event)
    sessie = attrs.evolve(sessie, klad=attrs.evolve(sessie.klad, bezig=False))
    return attrs.evolve(gelezen, sessie=sessie, klad=geldig, melding=melding)


def _sessie_na(gelezen: Gelezen, na: int) -> Sessie | None:
    """The session that a klad belongs to; None when the log has told since what it held.

    Only a class keeps its klad while the log grows, and there neither changes what the other
    tells (see `events_klas`): so the rest of the log can follow on the klad.
    """
    if na == len(gelezen.log):
        return gelezen.sessie
    if gelezen.sessie is None or gelezen.sessie.klas is None:
        return None
    kop, eind, regels = gelezen.log[:na].partition(b"\n")
    stand = vouw(regels, len(kop + eind)).stand
    return stand.sessie if stand.lengte == na else None


def _kopieer(pad: Path, data: bytes, lengte: int) -> None:
    """Keep a copy of what will be cut, unless it is only the torn last line or kept already."""
    if not data[lengte:].count(b"\n"):
        return
    namen = (pad.with_suffix(".oud" if n == 1 else f".oud{n}") for n in count(1))
    # A disk that will not take a copy will not take the cut either.
    with contextlib.suppress(OSError):
        kopie = next(naam for naam in namen if not naam.exists() or naam.read_bytes() == data)
        kopie.write_bytes(data)


def _formaat(kop: bytes) -> int | None:
    try:
        return int(json.loads(kop)["formaat"])
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
