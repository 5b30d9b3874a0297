"""Reading a save as far as it is sound, and saying in one word what is missing.

Nothing is ever thrown away: a log that has to be cut for more than a torn tail is first copied
beside itself as `.oud`.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import attrs

from game.domain import events as e
from game.domain.dilemma import Dilemma
from game.domain.evolve import evolve
from game.domain.spelcode import afdruk
from game.domain.state import Sessie
from game.session.codec import Onleesbaar, lees_event
from game.session.log import FORMAAT
from game.session.melding import Melding


@attrs.frozen
class Gelezen:
    """A save as far as it is sound: the session, seconds played, bytes that count, a notice."""

    sessie: Sessie | None
    verstreken: int = 0
    lengte: int = 0
    melding: Melding | None = None


def lees(pad: Path, dilemmas: Mapping[str, Dilemma]) -> Gelezen:
    """Fold a log and its klad with the deck at hand; `sessie` is None when nothing is sound."""
    try:
        data = pad.read_bytes()
    except OSError:
        return Gelezen(None, melding=Melding.ONLEESBAAR)
    kop, _, _ = data.partition(b"\n")
    formaat = _formaat(kop)
    if formaat is None or formaat > FORMAAT:
        nieuwer = formaat is not None
        return Gelezen(None, melding=Melding.NIEUWERE_VERSIE if nieuwer else Melding.ONLEESBAAR)
    gelezen = _lees_log(data, len(kop) + 1, dilemmas)
    if gelezen.lengte < len(data):
        _knip(pad, data, gelezen.lengte)
    return _met_klad(pad.with_suffix(".klad"), gelezen)


def _lees_log(data: bytes, begin: int, dilemmas: Mapping[str, Dilemma]) -> Gelezen:
    gelezen = Gelezen(None, lengte=min(begin, len(data)))
    for regel in data[begin:].splitlines(keepends=True):
        if not regel.endswith(b"\n"):
            return attrs.evolve(gelezen, melding=gelezen.melding or Melding.STAART_KWIJT)
        try:
            event, op = lees_event(regel)
            melding = _over_dilemma(event, dilemmas) or gelezen.melding
            if isinstance(event, e.RondeBegonnen) and event.dilemma not in dilemmas:
                return attrs.evolve(gelezen, melding=melding)
            sessie = evolve(gelezen.sessie, event)
        except (Onleesbaar, LookupError, ValueError, TypeError):
            return attrs.evolve(gelezen, melding=Melding.STAART_KWIJT)
        gelezen = Gelezen(sessie, op, gelezen.lengte + len(regel), melding)
    return gelezen


def _over_dilemma(event: e.Event, dilemmas: Mapping[str, Dilemma]) -> Melding | None:
    if not isinstance(event, e.RondeBegonnen):
        return None
    if event.dilemma not in dilemmas:
        return Melding.DILEMMA_WEG
    anders = afdruk(dilemmas[event.dilemma]) != event.afdruk
    return Melding.DILEMMA_VERANDERD if anders else None


def _met_klad(pad: Path, gelezen: Gelezen) -> Gelezen:
    """Add choices made since the last event of the log; a turn cut short begins anew."""
    if gelezen.sessie is None or not pad.exists():
        return gelezen
    sessie = gelezen.sessie
    try:
        kop, *regels = pad.read_bytes().splitlines(keepends=True)
        if json.loads(kop)["na"] != gelezen.lengte:
            return gelezen
        for regel in regels:
            sessie = evolve(sessie, lees_event(regel)[0])
    except (OSError, Onleesbaar, LookupError, ValueError, TypeError):
        gelezen = attrs.evolve(gelezen, melding=Melding.STAART_KWIJT)
    klad = attrs.evolve(sessie.klad, bezig=False)
    return attrs.evolve(gelezen, sessie=attrs.evolve(sessie, klad=klad))


def _knip(pad: Path, data: bytes, lengte: int) -> None:
    """Keep a copy of what has to be cut, unless it is only the torn last line."""
    if data[lengte:].count(b"\n"):
        try:
            shutil.copyfile(pad, pad.with_suffix(".oud"))
        except OSError:
            return


def _formaat(kop: bytes) -> int | None:
    try:
        return int(json.loads(kop)["formaat"])
    except (ValueError, LookupError, TypeError):
        return None
