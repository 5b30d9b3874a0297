"""What to practise today: a schedule with more and more room between, and the role practised least.

That practice sticks better when it is spread over days is old and well tested (Cepeda, Pashler,
Vul, Wixted & Rohrer 2006, Psychological Bulletin 132(3)), for remembering words. That it holds for
looking as another role, and the steps 1, 3, 7, 14 and 30, are choices of this game.

The rule. A case whose last plan missed its key role comes back the next day. Each later day on
which it has the key role goes one step further; another miss begins again. A case that never
missed it comes back after 30 days. Of what is due the one that waits longest comes first. When
nothing is due it is time for a new case, of which the role practised least is the key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto

from attrs import frozen

from game.domain.dilemma import Dilemma, Rol
from game.domain.oefenboek import Oefenboek, Oefenzaak, keren_per_rol, minst_geoefend

STAPPEN = (1, 3, 7, 14, 30)
"""The days between one time and the next."""


class Oefenreden(Enum):
    """Why this case or this role is for today."""

    BEGIN = auto()
    """Nothing was practised yet."""
    SLEUTEL_GEMIST = auto()
    """The last plan of this case missed its key role."""
    SLEUTEL_EERDER_GEMIST = auto()
    """An earlier plan did; the last one had it."""
    LANG_GELEDEN = auto()
    """It was played long ago."""
    MINST_GEOEFEND = auto()
    """This role was practised less than another."""
    EVENWICHT = auto()
    """Every role was practised as much, and nothing is due."""
    ALLES_GESPEELD = auto()
    """Every case was played and none is due; this one comes back first."""


@frozen
class Oefenvoorstel:
    """What to practise today."""

    zaak: str
    """The id of a dilemma of the deck; empty for a new one, whichever is dealt."""
    rol: Rol
    """The role to look out for."""
    reden: Oefenreden


@frozen
class _Terug:
    """When a case that was played comes back, and why."""

    dag: int
    zaak: str
    reden: Oefenreden


def vandaag(boek: Oefenboek, dag: str, dilemmas: Mapping[str, Dilemma]) -> Oefenvoorstel:
    """What to practise on `dag` (YYYY-MM-DD), out of these dilemmas; the same book, the same day.

    Without a book, or without dilemmas, it is simply a new case.
    """
    rol = minst_geoefend(boek)
    if boek.leeg:
        return Oefenvoorstel("", rol, Oefenreden.BEGIN)
    terug = _komen_terug(boek, dilemmas)
    if terug and terug[0].dag <= dagnummer(dag):
        return _opnieuw(terug[0], rol, dilemmas)
    nieuw = [id_ for id_ in sorted(dilemmas) if not boek.keren_op(id_)]
    if terug and not nieuw:
        return Oefenvoorstel(terug[0].zaak, rol, Oefenreden.ALLES_GESPEELD)
    if len(set(keren_per_rol(boek).values())) == 1:
        return Oefenvoorstel("", rol, Oefenreden.EVENWICHT)
    return Oefenvoorstel(_met_sleutel(rol, nieuw, dag, dilemmas), rol, Oefenreden.MINST_GEOEFEND)


def komt_terug(keren: Sequence[Oefenzaak]) -> int:
    """The day number on which a case comes back, after these times by day."""
    stap = _stap(keren)
    return dagnummer(keren[-1].datum) + STAPPEN[-1 if stap is None else stap]


def dagnummer(dag: str) -> int:
    """The days up to this one, counted as calendars do; 0 for what is no day."""
    try:
        jaar, maand, in_maand = map(int, dag.split("-"))
    except ValueError:
        return 0
    # The year begins in March, so that the odd day stands at its end.
    jaar, maand = (jaar, maand - 3) if maand > 2 else (jaar - 1, maand + 9)
    schrikkel = jaar // 4 - jaar // 100 + jaar // 400
    return 365 * jaar + schrikkel + (153 * maand + 2) // 5 + in_maand


def _stap(keren: Sequence[Oefenzaak]) -> int | None:
    """The place in the steps after these times; None when the key role was never missed."""
    stap, sinds = None, ""
    for keer in keren:
        if keer.sleutel_gemist:
            stap, sinds = 0, keer.datum
        elif stap is not None and keer.datum > sinds:
            # Twice on one day is one time: it is the days between that count.
            stap, sinds = min(stap + 1, len(STAPPEN) - 1), keer.datum
    return stap


def _komen_terug(boek: Oefenboek, dilemmas: Mapping[str, Dilemma]) -> list[_Terug]:
    """The cases of this deck that were played, in the order in which they come back."""
    gespeeld = sorted({zaak.dilemma for zaak in boek.zaken} & set(dilemmas))
    terug = [
        _Terug(komt_terug(keren), id_, _reden(keren))
        for id_, keren in ((id_, boek.keren_op(id_)) for id_ in gespeeld)
    ]
    return sorted(terug, key=lambda each: (each.dag, each.reden.value, each.zaak))


def _reden(keren: Sequence[Oefenzaak]) -> Oefenreden:
    if keren[-1].sleutel_gemist:
        return Oefenreden.SLEUTEL_GEMIST
    gemist = any(keer.sleutel_gemist for keer in keren)
    return Oefenreden.SLEUTEL_EERDER_GEMIST if gemist else Oefenreden.LANG_GELEDEN


def _opnieuw(terug: _Terug, rol: Rol, dilemmas: Mapping[str, Dilemma]) -> Oefenvoorstel:
    """A case that is due: with its key role where that was missed, else the role done least."""
    sleutel = dilemmas[terug.zaak].sleutel.rol
    if terug.reden is Oefenreden.LANG_GELEDEN or sleutel is None:
        return Oefenvoorstel(terug.zaak, rol, Oefenreden.LANG_GELEDEN)
    return Oefenvoorstel(terug.zaak, sleutel, terug.reden)


def _met_sleutel(rol: Rol, nieuw: Sequence[str], dag: str, dilemmas: Mapping[str, Dilemma]) -> str:
    """A new case that asks for this role, another one every day; one with a warning is not named.

    Empty when there is none: then any new case will do.
    """
    passend = list(_passend(rol, nieuw, dilemmas))
    return passend[dagnummer(dag) % len(passend)] if passend else ""


def _passend(rol: Rol, nieuw: Sequence[str], dilemmas: Mapping[str, Dilemma]) -> Iterator[str]:
    for id_ in nieuw:
        dilemma = dilemmas[id_]
        if dilemma.sleutel.rol is rol and not dilemma.gevoelig:
            yield id_
